"""What the history costs at a million changes: its pages, one old action undone, the trash, the chain."""

import resource
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import partial
from statistics import median
from time import perf_counter, process_time

from sqlalchemy import func, select, update

from bench.registers import DAY, practice
from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.history.chain import ActionDigest, make_link
from ocop_desktop.domain.history.history_page import HistoryFilter
from ocop_desktop.services import history, products, trash
from ocop_desktop.store import tables
from ocop_desktop.store.database import Register
from ocop_desktop.store.health.chain_links import find_broken_links

_PRODUCTS = 1_000
_CHANGES = 1_000_000
_CLERKS = ("Bà Lan", "Ông Tư", "Cô Bảy")
_FIRST = datetime(2017, 1, 1, tzinfo=UTC)
_STEP = timedelta(minutes=5)


def run() -> None:
    """Print the figures; the register is made once, in a minute or two."""
    register = prepare()
    today = date.today()  # noqa: DTZ011 - the day on which the products are deleted
    some_days = HistoryFilter(since=date(2019, 3, 1), until=date(2021, 3, 31))
    pages = {
        "newest": HistoryFilter(),
        "of a clerk": HistoryFilter(clerk="Ông Tư"),
        "of days": some_days,
        "of a clerk and days": replace(some_days, clerk="Cô Bảy"),
        "of a record": HistoryFilter("product", 7),
        "of a clerk who did nothing": HistoryFilter(clerk="Ai khác"),
    }
    for name, wanted in pages.items():
        _print(f"page {name}", 5, partial(_read_deep, register, wanted))
    _print("clerks", 5, lambda: history.list_clerks(register))
    _print(
        "a record as on a day",
        5,
        lambda: history.read_record_at(register, RecordKind.PRODUCT, 7, date(2020, 1, 1)),
    )
    old = history.find(register, HistoryFilter("product", 7), limit=10_000).actions[-2]
    _print("undo of one old action", 100, lambda: history.undo(register, old.id))
    _print("redo of it", 100, lambda: history.redo(register, old.id))
    _print("revert of one field", 100, lambda: _revert(register, old.id))
    history.undo(register)
    products.delete(register, list(range(100, 166)))
    _print("trash, 66 products in it", 100, lambda: trash.list_records(register, today))
    ids = [one.id for one in trash.list_records(register, today)]
    _print("restore of 66 products", 1_000, lambda: trash.restore(register, ids))
    _check_chain(register)
    register.close()


def _read_deep(register: Register, wanted: HistoryFilter) -> None:
    """A page in the middle of what is wanted, and the one after it."""
    page = history.find(register, wanted, before=_CHANGES // 2)
    if page.next_before:
        history.find(register, wanted, before=page.next_before)


def _revert(register: Register, action: int) -> None:
    history.revert_field(register, action, "product", 7, "storage")


def _print(name: str, aim: int, work: Callable[[], object]) -> None:
    times = []
    for _ in range(1 if " of " in name and not name.startswith("page") else 7):
        started = perf_counter()
        work()
        times.append((perf_counter() - started) * 1000)
    print(f"{name}: median {median(times):.1f} ms, slowest {max(times):.1f} ms (aim {aim} ms)")


def _check_chain(register: Register) -> None:
    started = process_time()
    with register.reading() as connection:
        broken = len(list(find_broken_links(connection)))
        links = connection.scalar(select(func.count()).select_from(tables.change_set))
    seconds = process_time() - started
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(f"chain of {links:,} actions: {seconds:.1f} s of CPU, {broken} broken, peak {peak} MB")


def prepare() -> Register:
    """The register of a million edits, made once."""
    register = practice(_PRODUCTS, "history")
    with register.reading() as connection:
        made = connection.scalar(select(func.count()).select_from(tables.change_set)) or 0
    if made < _CHANGES:
        product = products.details(register, 7, DAY).product
        products.save(register, replace(product, storage="Nơi khô ráo"))
        _add_edits(register)
    return register


def _add_edits(register: Register) -> None:
    """A million edits of notes, as if every action had been a clerk's own."""
    with register.writing("") as transaction:
        connection = transaction.connection
        last = connection.scalar(select(func.max(tables.change_set.c.id))) or 0
        c = tables.change_set.c
        link = connection.scalar(select(c.chain).order_by(c.id.desc()).limit(1)) or ""
        for first in range(0, _CHANGES, 10_000):
            actions, changes = [], []
            for number in range(first, first + 10_000):
                row_id, turn = number % _PRODUCTS + 1, number // _PRODUCTS
                at = (_FIRST + number * _STEP).isoformat()
                clerk = _CLERKS[number % 7 % 3]
                before, after = f'{{"notes": "{turn}"}}', f'{{"notes": "{turn + 1}"}}'
                made = ActionDigest((at, clerk, "Sửa sản phẩm", "do", None))
                made.add(("product", str(row_id), str(turn + 3), before, after))
                link = make_link(link, made.write())
                actions.append((last + number + 1, at, clerk, link))
                changes.append((last + number + 1, row_id, turn + 3, before, after))
            connection.exec_driver_sql(
                "INSERT INTO change_set (id, at, clerk, chain, sentence, kind, undone)"
                " VALUES (?, ?, ?, ?, 'Sửa sản phẩm', 'do', 0)",
                actions,
            )
            connection.exec_driver_sql(
                "INSERT INTO change (change_set_id, table_name, row_id, version, before, after)"
                " VALUES (?, 'product', ?, ?, ?, ?)",
                changes,
            )
        turns = _CHANGES // _PRODUCTS
        values = {"notes": str(turns), "version": turns + 2}
        connection.execute(update(tables.product).values(values))
