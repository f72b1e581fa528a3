"""Rows of the recorded actions: found, and read with what they changed."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, func, select, tuple_
from sqlalchemy.engine import Row

from ocop_desktop.domain.change import Change, ChangeKind, ChangeSet
from ocop_desktop.domain.history.history_page import HistoryFilter, HistoryPage
from ocop_desktop.store import tables
from ocop_desktop.store.batches import in_batches
from ocop_desktop.store.change_values import read_recorded
from ocop_desktop.store.history.local_days import find_beginning, find_end

_c = tables.change_set.c


def list_recent(connection: Connection, limit: int) -> tuple[ChangeSet, ...]:
    """The newest `limit` actions, newest first; `undone` says which were undone."""
    query = select(tables.change_set).where(_c.kind == "do").order_by(_c.id.desc()).limit(limit)
    return tuple(_read_change_set(row) for row in connection.execute(query))


def get(connection: Connection, change_set_id: int) -> ChangeSet | None:
    """The action of that id, or None; what undoes or redoes another one is no action of its own."""
    found = get_any(connection, change_set_id)
    return found if found and found.kind is ChangeKind.DO else None


def get_any(connection: Connection, change_set_id: int) -> ChangeSet | None:
    """The ChangeSet of that id, of any kind, or None."""
    row = connection.execute(select(tables.change_set).where(_c.id == change_set_id)).first()
    return None if row is None else _read_change_set(row)


def find_next_undo(connection: Connection) -> ChangeSet | None:
    """The action that undo would take back: the newest one that is not undone."""
    query = select(tables.change_set).where(_c.kind == "do", ~_c.undone).order_by(_c.id.desc())
    row = connection.execute(query.limit(1)).first()
    return None if row is None else _read_change_set(row)


def find_next_redo(connection: Connection) -> ChangeSet | None:
    """The action that redo would do again: the last undone, unless something new came after."""
    newest_new = connection.scalar(select(func.max(_c.id)).where(_c.kind == "do")) or 0
    undoings = (
        select(_c.reverts).where(_c.kind == "undo", _c.id > newest_new).order_by(_c.id.desc())
    )
    for change_set_id in connection.execute(undoings).scalars():
        found = get(connection, change_set_id)
        if found and found.undone:
            return found
    return None


def find_page(
    connection: Connection, wanted: HistoryFilter, before: int | None, limit: int
) -> HistoryPage:
    """At most `limit` of the wanted actions that stand after the one of id `before`.

    They come by id; where a clerk or days are asked for, by time. The newest are first.
    """
    if wanted.table:
        rows = _list_of_record(connection, wanted, before, limit + 1)
    else:
        rows = list(connection.execute(_make_query(connection, wanted, before).limit(limit + 1)))
    shown = tuple(map(_read_change_set, rows[:limit]))
    return HistoryPage(shown, shown[-1].id if shown and len(rows) > limit else None)


def count_actions(connection: Connection, wanted: HistoryFilter) -> int:
    """How many actions are wanted."""
    query = _filter_actions(select(func.count()).select_from(tables.change_set), wanted)
    if wanted.table:
        c = tables.change.c
        touched = select(c.change_set_id).where(
            c.table_name == wanted.table, c.row_id == wanted.row_id
        )
        query = query.where(_c.id.in_(touched))
    return connection.scalar(query) or 0


def list_clerks(connection: Connection) -> tuple[str, ...]:
    """Everybody who has done something; each is asked for by the index, so that it takes no time."""
    found: list[str] = []
    next_clerk = select(func.min(_c.clerk))
    clerk = connection.scalar(next_clerk)
    while clerk is not None:
        found.append(clerk)
        clerk = connection.scalar(next_clerk.where(_c.clerk > clerk))
    return tuple(found)


def read_changes(connection: Connection, change_set_id: int) -> tuple[Change, ...]:
    """What one ChangeSet changed, in the order it was done, values as the tables hold them."""
    c = tables.change.c
    rows = connection.execute(
        select(c.table_name, c.row_id, c.before, c.after)
        .where(c.change_set_id == change_set_id)
        .order_by(c.id)
    )
    return tuple(
        Change(name, row_id, *read_recorded(tables.RECORDED[name], before, after))
        for name, row_id, before, after in rows
    )


def list_touched(connection: Connection, change_set_id: int) -> list[tuple[str, int]]:
    """The rows that one ChangeSet touched, by table and id, in the order it was done."""
    c = tables.change.c
    query = select(c.table_name, c.row_id).where(c.change_set_id == change_set_id)
    return [(name, row_id) for name, row_id in connection.execute(query.order_by(c.id))]


def _make_query(connection: Connection, wanted: HistoryFilter, before: int | None) -> Select[Any]:
    query = _filter_actions(select(tables.change_set), wanted)
    if not (wanted.clerk or wanted.since or wanted.until):
        query = query.where(_c.id < before) if before is not None else query
        return query.order_by(_c.id.desc())
    if before is not None:
        at = connection.scalar(select(_c.at).where(_c.id == before)) or ""
        query = query.where(tuple_(_c.at, _c.id) < tuple_(at, before))
    return query.order_by(_c.at.desc(), _c.id.desc())


def _filter_actions(query: Select[Any], wanted: HistoryFilter) -> Select[Any]:
    if wanted.clerk:
        query = query.where(_c.clerk == wanted.clerk)
    if wanted.since:
        query = query.where(_c.at >= find_beginning(wanted.since))
    if wanted.until:
        query = query.where(_c.at <= find_end(wanted.until))
    if wanted.new_only:
        query = query.where(_c.kind == "do")
    return query


def _list_of_record(
    connection: Connection, wanted: HistoryFilter, before: int | None, limit: int
) -> list[Row[Any]]:
    """The actions that touched one record: these are few, so they are found before the rest is asked."""
    c = tables.change.c
    touched = select(c.change_set_id).where(c.table_name == wanted.table, c.row_id == wanted.row_id)
    ids = sorted(set(connection.scalars(touched)), reverse=True)
    found: list[Row[Any]] = []
    for batch in in_batches([one for one in ids if before is None or one < before]):
        query = _filter_actions(select(tables.change_set).where(_c.id.in_(batch)), wanted)
        found += connection.execute(query.order_by(_c.id.desc()))
        if len(found) >= limit:
            break
    return found[:limit]


def list_undoings(connection: Connection, change_set_ids: Iterable[int]) -> dict[int, ChangeSet]:
    """By action, the newest ChangeSet that undid or redid it."""
    found: dict[int, ChangeSet] = {}
    for batch in in_batches(list(change_set_ids)):
        query = select(tables.change_set, _c.reverts).where(_c.reverts.in_(batch)).order_by(_c.id)
        for row in connection.execute(query):
            found[row.reverts] = _read_change_set(row)
    return found


def _read_change_set(row: Row[Any]) -> ChangeSet:
    return ChangeSet(
        row.id,
        datetime.fromisoformat(row.at),
        row.clerk,
        row.sentence,
        row.undone,
        ChangeKind(row.kind),
        reverts=row.reverts,
    )
