"""The columns of a table as they are read: where each value goes, and what is told of it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NamedTuple

from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.importing.cells.cell_reading import CellReading, find_error, refuse
from ocop_desktop.domain.importing.columns import Column, ColumnUse, ImportField, Layout
from ocop_desktop.domain.importing.row_reading.field_readers import CellReader, find_read
from ocop_desktop.domain.importing.row_reading.row_settings import RowSettings
from ocop_desktop.domain.importing.table import Cell, TableRow

_Field = ImportField
_CACHED_CELLS = 16_384


class FactGroup(NamedTuple):
    """Which record a column's values go to; `turn` tells the recognitions apart."""

    record: str
    turn: int = 0


@dataclass(frozen=True, slots=True)
class ColumnReader:
    """A column as its cells are read: the fact they give, and the name their kept texts are stated under.

    Cells of a column with `is_tick` only mark their row.
    """

    place: int
    heading: str
    read: CellReader
    group: FactGroup
    fact: str
    stated: str
    is_tick: bool = False


PRODUCT, PRODUCER = FactGroup("product"), FactGroup("producer")
NOTES, MEMBERS = FactGroup("notes"), FactGroup("members")
STATED = FactGroup("stated")


def make_column_readers(
    columns: tuple[Column, ...],
    layout: Layout,
    settings: RowSettings,
    rows: Sequence[TableRow] = (),
) -> tuple[ColumnReader, ...]:
    """A reader for each column that is not left out, in their order.

    The `rows` show whether a column writes days month first; such days are not guessed.
    """
    fields = {column.field for column in columns}
    return tuple(
        _make_reader(
            column, find_read(column, layout, settings, _list_cells(rows, column)), settings, fields
        )
        for column in columns
        if column.use is not ColumnUse.LEFT_OUT
    )


def _list_cells(rows: Sequence[TableRow], column: Column) -> Iterator[Cell]:
    return (row.cells[column.place] for row in rows if column.place < len(row.cells))


def _make_reader(
    column: Column, read: CellReader, settings: RowSettings, fields: set[ImportField | None]
) -> ColumnReader:
    group, fact = _find_fact(column)
    return ColumnReader(
        place=column.place,
        heading=column.heading,
        read=_finish(read, settings),
        group=group,
        fact=fact,
        stated=_name_stated(column, fields),
        is_tick=bool(column.tick),
    )


def _finish(read: CellReader, settings: RowSettings) -> CellReader:
    """`read` for errors too, what may mislead left out without consent, and equal cells read once."""

    @lru_cache(_CACHED_CELLS)
    def finished(cell: Cell) -> CellReading[Any]:
        if error := find_error(cell):
            computed = not error.startswith("=")
            return refuse(ValueReason.ERROR_CELL if computed else ValueReason.NO_VALUE)
        reading = read(cell)
        if reading.repair is None or settings.accept_repairs or not reading.repair.needs_consent:
            return reading
        return refuse(ValueReason.UNCONFIRMED, *(reading.choices or (reading.after,)))

    return finished


def _find_fact(column: Column) -> tuple[FactGroup, str]:
    if column.use is ColumnUse.NOTE:
        return NOTES, column.heading
    if column.field is None or column.use is ColumnUse.STATED:
        return STATED, column.heading
    record, name = column.field.partition(".")[0], column.field.attribute
    match record:
        case "recognition":
            return FactGroup(record, column.turn), name
        case "council" if column.field is _Field.COUNCIL_MEMBER:
            return MEMBERS, column.heading.rpartition(" / ")[2]
        case "product" | "producer":
            return FactGroup(record), name
        case _:
            return STATED, name


def _name_stated(column: Column, fields: set[ImportField | None]) -> str:
    """What a text that stays beside the column's value, or instead of it, is stated under."""
    match column.field if column.use is ColumnUse.FIELD else None:
        case _Field.PRODUCT_COMMUNE:
            return "commune"
        case _Field.PRODUCER_COMMUNE:
            return "producer_commune" if _Field.PRODUCT_COMMUNE in fields else "commune"
        case _Field.PRODUCT_SET_NUMBER:
            return "set"
        case _Field.STATED_GROUP | _Field.STATED_DISTRICT | _Field.STATED_PROVINCE as field:
            return field.value.partition(".")[2]
        case _Field.STATED_SOURCE:
            return "source_url"
        case _:
            return column.heading
