"""The program's log: names of errors and lines of code, never what a clerk typed."""

import logging
from pathlib import Path

LOG_BYTES = 500_000


def start_log(file: Path) -> None:
    """Log to `file`, without personal data: names of errors and lines of code, never values."""
    file.parent.mkdir(parents=True, exist_ok=True)
    handler = LogFile(file)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logging.getLogger("ocop_desktop").addHandler(handler)


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
