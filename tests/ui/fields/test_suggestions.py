"""Suggestions are taken by Enter and Tab, and their list swallows no press and no key."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ocop_desktop.ui.fields.choice import FreeChoice, SearchChoice
from ocop_desktop.ui.fields.suggesting_line import SuggestingLine
from ocop_desktop.ui.fields.suggestion_list import ADD
from ocop_desktop.ui.fields.text import TextField
from tests.ui.keys import hit, type_text

PRODUCERS = ((1, "HTX Rừng Sác"), (2, "Cơ sở Thạnh An"), (3, "Cơ sở Thạnh Phước"))


class Page(QWidget):
    """A choice, a text with suggestions, another field and a button."""

    def __init__(self) -> None:
        super().__init__()
        self.choice = SearchChoice(PRODUCERS)
        self.unit = FreeChoice(("chai", "hộp"))
        self.other = TextField()
        self.button = QPushButton("Lưu")
        column = QVBoxLayout(self)
        for field in (self.choice, self.unit, self.other, self.button):
            column.addWidget(field)


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    made = Page()
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.choice.setFocus()
    return made


def is_open(line: SuggestingLine) -> bool:
    return line._suggestions.isVisible()


def test_tab_takes_the_highlighted_line_and_goes_on(page: Page) -> None:
    type_text(page.choice, "rung sac")
    assert page.choice._suggestions.current == 0
    hit(page.choice, Qt.Key.Key_Tab)
    assert page.choice.value() == 1
    assert page.unit.hasFocus()
    assert not is_open(page.choice)


def test_enter_takes_the_first_only_where_it_is_meant(page: Page) -> None:
    type_text(page.choice, "thanh")
    hit(page.choice, Qt.Key.Key_Return)
    assert page.choice.value() is None
    assert is_open(page.choice)
    assert page.choice._suggestions.current is None
    hit(page.choice, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert page.choice.value() == 3
    assert not is_open(page.choice)


def test_escape_closes_the_list_and_leaves_the_text(page: Page) -> None:
    type_text(page.choice, "thanh")
    hit(page.choice, Qt.Key.Key_Escape)
    assert not is_open(page.choice)
    assert page.choice.text() == "thanh"


def test_a_text_of_ones_own_is_never_replaced_by_a_suggestion(page: Page) -> None:
    page.unit.setFocus()
    type_text(page.unit, "cha")
    hit(page.unit, Qt.Key.Key_Return)
    assert page.unit.value() == "cha"
    assert not is_open(page.unit)


@pytest.mark.parametrize("name", ["other", "unit", "choice"])
def test_the_first_press_on_another_field_is_where_typing_goes(page: Page, name: str) -> None:
    line = page.unit if name == "choice" else page.choice
    line.setFocus()
    type_text(line, "h")
    assert is_open(line)
    assert QApplication.activePopupWidget() is None
    target: QLineEdit = getattr(page, name)
    QTest.mouseClick(target, Qt.MouseButton.LeftButton)
    assert target.hasFocus()
    assert not is_open(line)
    type_text(target, "gao")
    assert target.text() == "gao"
    assert line.text() == "h"


def test_the_first_press_on_a_button_presses_it(qtbot: QtBot, page: Page) -> None:
    page.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    type_text(page.choice, "thanh")
    with qtbot.waitSignal(page.button.clicked):
        QTest.mouseClick(page.button, Qt.MouseButton.LeftButton)
    assert not is_open(page.choice)


def test_a_click_on_a_suggestion_takes_it_and_the_line_keeps_the_focus(page: Page) -> None:
    type_text(page.choice, "thanh")
    shown = page.choice._suggestions
    place = shown.visualRect(shown.model().index(1, 0)).center()
    QTest.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert page.choice.value() == 3
    assert page.choice.hasFocus()


def test_a_press_in_the_line_itself_keeps_the_list_open(page: Page) -> None:
    type_text(page.choice, "thanh")
    QTest.mouseClick(page.choice, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert is_open(page.choice)


def test_the_last_row_adds_a_new_record_where_that_makes_sense(qtbot: QtBot, page: Page) -> None:
    page.choice.offers_new = True
    type_text(page.choice, "thanh")
    assert page.choice._suggestions.labels[-1] == "Thêm mới “thanh”…"
    with qtbot.waitSignal(page.choice.add_requested) as asked:
        hit(page.choice, Qt.Key.Key_Up, Qt.Key.Key_Return)
    assert asked.args == ["thanh"]
    assert page.choice.text() == "thanh"


def test_one_step_down_and_enter_take_the_only_record_and_not_a_new_one(page: Page) -> None:
    page.choice.offers_new = True
    type_text(page.choice, "rung")
    hit(page.choice, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert page.choice.value() == 1
    page.choice.clear()
    type_text(page.choice, "rung")
    hit(page.choice, Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert page.choice._suggestions.current == ADD


def test_enter_on_a_text_that_nothing_answers_offers_to_add_it(qtbot: QtBot, page: Page) -> None:
    page.choice.offers_new = True
    type_text(page.choice, "xyz")
    hit(page.choice, Qt.Key.Key_Return)
    assert page.choice._suggestions.labels == ["Thêm mới “xyz”…"]
    with qtbot.waitSignal(page.choice.add_requested) as asked:
        hit(page.choice, Qt.Key.Key_Return)
    assert asked.args == ["xyz"]


def test_long_names_are_shown_whole(page: Page) -> None:
    name = "Hợp tác xã nông nghiệp thương mại dịch vụ " * 8
    page.unit.set_labels((name, "hộp"))
    page.unit.setFocus()
    hit(page.unit, Qt.Key.Key_Down)
    shown = page.unit._suggestions
    screen = shown.screen().availableGeometry()
    assert screen.contains(shown.geometry())
    assert shown.width() > page.unit.width()
    first = shown.visualRect(shown.model().index(0, 0))
    needed = shown.fontMetrics().horizontalAdvance(name)
    lines = first.height() // shown.fontMetrics().lineSpacing()
    assert lines * first.width() >= needed
    line = page.unit.rect().translated(page.unit.mapToGlobal(QPoint(0, 0)))
    assert not shown.geometry().intersects(line)


def test_more_lines_than_are_shown_are_counted(page: Page) -> None:
    page.unit.set_labels([f"số {number}" for number in range(1000)])
    page.unit.setFocus()
    hit(page.unit, Qt.Key.Key_Down)
    assert page.unit._suggestions.labels[-1] == "… còn 700 dòng, gõ thêm để thu hẹp"
    hit(page.unit, Qt.Key.Key_Up)
    assert page.unit._suggestions.current == 299
