"""The program's log: names of errors and lines of code, never what a clerk typed."""

import faulthandler
import logging
import os
from pathlib import Path

from ocop_desktop.domain.paths import make_private_folder

LOG_BYTES = 500_000


def start_log(file: Path) -> None:
    """Log to `file`, without personal data: names of errors and lines of code, never values."""
    make_private_folder(file.parent)
    handler = LogFile(file)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logging.getLogger("ocop_desktop").addHandler(handler)


def log_crashes(file: Path) -> None:
    """Have Python write its lines of code to `file` when the process is ended by a fault of native code."""
    is_full = file.exists() and file.stat().st_size > LOG_BYTES
    flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND | (os.O_TRUNC if is_full else 0)
    faulthandler.enable(os.open(file, flags, 0o600))


class LogFile(logging.Handler):
    """Opens the log at its first record: most starts have nothing to log and stand sooner."""

    def __init__(self, file: Path) -> None:
        super().__init__()
        self._file = file
        self._handler: logging.Handler | None = None

    def emit(self, record: logging.LogRecord) -> None:
        """Write the record, and begin a new file where this one is full."""
        if self._handler is None:
            from logging.handlers import RotatingFileHandler  # noqa: PLC0415 - see above

            if not self._file.exists():
                os.close(os.open(self._file, os.O_WRONLY | os.O_CREAT, 0o600))
            self._handler = RotatingFileHandler(
                self._file, maxBytes=LOG_BYTES, backupCount=2, encoding="utf-8"
            )
            self._handler.setFormatter(self.formatter)
        self._handler.emit(record)

    def close(self) -> None:
        """Close the file."""
        if self._handler is not None:
            self._handler.close()
        super().close()
