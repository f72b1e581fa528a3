"""Members join a council by keys, chosen from earlier ones, and no score becomes nobody's."""

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ocop_desktop.domain.rating.evaluation import CouncilMember, CouncilRole
from ocop_desktop.domain.rating.score_sheet import MemberSheet
from ocop_desktop.services import evaluations
from ocop_desktop.ui.evaluations.evaluation_editor import EvaluationEditor
from ocop_desktop.ui.evaluations.evaluations_page import EvaluationsPage
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.scoring.join_dialog import JoinDialog
from ocop_desktop.ui.scoring.member_dialog import MemberDialog
from tests.ui.keys import CONTROL, Wait, ask_service, hit, type_text
from tests.ui.scoring.scoring_hand import (
    a_kept_product,
    begun,
    best,
    criteria_of,
    full,
    opened,
    press_digits,
    the,
)

COUNCIL = (
    CouncilMember("Nguyễn Văn An", CouncilRole.CHAIR, "Phó Chủ tịch UBND"),
    CouncilMember("Trần Thị Bình", CouncilRole.SECRETARY),
    CouncilMember("Lê Văn Ân"),
)
NAMES = [member.name for member in COUNCIL]


@pytest.fixture
def editor(
    evaluations_page: EvaluationsPage, context: PageContext, wait_for: Wait
) -> EvaluationEditor:
    """A new evaluation of a product while the register knows the council of another one."""
    other = a_kept_product(context, wait_for, 17, "Mật dừa nước")
    sheets = tuple(MemberSheet(name, best(criteria_of(17))) for name in NAMES)
    begun(context, wait_for, other, council=COUNCIL, sheets=sheets)
    product = a_kept_product(context, wait_for, 17, "Gạo thử")
    return opened(evaluations_page, wait_for, begun(context, wait_for, product).id)


def joining(editor: EvaluationEditor, wait_for: Wait) -> JoinDialog:
    assert editor.scoring is not None
    QTest.mouseClick(editor.scoring.members.add_button, Qt.MouseButton.LeftButton)
    return the(JoinDialog, wait_for)


def score_all(editor: EvaluationEditor, name: str, key: str) -> None:
    assert editor.scoring is not None
    editor.scoring.members.show_member(name)
    sheet = editor.scoring.sheet
    hit(sheet, Qt.Key.Key_Home)
    last = ""
    while sheet.line is not None and sheet.line.place != last:
        last = sheet.line.place
        press_digits(sheet, f"{key}\n")


