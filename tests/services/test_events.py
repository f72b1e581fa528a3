"""Events of a register: the list with its totals, what follows from one, putting and importing."""

import json
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from ocop_desktop.domain.channels.channel import Channel, ChannelKind
from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.errors import FieldsRefused, InvalidValue, RecordMissing
from ocop_desktop.domain.events.event import Event, EventKind, EventRole, EventScope
from ocop_desktop.domain.events.parts import EventEntry, EventSession, SessionPage, StatedFigures
from ocop_desktop.domain.events.several_events import EventCounts, SeveralEvents
from ocop_desktop.domain.events.totals import EventRule, TotalLevel
from ocop_desktop.domain.figures.figure import Figure, Qualifier
from ocop_desktop.domain.print.document_table import DocumentKey
from ocop_desktop.domain.print.documents import PrintOrder
from ocop_desktop.domain.register.product import Product
from ocop_desktop.domain.text import Translated
from ocop_desktop.services import channels, events, exports, history, printing, producers, products
from ocop_desktop.store.database import Register
from tests.builders import TODAY, a_product
from tests.events import FULL_EVENT, figure

Stocked = tuple[Register, Product]
FIRST, LAST = date(2026, 10, 19), date(2026, 10, 21)


@pytest.fixture
def second(stocked: Stocked) -> Product:
    """Another product of the same producer."""
    register, product = stocked
    return products.save(register, replace(a_product(product.producer_id), name=Translated("Mứt")))


def test_an_event_is_kept_whole(stocked: Stocked) -> None:
    register, _ = stocked
    saved = events.save(register, FULL_EVENT)
    assert events.get(register, saved.id) == replace(FULL_EVENT, id=saved.id)
    assert events.all_events(register) == (saved,)


def test_the_list_shows_what_an_event_holds_and_sold_for(stocked: Stocked, second: Product) -> None:
    register, product = stocked
    entries = (
        EventEntry(product.id, net=figure(1_000_000)),
        EventEntry(second.id, net=figure(2_000_000, Qualifier.OVER)),
        EventEntry(0, producer_id=product.producer_id, orders=figure(3)),
    )
    saved = events.save(
        register, Event("Chợ phiên", starts_on=FIRST, ends_on=LAST, entries=entries)
    )
    (row,) = events.list_rows(register, TODAY)
    assert (row.id, row.name, row.product_count, row.holder_count) == (saved.id, "Chợ phiên", 2, 1)
    assert row.net is not None
    assert (row.net.figure, row.net.level) == (
        figure(3_000_000, Qualifier.OVER), TotalLevel.HOLDERS,
    )  # fmt: skip


@pytest.mark.parametrize("with_holder", [False, True])
def test_the_list_and_the_summary_agree_on_revenue(
    stocked: Stocked, second: Product, *, with_holder: bool
) -> None:
    register, product = stocked
    own = EventEntry(0, producer_id=product.producer_id, net=figure(9_000_000))
    lines = (EventEntry(product.id, net=figure(1)), EventEntry(second.id, net=figure(2)))
    entries = (*lines, own) if with_holder else lines
    saved = events.save(register, Event("Chợ phiên", entries=entries))
    (row,) = events.list_rows(register, TODAY)
    total = events.summarise(register, saved.id, TODAY).totals.net
    assert row.net == total
    assert total is not None
    assert total.figure.value == (9_000_000 if with_holder else 3)


def test_the_list_takes_the_stated_revenue_else_that_of_sessions(stocked: Stocked) -> None:
    register, _ = stocked
    sessions = (EventSession(net=figure(5)), EventSession(net=figure(6, Qualifier.UNDER)))
    stated = StatedFigures(revenue=figure(900_000_000, Qualifier.OVER))
    events.save(register, Event("Có số công bố", starts_on=LAST, stated=stated, sessions=sessions))
    events.save(register, Event("Không có", starts_on=FIRST, sessions=sessions))
    nets = [row.net for row in events.list_rows(register, TODAY)]
    assert [one and (one.figure, one.level) for one in nets] == [
        (figure(900_000_000, Qualifier.OVER), TotalLevel.STATED),
        (figure(11, Qualifier.UNDER), TotalLevel.SESSIONS),
    ]


