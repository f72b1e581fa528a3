"""The evening of a fair is entered in one table, by keyboard alone, and pasted from Excel."""

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.events.parts import Amount, Deal, EntryStatus, EventEntry
from ocop_desktop.domain.figures.figure import Figure, Qualifier
from ocop_desktop.ui.events.event_part import EventNames
from ocop_desktop.ui.events.quick_entry import QuickEntry
from ocop_desktop.ui.events.result_columns import FIELDS, ResultField
from ocop_desktop.ui.page_context import PageContext
from tests.ui.events.samples_of_events import FAIR, FULL, NAMES
from tests.ui.keys import CONTROL, hit, type_text

PRODUCT, OTHER, HOLDER = 1, 2, 0


@pytest.fixture
def entry(qtbot: QtBot, context: PageContext) -> QuickEntry:
    made = QuickEntry(context)
    qtbot.addWidget(made)
    made.resize(1200, 600)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.show_event(FAIR, NAMES)
    made.table.setFocus()
    return made


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def type_cell(entry: QuickEntry, text: str, end: Qt.Key = Qt.Key.Key_Return) -> None:
    """Type into the cell of the cursor as a clerk does, and press Enter or Tab."""
    type_text(focused(), text[0])
    type_text(focused(), text[1:])
    hit(focused(), end)
    QApplication.processEvents()  # Qt commits after the key


def cell(entry: QuickEntry, place: int, column: ResultField) -> str:
    return str(entry.result_model.index(place, FIELDS.index(column)).data())


def line(entry: QuickEntry, product_id: int) -> EventEntry:
    entries = entry.edit(FAIR).entries
    return next(one for one in entries if one.product_id == product_id)


def paste(entry: QuickEntry, text: str) -> None:
    QApplication.clipboard().setText(text)
    hit(entry.table, Qt.Key.Key_V, held=CONTROL)


def test_products_stand_under_their_producer(entry: QuickEntry) -> None:
    shown = [cell(entry, place, ResultField.NAME).strip() for place in range(7)]
    assert shown == [
        "HTX Cần Giờ", "Khô cá dứa", "Mật dừa nước", "Cơ sở Thanh", "Muối ớt",
        "Yến Thiềng Liềng", "Yến sào",
    ]  # fmt: skip


@pytest.mark.parametrize("event", [FAIR, FULL, Event("Trống")])
def test_what_is_only_shown_is_not_changed(entry: QuickEntry, event: Event) -> None:
    entry.show_event(event, NAMES)
    assert entry.edit(event) == event


def test_lines_go_under_their_producers_once_those_are_known(entry: QuickEntry) -> None:
    entry.show_event(FULL, EventNames())
    place = entry.result_model.rowCount() - 1
    entry.result_model.apply([(0, ResultField.NET, "900"), (place, ResultField.ORDERS, "7")])
    typed = entry.edit(FULL)
    entry.show_event(typed, NAMES)
    assert cell(entry, HOLDER, ResultField.NAME) == "HTX Cần Giờ"
    assert cell(entry, PRODUCT, ResultField.NET) == "900"
    assert entry.edit(typed) == typed


def test_a_line_is_typed_from_left_to_right_by_keyboard_alone(entry: QuickEntry) -> None:
    entry.table.go_to(PRODUCT, ResultField.BOOTH)
    for text in ("A01", "td", "120 gói", "86", "5", "12", "3,6 tr", "hơn 40"):
        type_cell(entry, text, Qt.Key.Key_Tab)
    typed = line(entry, 1)
    assert (typed.booth, typed.status) == ("A01", EntryStatus.ATTENDED)
    assert typed.brought == Amount(Decimal(120), "gói")
    assert typed.sold == Amount(Decimal(86), "gói")
    assert typed.orders == Figure(Decimal(12))
    assert typed.net == Figure(Decimal(3_600_000))
    assert typed.leads == Figure(Decimal(40), Qualifier.OVER)
    assert cell(entry, PRODUCT, ResultField.LEFT) == "29 gói"


def test_ctrl_down_keeps_what_is_being_typed_and_goes_to_the_next_producer(
    entry: QuickEntry,
) -> None:
    entry.table.go_to(HOLDER, ResultField.NET)
    for text in ("3,6 tr", "2tr"):
        type_text(focused(), text[0])
        type_text(focused(), text[1:])
        hit(focused(), Qt.Key.Key_Down, held=CONTROL)
        QApplication.processEvents()
    assert [cell(entry, place, ResultField.NET) for place in (HOLDER, 3)] == [
        "3.600.000", "2.000.000",
    ]  # fmt: skip
    assert entry.table.current_cell() == (5, ResultField.NET)


