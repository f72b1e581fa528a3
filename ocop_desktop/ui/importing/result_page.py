"""The fourth step: what the import would do, in counts and lists; nothing is written yet."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QTabWidget, QVBoxLayout, QWidget

from ocop_desktop.domain.importing.columns import Layout
from ocop_desktop.domain.importing.result import ImportResult
from ocop_desktop.messages.import_fields import import_field_names
from ocop_desktop.ui import theme
from ocop_desktop.ui.importing.cell_marks import count_unconfirmed
from ocop_desktop.ui.importing.difference_page import DifferencePage, has_differences
from ocop_desktop.ui.importing.draft import ImportDraft
from ocop_desktop.ui.importing.rejected_button import RejectedButton
from ocop_desktop.ui.importing.result_lists import (
    MAX_LINES,
    ResultLine,
    list_changes,
    list_rejected,
    list_repairs,
    list_skipped,
    list_told,
)
from ocop_desktop.ui.lists.row_model import RowColumn
from ocop_desktop.ui.lists.row_table import RowTable
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.widgets.flow_layout import FlowLayout
from ocop_desktop.ui.words.values import keep_ampersands

translate = QCoreApplication.translate
Lister = Callable[[ImportResult], Sequence[ResultLine]]


class ResultPage(QWidget):
    """`accepted` is emitted when a changed cell was ticked, or a field is kept as the register has it."""

    accepted = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kept_fields: frozenset[str] = frozenset()
        self.heading = theme.style_heading(QLabel(wordWrap=True), 2)
        self.counts = QLabel(wordWrap=True)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.difference = DifferencePage()
        self.difference.accepted.connect(self.accepted)
        self.save_button = RejectedButton(context)
        self.keep_button = QPushButton()
        self.take_button = QPushButton()
        self.keep_button.clicked.connect(self._keep_field)
        self.take_button.clicked.connect(self._take_fields)
        self.cut = QLabel(wordWrap=True)
        theme.set_role(self.cut, "warning")
        self._tables: dict[str, RowTable] = {}
        self._listers: dict[str, Callable[[], Sequence[ResultLine]]] = {}
        self._lay_out()

    def show_draft(self, draft: ImportDraft) -> None:
        """Show the result of the trial, and what differs from the last import."""
        result = draft.result
        if result is None:
            return
        self.heading.setText(heading_words(result))
        counts = [count_words(result)]
        if draft.difference is not None and not has_differences(draft.difference):
            counts.append(self.tr("Tệp này như lần nhập trước."))
        if waiting := count_unconfirmed(result):
            words = self.tr(
                "{count} ô chờ xác nhận: Quay lại, đánh dấu “Nhận cả chỗ sửa chưa chắc”"
            )
            counts.append(words.format(count=_count(waiting)))
        self.counts.setText(" · ".join(filter(None, counts)))
        self.counts.setVisible(any(counts))
        self.save_button.show_result(draft.table, result)
        self.kept_fields = draft.kept_fields
        chosen = self.tabs.tabText(self.tabs.currentIndex()).partition(" (")[0]
        self.tabs.blockSignals(True)
        while self.tabs.count():
            self.tabs.removeTab(0)
        if draft.difference is not None and has_differences(draft.difference):
            self.difference.show_draft(draft)
            self.tabs.addTab(self.difference, self.tr("So với lần nhập trước"))
        for key, title, count, lister in self._parts(result):
            self._listers[key] = partial(lister, result)
            if count:
                self.tabs.addTab(self._tables[key], f"{title} ({_count(count)})")
        titles = [self.tabs.tabText(at).partition(" (")[0] for at in range(self.tabs.count())]
        self.tabs.setCurrentIndex(titles.index(chosen) if chosen in titles else 0)
        self.tabs.blockSignals(False)
        self.tabs.setVisible(self.tabs.count() > 0)
        self._fill_tab()

    def table(self, key: str) -> RowTable:
        """The list of that name: "changes", "rejected", "repairs", "told", "skipped"."""
        return self._tables[key]

    def _fill_tab(self) -> None:
        """Fill the list of the shown tab, which may be long, when it is first shown."""
        table = self.tabs.currentWidget()
        key = next((key for key, one in self._tables.items() if one is table), "")
        if lister := self._listers.pop(key, None):
            self._tables[key].set_rows(lister())
        is_cut = bool(key) and len(self._tables[key].rows) == MAX_LINES
        cut = self.tr("Bảng chỉ hiện {count} dòng đầu.").format(count=_count(MAX_LINES))
        self.cut.setText(cut if is_cut else "")
        self.cut.setVisible(is_cut)
        self._show_field()

    def _current_change(self) -> ResultLine | None:
        """The change that the cursor is on, while the list of changes is shown."""
        table = self._tables["changes"]
        line = table.current() if self.tabs.currentWidget() is table else None
        return line if isinstance(line, ResultLine) and line.key else None

    def _show_field(self) -> None:
        line = self._current_change()
        self.keep_button.setVisible(line is not None)
        if line is not None:
            words = self.tr("&Giữ “{field}” như trong sổ")
            self.keep_button.setText(words.format(field=keep_ampersands(line.field)))
        names = import_field_names(translate)
        kept = ", ".join(name for field, name in names.items() if field in self.kept_fields)
        self.take_button.setVisible(bool(kept))
        self.take_button.setText(self.tr("Lấy lại theo tệp: {fields}").format(fields=kept))

    def _keep_field(self) -> None:
        line = self._current_change()
        if line is not None:
            self.kept_fields |= {line.key}
            self.accepted.emit()

    def _take_fields(self) -> None:
        self.kept_fields = frozenset()
        self.accepted.emit()

    def _parts(self, result: ImportResult) -> Sequence[tuple[str, str, int, Lister]]:
        changes = sum(len(one.changes) for one in result.outcomes) + result.added
        return (
            ("changes", self.tr("Sẽ thay đổi"), changes, list_changes),
            ("rejected", self.tr("Không nhận"), len(result.rejected), list_rejected),
            ("repairs", self.tr("Được sửa"), len(result.repairs), list_repairs),
            ("told", self.tr("Kể để biết"), len(result.told), list_told),
            ("skipped", self.tr("Dòng bỏ qua"), len(result.skipped), list_skipped),
        )

    def _columns(self, name: str, field: str, before: str, after: str) -> tuple[RowColumn, ...]:
        titled = (
            ("name", name, lambda line: line.name, 26),
            ("field", field, lambda line: line.field, 24),
            ("before", before, lambda line: line.before, 22),
            ("after", after, lambda line: line.after, 30),
        )
        return (
            RowColumn("row", self.tr("Dòng"), lambda line: line.row, 7, "right",
                      sort=lambda line: line.row),
            *(
                RowColumn(key, title, value, width, hint=value, is_name=key == ("after" if after else "name"))
                for key, title, value, width in titled if title
            ),
        )  # fmt: skip

    def _lay_out(self) -> None:
        column_words, row = self.tr("Cột"), self.tr("Nội dung")
        for key, titles in (
            ("changes", (self.tr("Sản phẩm"), self.tr("Ô"), self.tr("Trước"), self.tr("Sau"))),
            ("rejected", (column_words, row, self.tr("Mất"), self.tr("Vì sao"))),
            (
                "repairs",
                (column_words, self.tr("Cách sửa"), self.tr("Trong tệp"), self.tr("Lấy là")),
            ),
            ("told", (column_words, self.tr("Vì sao"), self.tr("Dòng này ghi"), self.tr("Sổ lấy"))),
            ("skipped", (row, self.tr("Vì sao"), "", "")),
        ):
            self._tables[key] = RowTable(
                self._columns(*titles), self.tr("Kết quả thử"), local_sort=True
            )
        buttons = FlowLayout(theme.GRID)
        for button in (self.save_button, self.keep_button, self.take_button):
            buttons.addWidget(button)
        self._tables["changes"].chosen.connect(self._show_field)
        self.tabs.currentChanged.connect(self._fill_tab)
        hint = self.tr("Chưa ghi gì vào sổ. Bấm “Nhập” để ghi; một lần Hoàn tác lấy lại tất cả.")
        buttons.addWidget(theme.style_muted(QLabel(hint)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        column.addWidget(self.heading)
        column.addWidget(self.counts)
        column.addWidget(self.tabs, 1)
        column.addWidget(self.cut)
        column.addLayout(buttons)


def take_words(draft: ImportDraft) -> str:
    """What the button says that writes the import."""
    result = draft.result
    if result is None or not draft.has_changes:
        is_known = result is not None and result.unchanged == result.read
        return (
            translate("Importing", "&Xong, không có gì mới")
            if is_known
            else translate("Importing", "Đó&ng, không có gì để nhập")
        )
    count = _count(result.added + result.changed)
    if result.column_map.layout is Layout.PRODUCERS:
        return translate("Importing", "Nhậ&p {count} chủ thể").format(count=count)
    return translate("Importing", "Nhậ&p {count} sản phẩm").format(count=count)


def heading_words(result: ImportResult) -> str:
    """How many products are added, changed, kept and not taken."""
    return translate(
        "Importing",
        "{read} dòng: thêm {added}, sửa {changed}, giữ nguyên {unchanged}, không nhận {left}.",
    ).format(
        read=_count(result.read),
        added=_count(result.added),
        changed=_count(result.changed),
        unchanged=_count(result.unchanged),
        left=_count(result.read - result.added - result.changed - result.unchanged),
    )


def count_words(result: ImportResult) -> str:
    """What else is added, changed and told, as one line."""
    counts = (
        (result.recognitions_added, translate("Importing", "thêm {count} lần công nhận")),
        (result.recognitions_completed, translate("Importing", "bổ sung {count} lần công nhận")),
        (result.producers_added, translate("Importing", "thêm {count} chủ thể")),
        (result.producers_changed, translate("Importing", "sửa {count} chủ thể")),
        (result.photos_added, translate("Importing", "thêm {count} ảnh")),
        (
            len(result.photos_unmatched),
            translate("Importing", "{count} ảnh không khớp sản phẩm nào"),
        ),
    )
    told = " · ".join(words.format(count=_count(count)) for count, words in counts if count)
    return told[:1].upper() + told[1:]


def _count(count: int) -> str:
    return f"{count:,}".replace(",", ".")
