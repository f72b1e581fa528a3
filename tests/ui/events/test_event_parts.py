"""The parts of an event: what is typed stays, is merged, is refused, and is led to."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from ocop_desktop.domain.events.event import Event, EventKind
from ocop_desktop.domain.events.parts import (
    BasisPaper,
    EventEntry,
    EventHost,
    EventPlan,
    EventReview,
    EventSession,
    RevenuePart,
    StatedFigures,
)
from ocop_desktop.domain.events.totals import EventFinding, EventRule
from ocop_desktop.domain.figures.figure import Figure, FigureSource, Qualifier
from ocop_desktop.services import events
from ocop_desktop.ui.events.chosen_sum import ChosenEventsSum
from ocop_desktop.ui.events.events_page import EventsPage
from ocop_desktop.ui.lists.selection_bar import SelectionBar
from ocop_desktop.ui.page_context import PageContext
from tests.ui.keys import CONTROL, Wait, ask_service, type_text

SOME = Figure(Decimal(12), Qualifier.ABOUT, FigureSource.PRESS, date(2026, 5, 7))
FULL = Event(
    "Tuần hàng",
    kind=EventKind.WEEK,
    starts_on=date(2026, 5, 1),
    ends_on=date(2026, 5, 6),
    partners=("Hội Nông dân", "Sở Công Thương"),
    basis=(BasisPaper("Kế hoạch", "12/KH-UBND", date(2026, 4, 2), "Tuần hàng", "ke-hoach.pdf"),),
    stated=StatedFigures(visitors=SOME, revenue_parts=(RevenuePart("Khu A", SOME),)),
    sessions=(EventSession("Tối", date(2026, 5, 2), reach=SOME, source=FigureSource.PLATFORM),),
    hosts=(EventHost("Lan", followers=SOME),),
    plan=EventPlan(66, Decimal(800_000_000)),
    review=EventReview(strengths="Đông khách.\nBán hết."),
    report_due=date(2026, 5, 20),
)


@pytest.fixture
def page(qtbot: QtBot, context: PageContext, wait_for: Wait) -> Iterator[EventsPage]:
    """The page over an event with something in every part, and an older fair."""
    ask = partial(ask_service, context, wait_for)
    ask(events.save, FULL)
    ask(events.save, Event("Hội chợ Xuân", starts_on=date(2025, 2, 1), place="Bến Lức"))
    shown = EventsPage(context)
    qtbot.addWidget(shown)
    shown.resize(1180, 700)
    shown.show()
    shown.activateWindow()
    wait_for(lambda: shown.editor.stored_event.name == "Tuần hàng" and shown.isActiveWindow())
    yield shown
    shown.editor.is_dirty = False


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def turn_through(page: EventsPage) -> None:
    for place in range(page.editor.tabs.count()):
        page.editor.tabs.setCurrentIndex(place)
        QApplication.processEvents()


def test_an_event_that_is_looked_at_stays_as_it_was_stored(page: EventsPage) -> None:
    turn_through(page)
    assert page.editor.edited_event() == page.editor.stored_event
    assert not page.editor.is_dirty


def test_text_that_is_no_value_stays_while_one_looks_at_other_parts(page: EventsPage) -> None:
    editor = page.editor
    editor.jump("ends_on")
    QTest.keyClick(focused(), Qt.Key.Key_A, CONTROL)
    type_text(focused(), "31/0")
    turn_through(page)
    assert editor.form.draft_fields()["ends_on"] == "31/0"
    stated = editor.tabs.stated
    editor.tabs.show_part(stated)
    stated.form.jump("orders")
    type_text(focused(), "chục đơn")
    turn_through(page)
    QTest.keyClick(page, Qt.Key.Key_S, CONTROL)
    page.save()
    assert editor.is_dirty
    assert stated.form.draft_fields()["orders"] == "chục đơn"


def test_what_is_typed_in_two_windows_is_kept_from_both(
    page: EventsPage, context: PageContext, wait_for: Wait
) -> None:
    editor = page.editor
    editor.tabs.show_part(editor.tabs.stated)
    editor.tabs.stated.form.jump("revenue")
    type_text(focused(), "hơn 900 triệu")
    theirs = replace(editor.stored_event, review=EventReview(causes="Mưa"), theme="Quà quê")
    ask_service(context, wait_for, events.save, theirs)
    page.save()
    wait_for(lambda: not editor.is_dirty)
    saved = ask_service(context, wait_for, events.get, editor.event_id)
    assert (saved.theme, saved.review.causes) == ("Quà quê", "Mưa")
    assert saved.stated.revenue == Figure(Decimal(900_000_000), Qualifier.OVER)
    assert saved.stated.visitors == SOME
    assert editor.edited_event() == saved


def test_what_cannot_be_saved_is_told_at_the_field_of_its_session(
    page: EventsPage, context: PageContext, wait_for: Wait
) -> None:
    editor, form = page.editor, page.editor.tabs.sessions.form
    editor.tabs.show_part(editor.tabs.shows)
    form.jump("gross")
    type_text(focused(), "10 triệu")
    form.jump("net")
    type_text(focused(), "20 triệu")
    editor.tabs.setCurrentIndex(0)
    page.save()
    assert editor.is_dirty
    assert editor.tabs.currentIndex() == 2
    assert focused() in {form._fields["net"], form._fields["net"].focusProxy()}
    stored = ask_service(context, wait_for, events.get, editor.event_id)
    assert stored == editor.stored_event


def test_a_finding_follows_the_typing_and_leads_to_its_field(
    page: EventsPage, wait_for: Wait
) -> None:
    editor, form = page.editor, page.editor.tabs.sessions.form
    editor.tabs.show_part(editor.tabs.shows)
    form.jump("viewers")
    type_text(focused(), "30")
    wait_for(lambda: "điều cần xem lại" in editor.count.text())
    editor.count.linkActivated.emit("summary")
    findings = editor.summary.findings
    texts = [findings.item(row).text() for row in range(findings.count())]
    row = next(row for row, text in enumerate(texts) if text.startswith("Tối: Người xem (30"))
    findings.setFocus()
    findings.setCurrentRow(row)
    QTest.keyClick(findings, Qt.Key.Key_Return)
    assert editor.tabs.currentIndex() == 2
    assert focused() in {form._fields["viewers"], form._fields["viewers"].focusProxy()}


def test_many_products_of_one_finding_are_one_line_that_leads_to_the_products(
    page: EventsPage, wait_for: Wait
) -> None:
    editor, names = page.editor, tuple(f"Mật số {number}" for number in range(66))
    wait_for(lambda: editor._summary is not None)
    assert editor._summary is not None
    finding = EventFinding(EventRule.NO_STARS, field="entries", names=names)
    editor._show_summary(replace(editor._summary, findings=(finding,)))
    assert "1 điều cần xem lại" in editor.count.text()
    editor.count.linkActivated.emit("summary")
    findings = editor.summary.findings
    assert findings.count() == 1
    assert findings.item(0).text() == (
        "66 sản phẩm không ở tình trạng được ghi sao vào ngày bắt đầu: Mật số 0, Mật số 1, "
        "Mật số 2 và 63 sản phẩm khác. Không ghi sao trên giấy tờ của sự kiện."
    )
    findings.setFocus()
    findings.setCurrentRow(0)
    QTest.keyClick(findings, Qt.Key.Key_Return)
    assert editor.tabs.currentIndex() == 0
    assert focused() in {editor.table, editor.table.focusProxy()}


def test_the_parts_of_a_revenue_stand_with_their_shares(page: EventsPage, wait_for: Wait) -> None:
    editor = page.editor
    wait_for(lambda: editor._summary is not None)
    assert editor._summary is not None
    parts = (
        RevenuePart("OCOP, TMĐT", Figure(Decimal(8_700_000_000))),
        RevenuePart("Các tỉnh", Figure(Decimal(7_500_000_000))),
    )
    event = replace(FULL, stated=StatedFigures(revenue_parts=parts))
    editor.summary.show_summary(replace(editor._summary, event=event))
    said = [label.text() for label in editor.summary.findChildren(QLabel)]
    place = said.index("Doanh thu OCOP, TMĐT")
    assert said[place + 1 : place + 4] == [
        "8,7 tỷ đồng (53,7 %)", "Doanh thu Các tỉnh", "7,5 tỷ đồng (46,3 %)",
    ]  # fmt: skip


def test_what_the_selected_events_came_to_together_is_told_below_them(
    page: EventsPage, wait_for: Wait
) -> None:
    line = page.findChild(ChosenEventsSum)
    assert line is not None
    assert line.isHidden()
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_A, CONTROL)
    wait_for(line.isVisible)
    assert line.text() == (
        "Cộng 2 sự kiện: — · số tiếp cận không cộng được: một người có thể đếm nhiều lần"
    )
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    assert line.isHidden()


def test_the_list_is_narrowed_by_words_kind_and_year(page: EventsPage, wait_for: Wait) -> None:
    side = page.side
    QTest.keyClicks(side.search, "ben luc")
    wait_for(lambda: [row.name for row in page.list.rows] == ["Hội chợ Xuân"])
    assert page.status == "1 / 2 sự kiện"
    assert page.editor.stored_event.name == "Tuần hàng"
    QTest.keyClick(side.search, Qt.Key.Key_Escape)
    wait_for(lambda: len(page.list.rows) == 2)
    side.kind.setFocus()
    QTest.keyClick(side.kind, Qt.Key.Key_End)
    assert [row.name for row in page.list.rows] == ["Tuần hàng"]
    side.show_all()
    side.year.setFocus()
    QTest.keyClick(side.year, Qt.Key.Key_End)
    assert [row.name for row in page.list.rows] == ["Hội chợ Xuân"]
    side.show_all()
    QTest.mouseClick(side.overdue, Qt.MouseButton.LeftButton)
    assert all(row.is_overdue for row in page.list.rows)


def test_a_new_event_of_a_kind_and_one_like_the_one_shown(page: EventsPage) -> None:
    menu = page.side.kinds_button.menu()
    action = next(one for one in menu.actions() if one.text() == "Phiên chợ")
    action.trigger()
    assert page.editor.edited_event() == Event("", kind=EventKind.MARKET)
    page.delete()


def test_an_event_like_another_has_its_facts_and_none_of_its_results(
    page: EventsPage, context: PageContext, wait_for: Wait
) -> None:
    bar = page.side.findChild(SelectionBar)
    assert bar is not None
    page.copy_shown()
    made = page.editor.edited_event()
    assert (made.id, made.name, made.kind) == (0, "Tuần hàng", EventKind.WEEK)
    assert made.partners == FULL.partners
    assert made.stated == StatedFigures()
    assert made.entries == tuple[EventEntry, ...]()
    page.editor.jump("place")
    type_text(focused(), "Cần Giờ")
    page.save()
    wait_for(lambda: page.editor.event_id > 2)
    assert len(ask_service(context, wait_for, events.all_events)) == 3
