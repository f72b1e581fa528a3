"""Cells that hold stars: "3 sao", "***", "Hạng 4", and what only looks like stars."""

import re
from dataclasses import dataclass, replace
from datetime import date

from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.importing.cells.cell_reading import (
    BLANK,
    CellReading,
    add_text_repair,
    read_line,
    refuse,
    states_nothing,
    write_cell,
)
from ocop_desktop.domain.importing.table import Cell, RepairKind
from ocop_desktop.domain.register.recognition import STARS
from ocop_desktop.domain.star_forms import find_stars, remove_points, remove_stars, states_stars
from ocop_desktop.domain.text import remove_marks

_BARE = re.compile(r"0?(\d+)(?:[.,]0+)?")
_RUN = re.compile(r"[★⭐✭✩🌟*\s\ufe0f]+")
_GLYPHS = "★⭐✭✩🌟*"
_WORDS_BEFORE = re.compile(
    r"(?:(?:san pham|ocop|hang|xep|phan|so|sao|dat|duoc|cong nhan|chuan)[\s:.-]+)+(?=0?\d)"
)
_NOT_YET = re.compile(
    r"\b(?:tiem nang|de xuat|de nghi|du kien|phan dau|dang ky|huong (?:toi|den)|cho cong nhan)\b"
)
_DENIED = re.compile(r"\b(?:khong|chua|duoi|tren|thu hoi|huy|rot|truot)\b")
_BRACKETS = re.compile(r"[(\[][^)\]]*[)\]]")
_YEAR = re.compile(r"(?<!\d)20\d{2}(?!\d)")
_KNOWN_WORDS = re.compile(
    r"\b(?:nam|san pham|dat|ocop|hang|cap|tinh|quoc gia|trung uong|huyen|cong nhan|chuan|duoc)\b|[\W_]"
)
_UNRATED = frozenset(
    {"khong", "chua xep hang", "chua danh gia", "chua cong nhan", "khong xep hang", "chua dat"}
)
_STAR_WORDS = re.compile(r"\bstars?\b", re.IGNORECASE)
_NUMBER_AGAIN = re.compile(r"(\d)\s*\((?:ba|bốn|năm)\)\s*(?=sao)", re.IGNORECASE)
_WRITTEN_NUMBERS = {"ba": 3, "bon": 4}


@dataclass(frozen=True, slots=True)
class StatedStars:
    """The stars of a cell, and the year that stands beside them."""

    stars: int
    year: int | None = None


def read_stars(cell: Cell) -> CellReading[StatedStars]:
    """The stars of a cell. What is below three or above five, only hoped for or unclear is not taken."""
    if isinstance(cell, date):
        return refuse(ValueReason.NOT_STARS)
    if isinstance(cell, int | float):
        return _check(int(cell)) if float(cell).is_integer() else refuse(ValueReason.NOT_STARS)
    line = read_line(write_cell(cell))
    text = _STAR_WORDS.sub("sao", _NUMBER_AGAIN.sub(r"\1 ", line.value or ""))
    if text in {"3", "4", "5"}:
        return add_text_repair(CellReading(StatedStars(int(text))), line, text)
    return BLANK if states_nothing(text) and "*" not in text else _read_text(text)


def _read_text(text: str) -> CellReading[StatedStars]:
    folded = remove_marks(text)
    if folded in _UNRATED:
        return CellReading(kept=text)
    if (beside := _find_beside(text)) != text and find_stars(beside):
        return replace(_read_text(beside), kept=text)
    if (hoped := _NOT_YET.search(folded)) or _DENIED.search(folded):
        return refuse(ValueReason.POTENTIAL_STARS if hoped else ValueReason.NOT_STARS)
    if _RUN.fullmatch(text):
        return _report(_check(sum(map(text.count, _GLYPHS))))
    if bare := _BARE.fullmatch(_WORDS_BEFORE.sub("", folded)):
        return _report(_check(int(bare[1])))
    written = _WRITTEN_NUMBERS.get(folded)
    return _report(_check(written)) if written else _read_words(text)


def _find_beside(text: str) -> str:
    """`text` without its points, and without brackets that say what is only hoped for."""
    brackets = _BRACKETS.findall(text)
    hoped = [one for one in brackets if _NOT_YET.search(remove_marks(one)) and states_stars(one)]
    bare = remove_points(text)
    for one in hoped:
        bare = bare.replace(one, "")
    return bare if bare == text else bare.strip(" -–,;:/()")


def _read_words(text: str) -> CellReading[StatedStars]:
    """Stars with words around them; any number beside them but a year makes them unclear."""
    stars = find_stars(text)
    rest = remove_stars(text)
    years = dict.fromkeys(_YEAR.findall(rest))
    outside = _YEAR.sub("", _BRACKETS.sub("", rest))
    if stars is None or any(map(str.isdigit, outside)) or len(years) > 1:
        return refuse(ValueReason.NOT_STARS)
    year = int(next(iter(years))) if years else None
    reading = _report(_check(stars, year))
    has_words = _KNOWN_WORDS.sub("", _YEAR.sub("", remove_marks(rest)))
    return CellReading(
        reading.value,
        reading.repair,
        reading.after,
        reading.reason,
        kept=text if has_words and reading.value else "",
    )


def _check(stars: int, year: int | None = None) -> CellReading[StatedStars]:
    if stars in STARS:
        return CellReading(StatedStars(stars, year))
    few = stars < STARS[0]
    return refuse(ValueReason.BELOW_THREE_STARS if few else ValueReason.NO_SUCH_STARS)


def _report(reading: CellReading[StatedStars]) -> CellReading[StatedStars]:
    if reading.value is None:
        return reading
    return CellReading(reading.value, RepairKind.STARS, str(reading.value.stars))