def test_a_report_is_due_seven_working_days_after_the_last_day(stocked: Stocked) -> None:
    register, _ = stocked
    event = events.save(register, Event("Chợ phiên", starts_on=FIRST, ends_on=LAST))
    (row,) = events.list_rows(register, date(2026, 10, 30))
    assert (row.report_due, row.is_overdue) == (date(2026, 10, 30), False)
    (row,) = events.list_rows(register, date(2026, 10, 31))
    assert row.is_overdue
    assert events.summarise(register, event.id, date(2026, 10, 31)).is_overdue
    events.save(register, replace(event, reported_on=date(2026, 10, 29)))
    assert not events.list_rows(register, TODAY)[0].is_overdue


def test_a_day_that_was_set_is_the_day_the_report_is_due(stocked: Stocked) -> None:
    register, _ = stocked
    events.save(register, Event("Chợ phiên", ends_on=LAST, report_due=TODAY))
    events.save(register, Event("Chưa rõ ngày"))
    assert {row.name: row.report_due for row in events.list_rows(register, TODAY)} == {
        "Chợ phiên": TODAY, "Chưa rõ ngày": None,
    }  # fmt: skip


def test_the_summary_names_products_and_producers(stocked: Stocked) -> None:
    register, product = stocked
    sessions = (EventSession(viewers=figure(10), reach=figure(5), product_ids=(product.id,)),)
    event = Event("Phiên", starts_on=FIRST, ends_on=LAST, sessions=sessions)
    summary = events.summarise(register, events.save(register, event).id, TODAY)
    assert summary.days == 3
    assert summary.product_names == {product.id: product.name.vi}
    assert list(summary.producer_names) == [product.producer_id]
    assert EventRule.VIEWERS_OVER_REACH in {finding.rule for finding in summary.findings}
    assert {one.name: one.figure for one in summary.ratios}["viewers_per_reach"] == figure(200)


def test_an_unknown_platform_is_told_until_the_office_knows_it(stocked: Stocked) -> None:
    register, _ = stocked
    pages = (SessionPage("TikTok Shop"), SessionPage("Chợ mạng"))
    sessions = (EventSession(on=FIRST, pages=pages),)
    event = events.save(register, Event("Phiên", starts_on=FIRST, sessions=sessions))
    rules = [one.rule for one in events.summarise(register, event.id, TODAY).findings]
    assert rules.count(EventRule.UNKNOWN_PLATFORM) == 1
    channels.save_channel(register, Channel("Chợ mạng", ChannelKind.MARKETPLACE))
    rules = [one.rule for one in events.summarise(register, event.id, TODAY).findings]
    assert EventRule.UNKNOWN_PLATFORM not in rules


def test_an_event_that_is_gone_has_no_summary(register: Register) -> None:
    with pytest.raises(RecordMissing):
        events.summarise(register, 7, TODAY)


def test_putting_an_event_again_replaces_it_whole(stocked: Stocked) -> None:
    register, product = stocked
    kept = replace(FULL_EVENT, name_en="Digital festival", foreword=Translated("Lời đầu"))
    first = events.put(register, kept)
    entries = (EventEntry(product.id),)
    days = {"starts_on": kept.starts_on, "ends_on": kept.ends_on}
    again = events.put(register, Event(f" {kept.name} ", entries=entries, **days))  # type: ignore[arg-type]
    assert again.id == first.id
    assert (again.sessions, again.stated, again.kind) == ((), StatedFigures(), EventKind.FAIR)
    assert (again.name_en, again.foreword) == ("Digital festival", Translated("Lời đầu"))
    history.undo(register)
    assert events.get(register, first.id) == first


def test_an_event_of_other_days_is_another_event(register: Register) -> None:
    events.put(register, Event("Hội chợ Tết", starts_on=FIRST, ends_on=FIRST))
    events.put(register, Event("Hội chợ Tết", starts_on=LAST, ends_on=LAST))
    assert len(events.all_events(register)) == 2


