"""The tasks of an import: progress, an end at once when they are stopped, failures told in place."""

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from ocop_desktop.domain.errors import Cancelled, CannotWrite, FileMissing
from ocop_desktop.domain.importing.table import CellRepair, Encoding, EncodingSource, RepairKind
from ocop_desktop.ui.importing.draft import ImportDraft, ListSource
from ocop_desktop.ui.importing.import_calls import ReadAnswer
from ocop_desktop.ui.importing.import_wizard import ImportWizard
from ocop_desktop.ui.importing.step_line import ImportStep
from ocop_desktop.ui.importing.work import ImportWork, Stop
from ocop_desktop.ui.page_context import PageContext
from tests.ui.importing.import_hand import a_column_map, a_draft, a_result, a_table, unsure
from tests.ui.keys import Wait


class Ends(QObject):
    """Keeps what tasks answer and how they fail."""

    def __init__(self, work: ImportWork) -> None:
        super().__init__(work)
        self.answers: list[object] = []
        self.failures: list[object] = []
        work.failed.connect(self.failures.append)

    def take(self, answer: object) -> None:
        self.answers.append(answer)


@pytest.fixture
def work(context: PageContext) -> ImportWork:
    return ImportWork(context.runner, context.runner)


@pytest.fixture
def wizard(qtbot: QtBot, context: PageContext) -> Iterator[ImportWizard]:
    made = ImportWizard(context)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.flow.draft = a_draft()
    made._on_read()
    yield made
    made._discard()


def run_until_stopped(register: object, stop: Stop) -> str:
    """A long task that looks at its stop as the services do."""
    del register
    pause = threading.Event()
    while True:
        stop.report(1, 100)
        pause.wait(0.005)


def test_a_stopped_task_ends_as_cancelled(work: ImportWork, wait_for: Wait) -> None:
    ends, progress = Ends(work), QSignalSpy(work.progressed)
    work.run(ends.take, run_until_stopped)
    wait_for(lambda: progress.count() > 0)
    assert work.is_running
    work.stop()
    wait_for(lambda: bool(ends.failures))
    assert isinstance(ends.failures[0], Cancelled)
    assert not work.is_running


def test_a_dropped_task_is_never_answered_and_the_next_one_is(
    work: ImportWork, wait_for: Wait
) -> None:
    ends = Ends(work)
    work.run(ends.take, run_until_stopped)
    work.run(ends.take, lambda *_: "second")
    wait_for(lambda: bool(ends.answers))
    assert ends.answers == ["second"]
    assert ends.failures == []


def test_escape_stops_the_trial_that_is_waited_for_and_stays(
    wizard: ImportWizard, wait_for: Wait
) -> None:
    QTest.keyClick(wizard.next_button, Qt.Key.Key_Return)
    wizard._goal = ImportStep.PREVIEW
    wizard.flow.work.run(wizard.flow._on_tried, run_until_stopped)
    wait_for(wizard.stop_button.isVisible)
    assert not wizard.next_button.isEnabled()
    QTest.keyClick(wizard, Qt.Key.Key_Escape)
    wait_for(lambda: not wizard.flow.work.is_running)
    assert wizard.isVisible()
    assert wizard.step is ImportStep.COLUMNS
    assert wizard.next_button.isEnabled()


def test_writing_that_fails_says_so_and_keeps_the_trial(
    wizard: ImportWizard, wait_for: Wait, tmp_path: Path
) -> None:
    wizard.trial_page.show_draft(wizard.flow.draft)
    wizard._show_step(ImportStep.RESULT)
    assert wizard.next_button.text().replace("&", "") == "Nhập 5 sản phẩm"
    wizard._goal = ImportStep.DONE
    wizard.flow.is_writing = True

    def fail(register: object, stop: Stop) -> None:
        raise CannotWrite(tmp_path)

    wizard.flow.work.run(wizard.flow._on_taken, fail)
    wait_for(wizard.reason.isVisible)
    assert wizard.step is ImportStep.RESULT
    assert not wizard.flow.is_writing
    assert wizard.next_button.isEnabled()


