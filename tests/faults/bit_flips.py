"""Turn single bits of a register's file over, and look whether anybody notices.

`python -m tests.faults.bit_flips [COUNT]` prints what became of them.
"""

import random
import shutil
import sqlite3
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from ocop_desktop.domain.errors import OcopError
from ocop_desktop.domain.register.product import ProductQuery
from ocop_desktop.services import (
    deadlines,
    demo,
    evaluations,
    events,
    health,
    history,
    offices,
    producers,
    products,
    registers,
    selections,
)
from ocop_desktop.store.database import Register
from ocop_desktop.store.engines.raw_file import open_raw
from ocop_desktop.store.health import file_check

ON = date(2026, 12, 1)
PEOPLE = (
    "product", "producer", "recognition", "evaluation", "fair", "filing", "notice", "office",
)  # fmt: skip
HISTORY = ("change", "change_set")
FILE = "register.sqlite"
Check = Callable[[Path], bool]


@dataclass
class FlipCounts:
    """How many flips there were, changed an answer, were told on reading, found by a check, missed."""

    flips: int = 0
    changed: int = 0
    told: int = 0
    found: int = 0
    missed: list[tuple[int, int]] = field(default_factory=list)
    tracebacks: list[str] = field(default_factory=list)


def check_all(folder: Path) -> bool:
    """Whether the program's own check finds anything."""
    return not health.check(folder, full=True).is_sound


def check_file_only(folder: Path) -> bool:
    """The control: SQLite's own check alone, rows not compared with the history."""
    with open_raw(folder) as raw:
        return any(True for _ in file_check.find_file_faults(raw))


def flip_bits(
    source: Path, tables: Sequence[str], count: int, seed: int, check: Check = check_all
) -> FlipCounts:
    """Turn `count` bits over, one at a time, in the pages of those tables."""
    chosen = random.Random(seed)  # noqa: S311 - a seed repeats a proof
    places = find_places(source / FILE, tables)
    before, dump = read_answers(source), dump_history(source / FILE)
    counts = FlipCounts()
    with tempfile.TemporaryDirectory() as room:
        folder = Path(room) / "so"
        shutil.copytree(source, folder)
        whole = (source / FILE).read_bytes()
        for _ in range(count):
            start, length = chosen.choice(places)
            place, bit = start + chosen.randrange(length), chosen.randrange(8)
            damaged = bytearray(whole)
            damaged[place] ^= 1 << bit
            (folder / FILE).write_bytes(damaged)
            _judge(folder, before, dump, (place, bit), counts, check)
    return counts


def _judge(
    folder: Path,
    before: dict[str, str],
    dump: object,
    place: tuple[int, int],
    counts: FlipCounts,
    check: Check,
) -> None:
    counts.flips += 1
    try:
        after = read_answers(folder)
        is_found = check(folder)
    except Exception as error:  # noqa: BLE001 - a traceback is what is looked for
        counts.tracebacks.append(f"{place}: {error!r}")
        return
    is_told = any(answer.startswith("told:") for answer in after.values())
    if after == before and dump_history(folder / FILE) == dump:
        return
    counts.changed += 1
    counts.told += is_told
    counts.found += is_found
    if not is_told and not is_found:
        counts.missed.append(place)


def find_places(file: Path, tables: Sequence[str]) -> list[tuple[int, int]]:
    """Where the pages of those tables begin, and how long they are; indexes and free pages not."""
    with closing(sqlite3.connect(file)) as connection:
        (size,) = connection.execute("PRAGMA page_size").fetchone()
        rows = connection.execute("SELECT pageno, name FROM dbstat")
        return [((page - 1) * size, size) for page, name in rows if name in tables]


def dump_history(file: Path) -> object:
    """What the tables of the history hold, byte by byte; what SQLite says where they cannot be read."""
    with closing(sqlite3.connect(file)) as connection:
        connection.text_factory = bytes
        try:
            return [
                connection.execute(f"SELECT * FROM {table} NOT INDEXED").fetchall()  # noqa: S608 - names of ours
                for table in HISTORY
            ]
        except sqlite3.Error as error:
            return str(error)


def read_answers(folder: Path) -> dict[str, str]:
    """What every reading answers; an error that a clerk is told begins with "told:"."""
    answers: dict[str, str] = {}
    try:
        register = registers.open_register(folder)
    except OcopError as error:
        return {"open": f"told: {type(error).__name__}"}
    try:
        for name, read in _list_readings(register):
            answers[name] = _read(register, read)
        if register.damaged:
            answers["damaged"] = "told: damaged"
    except OcopError as error:
        answers["list"] = f"told: {type(error).__name__}"
    finally:
        register.close()
    return answers


def _read(register: Register, read: Callable[[], Any]) -> str:
    try:
        with register.naming_damage():
            return repr(read())
    except OcopError as error:
        return f"told: {type(error).__name__}"


def _list_readings(register: Register) -> Iterator[tuple[str, Callable[[], Any]]]:
    yield "products", lambda: products.find(register, ProductQuery(), ON)
    yield "facets", lambda: products.facets(register, ON)
    yield "board", lambda: deadlines.board(register, ON)
    yield "producers", lambda: producers.find(register)
    yield "fairs", lambda: events.all_events(register)
    yield "evaluations", lambda: evaluations.rows(register)
    yield "office", lambda: offices.get(register)
    yield "selections", lambda: selections.all_selections(register)
    yield "history", lambda: history.recent(register)
    yield "pending", lambda: history.pending(register)
    for row in products.all_rows(register, ON):
        yield f"product {row.id}", partial(products.details, register, row.id, ON)
        yield f"timeline {row.id}", partial(deadlines.timeline, register, row.id, ON)
    for producer_id, _ in producers.names(register):
        yield f"producer {producer_id}", partial(producers.get, register, producer_id)
    for evaluation_id in evaluations.ids(register):
        yield f"evaluation {evaluation_id}", partial(evaluations.view, register, evaluation_id)


def make_source(folder: Path, product_count: int) -> Path:
    """A practice register to be damaged."""
    demo.build(folder, products=product_count, seed=1, on=ON).close()
    return folder


def main(words: Sequence[str]) -> int:
    """Print what became of the flips; 1 where one was missed or made a traceback."""
    count = int(words[0]) if words else 400
    failed = Counter[str]()
    with tempfile.TemporaryDirectory() as room:
        source = make_source(Path(room) / "so", 66)
        runs = (
            ("people's pages", PEOPLE, count, check_all),
            ("the history's pages", HISTORY, count // 2, check_all),
            ("control: people's pages, no comparison", PEOPLE, count // 4, check_file_only),
        )
        for name, tables, flips, check in runs:
            counts = flip_bits(source, tables, flips, 7, check)
            print(  # noqa: T201 - the figures
                f"{name}: {counts.flips} flips, {counts.changed} changed an answer,"
                f" {counts.told} told on reading, {counts.found} found by check,"
                f" {len(counts.missed)} missed, {len(counts.tracebacks)} tracebacks"
            )
            for traceback in counts.tracebacks[:5]:
                print("  ", traceback)  # noqa: T201 - the figures
            if check is check_all:
                failed[name] = len(counts.missed) + len(counts.tracebacks)
            elif not counts.missed:
                failed[name] = 1
    return int(any(failed.values()))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