def test_ctrl_down_stays_at_an_unclear_text(entry: QuickEntry) -> None:
    entry.table.go_to(HOLDER, ResultField.NET)
    type_text(focused(), "9")
    type_text(focused(), "00")
    hit(focused(), Qt.Key.Key_Down, held=CONTROL)
    assert entry.table.current_cell() == (HOLDER, ResultField.NET)
    assert entry.result_model.sheet.find_problem(HOLDER, ResultField.NET)


def test_enter_goes_down_the_column_over_the_lines_of_all_producers(entry: QuickEntry) -> None:
    entry.table.go_to(PRODUCT, ResultField.NET)
    for text in ("1.000.000", "2tr"):
        type_cell(entry, text)
    hit(entry.table, Qt.Key.Key_Return)
    type_cell(entry, "hơn 2 triệu")
    assert line(entry, 1).net == Figure(Decimal(1_000_000))
    assert line(entry, 2).net == Figure(Decimal(2_000_000))
    assert line(entry, 3).net == Figure(Decimal(2_000_000), Qualifier.OVER)


def test_ctrl_down_goes_to_the_next_producer_and_ctrl_up_back(entry: QuickEntry) -> None:
    entry.table.go_to(PRODUCT, ResultField.NET)
    hit(entry.table, Qt.Key.Key_Down, held=CONTROL)
    assert entry.table.current_cell() == (3, ResultField.NET)
    hit(entry.table, Qt.Key.Key_Up, held=CONTROL)
    assert entry.table.current_cell() == (HOLDER, ResultField.NET)


def test_tab_goes_on_to_the_next_line_and_leaves_the_table_at_its_end(entry: QuickEntry) -> None:
    entry.table.go_to(PRODUCT, ResultField.NOTES)
    hit(entry.table, Qt.Key.Key_Tab)
    assert entry.table.current_cell() == (OTHER, ResultField.BOOTH)
    entry.table.go_to(6, ResultField.NOTES)
    hit(entry.table, Qt.Key.Key_Tab)
    assert not entry.table.hasFocus()


def test_zero_orders_are_not_unknown_orders(entry: QuickEntry) -> None:
    entry.table.go_to(PRODUCT, ResultField.ORDERS)
    type_cell(entry, "0")
    type_cell(entry, "—")
    assert line(entry, 1).orders == Figure(Decimal(0))
    assert line(entry, 2).orders is None
    assert entry.problem() == ""


def test_an_unclear_number_is_asked_in_place_and_never_guessed(entry: QuickEntry) -> None:
    entry.table.go_to(PRODUCT, ResultField.NET)
    type_cell(entry, "900")
    assert line(entry, 1).net is None
    assert cell(entry, PRODUCT, ResultField.NET) == "900"
    assert "Khô cá dứa" in entry.problem()
    assert entry.table.current_cell() == (PRODUCT, ResultField.NET)
    assert "900 triệu</a> (Ctrl+2)" in entry.note.text()
    hit(entry.table, Qt.Key.Key_2, held=CONTROL)
    assert line(entry, 1).net == Figure(Decimal(900_000_000))
    assert entry.problem() == ""


def test_an_offer_below_the_table_is_taken_by_a_press(entry: QuickEntry) -> None:
    entry.table.go_to(PRODUCT, ResultField.NET)
    type_cell(entry, "900")
    entry.jump_to_problem()
    entry.note.linkActivated.emit("900 triệu")
    assert line(entry, 1).net == Figure(Decimal(900_000_000))


def test_a_producer_shows_the_sum_of_its_products_until_it_has_its_own(entry: QuickEntry) -> None:
    entry.table.go_to(PRODUCT, ResultField.NET)
    type_cell(entry, "1 triệu")
    type_cell(entry, "hơn 2 triệu")
    assert cell(entry, HOLDER, ResultField.NET) == "hơn 3 triệu"
    assert entry.edit(FAIR).entries == tuple(line(entry, number) for number in (1, 2, 3, 4))
    entry.table.go_to(HOLDER, ResultField.NET)
    assert "hơn 3 triệu đồng" in entry.panel.holder_sums.text()
    type_cell(entry, "5 triệu")
    assert line(entry, 0) == EventEntry(0, producer_id=7, net=Figure(Decimal(5_000_000)))
    assert "5 triệu đồng" in entry.panel.sums.text()


