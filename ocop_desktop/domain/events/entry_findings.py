"""What is doubtful in the entries of an event: lines that count a sale twice, products without stars."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from decimal import Decimal
from operator import attrgetter

from ocop_desktop.domain.events.comparisons import FigureInUnit, join_repeated, make_finding
from ocop_desktop.domain.events.context import EventContext
from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.events.parts import EventEntry
from ocop_desktop.domain.events.session_findings import name_session
from ocop_desktop.domain.events.summing import (
    find_holder,
    find_total_rows,
    list_present,
    sum_lines,
    total_holders,
)
from ocop_desktop.domain.events.totals import EventFinding, EventRule
from ocop_desktop.domain.events.units import UNITS
from ocop_desktop.domain.figures.comparing import differs
from ocop_desktop.domain.figures.figure import Figure

_SUMMED = ("net", "orders")


def find_in_entries(event: Event, context: EventContext) -> Iterator[EventFinding]:
    """What is doubtful in the entries of `event`."""
    holders: dict[int, list[EventEntry]] = defaultdict(list)
    for entry in event.entries:
        holders[find_holder(entry, context.product_holders)].append(entry)
    holders.pop(0, None)
    yield from join_repeated(_find_in_lines(holders, context))
    yield from _find_counts(event, set(holders))
    yield from _find_missing_figures(event, context)
    yield from _find_total_rows(event)
    yield from _find_products(event, context)


def _find_in_lines(
    holders: Mapping[int, list[EventEntry]], context: EventContext
) -> Iterator[EventFinding]:
    for holder, lines in holders.items():
        name = context.producer_names.get(holder, "")
        yield from _find_two_levels(lines, name)
        yield from _find_cumulative(lines, name, context)


def _find_two_levels(lines: list[EventEntry], name: str) -> Iterator[EventFinding]:
    """A holder's own line and the lines of its products are both filled: only its own counts."""
    for field in _SUMMED:
        own = sum_lines(lines, attrgetter(field), own=True)
        products = sum_lines(lines, attrgetter(field), own=False)
        if own and products:
            first, second = FigureInUnit(own, UNITS[field]), FigureInUnit(products, UNITS[field])
            yield make_finding(
                EventRule.HOLDER_AND_PRODUCTS, first, second, where=name, field=field
            )


def _find_cumulative(
    lines: list[EventEntry], name: str, context: EventContext
) -> Iterator[EventFinding]:
    """Figures of one thing for several days: the newest counts, they are not added."""
    for field in _SUMMED:
        figures: dict[int, list[Figure]] = defaultdict(list)
        for line in lines:
            if figure := getattr(line, field):
                figures[line.product_id].append(figure)
        for product_id, stated in figures.items():
            days = {figure.as_of for figure in stated}
            if len(days) > 1 and None not in days:
                ordered = tuple(sorted(stated, key=lambda one: (one.as_of, one.value)))
                where = context.product_names.get(product_id, "") or name
                yield EventFinding(
                    EventRule.CUMULATIVE_FIGURES, where, ordered[-2:], UNITS[field], field
                )


def _find_counts(event: Event, holders: set[int]) -> Iterator[EventFinding]:
    """More or fewer products or holders are stated than are entered.

    Where as many holders are stated as products are entered, they were counted once for each product.
    """
    products = {entry.product_id for entry in event.entries if entry.product_id}
    units = event.stated.units
    as_products = units is not None and len(holders) < len(products) == units.value
    for name, stated, entered in (
        ("products", event.stated.products, len(products)),
        ("units", units, len(holders)),
    ):
        counted = Figure(Decimal(entered))
        if entered and differs(stated, counted):
            rule = EventRule.COUNT_DIFFERS
            if name == "units" and as_products:
                rule = EventRule.PRODUCTS_AS_UNITS
            first, second = FigureInUnit(stated, UNITS[name]), FigureInUnit(counted, UNITS[name])
            yield make_finding(rule, first, second, field=name)


def _find_missing_figures(event: Event, context: EventContext) -> Iterator[EventFinding]:
    """Of some holders that came nobody knows the revenue: the sum of the others is not the whole."""
    came = {find_holder(entry, context.product_holders) for entry in list_present(event)}
    totals = total_holders(event, context.product_holders)
    known = {one.producer_id for one in totals if one.net} & came - {0}
    if known and known < came - {0}:
        first = FigureInUnit(Figure(Decimal(len(known))), UNITS["holders"])
        second = FigureInUnit(Figure(Decimal(len(came - {0}))), UNITS["holders"])
        yield make_finding(EventRule.HOLDERS_WITHOUT_FIGURES, first, second, field="net")


def _find_total_rows(event: Event) -> Iterator[EventFinding]:
    """A nameless line, or a session, that is the sum of all others is most likely their total."""
    for entry in find_total_rows(event):
        told = FigureInUnit(entry.net, UNITS["net"])
        yield make_finding(EventRule.TOTAL_AMONG_PARTS, told, where=entry.notes, field="entries")
    values = [one.net.value for one in event.sessions if one.net]
    for session in event.sessions:
        if session.net and len(values) > 2 and 0 < session.net.value * 2 == sum(values):
            told = FigureInUnit(session.net, UNITS["net"])
            yield make_finding(
                EventRule.TOTAL_AMONG_PARTS, told, where=name_session(session), field="sessions"
            )


def _find_products(event: Event, context: EventContext) -> Iterator[EventFinding]:
    """Products that may not show stars on the first day, and prices that nobody confirmed for long."""
    entered = dict.fromkeys(entry.product_id for entry in event.entries if entry.product_id)
    known = [key for key in entered if key in context.product_names]
    bare = [key for key in known if event.starts_on and not context.shown_stars.get(key)]
    stale = [key for key in known if key in context.stale_prices]
    for rule, products in ((EventRule.NO_STARS, bare), (EventRule.STALE_PRICE, stale)):
        if products:
            names = tuple(context.product_names[key] for key in products)
            yield EventFinding(rule, field="entries", names=names)
