"""The office weighs the steps of a criteria set; what is left empty counts 1 a point."""

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from ocop_desktop import resources
from ocop_desktop.domain.rating.effort import USUAL_EFFORT, EffortTable
from ocop_desktop.ui.scoring.effort_dialog import EffortDialog
from ocop_desktop.ui.scoring.effort_model import EFFORT, EffortModel, find_steps
from tests.ui.keys import hit, type_text

FRESH = resources.regulation_library().criteria("qd-26-2026", 1)


@pytest.fixture
def dialog(qtbot: QtBot) -> EffortDialog:
    made = EffortDialog(FRESH, USUAL_EFFORT)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    made.show()
    return made


def test_every_step_up_has_a_line_with_its_usual_effort() -> None:
    lines = find_steps(FRESH)
    linkage = [one for one in lines if one.criterion.number == "1.5"]
    assert [(str(one.points), str(one.default)) for one in linkage] == [
        ("1", "1"), ("2", "1"), ("3", "1"),
    ]  # fmt: skip
    assert all(one.default > 0 for one in lines)


def test_typed_digits_become_the_effort_and_enter_goes_down(
    qtbot: QtBot, dialog: EffortDialog
) -> None:
    view = dialog.view
    view.setFocus()
    type_text(view, "7")
    editor = dialog.focusWidget()
    assert isinstance(editor, QLineEdit)
    type_text(editor, ",5")
    hit(editor, Qt.Key.Key_Return)
    QApplication.processEvents()
    hit(view, Qt.Key.Key_Return)
    assert view.currentIndex().row() == 1
    first = dialog.model.lines[0]
    assert dialog.model.table() == EffortTable(
        {first.criterion.number: {first.points: Decimal("7.5")}}
    )
    with qtbot.waitSignal(dialog.accepted_table) as kept:
        dialog._accept()
    assert kept.args == [dialog.model.table()]


def test_what_is_no_effort_is_not_taken_and_nothing_means_the_usual_one() -> None:
    model = EffortModel(FRESH, EffortTable({"1.1": {Decimal(1): Decimal(4)}}))
    cell = model.index(0, EFFORT)
    assert model.data(cell) == "4"
    for nonsense in ("-1", "nhiều", "1.5"):
        assert not model.setData(cell, nonsense)
    assert model.setData(cell, "")
    assert (model.table(), model.data(cell)) == (USUAL_EFFORT, "1")
