"""What a number of a workbook is shown as, by its number format: a day, a time, zeros in front."""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from enum import Enum, auto
from functools import lru_cache

from ocop_desktop.domain.importing.table import Cell, CellError
from ocop_desktop.domain.text import format_date, format_number

_BUILT_IN = {
    9: "0%", 10: "0.00%", 14: "dd/mm/yyyy", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy", 18: "h:mm",
    19: "h:mm:ss", 20: "h:mm", 21: "h:mm:ss", 22: "dd/mm/yyyy h:mm", 45: "mm:ss", 46: "[h]:mm:ss",
    47: "mm:ss", **dict.fromkeys([*range(27, 32), 36, 50, *range(52, 55), 57, 58], "dd/mm/yyyy"),
}  # fmt: skip
_TOKEN = re.compile(r'"([^"]*)"|\\(.)|_.|\*.|\[([^\]]*)\]|(.)', re.DOTALL)
_ELAPSED = re.compile(r"h+|m+|s+", re.IGNORECASE)
_PLACES = "0#?"
_SPACED = " -()/+"
_HIDDEN = "#####"
"""What Excel shows for a day that no calendar has."""
_NEVER = {0: "00/01/1900", 60: "29/02/1900"}
"""Days that Excel shows and no calendar has."""
_FIRST_1900, _FIRST_1904 = date(1899, 12, 30), date(1904, 1, 1)
_SECONDS = 86_400
_LAST_EXACT = 2**53


class Shown(Enum):
    """How a number is shown, as far as its value depends on it."""

    NUMBER = auto()
    DAY = auto()
    DAY_AND_TIME = auto()
    MONTH = auto()
    YEAR = auto()
    DAY_OF_YEAR = auto()
    TIME = auto()
    DURATION = auto()
    PERCENT = auto()
    DIGITS = auto()


@dataclass(frozen=True, slots=True)
class NumberFormat:
    """A number format; `parts` of `Shown.DIGITS` are places of digits ("0", "#") and fixed texts."""

    shown: Shown
    parts: tuple[str, ...] = ()


GENERAL = NumberFormat(Shown.NUMBER)


@lru_cache(maxsize=512)
def read_number_format(number: int, code: str = "") -> NumberFormat:
    """The format of that code, or of that number where the file writes no code."""
    code = code or _BUILT_IN.get(number, "")
    if not code or code.casefold() in {"general", "@"}:
        return GENERAL
    letters, parts, is_elapsed = _split_code(code)
    if shown := _find_time(letters.casefold(), is_elapsed=is_elapsed):
        return NumberFormat(shown)
    if "%" in letters:
        return NumberFormat(Shown.PERCENT)
    is_padded = letters.count("0") > 1 or any(re.search(r"\d", part[1:]) for part in parts)
    if is_padded and set(letters) <= {*_PLACES}:
        return NumberFormat(Shown.DIGITS, parts)
    return GENERAL


def format_value(value: float, shown_as: NumberFormat, *, since_1904: bool = False) -> Cell:
    """The cell of a number: as a day where it is shown as one, as text where its digits are padded."""
    match shown_as.shown:
        case Shown.NUMBER:
            return _plain(value)
        case Shown.PERCENT:
            return format_percent(value)
        case Shown.DIGITS:
            is_plain = value >= 0 and value == int(value)
            return _fill_places(int(value), shown_as.parts) if is_plain else _plain(value)
        case _:
            return _format_time(value, shown_as.shown, since_1904=since_1904)


def format_percent(value: float) -> str:
    """A share of one as text: 0.515 is "51,5%"."""
    return f"{format_number(Decimal(f'{value * 100:.12g}'))}%"


def _plain(value: float) -> int | float:
    """Whole numbers without a fraction; others with the 15 digits that Excel shows."""
    if value.is_integer() and abs(value) <= _LAST_EXACT:
        return int(value)
    return float(f"{value:.15g}")


def _split_code(code: str) -> tuple[str, tuple[str, ...], bool]:
    """The letters with a meaning, the places and fixed texts (after "t"), whether hours go on."""
    letters: list[str] = []
    parts: list[str] = []
    is_elapsed = False
    for quoted, escaped, bracketed, letter in _TOKEN.findall(code):
        if letter == ";":
            break
        if fixed := quoted or escaped or (letter if letter and letter in _SPACED else ""):
            parts.append(f"t{fixed}")
        elif bracketed:
            is_elapsed |= bool(_ELAPSED.fullmatch(bracketed))
            letters.append(bracketed if _ELAPSED.fullmatch(bracketed) else "")
        elif letter:
            letters.append(letter)
            parts.append(letter)
    return "".join(letters), tuple(parts), is_elapsed


def _find_time(letters: str, *, is_elapsed: bool) -> Shown | None:
    if is_elapsed:
        return Shown.DURATION
    if "general" in letters or "#" in letters:
        return None
    has_time = bool(re.search("[hs]", letters))
    has_year, has_day = "y" in letters, "d" in letters
    has_month = bool(re.search(r"m{3,}|^[^hs]*m|m[^hs]*$", letters)) if has_time else "m" in letters
    if has_time:
        return Shown.DAY_AND_TIME if has_year or has_day else Shown.TIME
    if has_year:
        if has_day:
            return Shown.DAY
        return Shown.MONTH if has_month else Shown.YEAR
    return Shown.DAY_OF_YEAR if has_day and has_month else None


def _format_time(value: float, shown: Shown, *, since_1904: bool) -> Cell:
    if shown in {Shown.TIME, Shown.DURATION}:
        is_short = shown is Shown.TIME
        return _clock(value % 1 if is_short else value) if value >= 0 else CellError(_HIDDEN)
    whole, seconds = divmod(round(value * _SECONDS), _SECONDS)
    if not since_1904 and whole in _NEVER:
        return _NEVER[whole]
    day = _to_day(whole, since_1904=since_1904)
    if day is None:
        return CellError(_HIDDEN)
    if shown is Shown.DAY_AND_TIME and seconds:
        return f"{format_date(day)} {_clock(seconds / _SECONDS)}"
    return _format_day(day, shown)


def _format_day(day: date, shown: Shown) -> Cell:
    match shown:
        case Shown.YEAR:
            return day.year
        case Shown.MONTH:
            return f"{day.month:02}/{day.year:04}"
        case Shown.DAY_OF_YEAR:
            return f"{day.day:02}/{day.month:02}"
        case _:
            return day


def _to_day(whole: int, *, since_1904: bool) -> date | None:
    """The day of a serial number; those of 1900 count a 29 February that never was."""
    first = _FIRST_1904 if since_1904 else _FIRST_1900
    try:
        return (
            first + timedelta(days=whole + (not since_1904 and whole < 60)) if whole >= 0 else None
        )
    except OverflowError:
        return None


def _clock(value: float) -> str:
    minutes, seconds = divmod(round(value * _SECONDS), 60)
    return f"{minutes // 60:02}:{minutes % 60:02}" + (f":{seconds:02}" if seconds else "")


def _fill_places(value: int, parts: tuple[str, ...]) -> str:
    """The digits of `value` in their places, from the right; what is left over stands in the first."""
    digits = list(str(value).zfill(parts.count("0")))
    first = next(place for place, part in enumerate(parts) if part in _PLACES)
    shown: list[str] = []
    for place in range(len(parts) - 1, -1, -1):
        part = parts[place]
        if part not in _PLACES:
            shown.append(part[1:])
        elif place == first:
            shown.append("".join(digits))
        elif digits:
            shown.append(digits.pop())
    return "".join(reversed(shown))
