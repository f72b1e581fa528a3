"""Rows as they lie in the file, read column by column: what each holds, and what cannot be read."""

import json
import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any, NoReturn

from sqlalchemy import JSON, Boolean, Column, Date, Integer, LargeBinary, Table

from ocop_desktop.store.columns import Exact, find_default


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(name)


_DECODER = json.JSONDecoder(parse_constant=_refuse_constant)
_OBJECTS = frozenset(
    {
        "sensitive", "story_short", "story_long", "facts", "geometry", "confirm", "agreed",
        "means", "decision", "contract",
    }
)  # fmt: skip
_DAY_LETTERS = 10
_DIGITS = re.compile(r"-?[0-9]+(\.[0-9]+)?")
Read = Callable[[Any], Any]


def read_row(table: Table, raw: Sequence[Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """What the columns of a row hold, as JSON holds it, and the raw values that cannot be read."""
    values: dict[str, Any] = {}
    unreadable: dict[str, Any] = {}
    for (name, read, may_be_empty), value in zip(_list_readers(table), raw, strict=True):
        if value is None and may_be_empty:
            values[name] = None
            continue
        try:
            values[name] = read(value)
        except (ValueError, RecursionError):
            unreadable[name] = value
    return values, unreadable


def list_columns(table: Table) -> str:
    """The columns of the table as words of SQL, in the table's order."""
    return ", ".join(f'"{column.name}"' for column in table.c)


def make_empty(column: Column[Any]) -> Any:
    """What a column holds where nothing is known, as JSON holds it."""
    if column.nullable:
        return None
    if isinstance(column.type, JSON):
        return {} if column.name in _OBJECTS else []
    return 0 if isinstance(column.type, Integer | Boolean) else find_default(column)


def make_typed(table: Table, values: Mapping[str, Any]) -> dict[str, Any]:
    """Values as JSON holds them, as the table's readers expect them."""
    return {name: _make_typed(table.c[name], value) for name, value in values.items()}


def _make_typed(column: Column[Any], value: Any) -> Any:
    if value is None:
        return None
    if isinstance(column.type, Date):
        return date.fromisoformat(value)
    return Decimal(value) if isinstance(column.type, Exact) else value


@cache
def _list_readers(table: Table) -> tuple[tuple[str, Read, bool], ...]:
    return tuple((column.name, _find_reader(column), bool(column.nullable)) for column in table.c)


def _find_reader(column: Column[Any]) -> Read:
    readers: tuple[tuple[type, Read], ...] = (
        (Boolean, _read_truth),
        (Integer, _read_whole),
        (Date, _read_day),
        (Exact, _read_decimal),
        (JSON, _read_json),
        (LargeBinary, _read_bytes),
    )
    return next((read for kind, read in readers if isinstance(column.type, kind)), _read_text)


def _read_whole(value: Any) -> int:
    if value.__class__ is not int:
        raise ValueError(value)
    return int(value)


def _read_truth(value: Any) -> bool:
    if value.__class__ is not int or value not in {0, 1}:
        raise ValueError(value)
    return bool(value)


def _read_text(value: Any) -> str:
    if value.__class__ is not str or not (value.isascii() or _is_utf8(value)):
        raise ValueError(value)
    text: str = value
    return text


def _read_bytes(value: Any) -> bytes:
    if value.__class__ is not bytes:
        raise ValueError(value)
    return bytes(value)


def _read_day(value: Any) -> str:
    text = _read_text(value)
    if len(text) != _DAY_LETTERS or date.fromisoformat(text).isoformat() != text:
        raise ValueError(value)
    return text


def is_day(value: Any) -> bool:
    """Whether the raw value of a column is a day, or none is known."""
    try:
        return value is None or bool(_read_day(value))
    except ValueError:
        return False


def _read_decimal(value: Any) -> str:
    text = _read_text(value)
    if not _DIGITS.fullmatch(text):
        raise ValueError(value)
    return text


def _read_json(value: Any) -> Any:
    return [] if value == "[]" else _DECODER.decode(_read_text(value))


def _is_utf8(text: str) -> bool:
    """Whether the letters were UTF-8 in the file (see `RawRegister`)."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
