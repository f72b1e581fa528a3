"""Cells that hold a commune: "X. Bình Chánh" is "xã Bình Chánh"; its code is found elsewhere."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from ocop_desktop.domain.importing.cells.cell_reading import (
    BLANK,
    CellReading,
    read_line,
    states_nothing,
    write_cell,
)
from ocop_desktop.domain.importing.table import Cell, RepairKind
from ocop_desktop.domain.text import identity_key

_SHORT = re.compile(
    r"(?<!\w)(?<!xã )(?<!phường )(?<!trấn )(?:(x|p|tt|đk)\.\s*|(p)\s?(?=\d)|(tt|đk)\s(?=[^\W\d_]))(?=\w)",
    re.IGNORECASE,
)
_FULL = {"x": "xã", "p": "phường", "tt": "thị trấn", "đk": "đặc khu"}
_CODE = re.compile(r"\d{5}")
_SHORT_CODE = re.compile(r"\d{3,4}")
_PLACE = re.compile(
    r"(?P<commune>(?:xã|phường|thị trấn|đặc khu)\s)|(?P<district>(?:huyện|quận|thị xã)\s)"
    r"|(?P<province>tỉnh\s)",
    re.IGNORECASE,
)
_GROUP_NUMERAL = re.compile(r"^\s*(?:[IVXLC]+|[A-Z]|\d{1,2})(?:\.\d{1,2})*\s*[.)/:-]\s*(?=\D)")


@dataclass(frozen=True, slots=True)
class StatedCommune:
    """A commune by its code of today, where a cell holds that."""

    code: str


def read_commune(
    cell: Cell, codes: Mapping[str, str] = MappingProxyType({})
) -> CellReading[StatedCommune]:
    """The code of five digits, or the name, which is kept in its full form: "phường 5" for "P.5".

    `codes` are those of names that tell a commune from all others, by their `identity_key`.
    """
    if isinstance(cell, int | float):
        return _read_number(write_cell(cell))
    line = read_line(write_cell(cell))
    text = line.value or ""
    if states_nothing(text):
        return BLANK
    if code := text if _CODE.fullmatch(text) else codes.get(identity_key(text)):
        return CellReading(StatedCommune(code))
    full = _SHORT.sub(_write_full, text)
    if full != text:
        return CellReading(repair=RepairKind.WRITTEN_FORM, after=full, kept=full)
    return CellReading(repair=line.repair, after=line.after, kept=text)


def remove_numeral(group: str) -> str:
    """A group without its number: "I. THỰC PHẨM" is "THỰC PHẨM"."""
    return _GROUP_NUMERAL.sub("", group).strip() or group.strip()


def state_group(group: str) -> tuple[str, str]:
    """What a group row states of the rows below it: the name of the stated text, and the text.

    "II. HUYỆN CỦ CHI" is a district, "Xã Tân Nhựt" a commune; any other one is a group.
    """
    text = remove_numeral(group)
    kind = _PLACE.match(text)
    return (kind.lastgroup or "" if kind else "group"), text


def _read_number(text: str) -> CellReading[StatedCommune]:
    """A code that is a number in a workbook lost its zeros: 4 is not one, 1234 is 01234."""
    if _CODE.fullmatch(text):
        return CellReading(StatedCommune(text))
    if _SHORT_CODE.fullmatch(text):
        return CellReading(StatedCommune(text.zfill(5)), RepairKind.LOST_ZERO, text.zfill(5))
    return CellReading(kept=text)


def _write_full(short: re.Match[str]) -> str:
    letters = next(filter(None, short.groups()))
    return f"{_FULL[letters.casefold()]} "
