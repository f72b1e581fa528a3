"""The delegate of a decision's table: names and sentences are wrapped, never cut."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from ocop_desktop.ui import theme
from ocop_desktop.ui.lists.editable_delegate import EditableDelegate
from ocop_desktop.ui.lists.row_delegate import MARGIN
from ocop_desktop.ui.lists.row_model import KIND, Index
from ocop_desktop.ui.recognitions.decision_model import STARS_COLUMN

_FLAGS = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter) | int(
    Qt.TextFlag.TextWordWrap
)


class DecisionDelegate(EditableDelegate):
    """Draws texts over as many lines as they need in the width of their column."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Keep the colour of a state or a problem where the cell is selected, and frame it."""
        plain = QStyleOptionViewItem(option)
        state: QStyle.StateFlag = option.state
        is_coloured = index.data(Qt.ItemDataRole.BackgroundRole) is not None
        if is_coloured:
            plain.state = state & ~QStyle.StateFlag.State_Selected
        super().paint(painter, plain, index)
        if is_coloured and state & QStyle.StateFlag.State_Selected:
            area: QRect = option.rect
            painter.save()
            painter.setPen(QPen(theme.colour("green_line"), 1))
            painter.drawRect(area.adjusted(0, 0, -1, -1))
            painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line_height = option.fontMetrics.height()
        area: QRect = option.rect
        width = area.width() - 2 * MARGIN
        is_short = index.column() > STARS_COLUMN and not index.data(Qt.ItemDataRole.BackgroundRole)
        if is_short or width <= 0 or index.data(KIND) == "stars":
            return QSize(area.width(), line_height + 2 * theme.GRID)
        words = str(index.data() or "")
        needed = option.fontMetrics.boundingRect(QRect(0, 0, width, 0), _FLAGS, words)
        return QSize(area.width(), max(needed.height(), line_height) + 2 * theme.GRID)

    def _paint_text(
        self, painter: QPainter, option: QStyleOptionViewItem, area: QRectF, words: str
    ) -> None:
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if is_selected else QPalette.ColorRole.Text
        painter.setPen(QPen(QColor(option.palette.color(role))))
        painter.setFont(option.font)
        painter.drawText(area, _FLAGS, words)
