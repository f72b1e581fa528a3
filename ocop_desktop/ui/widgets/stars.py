"""Five stars, gold only where a recognition holds; the accessible name is "4 sao"."""

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from ocop_desktop.domain.register.product import ProductRow
from ocop_desktop.domain.register.recognition import RecognitionState
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


@dataclass(frozen=True, slots=True, order=True)
class ShownStars:
    """A number of stars, and whether a recognition that holds gives them.

    Without one they were scored, or they held once.
    """

    count: int
    holds: bool

    @property
    def colour_name(self) -> str:
        """The colour of the stars: gold only while they hold."""
        return "gold" if self.holds else "muted"


def recognised_stars(stars: int | None, state: RecognitionState) -> ShownStars | None:
    """The stars of a recognition in that state; None if there are none."""
    return None if stars is None else ShownStars(stars, state.shows_stars)


def product_stars(row: ProductRow) -> ShownStars | None:
    """The stars of a product in a list."""
    return recognised_stars(row.stars, row.state)


def scored_stars(stars: int | None) -> ShownStars | None:
    """The stars that score sheets come to, which no recognition gives yet."""
    return None if stars is None else ShownStars(stars, holds=False)


def paint_stars(painter: QPainter, area: QRectF, stars: ShownStars, height: float) -> None:
    """Draw five stars of this height, smaller if `area` is narrow; those that are not rated are faint."""
    height = min(height, area.width() / (1.1 * MAX_STARS))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    for place in range(MAX_STARS):
        painter.setBrush(theme.colour(stars.colour_name if place < stars.count else "star_off"))
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

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_stars(None)

    def set_stars(self, stars: ShownStars | None) -> None:
        """Show the stars, or nothing for None."""
        self._stars = stars
        words = stars_words(stars.count if stars else None)
        self.setAccessibleName(words)
        self.setToolTip(words)
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
