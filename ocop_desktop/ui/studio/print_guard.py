"""Looks through the whole document once the clerk pauses; a look that is out of date stops."""

from PySide6.QtCore import QObject, QTimer, Signal

from ocop_desktop.domain.errors import Cancelled
from ocop_desktop.domain.findings import Finding
from ocop_desktop.domain.print.documents import PrintOrder
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.tasks.runner import Reply

CHECK_AFTER_MS = 1000


class PrintGuard(QObject):
    """`found` carries the findings of the order asked last."""

    checking = Signal()
    found = Signal(object)

    def __init__(self, context: PageContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._order: PrintOrder | None = None
        self._look: _CheckTask | None = None
        self._soon = QTimer(self, singleShot=True, interval=CHECK_AFTER_MS)
        self._soon.timeout.connect(self._check)

    def check_soon(self, order: PrintOrder) -> None:
        """Check `order` when nothing else comes for a second."""
        if order == self._order:
            return
        self.forget()
        self._order = order
        self.checking.emit()
        self._soon.start()

    def forget(self) -> None:
        """What was found is out of date: the order or the register has changed."""
        self._soon.stop()
        self._order = None
        if self._look is not None:
            self._look.is_wanted = False
            self._look.deleteLater()
            self._look = None

    def _check(self) -> None:
        if self._order is None:
            return
        self._look = _CheckTask(self)
        self._context.runner.call_slow(
            Reply(self._look.answer, self._look.failure),
            services.printing.guard,
            self._order,
            on=self._context.on,
            progress=self._look.go_on,
        )

    def answer(self, look: "_CheckTask", findings: tuple[Finding, ...]) -> None:
        """Hand over what `look` found, if it is still wanted."""
        if look is self._look:
            self._look = None
            look.deleteLater()
            self.found.emit(findings)


class _CheckTask(QObject):
    """One look through a document; `go_on` is called on the worker's thread."""

    def __init__(self, guard: PrintGuard) -> None:
        super().__init__(guard)
        self.is_wanted = True
        self._guard = guard

    def go_on(self, _done: int, _total: int) -> None:
        """Stop between two pages what nobody waits for. Raises `Cancelled`."""
        if not self.is_wanted:
            raise Cancelled("")

    def answer(self, findings: tuple[Finding, ...]) -> None:
        """Hand over what was found."""
        self._guard.answer(self, findings)

    def failure(self, _error: Exception) -> None:
        """Say nothing: the preview says why the document cannot be drawn."""
        self._guard.answer(self, ())
