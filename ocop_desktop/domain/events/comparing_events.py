"""Compares what an event came to with its plan and with a former event."""

from dataclasses import dataclass
from decimal import Decimal

from ocop_desktop.domain.events.comparisons import read_total
from ocop_desktop.domain.events.ratios import count_holders, count_products
from ocop_desktop.domain.events.summary import EventSummary
from ocop_desktop.domain.events.summing import sum_money
from ocop_desktop.domain.events.units import UNITS
from ocop_desktop.domain.figures.figure import Figure
from ocop_desktop.domain.figures.sums import find_growth, find_percent

_STATED = ("booths_total", "booths_ocop", "provinces", "countries", "visitors", "contracts_value")
_TOTALS = ("reach", "viewers", "views", "orders", "gross", "net", "contracts")


@dataclass(frozen=True, slots=True)
class PlanComparison:
    """What was planned and what came of it; `percent` of the plan was reached. None: nobody knows."""

    name: str
    planned: Figure | None
    actual: Figure | None
    percent: Figure | None
    unit: str


@dataclass(frozen=True, slots=True)
class FormerComparison:
    """A figure beside that of a former event; `growth` in percent, None where one is not known."""

    name: str
    figure: Figure
    former: Figure
    growth: Figure | None
    unit: str


def compare_with_plan(summary: EventSummary) -> tuple[PlanComparison, ...]:
    """Products, revenue, cost and contracts against the plan, of those that were planned."""
    totals, plan = summary.totals, summary.event.plan
    spent = sum_money(cost.amount for cost in summary.event.costs)
    lines = (
        ("products", plan.products, count_products(summary.event)),
        ("revenue", plan.revenue, read_total(totals.net).figure),
        ("cost", plan.cost, None if spent is None else Figure(spent)),
        ("contracts", plan.contracts, read_total(totals.contracts).figure),
    )
    return tuple(
        _compare_plan(name, Figure(Decimal(planned)), actual)
        for name, planned, actual in lines
        if planned is not None
    )


def compare_events(summary: EventSummary, former: EventSummary) -> tuple[FormerComparison, ...]:
    """The figures that are known of both events, side by side."""
    mine, theirs = _list_figures(summary), _list_figures(former)
    return tuple(
        FormerComparison(name, figure, before, find_growth(figure, before), unit)
        for name, (figure, unit) in mine.items()
        if figure is not None and (before := theirs[name][0]) is not None
        if theirs[name][1] == unit
    )


def _compare_plan(name: str, planned: Figure, actual: Figure | None) -> PlanComparison:
    unit = UNITS["revenue"] if name == "cost" else UNITS[name]
    return PlanComparison(name, planned, actual, find_percent(actual, planned), unit)


def _list_figures(summary: EventSummary) -> dict[str, tuple[Figure | None, str]]:
    """Every figure by its name, with its unit: people reached and times are not compared."""
    event = summary.event
    figures: dict[str, tuple[Figure | None, str]] = {
        name: (getattr(event.stated, name), UNITS[name]) for name in _STATED
    }
    units = event.stated.units or count_holders(event, summary.product_holders)
    figures["units"] = (units, UNITS["units"])
    figures["products"] = (count_products(event), UNITS["products"])
    for name in _TOTALS:
        total = getattr(summary.totals, name)
        figures[name] = (total.figure, total.unit) if total else (None, "")
    return figures
