"""What the register knows around an event: its products, their producers, prices, stars and sales."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sqlalchemy import Connection, select

from ocop_desktop.domain.channels.channel import Channel
from ocop_desktop.domain.deadlines.working_days import WorkingCalendar
from ocop_desktop.domain.events.context import EventContext, OtherEvent
from ocop_desktop.domain.events.event import Event, EventRole
from ocop_desktop.domain.events.summarising import work_out_summary
from ocop_desktop.domain.events.summary import (
    EventSummary,
    ReportRule,
    list_producer_ids,
    list_product_ids,
)
from ocop_desktop.domain.law.regulation import Regulation
from ocop_desktop.domain.office.office import PrintSettings
from ocop_desktop.domain.print.profiles import is_stale_price
from ocop_desktop.domain.register.recognition import status_on
from ocop_desktop.store import channels, offices, recognitions, tables
from ocop_desktop.store.batches import in_batches
from ocop_desktop.store.event_rows import list_sales


@dataclass(frozen=True, slots=True)
class ShippedFacts:
    """What comes with the program and bears on an event; the office's own is added to it."""

    regulations: tuple[Regulation, ...]
    channels: tuple[Channel, ...]
    holidays: WorkingCalendar


def summarise(
    connection: Connection, event: Event, shipped: ShippedFacts, on: date
) -> EventSummary:
    """The event with all that follows from it and the rest of the register."""
    settings = offices.get(connection).printing
    known = channels.join_own(connection, shipped.channels)
    context = read_context(connection, event, shipped.regulations, settings, on, known)
    rule = make_report_rule(connection, shipped.holidays)
    return work_out_summary(event, context, rule, on)


def make_report_rule(connection: Connection, holidays: WorkingCalendar) -> ReportRule:
    """When the report of an event is due, by the office's settings and days off."""
    office = offices.get(connection)
    own = office.deadlines
    calendar = holidays.with_office_days(own.days_off, own.worked)
    return ReportRule(office.outlets.report_days, calendar)


def read_context(
    connection: Connection,
    event: Event,
    regulations: tuple[Regulation, ...],
    settings: PrintSettings,
    on: date,
    known_channels: tuple[Channel, ...] = (),
) -> EventContext:
    """What is known around the event: stars on its first day, ages of prices `on` that day or today."""
    product_ids = list_product_ids(event)
    day = event.starts_on or on
    facts = _read_products(connection, product_ids)
    holders = {key: row[1] for key, row in facts.items() if row[1]}
    return EventContext(
        product_names={key: row[0] for key, row in facts.items()},
        producer_names=_read_producers(connection, {*holders.values(), *list_producer_ids(event)}),
        product_holders=holders,
        prices={key: row[2] for key, row in facts.items() if row[2] is not None},
        stale_prices=frozenset(
            key for key, row in facts.items() if is_stale_price(row[2], row[3], settings, day)
        ),
        shown_stars=_read_stars(connection, product_ids, day, regulations),
        channels=known_channels,
        sales=list_sales(connection, product_ids, _list_months(event)),
        other_events=_read_other_events(connection, event),
    )


def _read_products(
    connection: Connection, product_ids: Collection[int]
) -> dict[int, tuple[str, int | None, Decimal | None, date | None]]:
    c = tables.product.c
    found = {}
    for batch in in_batches(sorted(product_ids)):
        query = select(c.id, c.name_vi, c.producer_id, c.price, c.price_on)
        for key, *facts in connection.execute(query.where(c.id.in_(batch))):
            found[key] = (facts[0], facts[1], facts[2], facts[3])
    return found


def _read_producers(connection: Connection, producer_ids: Collection[int]) -> dict[int, str]:
    c = tables.producer.c
    found: dict[int, str] = {}
    for batch in in_batches(sorted(producer_ids)):
        query = select(c.id, c.name).where(c.id.in_(batch))
        found |= {row.id: row.name for row in connection.execute(query)}
    return found


def _read_stars(
    connection: Connection,
    product_ids: Collection[int],
    day: date,
    regulations: tuple[Regulation, ...],
) -> Mapping[int, int]:
    """The stars that the products may show on that day."""
    if not product_ids:
        return {}
    held = recognitions.by_product(connection, sorted(product_ids))
    statuses = {key: status_on(found, day, regulations) for key, found in held.items()}
    return {
        key: status.recognition.stars
        for key, status in statuses.items()
        if status.state.shows_stars and status.recognition
    }


def _list_months(event: Event) -> frozenset[date]:
    """The first days of the months in which the event has sessions or days."""
    days = [event.starts_on, event.ends_on, *(session.on for session in event.sessions)]
    return frozenset(day.replace(day=1) for day in days if day)


def _read_other_events(connection: Connection, event: Event) -> tuple[OtherEvent, ...]:
    c = tables.event.c
    query = select(c.id, c.name, c.starts_on, c.ends_on).where(
        c.role == EventRole.HOST.value, c.id != event.id
    )
    return tuple(OtherEvent(*row) for row in connection.execute(query))
