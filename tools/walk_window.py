"""Walk through every page, dialog, field and enabled control of the program with real events.

One run is one register, screen and look; `make walk` runs several. Whatever raises, every warning of
Qt and every fault of `window_checks` is printed; the exit code is 1 when there is any.
"""

import argparse
import json
import logging
import os
import shutil
import sys
import tempfile
import traceback
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import date
from functools import partial
from pathlib import Path
from types import TracebackType

import shiboken6
from PySide6.QtCore import (
    QDeadlineTimer,
    QEvent,
    QEventLoop,
    QMessageLogContext,
    QObject,
    QPoint,
    Qt,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QDialogButtonBox,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QTabBar,
    QWidget,
)

from ocop_desktop.app import Session
from ocop_desktop.domain.errors import OcopError, RegisterDamaged
from ocop_desktop.services import demo, registers
from ocop_desktop.ui.preferences import Preferences
from ocop_desktop.ui.tasks.immortal_constants import immortalise_constants
from ocop_desktop.ui.tasks.runner import ServiceRunner
from ocop_desktop.ui.window.main_window import MainWindow
from ocop_desktop.ui.window.navigation import Navigation
from ocop_desktop.ui.window.pages import page_entries
from tools.window_checks import find_faults

ON = date(2026, 11, 22)
MAX_DEPTH = 3
ENDING_WORDS = ("Thoát", "Đóng chương trình")
CLOSING_WORDS = ("Lưu", "&Lưu", "Đóng", "Đó&ng", "Hủy", "&Hủy", "Không lưu", "Quay lại", "Về danh")
LEAVING_WORDS = "Không lưu"
TYPED = "mật dừa 12"
OFFSCREEN_WARNINGS = ("propagateSizeHints", "raise()", "openDocument", "grabbing the keyboard")
FRAME = 2
QUIET_MS = 40
QUIET_ROUNDS = 5
"""One layout asks for the next: a scroll area is right some rounds of events after its contents."""
PATIENCE_MS = 8_000
LONGEST_PAUSE_MS = 400
"""A timer with a longer interval shows a note for a while; nothing waits for it."""

Control = QLineEdit | QPlainTextEdit | QAbstractButton | QAbstractItemView