def test_a_producer_filled_twice_is_told(entry: QuickEntry) -> None:
    entry.table.go_to(HOLDER, ResultField.NET)
    type_cell(entry, "5 triệu")
    type_cell(entry, "1 triệu")
    assert "HTX Cần Giờ" in entry.note.text()
    entry.table.go_to(HOLDER, ResultField.NET)
    assert "chỉ dòng chủ thể được tính" in entry.note.text()
    assert "5 triệu đồng" in entry.panel.sums.text()


def test_ctrl_z_takes_back_and_ctrl_y_does_again(entry: QuickEntry) -> None:
    entry.table.go_to(PRODUCT, ResultField.ORDERS)
    type_cell(entry, "12")
    type_cell(entry, "7")
    hit(entry.table, Qt.Key.Key_Z, held=CONTROL)
    assert line(entry, 2).orders is None
    hit(entry.table, Qt.Key.Key_Z, held=CONTROL)
    assert entry.edit(FAIR) == FAIR
    hit(entry.table, Qt.Key.Key_Y, held=CONTROL)
    assert line(entry, 1).orders == Figure(Decimal(12))


def test_a_block_from_excel_goes_down_and_to_the_right(entry: QuickEntry) -> None:
    entry.table.go_to(PRODUCT, ResultField.ORDERS)
    paste(entry, "12\t3.600.000\t40\r\n7\t900\t\r\n")
    assert line(entry, 1).net == Figure(Decimal(3_600_000))
    assert line(entry, 1).leads == Figure(Decimal(40))
    assert line(entry, 2).orders == Figure(Decimal(7))
    assert line(entry, 2).net is None
    assert "1 ô chưa rõ" in entry.note.text()
    hit(entry.table, Qt.Key.Key_Z, held=CONTROL)
    assert entry.edit(FAIR) == FAIR


def test_lines_beyond_the_end_are_told_and_not_lost_in_silence(entry: QuickEntry) -> None:
    entry.table.go_to(6, ResultField.ORDERS)
    paste(entry, "1\n2\n3")
    assert line(entry, 4).orders == Figure(Decimal(1))
    assert "2 dòng không có chỗ: 2; 3" in entry.note.text()


def test_a_block_with_names_finds_its_lines_by_name(entry: QuickEntry) -> None:
    entry.table.go_to(HOLDER, ResultField.NAME)
    paste(entry, "Muối ớt\tB02\tvắng\nkho ca dua\tA01\tTham dự\nKẹo dừa\tC03\t")
    assert (line(entry, 3).booth, line(entry, 3).status) == ("B02", EntryStatus.ABSENT)
    assert (line(entry, 1).booth, line(entry, 1).status) == ("A01", EntryStatus.ATTENDED)
    assert "1 dòng không có chỗ: Kẹo dừa C03" in entry.note.text()


def test_a_block_is_copied_as_excel_takes_it(entry: QuickEntry) -> None:
    entry.show_event(FULL, NAMES)
    entry.table.go_to(PRODUCT, ResultField.ORDERS)
    hit(entry.table, Qt.Key.Key_Right, held=Qt.KeyboardModifier.ShiftModifier)
    hit(entry.table, Qt.Key.Key_C, held=CONTROL)
    assert QApplication.clipboard().text() == "12\t3.600.000"


def test_delete_empties_cells_and_ctrl_d_copies_from_above(entry: QuickEntry) -> None:
    entry.show_event(FULL, NAMES)
    entry.table.go_to(OTHER, ResultField.ORDERS)
    hit(entry.table, Qt.Key.Key_D, held=CONTROL)
    assert line(entry, 2).orders == Figure(Decimal(12))
    hit(entry.table, Qt.Key.Key_Delete)
    assert line(entry, 2).orders is None


def test_the_status_of_a_producer_goes_on_to_its_products(entry: QuickEntry) -> None:
    entry.table.go_to(HOLDER, ResultField.STATUS)
    type_cell(entry, "v")
    assert {line(entry, number).status for number in (0, 1, 2)} == {EntryStatus.ABSENT}
    assert line(entry, 3).status is EntryStatus.REGISTERED
    hit(entry.table, Qt.Key.Key_Z, held=CONTROL)
    assert entry.edit(FAIR) == FAIR


