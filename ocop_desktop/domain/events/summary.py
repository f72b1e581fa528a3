"""What the list shows of an event, and all that follows from one event."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType

from ocop_desktop.domain.deadlines.working_days import WorkingCalendar, add_working_days
from ocop_desktop.domain.events.event import Event, EventKind, EventRole
from ocop_desktop.domain.events.totals import (
    EventFinding,
    EventRatio,
    EventTotals,
    HolderTotal,
    Total,
)

_NOBODY: Mapping[int, str] = MappingProxyType({})
_NONE: Mapping[int, int] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class EventRow:
    """An event in the list: how many products and producers it holds, what it sold for.

    `report_due` is None where no report is due: its days are not known.
    """

    id: int
    name: str
    kind: EventKind = EventKind.FAIR
    role: EventRole = EventRole.PARTICIPANT
    starts_on: date | None = None
    ends_on: date | None = None
    place: str = ""
    product_count: int = 0
    holder_count: int = 0
    net: Total | None = None
    report_due: date | None = None
    reported_on: date | None = None
    is_overdue: bool = False


@dataclass(frozen=True, slots=True)
class EventSummary:
    """An event with its totals, what each producer brought home, ratios and findings.

    The names are those of the products and producers that the event names, by id.
    `product_holders` has the producer of each such product.
    """

    event: Event
    days: int | None = None
    totals: EventTotals = EventTotals()
    holders: tuple[HolderTotal, ...] = ()
    findings: tuple[EventFinding, ...] = ()
    ratios: tuple[EventRatio, ...] = ()
    report_due: date | None = None
    is_overdue: bool = False
    product_names: Mapping[int, str] = field(default_factory=lambda: _NOBODY)
    producer_names: Mapping[int, str] = field(default_factory=lambda: _NOBODY)
    product_holders: Mapping[int, int] = field(default_factory=lambda: _NONE)


@dataclass(frozen=True, slots=True)
class ReportRule:
    """So many working days after its last day the report of an event is due."""

    days: int
    calendar: WorkingCalendar

    def find_due(
        self, due: date | None, starts_on: date | None, ends_on: date | None
    ) -> date | None:
        """The day `due` that was set, else what follows from the event's last day."""
        last = ends_on or starts_on
        if due is not None or last is None:
            return due
        return add_working_days(last, self.days, self.calendar)


def is_overdue(due: date | None, reported_on: date | None, on: date) -> bool:
    """Whether a report that was due before `on` has not been made."""
    return due is not None and reported_on is None and due < on


def list_product_ids(event: Event) -> frozenset[int]:
    """The products that an event names anywhere."""
    lists = [session.product_ids for session in event.sessions]
    lists += [deal.product_ids for deal in event.deals]
    entered = (entry.product_id for entry in event.entries if entry.product_id)
    return frozenset(entered).union(*lists)


def list_producer_ids(event: Event) -> frozenset[int]:
    """The producers that an event names itself, without those of its products."""
    lines = [entry.producer_id for entry in event.entries]
    lines += [deal.producer_id for deal in event.deals]
    return frozenset(filter(None, lines))
