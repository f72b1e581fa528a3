"""The studio's left side: products, document, theme, language and printing quality."""

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ocop_desktop.domain.print.document_table import DocumentKey
from ocop_desktop.domain.print.documents import PrintOrder, Quality
from ocop_desktop.domain.print.studio_options import CHOSEN, PrintSources, Source, SourceKind
from ocop_desktop.domain.text import Language
from ocop_desktop.ui import theme
from ocop_desktop.ui.fields.choice import PlainChoice
from ocop_desktop.ui.studio.document_icons import SIDE, document_icon
from ocop_desktop.ui.widgets.popup_menu import PopupMenu
from ocop_desktop.ui.words.languages import language_choices
from ocop_desktop.ui.words.studio import (
    document_groups,
    document_name,
    quality_choices,
    theme_words,
)

_DOCUMENT = Qt.ItemDataRole.UserRole


class _Pieces(QListWidget):
    """The list of documents; Home goes to the first of them, not to the heading above it."""

    def moveCursor(
        self, action: QListWidget.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        if action is QListWidget.CursorAction.MoveHome:
            return self.model().index(1, 0)
        return super().moveCursor(action, modifiers)


class OrderPanel(QWidget):
    """Emits what the clerk chooses; the page sets what is shown."""

    source_chosen = Signal(object)
    choose_requested = Signal()
    save_requested = Signal()
    delete_requested = Signal()
    document_chosen = Signal(object)
    theme_chosen = Signal(str)
    language_chosen = Signal(object)
    quality_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.source: PlainChoice[Source] = PlainChoice()
        self.source_menu = PopupMenu(self)
        self.choose = theme.make_button(self.tr("&Chọn sản phẩm…"), "list")
        self.count = theme.style_muted(QLabel(wordWrap=True))
        self.documents = _Pieces()
        self.themes: PlainChoice[str] = PlainChoice()
        self.theme_menu = PopupMenu(self)
        self.language: PlainChoice[Language] = PlainChoice(language_choices())
        self.quality: PlainChoice[Quality] = PlainChoice(quality_choices())
        self._fill_source_menu()
        self._fill_documents()
        self._lay_out()
        self._connect()

    def set_sources(self, sources: PrintSources) -> None:
        """Offer the sources that can be printed."""
        self.source.set_choices(
            [(one, self._source_words(sources, one)) for one in sources.sources()]
        )

    def set_themes(self, names: list[str], shown: str, *, changed: bool) -> None:
        """Offer themes by name; a changed one has a mark before its name."""
        words = {name: theme_words(name) for name in names}
        if changed:
            words[shown] = self.tr("Đã đổi: {name}").format(name=words[shown])
        self.themes.set_choices(list(words.items()))
        self.themes.set_value(shown)
        self.themes.setToolTip(self.themes.currentText())

    def show_order(self, order: PrintOrder, sources: PrintSources, source: Source) -> None:
        """Show the settings of the order and its source."""
        self.source.set_value(source)
        self.source.setToolTip(self.source.currentText())
        self.language.set_value(order.style.language)
        self.quality.set_value(order.style.quality)
        self._save_action.setEnabled(bool(sources.product_ids(source)))
        self._delete_action.setEnabled(source.kind is SourceKind.SELECTION)
        self._show_document(order.document)
        self._show_count(len(sources.product_ids(source)), sources.without_stars(source))

    def _show_count(self, count: int, without_stars: int) -> None:
        words = self.tr("{count} sản phẩm").format(count=count)
        if without_stars:
            words += " · " + self.tr("{count} không in sao").format(count=without_stars)
        self.count.setText(words)
        theme.set_role(self.count, "warning" if without_stars else "muted")
        self.count.setToolTip(
            self.tr("Sản phẩm không có công nhận còn hiệu lực: tình trạng được ghi thay cho sao.")
            if without_stars
            else ""
        )

    def _source_words(self, sources: PrintSources, source: Source) -> str:
        if source == CHOSEN:
            return self.tr("Đang chọn: {count} sản phẩm").format(count=len(sources.chosen))
        name = sources.name(source)
        is_fair = source.kind is SourceKind.FAIR
        return name if is_fair else self.tr("Danh sách: {name}").format(name=name)

    def _show_document(self, document: DocumentKey) -> None:
        self.documents.blockSignals(True)
        for row in range(self.documents.count()):
            if self.documents.item(row).data(_DOCUMENT) == document:
                self.documents.setCurrentRow(row)
        self.documents.blockSignals(False)

    def _on_document_chosen(self) -> None:
        item = self.documents.currentItem()
        if item is not None and item.data(_DOCUMENT) is not None:
            self.document_chosen.emit(DocumentKey(item.data(_DOCUMENT)))

    def _fill_source_menu(self) -> None:
        self._save_action = self.source_menu.addAction(self.tr("Lưu thành danh sách…"))
        theme.set_icon(self._save_action, "save")
        self._save_action.triggered.connect(self.save_requested)
        self._delete_action = self.source_menu.addAction(self.tr("Xóa danh sách này"))
        theme.set_icon(self._delete_action, "trash-2")
        self._delete_action.triggered.connect(self.delete_requested)

    def _fill_documents(self) -> None:
        for heading, documents in document_groups():
            title = QListWidgetItem(heading)
            title.setFlags(Qt.ItemFlag.NoItemFlags)
            font = title.font()
            font.setBold(True)
            title.setFont(font)
            self.documents.addItem(title)
            for document in documents:
                item = QListWidgetItem(document_icon(document), document_name(document))
                item.setData(_DOCUMENT, document)
                self.documents.addItem(item)

    def _update_icons(self) -> None:
        for row in range(self.documents.count()):
            item = self.documents.item(row)
            if item.data(_DOCUMENT) is not None:
                item.setIcon(document_icon(DocumentKey(item.data(_DOCUMENT))))

    def _connect(self) -> None:
        self.source.edited.connect(lambda: self.source_chosen.emit(self.source.value()))
        self.choose.clicked.connect(self.choose_requested)
        self.documents.currentItemChanged.connect(self._on_document_chosen)
        self.themes.edited.connect(lambda: self.theme_chosen.emit(self.themes.value()))
        self.language.edited.connect(lambda: self.language_chosen.emit(self.language.value()))
        self.quality.edited.connect(lambda: self.quality_chosen.emit(self.quality.value()))
        theme.notifier.changed.connect(self._update_icons)

    def _lay_out(self) -> None:
        half = theme.GRID // 2
        label = QLabel(self.tr("In cho"))
        label.setBuddy(self.source)
        top = _make_row(
            self.source, _make_menu_button(self.source_menu, self.tr("Lưu, xóa danh sách sản phẩm"))
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(half)
        column.addWidget(theme.style_muted(label))
        column.addLayout(top)
        column.addWidget(self.choose)
        column.addWidget(self.count)
        column.addSpacing(half)
        column.addWidget(self.documents, 1)
        column.addSpacing(half)
        column.addLayout(self._make_settings_grid())
        self.source.setAccessibleName(self.tr("In cho"))
        self.documents.setIconSize(QSize(SIDE, SIDE))
        self.documents.setAccessibleName(self.tr("Mẫu tài liệu"))
        self.documents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for choice in (self.source, self.themes, self.language, self.quality):
            choice.setSizeAdjustPolicy(
                choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            choice.setMinimumContentsLength(6)

    def _make_settings_grid(self) -> QGridLayout:
        more = _make_menu_button(self.theme_menu, self.tr("Lưu, xuất, nhập mẫu trình bày"))
        rows: tuple[tuple[str, QWidget, QHBoxLayout], ...] = (
            (self.tr("T&rình bày"), self.themes, _make_row(self.themes, more)),
            (self.tr("&Ngôn ngữ"), self.language, _make_row(self.language)),
            (self.tr("In &bằng"), self.quality, _make_row(self.quality)),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.GRID)
        grid.setVerticalSpacing(theme.GRID // 2)
        for row, (words, field, place) in enumerate(rows):
            label = theme.style_muted(QLabel(words))
            label.setBuddy(field)
            field.setAccessibleName(words.replace("&", ""))
            grid.addWidget(label, row, 0)
            grid.addLayout(place, row, 1)
        grid.setColumnStretch(1, 1)
        return grid


def _make_row(field: QWidget, *more: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(theme.GRID // 2)
    row.addWidget(field, 1)
    for widget in more:
        row.addWidget(widget)
    return row


def _make_menu_button(menu: QMenu, words: str) -> QToolButton:
    """Return a button that opens a menu."""
    button = QToolButton()
    button.setToolTip(words)
    button.setAccessibleName(words)
    theme.set_icon(button, "settings")
    button.setMenu(menu)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    button.setProperty("role", "more")
    return button
