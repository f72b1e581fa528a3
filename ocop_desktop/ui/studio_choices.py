"""The studio's left side: which products, which piece, which theme, language and printer."""

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ocop_desktop.domain.fair import TradeFair
from ocop_desktop.domain.printing import Piece, PrintOrder, Quality
from ocop_desktop.domain.selection import Selection
from ocop_desktop.domain.text import Language
from ocop_desktop.domain.theme import Theme
from ocop_desktop.ui import theme as look
from ocop_desktop.ui.fields.choice import PlainChoice
from ocop_desktop.ui.studio_words import (
    ICONS,
    language_choices,
    piece_groups,
    piece_words,
    quality_choices,
)

Source = tuple[Literal["fair", "selection", "chosen"], int]
CHOSEN: Source = ("chosen", 0)
WIDE = 258
_PIECE = Qt.ItemDataRole.UserRole


class StudioChoices(QWidget):
    """Says what was chosen by signals; what is shown is set by the page."""

    source_chosen = Signal(object)
    choose_asked = Signal()
    keep_asked = Signal()
    piece_chosen = Signal(object)
    theme_chosen = Signal(str)
    language_chosen = Signal(object)
    quality_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.source: PlainChoice[Source] = PlainChoice()
        self.choose = look.button(self.tr("Chọn…"), "plus", self.tr("Chọn các sản phẩm để in"))
        self.keep = look.button(
            self.tr("Lưu lại…"), "save", self.tr("Giữ các sản phẩm này dưới một tên")
        )
        self.count = look.muted(QLabel(wordWrap=True))
        self.pieces = QListWidget()
        self.theme: PlainChoice[str] = PlainChoice()
        self.theme_menu = QMenu(self)
        self.language: PlainChoice[Language] = PlainChoice(language_choices())
        self.quality: PlainChoice[Quality] = PlainChoice(quality_choices())
        self._lay_out()
        self._connect()

    def set_sources(
        self, fairs: Sequence[TradeFair], selections: Sequence[Selection], chosen: int
    ) -> None:
        """Offer fairs, saved selections and, if there are any, the `chosen` products."""
        offered: list[tuple[Source, str]] = []
        if chosen:
            words = self.tr("Đang chọn: {count} sản phẩm").format(count=chosen)
            offered.append((CHOSEN, words))
        offered += [(("fair", fair.id), fair.name) for fair in fairs]
        words = self.tr("Danh sách: {name}")
        offered += [(("selection", one.id), words.format(name=one.name)) for one in selections]
        self.source.set_choices(offered)

    def set_pieces(self, offered: Sequence[Piece]) -> None:
        """Offer these pieces under their headings."""
        self.pieces.blockSignals(True)
        self.pieces.clear()
        for heading, pieces in piece_groups():
            shown = [piece for piece in pieces if piece in offered]
            if not shown:
                continue
            title = QListWidgetItem(heading)
            title.setFlags(Qt.ItemFlag.NoItemFlags)
            font = title.font()
            font.setBold(True)
            title.setFont(font)
            self.pieces.addItem(title)
            for piece in shown:
                self._add_piece(piece)
        self.pieces.blockSignals(False)

    def set_themes(self, themes: Sequence[Theme], shown: str, *, changed: bool) -> None:
        """Offer themes by name; the one `shown` is marked when it was changed."""
        words = self.tr("{name} (đã đổi)")
        self.theme.set_choices(
            [
                (
                    one.name,
                    words.format(name=one.name) if changed and one.name == shown else one.name,
                )
                for one in themes
            ]
        )
        self.theme.set_value(shown)

    def show_order(self, order: PrintOrder, source: Source) -> None:
        """Show what the order says."""
        self.source.set_value(source)
        self.language.set_value(order.style.language)
        self.quality.set_value(order.style.quality)
        self.keep.setVisible(source == CHOSEN)
        self.pieces.blockSignals(True)
        for row in range(self.pieces.count()):
            if self.pieces.item(row).data(_PIECE) == order.piece:
                self.pieces.setCurrentRow(row)
        self.pieces.blockSignals(False)

    def show_count(self, products: int, without_stars: int) -> None:
        """Say how many products are printed, and how many of them without stars."""
        words = self.tr("{count} sản phẩm").format(count=products)
        if without_stars:
            words += " · " + self.tr("{count} không in sao").format(count=without_stars)
        self.count.setText(words)

    def _add_piece(self, piece: Piece) -> None:
        item = QListWidgetItem(look.icon(ICONS[piece]), piece_words(piece))
        item.setData(_PIECE, piece)
        self.pieces.addItem(item)

    def _piece_chosen(self) -> None:
        item = self.pieces.currentItem()
        piece = item.data(_PIECE) if item else None
        if piece is not None:
            self.piece_chosen.emit(Piece(piece))

    def _tint(self) -> None:
        for row in range(self.pieces.count()):
            piece = self.pieces.item(row).data(_PIECE)
            if piece is not None:
                self.pieces.item(row).setIcon(look.icon(ICONS[Piece(piece)]))

    def _connect(self) -> None:
        self.source.edited.connect(lambda: self.source_chosen.emit(self.source.value()))
        self.choose.clicked.connect(self.choose_asked)
        self.keep.clicked.connect(self.keep_asked)
        self.pieces.currentItemChanged.connect(self._piece_chosen)
        self.theme.edited.connect(lambda: self.theme_chosen.emit(self.theme.value()))
        self.language.edited.connect(lambda: self.language_chosen.emit(self.language.value()))
        self.quality.edited.connect(lambda: self.quality_chosen.emit(self.quality.value()))
        look.changes.changed.connect(self._tint)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.GRID // 2)
        self._add(column, self.tr("In cho"), self.source)
        buttons = QHBoxLayout()
        buttons.addWidget(self.choose)
        buttons.addWidget(self.keep)
        buttons.addStretch(1)
        column.addLayout(buttons)
        column.addWidget(self.count)
        self.pieces.setIconSize(QSize(16, 16))
        self.pieces.setAccessibleName(self.tr("Mẫu tài liệu"))
        column.addWidget(self.pieces, 1)
        more = QToolButton()
        more.setToolTip(self.tr("Lưu, xuất, nhập mẫu trình bày"))
        more.setAccessibleName(more.toolTip())
        look.put_icon(more, "settings")
        more.setMenu(self.theme_menu)
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._add(column, self.tr("Mẫu trình bày"), self.theme, more)
        self._add(column, self.tr("Ngôn ngữ"), self.language)
        self._add(column, self.tr("In bằng"), self.quality)
        for choice in (self.source, self.theme, self.language, self.quality):
            choice.setSizeAdjustPolicy(
                choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            choice.setMinimumContentsLength(8)

    def _add(self, column: QVBoxLayout, words: str, field: QWidget, *beside: QWidget) -> None:
        label = look.muted(QLabel(words))
        label.setBuddy(field)
        field.setAccessibleName(words)
        row = QHBoxLayout()
        row.addWidget(field, 1)
        for widget in beside:
            row.addWidget(widget)
        column.addWidget(label)
        column.addLayout(row)
