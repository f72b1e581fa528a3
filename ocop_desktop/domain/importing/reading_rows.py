"""The rows of a table as what they state: products, producers, recognitions, and the rest in words."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any

from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.importing.cell_reading import CellReading, write_cell
from ocop_desktop.domain.importing.column_readers import (
    MEMBERS,
    NOTES,
    PRODUCER,
    PRODUCT,
    ColumnReader,
    FactGroup,
    make_column_readers,
)
from ocop_desktop.domain.importing.columns import ColumnMap, Layout
from ocop_desktop.domain.importing.place_cells import state_group
from ocop_desktop.domain.importing.row_recognitions import RecognitionReading, read_recognition
from ocop_desktop.domain.importing.row_records import make_producer, make_product
from ocop_desktop.domain.importing.row_settings import RowSettings
from ocop_desktop.domain.importing.rows import ImportRow, RejectedCell, StatedMember
from ocop_desktop.domain.importing.table import Cell, CellRepair, ReadTable, TableRow
from ocop_desktop.domain.register.product import StatedText
from ocop_desktop.domain.register.recognition import Recognition

_RECOGNITION = "recognition"
_TODAY = 0
_NO_FACTS: Mapping[str, Any] = MappingProxyType({})


@dataclass(slots=True)
class _Draft:
    """A row while it is read: its facts by the record they belong to, and what is told of it."""

    number: int
    cells: tuple[Cell, ...]
    facts: dict[FactGroup, dict[str, Any]]
    stated: list[StatedText] = field(default_factory=list)
    repairs: list[CellRepair] = field(default_factory=list)
    rejected: list[RejectedCell] = field(default_factory=list)

    def text(self, column: ColumnReader) -> str:
        """What stands in a cell of the row."""
        return write_cell(self.cells[column.place]) if column.place < len(self.cells) else ""

    def reject(self, column: ColumnReader, reason: ValueReason, *choices: str) -> None:
        """Tell that the cell of a column is not taken."""
        self.rejected.append(
            RejectedCell(self.number, column.heading, self.text(column), reason, choices=choices)
        )

    def take_back(self, column: ColumnReader, reason: ValueReason) -> None:
        """Tell that a cell which was read for itself is not taken in its row."""
        self.repairs = [repair for repair in self.repairs if repair.column != column.heading]
        self.reject(column, reason)

    def keep(self, column: ColumnReader, text: str) -> None:
        """Keep a text of a column as stated."""
        if text:
            self.stated.append(StatedText(column.stated, text))

    def report(self, column: ColumnReader, reading: CellReading[Any]) -> None:
        """Tell what a reading was repaired or refused for, and keep what it leaves beside."""
        if reading.repair is not None:
            before = self.text(column)
            self.repairs.append(
                CellRepair(self.number, column.heading, before, reading.after, reading.repair)
            )
        if reading.reason is not None:
            self.reject(column, reading.reason, *reading.choices)
        self.keep(column, reading.kept)


class _RowReader:
    """Reads the rows of one table by its columns."""

    def __init__(self, table: ReadTable, column_map: ColumnMap, settings: RowSettings) -> None:
        self._settings = settings
        self._layout = column_map.layout
        readers = make_column_readers(column_map.columns, column_map.layout, settings, table.rows)
        self._by_fact = {(one.group, one.fact): one for one in reversed(readers)}
        self._by_heading = {one.heading: one for one in readers}
        self._groups = tuple(dict.fromkeys((PRODUCT, PRODUCER, *(one.group for one in readers))))
        places = {group: place for place, group in enumerate(self._groups)}
        self._columns = tuple(
            (one, one.place, one.read, places[one.group], one.fact) for one in readers
        )
        self._width = 1 + max((one.place for one in readers), default=-1)
        self._turns = sorted(
            (one for one in self._groups if one.record == _RECOGNITION), key=lambda one: one.turn
        )
        self._years = None if column_map.layout is Layout.PRODUCTS else settings.years
        self._edited_rows = {row for row, _ in settings.edited}
        self._doubtful = _list_doubtful(table) if not settings.accept_repairs else {}

    def read(self, row: TableRow) -> ImportRow:
        """What one row states."""
        draft = self._start(row)
        cells, facts = draft.cells, tuple(draft.facts.values())
        for column, place, read, group, fact in self._columns:
            cell = cells[place]
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

    def _start(self, row: TableRow) -> _Draft:
        cells = row.cells
        if len(cells) < self._width:
            cells = (*cells, *("",) * (self._width - len(cells)))
        if row.number in self._edited_rows:
            cells = self._edit(row.number, cells)
        draft = _Draft(row.number, cells, {group: {} for group in self._groups})
        for heading, after in self._doubtful.get(row.number, ()):
            self._leave_out(draft, heading, after)
        return draft

    def _edit(self, number: int, cells: tuple[Cell, ...]) -> tuple[Cell, ...]:
        edited = self._settings.edited
        return tuple(edited.get((number, place), cell) for place, cell in enumerate(cells))

    def _leave_out(self, draft: _Draft, heading: str, after: str) -> None:
        """Blank a cell that was repaired by a guess, unless the clerk typed it."""
        column = self._by_heading.get(heading)
        if column is None or (draft.number, column.place) in self._settings.edited:
            return
        draft.reject(column, ValueReason.UNCONFIRMED, after)
        cells = list(draft.cells)
        cells[column.place] = ""
        draft.cells = tuple(cells)

    def _finish(self, draft: _Draft, group: str) -> ImportRow:
        recognitions = self._read_recognitions(draft)
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

    def _require_name(self, draft: _Draft) -> None:
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

    def _state_group(self, draft: _Draft, group: str) -> None:
        """State the group row above, unless a column states the same kind."""
        if group:
            name, text = state_group(group)
            if not any(one.field == name for one in draft.stated):
                draft.stated.append(StatedText(name, text))

    def _read_recognitions(self, draft: _Draft) -> tuple[Recognition, ...]:
        found = []
        if self._turns and self._turns[0].turn == _TODAY:
            self._part_other_stars(draft)
        for turns in self._list_turns(draft):
            facts = draft.facts[turns[0]]
            for turn in turns[1:]:
                self._keep_other_facts(draft, turns[0], draft.facts[turn])
                facts = {**facts, **draft.facts[turn]}
            if recognition := self._read_recognition(draft, turns, facts):
                found.append(recognition)
        return tuple(found)

    def _part_other_stars(self, draft: _Draft) -> None:
        """Stars of today that are not those of the newest recognition are refused, the rest stated."""
        filled = [turn for turn in self._turns if draft.facts[turn]]
        if len(filled) < 2 or filled[0].turn != _TODAY:
            return
        today, newest = draft.facts[filled[0]], draft.facts[filled[-1]]
        stars = [facts["stars"].stars for facts in (today, newest) if "stars" in facts]
        if len(set(stars)) > 1:
            for name in today:
                column = self._by_fact[filled[0], name]
                if name == "stars":
                    draft.take_back(column, ValueReason.OTHER_STARS)
                else:
                    draft.keep(column, draft.text(column))
            today.clear()

    def _keep_other_facts(self, draft: _Draft, today: FactGroup, newest: Mapping[str, Any]) -> None:
        """State what holds today where the newest recognition states another fact."""
        for name, value in draft.facts[today].items():
            if newest.get(name, value) != value:
                column = self._by_fact[today, name]
                draft.keep(column, draft.text(column))

    def _list_turns(self, draft: _Draft) -> list[tuple[FactGroup, ...]]:
        """The groups of each recognition, oldest first; that of today completes the newest."""
        filled = [turn for turn in self._turns if draft.facts[turn]]
        if not filled or filled[0].turn != _TODAY:
            return [(turn,) for turn in filled]
        return [*((turn,) for turn in filled[1:-1]), tuple(dict.fromkeys((filled[0], filled[-1])))]

    def _read_recognition(
        self, draft: _Draft, turns: tuple[FactGroup, ...], facts: Mapping[str, Any]
    ) -> Recognition | None:
        reading = read_recognition(
            facts,
            self._years,
            are_stars_refused=bool(draft.rejected) and self._are_stars_refused(draft, turns),
        )
        if reading.refused or reading.repaired or reading.unused:
            columns = {
                name: self._by_fact[turn, name] for turn in turns for name in draft.facts[turn]
            }
            _report(draft, columns, reading)
        return reading.recognition

    def _are_stars_refused(self, draft: _Draft, turns: tuple[FactGroup, ...]) -> bool:
        columns = (self._by_fact.get((turn, "stars")) for turn in turns)
        headings = {column.heading for column in columns if column}
        return any(cell.column in headings for cell in draft.rejected)


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


def _report(
    draft: _Draft, columns: Mapping[str, ColumnReader], reading: RecognitionReading
) -> None:
    """Tell what a recognition leaves out, and keep what then has no place."""
    for name, reason in reading.refused:
        draft.take_back(columns[name], reason)
    for name, after, kind in reading.repaired:
        before = draft.text(columns[name])
        draft.repairs.append(CellRepair(draft.number, columns[name].heading, before, after, kind))
    for name in reading.unused:
        draft.keep(columns[name], draft.text(columns[name]))


def _list_doubtful(table: ReadTable) -> dict[int, list[tuple[str, str]]]:
    """The cells that need consent, by their row: heading and repaired text."""
    found: dict[int, list[tuple[str, str]]] = {}
    for repair in table.repairs:
        if repair.kind.needs_consent:
            found.setdefault(repair.row, []).append((repair.column, repair.after))
    return found
