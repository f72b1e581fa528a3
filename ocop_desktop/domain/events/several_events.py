"""What several events came to together: products and producers counted once, people never added."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.events.parts import ReachUnit
from ocop_desktop.domain.events.summing import find_holder, list_present, total_event
from ocop_desktop.domain.events.units import REACH_UNITS
from ocop_desktop.domain.figures.figure import Figure
from ocop_desktop.domain.figures.sums import add_figures


@dataclass(frozen=True, slots=True)
class EventCounts:
    """Products and holders at several events: each counted once, and each time that it was there."""

    products: int = 0
    product_appearances: int = 0
    holders: int = 0
    holder_appearances: int = 0


@dataclass(frozen=True, slots=True)
class SeveralEvents:
    """So many events together, of which `events_with_net` have a revenue.

    `reach` is in times; it is None where an event reached people, who may be the same at others:
    `reach_in_people` tells so.
    """

    events: int = 0
    counts: EventCounts = EventCounts()
    net: Figure | None = None
    events_with_net: int = 0
    reach: Figure | None = None
    reach_in_people: bool = False


def sum_events(events: Sequence[Event], product_holders: Mapping[int, int]) -> SeveralEvents:
    """The revenue, reach and counts of several events."""
    totals = [total_event(event, product_holders) for event in events]
    nets = [total.net.figure for total in totals if total.net]
    reached = [total.reach for total in totals if total.reach]
    in_people = any(one.unit == REACH_UNITS[ReachUnit.PEOPLE] for one in reached)
    return SeveralEvents(
        len(events),
        count_over_events(events, product_holders),
        add_figures(nets),
        len(nets),
        None if in_people else add_figures(one.figure for one in reached),
        in_people,
    )


def count_over_events(events: Iterable[Event], product_holders: Mapping[int, int]) -> EventCounts:
    """66 products at three events are 66 products, 198 times; those who were absent do not count."""
    products: list[int] = []
    holders: list[int] = []
    for event in events:
        present = list_present(event)
        products += {entry.product_id for entry in present if entry.product_id}
        holders += {find_holder(entry, product_holders) for entry in present} - {0}
    return EventCounts(len(set(products)), len(products), len(set(holders)), len(holders))
