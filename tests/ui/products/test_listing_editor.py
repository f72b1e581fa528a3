"""The lines of the places that sell a product: quick to type, and nothing unseen is lost."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ocop_desktop.domain.channels.channel import Listing, ListingStatus, SalesContract
from ocop_desktop.ui.lists.list_editor import ListEditor
from ocop_desktop.ui.products.listing_editor import make_listing_editor

FULL = Listing(
    "Siêu thị Mẫu",
    place="quầy 3",
    since=date(2025, 1, 2),
    contract=SalesContract("12/HĐ", date(2024, 12, 30), "ab/hop-dong.pdf"),
    price=Decimal(95000),
    status=ListingStatus.ACTIVE,
    checked_on=date(2026, 11, 1),
    checked_by="Lan",
)


@pytest.fixture
def editor(qtbot: QtBot) -> ListEditor[Listing]:
    """An empty editor on screen."""
    made = make_listing_editor("Nơi bán")
    qtbot.addWidget(made)
    made.resize(900, 200)
    made.show()
    made.view.setFocus()
    return made


def _type(text: str) -> None:
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClicks(field, text)


def _press(key: Qt.Key) -> None:
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClick(field, key)
    QApplication.processEvents()


def test_channel_and_link_are_the_first_two_cells(editor: ListEditor[Listing]) -> None:
    _press(Qt.Key.Key_Insert)
    _type("Shopee")
    _press(Qt.Key.Key_Tab)
    _type("https://shopee.vn/mat")
    _press(Qt.Key.Key_Tab)
    _press(Qt.Key.Key_Down)
    _press(Qt.Key.Key_Tab)
    _press(Qt.Key.Key_Escape)
    assert editor.value() == (
        Listing("Shopee", "https://shopee.vn/mat", status=ListingStatus.ACTIVE),
    )


def test_words_that_are_no_address_are_a_place(editor: ListEditor[Listing]) -> None:
    for row in (["Chợ", "chợ Bến Thành, sạp 12"], ["Sàn", "www.san.example/1"], ["Sàn", "ftp://x"]):
        editor.model.insert(editor.model.rowCount(), [*row, "", "", "", "", "", ""])
    assert editor.value() == (
        Listing("Chợ", place="chợ Bến Thành, sạp 12"),
        Listing("Sàn", "www.san.example/1"),
        Listing("Sàn", "ftp://x"),
    )


@pytest.mark.parametrize(
    "listing",
    [FULL, replace(FULL, url="https://a.vn"), Listing("", ""), Listing("x", "javascript alert")],
)
def test_a_line_that_is_not_touched_keeps_everything(
    editor: ListEditor[Listing], listing: Listing
) -> None:
    editor.set_value((listing,))
    assert editor.value() == (listing,)
    editor.set_draft_value(editor.draft_value())
    assert editor.value() == (listing,)


def test_a_new_contract_number_keeps_the_day_and_the_file(editor: ListEditor[Listing]) -> None:
    editor.set_value((FULL,))
    editor.model.setData(editor.model.index(0, 3), "13/HĐ")
    editor.model.setData(editor.model.index(0, 1), "quầy 4")
    assert editor.value() == (
        replace(FULL, place="quầy 4", contract=replace(FULL.contract, number="13/HĐ")),
    )


def test_the_status_is_chosen_from_a_box(editor: ListEditor[Listing]) -> None:
    editor.set_value((FULL, Listing("Sàn", "https://a.vn")))
    assert [editor.model.index(row, 2).data() for row in (0, 1)] == ["đang bán", "chưa kiểm tra"]
    editor.model.setData(editor.model.index(0, 2), ListingStatus.PAUSED.value)
    assert editor.value()[0].status is ListingStatus.PAUSED


def test_a_draft_of_a_program_with_two_columns_fills_the_line(editor: ListEditor[Listing]) -> None:
    editor.set_draft_value([["Shopee", "https://shopee.vn/1"]])
    assert editor.value() == (Listing("Shopee", "https://shopee.vn/1"),)


def test_what_a_line_does_not_show_is_summed_up_in_its_last_cell(
    editor: ListEditor[Listing],
) -> None:
    editor.set_value((FULL, Listing("Sàn", "https://a.vn")))
    editor.model.insert(2)
    assert editor.model.index(0, 7).data() == "95.000 đ, có tệp"
    assert [editor.model.index(row, 7).data() for row in (1, 2)] == ["", ""]
