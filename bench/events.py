"""What 500 events of 66 entries cost the processor: the list, one event with its totals, its deletion."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from statistics import median
from time import process_time

from bench.registers import DAY, practice
from ocop_desktop.domain.events.event import Event, EventKind
from ocop_desktop.domain.events.parts import (
    Amount,
    EntryStatus,
    EventEntry,
    EventSession,
    SessionPage,
    StatedFigures,
)
from ocop_desktop.domain.figures.figure import Figure, Qualifier
from ocop_desktop.services import events, products
from ocop_desktop.store import events as stored_events
from ocop_desktop.store.database import Register

EVENTS = 500
ENTRIES = 66
TURNS = 5
AIM_MS = 100


def run() -> None:
    """Print the list and the summary of one event among 10,323 products, in CPU time."""
    register = practice(10_323, "events")
    product_ids = [row.id for row in products.all_rows(register, DAY)]
    if len(events.list_names(register)) < EVENTS:
        fill(register, product_ids)
    listed = _measure(lambda: events.list_rows(register, DAY))
    whole = _measure(lambda: events.all_events(register))
    event_id = events.list_rows(register, DAY)[2].id
    summary = _measure(lambda: events.summarise(register, event_id, DAY))
    attached = _measure(lambda: products.count_attached(register, product_ids[:1]))
    register.close()
    print(
        f"events {EVENTS} of {ENTRIES} entries: list {listed:.0f} ms, totals of one {summary:.0f} ms "
        f"of CPU (aim {AIM_MS} ms each); what holds one product {attached:.0f} ms, every event with "
        f"its parts {whole:.0f} ms"
    )


def fill(register: Register, product_ids: list[int]) -> None:
    """Save 500 events in a register."""
    with register.writing("Thêm 500 sự kiện") as transaction:
        for number in range(EVENTS):
            held = [
                product_ids[(number * ENTRIES + place) % len(product_ids)]
                for place in range(ENTRIES)
            ]
            stored_events.save(transaction, _make_event(number, held))


def _make_event(number: int, product_ids: list[int]) -> Event:
    """An event with results of every product, every third with a stated revenue."""
    starts_on = date(2022, 1, 1) + timedelta(number * 3)
    entries = tuple(
        EventEntry(
            product_id,
            f"A{place:02}",
            status=EntryStatus.ATTENDED,
            brought=Amount(Decimal(60), "hộp"),
            sold=Amount(Decimal(25), "hộp"),
            orders=Figure(Decimal(12)),
            net=Figure(Decimal(1_625_000), list(Qualifier)[place % 4]),
        )
        for place, product_id in enumerate(product_ids)
    )
    pages = (SessionPage("TikTok", "ocop", "https://www.tiktok.com/@ocop"),)
    session = EventSession(
        "Tối", starts_on, pages=pages, product_ids=tuple(product_ids[:20]),
        reach=Figure(Decimal(16_000_000)), viewers=Figure(Decimal(350_000), Qualifier.OVER),
        net=Figure(Decimal(90_000_000), Qualifier.OVER),
    )  # fmt: skip
    event = Event(
        f"Phiên chợ {number} (dữ liệu mẫu)", kind=EventKind.MARKET, starts_on=starts_on,
        ends_on=starts_on + timedelta(2), entries=entries, sessions=(session, replace(session, title="Đêm")),
    )  # fmt: skip
    if number % 3:
        return event
    return replace(
        event, stated=StatedFigures(revenue=Figure(Decimal(900_000_000), Qualifier.OVER))
    )


def _measure(ask: Callable[[], object]) -> float:
    """The median CPU time of several turns in milliseconds, after one that is not counted."""
    ask()
    times = []
    for _ in range(TURNS):
        started = process_time()
        ask()
        times.append((process_time() - started) * 1000)
    return median(times)
