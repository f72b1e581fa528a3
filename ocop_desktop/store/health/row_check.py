"""Rows compared with the history, their types, and the columns that follow from others."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from sqlalchemy import Table

from ocop_desktop.domain.health.report import HealthProblem, ProblemKind, RecordName
from ocop_desktop.store import columns
from ocop_desktop.store.change_values import list_recorded
from ocop_desktop.store.columns import NAMES_RECORD
from ocop_desktop.store.derived import derive_columns
from ocop_desktop.store.engines.raw_file import RawRegister, RawRow
from ocop_desktop.store.health.record_values import find_unfit_columns
from ocop_desktop.store.health.recorded_rows import RecordedRow, choose, read_recorded_rows
from ocop_desktop.store.health.row_values import list_columns, make_empty, read_row

_DERIVING_FAULTS = (ValueError, TypeError, LookupError, AttributeError)


@dataclass(slots=True)
class RowPair:
    """A row of a table as it lies in the file and as the history has it; None = absent.

    `values` are its columns as JSON holds them, `unreadable` the raw ones that cannot be read.
    """

    row_id: int
    values: dict[str, Any] | None = None
    unreadable: dict[str, Any] = field(default_factory=dict)
    recorded: RecordedRow | None = None


def read_pairs(
    raw: RawRegister, table: Table, chosen: Sequence[int] | None = None
) -> Iterator[RowPair]:
    """The rows of a table beside what the history has of them, by id."""
    recorded = iter(read_recorded_rows(raw, table, chosen))
    next_recorded = next(recorded, None)
    for row in read_raw_rows(raw, table, chosen):
        row_id = row[0]
        while next_recorded and next_recorded.row_id < row_id:
            yield RowPair(next_recorded.row_id, recorded=next_recorded)
            next_recorded = next(recorded, None)
        values, unreadable = read_row(table, row)
        pair = RowPair(row_id, values, unreadable)
        if next_recorded and next_recorded.row_id == row_id:
            pair.recorded = next_recorded
            next_recorded = next(recorded, None)
        yield pair
    while next_recorded:
        yield RowPair(next_recorded.row_id, recorded=next_recorded)
        next_recorded = next(recorded, None)


def read_raw_rows(
    raw: RawRegister, table: Table, chosen: Sequence[int] | None = None
) -> Iterator[RawRow]:
    """The rows of a table by id, the id first."""
    return raw.read_rows(
        f'SELECT {list_columns(table)} FROM "{table.name}" WHERE 1{choose("id", chosen)} ORDER BY id'  # noqa: S608 - names of ours
    )


def find_row_problems(table: Table, pair: RowPair) -> Iterator[HealthProblem]:
    """What is wrong with one row."""
    record = RecordName(table.name, pair.row_id, name_row(table, pair))
    recorded = pair.recorded
    if recorded and recorded.broken:
        yield HealthProblem(ProblemKind.CHAIN, record, detail=_list_numbers(recorded.broken))
    if pair.values is None:
        if recorded and recorded.values is not None:
            yield HealthProblem(ProblemKind.MISSING_ROW, record)
        return
    held = recorded.values if recorded else None
    expected = None if held is None else make_expected(table, held, recorded)
    for name, value in pair.unreadable.items():
        kind = ProblemKind.UNREADABLE_VALUE
        yield HealthProblem(kind, record, name, value, (expected or {}).get(name))
    if expected is None:
        yield HealthProblem(ProblemKind.UNRECORDED_ROW, record)
    else:
        yield from _compare(table, record, pair, expected)
    if not pair.unreadable:
        yield from _compare_derived(table, record, pair.values)


def make_expected(
    table: Table, held: Mapping[str, Any], recorded: RecordedRow | None
) -> dict[str, Any]:
    """All recorded and shared columns of a row that the history has as `held`.

    A column that the history does not name came later, and its migration left it empty.
    """
    expected = {**_list_defaults(table), **held}
    if recorded and recorded.version:
        expected["version"] = recorded.version
    return expected


@cache
def _list_defaults(table: Table) -> Mapping[str, Any]:
    """What the columns hold that no change of the row names."""
    recorded = {name: make_empty(table.c[name]) for name in list_recorded(table)}
    unrecorded = [c.name for c in table.c if c.info.get(columns.UNRECORDED) and c.name != "version"]
    return {**recorded, **dict.fromkeys(unrecorded, "")}


def name_row(table: Table, pair: RowPair) -> str:
    """What a clerk calls the record; empty where it has no name."""
    name = next((column.name for column in table.c if column.info.get(NAMES_RECORD)), "")
    held = pair.recorded and (pair.recorded.values or pair.recorded.last)
    found = (held or {}).get(name) or (pair.values or {}).get(name)
    return found if isinstance(found, str) else ""


def _compare(
    table: Table, record: RecordName, pair: RowPair, expected: Mapping[str, Any]
) -> Iterator[HealthProblem]:
    values = pair.values or {}
    changed = [
        name
        for name, value in expected.items()
        if name in values and values[name] != value and not _is_empty_anew(pair, name, values[name])
    ]
    if not changed:
        return
    unfit = frozenset() if pair.unreadable else find_unfit_columns(table, values)
    for name in changed:
        kind = ProblemKind.UNREADABLE_VALUE if name in unfit else ProblemKind.CHANGED_VALUE
        yield HealthProblem(kind, record, name, values[name], expected[name])


def _is_empty_anew(pair: RowPair, name: str, value: Any) -> bool:
    """Whether a column that the history does not name holds an empty value of its type."""
    held = pair.recorded.values if pair.recorded else None
    return held is not None and name not in held and value in ("", None, [], {})


def _compare_derived(
    table: Table, record: RecordName, values: Mapping[str, Any]
) -> Iterator[HealthProblem]:
    try:
        derived = derive_columns(table.name, values)
    except _DERIVING_FAULTS:
        return  # told as a value that cannot be read
    for name, value in derived.items():
        if values[name] != value:
            yield HealthProblem(ProblemKind.DERIVED_VALUE, record, name, values[name], value)


def _list_numbers(numbers: Sequence[int]) -> str:
    return ", ".join(map(str, numbers))
