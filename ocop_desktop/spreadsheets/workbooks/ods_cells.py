"""The value of one cell of an .ods file, before the letters of old fonts are decoded."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias
from xml.etree.ElementTree import Element

from ocop_desktop.domain.importing.table import Cell, CellError
from ocop_desktop.domain.text import digits, format_date
from ocop_desktop.spreadsheets.workbooks.archives import local_name
from ocop_desktop.spreadsheets.workbooks.cell_texts import RichText, TextRun
from ocop_desktop.spreadsheets.workbooks.number_formats import (
    GENERAL,
    format_percent,
    format_value,
)

TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_CALC = "{urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0}"
_ERROR = re.compile(r"Err:\d{3}|#(?:REF|N/A|NAME|VALUE|DIV/0|NULL|NUM)[!?]?")
_CLOCK = re.compile(r"PT(\d+)H(\d+)M(\d+)(?:[.,]\d+)?S")
_PADDED = re.compile(r"0\d[\d ().\-/]*")
_PART_OF_A_DAY = re.compile(r"\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{4}")
_YEAR = re.compile(r"\d{4}")
_BLANKS = {"tab": "\t", "line-break": "\n"}
_MAX_BLANKS = 100


@dataclass(frozen=True, slots=True)
class StyledText:
    """A text and the font of its cell, empty unless it is an old one."""

    text: RichText
    font: str = ""


Value: TypeAlias = Cell | StyledText


def read_value(cell: Element, fonts: Mapping[str, str], style: str) -> Value:
    """What a cell holds; `fonts` are the old fonts by the style that has them."""
    kind = cell.get(f"{OFFICE}value-type", "")
    formula = cell.get(f"{TABLE}formula", "")
    runs = tuple(_read_paragraphs(cell, fonts))
    shown = "".join(run.text for run in runs)
    if cell.get(f"{_CALC}value-type") == "error" or (formula and _ERROR.fullmatch(shown)):
        return CellError(shown or "#VALUE!")
    if not kind:
        return CellError(formula.partition(":")[2] or formula) if formula else ""
    if kind == "string":
        is_plain = not any(run.font for run in runs)
        text: RichText = shown or cell.get(f"{OFFICE}string-value", "")
        return StyledText(text if is_plain else runs, fonts.get(style, ""))
    return _read_number(cell, kind, shown.strip())


def _read_number(cell: Element, kind: str, shown: str) -> Cell:
    value = cell.get(f"{OFFICE}value", "")
    match kind:
        case "date":
            return _read_day(cell.get(f"{OFFICE}date-value", ""), shown)
        case "time":
            return _read_time(cell.get(f"{OFFICE}time-value", ""), shown)
        case "boolean":
            return cell.get(f"{OFFICE}boolean-value", shown).upper()
        case "percentage":
            return format_percent(float(value))
        case _:
            is_padded = _PADDED.fullmatch(shown) and digits(shown).lstrip("0") == value
            return shown if is_padded else format_value(float(value), GENERAL)


def _read_day(value: str, shown: str) -> Cell:
    """A day; where only a part of it is shown, that part, for the rest was never typed."""
    try:
        day = date.fromisoformat(value[:10])
    except ValueError:
        return CellError(shown or value)
    if _YEAR.fullmatch(shown):
        return day.year
    if _PART_OF_A_DAY.fullmatch(shown):
        return shown
    clock = value[11:16]
    return f"{format_date(day)} {clock}" if clock.strip("0:") else day


def _read_time(value: str, shown: str) -> Cell:
    match = _CLOCK.fullmatch(value)
    if not match:
        return shown
    hours, minutes, seconds = map(int, match.groups())
    return f"{hours:02}:{minutes:02}" + (f":{seconds:02}" if seconds else "")


def _read_paragraphs(cell: Element, fonts: Mapping[str, str]) -> Iterator[TextRun]:
    """The texts of a cell; its notes are no part of it."""
    is_first = True
    for child in cell:
        if child.tag == f"{TEXT}p":
            if not is_first:
                yield TextRun("\n")
            is_first = False
            yield from _read_runs(child, fonts, "")


def _read_runs(part: Element, fonts: Mapping[str, str], font: str) -> Iterator[TextRun]:
    font = fonts.get(part.get(f"{TEXT}style-name", ""), font)
    name = local_name(part.tag)
    if name == "annotation":
        return
    if name == "s":
        yield TextRun(" " * min(int(part.get(f"{TEXT}c", "1")), _MAX_BLANKS))
    elif blank := _BLANKS.get(name):
        yield TextRun(blank)
    if part.text:
        yield TextRun(part.text, font)
    for child in part:
        yield from _read_runs(child, fonts, font)
        if child.tail:
            yield TextRun(child.tail, font)
