"""Composes the program: preferences, log, error hooks, translator, theme, register and window."""

from __future__ import annotations

import logging
import os
import sys
import threading
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEventLoop,
    QLocale,
    QMessageLogContext,
    QObject,
    QtMsgType,
    QTranslator,
    Signal,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication

from ocop_desktop import resources
from ocop_desktop.ui import errors, theme
from ocop_desktop.ui.files import choose_folder
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.preferences import Preferences
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.tasks.immortal_constants import immortalise_constants
from ocop_desktop.ui.tasks.runner import OpenRegister, ServiceRunner
from ocop_desktop.ui.window.main_window import MainWindow

if TYPE_CHECKING:
    from ocop_desktop.messages.message import Message
    from ocop_desktop.ui.list_mirror import ListMirror
    from ocop_desktop.ui.window.first_run import FirstRunDialog

NAME = "ocop-desktop"
LOG_BYTES = 500_000
FIRST_PAINT_S = 5
_log = logging.getLogger(__name__)


def run(register: Path | None, on: date | None) -> int:
    """Open the window over the register in that folder, or the last one, or ask; returns 0.

    `on` is the day that counts as today.
    """
    immortalise_constants()
    app = QApplication.instance() or QApplication(sys.argv[:1])
    if not isinstance(app, QApplication):
        raise TypeError(app)
    preferences = Preferences(_config_folder() / "settings.ini")
    start_log(_config_folder() / "ocop.log")
    session = Session(app, preferences, on or date.today())  # noqa: DTZ011 - the clerk's own calendar
    install_error_hooks(session)
    session.start(register)
    code = app.exec()
    session.end()
    return code


class Session(QObject):
    """Owns the window and the runner of the open register; opening another one replaces both."""

    unexpected_error = Signal(object)

    def __init__(self, app: QApplication, preferences: Preferences, on: date) -> None:
        super().__init__()
        self._app = app
        self._preferences = preferences
        self._on = on
        self._translator = QTranslator()
        self.window: MainWindow | None = None
        self.first_run: FirstRunDialog | None = None
        self._runner: ServiceRunner | None = None
        app.setApplicationName(NAME)
        app.setApplicationDisplayName("OCOP Desktop")
        app.setWindowIcon(theme.icon("award", "green"))
        self._install_translator()
        self._apply_theme()
        preferences.changed.connect(self._apply_theme)
        app.styleHints().colorSchemeChanged.connect(self._on_system_colours)
        errors.bridge.raised.connect(self._show_error)
        self.unexpected_error.connect(errors.report)

    def start(self, register: Path | None) -> None:
        """Open the given register, else the last one if it still exists, else show the first run."""
        last = self._preferences.register
        folder = register or (last if last and last.is_dir() else None)
        if folder is None:
            self._show_first_run()
        else:
            self._open_known(folder)

    def open(
        self,
        opening: Callable[[], OpenRegister],
        make_mirror: Callable[[], ListMirror] | None = None,
    ) -> None:
        """Show a window for the register that `opening` opens on the worker thread.

        The mirror that `make_mirror` makes is shown until it is open.
        """
        self.end()
        painted = threading.Event()
        self._runner = ServiceRunner(partial(_open_after_first_paint, painted, opening), self)
        self._runner.opened.connect(self._on_opened)
        self._runner.opening_failed.connect(self._on_opening_failed)
        self.window = MainWindow(
            PageContext(self._runner, self._preferences, self._on, make_mirror), page_later=True
        )
        self.window.menus.register_requested.connect(self._choose_register)
        self.window.menus.new_register_requested.connect(self._show_first_run)
        self.window.show()
        self._app.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        self.window.open_last_page()
        self._app.processEvents()
        painted.set()

    def end(self) -> None:
        """Delete the window and close the runner, which finishes its pending tasks."""
        if self.window is not None:
            self.window.deleteLater()
            self.window = None
        if self._runner is not None:
            self._runner.close()
            self._runner = None

    def _show_first_run(self) -> None:
        from ocop_desktop.ui.window.first_run import FirstRunDialog  # noqa: PLC0415 - the first start only

        self.first_run = FirstRunDialog(self._preferences, self._on)
        self.first_run.ready.connect(self.open)
        self.first_run.show()

    def _on_opened(self, folder: Path) -> None:
        self._preferences.register = folder.absolute()

    def _on_opening_failed(self, error: Exception) -> None:
        errors.report(error)

    def _choose_register(self) -> None:
        if self.window is not None:
            title = self.tr("Chọn thư mục của sổ")
            choose_folder(self.window, self._preferences, title, self._open_folder)

    def _open_folder(self, folder: Path) -> None:
        if self.window is None:
            return
        following = partial(self._open_folder, folder)
        if self.window.confirm_leave(following) and self.window.close():
            self._open_known(folder)

    def _open_known(self, folder: Path) -> None:
        self.open(
            partial(services.registers.open_register, folder),
            partial(_make_mirror, folder, self._on, self._language()),
        )

    def _install_translator(self) -> None:
        """Load the catalogue for the language: our texts are Vietnamese in the code, Qt's are English."""
        language = self._language()
        QLocale.setDefault(QLocale("vi_VN"))
        catalogue = "qt_vi.qm" if language == "vi" else f"ocop_{language}.qm"
        self._translator.load(str(resources.folder("i18n", catalogue)))
        self._app.installTranslator(self._translator)

    def _language(self) -> str:
        requested = os.environ.get("LANGUAGE", "").split(":")[0][:2]
        return "en" if requested == "en" else self._preferences.language

    def _apply_theme(self) -> None:
        theme.apply(self._app, self._preferences.scheme, self._preferences.text_size)

    def _on_system_colours(self) -> None:
        if self._preferences.scheme == "system":
            self._apply_theme()

    def _show_error(self, message: Message, details: str) -> None:
        errors.show(message, details, self._app.activeWindow() or self.window)


def _make_mirror(folder: Path, on: date, language: str) -> ListMirror:
    from ocop_desktop.ui.list_mirror import ListMirror  # noqa: PLC0415 - the frame stands first

    return ListMirror(_cache_folder(), folder, on, language)


def _open_after_first_paint(
    painted: threading.Event, opening: Callable[[], OpenRegister]
) -> OpenRegister:
    """Open the register once the window is painted: both would compete for one interpreter."""
    painted.wait(FIRST_PAINT_S)
    return opening()


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


def install_error_hooks(session: Session) -> None:
    """Send every uncaught exception of any thread to one dialog, and messages of Qt to the log."""

    def on_error(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        del trace
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
        else:
            session.unexpected_error.emit(error)

    def on_thread_error(args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            session.unexpected_error.emit(args.exc_value)

    sys.excepthook = on_error
    threading.excepthook = on_thread_error
    qInstallMessageHandler(_log_qt)


def _log_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    del context
    level = logging.INFO if kind in {QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg} else logging.WARNING
    _log.log(level, "Qt: %s", message)


def _config_folder() -> Path:
    return _user_folder("OCOP_CONFIG", "user_config_dir")


def _cache_folder() -> Path:
    return _user_folder("OCOP_CACHE", "user_cache_dir")


def _user_folder(variable: str, kind: str) -> Path:
    """The folder that the environment's `variable` names, else the user's of that kind."""
    if given := os.environ.get(variable):
        return Path(given)
    import platformdirs  # noqa: PLC0415 - not needed where the folder is given

    folder: str = getattr(platformdirs, kind)(NAME)
    return Path(folder)
