"""Five stars of which the rated ones are gold; the accessible name is "4 sao"."""

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from ocop_desktop.ui import theme
from ocop_desktop.ui.words.values import stars_words

MAX_STARS = 5
_INNER = 0.42
_SHAPE = QPolygonF(
    [
        QPointF(
            math.sin(math.pi * step / MAX_STARS) * (1 if step % 2 == 0 else _INNER),
            -math.cos(math.pi * step / MAX_STARS) * (1 if step % 2 == 0 else _INNER),
        )
        for step in range(2 * MAX_STARS)
    ]
)


def paint_stars(painter: QPainter, area: QRectF, stars: int, height: float) -> None:
    """Draw five stars of this height, smaller if `area` is narrow; `stars` of them are gold."""
    height = min(height, area.width() / (1.1 * MAX_STARS))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    for place in range(MAX_STARS):
        painter.setBrush(theme.colour("gold" if place < stars else "star_off"))
        left = area.left() + height * (0.55 + place * 1.1)
        paint_star(painter, QPointF(left, area.center().y() + height * 0.04), height)
    painter.restore()


def paint_star(painter: QPainter, centre: QPointF, height: float) -> None:
    """Draw one star of this height with the painter's brush."""
    painter.save()
    painter.translate(centre)
    painter.scale(height / 2, height / 2)
    painter.drawPolygon(_SHAPE)
    painter.restore()


def stars_width(height: float) -> int:
    """The width of five stars of this height."""
    return math.ceil(height * 1.1 * MAX_STARS)


class StarsLabel(QWidget):
    """Shows the stars of a product; draws nothing for None."""

    def __init__(self, stars: int | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_stars(stars)

    def set_stars(self, stars: int | None) -> None:
        """Show `stars` gold stars, or nothing for None."""
        self._stars = stars
        self.setAccessibleName(stars_words(stars))
        self.setToolTip(stars_words(stars))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        height = self._star_height()
        return QSize(stars_width(height), math.ceil(height * 1.2))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if self._stars is not None:
            paint_stars(QPainter(self), QRectF(self.rect()), self._stars, self._star_height())

    def _star_height(self) -> float:
        return self.fontMetrics().height() * 1.1
