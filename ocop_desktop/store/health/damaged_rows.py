"""Which rows cannot be read, and how the others are read without them."""

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import JSON, Connection, Table, select

from ocop_desktop.domain.errors import OcopError
from ocop_desktop.domain.health.report import HealthProblem, ProblemKind, RecordName
from ocop_desktop.store import tables
from ocop_desktop.store.columns import NAMES_RECORD
from ocop_desktop.store.engines.choice import engine_of
from ocop_desktop.store.engines.raw_file import RawRegister, open_raw
from ocop_desktop.store.health.action_check import find_table_problems, find_unreadable_changes
from ocop_desktop.store.health.record_values import find_unfit_columns
from ocop_desktop.store.health.recorded_rows import read_recorded_rows
from ocop_desktop.store.health.row_check import (
    RowPair,
    find_row_problems,
    make_expected,
    name_row,
    read_pairs,
    read_raw_rows,
)
from ocop_desktop.store.health.row_values import make_empty, read_row


def find_damaged(folder: Path, known: Sequence[HealthProblem] = ()) -> tuple[HealthProblem, ...]:
    """The values that cannot be read, each with what the history last recorded; `known` among them.

    Columns of a wrong type and rows that make no value of domain are looked for first; only where
    that gives nothing new, changes of the history that cannot be read, and then values that differ
    from it. Nothing where the file itself cannot be read.
    """
    found = list(known)
    try:
        with open_raw(folder) as raw:
            for search in (_find_unreadable_rows, find_unreadable_changes, _find_changed_rows):
                found += [problem for problem in search(raw) if problem not in found]
                if len(found) > len(known):
                    break
    except OcopError:
        return tuple(known)
    return tuple(found)


def _find_unreadable_rows(raw: RawRegister) -> Iterator[HealthProblem]:
    yield from _find_wrong_columns(raw)
    yield from _find_unfit_rows(raw)


def _find_wrong_columns(raw: RawRegister) -> Iterator[HealthProblem]:
    for table in tables.RECORDED.values():
        for row in read_raw_rows(raw, table):
            values, unreadable = read_row(table, row)
            if unreadable:
                yield from _name_columns(raw, table, row[0], values, list(unreadable))
    yield from find_table_problems(raw, full=False)


def _find_unfit_rows(raw: RawRegister) -> Iterator[HealthProblem]:
    for table in tables.RECORDED.values():
        for row in read_raw_rows(raw, table):
            values, unreadable = read_row(table, row)
            unfit = () if unreadable else find_unfit_columns(table, values)
            if unfit:
                yield from _name_columns(raw, table, row[0], values, sorted(unfit))


def _find_changed_rows(raw: RawRegister) -> Iterator[HealthProblem]:
    """Values that can be read and are not the recorded ones: a reader may stumble over them too."""
    for table in tables.RECORDED.values():
        for pair in read_pairs(raw, table):
            if pair.values is not None:
                yield from (one for one in find_row_problems(table, pair) if one.field)


def _name_columns(
    raw: RawRegister, table: Table, row_id: int, values: dict[str, Any], names: Sequence[str]
) -> Iterator[HealthProblem]:
    recorded = next(read_recorded_rows(raw, table, [row_id]), None)
    held = (recorded and recorded.values) or None
    expected = {} if held is None else make_expected(table, held, recorded)
    record = RecordName(
        table.name, row_id, name_row(table, RowPair(row_id, values, recorded=recorded))
    )
    for name in names:
        kind = ProblemKind.UNREADABLE_VALUE
        yield HealthProblem(kind, record, name, values.get(name), expected.get(name))


@contextmanager
def leaving_out(connection: Connection, damaged: Sequence[HealthProblem]) -> Iterator[None]:
    """Read without damaged rows in this transaction; products stay, their damaged fields empty.

    A product keeps the name that the history has.
    """
    rows: dict[str, dict[int, dict[str, object]]] = {}
    for problem in damaged:
        if problem.record:
            columns = rows.setdefault(problem.record.table, {}).setdefault(problem.record.id, {})
            columns[problem.field] = _stand_in(problem)
    engine = engine_of(connection)
    for table_name, of_table in rows.items():
        table = tables.metadata.tables[table_name]
        replaced = _turn(of_table) if table is tables.product else {}
        hidden = () if table is tables.product else tuple(of_table)
        engine.mask_rows(connection, table, hidden, replaced)
    yield


def find_damaged_products(
    connection: Connection, damaged: Sequence[HealthProblem]
) -> frozenset[int]:
    """The products whose own row or one of whose recognitions is damaged."""
    records = {problem.record for problem in damaged if problem.record}
    own = {record.id for record in records if record.table == "product"}
    recognitions = [record.id for record in records if record.table == "recognition"]
    c = tables.recognition.c
    query = select(c.product_id).where(c.id.in_(recognitions))
    return frozenset(own | set(connection.scalars(query) if recognitions else ()))


def _turn(rows: Mapping[int, Mapping[str, object]]) -> dict[str, dict[int, object]]:
    """What stands in for damaged values, by column and then by row."""
    by_column: dict[str, dict[int, object]] = {}
    for row_id, columns in rows.items():
        for name, value in columns.items():
            by_column.setdefault(name, {})[row_id] = value
    return by_column


def _stand_in(problem: HealthProblem) -> object:
    """The recorded name for a name, else what the column holds where nothing is known."""
    table = tables.metadata.tables[problem.record.table] if problem.record else tables.product
    column = table.c[problem.field]
    if column.info.get(NAMES_RECORD) and isinstance(problem.recorded, str):
        return problem.recorded
    empty = make_empty(column)
    return json.dumps(empty) if isinstance(column.type, JSON) and empty is not None else empty
