"""The faults that a walk keeps: what raised, what Qt warned of, what cannot be read."""

import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType

from ocop_desktop.domain.errors import OcopError, RegisterDamaged

OFFSCREEN_WARNINGS = ("propagateSizeHints", "raise()", "openDocument", "grabbing the keyboard")


class FaultLog:
    """A line for each fault; `at` is the window or control that is used at the moment."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.at = ""

    def keep_error(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Keep what nobody has caught, with the line that raised it (a `sys.excepthook`)."""
        lines = traceback.extract_tb(trace)
        place = f"{Path(lines[-1].filename).name}:{lines[-1].lineno}" if lines else ""
        self.lines.append(f"{self.at}: {kind.__name__} {error} at {place}")

    def keep_failure(self, error: Exception) -> None:
        """What a clerk can act on is no fault, but a register that cannot be read is."""
        if not isinstance(error, OcopError) or isinstance(error, RegisterDamaged):
            self.lines.append(f"{self.at}: {type(error).__name__} {error}")

    def keep_warning(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        """Keep a warning of Qt, but not what only a screen that nobody sees says."""
        del context
        told = kind in {QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg}
        if told and not any(plain in message for plain in OFFSCREEN_WARNINGS):
            self.lines.append(f"{self.at}: Qt: {message}")
