"""Whether the columns of a row make a value of domain, down to the types inside its lists."""

from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from sqlalchemy import JSON, Table

from ocop_desktop.domain.health.report import READING_FAULTS
from ocop_desktop.domain.print.label_sheets import label_sheet_from_data
from ocop_desktop.store.health.row_values import make_typed


def find_unfit_columns(table: Table, values: Mapping[str, Any]) -> frozenset[str]:
    """The columns that keep a row from being read as a value of domain.

    `values` are all columns as JSON holds them. Where no single column is at fault all that hold
    lists are named.
    """
    if _is_fit(table, values):
        return frozenset()
    suspects = [column for column in table.c if column.name not in {"id", "version"}]
    single = [
        column.name
        for column in suspects
        if _is_fit(table, {**values, column.name: _make_empty(column, values)})
    ]
    return frozenset(single or (c.name for c in suspects if isinstance(c.type, JSON)))


def _make_empty(column: Any, values: Mapping[str, Any]) -> Any:
    if isinstance(column.type, JSON):
        return [] if values[column.name].__class__ is not dict else {}
    return None if column.nullable else ""


def _is_fit(table: Table, values: Mapping[str, Any]) -> bool:
    read = _find_reader(table.name)
    if read is None:
        return True
    try:
        return fits_hints(read(make_typed(table, values)))
    except READING_FAULTS:
        return False


def _find_reader(table_name: str) -> Callable[[Any], Any] | None:
    if table_name == "label_sheet":
        return lambda row: label_sheet_from_data(row["geometry"])
    from ocop_desktop.store.records import FORMATS  # noqa: PLC0415 - it imports the store of every noun

    record_format = FORMATS.get(table_name)
    return record_format.read if record_format else None


def fits_hints(value: Any) -> bool:
    """Whether the fields of a dataclass hold what their types say, and those of its own fields."""
    hints = _read_hints(value.__class__)
    return all(_fits(getattr(value, name), hint) for name, hint in hints.items())


@cache
def _read_hints(kind: Any) -> Mapping[str, Any]:
    try:
        hints = get_type_hints(kind)
    except NameError:  # a name that is imported for type checks only
        return {}
    return {field.name: hints[field.name] for field in fields(kind)}


def _fits(value: Any, hint: Any) -> bool:
    origin = get_origin(hint)
    if origin in {Union, UnionType}:
        return any(_fits(value, one) for one in get_args(hint))
    if origin is None:
        return _is_of_type(value, hint)
    if not isinstance(origin, type) or not isinstance(value, origin):
        return not isinstance(origin, type)
    return _fits_elements(value, get_args(hint))


def _is_of_type(value: Any, hint: Any) -> bool:
    if hint is None or hint is NoneType:
        return value is None
    if hint is Any or not isinstance(hint, type):
        return True
    if hint is float:
        return value.__class__ in {int, float}
    if hint is int:
        return value.__class__ is int
    return isinstance(value, hint) and (not is_dataclass(value) or fits_hints(value))


def _fits_elements(value: Any, hints: tuple[Any, ...]) -> bool:
    if isinstance(value, Mapping):
        key, held = hints
        return all(_fits(k, key) and _fits(v, held) for k, v in value.items())
    if isinstance(value, tuple) and hints[-1:] != (Ellipsis,):
        return len(value) == len(hints) and all(map(_fits, value, hints))
    return all(_fits(one, hints[0]) for one in value)
