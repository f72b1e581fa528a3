"""Reads a figure as people write it: "hơn 350 nghìn", "0,9 tỷ", "~220", "80+"; unclear text is asked."""

import re
from dataclasses import dataclass
from decimal import Decimal

from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.figures.amounts import Reading, read_amount, read_bare_money
from ocop_desktop.domain.figures.figure import Figure, Qualifier
from ocop_desktop.domain.figures.writing import shorten_number
from ocop_desktop.domain.text import search_key

MAX_VALUE = Decimal(10**15)
"""No figure of an event is as large as this: a million tỷ đồng."""
_QUALIFIERS = {
    "hon": Qualifier.OVER,
    "tren": Qualifier.OVER,
    ">=": Qualifier.OVER,
    ">": Qualifier.OVER,
    "≥": Qualifier.OVER,
    "+": Qualifier.OVER,
    "gan": Qualifier.UNDER,
    "duoi": Qualifier.UNDER,
    "<=": Qualifier.UNDER,
    "<": Qualifier.UNDER,
    "≤": Qualifier.UNDER,
    "khoang": Qualifier.ABOUT,
    "uoc dat": Qualifier.ABOUT,
    "uoc tinh": Qualifier.ABOUT,
    "uoc": Qualifier.ABOUT,
    "xap xi": Qualifier.ABOUT,
    "~": Qualifier.ABOUT,
    "≈": Qualifier.ABOUT,
}
_PREFIX = re.compile(
    "|".join(
        rf"{re.escape(word)}(?![^\W\d_])" if word[0].isalpha() else re.escape(word)
        for word in _QUALIFIERS
    )
)
_PLUS = re.compile(r"(?<=[0-9a-z]) ?\+")
_IN_WORDS = re.compile(r" ?\([^)]*\)$")
_ABSENT = {"", "-", "--", "---", "...", "n/a", "chua co", "chua co so lieu", "chua ro", "khong ro"}
_NONE = {"khong", "khong co"}


@dataclass(frozen=True, slots=True)
class UnclearFigure:
    """A text that is not guessed: what stood there, why, and what it may mean, if anything."""

    text: str
    reason: ValueReason
    readings: tuple[Figure, ...] = ()


def parse_figure(
    value: object, *, money: bool = False, whole: bool = True
) -> Figure | UnclearFigure | None:
    """The figure that `value` states: a text, a number of JSON, or a Figure as it is.

    None where nothing is stated ("", "—"); 0 is stated. `money` is in đồng: a bare number below
    100.000 may be in million đồng and is asked. Without `whole` a fraction is a value too.
    """
    match value:
        case None | Figure():
            return value
        case str():
            return _parse_text(value, money=money, whole=whole)
        case bool():
            return UnclearFigure(str(value), ValueReason.NOT_A_NUMBER)
        case int() | float() | Decimal():
            return _parse_number(value, money=money, whole=whole)
        case _:
            return UnclearFigure(str(value), ValueReason.NOT_A_NUMBER)


def _parse_number(number: float | Decimal, *, money: bool, whole: bool) -> Figure | UnclearFigure:
    value = Decimal(repr(number)) if isinstance(number, float) else Decimal(number)
    if not value.is_finite():
        return UnclearFigure(str(number), ValueReason.NOT_A_NUMBER)
    reading = read_bare_money((value,)) if money else Reading((value,))
    return _settle(reading, Qualifier.EXACT, str(number), whole=whole)


def _parse_text(text: str, *, money: bool, whole: bool) -> Figure | UnclearFigure | None:
    key = search_key(text)
    if key in _ABSENT:
        return None
    if key in _NONE:
        return UnclearFigure(text, ValueReason.UNCLEAR_NUMBER, (Figure(Decimal(0)),))
    qualifier, amount = _split_qualifier(_IN_WORDS.sub("", key))
    return _settle(read_amount(amount, money=money), qualifier, text, whole=whole)


def _split_qualifier(text: str) -> tuple[Qualifier, str]:
    """The qualifier and the amount; one that is both ("ước hơn 2 tỷ") is only about that much."""
    found = set()
    while match := _PREFIX.match(text):
        found.add(_QUALIFIERS[match.group()])
        text = text[match.end() :].lstrip()
    if _PLUS.search(text):
        found.add(Qualifier.OVER)
        text = _PLUS.sub("", text)
    both = len(found) > 1
    return (Qualifier.ABOUT if both else next(iter(found), Qualifier.EXACT)), text


def _settle(
    reading: Reading, qualifier: Qualifier, text: str, *, whole: bool
) -> Figure | UnclearFigure:
    """The figure that is meant, or the text with all that can be meant."""
    faults = [_find_fault(value, whole=whole) for value in reading.values]
    readings = tuple(
        Figure(shorten_number(value), qualifier)
        for value, fault in zip(reading.values, faults, strict=True)
        if fault is None
    )
    reason = reading.reason if readings or not faults else faults[0]
    return UnclearFigure(text, reason, readings) if reason else readings[0]


def _find_fault(value: Decimal, *, whole: bool) -> ValueReason | None:
    if not 0 <= value < MAX_VALUE:
        return ValueReason.OUT_OF_RANGE
    if whole and value != value.to_integral_value():
        return ValueReason.TOO_MANY_DECIMALS
    return None
