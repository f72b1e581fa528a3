"""The points of parts A, B and C, each with a thin bar up to its maximum."""

from collections.abc import Mapping
from decimal import Decimal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ocop_desktop.domain.law.regulation import Part
from ocop_desktop.domain.text import format_mean, format_points
from ocop_desktop.ui import theme

_BAR = 5


class PartBars(QWidget):
    """Its accessible text is "A 32,00 / 40"; the tooltip names the parts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: tuple[Part, ...] = ()
        self._points: Mapping[str, Decimal] = {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_parts(self, parts: tuple[Part, ...], points: Mapping[str, Decimal]) -> None:
        """Show the points reached in each part."""
        self._parts, self._points = parts, points
        self.setAccessibleName(", ".join(f"{part.letter} {self._words(part)}" for part in parts))
        self.setToolTip("\n".join(f"{part.letter}. {part.name}" for part in parts))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, len(self._parts) * self._row_height())

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, part in enumerate(self._parts):
            area = QRectF(0, place * self._row_height(), self.width(), self._row_height())
            self._paint_part(painter, part, area)

    def _paint_part(self, painter: QPainter, part: Part, area: QRectF) -> None:
        words = area.adjusted(0, 0, 0, -_BAR - theme.GRID / 2)
        painter.setPen(theme.colour("text"))
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom,
                         self.tr("Phần {letter}").format(letter=part.letter))  # fmt: skip
        painter.drawText(words, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom,
                         self._words(part))  # fmt: skip
        bar = QRectF(0, words.bottom() + 2, area.width(), _BAR)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("grey_soft"))
        painter.drawRoundedRect(bar, _BAR / 2, _BAR / 2)
        reached = float(self._points.get(part.letter, Decimal(0)) / part.max) if part.max else 0
        bar.setWidth(bar.width() * reached)
        painter.setBrush(theme.colour("green_line"))
        painter.drawRoundedRect(bar, _BAR / 2, _BAR / 2)

    def _words(self, part: Part) -> str:
        points = self._points.get(part.letter)
        reached = "–" if points is None else format_mean(points)
        return f"{reached} / {format_points(part.max)}"

    def _row_height(self) -> int:
        return self.fontMetrics().height() + _BAR + theme.GRID
