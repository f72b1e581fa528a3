"""The state of a recognition or deadline as a pill: a rounded, coloured label."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ocop_desktop.domain.register.recognition import RecognitionState
from ocop_desktop.ui import theme
from ocop_desktop.ui.words.values import state_words

if TYPE_CHECKING:  # the list of products shows no deadlines and starts sooner without them
    from ocop_desktop.domain.deadlines.renewal import DeadlineState
    from ocop_desktop.domain.outlets.registration_days import RegistrationState

_TONES = {
    RecognitionState.VALID: "green",
    RecognitionState.EXTENDED: "warning",
    RecognitionState.NOT_YET: "blue",
    RecognitionState.EXPIRED: "error",
    RecognitionState.REVOKED: "error",
    RecognitionState.REPLACED: "grey",
    RecognitionState.UNKNOWN: "warning",
    RecognitionState.NONE: "grey",
    RecognitionState.DAMAGED: "error",
}
State: TypeAlias = "RecognitionState | DeadlineState | RegistrationState"
PADDING = 10
_BORDER_ALPHA = 70


@cache
def _other_tones() -> dict[State, str]:
    from ocop_desktop.domain.deadlines.renewal import DeadlineState  # noqa: PLC0415 - see above
    from ocop_desktop.domain.outlets.registration_days import RegistrationState  # noqa: PLC0415 - see above

    return {
        RegistrationState.VALID: "green",
        RegistrationState.NO_END: "grey",
        RegistrationState.EXPIRES_SOON: "warning",
        RegistrationState.EXPIRED: "error",
        RegistrationState.RENEWAL_OPEN: "blue",
        RegistrationState.RENEWAL_PASSED: "error",
        RegistrationState.TO_BE_CONFIRMED: "warning",
        DeadlineState.NOT_DUE: "grey",
        DeadlineState.OPENING_SOON: "blue",
        DeadlineState.OPEN: "warning",
        DeadlineState.FILED: "green",
        DeadlineState.LATE: "error",
        DeadlineState.EXTENDED: "warning",
        DeadlineState.EXPIRED: "error",
        DeadlineState.REVOKED: "error",
        DeadlineState.REPLACED: "grey",
        DeadlineState.NOT_YET: "blue",
        DeadlineState.UNKNOWN: "warning",
        DeadlineState.NONE: "grey",
        DeadlineState.DAMAGED: "error",
    }


def state_label(state: State) -> str:
    """The words of a state of either kind."""
    if isinstance(state, RecognitionState):
        return state_words(state)
    from ocop_desktop.domain.deadlines.renewal import DeadlineState  # noqa: PLC0415 - see above
    from ocop_desktop.ui.words.deadlines import deadline_words, registration_words  # noqa: PLC0415 - see above

    return deadline_words(state) if isinstance(state, DeadlineState) else registration_words(state)


def state_colours(state: State) -> tuple[QColor, QColor]:
    """The text colour and the background colour of a state."""
    tone = _TONES[state] if isinstance(state, RecognitionState) else _other_tones()[state]
    return theme.colour("muted" if tone == "grey" else tone), theme.colour(f"{tone}_soft")


def paint_pill(painter: QPainter, area: QRectF, state: State) -> None:
    """Draw the state's pill at the left of `area`, in the painter's font."""
    text_colour, background = state_colours(state)
    metrics = QFontMetrics(painter.font())
    height = min(area.height() - 2, metrics.height() + 4)
    width = min(area.width(), metrics.horizontalAdvance(state_label(state)) + 2 * PADDING)
    shape = QRectF(area.left(), area.center().y() - height / 2, width, height)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    border = QColor(text_colour)
    border.setAlpha(_BORDER_ALPHA)
    painter.setPen(border)
    painter.setBrush(background)
    painter.drawRoundedRect(shape, height / 2, height / 2)
    painter.setPen(text_colour)
    inside = int(width - PADDING)
    words = metrics.elidedText(state_label(state), Qt.TextElideMode.ElideRight, inside)
    painter.drawText(shape, Qt.AlignmentFlag.AlignCenter, words)
    painter.restore()


class StatePill(QLabel):
    """A label that shows a state as a pill."""

    def __init__(self, state: State = RecognitionState.NONE, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_state(state)

    def set_state(self, state: State) -> None:
        """Show `state`."""
        self._state = state
        self.setText(state_label(state))
        self.setContentsMargins(PADDING, 2, PADDING, 2)
        self.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setFont(self.font())
        paint_pill(painter, QRectF(self.rect()), self._state)
