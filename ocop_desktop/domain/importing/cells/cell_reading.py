"""What a cell says once its written form is read, and what is told of it."""

import re
from dataclasses import dataclass, replace
from datetime import date, datetime
from math import isfinite
from typing import Any, Generic, TypeVar
from unicodedata import is_normalized

from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.hidden_letters import find_hidden
from ocop_desktop.domain.importing.table import Cell, CellError, RepairKind
from ocop_desktop.domain.lookalikes import read_entities
from ocop_desktop.domain.text import clean_line, clean_text, format_date, remove_marks

T = TypeVar("T")
Form = TypeVar("Form", bound="CellReading[Any]")

_CLEAN = re.compile(
    "[ -%'-~À-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ–—“”‘’…°²³½®₫×·•]*"
)  # what no repair touches: ASCII without "&", Vietnamese letters, a few signs
_DASHES_ONLY = re.compile(r"[-–—−_.…?*/\s]*[-–—−_.…?/\s]")
_ERROR_TEXT = re.compile(r"#(?:REF|DIV/0|VALUE|NULL|NUM|SPILL|CALC)!|#NAME\?|#N/A|Err:\d{3}|#{3,}")
_NOT_STATED = frozenset(
    {"chua co", "khong co", "chua ro", "khong ro", "chua cap nhat", "dang cap nhat", "n/a", "na"}
    | {"none", "null", "nan", "khong co thong tin", "chua co thong tin", "#"}
)


@dataclass(frozen=True, slots=True)
class CellReading(Generic[T]):
    """What a cell says: `value`, None where it says nothing or cannot be taken.

    `repair` tells that it is taken otherwise than it is written, `after` how. `reason` tells why it
    cannot be taken; `choices` are the texts that it may mean. `kept` is what stays a stated text.
    """

    value: T | None = None
    repair: RepairKind | None = None
    after: str = ""
    reason: ValueReason | None = None
    choices: tuple[str, ...] = ()
    kept: str = ""

    @property
    def is_plain(self) -> bool:
        """Whether nothing is told of it and nothing else is kept."""
        return self.repair is None and self.reason is None and not self.kept


BLANK: CellReading[Any] = CellReading()
"""A cell that says nothing."""


def refuse(reason: ValueReason, *choices: str) -> CellReading[Any]:
    """A cell that cannot be taken, and the texts that it may mean."""
    return CellReading(reason=reason, choices=choices)


def write_cell(cell: Cell) -> str:
    """The cell as a text: 4.0 is "4", a day is dd/mm/yyyy, an error is what stands there."""
    if isinstance(cell, str):
        return cell
    if isinstance(cell, float):
        return str(int(cell)) if isfinite(cell) and cell == int(cell) else repr(cell)
    if isinstance(cell, date):
        return format_date(cell.date() if isinstance(cell, datetime) else cell)
    return cell.text if isinstance(cell, CellError) else str(cell)


def find_error(cell: Cell) -> str:
    """What stands in a cell whose value nobody can know; empty for any other cell.

    Text files hold errors as texts, and "#####" where a column was too narrow.
    """
    if isinstance(cell, CellError):
        return cell.text
    if not isinstance(cell, str) or not ("#" in cell or "Err:" in cell):
        return ""
    return cell if _ERROR_TEXT.fullmatch(cell.strip()) else ""


def read_line(text: str) -> CellReading[str]:
    """`text` as one clean line, and which repair that took."""
    if _is_clean(text):
        return CellReading(text)
    return _report_repair(text, clean_line(clean_text(text)))


def read_lines(text: str) -> CellReading[str]:
    """`text` cleaned, its lines kept: for stories and remarks."""
    if _is_clean(text):
        return CellReading(text)
    lines = clean_text(text.replace("\r\n", "\n").replace("\r", "\n")).split("\n")
    return _report_repair(text, "\n".join(clean_line(line) for line in lines))


def read_exact(text: str) -> CellReading[str]:
    """`text` as the register itself would keep it, with its blanks and lines: for its own export."""
    return _report_repair(text, clean_text(text))


def is_dash(text: str) -> bool:
    """Whether a text is nothing but a sign that the cell was left blank: "—", "...", "?"."""
    return not text or _DASHES_ONLY.fullmatch(text) is not None


def states_nothing(text: str) -> bool:
    """Whether a text stands where others state a value, and states none: "—", "chưa có", "n/a"."""
    if len(text) > 24:
        return False
    return is_dash(text) or remove_marks(text) in _NOT_STATED


def add_text_repair(reading: Form, line: CellReading[str], after: str) -> Form:
    """`reading` of a cleaned `line`, told as the line's own repair where its form tells none."""
    if line.repair is None or reading.repair is not None or reading.value is None:
        return reading
    return replace(reading, repair=line.repair, after=after)


def _is_clean(text: str) -> bool:
    return (
        _CLEAN.fullmatch(text) is not None
        and "  " not in text
        and text[:1] != " "
        and text[-1:] != " "
    )


def _report_repair(text: str, cleaned: str) -> CellReading[str]:
    if not cleaned:
        return BLANK
    if cleaned == text:
        return CellReading(cleaned)
    return CellReading(cleaned, _find_repair(text, cleaned), cleaned)


def _find_repair(text: str, cleaned: str) -> RepairKind:
    if find_hidden(text):
        return RepairKind.HIDDEN
    plain = clean_line(text)
    if plain != clean_line(cleaned):
        return RepairKind.LOOK_ALIKE if read_entities(plain) == plain else RepairKind.ENTITY
    return RepairKind.BLANKS if is_normalized("NFC", text) else RepairKind.NFC
