"""What must be written so that rows are again as the history has them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, Table, delete, insert, select, update

from ocop_desktop.domain.health.report import HealthProblem, ProblemKind
from ocop_desktop.store import product_codes, tables
from ocop_desktop.store.changes import WriteTransaction
from ocop_desktop.store.derived import derive_columns
from ocop_desktop.store.engines.raw_file import RawRegister
from ocop_desktop.store.health.row_check import find_row_problems, make_expected, read_pairs
from ocop_desktop.store.health.row_values import make_typed

Wanted = Mapping[str, frozenset[int]]
ADOPTED = "Ghi vào lịch sử các bản ghi chưa có trong đó"


@dataclass(slots=True)
class Corrections:
    """Rows to write by table and id, rows that the history does not know, and codes to work out anew.

    An unknown row is None where it cannot be read. `undone` are flags of actions.
    """

    rows: dict[tuple[str, int], dict[str, Any]] = field(default_factory=dict)
    unknown: dict[tuple[str, int], dict[str, Any] | None] = field(default_factory=dict)
    undone: dict[int, bool] = field(default_factory=dict)
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
        elif problem.record.table == tables.change_set.name and problem.field == "undone":
            found.undone[problem.record.id] = bool(problem.recorded)
    found.codes |= {row_id for name, row_id in found.rows if name == tables.product.name}
    return found


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
    for action_id, undone in found.undone.items():
        c = tables.change_set.c
        connection.execute(update(tables.change_set).where(c.id == action_id).values(undone=undone))
    for product_id in sorted(found.codes):
        _write_codes(connection, product_id)


def _write_row(
    connection: Connection, table: Table, row_id: int, values: Mapping[str, Any]
) -> None:
    typed = make_typed(table, {**values, "id": row_id})
    typed |= derive_columns(table.name, typed)
    if not connection.execute(update(table).where(table.c.id == row_id).values(typed)).rowcount:
        connection.execute(insert(table).values(typed))


def _write_codes(connection: Connection, product_id: int) -> None:
    """Work out the rows of the code table of one product; those of a deleted one are left alone."""
    product, held = tables.product.c, tables.product_code
    codes = connection.scalar(select(product.codes).where(product.id == product_id))
    if codes is None:
        kept = _find_last_codes(connection, product_id)
        of_product = held.c.product_id == product_id
        connection.execute(delete(held).where(of_product, held.c.code.not_in(kept)))
        return
    connection.execute(delete(held).where(held.c.product_id == product_id))
    product_codes.write(connection, [(product_id, (), codes)], restored=False)


def _find_last_codes(connection: Connection, product_id: int) -> list[str]:
    c = tables.change.c
    query = (
        select(c.before)
        .where(c.table_name == "product", c.row_id == product_id, c.after.is_(None))
        .order_by(c.version.desc(), c.id.desc())
        .limit(1)
    )
    before = connection.scalar(query)
    return [one["code"] for one in (before or {}).get("codes", ())]


def adopt_rows(transaction: WriteTransaction, found: Corrections) -> None:
    """Record rows that the history does not know as added now."""
    for (name, row_id), values in found.unknown.items():
        if values is None:
            continue
        table = tables.RECORDED[name]
        facts = {key: value for key, value in values.items() if key != "version"}
        transaction.insert(table, {**make_typed(table, facts), "id": row_id})
