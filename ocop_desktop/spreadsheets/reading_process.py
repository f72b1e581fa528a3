"""What runs in the child process of `tables`: parse a CSV or xlsx file with limits."""

import csv
import io
import sys
import zipfile
from dataclasses import dataclass
from datetime import date, datetime
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TypeAlias

import python_calamine

from ocop_desktop.domain.text import format_date, nfc

if sys.platform != "win32":
    import resource

Grid: TypeAlias = list[tuple[int, tuple[str, ...]]]

MEMORY_BYTES = 1_000_000_000
CPU_SECONDS = 60
MAX_FILE_BYTES = 100_000_000
MAX_ZIP_ENTRIES = 2_000
MAX_UNZIPPED_BYTES = 500_000_000
MAX_CELLS = 5_000_000
_ENCODINGS = ("utf-8-sig", "cp1258", "latin-1")
_UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")
_BROKEN = (
    OSError, ValueError, MemoryError, csv.Error, zipfile.BadZipFile, NotImplementedError,
    python_calamine.CalamineError,
)  # fmt: skip


class _TooLarge(ValueError):
    """The file expands to more than a table of products can be."""


@dataclass(frozen=True, slots=True)
class TableFailure:
    """The answer for a file that cannot be read; `detail` says why."""

    detail: str


def send_grid(answers: Connection, file: Path) -> None:
    """Send the file's lines with their numbers, or a `TableFailure`."""
    _limit_resources()
    try:
        answer: Grid | TableFailure = _read_grid(file)
    except _BROKEN as error:
        answer = TableFailure(type(error).__name__)
    answers.send(answer)
    answers.close()


def _limit_resources() -> None:
    if sys.platform != "win32":
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
        resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS, CPU_SECONDS))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _read_grid(file: Path) -> Grid:
    if file.stat().st_size > MAX_FILE_BYTES:
        raise _TooLarge
    content = file.read_bytes()
    return _read_workbook(content) if content.startswith(b"PK") else _read_csv(content)


def _read_workbook(content: bytes) -> Grid:
    _check_archive(content)
    workbook = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(content))
    sheet = workbook.get_sheet_by_index(0)
    if sheet.width * sheet.height > MAX_CELLS:
        raise _TooLarge
    lines = sheet.to_python(skip_empty_area=False)
    return [
        (number, tuple(map(_format_cell, cells))) for number, cells in enumerate(lines, start=1)
    ]


def _check_archive(content: bytes) -> None:
    """Refuse a zip file that would expand too far, before anything expands it."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        entries = archive.infolist()
    if len(entries) > MAX_ZIP_ENTRIES or sum(e.file_size for e in entries) > MAX_UNZIPPED_BYTES:
        raise _TooLarge


def _format_cell(cell: object) -> str:
    if isinstance(cell, datetime | date):
        return format_date(cell)
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return nfc(str(cell)).strip()


def _read_csv(content: bytes) -> Grid:
    text = _decode(content)
    if "\0" in text:
        raise csv.Error
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_find_delimiter(text))
    lines: Grid = []
    start = 1
    for cells in reader:
        lines.append((start, tuple(nfc(cell).strip() for cell in cells)))
        start = reader.line_num + 1
    return lines


def _decode(content: bytes) -> str:
    if content.startswith(_UTF16_MARKS):
        return content.decode("utf-16")
    for encoding in _ENCODINGS[:-1]:
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    return content.decode(_ENCODINGS[-1])


def _find_delimiter(text: str) -> str:
    """The delimiter found most often in the first line: Excel writes ";" where "," is the decimal mark."""
    first = next((line for line in text.splitlines() if line.strip()), "")
    return max(",;\t", key=first.count)
