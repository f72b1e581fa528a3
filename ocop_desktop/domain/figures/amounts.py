"""The grammar of amounts without their qualifier: "16 trieu nguoi", "0,9 ti dong", "200-300 trieu".

Texts stand here as `search_key` makes them: small letters without marks, "tỷ" and "tỉ" are "ti".
"""

import re
from dataclasses import dataclass
from decimal import Decimal

from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.figures.writing import SMALLEST_BARE_MONEY
from ocop_desktop.domain.text import parse_number, possible_numbers

_MILLION, _BILLION = Decimal(10**6), Decimal(10**9)
_SCALES = {
    "": Decimal(1),
    "nghin": Decimal(1000),
    "ngan": Decimal(1000),
    "k": Decimal(1000),
    "trieu": _MILLION,
    "tr": _MILLION,
    "ti": _BILLION,
    "nghin ti": _BILLION * 1000,
}
_COUNTED = (
    "nguoi|luot|xem|khach|tham|quan|mua|tiep|can|theo|doi|thich|binh|luan|san|pham|gian|hang|don"
    "|vi|hop dong|bien|ban|ghi|nho|thoa|thuan|chu|the|tinh|thanh|pho|nuoc|quoc|gia|doanh|nghiep"
    "|htx|koc|kol|tiktoker|phien|kenh|ngay|quan tam|va"
)
_MONEY = r"(?:dong|d|₫|vnd)"
_COUNT = rf"(?:{_COUNTED})(?:[ ,]+(?:{_COUNTED}))*"
_NUMBER = r"-?[0-9](?:[0-9., ]*[0-9])?"
_SCALE = r"(?:nghin ti|nghin|ngan|k|trieu|tr|ti)(?=d?\b)"
_AMOUNT = re.compile(
    rf"(?P<number>{_NUMBER}) ?(?P<scale>{_SCALE})? ?(?P<half>ruoi\b)? ?(?P<unit>{_MONEY}|{_COUNT})?\.?"
)
_TWO_AMOUNTS = re.compile(
    rf"(?P<first>{_NUMBER}) ?(?P<scale>trieu|tr|ti) ?(?P<last>[0-9]+)(?P<rest> ?[^0-9]*)"
)
_RANGE = re.compile(r"(?:tu )?(?P<first>[0-9][^-~]*?) ?(?:-|~|\bden\b|\btoi\b) ?(?P<last>[0-9].*)")
_UNIT_BEHIND = re.compile(r"[0-9]( ?[^0-9]*)$")


@dataclass(frozen=True, slots=True)
class Reading:
    """What an amount may mean; `reason` tells why it is unclear, None where it has one meaning."""

    values: tuple[Decimal, ...] = ()
    reason: ValueReason | None = None


def read_amount(text: str, *, money: bool) -> Reading:
    """What `text` may mean, in đồng where it is `money`."""
    if found := _AMOUNT.fullmatch(text):
        return _read_parts(found, money=money)
    if found := _RANGE.fullmatch(text):
        return _read_range(found, money=money)
    if found := _TWO_AMOUNTS.fullmatch(text):
        return _read_two(found, money=money)
    return Reading(reason=ValueReason.NOT_A_NUMBER)


def read_bare_money(values: tuple[Decimal, ...]) -> Reading:
    """Money without a unit: of "900" it is asked whether đồng or million đồng are meant.

    A fraction is hardly of a đồng: "0,9" may be million or billion đồng. A number that is unclear
    by itself ("120,000") has one meaning for each of its values.
    """
    if len(values) == 1 and _is_whole_money(values[0]):
        return Reading(values)
    if len(values) == 1:
        value = values[0]
        sizes = (Decimal(1), _MILLION) if _is_whole(value) else (_MILLION, _BILLION)
        return Reading(tuple(value * size for size in sizes), ValueReason.NUMBER_UNIT)
    meant = (value if _is_whole_money(value) else value * _MILLION for value in values)
    return Reading(tuple(meant), ValueReason.UNCLEAR_NUMBER)


def _is_whole(value: Decimal) -> bool:
    return value == value.to_integral_value()


def _is_whole_money(value: Decimal) -> bool:
    return value == 0 or (abs(value) >= SMALLEST_BARE_MONEY and _is_whole(value))


def _read_parts(found: re.Match[str], *, money: bool) -> Reading:
    number, scale, half, unit = found.group("number", "scale", "half", "unit")
    if unit and bool(re.fullmatch(_MONEY, unit)) is not money:
        return Reading(reason=ValueReason.NUMBER_UNIT)
    value = parse_number(number)
    values = possible_numbers(number) if value is None else (value,)
    if not values:
        return Reading(reason=ValueReason.NOT_A_NUMBER)
    if money and not scale and not unit:
        bare = read_bare_money(values)
        return bare if value is not None else Reading(bare.values, ValueReason.UNCLEAR_NUMBER)
    more = Decimal("0.5") if half else Decimal(0)
    amounts = tuple((one + more) * _SCALES[scale or ""] for one in values)
    return Reading(amounts, None if value is not None else ValueReason.UNCLEAR_NUMBER)


def _read_range(found: re.Match[str], *, money: bool) -> Reading:
    """Both ends may be meant; a unit behind the second holds for the first too: "200-300 triệu"."""
    first, last = found.group("first", "last")
    if first[-1].isdigit() and (unit := _UNIT_BEHIND.search(last)):
        first += unit[1]
    ends = (read_amount(first, money=money), read_amount(last, money=money))
    values = tuple(end.values[0] for end in ends if end.values)
    return Reading(values, ValueReason.NUMBER_RANGE if values else ends[1].reason)


def _read_two(found: re.Match[str], *, money: bool) -> Reading:
    """The sum of "1 tỷ 200 triệu"; "1 tỷ 2" may be 1,2 tỷ, which is asked."""
    first, scale, last, rest = found.group("first", "scale", "last", "rest")
    more = _AMOUNT.fullmatch(last + rest)
    whole = read_amount(f"{first} {scale}", money=money)
    if more is None or len(whole.values) != 1:
        return Reading(reason=ValueReason.NOT_A_NUMBER)
    if more["scale"]:
        added = read_amount(more.group(), money=money)
        return Reading((whole.values[0] + added.values[0],), whole.reason)
    tail = Decimal(f"0.{last}") * _SCALES[scale]
    return Reading((whole.values[0] + tail,), ValueReason.UNCLEAR_NUMBER)
