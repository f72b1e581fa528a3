"""JSON and TOML that somebody sent: size, depth and numbers are bounded before anything is made of them."""

import json
import math
import re
import tomllib
from collections.abc import Iterator, Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any, NoReturn

from ocop_desktop.domain.codes import FieldReason
from ocop_desktop.domain.paths import open_regular

MAX_BYTES = 2_000_000
MAX_DEPTH = 40
MAX_ITEMS = 200_000
_MAX_DIGITS = 30
_SHOWN = 40
_SURROGATE = re.compile("[\ud800-\udfff]")
_LARGEST = 10**18


class JsonFault(ValueError):
    """Why a text is no JSON of ours: the reason, and the line, the key, the number or the text."""

    def __init__(self, reason: FieldReason, value: str = "") -> None:
        super().__init__(reason, value)
        self.reason = reason
        self.value = value[:_SHOWN]


def read_small_file(path: Path, max_bytes: int = MAX_BYTES) -> str:
    """The text (UTF-8) of a regular file of at most `max_bytes`.

    Raises OSError, also for a pipe or device, and ValueError for a larger one or other letters.
    """
    with open_regular(path) as file:
        content = file.read(max_bytes + 1)
    if len(content) > max_bytes:
        raise ValueError(f"{path.name}: more than {max_bytes} bytes")
    return content.decode("utf-8-sig")


def parse_json(text: str) -> Any:
    """The value written in `text`; numbers with a fraction are `Decimal`.

    Raises JsonFault, a ValueError, for bad JSON, a key that stands twice, half a letter, a depth or a
    number beyond all use.
    """
    try:
        value = json.loads(
            text,
            parse_float=_read_decimal,
            parse_int=_read_integer,
            parse_constant=_refuse_constant,
            object_pairs_hook=_read_pairs,
        )
    except RecursionError as error:
        raise JsonFault(FieldReason.TOO_LARGE) from error
    except json.JSONDecodeError as error:
        raise JsonFault(FieldReason.BROKEN_JSON, str(error.lineno)) from error
    _check_values(value)
    return value


def parse_toml(text: str) -> dict[str, Any]:
    """The table written in `text`. Raises ValueError for bad TOML, and a depth or number beyond all use."""
    try:
        table = tomllib.loads(text)
    except RecursionError as error:
        raise ValueError("depth") from error
    _check_values(table)
    return table


def is_plain_number(number: Decimal) -> bool:
    """Whether a number can be written out in a few digits."""
    return number.is_finite() and abs(number.adjusted()) < _MAX_DIGITS


def _check_values(value: object) -> None:
    """Raise ValueError unless depth, count and numbers are such as files of ours have."""
    open_values = [(value, 0)]
    seen = 0
    while open_values:
        one, depth = open_values.pop()
        seen += 1
        if depth > MAX_DEPTH or seen > MAX_ITEMS:
            raise JsonFault(FieldReason.TOO_LARGE)
        if isinstance(one, int) and not -_LARGEST < one < _LARGEST:
            raise JsonFault(FieldReason.BAD_NUMBER, str(one))
        if isinstance(one, float) and not math.isfinite(one):
            raise JsonFault(FieldReason.BAD_NUMBER, str(one))
        if isinstance(one, str) and _SURROGATE.search(one):
            raise JsonFault(FieldReason.BAD_LETTER, _SURROGATE.sub("\ufffd", one))
        open_values.extend((part, depth + 1) for part in _list_parts(one))


def _list_parts(value: object) -> Iterator[object]:
    if isinstance(value, Mapping):
        yield from value.keys()
        yield from value.values()
    elif isinstance(value, list):
        yield from value


def _read_decimal(text: str) -> Decimal:
    number = Decimal(text) if len(text) <= 2 * _MAX_DIGITS else Decimal("NaN")
    if not is_plain_number(number):
        raise JsonFault(FieldReason.BAD_NUMBER, text)
    return number


def _read_integer(text: str) -> int:
    if len(text) > _MAX_DIGITS:
        raise JsonFault(FieldReason.BAD_NUMBER, text)
    return int(text)


def _refuse_constant(text: str) -> NoReturn:
    raise JsonFault(FieldReason.BAD_NUMBER, text)


def _read_pairs(pairs: list[tuple[str, object]]) -> dict[str, object]:
    table = dict(pairs)
    if len(table) < len(pairs):
        keys = [key for key, _ in pairs]
        twice = next(key for key in table if keys.count(key) > 1)
        raise JsonFault(FieldReason.KEY_TWICE, _SURROGATE.sub("\ufffd", twice))
    return table
