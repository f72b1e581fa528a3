"""A record as the recorded actions left it on some day."""

from datetime import date, datetime

from sqlalchemy import Connection, select

from ocop_desktop.domain.change import RowValues
from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.history.record_state import RecordState
from ocop_desktop.store import tables
from ocop_desktop.store.change_values import read_recorded
from ocop_desktop.store.history.local_days import find_end
from ocop_desktop.store.history.names import name_row


def read_state(connection: Connection, kind: RecordKind, row_id: int, day: date) -> RecordState:
    """The record as the last action up to the end of that local day left it.

    A day of a computer's wrong clock does not matter to later ones: what counts is the order of the
    actions. `values` is None before the record was made and after it was deleted.
    """
    table = tables.RECORDED[kind.value]
    c, action = tables.change.c, tables.change_set.c
    steps = connection.execute(
        select(c.before, c.after, action.at, action.clerk)
        .join_from(tables.change, tables.change_set)
        .where(c.table_name == table.name, c.row_id == row_id)
        .order_by(c.id)
    ).all()
    end = find_end(day)
    last = max((place for place, step in enumerate(steps) if step.at <= end), default=-1)
    values: RowValues | None = None
    known: RowValues = {}
    for step in steps[: last + 1]:
        before, after = read_recorded(table, step.before, step.after)
        values = None if after is None else {**(values or {}), **after}
        known = values or before or known
    if last < 0:
        return RecordState(kind, row_id, name_row(connection, table.name, row_id, {}), None)
    at = datetime.fromisoformat(steps[last].at)
    name = name_row(connection, table.name, row_id, known)
    return RecordState(kind, row_id, name, values, at, steps[last].clerk)
