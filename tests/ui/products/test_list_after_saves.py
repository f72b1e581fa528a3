"""What another program saves shows in the list; selection, cursor and scroll stay where they are."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ocop_desktop.domain.text import Translated
from ocop_desktop.services import products, registers
from ocop_desktop.store.database import Register
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.preferences import Preferences
from ocop_desktop.ui.products.products_page import ProductsPage
from ocop_desktop.ui.tasks.runner import ServiceRunner
from tests.practice_registers import open_practice

WaitFor = Callable[[Callable[[], bool]], None]
ON = date(2026, 11, 22)


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Register]:
    """The practice register of 66 products, as another program has it open."""
    opened = open_practice(tmp_path / "so", products=66, on=ON)
    yield opened
    opened.close()


@pytest.fixture
def page(qtbot: QtBot, other: Register, preferences: Preferences) -> Iterator[ProductsPage]:
    """The page over the same register."""
    runner = ServiceRunner(partial(registers.open_register, other.folder))
    with qtbot.waitSignal(runner.opened):
        pass
    shown = ProductsPage(PageContext(runner, preferences, ON))
    qtbot.addWidget(shown)
    shown.resize(1198, 400)
    shown.show()
    qtbot.waitUntil(lambda: len(shown.table.rows) == 66)
    yield shown
    shown.save_layout()
    runner.close()


def rename(register: Register, product_id: int, name: str) -> None:
    product = products.details(register, product_id, ON).product
    products.save(register, replace(product, name=Translated(name)))


def list_names(page: ProductsPage) -> list[str]:
    return [row.name for row in page.table.rows]


def test_selection_cursor_and_scroll_stay_when_another_row_changes(
    page: ProductsPage, other: Register, wait_for: WaitFor
) -> None:
    chosen = [page.table.rows[place].id for place in (30, 31, 40)]
    page.table.select_ids(chosen)
    page.table.verticalScrollBar().setValue(25)
    rename(other, page.table.rows[50].id, "Ỷ tên mới")
    page.refresh()
    wait_for(lambda: "Ỷ tên mới" in list_names(page))
    assert [row.id for row in page.table.selected_rows()] == chosen
    assert page.table.current().id == chosen[0]
    assert page.table.verticalScrollBar().value() == 25


def test_the_details_follow_a_change_of_the_current_product_by_another_program(
    page: ProductsPage, other: Register, wait_for: WaitFor
) -> None:
    row = page.table.rows[10]
    page.table.select_ids([row.id])
    wait_for(lambda: page.details_panel.name.text() == row.name)
    rename(other, row.id, "Ỷ tên mới")
    page.refresh()
    wait_for(lambda: page.details_panel.name.text() == "Ỷ tên mới")
    assert page.table.current().id == row.id


def test_the_counts_of_the_facets_follow_another_program(
    page: ProductsPage, other: Register, wait_for: WaitFor
) -> None:
    before = products.facets(other, ON).missing_photo
    wait_for(lambda: f"({before})" in page.facets.missing_photo.text())
    row = next(row for row in page.table.rows if row.photo)
    product = products.details(other, row.id, ON).product
    products.save(other, replace(product, photos=()))
    page.refresh()
    wait_for(lambda: f"({before + 1})" in page.facets.missing_photo.text())
