"""What the list of events shows, read of narrow columns only; and what an event's parts name."""

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy import Connection, select

from ocop_desktop.domain.events.event import Event, EventChoice, EventKind, EventRole
from ocop_desktop.domain.events.parts import EventEntry, EventSession, StatedFigures
from ocop_desktop.domain.figures.figure import Figure, Qualifier
from ocop_desktop.domain.register.product import Photo
from ocop_desktop.domain.text import Translated
from ocop_desktop.store import tables
from ocop_desktop.store.batches import in_batches
from ocop_desktop.store.json_values import read_facts, read_value
from ocop_desktop.store.outlet_tables import sale

_LISTED = (
    "id", "name", "kind", "role", "starts_on", "ends_on", "place", "report_due", "reported_on",
    "listed",
)  # fmt: skip


_CHOSEN = (
    "id", "name", "starts_on", "place", "listed", "foreword_vi", "foreword_en", "foreword_zh",
    "cover", "version",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class ListedEvent:
    """An event without its parts; the products and the producers' own lines that it holds.

    Of the event's parts it holds only what its revenue is summed from.
    """

    event: Event
    product_ids: tuple[int, ...] = ()
    holder_ids: tuple[int, ...] = ()


def list_events(connection: Connection) -> list[ListedEvent]:
    """Every event as the list shows it, the latest first."""
    c = tables.event.c
    query = select(*(c[name] for name in _LISTED)).order_by(
        c.starts_on.desc().nulls_last(), c.id.desc()
    )
    return [_read_listed(row) for row in connection.execute(query).mappings()]


def list_choices(connection: Connection) -> tuple[EventChoice, ...]:
    """Every event as it is chosen from many, the latest first."""
    c = tables.event.c
    query = select(*(c[name] for name in _CHOSEN)).order_by(
        c.starts_on.desc().nulls_last(), c.id.desc()
    )
    return tuple(_read_choice(row) for row in connection.execute(query).mappings())


def read_holders(
    connection: Connection, product_ids: Collection[int] | None = None
) -> dict[int, int]:
    """The producers of those products (None: of all), by product; without those of no producer."""
    c = tables.product.c
    query = select(c.id, c.producer_id).where(c.producer_id.is_not(None))
    if product_ids is None:
        return {row[0]: row[1] for row in connection.execute(query)}
    found: dict[int, int] = {}
    for batch in in_batches(sorted(product_ids)):
        found |= {row[0]: row[1] for row in connection.execute(query.where(c.id.in_(batch)))}
    return found


def _read_choice(row: Mapping[Any, Any]) -> EventChoice:
    facts = json.loads(row["listed"]) if row["listed"] else {}
    return EventChoice(
        row["name"],
        row["id"],
        row["starts_on"],
        row["place"],
        tuple(facts.get("products", ())),
        Translated(row["foreword_vi"], row["foreword_en"], row["foreword_zh"]),
        read_value(Photo, row["cover"]) if row["cover"] else None,
        row["version"],
    )


def _read_listed(row: Mapping[Any, Any]) -> ListedEvent:
    facts = json.loads(row["listed"]) if row["listed"] else {}
    event = Event(
        row["name"],
        row["id"],
        kind=EventKind(row["kind"]),
        role=EventRole(row["role"]),
        starts_on=row["starts_on"],
        ends_on=row["ends_on"],
        place=row["place"],
        report_due=row["report_due"],
        reported_on=row["reported_on"],
    )
    return ListedEvent(
        _add_revenue(event, facts),
        tuple(facts.get("products", ())),
        tuple(facts.get("holders", ())),
    )


def _add_revenue(event: Event, facts: Mapping[str, Any]) -> Event:
    """The event with the parts that its revenue is summed from (see `listed_events`)."""
    if stated := facts.get("stated"):
        return replace(event, stated=StatedFigures(revenue=read_facts(Figure, stated)))
    if lines := facts.get("lines"):
        return replace(event, entries=tuple(map(_read_line, lines)))
    sessions = (EventSession(net=_read_figure(*one)) for one in facts.get("sessions", ()))
    return replace(event, sessions=tuple(sessions))


def _read_line(line: Sequence[Any]) -> EventEntry:
    product_id, producer_id, value, qualifier = line
    return EventEntry(product_id, producer_id=producer_id, net=_read_figure(value, qualifier))


def _read_figure(value: str, qualifier: str) -> Figure:
    return Figure(Decimal(value), Qualifier(qualifier))


def list_sales(
    connection: Connection, product_ids: Collection[int], months: Collection[date]
) -> frozenset[tuple[int, str, date]]:
    """Of which of those products, on which channel, monthly sales of those months are kept."""
    c = sale.c
    found: set[tuple[int, str, date]] = set()
    for batch in in_batches(sorted(product_ids)):
        query = select(c.product_id, c.channel, c.month)
        wanted = query.where(c.product_id.in_(batch), c.month.in_(sorted(months)))
        found.update((row[0], row[1], row[2]) for row in connection.execute(wanted))
    return frozenset(found)
