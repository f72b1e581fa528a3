"""What an imported file stated: in words, narrowed by, and put into the empty fields by a button."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from ocop_desktop.domain.register.producer import Producer
from ocop_desktop.domain.register.product import Product, StatedText
from ocop_desktop.domain.register.recognition import Recognition
from ocop_desktop.domain.text import Translated
from ocop_desktop.services import producers, products, recognitions, registers
from ocop_desktop.store.database import Register
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.preferences import Preferences
from ocop_desktop.ui.products.product_form import ProductForm
from ocop_desktop.ui.products.products_page import ProductsPage
from ocop_desktop.ui.products.stated_list import StatedList
from ocop_desktop.ui.tasks.runner import ServiceRunner
from tests.ui.conftest import TODAY

# As registers of older programs keep it: today's import puts decision and day into their fields.
STATED = (
    StatedText("commune", "xã Mới"),
    StatedText("group", "Thực phẩm"),
    StatedText("decision_number", "12/QĐ-UBND"),
    StatedText("cert_issued_at", "2025-08-05"),
    StatedText("original_address", "thị trấn Xưa"),
)


def stock(register: Register) -> None:
    one = producers.save(register, Producer("HTX Một"))
    two = producers.save(register, Producer("HTX Hai"))
    rice = products.save(register, Product(Translated("Gạo thử"), one.id, stated=STATED))
    recognitions.save(register, Recognition(rice.id, 3, year=2025))
    group = (StatedText("commune", "xã Mới"), StatedText("group", "Đồ uống"))
    products.save(register, Product(Translated("Rượu thử"), two.id, stated=group))


@pytest.fixture
def page(qtbot: QtBot, tmp_path: Path, preferences: Preferences) -> Iterator[ProductsPage]:
    register = registers.create_register(tmp_path / "so")
    stock(register)
    register.close()
    runner = ServiceRunner(partial(registers.open_register, tmp_path / "so"))
    with qtbot.waitSignal(runner.opened):
        pass
    shown = ProductsPage(PageContext(runner, preferences, TODAY))
    qtbot.addWidget(shown)
    shown.resize(1198, 700)
    shown.show()
    qtbot.waitUntil(lambda: len(shown.table.rows) == 2)
    shown.select(1)
    qtbot.waitUntil(lambda: shown.details_panel.name.text() == "Gạo thử")
    yield shown
    shown.save_layout()
    runner.close()


def stated_of(page: ProductsPage) -> StatedList:
    assert page.details_panel.stated is not None
    return page.details_panel.stated


def words_of(page: ProductsPage) -> list[str]:
    return [label.text() for label in stated_of(page).findChildren(QLabel)]


def buttons_of(page: ProductsPage) -> list[str]:
    found = stated_of(page).findChildren(QPushButton)
    return [button.text() for button in found if not button.isHidden()]


def test_what_was_stated_is_told_in_words_and_put_into_fields_by_one_button(
    qtbot: QtBot, page: ProductsPage
) -> None:
    told = words_of(page)
    assert {"Ngày cấp", "05/08/2025", "Địa chỉ cũ", "Số quyết định"} <= set(told)
    assert not [words for words in told if "_" in words or "2025-08-05" in words]
    assert set(buttons_of(page)) == {
        "Đưa vào ô Số quyết định", "Đưa vào ô Ngày cấp", "Đưa vào ô Địa chỉ cũ", "Đưa tất cả vào ô",
    }  # fmt: skip
    stated_of(page).place_all.click()
    qtbot.waitUntil(lambda: not buttons_of(page))
    assert page.details_panel.until.text() == "đến 05/08/2028"
    qtbot.waitUntil(lambda: page.table.rows[0].stars == 3)


def test_the_stated_group_narrows_the_list(qtbot: QtBot, page: ProductsPage) -> None:
    chip = page.facets.chips["stated_groups"]
    qtbot.waitUntil(lambda: len(chip.menu().actions()) == 2)
    assert not chip.isHidden()
    assert [action.text() for action in chip.menu().actions()] == ["Đồ uống  (1)", "Thực phẩm  (1)"]
    chip.menu().actions()[1].trigger()
    qtbot.waitUntil(lambda: [row.name for row in page.table.rows] == ["Gạo thử"])


def test_the_form_names_what_was_stated_in_words(qtbot: QtBot, page: ProductsPage) -> None:
    form = ProductForm(page.context, 1, page)
    qtbot.addWidget(form)
    form.open()
    qtbot.waitUntil(lambda: "stated.0" in form.form.labels)
    told = {label.text() for label in form.pages.findChildren(QLabel)}
    assert {"Ngày cấp", "05/08/2025"} <= told
    assert not [words for words in told if "cert_issued_at" in words]
