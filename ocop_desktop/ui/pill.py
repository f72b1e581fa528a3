"""The state of a recognition as a small rounded label: a colour and a word."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ocop_desktop.domain.recognition import RecognitionState
from ocop_desktop.ui import theme
from ocop_desktop.ui.words import state_words

_TONES = {
    RecognitionState.VALID: "green",
    RecognitionState.EXTENDED: "warning",
    RecognitionState.NOT_YET: "blue",
    RecognitionState.EXPIRED: "error",
    RecognitionState.REVOKED: "error",
    RecognitionState.REPLACED: "grey",
    RecognitionState.UNKNOWN: "warning",
    RecognitionState.NONE: "grey",
}
PADDING = 10
_EDGE = 70


def state_colours(state: RecognitionState) -> tuple[QColor, QColor]:
    """The letters' and the ground's colour of a state."""
    tone = _TONES[state]
    return theme.colour("muted" if tone == "grey" else tone), theme.colour(f"{tone}_soft")


def paint_pill(painter: QPainter, area: QRectF, state: RecognitionState) -> None:
    """Draw the state's pill at the left of `area`, in the painter's font."""
    letters, ground = state_colours(state)
    metrics = QFontMetrics(painter.font())
    height = min(area.height() - 2, metrics.height() + 4)
    width = min(area.width(), metrics.horizontalAdvance(state_words(state)) + 2 * PADDING)
    shape = QRectF(area.left(), area.center().y() - height / 2, width, height)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    edge = QColor(letters)
    edge.setAlpha(_EDGE)
    painter.setPen(edge)
    painter.setBrush(ground)
    painter.drawRoundedRect(shape, height / 2, height / 2)
    painter.setPen(letters)
    painter.drawText(shape, Qt.AlignmentFlag.AlignCenter, state_words(state))
    painter.restore()


class StatePill(QLabel):
    """A state as a pill of its own."""

    def __init__(
        self, state: RecognitionState = RecognitionState.NONE, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_state(state)

    def set_state(self, state: RecognitionState) -> None:
        """Show `state`."""
        self._state = state
        self.setText(state_words(state))
        self.setContentsMargins(PADDING, 2, PADDING, 2)
        self.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setFont(self.font())
        paint_pill(painter, QRectF(self.rect()), self._state)
