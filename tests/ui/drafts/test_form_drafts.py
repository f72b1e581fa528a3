"""What is typed in a form is in a draft within two seconds, and leaves it with the saved record."""

import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from ocop_desktop.domain.deadlines.filing import Filing, Notice
from ocop_desktop.domain.drafts.comparison import DraftComparison
from ocop_desktop.domain.drafts.draft import Draft
from ocop_desktop.messages.columns import column_words
from ocop_desktop.messages.message import in_vietnamese
from ocop_desktop.services import drafts, evaluations, products
from ocop_desktop.store import tables
from ocop_desktop.store.change_values import list_recorded
from ocop_desktop.ui.deadlines.filing_dialog import FilingDialog
from ocop_desktop.ui.deadlines.notice_dialog import NoticeDialog
from ocop_desktop.ui.deadlines.notice_texts import ProducerNotice
from ocop_desktop.ui.draft_offers.reopening import make_form
from ocop_desktop.ui.evaluations.evaluations_page import EvaluationsPage
from ocop_desktop.ui.events.events_page import EventsPage
from ocop_desktop.ui.producers.producer_form import ProducerForm
from ocop_desktop.ui.products.product_form import ProductForm
from ocop_desktop.ui.recognitions.decision_dialog import DecisionDialog
from ocop_desktop.ui.recognitions.decision_model import FIELDS
from ocop_desktop.ui.recognitions.recognition_dialog import RecognitionDialog
from ocop_desktop.ui.settings.settings_page import SettingsPage
from tests.ui.drafts.draft_hand import DraftHand
from tests.ui.keys import ask_service

CERTIFICATE = FIELDS.index("certificate_number")


@pytest.fixture
def show(qtbot: QtBot, hand: DraftHand) -> Callable[[QWidget], None]:
    """Show a form and wait until it has loaded all that it shows."""

    def show_form(form: QWidget) -> None:
        qtbot.addWidget(form, before_close_func=_forget)
        form.setWindowModality(Qt.WindowModality.NonModal)
        form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        form.show()
        form.activateWindow()
        hand.wait_for(lambda: not hand.context.runner.is_busy)

    return show_form


def _forget(form: QWidget) -> None:
    if hasattr(form, "mark_clean"):
        form.mark_clean()


@pytest.fixture
def product_form(hand: DraftHand, show: Callable[[QWidget], None]) -> ProductForm:
    form = ProductForm(hand.context, hand.product.id)
    show(form)
    return form


def _compare(hand: DraftHand, draft: Draft) -> DraftComparison:
    return ask_service(hand.context, hand.wait_for, drafts.compare, [draft])[0]


def test_typing_is_in_a_draft_a_second_later(product_form: ProductForm, hand: DraftHand) -> None:
    assert hand.drafts() == []
    QTest.keyClicks(product_form.form.field("price_on"), "31/0")
    hand.wait_for(lambda: bool(hand.drafts()))
    (draft,) = hand.drafts()
    assert draft.content["fields"]["price_on"].endswith("31/0")  # type: ignore[index]
    assert (draft.row_id, draft.name) == (hand.product.id, hand.product.name.vi)


def _wait(_: object, released: threading.Event) -> None:
    released.wait(60)


def test_typing_is_kept_while_the_database_is_busy(
    product_form: ProductForm, hand: DraftHand
) -> None:
    released = threading.Event()
    hand.context.runner.call(hand.forget, _wait, released)
    QTest.keyClicks(product_form.form.field("notes"), "abc")
    hand.wait_for(lambda: bool(hand.drafts()))
    released.set()


def test_a_draft_goes_with_the_answer_that_its_record_is_saved(
    product_form: ProductForm, hand: DraftHand
) -> None:
    released = threading.Event()
    QTest.keyClicks(product_form.form.field("notes"), "abc")
    hand.write()
    hand.context.runner.call(hand.forget, _wait, released)
    product_form.save()
    assert len(hand.drafts()) == 1
    released.set()
    hand.wait_for(lambda: hand.drafts() == [])


