"""Looks through the whole document once the clerk pauses, and drops what is out of date."""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from ocop_desktop.domain.errors import Cancelled
from ocop_desktop.domain.printing import Finding, PrintOrder
from ocop_desktop.ui import verbs
from ocop_desktop.ui.desk import Desk
from ocop_desktop.ui.runner import Reply

CHECK_AFTER_MS = 900


class StudioGuard(QObject):
    """`found` carries the findings of the order asked last."""

    checking = Signal()
    found = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._order: PrintOrder | None = None
        self._run: _Run | None = None
        self._soon = QTimer(self, singleShot=True, interval=CHECK_AFTER_MS)
        self._soon.timeout.connect(self._check)

    def check_soon(self, order: PrintOrder) -> None:
        """Check `order` when nothing else comes for a moment."""
        if self._run is None or order != self._order:
            self._let_go()
            self._order = order
            self.checking.emit()
            self._soon.start()

    def check_again(self) -> None:
        """Forget what was found: the register has changed."""
        self._let_go()

    def stop(self) -> None:
        """Check nothing."""
        self._soon.stop()
        self._let_go()
        self._order = None

    def _let_go(self) -> None:
        if self._run is not None:
            self._run.is_wanted = False
            self._run = None

    def _check(self) -> None:
        if self._order is None:
            return
        self._run = _Run(self)
        run = self._run
        self._desk.runner.draw(
            Reply(run.answer, run.failure),
            verbs.printing.guard,
            self._order,
            on=self._desk.on,
            progress=run.progress,
        )


class _Run(QObject):
    """One check; the runner holds it weakly, so that the answer of an old one goes nowhere."""

    def __init__(self, guard: StudioGuard) -> None:
        super().__init__()
        self._guard = guard
        self.is_wanted = True

    def progress(self, _done: int, _of: int) -> None:
        """On the worker thread: stop what nobody waits for. Raises `Cancelled`."""
        if not self.is_wanted:
            raise Cancelled("")

    def answer(self, findings: tuple[Finding, ...]) -> None:
        """Hand over what was found."""
        self._guard.found.emit(findings)

    def failure(self, _error: Exception) -> None:
        """The preview says why the document cannot be drawn."""
        self._guard.found.emit(())
