"""One record after what rows state of it: blanks are filled, and what differs is replaced.

Of several rows the first that states a value counts; what the others say is told.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from ocop_desktop.domain.channels.channel import Listing
from ocop_desktop.domain.importing.columns import ImportField
from ocop_desktop.domain.importing.planning.record_fields import (
    RecordField,
    format_value,
    is_blank,
    set_fields,
)
from ocop_desktop.domain.importing.result import FieldChange
from ocop_desktop.domain.register.product import Certificate, ProductCode
from ocop_desktop.domain.text import digits, identity_key

Record = TypeVar("Record")


@dataclass(frozen=True, slots=True)
class MergeRules:
    """How values of row number `row` are taken.

    `kept` fields of a known record stay where they are filled. `silent` ones say nothing in this
    row, as their cells are as they were when the list was last imported; with `is_silent` all are.
    `is_own` tells that the program itself wrote the list: lists in a cell are whole, and a value as
    it is kept decides nothing.
    """

    kept: Collection[str] = frozenset()
    silent: frozenset[str] = frozenset()
    is_own: bool = False
    row: int = 0
    is_silent: bool = False


@dataclass(frozen=True, slots=True)
class MergedRecord(Generic[Record]):
    """The record with what was taken, the changes, and the fields and values that were only told."""

    record: Record
    changes: tuple[FieldChange, ...] = ()
    told: tuple[tuple[RecordField, Any], ...] = ()


def merge_record(
    current: Record,
    stated: Sequence[tuple[RecordField, Any]],
    decided: dict[str, int],
    rules: MergeRules,
    before: Record | None,
) -> MergedRecord[Record]:
    """`current` with the values that a row states; `decided` remembers which row told each field.

    `before` is what the register holds, None where it holds nothing of the record.
    """
    values: dict[RecordField, Any] = {}
    changes: list[FieldChange] = []
    told: list[tuple[RecordField, Any]] = []
    for one, value in stated:
        name, was = one.field.value, one.read(current)
        if before is not None and _stays(name, value, one.read(before), rules):
            continue
        now = value if rules.is_own else _join_lists(was, value)
        is_list = isinstance(now, tuple) and not rules.is_own
        if now == was:
            decided.setdefault(name, rules.row)
        elif is_list or not _is_decided(
            was, decided.setdefault(name, rules.row) != rules.row, before
        ):
            values[one] = now
            changes.append(FieldChange(name, format_value(was), format_value(now)))
        elif not _is_written_otherwise(one, was, value):
            told.append((one, value))
    return MergedRecord(set_fields(current, values), tuple(changes), tuple(told))


def _is_written_otherwise(field: RecordField, was: Any, now: Any) -> bool:
    """Whether two texts only write the same thing otherwise: capitals, blanks, dots of a phone."""
    if not (isinstance(was, str) and isinstance(now, str)):
        return False
    if field.field is ImportField.PRODUCER_PHONE:
        return digits(was) == digits(now)
    return identity_key(was) == identity_key(now)


def _is_decided(was: Any, by_other_row: bool, before: object | None) -> bool:
    """Whether an earlier row told the value; a new record has its values of earlier rows only."""
    return by_other_row or (before is None and not is_blank(was))


def _stays(name: str, value: Any, kept: Any, rules: MergeRules) -> bool:
    """Whether the register's value stays, whatever the row states."""
    if name in rules.silent or (rules.is_own and value == kept):
        return True
    return name in rules.kept and not is_blank(kept)


def _join_lists(was: Any, now: Any) -> Any:
    """A list that a row states with what is known beside it; any other value as it is stated."""
    if not isinstance(now, tuple) or not was:
        return now
    known = {_identify(item) for item in was}
    return (*was, *(item for item in now if _identify(item) not in known))


def _identify(item: Any) -> object:
    match item:
        case ProductCode():
            return item.code
        case Certificate():
            return item.kind, item.number
        case Listing():
            return item.url or (item.channel, item.place)
        case _:
            return item
