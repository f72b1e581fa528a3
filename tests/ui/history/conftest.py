"""The history page of a register whose tea was changed."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ocop_desktop.ui.history.actions_page import ActionsPage
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.window.main_window import MainWindow
from tests.ui.history.recorded_tea import stock
from tests.ui.keys import CONTROL, ask_service

WaitFor = Callable[[Callable[[], bool]], None]


@pytest.fixture
def tea(context: PageContext, wait_for: WaitFor) -> int:
    """The id of a product with a history."""
    return ask_service(context, wait_for, stock)


@pytest.fixture
def window(qtbot: QtBot, context: PageContext) -> MainWindow:
    shown = MainWindow(context)
    qtbot.addWidget(shown)
    shown.resize(1366, 768)
    shown.show()
    shown.activateWindow()
    return shown


@pytest.fixture
def page(window: MainWindow, tea: int, wait_for: WaitFor) -> ActionsPage:
    """The history page, opened by its key."""
    assert tea
    QTest.keyClick(window, Qt.Key.Key_H, CONTROL)
    shown = window.page
    assert isinstance(shown, ActionsPage)
    wait_for(lambda: len(shown.table.rows) == 6)
    return shown
