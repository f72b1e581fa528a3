"""The rows of a list of monthly sales, cell by cell."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.figures.figure import FigureSource
from ocop_desktop.domain.importing.cells.cell_reading import (
    read_line,
    states_nothing,
    write_cell,
)
from ocop_desktop.domain.importing.table import (
    Cell,
    ReadTable,
    SkippedRow,
    SkipReason,
    TableRow,
)
from ocop_desktop.domain.outlets.sale_columns import (
    FIGURES,
    MoneyUnit,
    SaleColumn,
    SaleColumns,
    map_sale_columns,
)
from ocop_desktop.domain.outlets.sale_figures import find_factors, read_sale_figure
from ocop_desktop.domain.outlets.sale_months import find_month, read_month
from ocop_desktop.domain.text import remove_marks

RefusedCell = tuple[int, str, str, ValueReason]
"""The row's number, the heading of the column, the value, and why it cannot be taken."""

_SOURCES = {
    "chu the": FigureSource.HOLDER,
    "nen tang": FigureSource.PLATFORM,
    "ban to chuc": FigureSource.ORGANISER,
    "bao chi": FigureSource.PRESS,
    "uoc tinh": FigureSource.ESTIMATE,
}


@dataclass(frozen=True, slots=True)
class SaleLine:
    """What a row states: names as they are written, figures in their units, money in đồng."""

    row: int
    month: date
    product: str
    code: str
    producer: str
    channel: str
    unit: str = ""
    source: FigureSource | None = None
    figures: dict[SaleColumn, Decimal] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class TotalDifference:
    """A total that is not the sum of its rows: the row, the column's heading, both amounts."""

    row: int
    column: str
    stated: Decimal
    summed: Decimal


@dataclass(frozen=True, slots=True)
class SaleTable:
    """A list as it was read: its lines, the cells that cannot be taken, totals that do not agree."""

    lines: tuple[SaleLine, ...]
    refused: tuple[RefusedCell, ...]
    differences: tuple[TotalDifference, ...]
    totals: int
    unknown_columns: tuple[str, ...]
    headings: dict[SaleColumn, str]


def read_sale_table(table: ReadTable, unit: MoneyUnit | None = None) -> SaleTable:
    """The sales of a table; `unit` is what the clerk says of its money.

    Raises ColumnsMissing, and MoneyUnitUnsure where nothing says the unit and all amounts are below
    100.000.
    """
    month = find_month(table.title)
    columns = map_sale_columns(table.headings, has_month=month is not None)
    reading = _Reading(table, columns, month, find_factors(table, columns, unit))
    totals = [one for one in table.skipped if one.reason is SkipReason.TOTAL and one.cells]
    named = [TableRow(one.row, one.cells) for one in totals if reading.is_row(one.cells)]
    lines = [line for row in (*table.rows, *named) if (line := reading.read(row))]
    reading.refuse_broken()
    reading.totals = [one for one in totals if not reading.is_row(one.cells)]
    headings = {column: table.headings[place] for column, place in columns.places.items()}
    return SaleTable(
        tuple(lines),
        tuple(reading.refused),
        tuple(reading.compare_totals(lines)),
        len(reading.totals),
        columns.unknown,
        headings,
    )


