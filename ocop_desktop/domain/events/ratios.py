"""Ratios of an event's totals: viewers of those reached, revenue per viewer, per day, per product."""

from collections.abc import Mapping, Sequence
from decimal import Decimal

from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.events.parts import RevenuePart
from ocop_desktop.domain.events.summing import find_holder, list_present, total_event
from ocop_desktop.domain.events.totals import EventRatio, Total
from ocop_desktop.domain.figures.figure import Figure
from ocop_desktop.domain.figures.sums import add_figures, divide_figures, find_percent
from ocop_desktop.domain.figures.writing import DONG


def count_days(event: Event) -> int | None:
    """How many days the event has; None where they are not known or in the wrong order."""
    if event.starts_on is None:
        return None
    days = ((event.ends_on or event.starts_on) - event.starts_on).days + 1
    return days if days > 0 else None


def count_products(event: Event) -> Figure | None:
    """How many products were there: as stated, else those entered that are not absent, each once."""
    entered = {entry.product_id for entry in list_present(event) if entry.product_id}
    return event.stated.products or (_count(len(entered)) if entered else None)


def count_holders(event: Event, product_holders: Mapping[int, int]) -> Figure | None:
    """How many producers are entered and not absent, each once; None where none is."""
    holders = {find_holder(entry, product_holders) for entry in list_present(event)} - {0}
    return _count(len(holders)) if holders else None


def share_parts(parts: Sequence[RevenuePart]) -> tuple[EventRatio, ...]:
    """The share of each part in the sum of all, in percent: 8,7 and 7,5 tỷ are 53.7 and 46.3."""
    whole = add_figures(part.revenue for part in parts)
    return tuple(EventRatio(part.name, find_percent(part.revenue, whole), "%") for part in parts)


def work_out_ratios(event: Event, product_holders: Mapping[int, int]) -> tuple[EventRatio, ...]:
    """All ratios of an event by their names; one whose figures are not known has no figure."""
    totals = total_event(event, product_holders)
    reach, viewers, views = map(_figure, (totals.reach, totals.viewers, totals.views))
    orders, net = _figure(totals.orders), _figure(totals.net)
    days, products = count_days(event), count_products(event)
    rates = (
        ("viewers_per_reach", find_percent(viewers, reach, 2)),
        ("orders_per_viewer", find_percent(orders, viewers, 2)),
        ("orders_per_view", find_percent(orders, views, 2)),
        ("ocop_share", find_percent(event.stated.revenue_ocop, net)),
    )
    amounts = (
        ("revenue_per_viewer", divide_figures(net, viewers)),
        ("revenue_per_view", divide_figures(net, views)),
        ("revenue_per_visitor", divide_figures(net, event.stated.visitors)),
        ("revenue_per_order", divide_figures(net, orders, cut=True)),
        ("revenue_per_day", divide_figures(net, _count(days), cut=True)),
        ("revenue_per_product", divide_figures(net, products, cut=True)),
    )
    return tuple(EventRatio(name, figure, "%") for name, figure in rates) + tuple(
        EventRatio(name, figure, DONG) for name, figure in amounts
    )


def _figure(total: Total | None) -> Figure | None:
    return total.figure if total else None


def _count(number: int | None) -> Figure | None:
    return None if number is None else Figure(Decimal(number))
