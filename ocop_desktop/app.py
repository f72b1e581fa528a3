"""Composes the program: preferences, log, error hooks, translator, theme, register and window."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEventLoop,
    QObject,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtWidgets import QApplication, QMainWindow

from ocop_desktop.domain.errors import RegisterMissing
from ocop_desktop.ui import errors, theme
from ocop_desktop.ui.drafts.draft_keeper import DraftKeeper
from ocop_desktop.ui.error_hooks import install_error_hooks
from ocop_desktop.ui.files import choose_folder
from ocop_desktop.ui.log_file import log_crashes, start_log
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.preferences import Preferences, RecentRegister
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.tasks.immortal_constants import immortalise_constants
from ocop_desktop.ui.tasks.open_register import OpenRegister, open_after
from ocop_desktop.ui.tasks.runner import ServiceRunner
from ocop_desktop.ui.user_folders import NAME, cache_folder, config_folder, data_folder
from ocop_desktop.ui.window.dialog_guard import DialogGuard
from ocop_desktop.ui.window.geometry import fill_small_screen
from ocop_desktop.ui.window.main_window import MainWindow
from ocop_desktop.ui.window.session_end import SessionEnd
from ocop_desktop.ui.window.translation import find_language, install_translator
from ocop_desktop.ui.writing import allow_writing

if TYPE_CHECKING:
    from ocop_desktop.messages.message import Message
    from ocop_desktop.ui.list_mirror import ListMirror
    from ocop_desktop.ui.window.first_run import FirstRunDialog
    from ocop_desktop.ui.window.start_page import StartPage

MAINTENANCE_AFTER_MS = 1_500


def run(register: Path | None, on: date | None) -> int:
    """Open the window over the register in that folder, or the last one, or ask; returns 0.

    `on` is the day that counts as today.
    """
    immortalise_constants()
    app = QApplication.instance() or QApplication(sys.argv[:1])
    if not isinstance(app, QApplication):
        raise TypeError(app)
    start_log(config_folder() / "ocop.log")
    log_crashes(config_folder() / "crash.log")
    install_error_hooks(errors.show_waiting)
    preferences = Preferences(config_folder() / "settings.ini")
    session = Session(app, preferences, on or date.today())  # noqa: DTZ011 - the clerk's own calendar
    install_error_hooks(session.unexpected_error.emit)
    SessionEnd(app).begun.connect(session.write_drafts)
    app.aboutToQuit.connect(session.end)
    session.start(register)
    code = app.exec()
    install_error_hooks(errors.show_waiting)
    session.end()
    return code


class Session(QObject):
    """Owns the window and the runner of the open register, or the start page while none is open."""

    unexpected_error = Signal(object)

    def __init__(self, app: QApplication, preferences: Preferences, on: date) -> None:
        super().__init__()
        self._app = app
        self._preferences = preferences
        self._on = on
        self.window: MainWindow | None = None
        self.start_page: StartPage | None = None
        self.first_run: FirstRunDialog | None = None
        self._runner: ServiceRunner | None = None
        self._drafts: DraftKeeper | None = None
        self._maintenance = QTimer(self, singleShot=True, interval=MAINTENANCE_AFTER_MS)
        self._maintenance.timeout.connect(self._start_maintenance)
        self._table: Path | None = None
        self._folder: Path | None = None
        app.setApplicationName(NAME)
        app.setApplicationDisplayName("OCOP Desktop")
        app.setWindowIcon(theme.icon("award", "green"))
        self._dialogs = DialogGuard(app)
        self._translator = install_translator(app, preferences.language)
        self._apply_theme()
        preferences.changed.connect(self._apply_theme)
        app.styleHints().colorSchemeChanged.connect(self._on_system_colours)
        errors.bridge.raised.connect(self._show_error)
        self.unexpected_error.connect(errors.report_unexpected)

    def start(self, register: Path | None) -> None:
        """Open the given register, else the last one, else show the start page."""
        folder = register or self._preferences.register
        if folder is None:
            self.show_start_page()
        else:
            self._open_known(folder)

    def open(
        self,
        opening: Callable[[], OpenRegister],
        make_mirror: Callable[[], ListMirror] | None = None,
        table: Path | None = None,
        folder: Path | None = None,
    ) -> None:
        """Show a window for the register that `opening` opens on the worker thread.

        `folder` is where it lies, if that is known before. The mirror that `make_mirror` makes is
        shown until it is open; then `table` is imported.
        """
        earlier = self._take_windows()
        allow_writing()
        self._table, self._folder = table, folder
        painted = threading.Event()
        self._runner = ServiceRunner(partial(open_after, painted, opening), self)
        self._runner.opened.connect(self._on_opened)
        self._runner.opening_failed.connect(
            self._on_opening_failed, Qt.ConnectionType.QueuedConnection
        )
        self._runner.lost.connect(self._on_lost, Qt.ConnectionType.QueuedConnection)
        self._drafts = DraftKeeper(self._runner, data_folder(), self)
        self.window = MainWindow(
            PageContext(self._runner, self._preferences, self._on, make_mirror, self._drafts),
            page_later=True,
        )
        self._connect_window(self.window)
        fill_small_screen(self.window, self._preferences)
        self.window.show()
        for window in earlier:
            window.deleteLater()
        self._app.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        self.window.open_last_page()
        self._app.processEvents()
        painted.set()

    def show_start_page(self, error: Exception | None = None, folder: Path | None = None) -> None:
        """Show the start page, with the reason why the register in `folder` is not open if there is one."""
        from ocop_desktop.ui.window.start_page import StartPage  # noqa: PLC0415 - not at every start

        if self.start_page is None:
            earlier = self._take_windows()
            page = self.start_page = StartPage(self._preferences)
            page.choose_requested.connect(self._choose_register)
            page.new_requested.connect(self._show_first_run)
            page.practice_requested.connect(self._open_practice)
            page.register_chosen.connect(self._open_folder)
            page.viewing_requested.connect(partial(self._open_known, reading_only=True))
            fill_small_screen(page, self._preferences)
            page.show()
            for window in earlier:
                window.deleteLater()
        if error is not None:
            self.start_page.show_failure(error, folder)

    def write_drafts(self) -> None:
        """Write at once what is typed and not saved: the system ends the program."""
        if self._drafts is not None:
            self._drafts.write_all()

    def end(self) -> None:
        """Delete the windows and close the runner, which finishes its pending tasks."""
        for window in self._take_windows():
            window.deleteLater()

    def _take_windows(self) -> list[QMainWindow]:
        """Close the register; returns the windows, which are deleted once another one is shown."""
        windows: list[QMainWindow] = [
            window for window in (self.window, self.start_page) if window is not None
        ]
        self.window = self.start_page = None
        for held in (self._drafts, self._runner):
            if held is not None:
                held.close()
        self._drafts = self._runner = None
        return windows

    def _connect_window(self, window: MainWindow) -> None:
        menus = window.menus
        menus.register_requested.connect(self._choose_register)
        menus.recent_requested.connect(self._open_folder)
        menus.new_register_requested.connect(self._show_first_run)
        menus.close_requested.connect(self._close_register)
        window.office_shown.connect(self._on_office_shown)

    def _show_first_run(self) -> None:
        from ocop_desktop.ui.window.first_run import FirstRunDialog  # noqa: PLC0415 - when asked for

        if self.first_run is None:
            self.first_run = FirstRunDialog(self._preferences, self._on)
            self.first_run.ready.connect(self._open_new)
        self.first_run.look_at_folder()
        self.first_run.show()

    def _open_new(self, opening: Callable[[], OpenRegister], table: Path | None) -> None:
        if self._may_leave(partial(self._open_new, opening, table)):
            self.open(opening, table=table)

    def _open_practice(self) -> None:
        from ocop_desktop.ui.window.new_register import make_register, practice_answers  # noqa: PLC0415 - when asked for

        self.open(partial(make_register, practice_answers(), self._on))

    def _on_opened(self, folder: Path) -> None:
        self.first_run = None
        self._preferences.register = folder.absolute()
        self._remember("")
        if self.window is not None and self._table is not None:
            self.window.menus.import_file(self._table)
        self._table = None
        self._maintenance.start()

    def _start_maintenance(self) -> None:
        if self.window is not None:
            self.window.start_maintenance()

    def _on_office_shown(self, name: str) -> None:
        self._remember(name)

    def _remember(self, office: str) -> None:
        folder = self._preferences.register
        if folder is not None:
            opened = RecentRegister(folder, office, f"{self._on:%d/%m/%Y}")
            self._preferences.remember_register(opened)

    def _on_opening_failed(self, error: Exception) -> None:
        self.show_start_page(error, self._folder)

    def _on_lost(self, error: Exception) -> None:
        """Stop working where the register is not there any more; what was typed stays as drafts."""
        if self.window is not None:
            self.write_drafts()
            self.show_start_page(error, self._preferences.register)

    def _choose_register(self) -> None:
        parent = self.window or self.start_page
        if parent is not None:
            title = self.tr("Chọn thư mục của sổ")
            choose_folder(parent, self._preferences, title, self._open_folder)

    def _open_folder(self, folder: Path) -> None:
        if self._may_leave(partial(self._open_folder, folder)):
            self._open_known(folder)

    def _close_register(self) -> None:
        if self._may_leave(self._close_register):
            self.show_start_page()

    def _may_leave(self, following: Callable[[], object]) -> bool:
        """Whether the open register may be closed; else ask, and call `following` after the answer."""
        if self.window is None:
            return True
        if not self.window.confirm_leave(following):
            return False
        self.window.save_layout()
        return True

    def _open_known(self, folder: Path, *, reading_only: bool = False) -> None:
        if not os.path.isdir(folder):  # noqa: PTH112 - it answers for a place that cannot be read too
            self.show_start_page(RegisterMissing(folder), folder)
            return
        self.open(
            partial(
                services.registers.open_register,
                folder,
                self._preferences.clerk,
                announced=True,
                reading_only=reading_only,
            ),
            partial(_make_mirror, folder, self._on, find_language(self._preferences.language)),
            folder=folder,
        )

    def _apply_theme(self) -> None:
        theme.apply(self._app, self._preferences.scheme, self._preferences.text_size)

    def _on_system_colours(self) -> None:
        if self._preferences.scheme == "system":
            self._apply_theme()

    def _show_error(self, message: Message, details: str) -> None:
        errors.show(message, details, self._app.activeWindow() or self.window or self.start_page)


def _make_mirror(folder: Path, on: date, language: str) -> ListMirror:
    from ocop_desktop.ui.list_mirror import ListMirror  # noqa: PLC0415 - the frame stands first

    return ListMirror(cache_folder(), folder, on, language)
