"""Writes whole numbers in Vietnamese words, as papers repeat sums of money: "chín trăm triệu đồng"."""

from decimal import Decimal

from ocop_desktop.domain.figures.figure import Figure
from ocop_desktop.domain.figures.writing import DONG, QUALIFIER_WORDS

_DIGITS = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
_SCALES = ("", " nghìn", " triệu")


def write_money_words(figure: Figure | Decimal) -> str:
    """Money in words: "hơn chín trăm triệu đồng"; parts of a đồng are cut."""
    if isinstance(figure, Figure):
        return QUALIFIER_WORDS[figure.qualifier] + write_money_words(figure.value)
    return f"{write_number(int(figure))} {DONG}"


def write_number(number: int) -> str:
    """A whole number in words: 3600000 -> "ba triệu sáu trăm nghìn", 105 -> "một trăm linh năm"."""
    if number < 0:
        return f"âm {write_number(-number)}"
    if number == 0:
        return _DIGITS[0]
    return _write_billions(number, is_first=True).strip()


def _write_billions(number: int, *, is_first: bool) -> str:
    """Write `number`; billions are counted in front of "tỷ" as numbers of their own."""
    billions, rest = divmod(number, 10**9)
    head = f"{_write_billions(billions, is_first=is_first)} tỷ" if billions else ""
    return head + _write_millions(rest, is_first=is_first and not head)


def _write_millions(number: int, *, is_first: bool) -> str:
    words = ""
    for power in (2, 1, 0):
        group = number // 1000**power % 1000
        if group:
            words += f" {_write_group(group, is_first=is_first and not words)}{_SCALES[power]}"
    return words


def _write_group(group: int, *, is_first: bool) -> str:
    """Write up to 999; hundreds are named even if there are none, except in the first group."""
    hundreds, rest = divmod(group, 100)
    if is_first and not hundreds:
        return _write_tens(rest)
    words = f"{_DIGITS[hundreds]} trăm"
    if not rest:
        return words
    return f"{words} linh {_DIGITS[rest]}" if rest < 10 else f"{words} {_write_tens(rest)}"


def _write_tens(number: int) -> str:
    tens, units = divmod(number, 10)
    if not tens:
        return _DIGITS[units]
    words = "mười" if tens == 1 else f"{_DIGITS[tens]} mươi"
    if not units:
        return words
    return f"{words} {_write_unit(tens, units)}"


def _write_unit(tens: int, units: int) -> str:
    if units == 5:
        return "lăm"
    return "mốt" if units == 1 and tens > 1 else _DIGITS[units]
