"""The figures of a list of monthly sales: in which unit money stands, and the number of a cell."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.errors import MoneyUnitUnsure
from ocop_desktop.domain.importing.cells.cell_reading import CellReading, find_error
from ocop_desktop.domain.importing.cells.money_cells import StatedMoney, read_money
from ocop_desktop.domain.importing.cells.number_cells import read_own_number
from ocop_desktop.domain.importing.table import Cell, ReadTable, RepairKind, TableRow
from ocop_desktop.domain.outlets.sale_columns import (
    FACTORS,
    MONEY,
    MoneyUnit,
    SaleColumn,
    SaleColumns,
    find_stated_factor,
)
from ocop_desktop.domain.text import format_number

_SURELY_DONG = 100_000
_EXAMPLES = 3


def find_factors(
    table: ReadTable, columns: SaleColumns, unit: MoneyUnit | None
) -> dict[SaleColumn, int]:
    """How many đồng one unit of each money column is: as said, by its heading, by the title.

    Raises MoneyUnitUnsure where nothing tells it and all amounts are small.
    """
    if unit is not None:
        return dict.fromkeys(MONEY, FACTORS[unit])
    stated = find_stated_factor(table.title)
    known = {column: columns.factors.get(column, stated) for column in MONEY}
    unsure = [column for column in MONEY if column in columns.places and known[column] is None]
    if unsure:
        _refuse_small_amounts(table.rows, [columns.places[column] for column in unsure])
    return {column: factor or 1 for column, factor in known.items()}


def _refuse_small_amounts(rows: Sequence[TableRow], places: Sequence[int]) -> None:
    """Raise MoneyUnitUnsure where all amounts without a unit of their own are below 100.000."""
    bare = [
        number
        for row in rows
        for place in places
        if (number := read_own_number(row.cells[place]).value)
    ]
    if bare and max(bare) < _SURELY_DONG:
        raise MoneyUnitUnsure(tuple(map(format_number, bare[:_EXAMPLES])))


def read_sale_figure(
    column: SaleColumn, cell: Cell, factors: Mapping[SaleColumn, int]
) -> CellReading[Decimal]:
    """The number of a cell; one that may be two numbers is not taken, nor words without one.

    `factors` tells how many đồng one unit of a money column is.
    """
    if find_error(cell):
        return CellReading(reason=ValueReason.ERROR_CELL)
    if column in MONEY:
        return _take_money(read_money(cell, factors[column]))
    reading = read_own_number(cell)
    if reading.repair is RepairKind.TWO_FACED:
        return CellReading(reason=ValueReason.UNCLEAR_NUMBER)
    number = reading.value
    if column is SaleColumn.ORDERS and number is not None and number != number.to_integral_value():
        return CellReading(reason=ValueReason.NOT_A_NUMBER)
    return reading


def _take_money(reading: CellReading[StatedMoney]) -> CellReading[Any]:
    """The amount in đồng; a price "65.000 đ/kg" and words are no revenue."""
    if reading.reason is not None:
        return CellReading(reason=reading.reason)
    if reading.repair is RepairKind.TWO_FACED:
        return CellReading(reason=ValueReason.UNCLEAR_NUMBER)
    if reading.kept or (reading.value and reading.value.unit):
        return CellReading(reason=ValueReason.NOT_A_NUMBER)
    return CellReading(reading.value.amount if reading.value else None)
