"""One total of an event from three levels: stated, of holders, of sessions; never twice the same sale."""

from dataclasses import replace
from decimal import Decimal
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.events.parts import (
    Deal,
    DealKind,
    EventEntry,
    EventSession,
    ReachUnit,
    StatedFigures,
)
from ocop_desktop.domain.events.summing import find_total_rows, total_event, total_holders
from ocop_desktop.domain.events.totals import HolderTotal, Total, TotalLevel
from ocop_desktop.domain.figures.figure import Figure, Qualifier
from ocop_desktop.domain.figures.sums import add_figures

HOLDERS = {1: 10, 2: 10, 3: 20}
FIGURES = st.none() | st.builds(
    Figure, st.integers(0, 10**9).map(Decimal), st.sampled_from(Qualifier)
)
ENTRIES = st.lists(
    st.builds(
        EventEntry,
        st.sampled_from([0, 1, 2, 3, 4]),
        producer_id=st.sampled_from([0, 10, 20]),
        orders=FIGURES,
        net=FIGURES,
    ),
    max_size=8,
)


def figure(value: int) -> Figure:
    return Figure(Decimal(value))


def test_the_stated_figure_counts_before_holders_and_holders_before_sessions() -> None:
    event = Event(
        "Hội chợ",
        stated=StatedFigures(revenue=figure(900)),
        entries=(EventEntry(1, net=figure(700)),),
        sessions=(EventSession(net=figure(600)),),
    )
    assert total_event(event, HOLDERS).net == Total(figure(900), TotalLevel.STATED, "đồng")
    event = replace(event, stated=StatedFigures())
    assert total_event(event, HOLDERS).net == Total(figure(700), TotalLevel.HOLDERS, "đồng")
    event = replace(event, entries=())
    assert total_event(event, HOLDERS).net == Total(figure(600), TotalLevel.SESSIONS, "đồng")
    assert total_event(Event("Trống"), HOLDERS).net is None


def test_lines_of_whole_producers_are_no_products() -> None:
    product, holder = EventEntry(1), EventEntry(0, producer_id=10)
    event = Event("Hội chợ", name_en="Fair", entries=(holder, product))
    assert event.product_entries == (product,)
    assert event.names.en == "Fair"


def test_a_stated_0_counts() -> None:
    event = Event(
        "Phiên", stated=StatedFigures(orders=figure(0)), entries=(EventEntry(1, orders=figure(5)),)
    )
    assert total_event(event, HOLDERS).orders == Total(figure(0), TotalLevel.STATED, "đơn")


def test_reach_has_the_unit_that_was_stated_or_that_of_its_session() -> None:
    times = EventSession(reach=figure(5), reach_unit=ReachUnit.TIMES)
    people = EventSession(reach=figure(5))
    assert total_event(Event("A", sessions=(times,)), {}).reach == Total(
        figure(5), TotalLevel.SESSIONS, "lượt"
    )
    assert total_event(Event("A", sessions=(people, EventSession())), {}).reach == Total(
        figure(5), TotalLevel.SESSIONS, "người"
    )
    assert total_event(Event("A", sessions=(people, times)), {}).reach is None
    stated = StatedFigures(reach=figure(9), reach_unit=ReachUnit.TIMES)
    assert total_event(Event("A", stated=stated, sessions=(people,)), {}).reach == Total(
        figure(9), TotalLevel.STATED, "lượt"
    )


def test_a_holder_has_its_own_line_else_the_lines_of_its_products_for_each_figure() -> None:
    entries = (
        EventEntry(1, "A01", orders=figure(2), net=figure(100)),
        EventEntry(0, "A02", producer_id=10, net=figure(500), notes="cả gian"),
        EventEntry(2, "A01", orders=figure(3), net=figure(300), notes="hết hàng"),
        EventEntry(3, net=figure(40)),
        EventEntry(1, "A01"),
    )
    deals = (
        Deal(DealKind.CONTRACT, producer_id=10, value=Decimal(1000)),
        Deal(DealKind.PRINCIPLE, producer_id=10),
        Deal(DealKind.MEMORANDUM, producer_id=10, value=Decimal(5)),
        Deal(DealKind.ORDER, producer_id=30, value=Decimal(7)),
        Deal(DealKind.AGREEMENT, producer_id=0),
    )
    event = Event("Hội chợ", entries=entries, deals=deals)
    assert total_holders(event, HOLDERS) == (
        HolderTotal(
            10, ("A01", "A02"), (1, 2), figure(5), figure(500), 2, Decimal(1000), 1, "cả gian"
        ),
        HolderTotal(20, (), (3,), None, figure(40)),
        HolderTotal(30),
    )
    totals = total_event(event, HOLDERS)
    assert totals.net == Total(figure(540), TotalLevel.HOLDERS, "đồng")
    assert totals.orders == Total(figure(5), TotalLevel.HOLDERS, "đơn")
    assert totals.contracts == Total(figure(2), TotalLevel.HOLDERS, "hợp đồng")


def test_lines_whose_holder_nobody_knows_are_sales_of_their_own() -> None:
    entries = (
        EventEntry(8, net=figure(5)),
        EventEntry(9, net=figure(6)),
        EventEntry(0, net=figure(7)),
    )
    event = Event("Hội chợ", entries=entries, deals=(Deal(producer_id=0),))
    assert total_holders(event, HOLDERS) == (HolderTotal(0, product_ids=(8, 9), net=figure(18)),)


def test_only_a_nameless_line_is_taken_for_a_row_of_totals() -> None:
    named = EventEntry(0, producer_id=20, net=figure(3))
    event = Event(
        "Hội chợ", entries=(EventEntry(1, net=figure(1)), EventEntry(2, net=figure(2)), named)
    )
    assert find_total_rows(event) == ()
    nameless = replace(event, entries=(*event.entries[:2], replace(named, producer_id=0)))
    assert find_total_rows(nameless) == nameless.entries[2:]


@given(
    ENTRIES,
    st.lists(st.builds(EventSession, net=FIGURES, orders=FIGURES), max_size=4),
    st.randoms(),
)
def test_totals_never_depend_on_the_order_of_entry(
    entries: list[EventEntry], sessions: list[EventSession], random: Random
) -> None:
    event = Event("Hội chợ", entries=tuple(entries), sessions=tuple(sessions))
    totals = total_event(event, HOLDERS)
    random.shuffle(entries)
    random.shuffle(sessions)
    shuffled = replace(event, entries=tuple(entries), sessions=tuple(sessions))
    assert total_event(shuffled, HOLDERS) == totals


@given(ENTRIES)
def test_the_derived_total_never_counts_a_sale_twice(entries: list[EventEntry]) -> None:
    event = Event("Hội chợ", entries=tuple(entries))
    total = total_event(event, HOLDERS).net
    rows = find_total_rows(event)
    kept = [entry for entry in entries if entry not in rows]
    holders = {HOLDERS.get(entry.product_id) or entry.producer_id for entry in kept}
    figures = []
    for holder in holders:
        lines = [one for one in kept if (HOLDERS.get(one.product_id) or one.producer_id) == holder]
        own = [one.net for one in lines if not one.product_id and one.net]
        products = [one.net for one in lines if one.product_id and one.net]
        figures += (own or products) if holder else own + products
    assert (total.figure if total else None) == add_figures(figures)
    every = add_figures(entry.net for entry in entries)
    assert total is None or (every is not None and total.figure.value <= every.value)
