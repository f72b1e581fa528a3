"""The changes of the history in the clerk's words: each field, what stood before and what after."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication

from ocop_desktop.messages.column_parts import part_words
from ocop_desktop.messages.columns import column_words
from ocop_desktop.ui.words.evaluations import line_number
from ocop_desktop.ui.words.event_values import is_one_value
from ocop_desktop.ui.words.record_values import empty_words
from ocop_desktop.ui.words.recorded_values import (
    GONE,
    HIDDEN_PARTS,
    SCORES,
    ChangeNames,
    RecordedWords,
)

translate = QCoreApplication.translate
_IDENTITIES = (
    "large", "media", "code", "url", "product_id", "topic", "name", "number", "field", "title",
    "producer_id", "on", "platform", "buyer", "giver",
)  # fmt: skip
_Element = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class ChangedField:
    """One field of a change: its label, and the words for what stood before and after."""

    label: str
    before: str
    after: str


def list_changed_fields(
    table: str, column: str, before: object, after: object, names: ChangeNames
) -> tuple[ChangedField, ...]:
    """What an action changed in one column; a list or a record of facts is taken apart."""
    label = column_words(table, column, translate)
    if column == "sensitive":
        return (ChangedField(label, _hidden_words(before), _hidden_words(after)),)
    words = RecordedWords(table, names)
    return tuple(
        ChangedField(
            " · ".join((label, *parts)), words.side_words(column, one), words.side_words(column, other)
        )
        for parts, column, one, other in _split((), column, before, after, words)
    )  # fmt: skip


def field_value_words(table: str, column: str, value: object, names: ChangeNames) -> str:
    """One value of a record's column, whole."""
    if column == "sensitive":
        return _hidden_words(value)
    return RecordedWords(table, names).words(column, value)


_Split = tuple[tuple[str, ...], str, object, object]


def _split(
    parts: tuple[str, ...], key: str, before: Any, after: Any, words: RecordedWords
) -> Iterator[_Split]:
    """Every place at which two values of a column differ, with the words that lead to it."""
    if _is_taken_apart(before) and _is_taken_apart(after):
        absent = GONE if key in SCORES else None
        for name in dict.fromkeys((*before, *after)):
            one, other = before.get(name, absent), after.get(name, absent)
            if one != other and name not in HIDDEN_PARTS:
                inside = (*parts, _key_words(key, name))
                yield from _split(inside, key if key in SCORES else name, one, other, words)
    elif _is_list_of_elements(before) and _is_list_of_elements(after):
        yield from _split_lists(parts, key, before, after, words)
    elif before != after:
        yield parts, key, before, after


def _split_lists(
    parts: tuple[str, ...],
    key: str,
    before: Sequence[Any],
    after: Sequence[Any],
    words: RecordedWords,
) -> Iterator[_Split]:
    old, new = _by_identity(before), _by_identity(after)
    for name in dict.fromkeys((*old, *new)):
        one: Any = old.get(name, GONE)
        other: Any = new.get(name, GONE)
        if one == other:
            continue
        inside = (*parts, words.element_name(key, other if one is GONE else one))
        yield from _split(inside, key, one, other, words)
    if list(old) != list(new) and set(old) == set(new):
        yield (*parts, translate("Differences", "thứ tự")), key, before, after


def _is_taken_apart(value: object) -> bool:
    return isinstance(value, Mapping) and not is_one_value(value)


def _is_list_of_elements(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(one, Mapping) for one in value)


def _by_identity(elements: Sequence[_Element]) -> dict[object, _Element]:
    """The elements by what makes each the same in both lists, numbered where that is not enough."""
    found: dict[object, _Element] = {}
    for element in elements:
        base = next((element[name] for name in _IDENTITIES if element.get(name)), "")
        name, count = (base, 0), 0
        while name in found:
            count += 1
            name = (base, count)
        found[name] = element
    return found


def _key_words(key: str, name: str) -> str:
    """The word for one key of a mapping: a fact, or a criterion of a score sheet."""
    if key in {"options", "agreed", "confirm", "steps"}:
        return translate("Differences", "tiêu chí {number}").format(number=line_number(name))
    if key == "means":
        return translate("Differences", "phần {letter}").format(letter=name)
    if key == "efforts":
        return translate("Differences", "bộ {number}").format(number=name)
    return part_words(name, translate)


def _hidden_words(value: object) -> str:
    """Sensitive personal facts stand in the producer's form only."""
    known = isinstance(value, Mapping) and any(one not in {None, ""} for one in value.values())
    return translate("History", "có ghi, chỉ xem trong phiếu chủ thể") if known else empty_words()
