"""What is typed in a form is in a draft within two seconds, and leaves it with the saved record."""

from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ocop_desktop.ui.products.product_form import ProductForm
from tests.ui.drafts.draft_hand import DraftHand


def _product_form(qtbot: QtBot, hand: DraftHand) -> ProductForm:
    form = ProductForm(hand.context, hand.product.id)
    qtbot.addWidget(form)
    form.show()
    hand.wait_for(form.form.isEnabled)
    return form


def test_typing_is_in_a_draft_a_second_later(qtbot: QtBot, hand: DraftHand) -> None:
    form = _product_form(qtbot, hand)
    assert hand.drafts() == []
    QTest.keyClicks(form.form.field("price_on"), "31/0")
    hand.wait_for(lambda: bool(hand.drafts()))
    (draft,) = hand.drafts()
    fields = draft.content["fields"]
    assert isinstance(fields, dict)
    assert fields["price_on"].endswith("31/0")
    assert (draft.row_id, draft.name) == (hand.product.id, hand.product.name.vi)