@dataclass
class _Reading:
    """One table being read; cells that cannot be taken are gathered."""

    table: ReadTable
    columns: SaleColumns
    month: date | None
    factors: dict[SaleColumn, int]
    refused: list[RefusedCell] = field(default_factory=list)
    totals: Sequence[SkippedRow] = ()

    def is_row(self, cells: Sequence[Cell]) -> bool:
        """Whether what looks like a total has a month and a channel: a product may be named so."""
        month, channel = (
            self.columns.places.get(column) for column in (SaleColumn.MONTH, SaleColumn.CHANNEL)
        )
        if month is None or channel is None:
            return False
        return read_month(cells[month]) is not None and cells[channel] != ""

    def read(self, row: TableRow) -> SaleLine | None:
        """What the row states; None where a cell of it cannot be taken."""
        known = len(self.refused)
        month = self._read_month(row)
        texts = {
            column: self._read_text(row, column)
            for column in (
                SaleColumn.PRODUCT,
                SaleColumn.CODE,
                SaleColumn.PRODUCER,
                SaleColumn.CHANNEL,
                SaleColumn.UNIT,
            )
        }
        if not texts[SaleColumn.PRODUCT] and not texts[SaleColumn.CODE]:
            named = (
                SaleColumn.PRODUCT if SaleColumn.PRODUCT in self.columns.places else SaleColumn.CODE
            )
            self._refuse(row.number, named, "", ValueReason.REQUIRED)
        if not texts[SaleColumn.CHANNEL]:
            self._refuse(row.number, SaleColumn.CHANNEL, "", ValueReason.REQUIRED)
        figures = dict(self._read_figures(row))
        source = self._read_source(row)
        if len(self.refused) > known or month is None:
            return None
        return SaleLine(
            row.number,
            month,
            texts[SaleColumn.PRODUCT],
            texts[SaleColumn.CODE],
            texts[SaleColumn.PRODUCER],
            texts[SaleColumn.CHANNEL],
            texts[SaleColumn.UNIT],
            source,
            figures,
        )

    def refuse_broken(self) -> None:
        """Name the rows that could not be read into their columns."""
        self.refused += [
            (one.row, "", one.text, ValueReason.NOT_UNDERSTOOD) for one in self.table.broken
        ]

    def _read_month(self, row: TableRow) -> date | None:
        place = self.columns.places.get(SaleColumn.MONTH)
        cell = "" if place is None else row.cells[place]
        if cell == "" and self.month is not None:
            return self.month
        month = None if cell == "" else read_month(cell)
        if month is None:
            reason = ValueReason.REQUIRED if cell == "" else ValueReason.NOT_A_MONTH
            self._refuse(row.number, SaleColumn.MONTH, write_cell(cell), reason)
        return month

    def _read_text(self, row: TableRow, column: SaleColumn) -> str:
        place = self.columns.places.get(column)
        text = "" if place is None else read_line(write_cell(row.cells[place])).value or ""
        return "" if states_nothing(text) else text

    def _read_source(self, row: TableRow) -> FigureSource | None:
        text = self._read_text(row, SaleColumn.SOURCE)
        if not text:
            return None
        folded = remove_marks(text)
        known = _SOURCES.get(folded) or next((one for one in FigureSource if one == folded), None)
        if known is None:
            self._refuse(row.number, SaleColumn.SOURCE, text, ValueReason.NOT_UNDERSTOOD)
        return known

    def _read_figures(self, row: TableRow) -> Iterator[tuple[SaleColumn, Decimal]]:
        for column in FIGURES:
            place = self.columns.places.get(column)
            if place is None or row.cells[place] == "":
                continue
            cell = row.cells[place]
            reading = read_sale_figure(column, cell, self.factors)
            if reading.reason is not None:
                self._refuse(row.number, column, write_cell(cell), reading.reason)
            elif reading.value is not None:
                yield column, reading.value

    def compare_totals(self, lines: Sequence[SaleLine]) -> Iterator[TotalDifference]:
        """Every total that is neither the sum of all rows above it nor of those since the last total."""
        former = 0
        for total in self.totals:
            above = [line for line in lines if line.row < total.row]
            since = [line for line in above if line.row > former]
            for column in FIGURES:
                yield from self._compare(total.row, total.cells, column, (above, since))
            former = total.row

    def _compare(
        self,
        row: int,
        cells: tuple[Cell, ...],
        column: SaleColumn,
        groups: tuple[Sequence[SaleLine], Sequence[SaleLine]],
    ) -> Iterator[TotalDifference]:
        place = self.columns.places.get(column)
        stated = (
            None if place is None else read_sale_figure(column, cells[place], self.factors).value
        )
        if place is None or stated is None:
            return
        sums = [_add(group, column) for group in groups]
        if stated not in sums:
            yield TotalDifference(row, self.table.headings[place], stated, sums[0])

    def _refuse(self, row: int, column: SaleColumn, value: str, reason: ValueReason) -> None:
        place = self.columns.places.get(column)
        heading = "" if place is None else self.table.headings[place]
        self.refused.append((row, heading, value, reason))


def _add(lines: Sequence[SaleLine], column: SaleColumn) -> Decimal:
    return sum((line.figures.get(column, Decimal(0)) for line in lines), Decimal(0))
