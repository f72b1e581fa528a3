"""A month of sales as it was typed is there again after the window was killed."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from ocop_desktop.domain.outlets.sale import Sale
from ocop_desktop.services import drafts, sales
from ocop_desktop.ui.draft_offers.draft_words import draft_title, list_rows
from ocop_desktop.ui.forms.conflict_dialog import ConflictDialog
from ocop_desktop.ui.outlets.outlets_page import OutletsPage
from ocop_desktop.ui.outlets.sales_model import NET, ORDERS, QUANTITY
from ocop_desktop.ui.outlets.sales_part import SalesPart
from tests.ui.drafts.draft_hand import DraftHand
from tests.ui.keys import ask_service

OCTOBER = date(2026, 10, 1)


@pytest.fixture
def part(qtbot: QtBot, hand: DraftHand) -> SalesPart:
    """The month of October on Lazada, in which a net revenue is stored."""
    row = Sale(hand.product.id, "Lazada", OCTOBER, orders=3, net=Decimal(500_000))
    ask_service(hand.context, hand.wait_for, sales.save_month, OCTOBER, "Lazada", [row])
    shown = show_part(qtbot, hand)
    shown.channel.set_value("Lazada")
    shown._ask_sales()
    hand.wait_for(lambda: shown.model.index(0, NET).data() == "500.000")
    return shown


def show_part(qtbot: QtBot, hand: DraftHand) -> SalesPart:
    page = OutletsPage(replace(hand.context, on=date(2026, 11, 30)))
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    part = page.show_part("sales")
    assert isinstance(part, SalesPart)
    hand.wait_for(lambda: part.model.rowCount() == 1 and bool(part.channel.value()))
    return part


def reopen(qtbot: QtBot, hand: DraftHand, part: SalesPart) -> SalesPart:
    """The part of another window, which goes on with the draft of this one."""
    draft = hand.write()
    part.model.show((), ())
    (comparison,) = ask_service(hand.context, hand.wait_for, drafts.compare, [draft])
    again = show_part(qtbot, hand)
    page = again.window()
    assert isinstance(page, OutletsPage)
    page.open(comparison)
    hand.wait_for(lambda: again.model.is_dirty)
    return again


def test_cells_typed_are_there_again_in_their_month(
    qtbot: QtBot, hand: DraftHand, part: SalesPart
) -> None:
    part.model.apply([(0, NET, "900.000"), (0, QUANTITY, "chưa rõ")])
    part.table.setFocus()
    part.table.setCurrentIndex(part.model.index(0, ORDERS))
    QTest.keyClick(part.table, Qt.Key.Key_1)
    editor = part.table.findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    QTest.keyClicks(editor, "2")
    hand.wait_for(lambda: bool(hand.drafts()))
    again = reopen(qtbot, hand, part)
    assert again.status == "10/2026 · Lazada"
    texts = [again.model.index(0, one).data() for one in (QUANTITY, ORDERS, NET)]
    assert texts == ["chưa rõ", "12", "900.000"]


def test_the_draft_says_what_is_typed_in_it(hand: DraftHand, part: SalesPart) -> None:
    part.model.apply([(0, NET, "900.000")])
    draft = hand.write()
    assert draft_title(draft) == "Doanh số 10/2026 · Lazada"
    (comparison,) = ask_service(hand.context, hand.wait_for, drafts.compare, [draft])
    (row,) = list_rows([comparison], {})
    assert (row.field, row.drafts) == (
        f"{hand.product.name.vi} · Doanh thu thực (đồng)",
        ("900.000",),
    )


def test_a_saved_month_has_no_draft(hand: DraftHand, part: SalesPart) -> None:
    part.model.apply([(0, NET, "900.000")])
    hand.write()
    part.save()
    hand.wait_for(lambda: hand.drafts() == [])


def test_a_draft_does_not_undo_what_was_saved_since(
    qtbot: QtBot, hand: DraftHand, part: SalesPart
) -> None:
    part.model.apply([(0, NET, "900.000")])
    hand.wait_for(lambda: bool(hand.drafts()))
    other = Sale(hand.product.id, "Lazada", OCTOBER, orders=4, net=Decimal(501_000))
    (held,) = ask_service(hand.context, hand.wait_for, sales.list_sales)
    other = replace(other, id=held.id, version=held.version)
    ask_service(hand.context, hand.wait_for, sales.save_month, OCTOBER, "Lazada", [other])
    again = reopen(qtbot, hand, part)
    again.save()
    hand.wait_for(lambda: bool(again.findChildren(ConflictDialog)))
    (dialog,) = again.findChildren(ConflictDialog)
    dialog.save()
    hand.wait_for(lambda: not again.model.is_dirty)
    (held,) = ask_service(hand.context, hand.wait_for, sales.list_sales)
    assert (held.orders, held.net) == (4, Decimal(900_000))
