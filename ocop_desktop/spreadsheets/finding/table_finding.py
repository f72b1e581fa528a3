"""The table of a file: on which sheet and in which rows it stands, found or as a clerk says."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain, islice
from typing import TypeAlias

from ocop_desktop.domain.errors import SheetMissing, SheetUnsure, TableMissing
from ocop_desktop.domain.importing.columns import ImportField
from ocop_desktop.domain.importing.table import (
    SHOWN_ROWS,
    BrokenReason,
    BrokenRow,
    Cell,
    CellRepair,
    ReadingOptions,
    ReadTable,
    RepairKind,
    Sheet,
    SkippedRow,
    SkipReason,
    TableRow,
)
from ocop_desktop.domain.text import identity_key
from ocop_desktop.spreadsheets.columns.heading_names import (
    HeadingMark,
    ListKind,
    Need,
    read_heading,
)
from ocop_desktop.spreadsheets.finding.heading_cells import cell_text, row_text
from ocop_desktop.spreadsheets.finding.heading_rows import (
    TableHeading,
    find_heading,
    guess_heading,
    read_heading_at,
)
from ocop_desktop.spreadsheets.finding.merged_cells import MergedCells
from ocop_desktop.spreadsheets.finding.row_kinds import RowSorter, find_group, find_numbered_group
from ocop_desktop.spreadsheets.finding.unlabelled_columns import name_unlabelled
from ocop_desktop.spreadsheets.raw_sheet import RawFile, RawRow, RawSheet

LOOK_AHEAD = 60
_LONGEST_TEXT = 200
_CLOSE = 0.6

TableItem: TypeAlias = TableRow | SkippedRow | BrokenRow | CellRepair


@dataclass(frozen=True, slots=True)
class TableStream:
    """A table whose rows are read one by one, in the order of the file.

    `head` says everything but the rows: its rows, skipped, broken and repairs are empty, and so is
    its sha256. `items` can be read once.
    """

    head: ReadTable
    items: Iterator[TableItem]


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A sheet whose beginning was read, and the heading found there."""

    sheet: RawSheet
    first: tuple[RawRow, ...]
    rest: Iterator[RawRow]
    heading: TableHeading | None

    @property
    def rank(self) -> int:
        """2 for a list of products, 1 for one of producers or plans, 0 for any other table."""
        return _rank(self.heading) if self.heading and self.has_rows else 0

    @property
    def has_rows(self) -> bool:
        """Whether anything stands below the heading."""
        last = self.heading.last_row if self.heading else 0
        return any(row.number > last and row.cells for row in self.first)


def find_table(raw: RawFile, options: ReadingOptions) -> TableStream:
    """The table of `raw`: of each sheet only its beginning is read, of its own sheet all rows.

    Raises TableMissing where no sheet has a heading, SheetMissing where `options` names a sheet that
    is not there, SheetUnsure where several sheets hold such a list.
    """
    chosen = _choose(raw, options)
    heading = chosen.heading
    if heading is None:
        raise TableMissing(_names_of(raw), _first_text(chosen.first))
    is_text = not chosen.sheet.name
    heading = name_unlabelled(heading, chosen.first, is_text=is_text)
    head = ReadTable(
        sha256="",
        sheet=chosen.sheet.name,
        sheets=tuple(Sheet(one.name, one.filled_rows, one.is_hidden) for one in raw.sheets),
        header_row=heading.last_row,
        headings=heading.headings,
        rows=(),
        title=_read_title(chosen.first, heading),
        encoding=raw.encoding,
        encoding_source=raw.encoding_source,
        candidates=raw.candidates,
        is_encoding_sure=raw.is_encoding_sure,
        first_rows=_show(chosen.first),
    )
    below = (row for row in chain(chosen.first, chosen.rest) if row.number > heading.last_row)
    sorter = RowSorter(heading, is_text)
    sorter.look_ahead(row.cells for row in chosen.first if row.number > heading.last_row)
    group = _find_group_above(chosen.first, heading)
    reading = _TableReading(heading, MergedCells(chosen.sheet.merged), sorter, group)
    return TableStream(head, reading.read(below))


def _choose(raw: RawFile, options: ReadingOptions) -> _Candidate:
    """The sheet that a clerk named, or the one whose heading names most."""
    if options.sheet:
        return _read_beginning(_find_sheet(raw, options.sheet), options.header_row)
    visible = [sheet for sheet in raw.sheets if not sheet.is_hidden] or list(raw.sheets)
    if not visible:
        raise TableMissing(())
    found = [_read_beginning(sheet, options.header_row) for sheet in visible]
    headed = [one for one in found if one.heading] or _guess_headings(found)
    if not headed:
        raise TableMissing(
            _names_of(raw), next(filter(None, (_first_text(one.first) for one in found)), "")
        )
    best = max(headed, key=lambda one: (one.rank, one.has_rows, _score(one)))
    close = [
        one
        for one in headed
        if one.rank == best.rank
        and one.has_rows == best.has_rows
        and _score(one) >= _CLOSE * _score(best)
    ]
    if best.rank and len(close) > 1:
        raise SheetUnsure(tuple((one.sheet.name, one.sheet.filled_rows) for one in close))
    return best


