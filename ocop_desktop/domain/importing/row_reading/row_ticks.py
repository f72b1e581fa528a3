"""Rows that are marked in several columns of which only one can hold: "3 sao" and "4 sao"."""

from collections import defaultdict
from collections.abc import Sequence

from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.importing.cells.tick_cells import is_tick
from ocop_desktop.domain.importing.row_reading.column_readers import ColumnReader, FactGroup
from ocop_desktop.domain.importing.row_reading.row_draft import RowDraft

_REASONS = {"stars": ValueReason.NOT_STARS, "year": ValueReason.NOT_A_YEAR}


def group_ticks(readers: Sequence[ColumnReader]) -> tuple[tuple[ColumnReader, ...], ...]:
    """The columns that mark one fact, together."""
    groups: defaultdict[tuple[FactGroup, str], list[ColumnReader]] = defaultdict(list)
    for one in readers:
        if one.is_tick:
            groups[one.group, one.fact].append(one)
    return tuple(map(tuple, groups.values()))


def refuse_ticks(draft: RowDraft, columns: Sequence[ColumnReader]) -> None:
    """Leave out the marks of a row that has several of them."""
    marked = [one for one in columns if is_tick(draft.cells[one.place])]
    if len(marked) < 2:
        return
    for one in marked:
        draft.reject(one, _REASONS[one.fact])
        draft.put(one, "")
