"""A photo with its focus point, which every crop keeps: set by mouse or arrow keys."""

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from ocop_desktop.ui import theme

STEP = 0.02
RING = 14
_ARROWS = {
    Qt.Key.Key_Left: (-STEP, 0.0),
    Qt.Key.Key_Right: (STEP, 0.0),
    Qt.Key.Key_Up: (0.0, -STEP),
    Qt.Key.Key_Down: (0.0, STEP),
}


class FocusPointEditor(QWidget):
    """Shows a whole picture; `point_moved` carries the new point as shares (0 to 1) from the top left."""

    point_moved = Signal(float, float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = QPixmap()
        self.point = QPointF(0.5, 0.5)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Điểm giữ lại khi cắt ảnh"))
        self.setToolTip(self.tr("Bấm vào chỗ quan trọng nhất của ảnh, hoặc dùng các phím mũi tên"))
        self.setEnabled(False)

    def show_picture(self, picture: QPixmap, x: float, y: float) -> None:
        """Show `picture` with its point at `x`, `y`; a null picture leaves the widget empty."""
        self._picture = picture
        self.point = QPointF(x, y)
        self.setEnabled(not picture.isNull())
        self._describe_point()

    def sizeHint(self) -> QSize:
        return QSize(400, 200)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 180)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _ARROWS and event.modifiers() in {
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        }:
            self._move_point(self.point + QPointF(*_ARROWS[key]))
        elif key == Qt.Key.Key_Home:
            self._move_point(QPointF(0.5, 0.5))
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._set_point_at(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._set_point_at(event.position())

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        painter.fillRect(self.rect(), theme.colour("grey_soft"))
        if not self._picture.isNull():
            picture_rect = self._picture_rect()
            painter.drawPixmap(picture_rect, self._picture, QRectF(self._picture.rect()))
            self._draw_point(painter, picture_rect)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("green_line"), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def _draw_point(self, painter: QPainter, picture_rect: QRectF) -> None:
        at = picture_rect.topLeft() + QPointF(
            self.point.x() * picture_rect.width(), self.point.y() * picture_rect.height()
        )
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in ((QColor(0, 0, 0, 150), 5), (QColor(255, 255, 255), 2)):
            painter.setPen(QPen(colour, width))
            painter.drawEllipse(at, RING, RING)
            painter.drawPoint(at)

    def _picture_rect(self) -> QRectF:
        """The rectangle of the picture: scaled to fit and centred."""
        available = QSizeF(self.size())
        size = QSizeF(self._picture.size()).scaled(available, Qt.AspectRatioMode.KeepAspectRatio)
        corner = QPointF(available.width() - size.width(), available.height() - size.height()) / 2
        return QRectF(corner, size)

    def _set_point_at(self, place: QPointF) -> None:
        picture_rect = self._picture_rect()
        if picture_rect.width() and picture_rect.height():
            inside = place - picture_rect.topLeft()
            self._move_point(
                QPointF(inside.x() / picture_rect.width(), inside.y() / picture_rect.height())
            )

    def _move_point(self, point: QPointF) -> None:
        clamped = QPointF(min(1.0, max(0.0, point.x())), min(1.0, max(0.0, point.y())))
        if clamped != self.point:
            self.point = clamped
            self._describe_point()
            self.point_moved.emit(clamped.x(), clamped.y())

    def _describe_point(self) -> None:
        words = self.tr("từ trái {x}%, từ trên {y}%")
        self.setAccessibleDescription(
            words.format(x=round(self.point.x() * 100), y=round(self.point.y() * 100))
        )
        self.update()