def test_one_button_marks_all_the_others_as_attended(entry: QuickEntry) -> None:
    entry.table.go_to(3, ResultField.STATUS)
    type_cell(entry, "vắng")
    QTest.mouseClick(entry.panel.attended_button, Qt.MouseButton.LeftButton)
    assert line(entry, 3).status is EntryStatus.ABSENT
    assert {line(entry, number).status for number in (1, 2, 4)} == {EntryStatus.ATTENDED}
    assert "3 chủ thể (2 tham dự, 1 vắng)" in entry.panel.sums.text()


def test_a_count_of_contracts_adds_blank_ones_to_fill_in_later(entry: QuickEntry) -> None:
    entry.show_event(FULL, NAMES)
    entry.table.go_to(HOLDER, ResultField.CONTRACTS)
    assert cell(entry, HOLDER, ResultField.CONTRACTS) == "1"
    type_cell(entry, "3")
    assert entry.edit(FULL).deals == (*FULL.deals, Deal(producer_id=7), Deal(producer_id=7))
    entry.table.go_to(HOLDER, ResultField.CONTRACTS)
    type_cell(entry, "0")
    assert "1" in entry.problem()
    assert FULL.deals[0] in entry.edit(FULL).deals
    entry.table.go_to(HOLDER, ResultField.CONTRACTS)
    type_cell(entry, "1")
    assert entry.problem() == ""
    assert entry.edit(FULL).deals == FULL.deals


def test_more_sold_than_brought_is_told(entry: QuickEntry) -> None:
    entry.table.go_to(PRODUCT, ResultField.BROUGHT)
    type_cell(entry, "10 gói", Qt.Key.Key_Tab)
    type_cell(entry, "12", Qt.Key.Key_Tab)
    entry.table.go_to(PRODUCT, ResultField.LEFT)
    assert cell(entry, PRODUCT, ResultField.LEFT) == "-2 gói"
    assert entry.note.text() != ""


def test_a_draft_keeps_texts_that_are_no_value_and_the_cell_that_is_typed(
    entry: QuickEntry, qtbot: QtBot, context: PageContext
) -> None:
    entry.table.go_to(PRODUCT, ResultField.NET)
    type_cell(entry, "900")
    hit(entry.table, Qt.Key.Key_Return)
    type_text(focused(), "h")
    type_text(focused(), "ơn 2 tr")
    kept, event = entry.draft_value(), entry.edit(FAIR)
    other = QuickEntry(context)
    qtbot.addWidget(other)
    other.show_event(event, NAMES)
    other.set_draft_value(kept)
    assert cell(other, PRODUCT, ResultField.NET) == "900"
    assert line(other, 2).net == Figure(Decimal(2_000_000), Qualifier.OVER)


def test_a_figure_that_is_not_changed_keeps_its_source(entry: QuickEntry) -> None:
    entry.show_event(FULL, NAMES)
    entry.table.go_to(PRODUCT, ResultField.BOOTH)
    type_cell(entry, "C09")
    assert line(entry, 1).leads == FULL.entries[0].leads
    assert line(entry, 1).source is FULL.entries[0].source


def test_the_panel_is_opened_over_the_window_and_brought_back_with_what_was_typed(
    entry: QuickEntry, qtbot: QtBot
) -> None:
    QTest.mouseClick(entry.expand_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: entry.table.window() is not entry.window())
    qtbot.waitUntil(entry.table.hasFocus)
    entry.table.go_to(PRODUCT, ResultField.ORDERS)
    type_cell(entry, "12")
    hit(entry.table, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: entry.table.window() is entry.window())
    assert line(entry, 1).orders == Figure(Decimal(12))
    assert entry.table.isVisible()


def test_ctrl_s_over_the_window_saves_what_was_typed(entry: QuickEntry, qtbot: QtBot) -> None:
    entry.expand()
    qtbot.waitUntil(entry.table.hasFocus)
    with qtbot.waitSignal(entry.save_requested):
        hit(entry.table, Qt.Key.Key_S, held=CONTROL)
    assert entry.table.window() is entry.window()


def test_no_heading_is_cut(entry: QuickEntry) -> None:
    header = entry.table.horizontalHeader()
    for column in range(header.count()):
        assert header.sectionSize(column) >= header.sectionSizeHint(column)
