"""Reads the objects of a JSON file key by key; what cannot be read is collected with its place."""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, time
from decimal import Decimal
from typing import Any

from ocop_desktop.domain.choice_words import Choice, find_choice
from ocop_desktop.domain.clock_times import parse_time
from ocop_desktop.domain.codes import FieldReason
from ocop_desktop.domain.errors import FieldFault
from ocop_desktop.domain.figures.figure import Figure, FigureSource, Qualifier
from ocop_desktop.domain.figures.reading import UnclearFigure, parse_figure
from ocop_desktop.domain.figures.writing import (
    DONG,
    SMALLEST_BARE_MONEY,
    format_figure,
    shorten_number,
)
from ocop_desktop.domain.text import clean_text, parse_date

FindIds = Callable[[str | int], Sequence[int]]
"""The ids of the records that a code, an id or a name may mean."""
_SHOWN = 60
_FIGURE_KEYS = frozenset({"value", "qualifier", "source", "as_of", "unit"})


class JsonFields:
    """One object of a JSON file at `place`; its faults go to the list that all objects share."""

    def __init__(self, facts: Any, place: str, faults: list[FieldFault]) -> None:
        self.place = place
        self.faults = faults
        self._facts: Mapping[str, Any] = facts if isinstance(facts, dict) else {}
        self._unread = set(self._facts)
        self._refused: set[str] = set()
        if not isinstance(facts, dict):
            faults.append(FieldFault(place, FieldReason.NOT_AN_OBJECT, show_value(facts)))

    def refuse_unread(self) -> None:
        """Name the keys that nothing asked for."""
        for key in self._facts:
            if key in self._unread:
                self.add_fault(key, FieldReason.UNKNOWN_KEY)

    def add_fault(
        self, key: str, reason: FieldReason, value: Any = "", choices: tuple[str, ...] = ()
    ) -> None:
        """Note what is wrong with the value of a key."""
        self._refused.add(key)
        shown = value if isinstance(value, str) else show_value(value)
        self.faults.append(FieldFault(self.make_place(key), reason, shown[:_SHOWN], choices))

    def make_place(self, key: str) -> str:
        """Where a key stands in the file: "sessions[0].net"."""
        return f"{self.place}.{key}" if self.place else key

    def require(self, key: str, value: object) -> None:
        """Note that a value has to be said; one that stands there and was refused is told already."""
        if not value and key not in self._refused:
            self.add_fault(key, FieldReason.REQUIRED)

    def read_text(self, *keys: str) -> str:
        """A text; empty where there is none. A number is taken as it is written."""
        key, value = self._take(keys)
        if isinstance(value, str):
            return clean_text(value)
        if isinstance(value, int | Decimal) and not isinstance(value, bool):
            return str(value)
        if value is not None:
            self.add_fault(key, FieldReason.NOT_A_TEXT, value)
        return ""

    def read_texts(self, *keys: str) -> tuple[str, ...]:
        """A list of texts; one text alone is a list of one."""
        key, value = self._take(keys)
        values = [value] if isinstance(value, str) else value
        if values is None:
            return ()
        if isinstance(values, list) and all(isinstance(one, str) for one in values):
            return tuple(filter(None, map(clean_text, values)))
        self.add_fault(key, FieldReason.NOT_A_LIST, value)
        return ()

    def read_figure(
        self, *keys: str, money: bool = False, source: FigureSource | None = None
    ) -> Figure | None:
        """A figure as a number, as people write it, or as an object with value and qualifier."""
        key, value = self._take(keys)
        if isinstance(value, dict):
            return self._read_figure_object(key, value, money=money)
        figure = self._parse(key, value, money=money)
        return figure and (replace(figure, source=source) if source else figure)

    def read_money(self, *keys: str) -> Decimal | None:
        """An amount in whole đồng."""
        return self._read_exact(keys, money=True)

    def read_whole(self, *keys: str) -> int | None:
        """A whole number."""
        number = self._read_exact(keys)
        return None if number is None else int(number)

    def read_number(self, *keys: str) -> Decimal | None:
        """A number that may have a fraction."""
        return self._read_exact(keys, whole=False)

    def read_day(self, *keys: str) -> date | None:
        """A day as "2023-10-19" or as people write it."""
        key, value = self._take(keys)
        if _is_empty(value):
            return None
        day = parse_date(value) if isinstance(value, str) else None
        if day is None:
            self.add_fault(key, FieldReason.NOT_A_DAY, value)
        return day

    def read_time(self, *keys: str) -> time | None:
        """A time of the day: "19:30", "19h30", "19 giờ"."""
        key, value = self._take(keys)
        if _is_empty(value):
            return None
        found = parse_time(value) if isinstance(value, str) else None
        if found is None:
            self.add_fault(key, FieldReason.NOT_A_TIME, value)
        return found

    def read_truth(self, *keys: str) -> bool:
        """Yes or no; no where nothing is said."""
        key, value = self._take(keys)
        if value is not None and not isinstance(value, bool):
            self.add_fault(key, FieldReason.NOT_YES_NO, value)
        return value is True

    def read_choice(self, kind: type[Choice], *keys: str) -> Choice | None:
        """One of the values of `kind`, by its code or by its words: "bao-chi", "Báo chí"."""
        key, value = self._take(keys)
        if _is_empty(value):
            return None
        found = find_choice(kind, value) if isinstance(value, str) else None
        if found is None:
            self.add_fault(key, FieldReason.UNKNOWN_WORD, value, tuple(kind))
        return found

    def read_object(self, key: str) -> "JsonFields":
        """The object of a key; one without keys where there is none."""
        _, value = self._take((key,))
        return JsonFields({} if value is None else value, self.make_place(key), self.faults)

    def read_objects(self, *keys: str) -> Iterator["JsonFields"]:
        """The objects of a list; the keys that nothing asked of one are named before the next."""
        key, values = self._take(keys)
        if values is not None and not isinstance(values, list):
            self.add_fault(key, FieldReason.NOT_A_LIST, values)
            return
        for number, value in enumerate(values or ()):
            one = JsonFields(value, f"{self.make_place(key)}[{number}]", self.faults)
            yield one
            one.refuse_unread()
            if value == {} and not one._refused:
                self.faults.append(FieldFault(one.place, FieldReason.REQUIRED))

    def read_record(self, find: FindIds, *keys: str) -> int:
        """The id of the record that a code, an id or a name means; 0 where nothing is said."""
        key, value = self._take(keys)
        is_none = _is_empty(value) or (value == 0 and value is not False)
        return 0 if is_none else self._find_record(key, value, find)

    def read_records(self, find: FindIds, *keys: str) -> tuple[int, ...]:
        """The ids of the records of a list."""
        key, values = self._take(keys)
        if values is not None and not isinstance(values, list):
            values = [values]
        found = (self._find_record(key, value, find) for value in values or ())
        return tuple(filter(None, found))

    def has(self, *keys: str) -> bool:
        """Whether the file says anything of one of these keys."""
        return any(self._facts.get(key) is not None for key in keys)

    def look_at(self, key: str) -> Any:
        """The value of a key as it stands in the file, still to be read."""
        return self._facts.get(key)

    def take(self, key: str) -> Any:
        """The value of a key as it stands in the file; None where there is none."""
        return self._take((key,))[1]

    def _take(self, keys: tuple[str, ...]) -> tuple[str, Any]:
        """The first of the keys that the file has, and its value; the others stay unread."""
        key = next((one for one in keys if one in self._facts), keys[0])
        self._unread.discard(key)
        return key, self._facts.get(key)

    def _read_exact(
        self, keys: tuple[str, ...], *, money: bool = False, whole: bool = True
    ) -> Decimal | None:
        key, value = self._take(keys)
        figure = self._parse(key, value, money=money, whole=whole)
        if figure and figure.qualifier is not Qualifier.EXACT:
            self.add_fault(key, FieldReason.NOT_EXACT, value)
        return figure.value if figure else None

    def _parse(
        self, key: str, value: Any, *, money: bool = False, whole: bool = True
    ) -> Figure | None:
        found = parse_figure(value, money=money, whole=whole)
        if not isinstance(found, UnclearFigure):
            return found
        self.add_fault(key, *explain_unclear(found, money=money))
        return None

    def _read_figure_object(
        self, key: str, facts: Mapping[str, Any], *, money: bool
    ) -> Figure | None:
        """A figure as `show` prints it: money is in đồng, however small, unless its unit says more."""
        fields, known = JsonFields(facts, self.make_place(key), self.faults), len(self.faults)
        scale = fields._read_scale(money=money)
        value = fields.read_number("value")
        figure = Figure(
            Decimal(0) if value is None else shorten_number(value * scale),
            fields.read_choice(Qualifier, "qualifier") or Qualifier.EXACT,
            fields.read_choice(FigureSource, "source"),
            fields.read_day("as_of"),
        )
        fields.refuse_unread()
        if isinstance(parse_figure(figure.value), UnclearFigure):
            fields.add_fault("value", FieldReason.NOT_A_NUMBER, str(value))
        if len(self.faults) > known:
            self._refused.add(key)
        return None if value is None else figure

    def _read_scale(self, *, money: bool) -> Decimal:
        """What one unit of a figure is: 1.000.000 of "triệu đồng", 1 of "người"."""
        unit = self.read_text("unit")
        one = parse_figure(
            f"1 {unit}".strip() if unit else f"1 {DONG}" if money else 1, money=money
        )
        if isinstance(one, Figure):
            return one.value
        self.add_fault("unit", FieldReason.OTHER_UNIT, unit)
        return Decimal(1)

    def _find_record(self, key: str, value: Any, find: FindIds) -> int:
        is_key = isinstance(value, str | int) and not isinstance(value, bool)
        found = find(value) if is_key else ()
        if len(found) == 1:
            return found[0]
        reason = FieldReason.SEVERAL_RECORDS if found else FieldReason.NO_SUCH_RECORD
        self.add_fault(key, reason, value, tuple(map(str, found)))
        return 0


def explain_unclear(
    found: UnclearFigure, *, money: bool
) -> tuple[FieldReason, str, tuple[str, ...]]:
    """Why a text is no figure: the reason, what stood there and what it may mean, in words."""
    choices = tuple(format_figure(reading, DONG if money else "") for reading in found.readings)
    if not choices:
        return FieldReason.NOT_A_NUMBER, found.text, ()
    is_bare = money and found.readings[0].value < SMALLEST_BARE_MONEY
    reason = FieldReason.UNCLEAR_MONEY if is_bare else FieldReason.UNCLEAR_NUMBER
    return reason, found.text, choices


def show_value(value: Any) -> str:
    """A value of a JSON file in short."""
    return json.dumps(value, ensure_ascii=False, default=str)[:_SHOWN]


def _is_empty(value: Any) -> bool:
    """Whether nothing is said; a value of any type may stand there, also one that has no hash."""
    return value is None or value == ""
