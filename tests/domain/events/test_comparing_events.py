"""An event is compared with its plan and with a former one, figure by figure."""

from datetime import date
from decimal import Decimal

import pytest

from ocop_desktop.domain.events.comparing_events import (
    FormerComparison,
    PlanComparison,
    compare_events,
    compare_with_plan,
)
from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.events.parts import (
    Cost,
    EntryStatus,
    EventEntry,
    EventPlan,
    ReachUnit,
    StatedFigures,
)
from ocop_desktop.domain.events.ratios import count_days
from ocop_desktop.domain.events.summary import EventSummary
from ocop_desktop.domain.events.summing import total_event
from ocop_desktop.domain.figures.figure import Figure, Qualifier


def figure(value: int | str, qualifier: Qualifier = Qualifier.EXACT) -> Figure:
    return Figure(Decimal(value), qualifier)


def summarise(event: Event) -> EventSummary:
    return EventSummary(event, totals=total_event(event, {}))


def test_what_was_planned_stands_beside_what_came_of_it() -> None:
    event = Event(
        "Hội chợ",
        stated=StatedFigures(revenue=figure(900, Qualifier.OVER)),
        entries=(EventEntry(1), EventEntry(2), EventEntry(3, status=EntryStatus.ABSENT)),
        costs=(Cost(amount=Decimal(30)), Cost()),
        plan=EventPlan(products=4, revenue=Decimal(800), cost=Decimal(60), contracts=5),
    )
    assert compare_with_plan(summarise(event)) == (
        PlanComparison("products", figure(4), figure(2), figure(50), "sản phẩm"),
        PlanComparison(
            "revenue",
            figure(800),
            figure(900, Qualifier.OVER),
            figure("112.5", Qualifier.ABOUT),
            "đồng",
        ),
        PlanComparison("cost", figure(60), figure(30), figure(50), "đồng"),
        PlanComparison("contracts", figure(5), None, None, "hợp đồng"),
    )


def test_what_was_not_planned_is_not_compared() -> None:
    assert compare_with_plan(summarise(Event("Hội chợ"))) == ()
    unspent = Event("Hội chợ", plan=EventPlan(cost=Decimal(0)))
    assert compare_with_plan(summarise(unspent)) == (
        PlanComparison("cost", figure(0), None, None, "đồng"),
    )


def test_a_former_event_is_compared_in_what_is_known_of_both() -> None:
    former = Event(
        "Hội chợ 2022",
        stated=StatedFigures(
            provinces=figure(13), units=figure(165), reach=figure(100), contracts=figure(30)
        ),
    )
    event = Event(
        "Hội chợ 2023",
        stated=StatedFigures(
            provinces=figure(27), reach=figure(300), reach_unit=ReachUnit.TIMES, visitors=figure(9)
        ),
        entries=tuple(EventEntry(0, producer_id=holder) for holder in range(1, 170)),
    )
    assert compare_events(summarise(event), summarise(former)) == (
        FormerComparison("provinces", figure(27), figure(13), figure("107.7"), "tỉnh"),
        FormerComparison("units", figure(169), figure(165), figure("2.4"), "đơn vị"),
    )


def test_a_cost_is_planned_as_its_price_times_its_quantity() -> None:
    assert Cost(unit_price=Decimal(5), quantity=Decimal(3)).planned == Decimal(15)
    assert Cost(unit_price=Decimal(5)).planned == Decimal(5)
    assert Cost(quantity=Decimal(3)).planned is None


@pytest.mark.parametrize(
    ("starts", "ends", "days"),
    [
        (date(2023, 10, 19), date(2023, 10, 21), 3),
        (date(2023, 10, 19), None, 1),
        (None, date(2023, 10, 21), None),
        (date(2023, 10, 19), date(2023, 10, 18), None),
    ],
)
def test_days_are_counted_with_the_first_and_the_last(
    starts: date | None, ends: date | None, days: int | None
) -> None:
    assert count_days(Event("A", starts_on=starts, ends_on=ends)) == days
