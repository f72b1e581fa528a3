"""Walk through every page, dialog, field and enabled control of the program with real events.

One run is one register, screen and look; `make walk` runs several. Whatever raises, every warning of
Qt and every fault of `window_checks` is printed; the exit code is 1 when there is any.
"""

import argparse
import logging
import os
import shutil
import sys
import tempfile
import traceback
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import shiboken6
from PySide6.QtCore import (
    Qt,
    QTimer,
    qInstallMessageHandler,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QMenu,
    QMessageBox,
    QPushButton,
    QTabBar,
    QWidget,
)

from ocop_desktop.app import Session
from ocop_desktop.ui.preferences import Preferences
from ocop_desktop.ui.tasks.immortal_constants import immortalise_constants
from ocop_desktop.ui.window.main_window import MainWindow
from ocop_desktop.ui.window.pages import page_entries
from tools.walk_controls import (
    Control,
    click,
    is_closing,
    is_shown,
    name_control,
    row_acts,
    type_into,
)
from tools.walk_faults import FaultLog
from tools.walk_idle import QUIET_MS, IdleWaiter
from tools.walk_places import ON, make_register, parse_options, prepare_screen
from tools.window_checks import find_faults

MAX_DEPTH = 3
ENDING_WORDS = ("Thoát", "Đóng chương trình")
LEAVING_WORDS = "Không lưu"
FRAME = 2


class Walk:
    """Goes through the windows that open, deeper each time, and keeps what it finds."""

    def __init__(self, options: argparse.Namespace, register: Path | None) -> None:
        immortalise_constants()
        logging.disable()
        self._log = FaultLog()
        self.faults = self._log.lines
        self.windows: Counter[str] = Counter()
        self.pressed = self.typed = 0
        self._seen: set[str] = set()
        self._app = QApplication(sys.argv[:1])
        preferences = Preferences(Path(os.environ["OCOP_CONFIG"]) / "settings.ini")
        preferences.scheme = options.scheme
        preferences.text_size = options.text
        self._session = Session(self._app, preferences, ON)
        self._idle = IdleWaiter(self._app, self._session, self._log.keep_failure)
        sys.excepthook = self._log.keep_error
        qInstallMessageHandler(self._log.keep_warning)
        self._session.start(register)
        self._idle.wait()

    def run(self) -> None:
        """Walk what the program shows at its start; the main window page by page."""
        for window in self._shown_windows(()):
            if isinstance(window, MainWindow) and window.menuBar().isEnabled():
                self._walk_pages(window)
            else:
                self._walk_window(window, 1)

    def _walk_pages(self, window: MainWindow) -> None:
        window.setGeometry(
            window.screen().availableGeometry().adjusted(FRAME, FRAME, -FRAME, -FRAME)
        )
        self._idle.wait()
        for page in page_entries():
            window.go_to(page.key)
            self._idle.wait()
            self._walk_window(window, 1, partial(self._return_to, window, page.key))
            self._close_others(window)
        for menu in window.menuBar().actions():
            opened = menu.menu()
            if isinstance(opened, QMenu):
                self._choose_lines(opened, 1)
                self._close_others(window)

    def _return_to(self, window: MainWindow, key: str) -> None:
        """Show the page again where a control has led to another one."""
        if window.current_key != key:
            window.go_to(key)
            self._idle.wait()

    def _walk_window(
        self, window: QWidget, depth: int, before_each: Callable[[], object] = lambda: None
    ) -> None:
        """Check a window, then type into its fields and press its controls, what closes it last."""
        self.windows[type(window).__name__] += 1
        self._idle.wait()
        if not is_shown(window):
            return
        self._check(window)
        if depth > MAX_DEPTH:
            return
        if isinstance(window, QMenu):
            self._choose_lines(window, depth)
            return
        for bar in (None, *window.findChildren(QTabBar)):
            for place in range(bar.count() if bar and shiboken6.isValid(bar) else 1):
                self._walk_tab(window, depth, bar, place, before_each)
                if not is_shown(window):
                    return
        self._check(window)

    def _walk_tab(
        self,
        window: QWidget,
        depth: int,
        bar: QTabBar | None,
        place: int,
        before_each: Callable[[], object],
    ) -> None:
        """Use the controls shown with that tab; each press may show others."""
        while is_shown(window):
            before_each()
            if bar is not None and is_shown(bar) and bar.currentIndex() != place:
                bar.setCurrentIndex(place)
                self._idle.wait()
            controls = self._find_unused(window)
            if not controls:
                return
            self._seen.add(name_control(controls[0]))
            self._use(controls[0], depth)

    def _check(self, window: QWidget) -> None:
        self._log.at = f"{type(window).__name__} “{window.windowTitle()}”"
        self.faults += find_faults(window)

    def _find_unused(self, window: QWidget) -> list[Control]:
        """The controls that were not used yet, what closes the window last."""
        controls = [
            widget
            for widget in window.findChildren(QWidget)
            if isinstance(widget, Control)
            and is_shown(widget)
            and widget.isEnabled()
            and name_control(widget) not in self._seen
        ]
        return sorted(controls, key=is_closing)

    def _use(self, control: Control, depth: int) -> None:
        """Type into a field, choose and open the first row of a list, or press a button."""
        self._log.at = name_control(control)
        if isinstance(control, QAbstractItemView):
            for act in row_acts(control):
                if is_shown(control):
                    self._act(act, depth)
        elif isinstance(control, QAbstractButton):
            if control.text().replace("&", "") not in ENDING_WORDS:
                self._act(partial(click, control), depth)
        elif not control.isReadOnly():
            self.typed += 1
            self._act(partial(type_into, control), depth)

    def _choose_lines(self, menu: QMenu, depth: int) -> None:
        """Choose each enabled line of a menu; a line of one name is chosen once."""
        lines = [one for one in menu.actions() if one.isEnabled() and not one.isSeparator()]
        if menu.isVisible():
            self._close(menu)
        for action in lines:
            if shiboken6.isValid(action) and action.menu() is None:
                name = f"menu “{action.text()}”"
                if name not in self._seen and action.text().replace("&", "") not in ENDING_WORDS:
                    self._seen.add(name)
                    self._log.at = name
                    self._act(action.trigger, depth)

    def _act(self, act: Callable[[], object], depth: int) -> None:
        """Do it, and walk the windows that open, also those whose event loop runs inside the act."""
        self.pressed += 1
        before = tuple(self._shown_windows(()))
        walked: list[QWidget] = []

        def walk_new() -> None:
            for new in self._shown_windows((*before, *walked)):
                walked.append(new)
                self._walk_window(new, depth + 1)
                self._close(new)

        def walk_modal() -> None:
            """A modal window or menu may wait inside `act`; where none does, `act` goes on first."""
            waiting = (self._app.activePopupWidget(), self._app.activeModalWidget())
            if any(one not in (None, *before) for one in waiting):
                walk_new()

        timer = QTimer(self._app, singleShot=True, interval=QUIET_MS)
        timer.timeout.connect(walk_modal)
        timer.start()
        act()
        timer.stop()
        timer.deleteLater()
        self._idle.wait()
        walk_new()

    def _shown_windows(self, known: Iterable[QWidget]) -> list[QWidget]:
        others = tuple(known)
        return [
            one
            for one in self._app.topLevelWidgets()
            if one.isVisible() and not any(one is other for other in others)
        ]

    def _close_others(self, kept: QWidget) -> None:
        for one in self._shown_windows((kept,)):
            self._close(one)

    def _close(self, window: QWidget) -> None:
        """Close a window as Esc does, and without saving where it asks."""
        for _ in range(3):
            for box in (*window.findChildren(QMessageBox), window) if is_shown(window) else ():
                if is_shown(box):
                    self._answer_no(box)
                    self._idle.wait()
        if is_shown(window):
            window.hide()

    def _answer_no(self, window: QWidget) -> None:
        """Press “Không lưu” where the window has it, else Esc."""
        for button in window.findChildren(QPushButton):
            if button.text().replace("&", "") == LEAVING_WORDS:
                click(button)
                return
        QTest.keyClick(window, Qt.Key.Key_Escape)


