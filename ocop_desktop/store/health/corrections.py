"""What must be written so that rows are again as the history has them."""

import uuid
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, Table, delete, func, insert, select, update

from ocop_desktop.domain.health.report import HealthProblem, ProblemKind
from ocop_desktop.store import product_codes, tables
from ocop_desktop.store.changes import WriteTransaction
from ocop_desktop.store.derived import derive_columns
from ocop_desktop.store.engines.raw_file import RawRegister
from ocop_desktop.store.health.row_check import find_row_problems, make_expected, read_pairs
from ocop_desktop.store.health.row_values import make_empty, make_typed
from ocop_desktop.store.import_tables import import_run

Wanted = Mapping[str, frozenset[int]]
ADOPTED = "Ghi vào lịch sử các bản ghi chưa có trong đó"


@dataclass(slots=True)
class Corrections:
    """Rows to write by table and id, rows that the history does not know, and codes to work out anew.

    An unknown row is None where it cannot be read. `imports` are lists of imports that cannot be read,
    `actions` are columns of actions that no link covers. With `has_lost_id` the register gets another
    id, as its own is gone.
    """

    rows: dict[tuple[str, int], dict[str, Any]] = field(default_factory=dict)
    unknown: dict[tuple[str, int], dict[str, Any] | None] = field(default_factory=dict)
    actions: dict[int, dict[str, Any]] = field(default_factory=dict)
    imports: set[int] = field(default_factory=set)
    has_lost_id: bool = False
    codes: set[int] = field(default_factory=set)

    @property
    def tables(self) -> frozenset[str]:
        """The tables that are written."""
        return frozenset(name for name, _ in (*self.rows, *self.unknown))


def name_wanted(problems: Iterator[HealthProblem] | tuple[HealthProblem, ...]) -> Wanted:
    """The rows that problems name, by table."""
    wanted: dict[str, set[int]] = {}
    for problem in problems:
        if problem.record is not None:
            wanted.setdefault(problem.record.table, set()).add(problem.record.id)
    return {table: frozenset(ids) for table, ids in wanted.items()}


def find_corrections(
    raw: RawRegister, problems: tuple[HealthProblem, ...], doubtful: frozenset[int]
) -> Corrections:
    """What sets the rows that problems name back to what was last recorded.

    A row whose history is `doubtful` (actions whose link is broken) stays as it is.
    """
    found = Corrections()
    wanted = name_wanted(problems)
    for table in tables.RECORDED.values():
        if table.name in wanted:
            _correct_table(raw, table, sorted(wanted[table.name]), doubtful, found)
    for problem in problems:
        if problem.record is None:
            continue
        if problem.kind is ProblemKind.CODE_TABLE:
            found.codes.add(problem.record.id)
        elif problem.record.table == import_run.name:
            found.imports.add(problem.record.id)
        elif problem.record.table == tables.register.name:
            found.has_lost_id = True
    found.actions = correct_actions(problems)
    found.codes |= {row_id for name, row_id in found.rows if name == tables.product.name}
    return found


def correct_actions(problems: Iterable[HealthProblem]) -> dict[int, dict[str, Any]]:
    """By action, the columns to set back that no link covers: they say nothing of what was done."""
    found: dict[int, dict[str, Any]] = {}
    for problem in problems:
        if problem.record is None or problem.record.table != tables.change_set.name:
            continue
        values = found.setdefault(problem.record.id, {})
        if problem.kind is ProblemKind.CHANGED_VALUE:
            values[problem.field] = problem.recorded
        elif problem.kind is ProblemKind.UNREADABLE_VALUE and problem.field in _UNLINKED:
            values[problem.field] = make_empty(tables.change_set.c[problem.field])
    return {action_id: values for action_id, values in found.items() if values}


