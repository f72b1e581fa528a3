"""A register with a history, and the clicks that its page takes."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QToolButton, QWidget

from ocop_desktop.domain.register.product import Product
from ocop_desktop.services import producers, products
from ocop_desktop.store.database import Register
from ocop_desktop.ui.history.actions_page import ActionsPage
from ocop_desktop.ui.lists.row_table import RowTable
from ocop_desktop.ui.page_context import PageContext
from tests.builders import TODAY, a_producer, a_product
from tests.ui.keys import ask_service

WaitFor = Callable[[Callable[[], bool]], None]
NOW = date.today()  # noqa: DTZ011 - the day on which the tests write
TEA, RICE = "Trà sen", "Gạo thơm"


def stock(register: Register) -> int:
    """Two products; of the tea the notes were changed twice and the storage once. Its id."""
    register.clerk = "Lan"
    owner = producers.save(register, a_producer())
    tea = products.save(register, replace(a_product(owner.id, TEA), codes=()))
    products.save(register, replace(a_product(owner.id, RICE), codes=()))
    register.clerk = "Minh"
    for notes, storage in (("một", ""), ("hai", ""), ("hai", "Nơi khô")):
        known = products.details(register, tea.id, TODAY).product
        products.save(register, replace(known, notes=notes, storage=storage))
    register.clerk = ""
    return tea.id


def click_row(table: RowTable, place: int) -> None:
    """Click a row of a list."""
    area = table.visualRect(table.model().index(place, 0))
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=area.center())


def click(parent: QWidget, words: str) -> None:
    """Click the button of those words."""
    QApplication.processEvents()
    buttons = [one for one in parent.findChildren(QAbstractButton) if one.isVisible()]
    button = next(one for one in buttons if one.text().replace("&", "").strip() == words)
    assert button.isEnabled(), words
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def has_rows(table: RowTable) -> bool:
    return bool(table.rows)


def is_offered(parent: QWidget, words: str) -> bool:
    buttons = [one for one in parent.findChildren(QToolButton) if one.text() == words]
    return any(one.isEnabled() for one in buttons)


def said(page: ActionsPage) -> list[str]:
    index = page.table.model().index
    return [str(index(row, 2).data()) for row in range(len(page.table.rows))]


def product(context: PageContext, wait_for: WaitFor, product_id: int) -> Product:
    return ask_service(context, wait_for, products.details, product_id, TODAY).product