def test_a_refused_record_keeps_its_draft(product_form: ProductForm, hand: DraftHand) -> None:
    product_form.pages.set_value("name", "")
    QTest.keyClicks(product_form.form.field("notes"), "abc")
    hand.write()
    product_form.save()
    assert len(hand.drafts()) == 1


def test_discarded_typing_leaves_no_draft(product_form: ProductForm, hand: DraftHand) -> None:
    QTest.keyClicks(product_form.form.field("notes"), "abc")
    hand.write()
    product_form.close()
    question = product_form.findChildren(QMessageBox)[0]
    assert len(hand.drafts()) == 1
    question.buttons()[1].click()
    hand.wait_for(lambda: hand.drafts() == [])


def test_a_cell_that_is_being_typed_is_kept(product_form: ProductForm, hand: DraftHand) -> None:
    certificates: Any = product_form.form.field("certificates")
    product_form.form.jump_to("certificates")
    certificates.add()
    cell = certificates.view.indexWidget(certificates.view.currentIndex())
    QTest.keyClicks(cell, "VietGAP")
    fields: Any = hand.write().content["fields"]
    assert fields["certificates"][-1] == ["VietGAP", "", "", ""]


def test_a_document_taken_for_a_form_is_named_by_its_draft(
    product_form: ProductForm, hand: DraftHand, tmp_path: Path
) -> None:
    file = tmp_path / "phieu.pdf"
    file.write_text("phiếu")
    documents: Any = product_form.form.field("documents")
    documents.add_files((file,))
    hand.wait_for(lambda: bool(documents.value()))
    draft = hand.write()
    assert draft.media == (documents.value()[0].media,)
    again = make_form(_compare(hand, draft), hand.context, product_form)
    assert again.form.field("documents").value() == documents.value()
    again.mark_clean()


def _type_producer(hand: DraftHand) -> tuple[Any, str]:
    return ProducerForm(hand.context, hand.producer.id), "registered_on"


def _type_recognition(hand: DraftHand) -> tuple[Any, str]:
    return RecognitionDialog(hand.context, hand.product.id, "Mật"), "revocation_ground"


def _type_filing(hand: DraftHand) -> tuple[Any, str]:
    return FilingDialog(hand.context, "Mật", Filing(hand.product.id)), "result_on"


def _type_notice(hand: DraftHand) -> tuple[Any, str]:
    texts = [ProducerNotice("HTX", (hand.product.id,), ""), ProducerNotice("THT", (2,), "Kính")]
    return NoticeDialog(hand.context, "Thông báo", Notice(product_id=0), texts), "text"


@pytest.mark.parametrize(
    "type_form", [_type_producer, _type_recognition, _type_filing, _type_notice]
)
def test_a_form_opened_again_is_as_it_was_left(
    hand: DraftHand,
    show: Callable[[QWidget], None],
    type_form: Callable[[DraftHand], tuple[Any, str]],
) -> None:
    form, name = type_form(hand)
    show(form)
    QTest.keyClicks(form.form.field(name), "31/0")
    again = make_form(_compare(hand, hand.write()), hand.context, form)
    assert again.read_state() == form.read_state()
    assert again.is_dirty
    again.mark_clean()


@pytest.fixture
def decision(hand: DraftHand, show: Callable[[QWidget], None]) -> DecisionDialog:
    """A decision with a number and a line whose certificate is being typed."""
    dialog = DecisionDialog(hand.context)
    show(dialog)
    QTest.keyClicks(dialog.header._fields["number"], "12/QD")
    dialog.add_products(dialog.choices._rows)
    dialog.table.go_to(0, CERTIFICATE)
    dialog.table.edit(dialog.table.currentIndex())
    QTest.keyClicks(dialog.table.indexWidget(dialog.table.currentIndex()), "GCN1")
    return dialog


