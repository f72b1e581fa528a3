"""Sessions, hosts, deals, costs and gifts of an event are typed in their own parts."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.events.parts import (
    Amount,
    Cost,
    CostItem,
    Deal,
    DealKind,
    EventHost,
    EventSession,
    Gift,
    HostKind,
    ReachUnit,
    SessionPage,
)
from ocop_desktop.domain.figures.figure import Figure, FigureSource, Qualifier
from ocop_desktop.ui.events.costs_editor import CostsEditor
from ocop_desktop.ui.events.deals_editor import DealsEditor
from ocop_desktop.ui.events.event_part import EventPart
from ocop_desktop.ui.events.event_tabs import EventTabs
from ocop_desktop.ui.events.gifts_editor import GiftsEditor
from ocop_desktop.ui.events.hosts_editor import HostsEditor
from ocop_desktop.ui.events.list_part import ListPart
from ocop_desktop.ui.events.quick_entry import QuickEntry
from ocop_desktop.ui.events.result_columns import ResultField
from ocop_desktop.ui.events.sessions_editor import SessionsEditor
from ocop_desktop.ui.page_context import PageContext
from tests.ui.events.samples_of_events import FAIR, FULL, NAMES
from tests.ui.keys import CONTROL, hit, type_text
from tests.ui.marked_records import list_drawn

PARTS = (SessionsEditor, HostsEditor, DealsEditor, CostsEditor, GiftsEditor, QuickEntry)
Show = Callable[[type[EventPart]], EventPart]


@pytest.fixture
def show(qtbot: QtBot, context: PageContext) -> Show:
    def make(kind: type[EventPart], event: Event = FAIR) -> EventPart:
        part = kind(context)  # type: ignore[arg-type]
        qtbot.addWidget(part)
        part.resize(1000, 760)
        part.show()
        part.activateWindow()
        qtbot.waitUntil(part.isActiveWindow)
        part.show_event(event, NAMES)
        return part

    return make


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def type_line(part: ListPart, *cells: str | int) -> None:
    """Add a line and type its cells, Tab after each; a number is so many steps down in a box."""
    part.list.view.setFocus()
    hit(part.list.view, Qt.Key.Key_Insert)
    for cell in cells:
        if isinstance(cell, int):
            hit(focused(), *[Qt.Key.Key_Down] * cell)
        else:
            type_text(focused(), cell)
        hit(focused(), Qt.Key.Key_Tab)
        QApplication.processEvents()


def type_field(part: SessionsEditor | DealsEditor, name: str, text: str) -> None:
    field = part.form._fields[name]
    field.setFocus()
    type_text(focused(), text)


@pytest.mark.parametrize("kind", PARTS)
@pytest.mark.parametrize("event", [FAIR, FULL])
def test_what_is_only_shown_is_not_changed(show: Show, kind: type[EventPart], event: Event) -> None:
    part = show(kind)
    part.show_event(event, NAMES)
    assert part.edit(event) == event
    assert part.problem() == ""


def test_hosts_are_typed_line_by_line(show: Show) -> None:
    part = show(HostsEditor)
    assert isinstance(part, HostsEditor)
    type_line(part, "Hang", 3, "https://t.co/h", "3,2 triệu", "20tr", 1)
    expected = EventHost(
        "Hang", HostKind.TIKTOKER, "https://t.co/h", Figure(Decimal(3_200_000)),
        Decimal(20_000_000), printable=True,
    )  # fmt: skip
    assert part.edit(FAIR).hosts == (expected,)


def test_costs_are_summed_by_fund_below(show: Show) -> None:
    part = show(CostsEditor)
    assert isinstance(part, CostsEditor)
    type_line(part, 1, "Gian", "3 tr", "10")
    part.list.view.setCurrentIndex(part.list.model.index(0, 5))
    hit(part.list.view, Qt.Key.Key_F2)
    type_text(focused(), "28.000.000")
    hit(focused(), Qt.Key.Key_Tab)
    QApplication.processEvents()
    hit(focused(), Qt.Key.Key_Down, Qt.Key.Key_Tab)
    QApplication.processEvents()
    (cost,) = part.edit(FAIR).costs
    assert (cost.planned, cost.amount) == (Decimal(30_000_000), Decimal(28_000_000))
    assert "dự toán 30.000.000 đ, đã chi 28.000.000 đ" in part.sums.text()


def test_gifts_are_summed_and_called_no_revenue(show: Show) -> None:
    part = show(GiftsEditor)
    assert isinstance(part, GiftsEditor)
    type_line(part, "Quy X", "Hoc bong", "3,8 tỷ")
    assert part.edit(FAIR).gifts == (Gift("Quy X", "Hoc bong", Decimal(3_800_000_000)),)
    assert "không phải doanh thu" in part.sums.text()


def test_an_unclear_amount_of_a_list_stays_and_forbids_saving(show: Show) -> None:
    part = show(GiftsEditor)
    assert isinstance(part, GiftsEditor)
    type_line(part, "Quy X", "", "900")
    assert "900" in part.problem()
    assert "900" in part.sums.text()
    part.show_event(part.edit(FAIR), NAMES)
    assert part.list.model.lines()[0][2] == "900"


def test_an_inexact_fee_is_refused_where_an_exact_one_is_needed(show: Show) -> None:
    part = show(GiftsEditor)
    assert isinstance(part, GiftsEditor)
    type_line(part, "Quy X", "", "hơn 2 tr")
    assert "chính xác" in part.problem()


def test_a_session_is_typed_field_by_field(show: Show) -> None:
    part = show(SessionsEditor)
    assert isinstance(part, SessionsEditor)
    part.records_list.setFocus()
    hit(part.records_list, Qt.Key.Key_Insert)
    type_text(focused(), "Ca ba ngay")
    for name, text in {
        "starts_at": "8h", "ends_at": "21h30", "reach": "16 triệu", "viewers": "hơn 350.000",
        "net": "hơn 900 triệu", "orders": "0",
    }.items():  # fmt: skip
        type_field(part, name, text)
    part.records_list.setFocus()
    (session,) = part.edit(FAIR).sessions
    assert session == EventSession(
        "Ca ba ngay", date(2023, 10, 19), time(8), time(21, 30),
        reach=Figure(Decimal(16_000_000)), reach_unit=ReachUnit.PEOPLE,
        viewers=Figure(Decimal(350_000), Qualifier.OVER), orders=Figure(Decimal(0)),
        net=Figure(Decimal(900_000_000), Qualifier.OVER),
    )  # fmt: skip
    assert part.records_list.item(0).text() == (
        "19/10/2023 08:00–21:30 · Ca ba ngay · hơn 900 triệu đồng"
    )


def test_pages_hosts_amounts_and_products_of_a_session_are_lists(show: Show) -> None:
    part = show(SessionsEditor)
    assert isinstance(part, SessionsEditor)
    part.show_event(FULL, NAMES)
    form = part.form
    typed = {
        "pages": ["Facebook", "", "https://fb.com/ocop"],
        "hosts": ["Chu tich xa"],
        "amounts": ["1.200", "chau"],
        "product_ids": ["Muối ớt"],
    }
    for name, cells in typed.items():
        form._fields[name].setFocus()
        hit(focused(), Qt.Key.Key_Insert)
        for text in cells:
            type_text(focused(), text)
            hit(focused(), Qt.Key.Key_Tab)
            QApplication.processEvents()
        part.records_list.setFocus()
    (session,) = part.edit(FULL).sessions
    assert session.pages[-1] == SessionPage("Facebook", "", "https://fb.com/ocop")
    assert session.hosts == ("Hằng", "Chu tich xa")
    assert session.amounts[-1] == Amount(Decimal(1200), "chau")
    assert session.product_ids == (1, 3, 2)  # under the line of the cursor
    assert session.net == FULL.sessions[0].net  # with its source and day


def test_an_unclear_text_of_one_session_stays_while_another_is_shown(show: Show) -> None:
    part = show(SessionsEditor)
    assert isinstance(part, SessionsEditor)
    part.show_event(replace(FULL, sessions=(*FULL.sessions, EventSession("Toi"))), NAMES)
    type_field(part, "gross", "900")
    hit(part.records_list, Qt.Key.Key_Down)
    assert "900" in part.problem()
    assert part.form._fields["gross"].text() == ""
    part.jump_to_problem()
    assert part.records_list.currentRow() == 0
    assert part.form._fields["gross"].text() == "900"


def test_a_session_is_removed_moved_and_brought_back(show: Show) -> None:
    part = show(SessionsEditor)
    assert isinstance(part, SessionsEditor)
    event = replace(FULL, sessions=(EventSession("A"), EventSession("B"), EventSession("C")))
    part.show_event(event, NAMES)
    part.records_list.setFocus()
    hit(part.records_list, Qt.Key.Key_Down, held=Qt.KeyboardModifier.AltModifier)
    assert [one.title for one in part.edit(event).sessions] == ["B", "A", "C"]
    hit(part.records_list, Qt.Key.Key_Delete)
    assert [one.title for one in part.edit(event).sessions] == ["B", "C"]
    hit(part.records_list, Qt.Key.Key_Z, held=CONTROL)
    hit(part.records_list, Qt.Key.Key_Z, held=CONTROL)
    assert part.edit(event) == event


def test_a_deal_names_its_seller_buyer_value_and_days(show: Show) -> None:
    part = show(DealsEditor)
    assert isinstance(part, DealsEditor)
    QTest.mouseClick(part.add_button, Qt.MouseButton.LeftButton)
    for name, text in {
        "number": "12/HD", "signed_on": "20/10/2023", "value": "485 triệu", "buyer": "Co.opmart",
        "producer_id": "HTX Cần Giờ",
    }.items():  # fmt: skip
        type_field(part, name, text)
    part.records_list.setFocus()
    assert part.edit(FAIR).deals == (
        Deal(
            DealKind.CONTRACT, "Co.opmart", 7, (), "12/HD", date(2023, 10, 20), Decimal(485_000_000)
        ),
    )


def test_a_deal_of_a_deleted_producer_keeps_it(show: Show) -> None:
    part = show(DealsEditor)
    event = replace(FAIR, deals=(Deal(producer_id=99, product_ids=(98,), buyer="A"),))
    part.show_event(event, NAMES)
    assert isinstance(part, DealsEditor)
    type_field(part, "number", "7")
    part.records_list.setFocus()
    (deal,) = part.edit(event).deals
    assert (deal.producer_id, deal.product_ids, deal.number) == (99, (98,), "7")


@pytest.mark.parametrize("kind", [SessionsEditor, DealsEditor])
def test_an_empty_record_is_not_kept(show: Show, kind: type[EventPart]) -> None:
    part = show(kind)
    assert isinstance(part, SessionsEditor | DealsEditor)
    QTest.mouseClick(part.add_button, Qt.MouseButton.LeftButton)
    assert part.edit(FAIR) == FAIR


def test_a_draft_keeps_what_no_session_can_hold(
    show: Show, qtbot: QtBot, context: PageContext
) -> None:
    part = show(SessionsEditor)
    part.show_event(FULL, NAMES)
    assert isinstance(part, SessionsEditor)
    type_field(part, "gross", "900")
    part.form._fields["pages"].setFocus()
    hit(focused(), Qt.Key.Key_Insert)
    type_text(focused(), "Shop")
    event, kept = part.edit(FULL), part.draft_value()
    other = SessionsEditor(context)
    qtbot.addWidget(other)
    other.show_event(event, NAMES)
    other.set_draft_value(kept)
    assert other.form._fields["gross"].text() == "900"
    assert [page.platform for page in other.edit(event).sessions[0].pages] == ["TikTok", "Shop"]
    assert "900" in other.problem()


def test_a_draft_keeps_the_first_letters_of_a_new_record(
    show: Show, qtbot: QtBot, context: PageContext
) -> None:
    part = show(DealsEditor)
    assert isinstance(part, DealsEditor)
    QTest.mouseClick(part.add_button, Qt.MouseButton.LeftButton)
    part.form._fields["product_ids"].setFocus()
    hit(focused(), Qt.Key.Key_Insert)
    type_text(focused(), "Khô c")
    event, kept = part.edit(FAIR), part.draft_value()
    other = DealsEditor(context)
    qtbot.addWidget(other)
    other.show_event(event, NAMES)
    other.set_draft_value(kept)
    assert other.form._fields["product_ids"].model.lines() == [["Khô c"]]


def test_what_is_typed_on_one_tab_is_known_to_the_others(
    qtbot: QtBot, context: PageContext
) -> None:
    tabs, results, deals = EventTabs(), QuickEntry(context), DealsEditor(context)
    qtbot.addWidget(tabs)
    tabs.add_part(results, "Kết quả")
    tabs.add_part(deals, "Hợp đồng")
    tabs.show_event(FAIR, NAMES)
    results.result_model.apply([(0, ResultField.CONTRACTS, "2")])
    tabs.setCurrentIndex(1)
    assert deals.records_list.count() == 2
    deals.remove()
    tabs.setCurrentIndex(0)
    assert results.result_model.sheet.text(0, ResultField.CONTRACTS) == "1"
    assert tabs.edit(FAIR).deals == (Deal(producer_id=7),)


@pytest.mark.parametrize("kind", PARTS)
def test_no_part_draws_typed_markup(show: Show, kind: type[EventPart], qtbot: QtBot) -> None:
    mark = "<b>đậm</b>&A"
    event = replace(
        FULL,
        hosts=(EventHost(mark, url=mark),),
        sessions=(EventSession(mark, pages=(SessionPage(mark, mark, mark),), hosts=(mark,), notes=mark),),
        deals=(Deal(buyer=mark, number=mark, producer_id=7),),
        costs=(Cost(CostItem.OTHER, mark, paper=mark),),
        gifts=(Gift(mark, mark),),
        entries=tuple(replace(one, booth=mark, notes=mark) for one in FULL.entries),
    )  # fmt: skip
    named = replace(
        NAMES,
        products=dict.fromkeys(NAMES.products, mark),
        producers=dict.fromkeys(NAMES.producers, mark),
    )
    part = show(kind)
    part.show_event(event, named)
    qtbot.wait(50)
    assert list(list_drawn(part)) == []
    assert part.edit(event) == event


@pytest.mark.parametrize("kind", PARTS)
def test_every_control_of_a_part_has_a_name(show: Show, kind: type[EventPart]) -> None:
    part = show(kind)
    part.show_event(FULL, NAMES)
    nameless = [
        type(one).__name__
        for one in part.findChildren(QWidget)
        if one.isVisible()
        and one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not one.focusProxy()
        and not (one.accessibleName() or getattr(one, "text", str)())
    ]
    assert nameless == []


def test_the_source_of_a_session_is_chosen(show: Show) -> None:
    part = show(SessionsEditor)
    part.show_event(FULL, NAMES)
    assert isinstance(part, SessionsEditor)
    source = part.form._fields["source"]
    source.setFocus()
    hit(source, Qt.Key.Key_Down)
    assert part.edit(FULL).sessions[0].source is FigureSource.ESTIMATE
