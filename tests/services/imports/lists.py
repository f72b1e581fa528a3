"""Lists as CSV files for the tests of importing."""

import csv
from collections.abc import Sequence
from pathlib import Path

from ocop_desktop.domain.importing.table import ReadTable
from ocop_desktop.spreadsheets.table_reading import read_table_here


def write(folder: Path, *rows: Sequence[str]) -> Path:
    """A CSV file of those rows, of which the first is the heading."""
    file = folder / "danh-sach.csv"
    with file.open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream).writerows(rows)
    return file


def read(folder: Path, *rows: Sequence[str]) -> ReadTable:
    """The table of a CSV file of those rows, read without a child process."""
    return read_table_here(write(folder, *rows))
