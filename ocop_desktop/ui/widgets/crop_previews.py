"""Previews of a photo cropped around its focus point to the shapes in which it is printed."""

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ocop_desktop.domain.print.cropping import cover_box
from ocop_desktop.ui import theme

HEIGHT = 10 * theme.GRID
A4_TOP, SQUARE, HALF_PAGE = 210 / 120, 1.0, 2.0
RADIUS = 4


class CropPreview(QWidget):
    """One printed shape whose width is `ratio` times its height, filled as on the printed page."""

    def __init__(self, ratio: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = QPixmap()
        self._point = QPointF(0.5, 0.5)
        self._size = QSize(round(HEIGHT * ratio), HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return self._size

    def show_crop(self, picture: QPixmap, point: QPointF) -> None:
        """Show the part of `picture` printed with this focus point (shares from the top left)."""
        self._picture, self._point = picture, point
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        painter.setClipPath(outline)
        if not self._picture.isNull():
            painter.drawPixmap(self._picture_rect(), self._picture, QRectF(self._picture.rect()))
        painter.setClipping(False)
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.drawPath(outline)

    def _picture_rect(self) -> QRectF:
        box = cover_box(
            (self._picture.width(), self._picture.height()),
            (self._point.x(), self._point.y()),
            (self.width(), self.height()),
        )
        return QRectF(box.left, box.top, box.width, box.height)


class CropPreviews(QWidget):
    """The previews in a row, each with the name of its shape; hidden without a picture."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = QPixmap()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * theme.GRID)
        self.shapes = tuple(
            self._add_shape(row, ratio, words)
            for ratio, words in (
                (A4_TOP, self.tr("Đầu tờ A4")),
                (SQUARE, self.tr("Thẻ, bảng ảnh")),
                (HALF_PAGE, self.tr("Nửa trang ngang")),
            )
        )
        row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_picture(self, picture: QPixmap, x: float, y: float) -> None:
        """Show `picture` cropped around the focus point `x`, `y`."""
        self._picture = picture
        self.setVisible(not picture.isNull())
        self.move_point(x, y)

    def move_point(self, x: float, y: float) -> None:
        """Crop the same picture around another focus point."""
        for shape in self.shapes:
            shape.show_crop(self._picture, QPointF(x, y))

    def _add_shape(self, row: QHBoxLayout, ratio: float, words: str) -> CropPreview:
        shape = CropPreview(ratio)
        shape.setAccessibleName(self.tr("Ảnh khi in: {shape}").format(shape=words))
        column = QVBoxLayout()
        column.setSpacing(theme.GRID // 2)
        column.addWidget(shape)
        column.addWidget(theme.style_muted(QLabel(words)))
        row.addLayout(column)
        return shape