def test_a_decision_opened_again_has_its_lines(hand: DraftHand, decision: DecisionDialog) -> None:
    draft = hand.write()
    again = make_form(_compare(hand, draft), hand.context, decision)
    hand.wait_for(lambda: bool(again.model.lines))
    (line,) = again.model.lines
    assert (line.row.id, line.certificate_number) == (hand.product.id, "GCN1")
    assert again.header.decision().number == "12/QD"
    assert again.is_dirty
    again.mark_clean()


def test_a_line_whose_product_was_deleted_is_open_again(
    hand: DraftHand, decision: DecisionDialog
) -> None:
    draft = hand.write()
    ask_service(hand.context, hand.wait_for, products.delete, [hand.product.id])
    again = make_form(_compare(hand, draft), hand.context, decision)
    hand.wait_for(lambda: bool(again.model.lines))
    (line,) = again.model.lines
    assert (line.row, line.name) == (None, hand.product.name.vi)
    again.mark_clean()


def test_a_fair_opened_again_has_the_booth_that_was_typed(
    qtbot: QtBot, hand: DraftHand, show: Callable[[QWidget], None]
) -> None:
    page = EventsPage(hand.context)
    show(page)
    table = page.editor.table
    table.go_to([0])
    table.edit(table.currentIndex())
    QTest.keyClicks(table.indexWidget(table.currentIndex()), "A7")
    draft = hand.write()
    page.editor.show_event(hand.event)
    page.open(_compare(hand, draft))
    assert page.editor.edited_event().entries[0].booth == "A7"
    assert page.editor.is_dirty
    page.save()
    hand.wait_for(lambda: not page.editor.is_dirty and hand.drafts() == [])


def test_settings_opened_again_have_what_was_typed(
    hand: DraftHand, show: Callable[[QWidget], None]
) -> None:
    page = SettingsPage(hand.context)
    show(page)
    QTest.keyClicks(page.form.field("address"), "Ap 1")
    draft = hand.write()
    page._discard_changes(lambda: None)
    hand.wait_for(lambda: hand.drafts() == [])
    page.open(_compare(hand, draft))
    assert page.office().address == "Ap 1"
    assert page.form.is_dirty


def test_an_evaluation_opened_again_has_what_was_typed(
    hand: DraftHand, show: Callable[[QWidget], None]
) -> None:
    ask = hand.wait_for
    begun = evaluations.begin
    evaluation = ask_service(
        hand.context, ask, lambda register: begun(register, hand.product.id, on=date(2026, 3, 5))
    )
    page = EvaluationsPage(hand.context)
    show(page)
    saved = ask_service(hand.context, ask, evaluations.save, evaluation)
    page.open(saved.id)
    hand.wait_for(lambda: page.editor is not None)
    editor: Any = page.editor
    editor.tabs.setCurrentWidget(editor.council)
    QTest.keyClicks(editor.council.discussion, "thong nhat")
    draft = hand.write()
    editor.draft.discard_changes()
    editor.council.discussion.set_value("")
    page._close_editor()
    page.open(_compare(hand, draft))
    hand.wait_for(lambda: page.editor is not None)
    again: Any = page.editor
    hand.wait_for(lambda: again.draft.is_dirty)
    assert again.draft.evaluation == replace(saved, discussion="thong nhat")
    again.save()
    hand.wait_for(lambda: hand.drafts() == [])
    page.editor = None


def test_the_history_calls_the_fields_of_a_product_as_its_form_does(hand: DraftHand) -> None:
    form = ProductForm(hand.context, None)
    labels = form.read_state().labels
    words = {
        name: column_words("product", name, in_vietnamese)
        for name in labels
        if name in list_recorded(tables.product)
    }
    assert len(words) > 15
    assert words == {name: labels[name] for name in words}
    form.mark_clean()
