"""Tables and column maps for tests of reading rows."""

import csv
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path

from ocop_desktop.domain.importing.columns import Column, ColumnMap, ColumnUse, ImportField, Layout
from ocop_desktop.domain.importing.row_reading.reading_rows import read_rows
from ocop_desktop.domain.importing.row_reading.row_settings import RowSettings
from ocop_desktop.domain.importing.rows import ImportRow
from ocop_desktop.domain.importing.table import Cell, CellRepair, ReadTable, TableRow

CASES = Path(__file__).parents[2] / "data" / "cases"
SETTINGS = RowSettings(date(2026, 11, 30))
Place = ImportField | tuple[ImportField, int] | ColumnUse


def make_columns(places: Iterable[Place], headings: Sequence[str] = ()) -> tuple[Column, ...]:
    """A column for each place: a field, a field with its turn, or a use without a field."""
    columns = []
    for place, one in enumerate(places):
        field, turn = one if isinstance(one, tuple) else (one, 1)
        use = field if isinstance(field, ColumnUse) else ColumnUse.FIELD
        known = field if isinstance(field, ImportField) else None
        heading = headings[place] if headings else (known.value if known else f"Cột {place}")
        columns.append(Column(place, heading, use, known, turn))
    return tuple(columns)


def read(
    places: Sequence[Place],
    *rows: Sequence[Cell],
    layout: Layout = Layout.FREE,
    settings: RowSettings = SETTINGS,
    headings: Sequence[str] = (),
    repairs: tuple[CellRepair, ...] = (),
    group: str = "",
) -> list[ImportRow]:
    """The rows of a table, numbered from 2, whose columns hold `places`."""
    columns = make_columns(places, headings)
    table = ReadTable(
        sha256="",
        sheet="",
        sheets=(),
        header_row=1,
        headings=tuple(column.heading for column in columns),
        rows=tuple(TableRow(number, tuple(row), group) for number, row in enumerate(rows, 2)),
        repairs=repairs,
    )
    return list(read_rows(table, ColumnMap(layout, columns), settings))


def read_case(name: str, places: Sequence[Place]) -> list[ImportRow]:
    """The rows of a case, whose columns hold `places`."""
    with (CASES / name).open(encoding="utf-8-sig", newline="") as file:
        headings, *rows = list(csv.reader(file))
    return read(places, *rows, layout=Layout.PUBLISHED, headings=headings)
