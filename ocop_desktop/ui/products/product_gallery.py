"""The products as a gallery of photos: cover, name, stars or state; selected like the table."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ocop_desktop.domain.register.product import ProductRow
from ocop_desktop.ui import theme
from ocop_desktop.ui.lists.row_model import Index
from ocop_desktop.ui.widgets.stars import paint_stars, product_stars
from ocop_desktop.ui.widgets.state_pill import paint_pill
from ocop_desktop.ui.widgets.thumbnails import ThumbnailCache
from ocop_desktop.ui.words.values import stars_words, state_words

PICTURE = QSize(208, 148)
_GROUP_COLOURS = {
    "I": "#B9D3A4", "II": "#BFD9E6", "III": "#CFE0B8", "IV": "#E6CFAE", "V": "#E9C6D6",
    "VI": "#B7CDE6", "": "#D5DBD3",
}  # fmt: skip


class GalleryModel(QAbstractListModel):
    """Holds the product rows; the accessible text of an item is its name with stars or state."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: Sequence[ProductRow] = ()

    def set_rows(self, rows: Sequence[ProductRow]) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{row.name}\n{row.producer}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.name}, {stars_words(row.stars) or state_words(row.state)}"
        return row if role == Qt.ItemDataRole.UserRole else None


class _TileDelegate(QStyledItemDelegate):
    """Paints one product as a card."""

    def __init__(self, thumbnails: ThumbnailCache, gallery: "ProductGallery") -> None:
        super().__init__(gallery)
        self._thumbnails = thumbnails
        self._gallery = gallery

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del index
        line = option.fontMetrics.height()
        return QSize(PICTURE.width() + 3 * theme.GRID, PICTURE.height() + 4 * line + 4 * theme.GRID)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = option.rect.adjusted(4, 4, -4, -4)
        self._paint_card(painter, card, option)
        inside = card.adjusted(theme.GRID, theme.GRID, -theme.GRID, -theme.GRID)
        picture = QRect(inside.topLeft(), QSize(inside.width(), PICTURE.height()))
        self._paint_picture(painter, picture, row)
        below = inside.adjusted(0, PICTURE.height() + theme.GRID // 2, 0, 0)
        self._paint_words(painter, below, row, option)
        painter.restore()

    def _paint_card(self, painter: QPainter, card: QRect, option: QStyleOptionViewItem) -> None:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.setBrush(theme.colour("select" if chosen else "paper"))
        edge = "green" if chosen or focused else "line"
        painter.setPen(QPen(theme.colour(edge), 2 if focused else 1))
        painter.drawRoundedRect(QRectF(card), 6, 6)

    def _paint_picture(self, painter: QPainter, area: QRect, row: ProductRow) -> None:
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(area), 4, 4)
        painter.save()
        painter.setClipPath(shape)
        found = self._thumbnails.picture(self._gallery.media, row.photo) if row.photo else None
        if found is None:
            painter.fillRect(area, QColor(_GROUP_COLOURS[row.group]))
            if not row.photo:
                theme.icon("image", "muted").paint(painter, area.adjusted(80, 50, -80, -50))
        else:
            source = found.rect()
            source.setHeight(min(source.height(), source.width() * area.height() // area.width()))
            source.moveCenter(found.rect().center())
            painter.drawPixmap(area, found, source)
        painter.restore()

    def _paint_words(
        self, painter: QPainter, area: QRect, row: ProductRow, option: QStyleOptionViewItem
    ) -> None:
        line = option.fontMetrics.height()
        font = option.font
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(theme.colour("text"))
        name = QRect(area.left(), area.top(), area.width(), 2 * line)
        wrap = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop
        painter.drawText(name, int(wrap), _elide_to_two_lines(row.name, painter, area.width()))
        font.setBold(False)
        painter.setFont(font)
        painter.setPen(theme.colour("muted"))
        producer = option.fontMetrics.elidedText(
            row.producer, Qt.TextElideMode.ElideRight, area.width()
        )
        painter.drawText(QRect(area.left(), name.bottom(), area.width(), line), 0, producer)
        bottom = QRectF(area.left(), name.bottom() + line + 2, area.width(), line)
        stars = product_stars(row)
        if stars is None or not stars.holds:
            paint_pill(painter, bottom, row.state)
        else:
            paint_stars(painter, bottom, stars, line * 0.9)


def _elide_to_two_lines(text: str, painter: QPainter, width: int) -> str:
    return painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(width * 1.8))


class ProductGallery(QListView):
    """Has the signals of the table: `chosen`, `selection_changed`, `opened`, `delete_requested`."""

    chosen = Signal(object)
    selection_changed = Signal()
    opened = Signal(object)
    delete_requested = Signal()
    copy_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.media: Path | None = None
        self._model = GalleryModel()
        self._thumbnails = ThumbnailCache(PICTURE * 1.5, self)
        self._thumbnails.ready.connect(self._on_ready)
        self.setModel(self._model)
        self.setItemDelegate(_TileDelegate(self._thumbnails, self))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setAccessibleName(self.tr("Sản phẩm, dạng ảnh"))
        self.selectionModel().currentChanged.connect(self._on_current)
        self.selectionModel().selectionChanged.connect(self._on_selection)
        self.doubleClicked.connect(self._on_double_click)

    def set_rows(self, rows: Sequence[ProductRow]) -> None:
        """Replace all rows; rows that are still there stay selected."""
        current, ids = self.current(), [row.id for row in self.selected_rows()]
        scroll = self.verticalScrollBar().value()
        self._model.set_rows(rows)
        self.select_ids(ids or ([current.id] if current else []))
        self.verticalScrollBar().setValue(scroll)

    def current(self) -> ProductRow | None:
        """Return the row under the cursor."""
        index = self.currentIndex()
        return self._model.rows[index.row()] if index.isValid() else None

    def selected_rows(self) -> tuple[ProductRow, ...]:
        """Return the selected rows, in the order shown."""
        places = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return tuple(self._model.rows[place] for place in places)

    def selected_count(self) -> int:
        """Return how many products are selected."""
        return len(self.selectionModel().selectedIndexes())

    def find_current_place(self) -> QPoint:
        """Return where the context menu of the current product opens by keys."""
        self.scrollTo(self.currentIndex())
        return self.visualRect(self.currentIndex()).center()

    def select_ids(self, ids: Sequence[int]) -> None:
        """Select the rows with these ids."""
        wanted_ids = set(ids)
        places = [place for place, row in enumerate(self._model.rows) if row.id in wanted_ids]
        self.clearSelection()
        flags = QItemSelectionModel.SelectionFlag.Select
        for place in places:
            self.selectionModel().select(self._model.index(place), flags)
        if places:
            self.selectionModel().setCurrentIndex(self._model.index(places[0]), flags)

    def stop_loading(self) -> None:
        """Stop reading photos."""
        self._thumbnails.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.current()
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_requested.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and row is not None:
            self.opened.emit(row)
        elif event.key() == Qt.Key.Key_Delete and self.selected_rows():
            self.delete_requested.emit()
        else:
            super().keyPressEvent(event)

    def _on_ready(self, name: str) -> None:
        del name
        self.viewport().update()

    def _on_current(self) -> None:
        self.chosen.emit(self.current())

    def _on_selection(self) -> None:
        self.selection_changed.emit()

    def _on_double_click(self, index: QModelIndex) -> None:
        self.opened.emit(self._model.rows[index.row()])
