"""Works out what the event shown came to, a moment after each change of it."""

from PySide6.QtCore import QObject, QTimer, Signal

from ocop_desktop.domain.events.event import Event
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.tasks import services

PAUSE_MS = 250


class EventSummarising(QObject):
    """`summarised` carries the summary of the event last asked about."""

    summarised = Signal(object)
    wanted = Signal()

    def __init__(self, context: PageContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self.wanted)

    def ask_soon(self) -> None:
        """Emit `wanted` in a moment, once for all changes until then."""
        self._timer.start()

    def ask(self, event: Event) -> None:
        """Summarise `event`, saved or not."""
        self._timer.stop()
        self._context.runner.call_latest(
            self._on_summarised, services.events.summarise_event, event, self._context.on
        )

    def _on_summarised(self, summary: object) -> None:
        self.summarised.emit(summary)
