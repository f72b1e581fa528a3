"""What the history says that the rows of a table hold."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from operator import itemgetter
from typing import Any

from sqlalchemy import Table

from ocop_desktop.store.change_values import list_recorded
from ocop_desktop.store.engines.raw_file import RawRegister

_DECODER = json.JSONDecoder()
_CHANGES = (
    "SELECT row_id, version, before, after, id, change_set_id FROM change"
    " WHERE table_name = ?{chosen} ORDER BY row_id, version, id"
)


@dataclass(slots=True)
class RecordedRow:
    """A row as its changes leave it; `values` None = deleted, by the action `change_set_id`.

    `last` is what it held before that. `broken` are the changes that cannot be read or do not go on
    from the one before; `change_sets` are the actions that made them.
    """

    row_id: int
    values: dict[str, Any] | None = None
    version: int = 0
    last: dict[str, Any] = field(default_factory=dict)
    change_set_id: int = 0
    broken: list[int] = field(default_factory=list)
    change_sets: set[int] = field(default_factory=set)


def read_recorded_rows(
    raw: RawRegister, table: Table, chosen: Sequence[int] | None = None
) -> Iterator[RecordedRow]:
    """The rows of that table (only those `chosen`) as the history has them, by id."""
    known = frozenset(list_recorded(table))
    query = _CHANGES.format(chosen=choose("row_id", chosen))
    for row_id, changes in groupby(raw.read_rows(query, [table.name]), itemgetter(0)):
        if row_id.__class__ is not int:
            continue  # no row can be found by it: told of the change
        yield _replay(RecordedRow(row_id), changes, known)


def replay_changes(table: Table, row_id: int, changes: Sequence[Any]) -> RecordedRow:
    """The row that those changes lead to; each is given as `read_recorded_rows` reads it."""
    return _replay(RecordedRow(row_id), changes, frozenset(list_recorded(table)))


def choose(column: str, chosen: Sequence[int] | None) -> str:
    """The words of SQL that keep those numbers only; none for all."""
    return "" if chosen is None else f" AND {column} IN ({','.join(map(str, chosen))})"


def _replay(row: RecordedRow, changes: Any, known: frozenset[str]) -> RecordedRow:
    for _, version, before, after, change_id, change_set_id in changes:
        row.change_set_id = change_set_id
        row.change_sets.add(change_set_id)
        if version.__class__ is int:
            row.version = version
        else:
            row.broken.append(change_id)
        try:
            was, became = _load(before), _load(after)
        except (ValueError, RecursionError):
            row.broken.append(change_id)
            continue
        if not _goes_on(row.values, was):
            row.broken.append(change_id)
        if became is None:
            row.last = row.values or was or {}
            row.values = None
            continue
        if not became.keys() <= known:
            became = {name: value for name, value in became.items() if name in known}
        row.values = became if was is None or row.values is None else {**row.values, **became}
    return row


def _load(text: Any) -> dict[str, Any] | None:
    if text is None:
        return None
    if text.__class__ is not str:
        raise ValueError(text)
    loaded: Any = _DECODER.decode(text)
    if loaded.__class__ is not dict:
        raise ValueError(text)
    values: dict[str, Any] = loaded
    return values


def _goes_on(present: dict[str, Any] | None, before: dict[str, Any] | None) -> bool:
    """Whether a change that found `before` can follow the state that the changes before it left."""
    if before is None or present is None:
        return before is None and present is None
    return all(name not in present or present[name] == before[name] for name in before)
