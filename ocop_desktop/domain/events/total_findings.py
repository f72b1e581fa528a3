"""What is doubtful in the totals of an event: figures of several levels, and money that is no revenue."""

from collections.abc import Iterator
from decimal import Decimal

from ocop_desktop.domain.events.comparisons import (
    FigureInUnit,
    find_over,
    make_finding,
    read_total,
)
from ocop_desktop.domain.events.context import EventContext
from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.events.parts import ReachUnit
from ocop_desktop.domain.events.session_findings import (
    find_great_reach,
    find_orders_without_gross,
)
from ocop_desktop.domain.events.summing import FigureLevels, find_levels, sum_money
from ocop_desktop.domain.events.totals import EventFinding, EventRule, Total, TotalLevel
from ocop_desktop.domain.events.units import REACH_UNITS
from ocop_desktop.domain.figures.comparing import differs
from ocop_desktop.domain.figures.figure import Figure
from ocop_desktop.domain.figures.sums import add_figures, divide_figures
from ocop_desktop.domain.figures.writing import DONG

_PAIRS = (
    (EventRule.VIEWERS_OVER_REACH, "viewers", "reach"),
    (EventRule.VIEWERS_OVER_VIEWS, "viewers", "views"),
    (EventRule.ORDERS_OVER_VIEWERS, "orders", "viewers"),
    (EventRule.NET_OVER_GROSS, "net", "gross"),
)
_RULES_OF_LEVELS = {
    TotalLevel.HOLDERS: EventRule.STATED_DIFFERS,
    TotalLevel.SESSIONS: EventRule.SESSIONS_DIFFER,
}
CHEAPEST_PART, DEAREST_TIMES = Decimal("0.5"), 20
"""A mean order lies between half the cheapest and twenty times the dearest listed price."""


def find_in_totals(event: Event, context: EventContext) -> Iterator[EventFinding]:
    """What is doubtful in the totals of `event`."""
    levels = find_levels(event, context.product_holders)
    totals = {level.name: level.total for level in levels}
    for level in levels:
        yield from _find_other_levels(level)
    for rule, first, second in _PAIRS:
        one, other = totals[first], totals[second]
        if one and other and not _are_of_sessions(one, other):
            yield from find_over(rule, read_total(one), read_total(other), field=first)
    if event.stated.orders or event.stated.gross:
        orders, gross = read_total(totals["orders"]), read_total(totals["gross"])
        yield from find_orders_without_gross(orders.figure, gross.figure)
    yield from find_great_reach(event.stated.reach, event.stated.reach_unit)
    yield from _find_people_added(event)
    yield from _find_mean_order(totals["net"], totals["orders"], context)
    yield from _find_other_money(event, levels)


def _are_of_sessions(*totals: Total) -> bool:
    """Whether both are sums of sessions: each is compared already, and each sum may lack others."""
    return all(one.level is TotalLevel.SESSIONS for one in totals)


def _find_other_levels(level: FigureLevels) -> Iterator[EventFinding]:
    """Figures of other levels that differ by more than 5 %: told, never added."""
    for other in level.totals[1:]:
        if differs(level.totals[0].figure, other.figure):
            first, second = read_total(level.total), read_total(other)
            yield make_finding(_RULES_OF_LEVELS[other.level], first, second, field=level.name)


def _find_people_added(event: Event) -> Iterator[EventFinding]:
    """People reached by several sessions: their sum is no number of people."""
    reached = [one for one in event.sessions if one.reach]
    if len(reached) < 2 or all(one.reach_unit is ReachUnit.TIMES for one in reached):
        return
    unit = REACH_UNITS[ReachUnit.PEOPLE]
    added = add_figures(one.reach for one in reached)
    stated = event.stated
    if stated.reach is None:
        figures = tuple(one.reach for one in reached if one.reach)
        yield EventFinding(EventRule.REACH_NOT_ADDED, "", figures, unit, "reach")
    elif stated.reach_unit is ReachUnit.PEOPLE and added and stated.reach.value == added.value:
        yield make_finding(
            EventRule.REACH_NOT_ADDED, FigureInUnit(stated.reach, unit), field="reach"
        )


def _find_mean_order(
    net: Total | None, orders: Total | None, context: EventContext
) -> Iterator[EventFinding]:
    """Revenue for each order that no listed price explains: đồng and triệu may be mixed up."""
    prices = [price for price in context.prices.values() if price > 0]
    if not (net and orders and orders.figure.value and net.figure.value and prices):
        return
    mean = net.figure.value / orders.figure.value
    minimum, maximum = min(prices) * CHEAPEST_PART, max(prices) * DEAREST_TIMES
    if not minimum <= mean <= maximum:
        told = divide_figures(net.figure, orders.figure, cut=True)  # as the ratio is shown
        limit = Figure(min(prices) if mean < minimum else max(prices))
        first, second = FigureInUnit(told, DONG), FigureInUnit(limit, DONG)
        yield make_finding(EventRule.MEAN_ORDER, first, second, field="orders")


def _find_other_money(event: Event, levels: tuple[FigureLevels, ...]) -> Iterator[EventFinding]:
    """A revenue that is the value of deals or gifts, or a lower level with that money added."""
    levels_of_net = next(level.totals for level in levels if level.name == "net")
    if not levels_of_net:
        return
    revenue = levels_of_net[0].figure
    stated_value = event.stated.contracts_value
    sums = (
        (EventRule.DEALS_IN_REVENUE, sum_money(deal.value for deal in event.deals)),
        (EventRule.DEALS_IN_REVENUE, stated_value and stated_value.value),
        (EventRule.GIFTS_IN_REVENUE, sum_money(gift.amount for gift in event.gifts)),
    )
    sold = {Decimal(0), *(other.figure.value for other in levels_of_net[1:])}
    found = {(rule, money) for rule, money in sums if money and revenue.value - money in sold}
    for rule, money in sorted(found):
        first, second = FigureInUnit(revenue, DONG), FigureInUnit(Figure(money), DONG)
        yield make_finding(rule, first, second, field="revenue")
