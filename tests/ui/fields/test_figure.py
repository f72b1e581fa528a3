"""A figure is typed as people write it, read back in full, and asked where it is unclear."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ocop_desktop.domain.figures.figure import Figure, FigureSource, Qualifier
from ocop_desktop.ui.fields.figure import FigureField, MoneyFigureField
from tests.ui.fields.typing_hand import type_words

MONEY = Figure(Decimal(900_000_000), Qualifier.OVER)


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    """A page with room for a field above another one."""
    widget = QWidget()
    QVBoxLayout(widget)
    qtbot.addWidget(widget)
    return widget


def place(page: QWidget, field: FigureField) -> QLineEdit:
    """Show `field` and a line below it; the cursor is in the field. Returns the line below."""
    below = QLineEdit()
    box = page.layout()
    assert box is not None
    box.addWidget(field)
    box.addWidget(below)
    page.show()
    page.activateWindow()
    QTest.qWaitForWindowActive(page)
    field.setFocus()
    return below


def note_of(field: FigureField) -> str:
    (note,) = field.findChildren(QLabel)
    return note.text()


def press(key: Qt.Key) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key)


def test_money_is_typed_as_people_write_it_and_read_back_in_words(page: QWidget) -> None:
    field = MoneyFigureField()
    below = place(page, field)
    type_words(field.line, "hơn 0,9 tỷ", tone_last=True)
    assert note_of(field) == "hơn 900.000.000 đồng (chín trăm triệu đồng)"
    press(Qt.Key.Key_Tab)
    assert below.hasFocus()
    assert (field.value(), field.text(), field.problem()) == (MONEY, "hơn 900 triệu", "")


@pytest.mark.parametrize(("steps", "value"), [(1, 900), (2, 900_000_000)])
def test_a_bare_900_is_asked_and_settled_by_keys_alone(
    page: QWidget, steps: int, value: int
) -> None:
    field = MoneyFigureField()
    field.setAccessibleName("Doanh thu")
    place(page, field)
    type_words(field.line, "900", tone_last=True)
    assert [button.text() for button in field.buttons] == ["900 đồng", "900 triệu đồng"]
    assert field.buttons[1].accessibleName() == "Doanh thu: ý là 900 triệu đồng"
    for _ in range(steps):
        press(Qt.Key.Key_Tab)
    assert field.property("problem") == "hard"
    press(Qt.Key.Key_Return)
    assert (field.value(), field.property("problem")) == (Figure(Decimal(value)), "")
    assert field.line.hasFocus()
    assert not any(button.isVisible() for button in field.buttons)


def test_a_click_settles_what_is_unclear_and_is_told_as_an_edit(
    page: QWidget, qtbot: QtBot
) -> None:
    field = MoneyFigureField()
    place(page, field)
    type_words(field.line, "1.5", tone_last=True)
    with qtbot.waitSignal(field.edited):
        QTest.mouseClick(field.buttons[1], Qt.MouseButton.LeftButton)
    assert field.value() == Figure(Decimal(1_500_000_000))


def test_what_is_no_figure_is_told_when_the_field_is_left_and_kept_in_a_draft(
    page: QWidget,
) -> None:
    field = FigureField("người xem")
    below = place(page, field)
    type_words(field.line, "hàng nghìn", tone_last=True)
    assert note_of(field) == ""
    press(Qt.Key.Key_Tab)
    assert below.hasFocus()
    assert note_of(field).startswith("“hàng nghìn” không phải là số")
    assert (field.value(), field.draft_value()) == (None, "hàng nghìn")
    field.set_draft_value("hơn 350 nghìn")
    assert note_of(field) == "hơn 350.000 người xem"


def test_a_figure_that_stays_the_same_keeps_its_source_and_one_that_changes_does_not(
    page: QWidget,
) -> None:
    field = MoneyFigureField()
    place(page, field)
    stated = replace(MONEY, source=FigureSource.PRESS, as_of=date(2023, 10, 21))
    field.set_value(stated)
    assert field.value() == stated
    field.line.setText("hơn 900.000.000 đồng")
    assert field.value() == stated
    field.line.setText("hơn 901 triệu")
    assert field.value() == Figure(Decimal(901_000_000), Qualifier.OVER)
    field.set_value(None)
    assert (field.value(), field.text(), note_of(field)) == (None, "", "")


def test_the_field_has_one_height_whatever_it_says(page: QWidget) -> None:
    field = MoneyFigureField()
    place(page, field)
    heights = set()
    for text in ("", "hơn 900 triệu", "900", "abc"):
        field.line.setText(text)
        QApplication.processEvents()
        heights.add(field.sizeHint().height())
    assert len(heights) == 1
