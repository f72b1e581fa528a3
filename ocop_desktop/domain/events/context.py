"""What a register knows around an event, which its findings ask for."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from ocop_desktop.domain.channels.channel import Channel


@dataclass(frozen=True, slots=True)
class EventContext:
    """The products and producers of an event, and the rest of the register that bears on it.

    Products and producers go by their ids. `prices` are listed prices in đồng; those in
    `stale_prices` were not confirmed for too long. `shown_stars` holds the products that may show
    stars on the event's first day. Without `channels` no platform is called unknown. `sales` are
    (product, channel's name, first day of the month) that have monthly sales. `other_events` are
    the register's events by their names and days.
    """

    product_names: Mapping[int, str] = field(default_factory=dict)
    producer_names: Mapping[int, str] = field(default_factory=dict)
    product_holders: Mapping[int, int] = field(default_factory=dict)
    prices: Mapping[int, Decimal] = field(default_factory=dict)
    stale_prices: frozenset[int] = frozenset()
    shown_stars: Mapping[int, int] = field(default_factory=dict)
    channels: tuple[Channel, ...] = ()
    sales: frozenset[tuple[int, str, date]] = frozenset()
    other_events: tuple["OtherEvent", ...] = ()


@dataclass(frozen=True, slots=True)
class OtherEvent:
    """An event of the register: its id, name and days."""

    id: int
    name: str
    starts_on: date | None = None
    ends_on: date | None = None
