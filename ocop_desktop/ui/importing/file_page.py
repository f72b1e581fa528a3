"""The first step: the file, its sheet, the row of headings, the kind of list, the encoding."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSpinBox, QVBoxLayout, QWidget

from ocop_desktop.domain.errors import LayoutUnsure, SheetUnsure, TableMissing, UnknownList
from ocop_desktop.domain.importing.columns import Layout
from ocop_desktop.domain.importing.table import (
    Encoding,
    EncodingSource,
    ReadingOptions,
    ReadTable,
    Sheet,
)
from ocop_desktop.domain.text import format_number
from ocop_desktop.messages.importing import encoding_name, skip_reason
from ocop_desktop.messages.lists import layout_name
from ocop_desktop.ui import theme
from ocop_desktop.ui.fields.choice import PlainChoice
from ocop_desktop.ui.files import ZIP, choose_files, choose_folder
from ocop_desktop.ui.importing.draft import ImportDraft
from ocop_desktop.ui.importing.head_table import HeadTable
from ocop_desktop.ui.importing.reason_panel import ReasonPanel
from ocop_desktop.ui.importing.words import sheet_words
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.widgets.elided_label import ElidedLabel
from ocop_desktop.ui.widgets.flow_layout import FlowLayout
from ocop_desktop.ui.widgets.popup_menu import PopupMenu
from ocop_desktop.ui.words.failures import error_message
from ocop_desktop.ui.words.values import keep_ampersands

translate = QCoreApplication.translate
_PAUSE_MS = 350
_LONGEST_SAMPLE = 44
_MAX_ROW = 1_048_576


class FilePage(QWidget):
    """`reading_changed` carries other ReadingOptions, `layout_changed` the chosen layout.

    `photos_chosen` carries a folder or zip of pictures.
    """

    file_requested = Signal()
    photos_chosen = Signal(object)
    reading_changed = Signal(object)
    layout_changed = Signal(object)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = context.preferences
        self._options = ReadingOptions()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self.name = ElidedLabel()
        theme.style_heading(self.name, 2)
        self.choose_button = theme.make_button(self.tr("Chọn &tệp khác…"), "folder-open")
        self.photos_button = theme.make_button(
            "", "images", self.tr("Ảnh khớp theo mã hoặc tên sản phẩm")
        )
        self.sheet: PlainChoice[str] = PlainChoice()
        self.header_row = QSpinBox(minimum=1, maximum=_MAX_ROW)
        self.layout_choice: PlainChoice[Layout | None] = PlainChoice()
        self.encoding: PlainChoice[Encoding | None] = PlainChoice()
        self.guess = QLabel(wordWrap=True)
        theme.set_role(self.guess, "warning")
        self.reason = ReasonPanel()
        self.head = HeadTable()
        self.told = QLabel(wordWrap=True)
        self._lay_out()
        self._connect()

    def show_draft(self, draft: ImportDraft, error: Exception | None = None) -> None:
        """Show what was found, and `error` where the list cannot be taken."""
        self._options = draft.options
        file, table = draft.source.file, draft.table
        self.name.setText(file.name if file else self.tr("Bảng vừa dán"))
        self.name.setToolTip(str(file or ""))
        self.reason.show_message(error_message(error) if error else None)
        photos = draft.photos.name if draft.photos else self.tr("chưa có")
        self.photos_button.setText(
            self.tr("Ảnh &sản phẩm: {name}").format(name=keep_ampersands(photos))
        )
        self._show_sheets(table, error)
        self._show_layouts(draft, error)
        self._show_encodings(table)
        self._pause.stop()
        self.header_row.blockSignals(True)
        self.header_row.setValue(table.header_row if table else draft.options.header_row or 1)
        self.header_row.blockSignals(False)
        self.head.show_table(table)
        self.guess.setText(self._guess_words(table))
        self.guess.setVisible(bool(self.guess.text()))
        self._set_shown(self.header_row, table is not None or isinstance(error, TableMissing))
        missing = isinstance(error, TableMissing) and file is None
        self.told.setText(
            self._told_words(table) if table else self._pasted_words() if missing else ""
        )

    def first_field(self) -> QWidget:
        """Where the focus goes when the step is shown."""
        return self.head

    def _show_sheets(self, table: ReadTable | None, error: Exception | None) -> None:
        sheets = table.sheets if table else ()
        if isinstance(error, SheetUnsure):
            sheets = tuple(Sheet(name, rows) for name, rows in error.sheets)
        choices = [(sheet.name, sheet_words(sheet)) for sheet in sheets]
        if isinstance(error, TableMissing):
            choices = [(name, name) for name in error.sheets]
        self.sheet.set_choices(choices)
        self.sheet.set_value(table.sheet if table else self._options.sheet)
        self._set_shown(self.sheet, len(choices) > 1 or bool(choices and choices[0][0]))

    def _show_layouts(self, draft: ImportDraft, error: Exception | None) -> None:
        found = draft.column_map.layout if draft.column_map else draft.layout
        choices: list[tuple[Layout | None, str]] = [
            (layout, layout_name(layout, translate)) for layout in Layout
        ]
        if found is None:
            choices.insert(0, (None, self.tr("Hãy chọn…")))
        self.layout_choice.set_choices(choices)
        self.layout_choice.set_value(found)
        is_asked = isinstance(error, UnknownList | LayoutUnsure)
        self._set_shown(self.layout_choice, draft.table is not None or is_asked)

    def _show_encodings(self, table: ReadTable | None) -> None:
        samples = {one.encoding: one.sample for one in table.candidates} if table else {}
        choices: list[tuple[Encoding | None, str]] = []
        for encoding in sorted(Encoding, key=lambda one: one not in samples):
            name, sample = encoding_name(encoding, translate), _shorten(samples.get(encoding, ""))
            choices.append((encoding, f"{name}: {sample}" if sample else name))
        self.encoding.set_choices(choices)
        self.encoding.set_value(table.encoding if table else None)
        is_plain = table is None or (not samples and table.encoding is Encoding.UTF_8)
        self._set_shown(self.encoding, not is_plain or self._options.encoding is not None)

    def _guess_words(self, table: ReadTable | None) -> str:
        """That the encoding was guessed, and what to do then; empty where the file tells it."""
        if table is None or table.encoding_source is not EncodingSource.STATISTICS:
            return ""
        if not table.is_encoding_sure:
            return self.tr(
                "Chưa chắc tệp dùng bảng mã nào. Hãy chọn ở “Bảng mã chữ” cách đọc ra đúng chữ Việt."
            )
        return self.tr(
            "Bảng mã được đoán là {name}. Chữ dưới đây đọc đúng thì bấm Tiếp theo; sai thì chọn "
            "bảng mã khác."
        ).format(name=encoding_name(table.encoding, translate))

    def _pasted_words(self) -> str:
        return self.tr(
            "Bảng dán vào cần có cả hàng tiêu đề (Tên sản phẩm, Chủ thể…). "
            "Hãy chép lại cùng hàng ấy rồi dán."
        )

    def _told_words(self, table: ReadTable) -> str:
        words = self.tr("Danh sách có {rows} dòng, {columns} cột.").format(
            rows=format_number(len(table.rows)), columns=len(table.headings)
        )
        reasons: dict[str, int] = {}
        for row in table.skipped:
            name = skip_reason(row.reason, translate)
            reasons[name] = reasons.get(name, 0) + 1
        if reasons:
            told = ", ".join(f"{name} ({format_number(count)})" for name, count in reasons.items())
            words += " " + self.tr("Bỏ qua: {told}.").format(told=told)
        if table.broken:
            count = format_number(len(table.broken))
            words += " " + self.tr("{count} dòng không đọc được.").format(count=count)
        others = [one.name for one in table.sheets if one.name != table.sheet and not one.is_hidden]
        if others:
            names = ", ".join(others)
            words += " " + self.tr("Còn trang khác chưa đọc: {names}.").format(names=names)
        hidden = [sheet.name for sheet in table.sheets if sheet.is_hidden]
        if hidden:
            words += " " + self.tr("Trang đang ẩn: {names}.").format(names=", ".join(hidden))
        return words + " " + self.tr("Tiêu đề ở dòng khác: bấm vào dòng ấy.")

    def _connect(self) -> None:
        menu = PopupMenu(self.photos_button)
        menu.addAction(self.tr("Thư mục ảnh…"), self._choose_folder)
        menu.addAction(self.tr("Tệp nén .zip…"), self._choose_zip)
        self.photos_button.setMenu(menu)
        self.choose_button.clicked.connect(self.file_requested)
        self.sheet.edited.connect(self._on_sheet)
        self.encoding.edited.connect(self._on_encoding)
        self.layout_choice.edited.connect(self._on_layout)
        self.header_row.valueChanged.connect(self._on_header_typed)
        self._pause.timeout.connect(self._on_header_row)
        self.head.header_chosen.connect(self.header_row.setValue)

    def _choose_folder(self) -> None:
        title = self.tr("Chọn thư mục ảnh")
        choose_folder(self.window(), self._preferences, title, self.photos_chosen.emit)

    def _choose_zip(self) -> None:
        choose_files(
            self.window(), self._preferences, self.tr("Chọn tệp nén ảnh"), ZIP, self._on_zip
        )

    def _on_zip(self, files: tuple[Path, ...]) -> None:
        self.photos_chosen.emit(files[0])

    def _on_sheet(self) -> None:
        self.reading_changed.emit(
            ReadingOptions(self.sheet.value() or "", self._options.encoding, 0)
        )

    def _on_encoding(self) -> None:
        options = self._options
        self.reading_changed.emit(
            ReadingOptions(options.sheet, self.encoding.value(), options.header_row)
        )

    def _on_header_typed(self) -> None:
        self._pause.start()

    def _on_header_row(self) -> None:
        sheet = self.sheet.value() or self._options.sheet
        self.reading_changed.emit(
            ReadingOptions(sheet, self._options.encoding, self.header_row.value())
        )

    def _on_layout(self) -> None:
        if self.layout_choice.value() is not None:
            self.layout_changed.emit(self.layout_choice.value())

    def _set_shown(self, field: QWidget, is_shown: bool) -> None:
        pair = field.parentWidget()
        if pair is not None:
            pair.setVisible(is_shown)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.name, 1)
        top.addWidget(self.photos_button)
        top.addWidget(self.choose_button)
        for choice in (self.sheet, self.layout_choice, self.encoding):
            choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        fields = FlowLayout(2 * theme.GRID)
        for words, field in (
            (self.tr("T&rang tính"), self.sheet),
            (self.tr("&Dòng tiêu đề"), self.header_row),
            (self.tr("&Kiểu danh sách"), self.layout_choice),
            (self.tr("Bảng &mã chữ"), self.encoding),
        ):
            fields.addWidget(_pair(words, field))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        column.addLayout(top)
        column.addLayout(fields)
        column.addWidget(self.guess)
        column.addWidget(self.reason)
        column.addWidget(self.head, 1)
        column.addWidget(theme.style_muted(self.told))


def _shorten(sample: str) -> str:
    return sample if len(sample) <= _LONGEST_SAMPLE else f"{sample[:_LONGEST_SAMPLE]}…"


def _pair(words: str, field: QWidget) -> QWidget:
    """A field with its label before it."""
    label = QLabel(words)
    label.setBuddy(field)
    pair = QWidget()
    row = QHBoxLayout(pair)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(label)
    row.addWidget(field)
    return pair
