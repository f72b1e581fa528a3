"""The rows of a table as what they state: products, producers, recognitions, and the rest in words."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.importing.cells.cell_reading import write_cell
from ocop_desktop.domain.importing.cells.place_cells import state_group
from ocop_desktop.domain.importing.columns import ColumnMap, Layout
from ocop_desktop.domain.importing.row_reading.column_readers import (
    MEMBERS,
    NOTES,
    PRODUCER,
    PRODUCT,
    make_column_readers,
)
from ocop_desktop.domain.importing.row_reading.group_producers import find_group_producer
from ocop_desktop.domain.importing.row_reading.row_draft import RowDraft
from ocop_desktop.domain.importing.row_reading.row_records import make_producer, make_product
from ocop_desktop.domain.importing.row_reading.row_settings import RowSettings
from ocop_desktop.domain.importing.row_reading.row_ticks import group_ticks, refuse_ticks
from ocop_desktop.domain.importing.row_reading.row_turns import FIRST, TurnReader
from ocop_desktop.domain.importing.rows import ImportRow, RejectedCell, StatedMember
from ocop_desktop.domain.importing.table import Cell, CellRepair, ReadTable, RepairKind, TableRow
from ocop_desktop.domain.register.product import StatedText

_NO_FACTS: Mapping[Any, Any] = MappingProxyType({})


class _RowReader:
    """Reads the rows of one table by its columns."""

    def __init__(self, table: ReadTable, column_map: ColumnMap, settings: RowSettings) -> None:
        self._settings = settings
        self._layout = column_map.layout
        readers = make_column_readers(column_map.columns, column_map.layout, settings, table.rows)
        self._by_fact = {(one.group, one.fact): one for one in reversed(readers)}
        self._by_heading = {one.heading: one for one in readers}
        self._groups = tuple(
            dict.fromkeys((PRODUCT, PRODUCER, FIRST, *(one.group for one in readers)))
        )
        places = {group: place for place, group in enumerate(self._groups)}
        self._columns = tuple(
            (one, one.place, one.read, places[one.group], one.fact) for one in readers
        )
        self._ticks = group_ticks(readers)
        self._width = 1 + max((one.place for one in readers), default=-1)
        years = None if column_map.layout is Layout.PRODUCTS else settings.years
        self._turns = TurnReader(self._by_fact, years)
        self._edited_rows = {row for row, _ in settings.edited}
        alone = make_column_readers(column_map.columns, column_map.layout, settings)
        self._typed = {one.place: one.read for one in alone}
        self._doubtful = _list_doubtful(table) if not settings.accept_repairs else {}

    def read(self, row: TableRow) -> ImportRow:
        """What one row states."""
        draft = self._start(row)
        cells, facts = draft.cells, tuple(draft.facts.values())
        typed = self._typed if row.number in self._edited_rows else _NO_FACTS
        for column, place, read, group, fact in self._columns:
            cell = cells[place]
            if typed and (row.number, place) in self._settings.edited:
                read = typed[place]  # noqa: PLW2901 - what was typed is no habit of the column
            if cell == "":  # most cells of wide tables are blank
                continue
            reading = read(cell)
            if reading.value is not None:
                known = facts[group].setdefault(fact, reading.value)
                if known is not reading.value and known != reading.value:
                    draft.keep(column, write_cell(cell))
            if reading.repair is not None or reading.reason is not None or reading.kept:
                draft.report(column, reading)
        return self._finish(draft, row.group)

    def _start(self, row: TableRow) -> RowDraft:
        cells = row.cells
        if len(cells) < self._width:
            cells = (*cells, *("",) * (self._width - len(cells)))
        if row.number in self._edited_rows:
            cells = self._edit(row.number, cells)
        draft = RowDraft(row.number, cells, {group: {} for group in self._groups})
        for repair in self._doubtful.get(row.number, ()):
            self._leave_out(draft, repair)
        for ticks in self._ticks:
            refuse_ticks(draft, ticks)
        return draft

    def _edit(self, number: int, cells: tuple[Cell, ...]) -> tuple[Cell, ...]:
        edited = self._settings.edited
        return tuple(edited.get((number, place), cell) for place, cell in enumerate(cells))

    def _leave_out(self, draft: RowDraft, repair: CellRepair) -> None:
        """Blank a cell that was repaired by a guess, unless the clerk typed it."""
        column = self._by_heading.get(repair.column)
        if column is None or (draft.number, column.place) in self._settings.edited:
            return
        draft.put(column, repair.before)
        draft.reject(column, ValueReason.UNCONFIRMED, repair.after)
        draft.put(column, "")

    def _finish(self, draft: RowDraft, group: str) -> ImportRow:
        recognitions = self._turns.read(draft, group)
        if group and not self._take_producer_of_group(draft, group):
            self._state_group(draft, group)
        self._require_name(draft)
        is_of_producers = self._layout is Layout.PRODUCERS
        notes = draft.facts.get(NOTES, _NO_FACTS)
        members = draft.facts.get(MEMBERS, _NO_FACTS)
        return ImportRow(
            number=draft.number,
            product=make_product(draft.facts[PRODUCT], _NO_FACTS if is_of_producers else notes),
            producer=make_producer(draft.facts[PRODUCER], notes if is_of_producers else _NO_FACTS),
            recognitions=recognitions,
            stated=tuple(draft.stated),
            members=tuple(StatedMember(name, points) for name, points in members.items()),
            repairs=tuple(draft.repairs),
            rejected=tuple(draft.rejected),
        )

    def _require_name(self, draft: RowDraft) -> None:
        """A row without the name it is about is not taken."""
        group = PRODUCER if self._layout is Layout.PRODUCERS else PRODUCT
        if draft.facts[group].get("name"):
            return
        column = self._by_fact.get((group, "name"))
        heading = column.heading if column else f"{group.record}.name"
        told = [cell for cell in draft.rejected if column and cell.column == heading]
        others = [cell for cell in draft.rejected if cell not in told]
        found = told or [RejectedCell(draft.number, heading, "", ValueReason.REQUIRED)]
        draft.rejected = [*(replace(cell, row_taken=False) for cell in found), *others]

    def _take_producer_of_group(self, draft: RowDraft, group: str) -> bool:
        """Take the producer that the group row above names, where no column names any; it is told."""
        if (PRODUCER, "name") in self._by_fact or self._layout is Layout.PRODUCERS:
            return False
        name = find_group_producer(group)
        if name:
            draft.facts[PRODUCER]["name"] = name
            repair = CellRepair(draft.number, "", group, name, RepairKind.FILLED_DOWN)
            draft.repairs.append(repair)
        return bool(name)

    def _state_group(self, draft: RowDraft, group: str) -> None:
        """State the group row above, unless a column states the same kind."""
        name, text = state_group(group)
        if not any(one.field == name for one in draft.stated):
            draft.stated.append(StatedText(name, text))


def read_rows(
    table: ReadTable, column_map: ColumnMap, settings: RowSettings
) -> Iterator[ImportRow]:
    """What each row of `table` states, in their order.

    A cell that cannot be taken is left out alone and listed; only a row without the name it is about
    is not taken. Repairs of the table itself (`ReadTable.repairs`) are not told again; those that may
    mislead need `accept_repairs`, else their cell is left out and listed.
    """
    return map(make_row_reader(table, column_map, settings), table.rows)


def make_row_reader(
    table: ReadTable, column_map: ColumnMap, settings: RowSettings
) -> Callable[[TableRow], ImportRow]:
    """The function that reads one row of `table`; see `read_rows`."""
    return _RowReader(table, column_map, settings).read


def _list_doubtful(table: ReadTable) -> dict[int, list[CellRepair]]:
    """The repairs that need consent, by their row."""
    found: dict[int, list[CellRepair]] = {}
    for repair in table.repairs:
        if repair.kind.needs_consent:
            found.setdefault(repair.row, []).append(repair)
    return found
