"""The window's first screen from the mirror: seen at once, of no use until the register answers."""

import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ocop_desktop.domain.errors import RegisterDamaged
from ocop_desktop.domain.register.product import ProductQuery
from ocop_desktop.services import products, registers
from ocop_desktop.store.database import Register
from ocop_desktop.ui.list_mirror import ListMirror
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.preferences import Preferences
from ocop_desktop.ui.products.products_page import ProductsPage
from ocop_desktop.ui.tasks.runner import ServiceRunner
from ocop_desktop.ui.window.main_window import MainWindow
from tests.practice_registers import copy_practice
from tests.ui.keys import hit

DAY = date(2026, 11, 22)
Key = Qt.Key


class SlowRegister:
    """Opens a register when it is let."""

    def __init__(self, folder: Path) -> None:
        self.let = threading.Event()
        self._folder = folder
        self.error: Exception | None = None

    def open(self) -> Register:
        self.let.wait(10)
        if self.error is not None:
            raise self.error
        return registers.open_register(self._folder)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("practice") / "so"
    copy_practice(made, products=70, on=DAY)
    return made


@pytest.fixture
def mirror(tmp_path: Path, folder: Path) -> ListMirror:
    return written_mirror(tmp_path, folder, own_id(folder))


def own_id(folder: Path) -> str:
    register = registers.open_register(folder)
    found = registers.read_id(register)
    register.close()
    return found


def written_mirror(tmp_path: Path, folder: Path, register_id: str) -> ListMirror:
    made = ListMirror(tmp_path / "cache", folder, DAY, "vi")
    register = registers.open_register(folder)
    state = made.read_state()
    assert state is not None
    made.write(state, register_id, products.find(register, ProductQuery(), DAY))
    register.close()
    return made


@pytest.fixture
def slow(folder: Path) -> SlowRegister:
    return SlowRegister(folder)


@pytest.fixture
def window(
    qtbot: QtBot, slow: SlowRegister, mirror: ListMirror, preferences: Preferences
) -> Iterator[MainWindow]:
    """The window as it stands while its register is still being opened."""
    runner = ServiceRunner(slow.open)
    shown = MainWindow(PageContext(runner, preferences, DAY, lambda: mirror))
    qtbot.addWidget(shown)
    shown.resize(1366, 768)
    shown.show()
    yield shown
    slow.let.set()
    shown.page.save_layout()
    runner.close()
    QApplication.processEvents()


def page_of(window: MainWindow) -> ProductsPage:
    page = window.page
    assert isinstance(page, ProductsPage)
    return page


def cells(page: ProductsPage) -> list[str]:
    model = page.table.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_the_rows_are_seen_before_the_register_is_open(window: MainWindow) -> None:
    page = page_of(window)
    assert len(cells(page)) == 60
    assert page.status == "Đang mở sổ…"


def test_nothing_can_be_done_on_them(window: MainWindow) -> None:
    page = page_of(window)
    table = page.table
    opened, chosen = QSignalSpy(table.opened), QSignalSpy(table.chosen)
    deleted = QSignalSpy(table.delete_requested)
    table.setFocus()
    place = table.visualRect(table.model().index(2, 0)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    table.selectAll()
    QApplication.clipboard().setText("before")
    hit(table, Key.Key_Down, Key.Key_Return, Key.Key_Delete, Key.Key_F2)
    QTest.keyClick(table, Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    page.delete()
    page.edit()
    page.recognise()
    page.evaluate()
    page.print()
    page.print_list()
    assert opened.count() == chosen.count() == deleted.count() == 0
    assert (table.rows, table.selected_rows(), page.current()) == ((), (), None)
    assert QApplication.clipboard().text() == "before"
    assert QApplication.activeModalWidget() is None
    assert not page.context.runner.open_jobs


def test_the_registers_list_takes_their_place_where_the_clerk_has_scrolled(
    window: MainWindow, slow: SlowRegister, qtbot: QtBot
) -> None:
    page = page_of(window)
    before = cells(page)
    page.table.verticalScrollBar().setValue(7)
    resets = QSignalSpy(page.table.model().modelReset)
    slow.let.set()
    qtbot.waitUntil(lambda: len(page.table.rows) == 70)
    assert cells(page)[:60] == before
    assert resets.count() == 1
    assert page.table.verticalScrollBar().value() == 7
    assert page.status == "70 sản phẩm"
    QTest.keyClick(page.table, Key.Key_Down)
    assert page.current() is not None


def test_a_register_that_does_not_open_leaves_no_rows(
    window: MainWindow, slow: SlowRegister, folder: Path, qtbot: QtBot
) -> None:
    slow.error = RegisterDamaged(folder, "malformed")
    with qtbot.waitSignal(window.context.runner.opening_failed):
        slow.let.set()
    page = page_of(window)
    qtbot.waitUntil(lambda: cells(page) == [])
    assert not page.status


def test_the_mirror_of_another_register_goes_before_the_list_is_there(
    qtbot: QtBot, tmp_path: Path, folder: Path, preferences: Preferences
) -> None:
    mirror = written_mirror(tmp_path, folder, "another id")
    runner = ServiceRunner(partial(registers.open_register, folder))
    page = ProductsPage(PageContext(runner, preferences, DAY, lambda: mirror))
    qtbot.addWidget(page)
    assert len(cells(page)) == 60
    qtbot.waitUntil(lambda: cells(page) == [])
    page.show()
    qtbot.waitUntil(lambda: len(page.table.rows) == 70)
    page.save_layout()
    runner.close()


def test_the_window_writes_the_mirror_of_its_list_and_of_no_other(
    window: MainWindow, slow: SlowRegister, mirror: ListMirror, folder: Path, qtbot: QtBot
) -> None:
    page = page_of(window)
    mirror.file.unlink()
    slow.let.set()
    qtbot.waitUntil(mirror.file.exists)
    read = mirror.read()
    assert read is not None
    assert (read.register_id, read.total) == (own_id(folder), 70)
    mirror.file.unlink()
    page.search.setText("mat ong")
    qtbot.waitUntil(lambda: "tìm: mat ong" in page.status)
    assert not mirror.file.exists()


def test_after_a_save_the_mirror_holds_the_new_name(
    window: MainWindow, slow: SlowRegister, mirror: ListMirror, qtbot: QtBot
) -> None:
    page = page_of(window)
    slow.let.set()
    qtbot.waitUntil(lambda: page._details is not None)
    details = page._details
    assert details is not None
    product = details.product
    renamed = replace(product, name=replace(product.name, vi="Aaa đổi tên"))
    window.context.runner.call(page._on_saved, products.save, renamed)

    def is_renewed() -> bool:
        read = mirror.read()
        return read is not None and read.rows[0].name == "Aaa đổi tên"

    qtbot.waitUntil(is_renewed)