def parse_options() -> argparse.Namespace:
    """The register (none, empty, or the number of practice products), the screen and the look."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--register", default="66")
    parser.add_argument("--screen", default="1366x768")
    parser.add_argument("--scale", default="1")
    parser.add_argument("--text", type=int, default=100)
    parser.add_argument("--scheme", default="light")
    parser.add_argument("--kept", type=Path, help="where practice registers are kept between runs")
    parser.add_argument("--windows", action="store_true", help="name the windows that were walked")
    return parser.parse_args()


def prepare_screen(options: argparse.Namespace, folder: Path) -> None:
    """Let Qt draw on a screen of that size that nobody sees, with preferences of its own."""
    width, height = map(int, options.screen.split("x"))
    screen = {"name": "walk", "x": 0, "y": 0, "width": width, "height": height}
    screen |= {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    configuration = folder / "screen.json"
    configuration.write_text(json.dumps({"screens": [screen]}))
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={configuration}"
    os.environ["QT_SCALE_FACTOR"] = options.scale
    os.environ["OCOP_CONFIG"] = str(folder / "config")
    os.environ["OCOP_CACHE"] = str(folder / "cache")
    os.environ["HOME"] = str(folder)


def make_register(kind: str, folder: Path, kept: Path | None) -> Path | None:
    """A register of that kind in `folder`; None for `none`."""
    target = folder / "so"
    if kind == "none":
        return None
    if kind == "empty":
        registers.create_register(target).close()
        return target
    source = (kept or folder) / f"practice-{kind}"
    if not source.is_dir():
        demo.build(source, products=int(kind), seed=1, on=ON).close()
    shutil.copytree(source, target)
    return target


class Walk:
    """Goes through the windows that open, deeper each time, and keeps what it finds."""

    def __init__(self, options: argparse.Namespace, register: Path | None) -> None:
        immortalise_constants()
        logging.disable()
        self.faults: list[str] = []
        self.windows: Counter[str] = Counter()
        self.pressed = self.typed = 0
        self._seen: set[str] = set()
        self._runners: list[ServiceRunner] = []
        self._at = ""
        self._app = QApplication(sys.argv[:1])
        preferences = Preferences(Path(os.environ["OCOP_CONFIG"]) / "settings.ini")
        preferences.scheme = options.scheme
        preferences.text_size = options.text
        self._session = Session(self._app, preferences, ON)
        sys.excepthook = self._keep_error
        qInstallMessageHandler(self._keep_warning)
        self._session.start(register)
        self._settle()

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
        self._settle()
        for page in page_entries():
            window.go_to(page.key)
            self._settle()
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
            self._settle()

    def _walk_window(
        self, window: QWidget, depth: int, before_each: Callable[[], object] = lambda: None
    ) -> None:
        """Check a window, then type into its fields and press its controls, what closes it last."""
        self.windows[type(window).__name__] += 1
        self._settle()
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
                self._settle()
            controls = self._find_unused(window)
            if not controls:
                return
            self._seen.add(name_control(controls[0]))
            self._use(controls[0], depth)

    def _check(self, window: QWidget) -> None:
        self._at = f"{type(window).__name__} “{window.windowTitle()}”"
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
        self._at = name_control(control)
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
                    self._at = name
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
        self._settle()
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
                    self._settle()
        if is_shown(window):
            window.hide()

    def _answer_no(self, window: QWidget) -> None:
        """Press “Không lưu” where the window has it, else Esc."""
        for button in window.findChildren(QPushButton):
            if button.text().replace("&", "") == LEAVING_WORDS:
                click(button)
                return
        QTest.keyClick(window, Qt.Key.Key_Escape)

    def _settle(self) -> None:
        """Let the program work until it has had nothing to do for a while; long jobs go on."""
        patience, quiet, rounds = QDeadlineTimer(PATIENCE_MS), QDeadlineTimer(QUIET_MS), 0
        while not patience.hasExpired() and (rounds < QUIET_ROUNDS or not quiet.hasExpired()):
            self._app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            rounds += 1
            if self._is_busy():
                quiet, rounds = QDeadlineTimer(QUIET_MS), 0

    def _is_busy(self) -> bool:
        """Whether a service has not answered yet, or a pause after typing has not ended."""
        runners = self._session.findChildren(ServiceRunner)
        for runner in runners:
            if runner not in self._runners:
                self._runners.append(runner)
                runner.failed.connect(self._keep_failure)
        return any(runner.is_busy for runner in runners) or any(
            timer.isActive() and timer.isSingleShot() and timer.interval() <= LONGEST_PAUSE_MS
            for window in self._app.topLevelWidgets()
            for timer in window.findChildren(QTimer)
        )

    def _keep_error(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        lines = traceback.extract_tb(trace)
        place = f"{Path(lines[-1].filename).name}:{lines[-1].lineno}" if lines else ""
        self.faults.append(f"{self._at}: {kind.__name__} {error} at {place}")

    def _keep_failure(self, error: Exception) -> None:
        """What a clerk can act on is no fault, but a register that cannot be read is."""
        if not isinstance(error, OcopError) or isinstance(error, RegisterDamaged):
            self.faults.append(f"{self._at}: {type(error).__name__} {error}")

    def _keep_warning(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        del context
        told = kind in {QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg}
        if told and not any(plain in message for plain in OFFSCREEN_WARNINGS):
            self.faults.append(f"{self._at}: Qt: {message}")


def is_shown(widget: QWidget) -> bool:
    """Whether the widget still exists and is shown."""
    return shiboken6.isValid(widget) and widget.isVisible()


def is_closing(control: QWidget) -> bool:
    """Whether the control answers its dialog, or leads to another page."""
    if isinstance(control.parentWidget(), QDialogButtonBox | Navigation):
        return True
    return isinstance(control, QAbstractButton) and control.text().startswith(CLOSING_WORDS)


def name_control(widget: QWidget) -> str:
    """The control's place and names: one that comes again with its window is used once.

    The tooltip of a field is left out: it says what is wrong with the text in it.
    """
    words = (widget.text(), widget.toolTip()) if isinstance(widget, QAbstractButton) else ()
    parents: list[str] = []
    parent: QWidget | None = widget
    while parent is not None and not parent.isWindow():
        parents.append(type(parent).__name__)
        parent = parent.parentWidget()
    names = (widget.accessibleName(), widget.objectName(), *words)
    return "/".join((type(widget.window()).__name__, *reversed(parents), *filter(None, names)))


def row_acts(view: QAbstractItemView) -> list[Callable[[], object]]:
    """Choose the first row, ask for its menu, open it by Enter and by a double click."""
    place, left, viewport = QPoint(40, 12), Qt.MouseButton.LeftButton, view.viewport()
    return [
        partial(QTest.mouseClick, viewport, left, pos=place),
        partial(ask_menu, viewport, place),
        partial(QTest.keyClick, view, Qt.Key.Key_Return),
        partial(QTest.mouseDClick, viewport, left, pos=place),
    ]


def ask_menu(widget: QWidget, place: QPoint) -> None:
    """Press the right button there."""
    reason = QContextMenuEvent.Reason.Mouse
    send(widget, QContextMenuEvent(reason, place, widget.mapToGlobal(place)))


def click(widget: QWidget) -> None:
    """Press and release the left button in the middle of the widget."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def type_into(field: QWidget) -> None:
    """Click a field and type letter by letter as long as it is there; Esc closes its list."""
    click(field)
    keys = [(Qt.Key.Key_unknown, letter) for letter in TYPED] + [(Qt.Key.Key_Escape, "")]
    for key, text in keys:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            if is_shown(field):
                send(field, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text))


def send(receiver: QObject, event: QEvent) -> None:
    """Send the event now."""
    QApplication.sendEvent(receiver, event)


def main() -> int:
    """Run one walk and end at once: it leaves dialogs and jobs of every kind behind."""
    options = parse_options()
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
