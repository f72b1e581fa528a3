"""What keeps a long session alive: `True` does not run out, garbage waits for the window's thread."""

import gc
import sys

from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.tasks.main_thread_garbage import MainThreadGarbage, collect_due


class Bell(QObject):
    rung = Signal()


def test_a_hundred_thousand_signals_do_not_wear_out_true(qtbot: QtBot) -> None:
    bell = Bell()
    for _ in range(100_000):
        bell.rung.emit()
    assert sys.getrefcount(True) > 100_000


def test_python_collects_nothing_by_itself_while_workers_run(context: PageContext) -> None:
    assert not gc.isenabled()


def test_nor_while_the_window_goes_when_qt_may_hold_its_locks(qtbot: QtBot) -> None:
    gc.enable()
    garbage = MainThreadGarbage(parent := QObject())
    assert not gc.isenabled()
    garbage.stop()
    parent.deleteLater()
    assert not gc.isenabled()


def test_the_windows_thread_collects_what_is_due() -> None:
    for _ in range(2_000):
        knot: list[object] = []
        knot.append(knot)
    assert gc.get_count()[0] > gc.get_threshold()[0]
    collect_due()
    assert gc.get_count()[0] < gc.get_threshold()[0]
