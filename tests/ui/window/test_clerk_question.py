"""The clerk's name is asked once without blocking, kept on the computer, and stands in the history."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ocop_desktop.services import history, producers, registers
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.preferences import Preferences
from ocop_desktop.ui.settings.settings_page import SettingsPage
from ocop_desktop.ui.tasks.runner import ServiceRunner
from ocop_desktop.ui.window.main_window import MainWindow
from tests.builders import TODAY, a_producer
from tests.ui.keys import ask_service, type_text

WaitFor = Callable[[Callable[[], bool]], None]
Open = Callable[[], MainWindow]


@pytest.fixture
def open_window(
    qtbot: QtBot, preferences: Preferences, tmp_path: Path, request: pytest.FixtureRequest
) -> Open:
    """Opens a window over a register that is opened after it stands, as the program does."""

    def make() -> MainWindow:
        runner = ServiceRunner(partial(registers.open_or_create, tmp_path / "so"))
        request.addfinalizer(runner.close)
        window = MainWindow(PageContext(runner, preferences, TODAY))
        qtbot.addWidget(window)
        window.show()
        with qtbot.waitSignal(runner.opened):
            pass
        return window

    return make


def clerk_of_next_action(window: MainWindow, wait_for: WaitFor) -> str:
    ask_service(window.context, wait_for, producers.save, a_producer())
    return ask_service(window.context, wait_for, history.recent)[0].clerk


def test_the_name_is_asked_once_and_stands_in_the_history(
    open_window: Open, preferences: Preferences, wait_for: WaitFor
) -> None:
    window = open_window()
    question = window.clerk_naming.question
    assert question is not None
    assert window._status.messages.currentWidget() is question
    assert window.focusWidget() is not question.name
    type_text(question.name, "Lan")
    QTest.keyClick(question.name, Qt.Key.Key_Return)
    assert window.clerk_naming.question is None
    assert preferences.clerk == "Lan"
    assert clerk_of_next_action(window, wait_for) == "Lan"
    later = open_window()
    assert later.clerk_naming.question is None
    assert clerk_of_next_action(later, wait_for) == "Lan"


def test_later_is_an_answer_too(open_window: Open, preferences: Preferences) -> None:
    window = open_window()
    question = window.clerk_naming.question
    assert question is not None
    QTest.mouseClick(question.keep, Qt.MouseButton.LeftButton)
    assert window.clerk_naming.question is question, "an empty name is no answer"
    QTest.mouseClick(question.later, Qt.MouseButton.LeftButton)
    assert window.clerk_naming.question is None
    assert preferences.clerk == ""
    assert open_window().clerk_naming.question is None


def test_escape_leaves_the_question(open_window: Open) -> None:
    window = open_window()
    question = window.clerk_naming.question
    assert question is not None
    QTest.keyClick(question.name, Qt.Key.Key_Escape)
    assert window.clerk_naming.question is None


def test_the_settings_change_the_name(
    open_window: Open, preferences: Preferences, wait_for: WaitFor
) -> None:
    window = open_window()
    window.go_to("settings")
    page = window.page
    assert isinstance(page, SettingsPage)
    page.clerk.setFocus()
    type_text(page.clerk, "Minh")
    page.clerk.editing_finished.emit()
    assert preferences.clerk == "Minh"
    assert window.clerk_naming.question is None
    assert clerk_of_next_action(window, wait_for) == "Minh"
