"""The recognitions of a row: its first, its second, and the one that holds today."""

from collections.abc import Mapping
from typing import Any

from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.importing.cells.place_cells import remove_numeral
from ocop_desktop.domain.importing.cells.star_cells import read_stars
from ocop_desktop.domain.importing.row_reading.column_readers import ColumnReader, FactGroup
from ocop_desktop.domain.importing.row_reading.row_draft import RowDraft
from ocop_desktop.domain.importing.row_reading.row_recognitions import (
    RecognitionReading,
    read_recognition,
)
from ocop_desktop.domain.importing.table import CellRepair, RepairKind
from ocop_desktop.domain.register.recognition import Recognition

_RECOGNITION = "recognition"
_TODAY = 0
FIRST = FactGroup(_RECOGNITION, 1)


class TurnReader:
    """Makes the recognitions of rows whose columns are `by_fact`."""

    def __init__(
        self, by_fact: Mapping[tuple[FactGroup, str], ColumnReader], years: range | None
    ) -> None:
        self._by_fact = by_fact
        self._years = years
        found = {FIRST, *(group for group, _ in by_fact if group.record == _RECOGNITION)}
        self._turns = sorted(found, key=lambda one: one.turn)
        self._has_stars = any((turn, "stars") in by_fact for turn in self._turns)

    def read(self, draft: RowDraft, group: str) -> tuple[Recognition, ...]:
        """The recognitions of a row below the group row `group`, oldest first."""
        found = []
        if group and not self._has_stars:
            _take_stars_of_group(draft, group)
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

    def _part_other_stars(self, draft: RowDraft) -> None:
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

    def _keep_other_facts(
        self, draft: RowDraft, today: FactGroup, newest: Mapping[str, Any]
    ) -> None:
        """State what holds today where the newest recognition states another fact."""
        for name, value in draft.facts[today].items():
            if newest.get(name, value) != value:
                column = self._by_fact[today, name]
                draft.keep(column, draft.text(column))

    def _list_turns(self, draft: RowDraft) -> list[tuple[FactGroup, ...]]:
        """The groups of each recognition, oldest first; that of today completes the newest."""
        filled = [turn for turn in self._turns if draft.facts[turn]]
        if not filled or filled[0].turn != _TODAY:
            return [(turn,) for turn in filled]
        return [*((turn,) for turn in filled[1:-1]), tuple(dict.fromkeys((filled[0], filled[-1])))]

    def _read_recognition(
        self, draft: RowDraft, turns: tuple[FactGroup, ...], facts: Mapping[str, Any]
    ) -> Recognition | None:
        reading = read_recognition(
            facts,
            self._years,
            are_stars_refused=bool(draft.rejected) and self._are_stars_refused(draft, turns),
        )
        if reading.refused or reading.repaired or reading.unused:
            columns = {
                name: column
                for turn in turns
                for name in draft.facts[turn]
                if (column := self._by_fact.get((turn, name)))
            }
            _report(draft, columns, reading)
        return reading.recognition

    def _are_stars_refused(self, draft: RowDraft, turns: tuple[FactGroup, ...]) -> bool:
        columns = (self._by_fact.get((turn, "stars")) for turn in turns)
        headings = {column.heading for column in columns if column}
        return any(cell.column in headings for cell in draft.rejected)


def _take_stars_of_group(draft: RowDraft, group: str) -> None:
    """The stars that a group row gives the rows below it, where no column has any.

    They are told without a column, as they stand in none.
    """
    stars = read_stars(remove_numeral(group)).value
    if stars is None or stars.year:
        return
    draft.facts[FIRST]["stars"] = stars
    after = str(stars.stars)
    draft.repairs.append(CellRepair(draft.number, "", group, after, RepairKind.FILLED_DOWN))


def _report(
    draft: RowDraft, columns: Mapping[str, ColumnReader], reading: RecognitionReading
) -> None:
    """Tell what a recognition leaves out, and keep what then has no place."""
    for name, reason in reading.refused:
        draft.take_back(columns[name], reason)
    for name, after, kind in reading.repaired:
        before = draft.text(columns[name])
        draft.repairs.append(CellRepair(draft.number, columns[name].heading, before, after, kind))
    for name in reading.unused:
        draft.keep(columns[name], draft.text(columns[name]))
