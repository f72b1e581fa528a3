"""What can still be read of a broken file, and of each record the best that is known."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Table

from ocop_desktop.domain.errors import RegisterDamaged
from ocop_desktop.domain.health.report import HealthProblem, ProblemKind, RecordName
from ocop_desktop.store import tables
from ocop_desktop.store.engines.raw_file import RawRegister, RawRow
from ocop_desktop.store.health.record_values import find_unfit_columns
from ocop_desktop.store.health.recorded_rows import RecordedRow, replay_changes
from ocop_desktop.store.health.row_check import RowPair, make_expected, name_row
from ocop_desktop.store.health.row_values import make_empty, read_row

_CHANGES = ("row_id", "version", "before", "after", "id", "change_set_id")
_ENOUGH_FAULTS = 100_000


@dataclass(slots=True)
class FoundRows:
    """The rows of one table that are known, by id, as JSON holds their values.

    `restored` were taken from the history, `lost` are known by their number only.
    """

    rows: dict[int, dict[str, Any]] = field(default_factory=dict)
    restored: set[int] = field(default_factory=set)
    lost: list[HealthProblem] = field(default_factory=list)


def read_what_is_left(raw: RawRegister, table: str, columns: tuple[str, ...]) -> Iterator[RawRow]:
    """The rows of a table, by id, the id first; those on damaged pages are left out."""
    names = ", ".join(f'"{name}"' for name in columns)
    query = f'SELECT id, {names} FROM "{table}" NOT INDEXED WHERE id > ? ORDER BY id'  # noqa: S608 - names of ours
    last = 0
    try:
        for row in raw.read_rows(query, [last]):
            if row[0].__class__ is int:
                last = row[0]
                yield row
    except RegisterDamaged:
        yield from _read_one_by_one(raw, query, last, raw.find_last_id(table))


def _read_one_by_one(raw: RawRegister, query: str, last: int, end: int) -> Iterator[RawRow]:
    """Rows after a damaged page, each asked for by its own number."""
    single = query.replace("id > ?", "id = ?")
    for row_id in range(last + 1, min(end, last + _ENOUGH_FAULTS) + 1):
        try:
            yield from raw.read_rows(single, [row_id])
        except RegisterDamaged:
            continue


def read_history(raw: RawRegister) -> dict[str, dict[int, RecordedRow]]:
    """The recorded rows by table and id, as far as changes can be read."""
    by_row: dict[tuple[str, int], list[RawRow]] = {}
    for _, table, *change in read_what_is_left(raw, "change", ("table_name", *_CHANGES)):
        if table in tables.RECORDED and change[0].__class__ is int:
            by_row.setdefault((table, change[0]), []).append(tuple(change))
    found: dict[str, dict[int, RecordedRow]] = {name: {} for name in tables.RECORDED}
    for (name, row_id), changes in by_row.items():
        in_order = sorted(changes, key=_order)
        found[name][row_id] = replay_changes(tables.RECORDED[name], row_id, in_order)
    return found


def _order(change: RawRow) -> tuple[int, int]:
    """By version and id; a version that is no number comes first, and breaks the row's history."""
    return change[1] if change[1].__class__ is int else 0, change[4]


def find_rows(
    raw: RawRegister, table: Table, recorded: dict[int, RecordedRow], *, history_only: bool
) -> FoundRows:
    """Every row of a table: as the history has it, else as it lies in the file."""
    found = FoundRows()
    held = {} if history_only else _read_held(raw, table)
    for row_id in sorted({*held, *recorded}):
        known = recorded.get(row_id)
        values, is_fit = held.get(row_id, (None, False))
        if known and known.values is not None and not known.broken:
            found.rows[row_id] = make_expected(table, known.values, known)
            if not is_fit:
                found.restored.add(row_id)
        elif is_fit and values is not None:
            found.rows[row_id] = values
        elif known is None or known.values is not None or known.broken:
            name = name_row(table, RowPair(row_id, values, recorded=known))
            record = RecordName(table.name, row_id, name)
            found.lost.append(HealthProblem(ProblemKind.MISSING_ROW, record))
    return found


def _read_held(raw: RawRegister, table: Table) -> dict[int, tuple[dict[str, Any], bool]]:
    """The rows of a table that can be read, each with whether it makes a value of domain."""
    present = raw.read_tables().get(table.name, ())
    columns = tuple(column.name for column in table.c if column.name in present)
    missing = {column.name: make_empty(column) for column in table.c if column.name not in present}
    found: dict[int, tuple[dict[str, Any], bool]] = {}
    if not columns:
        return found
    for row in read_what_is_left(raw, table.name, columns):
        given = dict(zip(columns, row[1:], strict=True))
        values, unreadable = read_row(table, [given.get(column.name) for column in table.c])
        values = {**values, **missing}
        damaged = unreadable.keys() - missing.keys()
        is_fit = not damaged and not find_unfit_columns(table, values)
        found[row[0]] = values, is_fit
    return found
