"""Values kept as JSON in a row, read whichever program wrote them."""

import re
from collections.abc import Callable, Mapping
from dataclasses import fields
from datetime import date, time
from decimal import Decimal
from enum import Enum
from functools import cache, partial
from types import MappingProxyType, NoneType, UnionType
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from ocop_desktop.domain.register.commune_check import TopicCheck

Value = TypeVar("Value")
_DIGITS = re.compile(r"-?[0-9]+(\.[0-9]+)?")
_PLAIN = frozenset({str, int, bool, type(None)})
_UNCHANGED: Mapping[str, str] = MappingProxyType({})
_FORMER_TOPIC_KEYS = MappingProxyType({"name": "topic", "holds": "met"})  # schema 0002


def read_value(
    kind: type[Value], facts: Mapping[str, Any], former: Mapping[str, str] = _UNCHANGED
) -> Value:
    """The dataclass `kind` kept as `facts`.

    `former` maps keys of older programs to the fields they are today. A field that an older program
    did not know takes its default; a key that no field of today has is left out.
    """
    known = _fields(kind)
    if facts.keys() <= known:
        return kind(**facts)
    today = {former.get(key, key): value for key, value in facts.items()}
    return kind(**{key: value for key, value in today.items() if key in known})


def read_topic(facts: Mapping[str, Any]) -> TopicCheck:
    """One topic of the commune's check; schema 0002 kept it as name and holds."""
    return read_value(TopicCheck, facts, _FORMER_TOPIC_KEYS)


def _fields(kind: Any) -> frozenset[str]:
    return frozenset(field.name for field in fields(kind))


def write_facts(value: Any) -> dict[str, Any]:
    """The dataclass `value` as JSON holds it: without the fields that hold their default.

    Its fields may be texts, numbers, decimals, days, times, enums, None, other such dataclasses and
    tuples of these.
    """
    return {
        name: _write(held)
        for name, default in _list_defaults(value.__class__)
        if (held := getattr(value, name)) != default
    }


def read_facts(kind: type[Value], facts: Any) -> Value:
    """The dataclass `kind` that `write_facts` kept as `facts`, or an older or a newer program.

    Raises ValueError for what is no such value.
    """
    if facts.__class__ is not dict:
        raise ValueError(facts)
    of_kind: Any = kind
    readers = _list_readers(of_kind)
    return kind(**{name: readers[name](held) for name, held in facts.items() if name in readers})


def read_decimal(text: Any) -> Decimal:
    """The decimal that a text of digits means. Raises ValueError."""
    if text.__class__ is not str or not _DIGITS.fullmatch(text):
        raise ValueError(text)
    return Decimal(text)


def _write(value: Any) -> Any:
    if value.__class__ in _PLAIN:
        return value
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date | time):
        return value.isoformat()
    return list(map(_write, value)) if isinstance(value, tuple) else write_facts(value)


@cache
def _list_defaults(kind: Any) -> tuple[tuple[str, Any], ...]:
    """The fields with their defaults; `MISSING` where a field has none."""
    return tuple((field.name, field.default) for field in fields(kind))


@cache
def _list_readers(kind: Any) -> Mapping[str, Callable[[Any], Any]]:
    hints = get_type_hints(kind)
    return {field.name: _find_reader(hints[field.name]) for field in fields(kind)}


def _find_reader(hint: Any) -> Callable[[Any], Any]:
    """What reads a value of that type."""
    reader: Callable[[Any], Any] = _choose_reader(hint)
    return reader


def _choose_reader(hint: Any) -> Any:
    if get_origin(hint) is UnionType:
        (held,) = (one for one in get_args(hint) if one is not NoneType)
        read = _find_reader(held)
        return lambda value: None if value is None else read(value)
    if get_origin(hint) is tuple:
        read_one = _find_reader(get_args(hint)[0])
        return lambda values: tuple(map(read_one, _require(values, list)))
    if issubclass(hint, Enum):
        return hint
    return _READERS[hint] if hint in _READERS else partial(read_facts, hint)


def _require(value: Any, kind: type) -> Any:
    if value.__class__ is not kind:
        raise ValueError(value)
    return value


def _read_day(text: Any) -> date:
    return date.fromisoformat(_require(text, str))


def _read_time(text: Any) -> time:
    return time.fromisoformat(_require(text, str))


_READERS: Mapping[Any, Callable[[Any], Any]] = MappingProxyType(
    {
        str: partial(_require, kind=str),
        int: partial(_require, kind=int),
        bool: partial(_require, kind=bool),
        Decimal: read_decimal,
        date: _read_day,
        time: _read_time,
    }
)
