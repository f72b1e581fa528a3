"""The panes beside the lists: their buttons keep their place, and nothing in them is too wide."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from ocop_desktop.domain.channels.channel import Listing
from ocop_desktop.domain.register.product import Photo, StatedText
from ocop_desktop.domain.text import Translated
from ocop_desktop.services import producers, products, registers
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.preferences import Preferences
from ocop_desktop.ui.tasks.runner import ServiceRunner
from ocop_desktop.ui.widgets.button_row import ButtonRow
from ocop_desktop.ui.widgets.wrapped_label import BREAK, WrappedLabel, add_breaks
from ocop_desktop.ui.window.main_window import MainWindow
from tests.builders import a_producer, a_product
from tests.practice_registers import open_practice

WaitFor = Callable[[Callable[[], bool]], None]
ON = date(2026, 11, 22)
URL = "https://truy-xuat.vi-du.vn/" + "san-pham-ocop/" * 14 + "?ma=" + "0" * 60
UNBROKEN = "Mật" * 70


@pytest.fixture(scope="module")
def practice(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A practice register with two records whose every text is awkward."""
    folder = tmp_path_factory.mktemp("practice") / "so"
    register = open_practice(folder, products=16, on=ON)
    owner = producers.save(
        register, replace(a_producer(UNBROKEN), website=URL, email=f"{UNBROKEN}@vi-du.vn")
    )
    products.save(
        register,
        replace(
            a_product(owner.id, UNBROKEN),
            name=Translated(UNBROKEN, en=URL),
            traceability_url=URL,
            listings=(Listing("Sàn", URL),),
            stated=(StatedText("Điện thoại", URL),),
            photos=tuple(Photo(f"{n}.jpg", f"{n}s.jpg", 600, 400, UNBROKEN) for n in range(12)),
            notes=f"Xem {URL}",
        ),
    )
    products.save(register, a_product(owner.id, "Ổi"))
    register.close()
    return folder


@pytest.fixture
def window(
    qtbot: QtBot, tmp_path: Path, practice: Path, preferences: Preferences
) -> Iterator[MainWindow]:
    shutil.copytree(practice, tmp_path / "so")
    runner = ServiceRunner(partial(registers.open_register, tmp_path / "so"))
    with qtbot.waitSignal(runner.opened):
        pass
    shown = MainWindow(PageContext(runner, preferences, ON))
    qtbot.addWidget(shown)
    shown.resize(1366, 768)
    shown.show()
    yield shown
    for page in shown.all_pages():
        page.save_layout()
    runner.close()
    QApplication.processEvents()


def places(pane: QWidget) -> dict[str, tuple[int, int]]:
    """Where the pane's own buttons stand, by their words."""
    row = pane.findChild(ButtonRow)
    assert row is not None
    buttons = row.findChildren(QPushButton)
    assert all(button.isVisible() for button in buttons)
    corners = {button.text(): button.mapTo(pane, QPoint()) for button in buttons}
    return {words: (corner.x(), corner.y()) for words, corner in corners.items()}


@pytest.mark.parametrize("key", ["products", "producers", "deadlines"])
@pytest.mark.parametrize("width", [1024, 1366])
def test_buttons_stand_still_and_nothing_is_wider_than_its_pane(
    window: MainWindow, wait_for: WaitFor, key: str, width: int
) -> None:
    window.resize(width, 768)
    window.go_to(key)
    page = window.page
    table, pane = page.table, page.details_panel  # type: ignore[attr-defined]
    wait_for(lambda: len(table.rows) > 3)
    seen = set()
    pane_widths = set()
    for row in table.rows:
        table.select_ids([row.id])
        wait_for(lambda name=row.name: pane.name.text() == name)  # type: ignore[misc]
        QApplication.processEvents()
        seen.add(tuple(sorted(places(pane).items())))
        pane_widths.add(pane.width())
        for area in pane.findChildren(QScrollArea):
            assert area.widget().width() <= area.viewport().width(), row.name
    assert len(seen) == 1
    assert len(pane_widths) == 1


@given(st.text())
def test_breaks_change_nothing_of_the_text(text: str) -> None:
    text = text.replace(BREAK, "")
    assert add_breaks(text).replace(BREAK, "") == text


def test_what_is_copied_from_a_broken_address_is_the_address(qtbot: QtBot) -> None:
    label = WrappedLabel(URL)
    qtbot.addWidget(label)
    label.resize(200, 400)
    label.show()
    assert label.minimumSizeHint().width() < 200
    assert label.text() == URL
    label.setSelection(0, len(add_breaks(URL)))
    QTest.keyClick(label, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == URL
