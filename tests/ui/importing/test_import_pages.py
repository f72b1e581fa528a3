"""Each step of an import on values: what is shown, asked, edited in place and left as it is."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.errors import SheetUnsure, TableMissing, UnknownList
from ocop_desktop.domain.importing.choices import CREATE, SKIP
from ocop_desktop.domain.importing.columns import ColumnUse, ImportField, Layout
from ocop_desktop.domain.importing.result import OpenQuestionKind
from ocop_desktop.domain.importing.table import (
    CellRepair,
    Encoding,
    ReadingOptions,
    RepairKind,
    Sheet,
)
from ocop_desktop.ui.importing.cell_marks import MarkTone, find_marks
from ocop_desktop.ui.importing.choice_delegate import CHOICES
from ocop_desktop.ui.importing.columns_model import HEADING, REMARK, TARGET
from ocop_desktop.ui.importing.columns_page import ColumnsPage
from ocop_desktop.ui.importing.draft import ImportDraft, ListSource
from ocop_desktop.ui.importing.file_page import FilePage
from ocop_desktop.ui.importing.preview_page import PreviewPage
from ocop_desktop.ui.importing.questions_model import ANSWER
from ocop_desktop.ui.importing.result_page import ResultPage
from ocop_desktop.ui.importing.words import ColumnTarget
from ocop_desktop.ui.page_context import PageContext
from tests.ui.importing.import_hand import (
    FIRST,
    NAME,
    PRICE,
    STARS,
    ZALO,
    ImportHand,
    a_column_map,
    a_difference,
    a_draft,
    a_result,
    a_table,
    unsure,
)
from tests.ui.keys import CONTROL


@pytest.fixture
def clerk() -> ImportHand:
    return ImportHand()


@pytest.fixture
def file_page(qtbot: QtBot, context: PageContext) -> FilePage:
    page = FilePage(context)
    qtbot.addWidget(page)
    page.show()
    return page


@pytest.fixture
def columns_page(qtbot: QtBot) -> ColumnsPage:
    page = ColumnsPage()
    qtbot.addWidget(page)
    page.resize(900, 500)
    page.show()
    page.show_draft(a_draft())
    return page


@pytest.fixture
def preview(qtbot: QtBot) -> Iterator[PreviewPage]:
    page = PreviewPage()
    qtbot.addWidget(page)
    page.resize(1200, 600)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.show_draft(a_draft())
    page.table.setFocus()
    yield page
    page.model.show_marks({})


@pytest.fixture
def result_page(qtbot: QtBot, context: PageContext) -> ResultPage:
    page = ResultPage(context)
    qtbot.addWidget(page)
    page.resize(1200, 600)
    page.show()
    return page


def cell(page: PreviewPage, row: int, place: int) -> str:
    return str(page.model.index(row, page.model.column_of(place)).data())


def test_the_row_of_headings_stands_out_and_a_click_moves_it(
    file_page: FilePage, clerk: ImportHand, qtbot: QtBot
) -> None:
    file_page.show_draft(a_draft())
    head = file_page.head.head
    assert head.numbers[:6] == [1, 2, 3, 4, 5, 6]
    assert head.index(4, 1).data() == "Tên sản phẩm"
    assert head.index(4, 1).data(Qt.ItemDataRole.BackgroundRole) is not None
    with qtbot.waitSignal(file_page.reading_changed) as chosen:
        clerk.click_cell(file_page.head, head.index(5, 1))
    assert chosen.args[0].header_row == FIRST
    assert file_page.header_row.value() == FIRST


def test_hidden_sheets_and_left_out_rows_are_told(file_page: FilePage) -> None:
    file_page.show_draft(a_draft())
    assert [file_page.sheet.itemText(at) for at in range(2)] == [
        "Danh sách · 8 dòng", "Cũ · 3 dòng · đang ẩn",
    ]  # fmt: skip
    assert "6 dòng, 7 cột" in file_page.told.text()
    assert "Trang đang ẩn: Cũ." in file_page.told.text()
    assert not file_page.encoding.isVisible()


def test_an_unsure_encoding_is_chosen_by_what_its_words_read_like(
    file_page: FilePage, qtbot: QtBot
) -> None:
    file_page.show_draft(a_draft(unsure(a_table())))
    assert file_page.encoding.isVisible()
    labels = [file_page.encoding.itemText(at) for at in range(2)]
    assert [label.rpartition(": ")[2] for label in labels] == ["Mật dừa", "MËt dõa"]
    file_page.encoding.setFocus()
    with qtbot.waitSignal(file_page.reading_changed) as chosen:
        QTest.keyClick(file_page.encoding, Qt.Key.Key_Down)
    assert chosen.args[0].encoding is Encoding.VNI


def test_a_list_of_another_kind_is_refused_in_place_until_a_kind_is_chosen(
    file_page: FilePage, qtbot: QtBot
) -> None:
    draft = replace(a_draft(), column_map=None)
    file_page.show_draft(draft, UnknownList((("Năm", ""),)))
    assert file_page.reason.isVisible()
    assert file_page.layout_choice.currentText() == "Hãy chọn…"
    with qtbot.waitSignal(file_page.layout_changed) as chosen:
        QTest.keyClick(file_page.layout_choice, Qt.Key.Key_Down)
    assert chosen.args[0] in Layout


def test_several_sheets_with_lists_are_offered(file_page: FilePage) -> None:
    draft = replace(a_draft(), table=None, column_map=None)
    file_page.show_draft(draft, SheetUnsure((("Xã A", 30), ("Xã B", 20))))
    assert file_page.sheet.isVisible()
    assert file_page.sheet.value() is None
    assert file_page.sheet.itemText(1) == "Xã B · 20 dòng"


def test_unknown_columns_come_first_with_examples(columns_page: ColumnsPage) -> None:
    model = columns_page.model
    assert model.index(0, HEADING).data() == "Zalo"
    assert model.index(0, REMARK).data() == "Chưa nhận ra cột này"
    assert model.index(0, TARGET).data(Qt.ItemDataRole.BackgroundRole) is not None
    assert model.index(2, 1).data() == "Mật dừa số 1 · Mật dừa số 2 · Mật dừa số 3"


def test_a_column_is_mapped_by_space_and_the_list_of_fields(
    columns_page: ColumnsPage, clerk: ImportHand, qtbot: QtBot
) -> None:
    with qtbot.waitActive(columns_page):
        columns_page.activateWindow()
    columns_page.table.setFocus()
    chosen = QSignalSpy(columns_page.columns_chosen)
    clerk.press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    clerk.press(Qt.Key.Key_Up)
    clerk.press(Qt.Key.Key_Return)
    assert chosen.count() == 1
    assert chosen.at(0)[0][ZALO].use is ColumnUse.NOTE


def test_two_columns_of_one_field_are_marked(columns_page: ColumnsPage) -> None:
    model = columns_page.model
    target = ColumnTarget(ColumnUse.FIELD, ImportField.PRODUCER_PHONE)
    assert target in [value for _, group in model.index(0, TARGET).data(CHOICES)
                      for value, _ in group]  # fmt: skip
    model.setData(model.index(0, TARGET), target)
    assert model.unsettled == 2
    assert model.index(0, REMARK).data().startswith("Hai cột vào một ô")
    columns_page.table.selectRow(0)
    columns_page.use_buttons[ColumnUse.LEFT_OUT].click()
    assert model.unsettled == 0


def test_red_and_yellow_cells_tell_why_and_what_the_file_says(preview: PreviewPage) -> None:
    price = preview.model.index(1, preview.model.column_of(PRICE))
    stars = preview.model.index(1, preview.model.column_of(STARS))
    assert price.data() == "1,200"
    assert preview.model.mark_at(price).tone is MarkTone.RED  # type: ignore[union-attr]
    assert stars.data() == "4"
    assert "****" in stars.data(Qt.ItemDataRole.ToolTipRole)
    preview.table.setCurrentIndex(price)
    assert "Dòng 7 · Mật dừa số 2 · Giá bán" in preview.told.text()


def test_a_cell_is_edited_in_place_and_taken_back(preview: PreviewPage, clerk: ImportHand) -> None:
    preview.table.setCurrentIndex(preview.model.index(1, preview.model.column_of(PRICE)))
    clerk.press(Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    editor.selectAll()
    QTest.keyClicks(editor, "1200")
    clerk.press(Qt.Key.Key_Return)
    QApplication.processEvents()
    assert preview.model.edited == {(FIRST + 1, PRICE): "1200"}
    assert preview.table.currentIndex().row() == 2
    assert "Trong tệp: “1,200”" in preview.model.told_words(
        preview.model.index(1, preview.model.column_of(PRICE))
    )
    clerk.press(Qt.Key.Key_Z, CONTROL)
    assert preview.model.edited == {}


def test_fill_down_copies_the_uppermost_of_the_selected_cells(
    preview: PreviewPage, clerk: ImportHand
) -> None:
    column = preview.model.column_of(PRICE)
    preview.table.setCurrentIndex(preview.model.index(2, column))
    for _ in range(2):
        QTest.keyClick(preview.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    clerk.press(Qt.Key.Key_D, CONTROL)
    assert preview.model.edited == {}
    only = preview.table.selectionModel().SelectionFlag.ClearAndSelect
    preview.table.selectionModel().setCurrentIndex(preview.model.index(1, column), only)
    clerk.press(Qt.Key.Key_D, CONTROL)
    assert preview.model.edited == {(FIRST + 1, PRICE): "65.000đ"}


def test_rows_are_left_out_and_taken_again(preview: PreviewPage, clerk: ImportHand) -> None:
    edited = QSignalSpy(preview.edited)
    preview.table.setCurrentIndex(preview.model.index(0, 0))
    clerk.press(Qt.Key.Key_Delete)
    assert preview.model.skipped == {FIRST}
    clerk.press(Qt.Key.Key_Delete)
    assert preview.model.skipped == frozenset()
    assert edited.count() == 2


def test_rows_are_filtered_by_problem(preview: PreviewPage) -> None:
    def choose(value: object) -> list[int]:
        preview.filter.set_value(value)  # type: ignore[arg-type]
        preview.filter.edited.emit()
        return [row.number for row in preview.model.rows]

    assert choose(MarkTone.RED) == [FIRST + 1, FIRST + 2]
    assert choose(RepairKind.STARS) == [FIRST + 1, FIRST + 3, FIRST + 5]
    assert choose(ValueReason.REQUIRED) == [FIRST + 2]
    assert len(choose("all")) == 6


def test_the_cursor_goes_to_the_cells_that_the_filter_names(
    preview: PreviewPage, clerk: ImportHand
) -> None:
    preview.filter.set_value(MarkTone.RED)
    preview.filter.edited.emit()
    assert preview.model.place_of(preview.table.currentIndex()) == (FIRST + 1, PRICE)
    assert "Mật dừa số 2" in preview.told.text()
    clerk.press(Qt.Key.Key_F8)
    assert preview.model.place_of(preview.table.currentIndex()) == (FIRST + 2, NAME)


def test_the_kinds_of_a_filter_end_without_a_full_stop(preview: PreviewPage) -> None:
    titles = [preview.filter.itemText(at) for at in range(preview.filter.count())]
    assert "   Ô này cần có nội dung (1)" in titles


def test_a_cell_that_was_empty_is_told_without_what_it_was() -> None:
    repair = CellRepair(FIRST, "Giá bán", "", "65.000", RepairKind.FILLED_DOWN)
    table = a_table()
    marks = find_marks(table, replace(a_result(table), repairs=(repair,)))
    assert marks[FIRST, PRICE].words == "Điền theo ô gộp hoặc dòng nhóm ở trên: “65.000”."


def test_f8_goes_from_one_marked_cell_to_the_next(preview: PreviewPage, clerk: ImportHand) -> None:
    preview.table.setCurrentIndex(preview.model.index(0, 0))
    met = []
    for _ in range(3):
        clerk.press(Qt.Key.Key_F8)
        met.append(preview.model.place_of(preview.table.currentIndex()))
    assert met == [(FIRST + 1, STARS), (FIRST + 1, PRICE), (FIRST + 2, NAME)]


def test_a_new_producer_is_created_matched_or_left_out(preview: PreviewPage) -> None:
    model = preview.questions.model
    assert [one.text for one in model.questions] == ["HTX 1", "An Phú Tây (cũ)", "HTX 2"]
    assert model.index(0, ANSWER).data() == "Chủ thể mới"
    choices = model.index(0, ANSWER).data(CHOICES)[0][1]
    assert [value for value, _ in choices] == [CREATE, "5", SKIP]
    edited = QSignalSpy(preview.edited)
    near = [model.index(row, 0).data(Qt.ItemDataRole.BackgroundRole) for row in range(3)]
    assert [colour is not None for colour in near] == [True, False, False]
    model.setData(model.index(0, ANSWER), "5")
    assert model.index(0, 0).data(Qt.ItemDataRole.BackgroundRole) is None
    assert model.answers == {(OpenQuestionKind.PRODUCER, "HTX 1"): "5"}
    model.setData(model.index(2, ANSWER), SKIP)
    preview.questions.table.setCurrentIndex(model.index(2, ANSWER))
    preview.questions.for_all.click()
    assert model.answers == {
        (OpenQuestionKind.PRODUCER, "HTX 1"): SKIP, (OpenQuestionKind.PRODUCER, "HTX 2"): SKIP,
    }  # fmt: skip
    assert edited.count() == 3


def test_an_old_commune_is_never_matched_by_itself(preview: PreviewPage) -> None:
    model = preview.questions.model
    assert model.index(1, ANSWER).data() == "Giữ theo tệp"
    assert (OpenQuestionKind.COMMUNE, "An Phú Tây (cũ)") not in model.answers


def test_answered_questions_keep_their_places(preview: PreviewPage) -> None:
    model = preview.questions.model
    model.setData(model.index(0, ANSWER), "5")
    draft = preview._draft
    assert draft is not None
    assert draft.result is not None
    rest = replace(draft.result, questions=draft.result.questions[1:])
    preview.show_draft(replace(draft, answers=model.answers, result=rest))
    assert [one.text for one in model.questions] == ["HTX 1", "An Phú Tây (cũ)", "HTX 2"]


def test_the_result_lists_what_changes_before_and_after(result_page: ResultPage) -> None:
    result_page.show_draft(a_draft())
    assert result_page.heading.text() == "6 dòng: thêm 4, sửa 1, giữ nguyên 0, không nhận 1."
    lines = result_page.table("changes").rows
    assert [(line.row, line.field, line.before, line.after) for line in lines][1] == (
        FIRST + 1, "Giá bán", "60000", "65000",
    )  # fmt: skip
    result_page.tabs.setCurrentWidget(result_page.table("rejected"))
    assert len(result_page.table("rejected").rows) == 2
    assert result_page.save_button.isVisible()


def test_a_field_is_kept_as_the_register_has_it(result_page: ResultPage) -> None:
    result_page.show_draft(a_draft())
    table = result_page.table("changes")
    table.setCurrentIndex(table.model().index(1, 0))
    accepted = QSignalSpy(result_page.accepted)
    assert result_page.keep_button.text() == "&Giữ “Giá bán” như trong sổ"
    result_page.keep_button.click()
    assert result_page.kept_fields == {ImportField.PRODUCT_PRICE}
    assert accepted.count() == 1


def test_changed_cells_are_taken_one_by_one_or_by_column(result_page: ResultPage) -> None:
    result_page.show_draft(replace(a_draft(), difference=a_difference()))
    difference = result_page.difference
    assert difference.model.accepted_count == 3
    difference.table.setFocus()
    QTest.keyClick(difference.table, Qt.Key.Key_Space)
    assert difference.model.kept_cells == {(FIRST, PRICE)}
    difference.column_button.click()
    assert difference.model.kept_cells == frozenset()
    difference.column_button.click()
    assert difference.model.kept_cells == {(FIRST, PRICE), (FIRST + 3, PRICE)}
    assert "(1): Sản phẩm cũ" in difference.vanished.text()
    assert difference.model.index(1, 1).data(Qt.ItemDataRole.BackgroundRole) is not None


def test_another_use_of_a_column_makes_the_trial_stale() -> None:
    draft = a_draft()
    assert draft.is_tried
    column = replace(a_column_map().columns[ZALO], use=ColumnUse.NOTE)
    changed = draft.with_columns({ZALO: column})
    assert not changed.is_tried
    assert changed.is_edited


def test_a_block_without_headings_is_asked_for_with_them(file_page: FilePage) -> None:
    file_page.show_draft(ImportDraft(ListSource()), TableMissing(("",), "1"))
    assert "chép lại cùng hàng ấy" in file_page.told.text()


def test_a_sheet_can_be_chosen_where_none_has_headings(file_page: FilePage, tmp_path: Path) -> None:
    draft = ImportDraft(ListSource(tmp_path / "a.xlsx"), ReadingOptions("Bìa"))
    file_page.show_draft(draft, TableMissing(("Nháp", "Bìa"), "1"))
    assert [file_page.sheet.itemText(at) for at in range(2)] == ["Nháp", "Bìa"]
    assert file_page.sheet.value() == "Bìa"
    assert file_page.sheet.isVisible()


def test_other_sheets_are_told(file_page: FilePage) -> None:
    table = a_table()
    file_page.show_draft(a_draft(replace(table, sheets=(*table.sheets, Sheet("Chủ thể", 5)))))
    assert "Còn trang khác chưa đọc: Chủ thể." in file_page.told.text()
