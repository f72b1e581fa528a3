"""Deleted records: they are read from the recorded deletions, and brought back from there."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Select, null, select
from sqlalchemy.engine import Row

from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.history.trash import TRASH_DAYS, TrashedRecord
from ocop_desktop.store import tables
from ocop_desktop.store.batches import in_batches
from ocop_desktop.store.history.local_days import find_beginning
from ocop_desktop.store.history.names import find_name_column, name_rows

_PARENTS = {
    table.name: tuple((key.parent.name, key.column.table.name) for key in table.foreign_keys)
    for table in tables.RECORDED.values()
}
_PARENT_COLUMNS = sorted({column for parents in _PARENTS.values() for column, _ in parents})
_NAMED_BY = {
    table.name: column.name if (column := find_name_column(table)) is not None else ""
    for table in tables.RECORDED.values()
}
_NAME_COLUMNS = sorted(set(filter(None, _NAMED_BY.values())))
RowKey = tuple[str, int]


@dataclass(frozen=True, slots=True)
class RecordedDeletion:
    """One row that an action deleted: the id of its change, its own name, and the rows it hung on."""

    id: int
    action: int
    key: RowKey
    parents: tuple[RowKey, ...]
    at: datetime
    clerk: str
    name: str = ""


def list_records(connection: Connection, on: date) -> tuple[TrashedRecord, ...]:
    """The records that were deleted up to `TRASH_DAYS` before that day, the last deleted first."""
    first_day = find_beginning(on - timedelta(days=TRASH_DAYS))
    deletions = list_last(
        connection, _select_deletions().where(tables.change_set.c.at >= first_day)
    )
    roots, attached = _group_by_root(deletions)
    names = name_deletions(connection, roots)
    return tuple(
        TrashedRecord(
            one.id,
            RecordKind(one.key[0]),
            one.key[1],
            names[one.id],
            one.at,
            one.clerk,
            tuple(sorted(attached[one.id].items())),
        )
        for one in sorted(roots, key=lambda one: one.id, reverse=True)
    )


def name_deletions(connection: Connection, deletions: Sequence[RecordedDeletion]) -> dict[int, str]:
    """What the deleted rows, or the products they belonged to, were called; by the ids of the deletions."""
    unnamed = [one for one in deletions if not one.name]
    names = name_rows(connection, [one.key for one in unnamed])
    return {one.id: one.name or names[one.key] for one in deletions}


def find_deletions(connection: Connection, ids: Sequence[int]) -> list[RecordedDeletion]:
    """The deletions of those ids that stand: nothing brought the rows back, nothing deleted them again."""
    c = tables.change.c
    by_table: dict[str, set[int]] = defaultdict(set)
    for batch in in_batches(ids):
        for name, row_id in connection.execute(
            select(c.table_name, c.row_id).where(c.id.in_(batch))
        ):
            by_table[name].add(row_id)
    last_ones: list[RecordedDeletion] = []
    for table_name, row_ids in by_table.items():
        for batch in in_batches(sorted(row_ids)):
            query = _select_deletions().where(c.table_name == table_name, c.row_id.in_(batch))
            last_ones += list_last(connection, query)
    wanted = set(ids)
    return [one for one in last_ones if one.id in wanted]


def list_last(connection: Connection, query: Select[Any]) -> list[RecordedDeletion]:
    """The deletions of the query whose rows are absent, of each row the last one."""
    last: dict[RowKey, RecordedDeletion] = {}
    for row in _execute(connection, query):
        last[row.table_name, row.row_id] = _read_deletion(row)
    present = _find_present(connection, last)
    return [deletion for key, deletion in last.items() if key not in present]


def list_deletions(connection: Connection) -> list[RecordedDeletion]:
    """Every deletion that a clerk made and that was not undone, by time."""
    return [_read_deletion(row) for row in _execute(connection, _select_deletions())]


def find_last_deletion(connection: Connection, key: RowKey) -> RecordedDeletion | None:
    """What deleted the row last, an undone creation included; None where the history does not tell."""
    c = tables.change.c
    query = _select_any_deletion().where(c.table_name == key[0], c.row_id == key[1])
    row = connection.execute(query.order_by(c.id.desc()).limit(1)).first()
    return None if row is None else _read_deletion(row)


def list_attached(
    connection: Connection, deletions: Sequence[RecordedDeletion]
) -> list[RecordedDeletion]:
    """What the same actions deleted together with those rows, because it hung on them."""
    found: list[RecordedDeletion] = []
    by_action: dict[int, list[RowKey]] = defaultdict(list)
    for one in deletions:
        by_action[one.action].append(one.key)
    for action, keys in by_action.items():
        query = _select_any_deletion().where(tables.change.c.change_set_id == action)
        together = [_read_deletion(row) for row in connection.execute(query)]
        gathered = set(keys)
        while found_now := [
            one
            for one in together
            if one.key not in gathered and not gathered.isdisjoint(one.parents)
        ]:
            gathered.update(one.key for one in found_now)
            found += found_now
    return found


def _execute(connection: Connection, query: Select[Any]) -> Iterable[Row[Any]]:
    """The rows in the order of the index that names the deletions."""
    c = tables.change.c
    return connection.execute(query.order_by(c.change_set_id, c.id))


def _select_any_deletion() -> Select[Any]:
    c, action = tables.change.c, tables.change_set.c
    parents = (c.before[name].as_integer().label(name) for name in _PARENT_COLUMNS)
    names = (c.before[name].as_string().label(name) for name in _NAME_COLUMNS)
    columns = (c.id, c.change_set_id, c.table_name, c.row_id, action.at, action.clerk)
    return (
        select(*columns, *parents, *names)
        .join_from(tables.change, tables.change_set)
        .where(c.after.is_(null()))
    )


def _select_deletions() -> Select[Any]:
    """What a clerk deleted; the undoing of a creation is no deletion."""
    action = tables.change_set.c
    return _select_any_deletion().where(action.kind == "do", ~action.undone)


def _read_deletion(row: Any) -> RecordedDeletion:
    parents = tuple(
        (parent, getattr(row, column))
        for column, parent in _PARENTS[row.table_name]
        if getattr(row, column) is not None
    )
    key = (row.table_name, row.row_id)
    at = datetime.fromisoformat(row.at)
    column = _NAMED_BY[row.table_name]
    name = (getattr(row, column) if column else "") or ""
    return RecordedDeletion(row.id, row.change_set_id, key, parents, at, row.clerk, name)


def _find_present(connection: Connection, keys: Iterable[RowKey]) -> set[RowKey]:
    by_table: dict[str, list[int]] = defaultdict(list)
    for table_name, row_id in keys:
        by_table[table_name].append(row_id)
    present: set[RowKey] = set()
    for table_name, row_ids in by_table.items():
        c = tables.RECORDED[table_name].c
        for batch in in_batches(row_ids):
            found = connection.scalars(select(c.id).where(c.id.in_(batch)))
            present.update((table_name, row_id) for row_id in found)
    return present


def _group_by_root(
    deletions: Iterable[RecordedDeletion],
) -> tuple[list[RecordedDeletion], Mapping[int, Counter[RecordKind]]]:
    """The rows that hung on no other row of their action; by the ids of these, what hung on them."""
    known = {(one.action, one.key): one for one in deletions}
    roots: list[RecordedDeletion] = []
    attached: dict[int, Counter[RecordKind]] = defaultdict(Counter)
    for one in known.values():
        root = _find_root(one, known)
        if root is one:
            roots.append(one)
        else:
            attached[root.id][RecordKind(one.key[0])] += 1
    return roots, attached


def _find_root(
    one: RecordedDeletion, known: Mapping[tuple[int, RowKey], RecordedDeletion]
) -> RecordedDeletion:
    for parent in one.parents:
        if (one.action, parent) in known:
            return _find_root(known[one.action, parent], known)
    return one