def test_scores_given_before_members_exist_are_asked_about_and_never_averaged_in(
    editor: EvaluationEditor, wait_for: Wait, context: PageContext
) -> None:
    assert editor.scoring is not None
    sheet = editor.scoring.sheet
    sheet.jump("1.1")
    press_digits(sheet, "1")
    dialog = joining(editor, wait_for)
    hit(dialog.known, Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_Down)
    hit(dialog.known, Qt.Key.Key_Space, Qt.Key.Key_Return)
    assert "điểm ấy là của ai" in dialog.form.summary.text()
    assert not editor.draft.evaluation.council
    hit(dialog.owner, Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert dialog.owner.currentText() == "Trần Thị Bình"
    hit(dialog.owner, Qt.Key.Key_Return)
    assert editor.draft.evaluation.council == COUNCIL
    assert [sheet.name for sheet in editor.draft.evaluation.sheets] == NAMES
    score_all(editor, "Nguyễn Văn An", "1")
    totals = [member.total for member in editor.draft.verdict.members]
    assert editor.draft.verdict.mean == sum(totals, Decimal(0)) / 3
    editor.window().activateWindow()
    wait_for(lambda: QApplication.focusWidget() is sheet)
    hit(sheet, Qt.Key.Key_S, held=CONTROL)
    wait_for(lambda: not editor.draft.is_dirty)
    kept = ask_service(context, wait_for, evaluations.view, editor.draft.evaluation.id)
    assert [member.name for member in kept.verdict.members] == NAMES


def test_the_scores_can_be_dropped(editor: EvaluationEditor, wait_for: Wait) -> None:
    assert editor.scoring is not None
    editor.scoring.sheet.jump("1.1")
    press_digits(editor.scoring.sheet, "1")
    dialog = joining(editor, wait_for)
    type_text(dialog.person.name, "Ông Mới")
    hit(dialog.owner, Qt.Key.Key_End)
    assert dialog.owner.currentText() == "Không của ai: bỏ các điểm ấy"
    dialog.save()
    assert editor.draft.evaluation.sheets == (MemberSheet("Ông Mới"),)


def test_the_last_council_is_taken_whole_and_a_known_name_is_not_typed_twice(
    editor: EvaluationEditor, wait_for: Wait
) -> None:
    dialog = joining(editor, wait_for)
    hit(dialog.last_button, Qt.Key.Key_Space)
    type_text(dialog.person.name, "le van an")
    hit(dialog.person.name, Qt.Key.Key_Tab)
    assert dialog.person.name.value() == "le van an"
    dialog.person.name.clear()
    type_text(dialog.person.name, "tran thi binh")
    hit(dialog.person.name, Qt.Key.Key_Tab)
    dialog.person.name.editing_finished.emit()
    assert dialog.person.name.value() == ""
    hit(dialog.known, Qt.Key.Key_Return)
    assert editor.draft.evaluation.council == COUNCIL
    assert editor.scoring is not None
    tabs = editor.scoring.members.tabs
    shown = [tabs.tabText(place).partition(" · ")[0] for place in range(tabs.count())]
    assert shown == NAMES
    dialog = joining(editor, wait_for)
    assert dialog.known.members == ()


def test_a_member_is_named_anew_and_taken_out(
    evaluations_page: EvaluationsPage, context: PageContext, wait_for: Wait
) -> None:
    kept = full(context, wait_for, a_kept_product(context, wait_for, 17, "Mật dừa nước"))
    editor = opened(evaluations_page, wait_for, kept.id)
    dialog = joining(editor, wait_for)
    type_text(dialog.person.name, "Thành viên 1")
    hit(dialog.owner, Qt.Key.Key_Down)
    hit(dialog.person.name, Qt.Key.Key_Return)
    dialog = joining(editor, wait_for)
    type_text(dialog.person.name, "Trần Văn Bình")
    hit(dialog.person.name, Qt.Key.Key_Return)
    assert editor.scoring is not None
    assert editor.scoring.members.name == "Trần Văn Bình"
    editor.facts.council.select_ids(["Thành viên 1"])
    hit(editor.facts.council, Qt.Key.Key_Return)
    change = the(MemberDialog, wait_for)
    change.person.name.set_value("trần văn BÌNH")
    change.save()
    assert "Hội đồng đã có “trần văn BÌNH”" in change.form.summary.text()
    change.person.name.set_value("Nguyễn Thị Lan")
    hit(change.person.name, Qt.Key.Key_Return)
    assert [one.name for one in editor.draft.members] == ["Nguyễn Thị Lan", "Trần Văn Bình"]
    editor.facts.council.select_ids(["Trần Văn Bình"])
    hit(editor.facts.council, Qt.Key.Key_Delete)
    assert [one.name for one in editor.draft.evaluation.sheets] == ["Nguyễn Thị Lan"]
    assert editor.draft.verdict.stars == 5


def test_saving_scores_of_nobody_beside_those_of_members_asks_whose_they_are(
    evaluations_page: EvaluationsPage, context: PageContext, wait_for: Wait
) -> None:
    product = a_kept_product(context, wait_for, 17, "Gạo thử")
    kept = full(context, wait_for, product, council=COUNCIL[:1])
    editor = opened(evaluations_page, wait_for, kept.id)
    score_all(editor, NAMES[0], "1")
    hit(editor.facts.council, Qt.Key.Key_S, held=CONTROL)
    dialog = the(JoinDialog, wait_for)
    hit(dialog.owner, Qt.Key.Key_Down)
    dialog.save()
    assert [sheet.name for sheet in editor.draft.evaluation.sheets] == NAMES[:1]