def main() -> int:
    """Run one walk and end at once: it leaves dialogs and jobs of every kind behind."""
    options = parse_options(__doc__)
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        prepare_screen(options, folder)
        walk = Walk(options, make_register(options.register, folder, options.kept))
        with stopped_walks_are_faults(walk):
            walk.run()
        print_result(options, walk)
        shutil.rmtree(folder, ignore_errors=True)
        os._exit(1 if walk.faults else 0)


@contextmanager
def stopped_walks_are_faults(walk: Walk) -> Iterator[None]:
    """Keep what stops the walk as a fault: the program's own hook would hide it."""
    try:
        yield
    except (RuntimeError, AttributeError, TypeError, LookupError) as error:
        traceback.print_exc()
        walk.faults.append(f"the walk has stopped: {error}")


def print_result(options: argparse.Namespace, walk: Walk) -> None:
    """Print each fault once, then the counts."""
    faults = dict.fromkeys(walk.faults)
    for fault in faults:
        print(f"  {fault}")
    if options.windows:
        print("  " + ", ".join(f"{name} {count}" for name, count in walk.windows.most_common()))
    print(
        f"register {options.register}, screen {options.screen} x{options.scale}, "
        f"text {options.text} %, {options.scheme}: {walk.windows.total()} windows, "
        f"{walk.pressed} controls, {walk.typed} fields, {len(faults)} faults",
        flush=True,
    )


if __name__ == "__main__":
    sys.exit(main())
