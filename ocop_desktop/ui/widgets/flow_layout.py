"""A layout that wraps its widgets into rows, so that large text is never cut off."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget, QWidgetItem


class FlowLayout(QLayout):
    """Widgets in rows at their size hint; expanding ones share the rest of their row."""

    def __init__(self, spacing: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def insert_widget(self, place: int, widget: QWidget) -> None:
        """Add `widget` before the item at `place`."""
        self.addChildWidget(widget)
        self._items.insert(place, QWidgetItem(widget))
        self.invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        rows = self._break_rows(width)
        gaps = self.spacing() * max(0, len(rows) - 1)
        return sum(map(_row_height, rows)) + gaps

    def minimumSize(self) -> QSize:
        minimum = QSize(0, 0)
        for item in self._visible_items():
            minimum = minimum.expandedTo(item.minimumSize())
        return minimum

    def sizeHint(self) -> QSize:
        items = self._visible_items()
        gaps = self.spacing() * max(0, len(items) - 1)
        return QSize(sum(item.sizeHint().width() for item in items) + gaps, _row_height(items))

    def setGeometry(self, area: QRect) -> None:
        super().setGeometry(area)
        top = area.top()
        for row in self._break_rows(area.width()):
            self._place_row(row, QRect(area.left(), top, area.width(), _row_height(row)))
            top += _row_height(row) + self.spacing()

    def _place_row(self, row: list[QLayoutItem], area: QRect) -> None:
        used = sum(item.sizeHint().width() for item in row) + self.spacing() * (len(row) - 1)
        expanding = [item for item in row if _is_expanding(item)]
        extra_width = (area.width() - used) // len(expanding) if expanding else 0
        left = area.left()
        for item in row:
            hint = item.sizeHint()
            width = min(hint.width() + (extra_width if _is_expanding(item) else 0), area.width())
            offset = (area.height() - hint.height()) // 2
            item.setGeometry(QRect(QPoint(left, area.top() + offset), QSize(width, hint.height())))
            left += width + self.spacing()

    def _break_rows(self, width: int) -> list[list[QLayoutItem]]:
        rows: list[list[QLayoutItem]] = []
        used = 0
        for item in self._visible_items():
            item_width = item.sizeHint().width()
            if rows and used + self.spacing() + item_width <= width:
                rows[-1].append(item)
                used += self.spacing() + item_width
            else:
                rows.append([item])
                used = item_width
        return rows

    def _visible_items(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]


def _row_height(row: list[QLayoutItem]) -> int:
    return max((item.sizeHint().height() for item in row), default=0)


def _is_expanding(item: QLayoutItem) -> bool:
    return bool(item.expandingDirections() & Qt.Orientation.Horizontal)
