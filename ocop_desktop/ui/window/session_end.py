"""The end that the system asks for: SIGTERM, or the end of the user's session."""

import signal
import socket
import sys

from PySide6.QtCore import QObject, QSocketNotifier, Signal
from PySide6.QtWidgets import QApplication


class SessionEnd(QObject):
    """Emits `begun` when the system ends the program; after SIGTERM the event loop ends too.

    Python alone would look at a signal only when it runs next: a socket wakes the event loop.
    """

    begun = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        app.commitDataRequest.connect(self._on_session_end)
        if sys.platform != "win32":
            self._listen()

    def _listen(self) -> None:
        self._reader, self._writer = socket.socketpair()
        for end in (self._reader, self._writer):
            end.setblocking(False)
        signal.set_wakeup_fd(self._writer.fileno())
        signal.signal(signal.SIGTERM, lambda *_: None)
        self._notifier = QSocketNotifier(self._reader.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_signal)

    def _on_session_end(self, _: object) -> None:
        self.begun.emit()

    def _on_signal(self) -> None:
        if signal.SIGTERM in self._reader.recv(64):
            self.begun.emit()
            self._app.exit(0)
