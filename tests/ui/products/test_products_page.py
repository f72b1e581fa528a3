import shutil
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ocop_desktop.domain.register.product import Photo, Product, ProductQuery
from ocop_desktop.domain.register.recognition import RecognitionState
from ocop_desktop.domain.text import Language, Translated, sort_key
from ocop_desktop.services import registers
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.pdf_preview import Preview
from ocop_desktop.ui.preferences import Preferences
from ocop_desktop.ui.products.product_form import ProductForm
from ocop_desktop.ui.products.products_page import ProductsPage
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.tasks.runner import ServiceRunner
from ocop_desktop.ui.widgets.empty_state import EmptyStateView
from tests.practice_registers import copy_practice
from tests.ui.keys import press_answer

WaitFor = Callable[[Callable[[], bool]], None]
ON = date(2026, 11, 22)
Key = Qt.Key


@pytest.fixture(scope="module")
def practice(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A practice register of 66 products, to be copied."""
    folder = tmp_path_factory.mktemp("practice") / "so"
    copy_practice(folder, products=66, on=ON)
    return folder


@pytest.fixture
def page(
    qtbot: QtBot, tmp_path: Path, practice: Path, preferences: Preferences
) -> Iterator[ProductsPage]:
    """The page over a practice register of its own."""
    shutil.copytree(practice, tmp_path / "so")
    runner = ServiceRunner(partial(registers.open_register, tmp_path / "so"))
    with qtbot.waitSignal(runner.opened):
        pass
    shown = ProductsPage(PageContext(runner, preferences, ON))
    qtbot.addWidget(shown)
    shown.resize(1198, 700)
    shown.show()
    qtbot.waitUntil(lambda: len(shown.table.rows) == 66)
    yield shown
    shown.save_layout()
    runner.close()
    QApplication.processEvents()


def names(page: ProductsPage) -> list[str]:
    return [row.name for row in page.table.rows]


def test_typing_without_accents_narrows_the_list_and_says_so(
    page: ProductsPage, wait_for: WaitFor
) -> None:
    page.focus_search()
    QTest.keyClicks(page.search, "mat ong")
    wait_for(lambda: "tìm: mat ong" in page.status)
    assert 0 < len(page.table.rows) < 66
    assert all("mat" in row.key and "ong" in row.key for row in page.table.rows)
    assert "/ 66 sản phẩm" in page.status
    QTest.keyClick(page.search, Key.Key_Escape)
    wait_for(lambda: len(page.table.rows) == 66)


def test_a_facet_narrows_the_list_and_its_chip_says_what_is_chosen(
    page: ProductsPage, wait_for: WaitFor
) -> None:
    chip = page.facets.chips["groups"]
    wait_for(lambda: bool(chip.menu().actions()))
    drinks = next(action for action in chip.menu().actions() if action.data() == "II")
    drinks.trigger()
    wait_for(lambda: len(page.table.rows) < 66)
    assert {row.group for row in page.table.rows} == {"II"}
    assert "Đồ uống" in chip.text()
    assert "Đồ uống" in page.status
    page.facets.clear_button.click()
    wait_for(lambda: len(page.table.rows) == 66)


def test_delete_on_a_chip_and_its_cross_take_the_facet_off(
    page: ProductsPage, wait_for: WaitFor
) -> None:
    chip = page.facets.chips["groups"]

    def press_delete() -> None:
        QTest.keyClick(chip, Key.Key_Delete)

    def press_cross() -> None:
        cross = QPoint(chip.width() - 8, chip.height() // 2)
        QTest.mouseClick(chip, Qt.MouseButton.LeftButton, pos=cross)

    for take_off in (press_delete, press_cross):
        page.open(ProductQuery(groups=frozenset({"II"})))
        wait_for(lambda: 0 < len(page.table.rows) < 66)
        assert chip.text().endswith("×")
        take_off()
        wait_for(lambda: len(page.table.rows) == 66)
        assert chip.text() == "Nhóm"


def test_products_without_a_photo_can_be_asked_for(page: ProductsPage, wait_for: WaitFor) -> None:
    page.facets.missing_photo.click()
    wait_for(lambda: len(page.table.rows) < 66)
    assert not any(row.photo for row in page.table.rows)


def test_nothing_found_says_why_and_offers_to_widen(page: ProductsPage, wait_for: WaitFor) -> None:
    page.search.setText("khong co gi nhu the")
    QTest.keyClick(page.search, Key.Key_Space)
    wait_for(lambda: not page.table.rows)
    note = page.table.findChild(EmptyStateView)
    assert note is not None
    assert note.isVisible()
    page._clear_filters()
    wait_for(lambda: len(page.table.rows) == 66)


def test_the_pane_follows_the_cursor(page: ProductsPage, wait_for: WaitFor) -> None:
    page.table.setFocus()
    QTest.keyClick(page.table, Key.Key_Down)
    second = page.table.rows[1].name
    wait_for(lambda: page.details_panel.name.text() == second)


def test_stars_show_in_the_pane_only_while_they_hold(page: ProductsPage, wait_for: WaitFor) -> None:
    for state in (RecognitionState.VALID, RecognitionState.EXPIRED):
        row = next(row for row in page.table.rows if row.state is state)
        page.table.select_ids([row.id])
        wait_for(lambda name=row.name: page.details_panel.name.text() == name)  # type: ignore[misc]
        assert page.details_panel.stars.isHidden() is (state is RecognitionState.EXPIRED)


def test_pictures_and_table_keep_the_same_selection(page: ProductsPage) -> None:
    chosen = page.table.rows[3].id
    page.table.select_ids([chosen])
    page.toolbar.pictures.click()
    assert [row.id for row in page.gallery.selected_rows()] == [chosen]
    page.toolbar.table.click()
    assert [row.id for row in page.table.selected_rows()] == [chosen]


def test_the_bar_counts_the_selection_of_both_views(page: ProductsPage) -> None:
    counted: list[int] = []
    page.selected_count_changed.connect(counted.append)
    page.table.select_ids([row.id for row in page.table.rows[:20]])
    assert page.selection_bar.count.text() == "20 đã chọn"
    page.show_gallery(True)
    assert page.selection_bar.count.text() == "20 đã chọn"
    page.gallery.select_ids([page.table.rows[0].id])
    assert page.selection_bar.count.text() == "1 đã chọn"
    assert counted[0] == 20
    assert page.selected_count == counted[-1] == 1


def test_deleting_takes_the_selected_products_and_undo_is_possible(
    page: ProductsPage, wait_for: WaitFor
) -> None:
    never_evaluated = next(place for place, row in enumerate(page.table.rows) if row.id > 20)
    doomed, after = page.table.rows[never_evaluated : never_evaluated + 2]
    page.table.select_ids([doomed.id])
    page.table.setFocus()
    QTest.keyClick(page.table, Key.Key_Delete)
    wait_for(lambda: len(page.table.rows) == 65)
    assert doomed.id not in {row.id for row in page.table.rows}
    wait_for(lambda: page.details_panel.name.text() == after.name)
    assert page.table.current().id == after.id


def test_deleting_the_very_last_product_leaves_a_page_that_says_what_to_do(
    page: ProductsPage, wait_for: WaitFor
) -> None:
    failures: list[Exception] = []
    page.context.runner.failed.connect(failures.append)
    page.table.setFocus()
    page.table.selectAll()
    QTest.keyClick(page.table, Key.Key_Delete)
    question = press_answer(page, wait_for, "Không xóa")
    assert "Xóa 66 sản phẩm?" in question
    assert "Lần công nhận: " in question
    QTest.qWait(200)
    assert len(page.table.rows) == 66
    QTest.keyClick(page.table, Key.Key_Delete)
    press_answer(page, wait_for, "Xóa")
    wait_for(lambda: page.status == "0 sản phẩm")
    QTest.qWait(200)
    assert failures == []
    assert not page.details_panel.name.isVisible()


def test_the_pictures_keep_their_selection_when_the_register_changes(
    page: ProductsPage, wait_for: WaitFor
) -> None:
    page.show_gallery(True)
    another, chosen = page.table.rows[1], page.table.rows[3]
    page.gallery.select_ids([chosen.id])
    page.context.runner.call(page._on_deleted, services.products.delete, [another.id])
    wait_for(lambda: len(page.table.rows) == 65)
    assert [row.id for row in page.gallery.selected_rows()] == [chosen.id]
    wait_for(lambda: page.details_panel.name.text() == chosen.name)


def test_every_photo_of_a_product_can_be_shown_large(page: ProductsPage, wait_for: WaitFor) -> None:
    photos = tuple(Photo(f"{name}.jpg", f"{name}.jpg", 4, 3) for name in "abc")
    wait_for(page.details_panel.photos.isVisible)
    page.details_panel.photos.show_product(Product(Translated("Trà"), photos=photos), None)
    second = page.details_panel.photos.buttons[1]
    second.setFocus()
    QTest.keyClick(second, Key.Key_Space)
    assert page.details_panel.photos.large.photo == photos[1]


def test_after_a_restart_the_rows_are_sorted_as_the_arrow_says(
    page: ProductsPage, qtbot: QtBot, wait_for: WaitFor
) -> None:
    page.table.horizontalHeader().sectionClicked.emit(5)
    first = min(row.expires_on for row in page.table.rows if row.expires_on)
    wait_for(lambda: page.table.rows[0].expires_on == first)
    before = names(page)
    page.save_layout()
    again = ProductsPage(page.context)
    qtbot.addWidget(again)
    again.show()
    wait_for(lambda: len(again.table.rows) == 66)
    assert again.table.horizontalHeader().sortIndicatorSection() == 5
    assert names(again) == before != sorted(before, key=sort_key)
    again.save_layout()


def test_a_header_sorts_and_sorts_back(page: ProductsPage, wait_for: WaitFor) -> None:
    page._sort_by("expires_on", True)
    last = max(row.expires_on for row in page.table.rows if row.expires_on)
    wait_for(lambda: page.table.rows[0].expires_on == last)
    filled = [row.expires_on for row in page.table.rows if row.expires_on]
    assert filled == sorted(filled, reverse=True)
    page._sort_by("name", False)
    wait_for(lambda: page.table.rows[0].expires_on != last or names(page)[0] < names(page)[1])


def test_enter_opens_the_form_of_the_current_product(page: ProductsPage, wait_for: WaitFor) -> None:
    page.table.setFocus()
    QTest.keyClick(page.table, Key.Key_Return)
    forms = page.findChildren(ProductForm)
    assert len(forms) == 1
    wait_for(forms[0].form.isEnabled)
    forms[0].close()


def test_the_print_menu_offers_every_language(page: ProductsPage) -> None:
    data = [action.data() for action in page.toolbar.print_menu.actions()]
    offered = {value for name, value in filter(None, data) if name == "language"}
    assert offered == set(Language)


def test_ctrl_p_prints_the_selected_products(page: ProductsPage, qtbot: QtBot) -> None:
    page.table.select_ids([page.table.rows[0].id, page.table.rows[1].id])
    page.print()
    qtbot.waitUntil(lambda: bool(page.findChildren(Preview)), timeout=20_000)
    preview = page.findChildren(Preview)[0]
    assert preview.printed.pages == len(page.table.selected_rows())
    preview.close()


def test_another_page_can_point_to_a_product_or_a_producers_list(
    page: ProductsPage, wait_for: WaitFor
) -> None:
    row = page.table.rows[5]
    page.open(ProductQuery(producer_id=row.producer_id))
    wait_for(lambda: {one.producer_id for one in page.table.rows} == {row.producer_id})
    page.open(page.table.rows[0].id)
    wait_for(lambda: page.table.current() is not None)
