"""Records as they are stored: every text repaired and trimmed; values without meaning are refused."""

from collections.abc import Iterable
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from typing import Any, TypeVar

from ocop_desktop.domain.errors import InvalidValue
from ocop_desktop.domain.problems import Problem, Severity
from ocop_desktop.domain.text import clean_text
from ocop_desktop.domain.text_lengths import find_long_texts

Record = TypeVar("Record")


def clean(record: Record) -> Record:
    """The same record with every text, however deep, as `clean_text` leaves it.

    Raises `InvalidValue` for a text that is too long: nothing is cut in silence.
    """
    cleaned: Record = _clean(record)
    for field, reason, beginning in find_long_texts(cleaned):
        raise InvalidValue(field, beginning, reason)
    return cleaned


def _clean(value: Any) -> Any:
    if isinstance(value, str) and not isinstance(value, Enum):
        return clean_text(value)
    if isinstance(value, tuple):
        return tuple(_clean(item) for item in value)
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{f.name: _clean(getattr(value, f.name)) for f in fields(value)})
    return value


def refuse_hard(problems: Iterable[Problem]) -> None:
    """Raise InvalidValue for the first hard problem."""
    for problem in problems:
        if problem.severity is Severity.HARD:
            raise InvalidValue(
                problem.field, problem.value, problem.reason, problem.limit, problem.where
            )
