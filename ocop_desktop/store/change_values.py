"""What the history records of a row: its columns as JSON, changed ones only, none that are derived."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from decimal import Decimal
from functools import cache
from operator import itemgetter
from typing import Any

from sqlalchemy import Date, Table

from ocop_desktop.store import columns
from ocop_desktop.store.columns import Exact

Values = Mapping[str, Any]
Recorded = dict[str, Any] | None
_PLAIN = frozenset({str, int, list, dict, bool, type(None)})


def list_changed(before: Values, after: Values) -> list[str]:
    """The columns of `after` that `before` holds otherwise, or not at all."""
    return [name for name, value in after.items() if name not in before or before[name] != value]


def recorded_values(
    table: Table, before: Values | None, after: Values | None
) -> tuple[Recorded, Recorded]:
    """What is recorded of a change: all of a row that comes or goes, else the changed columns."""
    if before is None or after is None:
        return _record(table, before), _record(table, after)
    names = [name for name in list_changed(before, after) if is_recorded(table, name)]
    return {name: before.get(name) for name in names}, {name: after[name] for name in names}


def is_recorded(table: Table, name: str) -> bool:
    """Whether the history keeps that column."""
    info = table.c[name].info
    return name != "id" and not info.get(columns.DERIVED) and not info.get(columns.UNRECORDED)


@cache
def list_recorded(table: Table) -> tuple[str, ...]:
    """The columns of the table that the history keeps."""
    return tuple(column.name for column in table.c if is_recorded(table, column.name))


def record_new(table: Table, row: Values) -> dict[str, Any]:
    """What is recorded of a row that comes, as JSON holds it."""
    names, read, converted = _find_recorder(table)
    recorded = dict(zip(names, read(row), strict=True))
    for name in converted:
        recorded[name] = _value_to_json(recorded[name])
    return recorded


@cache
def _find_recorder(
    table: Table,
) -> tuple[tuple[str, ...], Callable[[Values], tuple[Any, ...]], tuple[str, ...]]:
    """The recorded columns, what reads them of a row, and those whose values JSON lacks."""
    names = list_recorded(table)
    converted = tuple(name for name in names if isinstance(table.c[name].type, Date | Exact))
    return names, itemgetter(*names), converted


def row_to_json(values: Values | None) -> dict[str, Any] | None:
    """Column values as JSON holds them."""
    if values is None:
        return None
    return {
        name: value if value.__class__ in _PLAIN else _value_to_json(value)
        for name, value in values.items()
    }


def read_recorded(
    table: Table, before: Values | None, after: Values | None
) -> tuple[Recorded, Recorded]:
    """Recorded JSON as the table holds it, of today's programs or of older ones.

    Older programs recorded whole rows: of a changed row only what changed is given back. A row that
    came or went has in columns newer than its record what their migration gave them.
    """
    typed = [_row_from_json(table, values) for values in (before, after)]
    if typed[0] is not None and typed[1] is not None:
        names = list_changed(typed[0], typed[1])
        return {name: typed[0].get(name) for name in names}, {
            name: typed[1][name] for name in names
        }
    newer = fill_columns(table, list_recorded(table))
    filled = [None if values is None else {**newer, **values} for values in typed]
    return filled[0], filled[1]


def _record(table: Table, row: Values | None) -> Recorded:
    return None if row is None else {name: row[name] for name in list_recorded(table)}


def fill_columns(table: Table, names: Iterable[str]) -> dict[str, Any]:
    """What a row holds in those columns where nothing is said of them."""
    return {name: columns.find_default(table.c[name]) for name in names}


def _row_from_json(table: Table, values: Values | None) -> dict[str, Any] | None:
    if values is None:
        return None
    return {
        name: _value_from_json(table.c[name].type, value)
        for name, value in values.items()
        if name in table.c and is_recorded(table, name)
    }


def _value_to_json(value: Any) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    return format(value, "f") if isinstance(value, Decimal) else value


def _value_from_json(column_type: object, value: Any) -> Any:
    if value is None:
        return None
    if isinstance(column_type, Date):
        return date.fromisoformat(value)
    return Decimal(value) if isinstance(column_type, Exact) else value
