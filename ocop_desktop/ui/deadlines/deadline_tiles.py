"""Tiles with the number of products in each state; a click filters the board by it."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QPushButton, QSizePolicy, QWidget

from ocop_desktop.domain.deadlines.renewal import DeadlineState
from ocop_desktop.domain.text import format_number
from ocop_desktop.ui import theme
from ocop_desktop.ui.widgets.flow_layout import FlowLayout
from ocop_desktop.ui.widgets.state_pill import state_colours
from ocop_desktop.ui.words.deadlines import deadline_words

MAIN_STATES = (
    DeadlineState.LATE,
    DeadlineState.OPEN,
    DeadlineState.OPENING_SOON,
    DeadlineState.FILED,
    DeadlineState.EXTENDED,
    DeadlineState.NOT_DUE,
    DeadlineState.EXPIRED,
)
OTHER_STATES = (
    DeadlineState.NONE,
    DeadlineState.UNKNOWN,
    DeadlineState.NOT_YET,
    DeadlineState.REPLACED,
    DeadlineState.DAMAGED,
    DeadlineState.REVOKED,
)
DUE_STATES = frozenset({DeadlineState.LATE, DeadlineState.OPEN, DeadlineState.OPENING_SOON})
URGENCY = {state: place for place, state in enumerate((*MAIN_STATES, *OTHER_STATES))}
_STRIPE = 4
_RADIUS = 6


class StateTile(QPushButton):
    """Shows a count above a label, with a stripe in the colour of the state at the left."""

    def __init__(self, states: tuple[DeadlineState, ...], words: str) -> None:
        super().__init__(words)
        self.states = frozenset(states)
        self._first = states[0]
        self._count = 0
        self._is_compact = False
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_counts({})

    def show_counts(self, counts: Mapping[DeadlineState, int]) -> None:
        """Show how many products are in the states of the tile."""
        self._count = sum(counts.get(state, 0) for state in self.states)
        self.setAccessibleName(f"{self.text()}: {format_number(self._count)}")
        each = [
            f"{deadline_words(one)}: {format_number(counts[one])}"
            for one in DeadlineState
            if one in self.states and counts.get(one)
        ]
        hint = self.tr("Bấm để chỉ xem nhóm này, giữ Ctrl để xem thêm nhóm khác")
        self.setToolTip("\n".join((*each, hint)))
        self.updateGeometry()
        self.update()

    def set_compact(self, *, compact: bool) -> None:
        """Show count and label side by side, or the count above the label."""
        self._is_compact = compact
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        word, number = self.fontMetrics(), QFontMetrics(self._number_font())
        if self._is_compact:
            words = word.horizontalAdvance(self.text())
            width = number.horizontalAdvance(format_number(self._count)) + theme.GRID + words
            return QSize(width + 3 * theme.GRID + _STRIPE, number.height() + theme.GRID)
        width = max(
            word.horizontalAdvance(self.text()),
            number.horizontalAdvance(format_number(self._count)),
        )
        return QSize(width + 3 * theme.GRID + _STRIPE, word.height() + number.height() + theme.GRID)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        letters, soft = state_colours(self._first)
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        chosen = self.isChecked()
        line = letters if chosen or self.underMouse() else theme.colour("line")
        painter.setPen(QPen(line, 2 if self.hasFocus() or chosen else 1))
        painter.setBrush(soft if chosen else theme.colour("base"))
        painter.drawRoundedRect(area, _RADIUS, _RADIUS)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(letters if self._count else theme.colour("line"))
        stripe = QRectF(area.left() + 4, area.top() + 8, _STRIPE, area.height() - 16)
        painter.drawRoundedRect(stripe, _STRIPE / 2, _STRIPE / 2)
        self._paint_words(painter, area, letters)
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("green_line"), 1, Qt.PenStyle.DotLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(3, 3, -3, -3), _RADIUS - 2, _RADIUS - 2)

    def _paint_words(self, painter: QPainter, area: QRectF, colour: QColor) -> None:
        """Paint the count in `colour`, if there are products, above the label."""
        text_area = area.adjusted(theme.GRID + 8, 3, -theme.GRID, -4)
        beside = Qt.AlignmentFlag.AlignVCenter
        first = beside if self._is_compact else Qt.AlignmentFlag.AlignTop
        second = beside if self._is_compact else Qt.AlignmentFlag.AlignBottom
        left = Qt.AlignmentFlag.AlignLeft
        painter.setPen(colour if self._count else theme.colour("muted"))
        painter.setFont(self._number_font())
        count = format_number(self._count)
        painter.drawText(text_area, left | first, count)
        if self._is_compact:
            width = QFontMetrics(self._number_font()).horizontalAdvance(count)
            text_area.setLeft(text_area.left() + width + theme.GRID)
        painter.setPen(theme.colour("text" if self._count or self.isChecked() else "muted"))
        painter.setFont(self.font())
        painter.drawText(text_area, left | second, self.text())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.updateGeometry()

    def _number_font(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 1.35)
        font.setWeight(QFont.Weight.DemiBold)
        return font


class StateTiles(QWidget):
    """Holds all tiles; a click checks one alone, a click with Ctrl several.

    `changed` follows every click.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tiles = [StateTile((state,), deadline_words(state)) for state in MAIN_STATES]
        self.tiles.append(StateTile(OTHER_STATES, self.tr("Khác")))
        row = FlowLayout(theme.GRID, self)
        for tile in self.tiles:
            tile.clicked.connect(lambda on, one=tile: self._on_clicked(one, on=on))
            row.addWidget(tile)

    @property
    def states(self) -> frozenset[DeadlineState]:
        """Return the states of the checked tiles; empty for all states."""
        return frozenset(state for tile in self.tiles if tile.isChecked() for state in tile.states)

    def show_counts(self, counts: Mapping[DeadlineState, int]) -> None:
        """Show how many products are in each state."""
        for tile in self.tiles:
            tile.show_counts(counts)

    def set_compact(self, *, compact: bool) -> None:
        """Show the tiles in one line each, for a window that is low."""
        for tile in self.tiles:
            tile.set_compact(compact=compact)

    def set_states(self, states: frozenset[DeadlineState]) -> None:
        """Check the tiles of these states without emitting `changed`."""
        for tile in self.tiles:
            tile.setChecked(bool(tile.states & states))

    def words(self) -> str:
        """Return the labels of the checked tiles."""
        return ", ".join(tile.text() for tile in self.tiles if tile.isChecked())

    def _on_clicked(self, chosen: StateTile, *, on: bool) -> None:
        if on and not _holds_ctrl():
            for tile in self.tiles:
                tile.setChecked(tile is chosen)
        self.changed.emit()


def _holds_ctrl() -> bool:
    return bool(QApplication.keyboardModifiers() & Qt.KeyboardModifier.ControlModifier)
