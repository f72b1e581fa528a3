"""What outlets prove stands under the sheet beside its criterion, and counts only once it is used."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ocop_desktop.domain.channels.channel import Listing, ListingStatus, SalesContract
from ocop_desktop.domain.rating import scoring
from ocop_desktop.services import evidence, products
from ocop_desktop.ui.evaluations.evaluation_editor import EvaluationEditor
from ocop_desktop.ui.evaluations.evaluations_page import EvaluationsPage
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.scoring.evidence_panel import EvidencePanel
from ocop_desktop.ui.scoring.scoring_page import ScoringPage
from tests.ui.keys import CONTROL, Wait, ask_service, hit
from tests.ui.scoring.scoring_hand import DAY, a_kept_product, begun, opened

SHOPEE = Listing(
    "Shopee",
    "https://shopee.vn/x",
    contract=SalesContract("12/HĐ", date(2026, 3, 1), "contract.pdf"),
    status=ListingStatus.ACTIVE,
)


@pytest.fixture
def editor(
    evaluations_page: EvaluationsPage, context: PageContext, wait_for: Wait
) -> EvaluationEditor:
    """The empty sheet of a product that is sold on a marketplace under a contract."""
    product = a_kept_product(context, wait_for, 17, "Mật dừa nước")
    ask_service(context, wait_for, products.save, replace(product, listings=(SHOPEE,)))
    made = opened(evaluations_page, wait_for, begun(context, wait_for, product).id)
    panel = page_of(made).evidence
    page_of(made).sheet.jump("4.1")
    wait_for(panel.isVisible)
    return made


def page_of(editor: EvaluationEditor) -> ScoringPage:
    assert editor.scoring is not None
    return editor.scoring


def panel_of(editor: EvaluationEditor) -> EvidencePanel:
    return page_of(editor).evidence


def points_of(editor: EvaluationEditor) -> dict[str, str]:
    answers = scoring.find_answers(editor.draft.evaluation, "")
    return {number: str(points) for number, points in answers.items()}


def test_a_proposal_stands_beside_its_criterion_only_and_answers_nothing(
    editor: EvaluationEditor,
) -> None:
    panel, sheet = panel_of(editor), page_of(editor).sheet
    assert panel.sentence.text().startswith("Đề xuất 5 điểm: ")
    assert "Shopee" in panel.sentence.text()
    assert "E08 · Hợp đồng với Shopee, 12/HĐ, 01/03/2026" in panel.details.toolTip()
    assert panel.toggle.text() == "Giấy tờ: 1"
    assert points_of(editor) == {}
    assert not editor.draft.is_dirty
    for place in ("4.2", "4.3", "1.1"):
        sheet.jump(place)
        assert not panel.isVisible()


def test_the_button_scores_as_a_click_would_and_can_be_undone(editor: EvaluationEditor) -> None:
    panel, sheet = panel_of(editor), page_of(editor).sheet
    QTest.mouseClick(panel.button, Qt.MouseButton.LeftButton)
    assert points_of(editor) == {"4.1": "5"}
    assert panel.isVisible()
    assert not panel.button.isVisible()
    assert QApplication.focusWidget() is sheet
    hit(sheet, Qt.Key.Key_Z, held=CONTROL)
    assert points_of(editor) == {}
    assert panel.button.isVisible()


def test_the_keyboard_reaches_the_button(editor: EvaluationEditor) -> None:
    hit(page_of(editor).sheet, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is panel_of(editor).toggle
    hit(panel_of(editor).toggle, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is panel_of(editor).button
    hit(panel_of(editor).button, Qt.Key.Key_Space)
    assert points_of(editor) == {"4.1": "5"}


def test_a_locked_sheet_shows_the_papers_and_no_button(editor: EvaluationEditor) -> None:
    editor.draft.set_locked("x" * 64)
    assert panel_of(editor).isVisible()
    assert not panel_of(editor).button.isVisible()


def test_many_papers_are_counted_and_listed_in_the_tooltip(
    editor: EvaluationEditor, context: PageContext, wait_for: Wait
) -> None:
    product_id = editor.draft.evaluation.product_id
    (product,) = ask_service(context, wait_for, products.get_many, [product_id])
    shops = tuple(
        replace(SHOPEE, channel=name, url=f"https://{place}.vn/x")
        for place, name in enumerate(("Shopee", "Lazada", "Tiki", "Sendo", "Voso"))
    )
    ask_service(context, wait_for, products.save, replace(product, listings=shops))
    found = ask_service(context, wait_for, evidence.propose, product_id, DAY)
    page_of(editor).set_proposals(found)
    panel = panel_of(editor)
    assert panel.toggle.text() == "Giấy tờ: 5"
    assert panel.details.text().splitlines()[-1] == "… và 2 dòng khác"
    assert len(panel.details.toolTip().splitlines()) == 6


def test_the_papers_fold_by_mouse_and_keyboard(editor: EvaluationEditor) -> None:
    panel = panel_of(editor)
    was = panel.details.isVisible()
    QTest.mouseClick(panel.toggle, Qt.MouseButton.LeftButton)
    assert panel.details.isVisible() is not was
    hit(panel.toggle, Qt.Key.Key_Space)
    assert panel.details.isVisible() is was


def test_what_is_recorded_meanwhile_is_proposed_at_once(
    editor: EvaluationEditor, context: PageContext, wait_for: Wait
) -> None:
    product_id = editor.draft.evaluation.product_id
    (product,) = ask_service(context, wait_for, products.get_many, [product_id])
    ask_service(context, wait_for, products.save, replace(product, listings=()))
    wait_for(lambda: not panel_of(editor).isVisible())
