"""A menu that opens under the pointer ignores the release of the press that opened it."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ocop_desktop.domain.register.product import FacetChoice
from ocop_desktop.ui import theme
from ocop_desktop.ui.finding.facet_bar import FacetChip
from ocop_desktop.ui.widgets.popup_menu import PopupMenu, place_beside

PACKAGE = Path(theme.__file__).parent
LEFT = Qt.MouseButton.LeftButton
AREA = QRect(0, 0, 1366, 768)


def make_chip() -> FacetChip:
    made = FacetChip("Bộ sản phẩm", lambda value: f"Bộ {value}")
    made.set_choices([FacetChoice(number, "", 1) for number in range(1, 27)])
    return made


@pytest.fixture
def chip(qtbot: QtBot) -> FacetChip:
    made = make_chip()
    qtbot.addWidget(made)
    made.show()
    return made


def open_menu(button: QPushButton) -> QMenu:
    """Press the button and keep it pressed; the menu stands open."""
    QTest.mousePress(button, LEFT)
    QApplication.processEvents()
    menu = button.menu()
    assert menu.isVisible()
    return menu


def point(menu: QMenu, row: int) -> QPoint:
    return menu.actionGeometry(menu.actions()[row]).center()


def test_the_release_of_the_opening_press_ticks_no_value(chip: FacetChip) -> None:
    menu = open_menu(chip)
    QTest.mouseMove(menu, point(menu, 0))
    QTest.mouseMove(menu, point(menu, 0) + QPoint(2, 2))
    QTest.mouseRelease(menu, LEFT, pos=point(menu, 0))
    assert chip.chosen == frozenset()
    assert menu.isVisible()
    QTest.mouseClick(menu, LEFT, pos=point(menu, 2))
    assert chip.chosen == {3}
    menu.close()


def test_a_plain_menu_of_a_button_waits_for_a_press_of_its_own(qtbot: QtBot) -> None:
    button = QPushButton("In")
    menu = PopupMenu(button)
    triggered: list[bool] = []
    menu.addAction("Catalogue", lambda: triggered.append(True))
    button.setMenu(menu)
    qtbot.addWidget(button)
    button.show()
    open_menu(button)
    QTest.mouseRelease(menu, LEFT, pos=point(menu, 0))
    assert not triggered
    QTest.mouseClick(menu, LEFT, pos=point(menu, 0))
    assert triggered


def test_a_menu_opens_beside_its_button(qtbot: QtBot) -> None:
    window = QWidget()
    chip = make_chip()
    qtbot.addWidget(window)
    screen = window.screen().availableGeometry()
    chip.setParent(window)
    window.setGeometry(screen)
    chip.move(300, screen.height() // 2)
    window.show()
    menu = open_menu(chip)
    covered = QRect(chip.mapToGlobal(QPoint(0, 0)), chip.size())
    assert not menu.geometry().intersects(covered)
    menu.close()


@pytest.mark.parametrize("left", [10, 700, 1280])
def test_a_menu_as_high_as_the_screen_lies_at_the_side(left: int) -> None:
    button = QRect(left, 200, 80, 24)
    placed = place_beside(QRect(left, 18, 300, 750), button, AREA)
    assert AREA.contains(placed)
    assert not placed.intersects(button)
    free = QRect(10, 300, 100, 100)
    assert place_beside(free, button, AREA) == free


def test_every_menu_that_a_press_opens_is_such_a_menu() -> None:
    """Menus of the menu bar lie below it and are opened and used in one movement."""
    plain = re.compile(r"\bQMenu\(|\(QMenu\)")
    files = [file for file in PACKAGE.rglob("*.py") if file.name != "popup_menu.py"]
    assert [file.name for file in files if plain.search(file.read_text(encoding="utf-8"))] == []