def _correct_table(
    raw: RawRegister,
    table: Table,
    row_ids: list[int],
    doubtful: frozenset[int],
    found: Corrections,
) -> None:
    for pair in read_pairs(raw, table, row_ids):
        recorded = pair.recorded
        if not any(problem.kind in _MENDED for problem in find_row_problems(table, pair)):
            continue
        if recorded is None:
            found.unknown[table.name, pair.row_id] = None if pair.unreadable else pair.values
        elif recorded.broken or recorded.change_sets & doubtful:
            continue
        elif recorded.values is None:
            found.unknown[table.name, pair.row_id] = None
        else:
            expected = make_expected(table, recorded.values, recorded)
            version = {"version": recorded.version or (pair.values or {}).get("version") or 1}
            found.rows[table.name, pair.row_id] = {**expected, **version}


_UNLINKED = frozenset({"seq", "room", "token"})
_MENDED = frozenset(
    {
        ProblemKind.UNREADABLE_VALUE,
        ProblemKind.CHANGED_VALUE,
        ProblemKind.MISSING_ROW,
        ProblemKind.UNRECORDED_ROW,
        ProblemKind.DERIVED_VALUE,
    }
)


def write_corrections(connection: Connection, found: Corrections) -> None:
    """Write rows as they were recorded; nothing of it is a new action of the history."""
    for table in tables.RECORDED.values():
        for (name, row_id), values in found.rows.items():
            if name == table.name:
                _write_row(connection, table, row_id, values)
    for table in reversed(tables.RECORDED.values()):
        for name, row_id in found.unknown:
            if name == table.name:
                connection.execute(delete(table).where(table.c.id == row_id))
    _write_unrecorded(connection, found)
    if found.codes:
        held = tables.product_code
        connection.execute(delete(held).where(func.typeof(held.c.product_id) != "integer"))
    for product_id in sorted(found.codes):
        _write_codes(connection, product_id)


def _write_unrecorded(connection: Connection, found: Corrections) -> None:
    """Set back what lies in tables that the history does not record."""
    action = tables.change_set
    for action_id, values in found.actions.items():
        connection.execute(update(action).where(action.c.id == action_id).values(values))
    connection.execute(delete(import_run).where(import_run.c.id.in_(found.imports)))
    if found.has_lost_id:
        connection.execute(delete(tables.register))
        connection.execute(insert(tables.register).values(id=uuid.uuid4().hex))


def _write_row(
    connection: Connection, table: Table, row_id: int, values: Mapping[str, Any]
) -> None:
    typed = make_typed(table, {**values, "id": row_id})
    typed |= derive_columns(table.name, typed)
    if not connection.execute(update(table).where(table.c.id == row_id).values(typed)).rowcount:
        connection.execute(insert(table).values(typed))


def _write_codes(connection: Connection, product_id: int) -> None:
    """Work out the rows of the code table of one product; a deleted one keeps those that are there."""
    product, held = tables.product.c, tables.product_code
    codes = connection.scalar(select(product.codes).where(product.id == product_id))
    of_product = held.c.product_id == product_id
    if codes is None:
        present = set(connection.scalars(select(held.c.code).where(of_product)))
        last = _find_last_codes(connection, product_id)
        codes = [one for one in last if one["code"] in present]
    connection.execute(delete(held).where(of_product))
    product_codes.write(connection, [(product_id, (), codes)], restored=False)


def _find_last_codes(connection: Connection, product_id: int) -> list[Any]:
    c = tables.change.c
    query = (
        select(c.before)
        .where(c.table_name == "product", c.row_id == product_id, c.after.is_(None))
        .order_by(c.version.desc(), c.id.desc())
        .limit(1)
    )
    before = connection.scalar(query)
    return list((before or {}).get("codes", ()))


def adopt_rows(transaction: WriteTransaction, found: Corrections) -> None:
    """Record rows that the history does not know as added now."""
    for (name, row_id), values in found.unknown.items():
        if values is None:
            continue
        table = tables.RECORDED[name]
        facts = {key: value for key, value in values.items() if key != "version"}
        transaction.insert(table, {**make_typed(table, facts), "id": row_id})