def _guess_headings(found: Sequence[_Candidate]) -> list[_Candidate]:
    """The first sheet with rows of several cells: its heading names nothing that is known."""
    for one in found:
        if heading := guess_heading(one.first, one.sheet.merged):
            return [replace(one, heading=heading)]
    return []


def _score(candidate: _Candidate) -> float:
    return candidate.heading.score if candidate.heading else 0.0


def _find_sheet(raw: RawFile, name: str) -> RawSheet:
    exact = next((sheet for sheet in raw.sheets if sheet.name == name), None)
    alike = (one for one in raw.sheets if identity_key(one.name) == identity_key(name))
    sheet = exact or next(alike, None)
    if sheet is None:
        raise SheetMissing(name, tuple(one.name for one in raw.sheets))
    return sheet


def _read_beginning(sheet: RawSheet, header_row: int) -> _Candidate:
    rest = iter(sheet.rows)
    first = tuple(islice(rest, max(LOOK_AHEAD, header_row + LOOK_AHEAD)))
    heading = (
        read_heading_at(first, header_row, sheet.merged)
        if header_row
        else find_heading(first, sheet.merged)
    )
    return _Candidate(sheet, first, rest, heading)


def _rank(heading: TableHeading) -> int:
    readings = [read_heading(text) for text in heading.headings if text]
    products = [one.find(ListKind.PRODUCTS) for one in readings]
    names = {one.names for one in products if one and one.need is not Need.VALUES}
    if ImportField.PRODUCT_NAME in names:
        is_planned = HeadingMark.PLANNED in names and ImportField.RECOGNITION_STARS not in names
        return 1 if is_planned or len(names) == 1 else 2
    producers = [one.find(ListKind.PRODUCERS) for one in readings]
    return int(
        any(
            one and one.names is ImportField.PRODUCER_NAME and one.need is Need.NOTHING
            for one in producers
        )
        and HeadingMark.OTHER not in {one.names for one in producers if one}
    )


@dataclass
class _TableReading:
    """One pass over the rows below the heading: what each is, merged cells filled down."""

    heading: TableHeading
    merged: MergedCells
    reader: RowSorter
    group: str = ""

    def read(self, rows: Iterator[RawRow]) -> Iterator[TableItem]:
        """Every row of the list and everything that was left out or put right, in order."""
        for row in rows:
            yield from self._read_row(row)

    def _read_row(self, row: RawRow) -> Iterator[TableItem]:
        width = len(self.heading.headings)
        if row.broken:
            yield row.broken
            return
        cells: list[Cell] = [*row.cells[:width], *[""] * (width - len(row.cells))]
        own = any(cell != "" for cell in cells)
        filled = self.merged.fill(row.number, cells)
        if not own:
            return
        if self.reader.is_text and any(cell != "" for cell in row.cells[width:]):
            yield BrokenRow(row.number, BrokenReason.MORE_CELLS, _cut(row_text(row.cells)))
            return
        if self.reader.is_only_number(cells):
            return
        is_across = self.merged.is_across(row.number, cells)
        reason = self.reader.skip(cells, is_across=is_across)
        if reason:
            if reason is SkipReason.GROUP:
                self.group = find_group(cells)
            total = tuple(cells) if reason is SkipReason.TOTAL else ()
            yield SkippedRow(row.number, reason, _cut(row_text(cells)), total)
            return
        yield from self._repairs_of(row, cells, filled)
        yield TableRow(row.number, tuple(cells), self.group, filled)

    def _repairs_of(
        self, row: RawRow, cells: list[Cell], filled: tuple[int, ...]
    ) -> Iterator[CellRepair]:
        headings = self.heading.headings
        for repair in row.repairs:
            place = int(repair.column)
            if place < len(headings):
                yield CellRepair(
                    row.number, headings[place], repair.before, repair.after, repair.kind
                )
        for place in filled:
            if place != self.reader.number:
                text = cell_text(cells[place])
                yield CellRepair(row.number, headings[place], "", text, RepairKind.FILLED_DOWN)


def _find_group_above(rows: Sequence[RawRow], heading: TableHeading) -> str:
    """The group that the row right above the heading names: "I. SẢN PHẨM 4 SAO"; else ""."""
    above = next((row for row in rows if row.number == heading.first_row - 1), None)
    return find_numbered_group(above.cells) if above else ""


def _read_title(rows: Sequence[RawRow], heading: TableHeading) -> tuple[str, ...]:
    above = (row for row in rows if row.number < heading.first_row)
    texts = (text for row in above for cell in row.cells if (text := cell_text(cell)))
    return tuple(dict.fromkeys(texts))


def _show(rows: Sequence[RawRow]) -> tuple[tuple[Cell, ...], ...]:
    """The first rows from row 1, also those that the file leaves out."""
    by_number = {row.number: row.cells for row in rows if row.number <= SHOWN_ROWS}
    return tuple(by_number.get(number, ()) for number in range(1, max(by_number, default=0) + 1))


def _names_of(raw: RawFile) -> tuple[str, ...]:
    return tuple(sheet.name for sheet in raw.sheets)


def _first_text(rows: Sequence[RawRow]) -> str:
    return next((text for row in rows for cell in row.cells if (text := cell_text(cell))), "")


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST_TEXT else f"{text[: _LONGEST_TEXT - 3]}..."
