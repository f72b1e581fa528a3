"""Cells that hold numbers which are texts: tax codes, registrations, barcodes, decisions."""

import re
from dataclasses import dataclass, replace
from datetime import date

from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.importing.cells.cell_reading import (
    BLANK,
    CellReading,
    add_text_repair,
    read_exact,
    read_line,
    refuse,
    states_nothing,
    write_cell,
)
from ocop_desktop.domain.importing.cells.day_cells import read_day
from ocop_desktop.domain.importing.table import Cell, RepairKind
from ocop_desktop.domain.register.checks import is_ean13

_TAX_LABEL = re.compile(
    r"^(?:mã số thuế|mã số doanh nghiệp|mst|msdn|mã số)\s*[:.]?\s*", re.IGNORECASE
)
_TAX_CODE = re.compile(r"\d{10}(-\d{3}|\d{3})?|\d{12}")
_TAX_LOST_ZERO = re.compile(r"\d{9}(-\d{3})?|\d{11}")
_DECISION = re.compile(
    r"(?:theo\s+)?(?:(?:quyết định|qđ|q\.đ)\s*(?:số|s)?\s*[:.]?|số\s*[:.]?)?\s*"
    r"(?P<number>\d+\s*[/-]\s*(?:\d{4}\s*[/-]\s*)?[^\W\d][^,;()]*?)"
    r"(?:\s*(?:[,(]?\s*(?:ký\s+)?ngày\s+|\((?=\d)|[\s–-]\s*(?=\d{1,2}[-/.]\d{1,2}[-/.]\d{4}))"
    r"(?P<day>\d.*?\d)\)?)?"
    r"(?:\s*,?\s*(?:của|do)\s+(?P<issuer>\D.*))?",
    re.IGNORECASE,
)
_REMARK = re.compile(r"\s*\([^()\d]*\)$")
_DAY_ALONE = re.compile(r"(?:ngày\s+)?\d{1,2}[-/.]\d{1,2}[-/.]\d{4}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class StatedDecision:
    """The number of a decision, and its day and body where the same cell states them."""

    number: str
    on: date | None = None
    issuer: str = ""


def read_tax_code(cell: Cell) -> CellReading[str]:
    """A tax code of 10, 10-3 or 12 digits; one that Excel made a number gets its zero back."""
    line = read_line(write_cell(cell))
    text = line.value or ""
    if states_nothing(text):
        return BLANK
    plain = re.sub(r"[\s.]|^'", "", _TAX_LABEL.sub("", text))
    if _TAX_LOST_ZERO.fullmatch(plain):
        return CellReading(f"0{plain}", RepairKind.LOST_ZERO, f"0{plain}")
    if not _TAX_CODE.fullmatch(plain):
        return refuse(ValueReason.TAX_CODE)
    if plain == text:
        return add_text_repair(CellReading(plain), line, plain)
    return CellReading(plain, RepairKind.WRITTEN_FORM, plain)


def read_exact_tax_code(cell: Cell) -> CellReading[str]:
    """The tax code as its own register wrote it; a number gets its zero back."""
    return read_tax_code(cell) if isinstance(cell, int | float) else read_exact(write_cell(cell))


def read_registration(cell: Cell) -> CellReading[str]:
    """A registration number; a number of nine digits lost its zero, as an enterprise's has ten."""
    text = write_cell(cell)
    if isinstance(cell, int | float) and len(text) == 9:
        return CellReading(f"0{text}", RepairKind.LOST_ZERO, f"0{text}")
    return BLANK if states_nothing(text) else read_line(text)


def read_barcode(cell: Cell) -> CellReading[str]:
    """An EAN-13 barcode of 13 digits with a right check digit."""
    line = read_line(write_cell(cell))
    text = line.value or ""
    if states_nothing(text):
        return BLANK
    plain = re.sub(r"[\s-]", "", text)
    if not is_ean13(plain):
        return refuse(ValueReason.EAN13)
    if plain == text:
        return add_text_repair(CellReading(plain), line, plain)
    return CellReading(plain, RepairKind.WRITTEN_FORM, plain)


def read_decision(cell: Cell) -> CellReading[StatedDecision]:
    """The number of a decision: "858/QĐ-UBND"; its day and body where they stand behind it."""
    line = read_line(write_cell(cell))
    text = line.value or ""
    if states_nothing(text):
        return BLANK
    if _DAY_ALONE.fullmatch(text):
        return _read_parts("", text, "")
    bare = _REMARK.sub("", text)
    found = _DECISION.fullmatch(bare)
    if found is None or found["number"] == text:
        return add_text_repair(CellReading(StatedDecision(text)), line, text)
    reading = _read_parts(found["number"].strip(), found["day"] or "", found["issuer"] or "")
    return reading if bare == text else replace(reading, kept=text)


def read_own_decision(cell: Cell) -> CellReading[StatedDecision]:
    """The number of a decision as its own register wrote it."""
    reading = read_exact(write_cell(cell))
    value = StatedDecision(reading.value) if reading.value else None
    return CellReading(value, reading.repair, reading.after)


def _read_parts(number: str, day_text: str, issuer: str) -> CellReading[StatedDecision]:
    reading = read_day(day_text) if day_text else BLANK
    day = reading.value if isinstance(reading.value, date) else None
    if day_text and day is None:
        return refuse(reading.reason or ValueReason.ONLY_YEAR, *reading.choices)
    decision = StatedDecision(number, day, issuer.strip(" ."))
    return CellReading(decision, RepairKind.WRITTEN_FORM, number or day_text)
