"""Cells that say nothing, since they are as they were when the list was last imported.

What the clerk has changed in the register since then stands.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from ocop_desktop.domain.importing.columns import Column, ColumnMap, ColumnUse, ImportField
from ocop_desktop.domain.importing.planning.imported_rows import ImportedRow
from ocop_desktop.domain.importing.row_reading.column_readers import (
    ColumnReader,
    make_column_readers,
)
from ocop_desktop.domain.importing.row_reading.row_settings import RowSettings
from ocop_desktop.domain.importing.rows import ImportRow

RECOGNITIONS = "recognition"
_PLACES = ("commune", "district", "province")
_DERIVED: Mapping[str, tuple[str, ...]] = {
    ImportField.PRODUCT_PRICE: (ImportField.PRODUCT_PRICE_UNIT,),
}


@dataclass(frozen=True, slots=True)
class RowSilence:
    """What of a row says nothing: `fields`, and names of stated texts; or the whole row.

    `RECOGNITIONS` among the fields means that none of its recognitions says anything.
    """

    fields: frozenset[str] = frozenset()
    is_whole: bool = False


NOT_SILENT = RowSilence()
_WHOLE = RowSilence(is_whole=True)


class SilenceFinder:
    """Compares rows with those of the last import, whose columns were `last_map`."""

    def __init__(
        self, column_map: ColumnMap, last_map: ColumnMap | None, settings: RowSettings
    ) -> None:
        self._readers = make_column_readers(column_map.columns, column_map.layout, settings)
        self._columns = {column.place: column for column in column_map.columns}
        self._last_places = pair_columns(column_map, last_map) if last_map else {}
        self._is_same_map = last_map is not None and all(
            place == last for place, last in self._last_places.items()
        ) and len(self._last_places) == len(column_map.columns)  # fmt: skip

    def find(
        self, cells: Sequence[str], last: ImportedRow | None, kept: frozenset[int] = frozenset()
    ) -> RowSilence:
        """What says nothing in a row of those cells; of the places `kept` the clerk says so."""
        is_known = last is not None and last.is_whole
        if last is not None and is_known and self._is_same_map and last.cells == cells:
            return _WHOLE
        if not is_known and not kept:
            return NOT_SILENT
        same = set(kept)
        if last is not None and is_known:
            same |= {
                place
                for place, last_place in self._last_places.items()
                if cells[place] == last.cells[last_place]
            }
        return RowSilence(self._name(same))

    def _name(self, same: set[int]) -> frozenset[str]:
        """The fields and the names of stated texts whose every column is among those places."""
        by_name: dict[str, bool] = {}
        for reader in self._readers:
            for name in _list_names(self._columns[reader.place], reader):
                by_name[name] = by_name.get(name, True) and reader.place in same
        silent = {name for name, is_silent in by_name.items() if is_silent}
        for field, derived in _DERIVED.items():
            if field in silent:
                silent |= {name for name in derived if name not in by_name}
        if any(not by_name.get(name, True) for name in _PLACES):
            silent -= {*_PLACES}
        return frozenset(silent)


def leave_out_silent(row: ImportRow, silent: frozenset[str]) -> ImportRow:
    """The row without the stated texts and the recognitions that say nothing."""
    return replace(
        row,
        stated=tuple(one for one in row.stated if one.field not in silent),
        recognitions=() if RECOGNITIONS in silent else row.recognitions,
    )


def _list_names(column: Column, reader: ColumnReader) -> list[str]:
    names = [reader.stated]
    if column.use is ColumnUse.NOTE:
        names.append(ImportField.PRODUCT_NOTES)
    elif column.field and column.use is ColumnUse.FIELD:
        names.append(column.field.value)
        if column.field.value.startswith("recognition."):
            names.append(RECOGNITIONS)
    return names


def pair_columns(column_map: ColumnMap, last_map: ColumnMap) -> dict[int, int]:
    """The place in the last import of each column that was used then as it is now."""
    last = {_identify(column): column.place for column in reversed(last_map.columns)}
    return {
        column.place: last[_identify(column)]
        for column in column_map.columns
        if _identify(column) in last
    }


def _identify(column: Column) -> tuple[object, ...]:
    return column.heading, column.use, column.field, column.turn, column.factor
