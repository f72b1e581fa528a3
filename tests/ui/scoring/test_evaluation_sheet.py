"""A score sheet is filled by number keys alone, and every key shows what it comes to."""

from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from ocop_desktop.domain.law.criteria import RuleKind
from ocop_desktop.domain.rating import scoring
from ocop_desktop.domain.rating.score_sheet import MemberSheet
from ocop_desktop.domain.rating.verdict import Outcome
from ocop_desktop.ui.evaluations.evaluation_editor import EvaluationEditor
from ocop_desktop.ui.evaluations.evaluations_page import EvaluationsPage
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.scoring.sheet_line import LineKind, LineState
from ocop_desktop.ui.scoring.sheet_model import describe_line
from ocop_desktop.ui.scoring.sheet_view import SheetView
from tests.ui.keys import CONTROL, Wait, hit, type_text
from tests.ui.scoring.scoring_hand import (
    a_kept_product,
    begun,
    best,
    confirmed,
    criteria_of,
    full,
    opened,
    press_digits,
)


def an_open_sheet(
    evaluations_page: EvaluationsPage,
    context: PageContext,
    wait_for: Wait,
    set_number: int,
    **facts: object,
) -> EvaluationEditor:
    product = a_kept_product(context, wait_for, set_number, f"Sản phẩm {set_number}")
    return opened(evaluations_page, wait_for, begun(context, wait_for, product, **facts).id)


def sheet_of(editor: EvaluationEditor) -> SheetView:
    assert editor.scoring is not None
    return editor.scoring.sheet


def state_of(sheet: SheetView) -> LineState:
    assert sheet.line is not None
    return sheet.line.state


@pytest.mark.parametrize("set_number", [13, 17, 26])
def test_a_whole_sheet_is_scored_by_keys_alone(
    evaluations_page: EvaluationsPage, context: PageContext, wait_for: Wait, set_number: int
) -> None:
    editor = an_open_sheet(evaluations_page, context, wait_for, set_number)
    sheet = sheet_of(editor)
    hit(sheet, Qt.Key.Key_Home)
    last = ""
    while sheet.line is not None and sheet.line.place != last:
        line, last = sheet.line, sheet.line.place
        if line.rule is not None:
            press_digits(sheet, "2" if line.rule.kind.is_precondition else "1")
        else:
            press_digits(sheet, [one.key for one in line.choices if one.key != "0"][-1])
        press_digits(sheet, "\n")
    verdict = editor.draft.verdict
    assert (verdict.outcome, verdict.mean, verdict.stars) == (Outcome.RATED, Decimal(100), 5)
    assert editor.panel.outcome.text() == "Tiềm năng 5 sao"
    assert editor.panel.mean.text() == "100,00 điểm"
    assert editor.panel.stars.accessibleName() == "5 sao"
    assert editor.draft.evaluation.confirm == confirmed(criteria_of(set_number))
    hit(sheet, Qt.Key.Key_S, held=CONTROL)
    wait_for(lambda: not editor.draft.is_dirty)
    wait_for(lambda: [row.stars for row in evaluations_page.list.table.rows] == [5])


def test_no_option_met_differs_from_not_scored_yet(
    evaluations_page: EvaluationsPage, context: PageContext, wait_for: Wait
) -> None:
    editor = an_open_sheet(evaluations_page, context, wait_for, 17)
    sheet = sheet_of(editor)
    sheet.jump("1.1")
    press_digits(sheet, "0")
    assert scoring.find_answers(editor.draft.evaluation, "") == {"1.1": None}
    assert "1.1" not in editor.draft.verdict.unscored
    assert state_of(sheet) is LineState.DONE
    hit(sheet, Qt.Key.Key_Backspace)
    assert "1.1" in editor.draft.verdict.unscored
    assert state_of(sheet) is LineState.OPEN


def test_keys_move_over_the_sheet(
    evaluations_page: EvaluationsPage, context: PageContext, wait_for: Wait
) -> None:
    sheet = sheet_of(an_open_sheet(evaluations_page, context, wait_for, 17))
    sheet.jump("1.2")
    hit(sheet, Qt.Key.Key_Down)
    assert sheet.line is not None
    assert sheet.line.place == "1.3"
    hit(sheet, Qt.Key.Key_Return, held=Qt.KeyboardModifier.ShiftModifier)
    assert sheet.line.place == "1.2"
    hit(sheet, Qt.Key.Key_PageDown)
    assert sheet.line.number == "2.1"
    hit(sheet, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)
    assert sheet.line.number == "2.1"
    hit(sheet, Qt.Key.Key_9)
    assert sheet.line.state is LineState.OPEN


