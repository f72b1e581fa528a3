"""What the outlets of a large office cost the processor, all of them in one register.

500 events of 66 entries, 36 months of sales of 10,323 products, each product listed on a channel.
"""

import gc
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from statistics import median
from time import process_time

from bench import events as event_figures
from bench import sales as sale_figures
from bench.registers import DAY, FOLDER, practice
from ocop_desktop.domain.channels.channel import Listing
from ocop_desktop.domain.outlets.sale_totals import SaleGrouping
from ocop_desktop.domain.register.product import ProductQuery
from ocop_desktop.services import (
    channels,
    deadlines,
    event_choices,
    events,
    products,
    registers,
    sales,
)
from ocop_desktop.store import products as stored_products
from ocop_desktop.store.database import Register

PRODUCTS = 10_323
TURNS = 7
AIM_MS = 100


def run() -> None:
    """Print the median CPU time of what the window asks of that register."""
    fill().close()
    folder = FOLDER / f"outlets-{PRODUCTS}"
    _print("register opened", lambda: registers.open_register(folder).close())
    register = registers.open_register(folder)
    gc.disable()  # as on the window's worker thread
    for what, ask in _list_questions(register).items():
        _print(what, ask)
    gc.enable()
    register.close()


def fill() -> Register:
    """The practice register with everything in it, made once."""
    register = practice(PRODUCTS, "outlets")
    if len(sales.list_months(register)) < sale_figures.MONTHS:
        ids = [row.id for row in products.all_rows(register, DAY)]
        _list_on_channels(register, ids)
        event_figures.fill(register, ids)
        sale_figures.fill(register, ids)
    return register


def _list_questions(register: Register) -> dict[str, Callable[[], object]]:
    event_id = events.list_rows(register, DAY)[2].id
    event = events.get(register, event_id)
    year = date(2025, 1, 1), date(2025, 12, 1)
    month = date(2025, 12, 1), date(2025, 12, 1)
    found = {
        "list of events": lambda: events.list_rows(register, DAY),
        "events to choose from": lambda: event_choices.list_choices(register),
        "names of events": lambda: events.list_names(register),
        "one event read": lambda: events.get(register, event_id),
        "one event, all that follows from it": lambda: events.summarise(register, event_id, DAY),
        "the same as it is edited": lambda: events.summarise_event(register, event, DAY),
        "list of products": lambda: products.find(register, ProductQuery(), DAY),
        "products worked out anew": lambda: _ask_anew(
            register, lambda: products.find(register, ProductQuery(), DAY)
        ),
        "deadline page": lambda: deadlines.board(register, DAY),
        "deadlines worked out anew": lambda: _ask_anew(
            register, lambda: deadlines.board(register, DAY)
        ),
        "listings on channels": lambda: channels.list_listings(register, DAY),
        "sales of one month": lambda: sales.list_sales(register, months=month),
        "months with sales": lambda: sales.list_months(register),
        "channels with sales": lambda: sales.list_channels(register),
    }
    for grouping in SaleGrouping:
        found[f"sales by {grouping}, 36 months"] = partial(sales.add_up, register, grouping)
        found[f"sales by {grouping}, one year"] = partial(
            sales.add_up, register, grouping, months=year
        )
    return found


def _list_on_channels(register: Register, product_ids: list[int]) -> None:
    with register.writing("Thêm kênh bán (dữ liệu mẫu)") as transaction:
        for place, product_id in enumerate(product_ids):
            channel = sale_figures.CHANNELS[place % len(sale_figures.CHANNELS)]
            product = stored_products.require(transaction.connection, product_id)
            listing = Listing(channel, f"https://example.vn/{product_id}", checked_on=DAY)
            stored_products.save(transaction, replace(product, listings=(listing,)))


def _ask_anew(register: Register, ask: Callable[[], object]) -> None:
    register._shared.cached.clear()  # noqa: SLF001 - the answer is to be worked out anew
    ask()


def _print(what: str, ask: Callable[[], object]) -> None:
    """Print the median CPU time of several turns, after one that is not counted."""
    ask()
    times = []
    for _ in range(TURNS):
        gc.collect()
        started = process_time()
        ask()
        times.append((process_time() - started) * 1000)
    print(f"{what}: {median(times):.0f} ms of CPU, slowest {max(times):.0f} (aim {AIM_MS})")
