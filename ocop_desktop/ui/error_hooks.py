"""Where exceptions go that nobody has caught."""

import logging
import sys
import threading
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from ocop_desktop.ui.error_details import describe_error, hide_values

_log = logging.getLogger(__name__)


def install_error_hooks(report: Callable[[BaseException], object]) -> None:
    """Hand every uncaught exception of any thread to `report`, and messages of Qt to the log.

    Of those messages only the beginning is logged: what follows may be a name or a path.
    """

    def on_error(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        del trace
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
        else:
            report(error)

    def on_thread_error(args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            report(args.exc_value)

    def on_unraisable(args: "sys.UnraisableHookArgs") -> None:
        if args.exc_value is not None:
            _log.error("%s", describe_error(args.exc_value))

    sys.excepthook = on_error
    threading.excepthook = on_thread_error
    sys.unraisablehook = on_unraisable
    qInstallMessageHandler(_log_qt)


def _log_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    del context
    level = logging.INFO if kind in {QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg} else logging.WARNING
    _log.log(level, "Qt: %s", hide_values(message))
