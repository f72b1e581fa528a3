"""Checks the whole document once the clerk pauses; an outdated check stops."""

from PySide6.QtCore import QObject, QTimer, Signal

from ocop_desktop.domain.errors import Cancelled
from ocop_desktop.domain.findings import Finding
from ocop_desktop.domain.print.documents import PrintOrder
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.tasks.runner import Reply

CHECK_AFTER_MS = 1000


class PrintGuard(QObject):
    """`findings_changed` carries the findings of the order checked last."""

    checking = Signal()
    findings_changed = Signal(object)

    def __init__(self, context: PageContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._order: PrintOrder | None = None
        self._task: _CheckTask | None = None
        self._timer = QTimer(self, singleShot=True, interval=CHECK_AFTER_MS)
        self._timer.timeout.connect(self._start_check)

    def check_soon(self, order: PrintOrder) -> None:
        """Check `order` after a second without other orders."""
        if order == self._order:
            return
        self.reset()
        self._order = order
        self.checking.emit()
        self._timer.start()

    def reset(self) -> None:
        """Drop the findings, because the order or the register has changed."""
        self._timer.stop()
        self._order = None
        if self._task is not None:
            self._task.is_wanted = False
            self._task.deleteLater()
            self._task = None

    def _start_check(self) -> None:
        if self._order is None:
            return
        self._task = _CheckTask(self)
        self._context.runner.call_slow(
            Reply(self._task.finish_check, self._task.fail_check),
            services.printing.guard,
            self._order,
            on=self._context.on,
            progress=self._task.report_progress,
        )

    def finish_check(self, task: "_CheckTask", findings: tuple[Finding, ...]) -> None:
        """Emit the findings of `task`, unless it is outdated."""
        if task is self._task:
            self._task = None
            task.deleteLater()
            self.findings_changed.emit(findings)


class _CheckTask(QObject):
    """One check of a document; `report_progress` is called in the worker's thread."""

    def __init__(self, guard: PrintGuard) -> None:
        super().__init__(guard)
        self.is_wanted = True
        self._guard = guard

    def report_progress(self, _done: int, _total: int) -> None:
        """Stop an outdated check between two pages. Raises `Cancelled`."""
        if not self.is_wanted:
            raise Cancelled("")

    def finish_check(self, findings: tuple[Finding, ...]) -> None:
        """Give the findings to the guard."""
        self._guard.finish_check(self, findings)

    def fail_check(self, _error: Exception) -> None:
        """Report no findings: the preview says why the document cannot be drawn."""
        self._guard.finish_check(self, ())