def test_what_was_done_is_told_with_the_way_back(wizard: ImportWizard) -> None:
    wizard._on_taken(a_result(a_table()))
    assert wizard.step is ImportStep.DONE
    assert wizard.done_page.heading.text() == "Đã nhập xong."
    assert "1 dòng và 1 ô chưa vào sổ" in wizard.done_page.left.text()
    assert wizard.done_page.save_button.isVisible()
    assert not wizard.back_button.isVisible()


def test_no_two_controls_of_a_step_have_one_letter(wizard: ImportWizard) -> None:
    for step in ImportStep:
        wizard._show_step(step)
        labels = [one for one in wizard.findChildren(QLabel) if one.buddy()]
        texts = [one.text() for one in labels if one.isVisible()]
        texts += [one.text() for one in wizard.findChildren(QAbstractButton) if one.isVisible()]
        letters = [text[text.index("&") + 1].casefold() for text in texts if "&" in text]
        assert len(set(letters)) == len(letters), (step, letters)


def test_enter_presses_the_button_that_has_the_focus(wizard: ImportWizard) -> None:
    wizard._on_taken(a_result(a_table()))
    asked = QSignalSpy(wizard.file_requested)
    wizard.done_page.again_button.setFocus()
    QTest.keyClick(wizard.done_page.again_button, Qt.Key.Key_Return)
    assert asked.count() == 1
    assert wizard.isVisible()


def test_enter_chooses_another_file_where_one_cannot_be_read(
    wizard: ImportWizard, tmp_path: Path
) -> None:
    asked = QSignalSpy(wizard.file_requested)
    wizard._on_failed(FileMissing(tmp_path / "a.xlsx"))
    assert wizard.file_page.choose_button.hasFocus()
    QTest.keyClick(wizard.file_page.choose_button, Qt.Key.Key_Return)
    assert asked.count() == 1


def test_a_chosen_encoding_is_remembered_for_the_file(
    wizard: ImportWizard, context: PageContext
) -> None:
    flow = wizard.flow
    flow.draft = a_draft(unsure(a_table()))
    flow._keep_encoding(Encoding.VNI)
    again = ImportWizard(context)
    assert again.flow._kept_encoding(unsure(a_table())) is Encoding.VNI
    assert again.flow._kept_encoding(a_table()) is None
    again.close()


def test_a_sure_guess_of_the_encoding_is_confirmed_by_going_on(wizard: ImportWizard) -> None:
    guessed = CellRepair(6, "Chủ thể", "HTX §åi", "HTX Đồi", RepairKind.GUESSED_ENCODING)
    table = replace(
        unsure(a_table()), encoding_source=EncodingSource.STATISTICS, repairs=(guessed,)
    )
    wizard.flow.draft = a_draft(table)
    wizard._on_read()
    assert "TCVN3" in wizard.file_page.guess.text()
    QTest.keyClick(wizard.next_button, Qt.Key.Key_Return)
    assert wizard.step is ImportStep.COLUMNS
    chosen = wizard.flow.draft.table
    assert chosen is not None
    assert chosen.encoding_source is EncodingSource.CHOSEN
    assert [repair.kind for repair in chosen.repairs] == [RepairKind.ENCODING]
    assert wizard.flow.draft.options.encoding is Encoding.TCVN3


def test_an_unsure_guess_of_the_encoding_must_be_chosen(wizard: ImportWizard) -> None:
    table = replace(
        unsure(a_table()), encoding_source=EncodingSource.STATISTICS, is_encoding_sure=False
    )
    wizard.flow.draft = a_draft(table)
    wizard._on_read()
    assert not wizard.next_button.isEnabled()
    assert wizard.file_page.guess.text().startswith("Chưa chắc")


def test_another_reading_drops_what_was_typed_over_the_cells(wizard: ImportWizard) -> None:
    flow = wizard.flow
    flow.set_cells({(7, 2): "HTX"}, frozenset(), {}, accept_repairs=True)  # type: ignore[arg-type]
    assert flow.draft.is_edited
    flow._on_read(ReadAnswer(a_table(4), a_column_map()))
    assert flow.draft.edited == {}
    assert flow.draft.accept_repairs
    flow.close()


def test_photos_are_kept_when_the_table_is_read_anew(tmp_path: Path) -> None:
    draft = ImportDraft(ListSource(tmp_path / "a.csv"), photos=tmp_path)
    assert draft.with_table(a_table(), a_column_map()).photos == tmp_path