def test_a_hard_problem_refuses_the_whole_event(register: Register) -> None:
    with pytest.raises(InvalidValue):
        events.put(register, Event("Sai ngày", starts_on=LAST, ends_on=FIRST))
    assert events.all_events(register) == ()


def test_a_new_event_is_a_fair_that_the_office_attends(register: Register) -> None:
    saved = events.save(register, Event("Hội chợ"))
    assert (saved.kind, saved.role, saved.scope) == (EventKind.FAIR, EventRole.PARTICIPANT, None)
    events.save(register, replace(saved, scope=EventScope.ABROAD))
    assert events.get(register, saved.id).scope is EventScope.ABROAD


def test_documents_of_an_event_leave_out_the_lines_of_whole_producers(
    stocked: Stocked, tmp_path: Path
) -> None:
    register, product = stocked
    own = EventEntry(0, "A1", producer_id=product.producer_id, net=figure(5))
    event = events.save(register, Event("Hội chợ", entries=(own, EventEntry(product.id, "A2"))))
    assert events.count_attached(register, [event.id]) == {RecordKind.PRODUCT: 1}
    order = PrintOrder(DocumentKey.CATALOGUE, event_id=event.id)
    assert printing.guard(register, order, on=TODAY) is not None
    exported = exports.export_event(register, tmp_path / "a.xlsx", event.id, on=TODAY)
    assert exported.rows == 1


def test_zero_is_not_unknown(stocked: Stocked) -> None:
    register, product = stocked
    entries = (EventEntry(product.id, orders=Figure(Decimal(0)), net=figure(0)),)
    saved = events.save(register, Event("Không bán được", entries=entries))
    totals = events.summarise(register, saved.id, TODAY).totals
    assert totals.orders is not None
    assert totals.orders.figure == figure(0)
    assert totals.gross is None


@pytest.mark.parametrize("words", ["0312345678", "htx rung sac (du lieu mau)", 1, "1"])
def test_a_producer_is_named_by_tax_code_name_or_id(
    words: str | int, stocked: Stocked, tmp_path: Path
) -> None:
    register, product = stocked
    holder = producers.get(register, product.producer_id)
    producers.save(register, replace(holder, tax_code="0312345678"))
    file = tmp_path / "phien.json"
    facts = {"name": "Phiên", "entries": [{"producer": words, "net": "3,6 triệu"}]}
    file.write_text(json.dumps(facts, ensure_ascii=False), encoding="utf-8")
    event = events.put(register, events.read_file(register, file))
    assert event.entries == (EventEntry(0, producer_id=holder.id, net=figure(3_600_000)),)


def test_a_producer_nobody_knows_is_named(register: Register, tmp_path: Path) -> None:
    file = tmp_path / "phien.json"
    file.write_text('{"name": "Phiên", "entries": [{"producer": "Lạ"}]}', encoding="utf-8")
    with pytest.raises(FieldsRefused) as refused:
        events.read_file(register, file)
    assert [fault.place for fault in refused.value.faults] == ["entries[0].producer"]


def test_products_are_added_once(stocked: Stocked, second: Product) -> None:
    register, product = stocked
    event = events.save(register, Event("Hội chợ", entries=(EventEntry(product.id),)))
    added = events.add_products(register, event.id, [product.id, second.id])
    assert (added.added, added.held) == ((second.id,), (product.id,))
    assert events.list_names(register) == ((event.id, "Hội chợ"),)
    assert events.delete_many(register, [event.id, event.id]) == 1


def test_chosen_events_are_added_and_their_products_counted_once(stocked: Stocked) -> None:
    register, product = stocked
    ids = []
    for number, net in enumerate((900, 750)):
        stated = StatedFigures(revenue=figure(net, Qualifier.OVER))
        event = Event(f"Hội chợ {number}", stated=stated, entries=(EventEntry(product.id),))
        ids.append(events.save(register, event).id)
    added = events.sum_chosen(register, [*ids, 99])
    assert (added.events, added.net) == (2, figure(1650, Qualifier.OVER))
    assert added.counts == EventCounts(1, 2, 1, 2)
    assert events.sum_chosen(register, []) == SeveralEvents()
