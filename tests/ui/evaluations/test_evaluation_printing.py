"""The open evaluation prints its papers, saved or not; the plan once there is something to do."""

import pytest
from PySide6.QtGui import QAction

from ocop_desktop.domain.rating.score_sheet import MemberSheet
from ocop_desktop.ui.evaluations.evaluation_editor import EvaluationEditor
from ocop_desktop.ui.evaluations.evaluations_page import EvaluationsPage
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.pdf_preview import Preview
from tests.ui.keys import Wait
from tests.ui.scoring.scoring_hand import a_kept_product, begun, best, criteria_of, full, opened


def lines_of(editor: EvaluationEditor) -> list[QAction]:
    """The lines of the print menu as they are offered now."""
    editor.header.print_menu.aboutToShow.emit()
    return editor.header.print_menu.actions()


@pytest.mark.parametrize("place", range(5))
def test_every_paper_opens_in_the_preview(
    evaluations_page: EvaluationsPage, context: PageContext, wait_for: Wait, place: int
) -> None:
    product = a_kept_product(context, wait_for, 17, "Nước mát")
    weak = best(criteria_of(17)) | {"3.5": None}
    kept = full(context, wait_for, product, sheets=(MemberSheet("", weak),))
    editor = opened(evaluations_page, wait_for, kept.id)
    assert editor.header.print_button.isVisible()
    line = lines_of(editor)[place]
    assert line.isEnabled()
    line.trigger()
    wait_for(lambda: bool(editor.findChildren(Preview)))
    for preview in editor.findChildren(Preview):
        preview.close()


def test_no_plan_is_offered_for_a_sheet_that_is_not_finished(
    evaluations_page: EvaluationsPage, context: PageContext, wait_for: Wait
) -> None:
    product = a_kept_product(context, wait_for, 17, "Nước mát")
    editor = opened(evaluations_page, wait_for, begun(context, wait_for, product).id)
    assert [line.isEnabled() for line in lines_of(editor)] == [True, True, True, True, False]
