"""Paints the lines of a score sheet: compact rows, the current one with all its choices."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from ocop_desktop.domain.text import format_points
from ocop_desktop.ui import theme
from ocop_desktop.ui.scoring.sheet_layout import (
    WRAPPED,
    ChoiceRects,
    LineRects,
    SheetLayout,
    detail_of,
    hint_of,
)
from ocop_desktop.ui.scoring.sheet_line import Choice, LineKind, LineState, SheetLine
from ocop_desktop.ui.scoring.sheet_model import LINE
from ocop_desktop.ui.widgets.stars import paint_star
from ocop_desktop.ui.words.evaluations import minimum_words

Index = QModelIndex | QPersistentModelIndex
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_WRAPPED_ROW = Qt.TextFlag.TextWordWrap | _LEFT
_CENTER = Qt.AlignmentFlag.AlignCenter
_STATE_ICONS = {LineState.DONE: ("circle-check", "green"), LineState.CLOSED: ("x", "muted")}


class SheetDelegate(QStyledItemDelegate):
    """Asks its view which line is current; `hovered` is the row and choice under the mouse."""

    hovered: tuple[int, int] | None = None
    is_locked = False

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self._layout = SheetLayout(view.font())

    def update_font(self) -> None:
        """Measure in the view's font again."""
        self._layout = SheetLayout(self._view.font())

    def rects(self, index: Index, width: float) -> LineRects:
        """Return the rectangles of a line."""
        is_current = index.row() == self._view.currentIndex().row()
        return self._layout.rects(index.data(LINE), width, is_current=is_current)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option
        width = self._view.viewport().width()
        return QSize(width, round(self.rects(index, width).height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: SheetLine = index.data(LINE)
        rects = self.rects(index, option.rect.width())
        painter.save()
        painter.translate(QPointF(option.rect.topLeft()))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(0, 0, option.rect.width(), option.rect.height())
        if line.kind in {LineKind.PART, LineKind.SECTION}:
            self._paint_heading(painter, line, rects, area)
        elif rects.choices:
            self._paint_current(painter, line, rects, area, index.row())
        else:
            self._paint_compact(painter, line, rects, area)
        painter.restore()

    def _paint_heading(
        self, painter: QPainter, line: SheetLine, rects: LineRects, area: QRectF
    ) -> None:
        is_part = line.kind is LineKind.PART
        painter.fillRect(area, theme.colour("green_soft" if is_part else "grey_soft"))
        painter.setFont(self._layout.bold)
        painter.setPen(theme.colour("green" if is_part else "text"))
        if not is_part:
            painter.drawText(rects.number, _LEFT, line.number)
        painter.drawText(rects.title, int(_WRAPPED_ROW), line.title)
        painter.setPen(theme.colour("muted" if not is_part else "green"))
        painter.drawText(rects.points, _RIGHT, line.points)

    def _paint_compact(
        self, painter: QPainter, line: SheetLine, rects: LineRects, area: QRectF
    ) -> None:
        self._paint_separator(painter, area)
        self._paint_state_icon(painter, line, rects.icon)
        is_open = line.state is LineState.OPEN
        painter.setFont(self._layout.font)
        painter.setPen(theme.colour("muted"))
        painter.drawText(rects.number, _LEFT, line.number)
        painter.setPen(theme.colour("muted" if line.state is LineState.CLOSED else "text"))
        painter.drawText(rects.title, int(_WRAPPED_ROW), line.title)
        tone = "warning" if is_open or line.is_carried else "muted"
        painter.setPen(theme.colour("error" if line.is_against else tone))
        self._draw_elided(painter, rects.detail, detail_of(line))
        self._paint_minimums(painter, line, rects.minimums)
        painter.setPen(theme.colour("muted" if is_open else "text"))
        painter.drawText(rects.points, _RIGHT, line.points)

    def _paint_current(
        self, painter: QPainter, line: SheetLine, rects: LineRects, area: QRectF, row: int
    ) -> None:
        painter.fillRect(area, theme.colour("paper"))
        focused = self._view.hasFocus()
        painter.fillRect(
            QRectF(0, 0, 4, area.height()), theme.colour("green" if focused else "control")
        )
        self._paint_separator(painter, area)
        self._paint_state_icon(painter, line, rects.icon)
        painter.setFont(self._layout.bold)
        painter.setPen(theme.colour("green"))
        painter.drawText(rects.number, _LEFT, line.number)
        painter.setPen(theme.colour("text"))
        painter.drawText(rects.title, int(WRAPPED), line.title)
        painter.drawText(rects.points, _RIGHT, line.points)
        painter.setFont(self._layout.font)
        if not rects.hint.isEmpty():
            painter.setPen(theme.colour("warning" if line.note or line.is_carried else "muted"))
            painter.drawText(rects.hint, int(WRAPPED), hint_of(line))
        for place, (choice, at) in enumerate(zip(line.choices, rects.choices, strict=True)):
            is_hovered = self.hovered == (row, place) and not self.is_locked
            self._paint_choice(painter, line, choice, at, is_hovered=is_hovered)

    def _paint_choice(
        self,
        painter: QPainter,
        line: SheetLine,
        choice: Choice,
        at: ChoiceRects,
        *,
        is_hovered: bool,
    ) -> None:
        closed = line.state is LineState.CLOSED
        against = line.is_against and choice.is_chosen
        if at.heading is not None:
            painter.setFont(self._layout.bold)
            painter.setPen(theme.colour("green"))
            self._draw_elided(painter, at.heading, choice.heading, strong=True)
        if choice.is_chosen or is_hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            background = "grey_soft" if not choice.is_chosen else "select"
            painter.setBrush(theme.colour("error_soft" if against else background))
            painter.drawRoundedRect(at.whole, 4, 4)
        self._paint_key(painter, choice, at.key)
        painter.setFont(self._layout.bold if choice.is_chosen else self._layout.font)
        painter.setPen(theme.colour("muted" if closed else "error" if against else "text"))
        painter.drawText(at.label, int(_WRAPPED_ROW), choice.label)
        painter.setFont(self._layout.font)
        if line.kind is LineKind.CRITERION:
            painter.setPen(theme.colour("muted" if closed else "text"))
            painter.drawText(at.right, _RIGHT, self._points_words(choice))
        if choice.stars:
            self._paint_minimum_pill(painter, choice.stars, at.right)

    def _paint_key(self, painter: QPainter, choice: Choice, at: QRectF) -> None:
        painter.setPen(QPen(theme.colour("green_line" if choice.is_chosen else "control"), 1))
        painter.setBrush(theme.colour("green" if choice.is_chosen else "button"))
        painter.drawRoundedRect(at.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setFont(self._layout.bold)
        painter.setPen(theme.colour("on_green" if choice.is_chosen else "muted"))
        painter.drawText(at, _CENTER, choice.key)

    def _paint_minimum_pill(self, painter: QPainter, stars: int, right: QRectF) -> None:
        words = minimum_words(stars)
        metrics = self._layout.metrics
        height = metrics.height() + 2
        pill = QRectF(
            right.left(),
            right.center().y() - height / 2,
            metrics.horizontalAdvance(words) + 16,
            height,
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("gold_soft"))
        painter.drawRoundedRect(pill, height / 2, height / 2)
        painter.setPen(theme.colour("warning"))
        painter.drawText(pill, _CENTER, words)

    def _paint_minimums(self, painter: QPainter, line: SheetLine, area: QRectF) -> None:
        """Paint a star for each minimum: green if met, red if missing, grey if not known."""
        width, height = self._layout.minimum, self._layout.row
        tones = {
            True: ("green_line", "text"),
            False: ("error", "error"),
            None: ("star_off", "muted"),
        }
        for place, (stars, met) in enumerate(line.minimums):
            star_tone, letter_tone = tones[met]
            left = area.left() + place * width
            painter.setPen(theme.colour(letter_tone))
            area_left = QRectF(left, area.top(), width - height, area.height())
            painter.drawText(area_left, _RIGHT, str(stars))
            colour = theme.colour(star_tone)
            painter.setPen(QPen(colour, 0.2) if met is False else Qt.PenStyle.NoPen)
            painter.setBrush(Qt.BrushStyle.NoBrush if met is False else colour)
            centre = QPointF(left + width - height * 0.45, area.center().y())
            paint_star(painter, centre, height * 0.72)

    def _paint_state_icon(self, painter: QPainter, line: SheetLine, at: QRectF) -> None:
        side = self._layout.row * 0.9
        icon_rect = QRectF(at.left(), at.center().y() - side / 2, side, side)
        if line.state is LineState.OPEN:
            painter.setPen(QPen(theme.colour("warning_line"), 1.5, Qt.PenStyle.DotLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(icon_rect.adjusted(1.5, 1.5, -1.5, -1.5))
            return
        name, tint = _STATE_ICONS[line.state]
        if line.is_against:
            name, tint = "triangle-alert", "error"
        theme.icon(name, tint).paint(painter, icon_rect.toRect())

    def _points_words(self, choice: Choice) -> str:
        points = "0" if choice.points is None else format_points(choice.points)
        return self.tr("{points} điểm").format(points=points)

    def _paint_separator(self, painter: QPainter, area: QRectF) -> None:
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.drawLine(
            QPointF(0, area.height() - 0.5), QPointF(area.width(), area.height() - 0.5)
        )

    def _draw_elided(
        self, painter: QPainter, area: QRectF, words: str, *, strong: bool = False
    ) -> None:
        metrics = self._layout.strong if strong else self._layout.metrics
        elided = metrics.elidedText(words, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, _LEFT, elided)
