"""Evaluations in the window: begun, recorded, locked, unlocked, cloned, compared, taken back."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from ocop_desktop.domain.office.office import Office, OfficeKind
from ocop_desktop.domain.rating.evaluation import CouncilDecision, CouncilMember, Evaluation
from ocop_desktop.domain.rating.score_sheet import Level, MemberSheet
from ocop_desktop.domain.register.product import Certificate
from ocop_desktop.domain.register.recognition import RecognitionKind
from ocop_desktop.services import evaluations, history, offices, products, recognitions
from ocop_desktop.ui import theme
from ocop_desktop.ui.evaluations.comparison_dialog import ComparisonDialog
from ocop_desktop.ui.evaluations.evaluations_page import EvaluationsPage
from ocop_desktop.ui.evaluations.new_evaluation_dialog import NewEvaluationDialog
from ocop_desktop.ui.evaluations.unlock_dialog import UnlockDialog
from ocop_desktop.ui.evaluations.what_if_dialog import WhatIfDialog
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.products.products_page import ProductsPage
from ocop_desktop.ui.window.main_window import MainWindow
from tests.builders import a_recognition
from tests.ui.keys import CONTROL, Wait, ask_service, hit, type_text
from tests.ui.scoring.scoring_hand import (
    DAY,
    a_kept_product,
    begun,
    best,
    criteria_of,
    dialogs,
    full,
    opened,
    press_digits,
    the,
)
from tests.ui.test_whole_window import cut_labels, nameless_inputs


def in_register(context: PageContext, wait_for: Wait, evaluation_id: int) -> Evaluation:
    return ask_service(context, wait_for, evaluations.view, evaluation_id).evaluation


def test_an_evaluation_is_begun_with_ctrl_n(
    evaluations_page: EvaluationsPage, context: PageContext, wait_for: Wait
) -> None:
    page = evaluations_page
    a_kept_product(context, wait_for, 17, "Mật dừa nước")
    hit(page, Qt.Key.Key_N, held=CONTROL)
    dialog = the(NewEvaluationDialog, wait_for)
    wait_for(lambda: len(dialog.product._labels) == 1)
    dialog.save()
    assert "Chưa chọn sản phẩm" in dialog.form.summary.text()
    type_text(dialog.product, "mat dua")
    hit(dialog.product, Qt.Key.Key_Return)
    wait_for(lambda: dialog.kind.value() is RecognitionKind.FIRST)
    dialog.day.set_value(DAY)
    hit(dialog.product, Qt.Key.Key_Return)
    wait_for(lambda: page.editor is not None)
    assert page.editor is not None
    assert page.editor.header.product.text() == "Mật dừa nước"
    assert "Cấp xã đánh giá · Lần đầu · 22/11/2026" in page.editor.header.facts.text()
    page.editor.save()
    wait_for(lambda: [row.product for row in page.list.table.rows] == ["Mật dừa nước"])


def test_a_new_evaluation_starts_from_the_office_and_the_products_history(
    evaluations_page: EvaluationsPage, context: PageContext, wait_for: Wait
) -> None:
    ask_service(context, wait_for, offices.save, Office("Sở", kind=OfficeKind.PROVINCE))
    product = a_kept_product(context, wait_for, 17, "Mật dừa nước")
    expiring = replace(a_recognition(product.id), expires_on=context.on)
    ask_service(context, wait_for, recognitions.save, expiring)
    hit(evaluations_page, Qt.Key.Key_N, held=CONTROL)
    dialog = the(NewEvaluationDialog, wait_for)
    wait_for(lambda: bool(dialog.product._labels))
    hit(dialog.kind, Qt.Key.Key_Home)
    type_text(dialog.product, "mat dua")
    hit(dialog.product, Qt.Key.Key_Return)
    wait_for(lambda: dialog.level.value() is Level.PROVINCE)
    assert dialog.kind.value() is RecognitionKind.FIRST, "what the clerk has chosen stays"
    dialog.mark_clean()
    dialog.close()
    wait_for(lambda: not dialogs())
    evaluations_page.new()
    dialog = the(NewEvaluationDialog, wait_for)
    wait_for(lambda: bool(dialog.product._labels))
    dialog.product.set_value(product.id)
    dialog.product.edited.emit()
    wait_for(lambda: dialog.kind.value() is RecognitionKind.RENEWAL)
    hit(dialog.level, Qt.Key.Key_Return)
    wait_for(lambda: evaluations_page.editor is not None)
    assert evaluations_page.editor is not None
    facts = evaluations_page.editor.header.facts.text()
    assert "Hội đồng cấp tỉnh · Phân hạng lại" in facts


def test_a_product_is_evaluated_from_its_own_page(
    evaluations_page: EvaluationsPage, context: PageContext, wait_for: Wait
) -> None:
    product = a_kept_product(context, wait_for, 17, "Mật dừa nước")
    window = evaluations_page.window()
    assert isinstance(window, MainWindow)
    window.go_to("products")
    shown = window.page
    assert isinstance(shown, ProductsPage)
    wait_for(lambda: shown.views.current() is not None)
    shown.details_panel.evaluation_requested.emit()
    dialog = the(NewEvaluationDialog, wait_for)
    assert window.page is evaluations_page
    assert dialog.product.value() == product.id
    dialog.form.mark_clean()
    dialog.close()


def test_recording_names_what_is_missing_and_then_locks(
    evaluations_page: EvaluationsPage, context: PageContext, wait_for: Wait
) -> None:
    product = a_kept_product(context, wait_for, 17, "Mật dừa nước")
    answers = {
        number: points for number, points in best(criteria_of(17)).items() if number != "1.1"
    }
    kept = full(context, wait_for, product, sheets=(MemberSheet("", answers),))
    editor = opened(evaluations_page, wait_for, kept.id)
    editor.record()
    wait_for(editor.banner.isVisible)
    assert 'href="1.1"' in editor.banner.text()
    editor.banner.linkActivated.emit("1.1")
    assert editor.scoring is not None
    press_digits(editor.scoring.sheet, "3")
    editor.record()
    wait_for(lambda: editor.draft.evaluation.is_locked)
    assert "Phiếu đã khóa" in editor.banner.text()
    assert in_register(context, wait_for, kept.id).is_locked
    press_digits(editor.scoring.sheet, "1")
    assert not editor.draft.is_dirty
    assert not editor.header.record_button.isVisible()


def test_locked_sheets_are_opened_with_a_reason_only(
    evaluations_page: EvaluationsPage, context: PageContext, wait_for: Wait
) -> None:
    product = a_kept_product(context, wait_for, 17, "Mật dừa nước")
    kept = full(context, wait_for, product)
    ask_service(context, wait_for, evaluations.record, kept.id)
    editor = opened(evaluations_page, wait_for, kept.id)
    editor.unlock()
    dialog = the(UnlockDialog, wait_for)
    dialog.save()
    assert editor.draft.evaluation.is_locked
    type_text(dialog.reason, "nhập nhầm 1.1")
    dialog.save()
    wait_for(lambda: not editor.draft.evaluation.is_locked)
    assert not editor.banner.isVisible()
    sentences = [one.sentence for one in ask_service(context, wait_for, history.recent, 1)]
    assert "nhập nhầm 1.1" in sentences[0]


def test_the_decision_may_be_written_on_a_locked_evaluation_and_says_how_it_differs(
    evaluations_page: EvaluationsPage, context: PageContext, wait_for: Wait
) -> None:
    product = a_kept_product(context, wait_for, 17, "Mật dừa nước")
    kept = full(context, wait_for, product)
    ask_service(context, wait_for, evaluations.record, kept.id)
    editor = opened(evaluations_page, wait_for, kept.id)
    editor.council.stars.set_value(4)
    editor.council.stars.edited.emit()
    assert "Hội đồng đề xuất 4 sao, phiếu cho tiềm năng 5 sao" in editor.council.difference.text()
    editor.save()
    wait_for(lambda: not editor.draft.is_dirty)
    assert in_register(context, wait_for, kept.id).decision == CouncilDecision(4)
    wait_for(lambda: evaluations_page.list.table.rows[0].stars == 4)


def test_a_clone_is_marked_until_looked_at_and_names_expired_papers(
    evaluations_page: EvaluationsPage, context: PageContext, wait_for: Wait
) -> None:
    page = evaluations_page
    product = a_kept_product(context, wait_for, 17, "Mật dừa nước")
    paper = Certificate("An toàn thực phẩm", "01/2023", expires_on=date(2026, 1, 31))
    ask_service(context, wait_for, products.save, replace(product, certificates=(paper,)))
    full(context, wait_for, product)
    page.context = replace(context, on=DAY)
    wait_for(lambda: len(page.list.table.rows) == 1)
    page.list.clone_button.click()
    wait_for(lambda: page.editor is not None)
    editor = page.editor
    assert editor is not None
    assert editor.scoring is not None
    sheet = editor.scoring.sheet
    assert "An toàn thực phẩm (31/01/2026)" in editor.banner.text()
    assert editor.draft.evaluation.carried == frozenset(best(criteria_of(17)))
    sheet.jump("1.1")
    assert sheet.line is not None
    assert sheet.line.is_carried
    press_digits(sheet, "\n2")
    assert editor.draft.evaluation.carried == frozenset(best(criteria_of(17))) - {"1.1", "1.2"}
    assert "chép từ lần trước" in editor.panel.open.text()


def test_leaving_unsaved_answers_is_asked_about(
    evaluations_page: EvaluationsPage, context: PageContext, wait_for: Wait
) -> None:
    page = evaluations_page
    product = a_kept_product(context, wait_for, 17, "Mật dừa nước")
    kept = begun(context, wait_for, product)
    editor = opened(page, wait_for, kept.id)
    assert editor.scoring is not None
    editor.scoring.sheet.jump("1.1")
    press_digits(editor.scoring.sheet, "2")
    hit(editor, Qt.Key.Key_Escape)
    question = the(QMessageBox, wait_for)
    assert page.editor is editor
    next(one for one in question.buttons() if one.text() == "&Lưu").click()
    wait_for(lambda: page.editor is None)
    assert in_register(context, wait_for, kept.id).sheets[0].options == {"1.1": Decimal(2)}


def test_deleted_evaluations_come_back(
    evaluations_page: EvaluationsPage, context: PageContext, wait_for: Wait
) -> None:
    page = evaluations_page
    begun(context, wait_for, a_kept_product(context, wait_for, 17, "Mật dừa nước"))
    wait_for(lambda: len(page.list.table.rows) == 1)
    hit(page.list.table, Qt.Key.Key_Delete)
    wait_for(lambda: not page.list.table.rows)
    hit(page.list.table, Qt.Key.Key_Z, held=CONTROL)
    wait_for(lambda: len(page.list.table.rows) == 1)


def test_the_council_sees_who_lies_apart_and_its_chair_decides(
    evaluations_page: EvaluationsPage, context: PageContext, wait_for: Wait
) -> None:
    product = a_kept_product(context, wait_for, 17, "Mật dừa nước")
    good = best(criteria_of(17))
    sheets = (
        MemberSheet("Lan", good),
        MemberSheet("Hòa", good),
        MemberSheet("Bình", dict.fromkeys(good)),
    )
    editor = opened(evaluations_page, wait_for, full(context, wait_for, product, sheets=sheets).id)
    editor.tabs.setCurrentWidget(editor.council)
    table, model = editor.council.table, editor.council.table.columns
    totals = [model.data(model.index(0, column)) for column in range(6)]
    assert totals == ["Tổng điểm", "100", "100", "0 lệch", "100,00 quá xa", "66,66"]
    assert str(model.data(model.index(1, 4))).startswith("4 · cách")
    assert "Bắt buộc" in editor.council.discussion_hint.text()
    table.setCurrentIndex(model.index(1, 0))
    hit(table, Qt.Key.Key_2)
    assert editor.draft.evaluation.agreed == {"1.1": Decimal(2)}
    assert model.data(model.index(1, 5)) == "2 (Chủ tịch)"
    hit(table, Qt.Key.Key_Backspace)
    assert editor.draft.evaluation.agreed == {}
    editor.record()
    wait_for(editor.banner.isVisible)
    editor.banner.linkActivated.emit("#discussion")
    assert editor.tabs.currentWidget() is editor.council
    type_text(editor.council.discussion, "giữ điểm")
    editor.record()
    wait_for(lambda: editor.draft.evaluation.is_locked)
    assert in_register(context, wait_for, editor.draft.evaluation.id).discussion == "giữ điểm"


def test_why_not_more_stars_is_answered_with_a_plan(
    evaluations_page: EvaluationsPage, context: PageContext, wait_for: Wait
) -> None:
    product = a_kept_product(context, wait_for, 13, "Cà phê")
    answers = best(criteria_of(13)) | {"7": Decimal(1)}
    editor = opened(
        evaluations_page,
        wait_for,
        full(context, wait_for, product, sheets=(MemberSheet("", answers),)).id,
    )
    editor.tabs.setCurrentWidget(editor.gaps)
    assert editor.tabs.tabText(editor.tabs.indexOf(editor.gaps)) == "Vì sao chưa 4 sao?"
    assert 'href="7"' in editor.gaps.missing.text()
    assert "1 việc, mức công sức 2. Làm xong: 98,00 điểm, 4 sao." in editor.gaps.plan.text()
    editor.gaps.star_buttons[5].click()
    assert "100,00 điểm, tiềm năng 5 sao" in editor.gaps.plan.text()
    editor.gaps.missing.linkActivated.emit("7")
    assert editor.scoring is not None
    assert editor.scoring.sheet.line is not None
    assert editor.scoring.sheet.line.place == "7"


def test_a_plan_says_that_it_begins_from_what_the_council_agreed_on(
    evaluations_page: EvaluationsPage, context: PageContext, wait_for: Wait
) -> None:
    product = a_kept_product(context, wait_for, 13, "Cà phê")
    good = best(criteria_of(13)) | {"7": Decimal(1)}
    sheets = tuple(MemberSheet(name, good) for name in ("Lan", "Hòa"))
    third = MemberSheet("Bình", good | {"4.2": None})
    kept = full(context, wait_for, product, sheets=(*sheets, third))
    editor = opened(evaluations_page, wait_for, kept.id)
    editor.tabs.setCurrentWidget(editor.gaps)
    assert "mức Hội đồng thống nhất, hiện 96,00 điểm" in editor.gaps.plan.text()


def test_two_evaluations_are_compared(
    evaluations_page: EvaluationsPage, context: PageContext, wait_for: Wait
) -> None:
    page = evaluations_page
    product = a_kept_product(context, wait_for, 17, "Mật dừa nước")
    full(context, wait_for, product, held_on=date(2026, 6, 1))
    lower = best(criteria_of(17)) | {"1.1": None}
    full(context, wait_for, product, sheets=(MemberSheet("", lower),))
    wait_for(lambda: len(page.list.table.rows) == 2)
    assert not page.list.compare_button.isEnabled()
    page.list.table.selectAll()
    page.list.compare_button.click()
    dialog = the(ComparisonDialog, wait_for)
    row = dialog.table.rows[0]
    words = [column.words(row) for column in dialog.table._model.columns]
    assert words == ["1.1", "Nguồn nguyên liệu", "4", "không đạt", "−4"]
    dialog.close()


def test_another_decision_is_tried_where_there_is_one(
    evaluations_page: EvaluationsPage, context: PageContext, wait_for: Wait
) -> None:
    page = evaluations_page
    kept = full(context, wait_for, a_kept_product(context, wait_for, 17, "Mật dừa nước"))
    wait_for(lambda: len(page.list.table.rows) == 1)
    page.list.what_if_button.click()
    dialog = the(WhatIfDialog, wait_for)
    wait_for(dialog.table._empty_state_view.isVisible)
    tried = ask_service(context, wait_for, evaluations.what_if, kept.id, "qd-26-2026")
    dialog.show_result(tried)
    assert dialog.outcome.text() == "100,00 điểm, tiềm năng 5 sao"
    assert len(dialog.table.rows) == len(criteria_of(17).slots)
    dialog.close()


def test_the_commune_writes_down_its_topics(
    evaluations_page: EvaluationsPage, context: PageContext, wait_for: Wait
) -> None:
    product = a_kept_product(context, wait_for, 17, "Mật dừa nước")
    editor = opened(evaluations_page, wait_for, begun(context, wait_for, product).id)
    place = editor.tabs.indexOf(editor.topics)
    assert not editor.tabs.isTabVisible(place)
    editor.facts.level.set_value(Level.COMMUNE)
    editor.facts.level.edited.emit()
    assert editor.tabs.isTabVisible(place)
    editor.topics.answers[1].set_value(True)
    editor.topics.answers[1].edited.emit()
    assert [topic.met for topic in editor.draft.evaluation.topics] == [None, True, None, None]


def test_older_decisions_take_the_means_of_the_parts(
    evaluations_page: EvaluationsPage, context: PageContext, wait_for: Wait
) -> None:
    product = a_kept_product(context, wait_for, 17, "Mật dừa nước")
    kept = begun(
        context, wait_for, product, regulation_id="qd-148-2023", content_hash="", sheets=()
    )
    editor = opened(evaluations_page, wait_for, kept.id)
    assert editor.means is not None
    for letter, points in (("A", "35"), ("B", "20,5"), ("C", "40")):
        editor.means.jump(letter)
        type_text(editor.means.fields[letter], points)
    assert "từ 0 đến 35" in editor.means.fields["C"].problem()
    editor.means.fields["C"].setText("33")
    editor.means.jump("C")
    editor.save()
    wait_for(lambda: not editor.draft.is_dirty)
    assert editor.panel.mean.text() == "88,50 điểm"
    assert editor.panel.outcome.text() == "4 sao"


@pytest.mark.parametrize("percent", [100, 125, 150])
def test_no_label_of_an_open_evaluation_is_cut(
    qapp: QApplication,
    qtbot: QtBot,
    evaluations_page: EvaluationsPage,
    context: PageContext,
    wait_for: Wait,
    percent: int,
) -> None:
    theme.apply(qapp, "light", percent)
    product = a_kept_product(context, wait_for, 13, "Cà phê")
    names = [f"Công Tằng Tôn Nữ Thành Viên {place}" for place in range(1, 8)]
    sheets = tuple(MemberSheet(name, best(criteria_of(13))) for name in names)
    council = tuple(map(CouncilMember, names))
    kept = full(context, wait_for, product, sheets=sheets, council=council, level=Level.COMMUNE)
    editor = opened(evaluations_page, wait_for, kept.id)
    cut: list[str] = []
    for tab in range(editor.tabs.count()):
        editor.tabs.setCurrentIndex(tab)
        qtbot.wait(20)
        cut += cut_labels(evaluations_page.window())
    minimum = evaluations_page.window().minimumSizeHint()
    theme.apply(qapp, "light", 100)
    assert cut == []
    assert percent > 100 or (minimum.width() <= 1280 and minimum.height() <= 720), minimum


def test_at_150_percent_an_open_evaluation_fits_a_window_of_1024_by_700(
    evaluations_page: EvaluationsPage, context: PageContext, wait_for: Wait, qapp: QApplication
) -> None:
    product = a_kept_product(context, wait_for, 17, "Mật dừa nước")
    editor = opened(evaluations_page, wait_for, full(context, wait_for, product).id)
    theme.apply(qapp, "light", 150)
    least = editor.minimumSizeHint()
    assert least.width() <= 799, least
    assert least.height() <= 600, least


def test_every_input_of_an_open_evaluation_has_a_name(
    evaluations_page: EvaluationsPage, context: PageContext, wait_for: Wait
) -> None:
    product = a_kept_product(context, wait_for, 17, "Mật dừa nước")
    editor = opened(evaluations_page, wait_for, full(context, wait_for, product).id)
    assert nameless_inputs(editor.findChildren(QWidget)) == []