def test_the_mouse_chooses_too(
    evaluations_page: EvaluationsPage, context: PageContext, wait_for: Wait
) -> None:
    editor = an_open_sheet(evaluations_page, context, wait_for, 17)
    sheet = sheet_of(editor)
    sheet.jump("1.1")
    index = sheet.currentIndex()
    area = sheet._delegate.rects(index, sheet.viewport().width()).choices[1].whole
    spot = sheet.visualRect(index).topLeft() + QPoint(int(area.left()) + 60, int(area.center().y()))
    QTest.mouseClick(sheet.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert [one.key for one in sheet.lines[index.row()].choices if one.is_chosen] == ["2"]


def test_of_two_cases_one_is_chosen(
    evaluations_page: EvaluationsPage, context: PageContext, wait_for: Wait
) -> None:
    editor = an_open_sheet(evaluations_page, context, wait_for, 26)
    sheet = sheet_of(editor)
    sheet.jump("8")
    press_digits(sheet, "2")
    assert set(scoring.find_answers(editor.draft.evaluation, "")) == {"8:1"}
    press_digits(sheet, "4")
    assert scoring.find_answers(editor.draft.evaluation, "") == {"8:2": 3}
    press_digits(sheet, "0")
    assert scoring.find_answers(editor.draft.evaluation, "") == {"8:2": None}


def test_a_condition_that_does_not_hold_closes_its_criterion(
    evaluations_page: EvaluationsPage, context: PageContext, wait_for: Wait
) -> None:
    editor = an_open_sheet(evaluations_page, context, wait_for, 17)
    sheet = sheet_of(editor)
    rule = next(one for one in criteria_of(17).all_rules() if one.kind is RuleKind.APPLIES_ONLY_IF)
    sheet.jump(rule.name)
    press_digits(sheet, "1\n")
    assert sheet.line is not None
    assert (sheet.line.place, sheet.line.state) == (rule.place, LineState.CLOSED)
    assert "điều kiện ở trên không đạt" in sheet.line.note
    press_digits(sheet, "1")
    assert rule.place not in scoring.find_answers(editor.draft.evaluation, "")


def test_a_disqualified_dossier_has_no_stars_and_says_why(
    evaluations_page: EvaluationsPage, context: PageContext, wait_for: Wait
) -> None:
    product = a_kept_product(context, wait_for, 17, "Nước mắm")
    editor = opened(evaluations_page, wait_for, full(context, wait_for, product).id)
    sheet = sheet_of(editor)
    sheet.jump("set:disqualify_if:1")
    press_digits(sheet, "2")
    assert editor.panel.outcome.text() == "Bị loại"
    assert "set:disqualify_if:1" in editor.panel.warning.text()
    assert not editor.panel.stars.isVisible()
    hit(sheet, Qt.Key.Key_Z, held=CONTROL)
    assert editor.draft.verdict.stars == 5


def test_links_jump_to_what_is_open(
    evaluations_page: EvaluationsPage, context: PageContext, wait_for: Wait
) -> None:
    criteria = criteria_of(17)
    answers = {number: points for number, points in best(criteria).items() if number != "4.2"}
    editor = an_open_sheet(
        evaluations_page, context, wait_for, 17, sheets=(MemberSheet("", {**answers, "1.1": None}),)
    )
    sheet = sheet_of(editor)
    assert 'href="4.2"' in editor.panel.open.text()
    assert 'href="1.1"' in editor.panel.missing.text()
    editor.tabs.setCurrentWidget(editor.facts)
    editor.panel.open.linkActivated.emit("4.2")
    assert editor.tabs.currentWidget() is editor.scoring
    assert sheet.line is not None
    assert sheet.line.place == "4.2"
    editor.panel.open.linkActivated.emit("set:disqualify_if:1")
    assert sheet.line.place == "set:disqualify_if:1"


def test_digits_typed_into_a_text_field_are_letters_not_answers(
    evaluations_page: EvaluationsPage, context: PageContext, wait_for: Wait
) -> None:
    editor = an_open_sheet(evaluations_page, context, wait_for, 17)
    before = editor.draft.evaluation.sheets
    editor.tabs.setCurrentWidget(editor.council)
    editor.council.discussion.setFocus()
    type_text(editor.council.number, "120")
    type_text(editor.council.discussion, "10 giờ 30")
    assert editor.council.number.value() == "120"
    assert editor.council.discussion.value() == "10 giờ 30"
    assert editor.draft.evaluation.sheets == before


def test_a_line_is_read_aloud_with_its_choices_and_minimums(
    evaluations_page: EvaluationsPage, context: PageContext, wait_for: Wait
) -> None:
    sheet = sheet_of(an_open_sheet(evaluations_page, context, wait_for, 13))
    line = next(one for one in sheet.lines if one.place == "1.1" and one.slot)
    words = describe_line(line)
    assert words.startswith("1.1 Nguồn nguyên liệu. chưa chấm")
    assert "2 điểm, tối thiểu cho 3 sao" in words
    assert sum(one.kind is LineKind.CRITERION for one in sheet.lines) == 34
