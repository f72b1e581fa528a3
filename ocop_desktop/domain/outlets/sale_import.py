"""What a list of monthly sales does to a register: new, changed and same rows, and what is refused."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from ocop_desktop.domain.channels.channel import Channel
from ocop_desktop.domain.channels.channel_names import find_channel
from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.outlets.product_names import ProductNameIndex
from ocop_desktop.domain.outlets.sale import Sale
from ocop_desktop.domain.outlets.sale_checks import check_sale
from ocop_desktop.domain.outlets.sale_columns import SaleColumn
from ocop_desktop.domain.outlets.sale_rows import (
    RefusedCell,
    SaleLine,
    SaleTable,
    TotalDifference,
)
from ocop_desktop.domain.outlets.sale_totals import SaleKey
from ocop_desktop.domain.problems import Severity


@dataclass(frozen=True, slots=True)
class SalesImport:
    """What importing a list does, or would do: nothing is stored while anything is `refused`.

    `doubts` are cells that are taken and told; `differences` totals that are not the sum of their
    rows; `totals` counts the rows of totals.
    """

    new: tuple[Sale, ...] = ()
    changed: tuple[Sale, ...] = ()
    same: int = 0
    refused: tuple[RefusedCell, ...] = ()
    doubts: tuple[RefusedCell, ...] = ()
    differences: tuple[TotalDifference, ...] = ()
    totals: int = 0
    unknown_columns: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class KnownNames:
    """What the names in a list may mean."""

    products: ProductNameIndex
    channels: tuple[Channel, ...]


def plan_sales(
    table: SaleTable, names: KnownNames, known: Mapping[SaleKey, Sale], on: date
) -> SalesImport:
    """What the list does to a register that holds the sales `known` in the list's months.

    A figure that the list leaves blank stays as it is.
    """
    planning = _Planning(table, names, on)
    held = {
        (one.product_id, planning.name_channel(one.channel), one.month): one
        for one in known.values()
    }
    new, changed, same = [], [], 0
    for line in table.lines:
        sale = planning.resolve(line)
        if sale is None:
            continue
        stored = held.get((sale.product_id, sale.channel, sale.month))
        merged = _merge(stored, sale) if stored else sale
        if not planning.accepts(line, merged):
            continue
        if stored is None:
            new.append(merged)
        elif merged == stored:
            same += 1
        else:
            changed.append(merged)
    return SalesImport(
        tuple(new),
        tuple(changed),
        same,
        tuple(sorted((*table.refused, *planning.refused), key=lambda cell: cell[0])),
        tuple(planning.doubts),
        table.differences,
        table.totals,
        table.unknown_columns,
    )


def _merge(stored: Sale, stated: Sale) -> Sale:
    facts: dict[str, Any] = {
        name: value
        for name in ("quantity", "unit", "orders", "gross", "net", "source")
        if (value := getattr(stated, name)) not in {None, ""}
    }
    return replace(stored, **facts)


class _Planning:
    """The lines of one list, each resolved once."""

    def __init__(self, table: SaleTable, names: KnownNames, on: date) -> None:
        self.refused: list[RefusedCell] = []
        self.doubts: list[RefusedCell] = []
        self._headings = table.headings
        self._names = names
        self._on = on
        self._channels: dict[str, str] = {}
        self._rows: dict[SaleKey, int] = {}

    def resolve(self, line: SaleLine) -> Sale | None:
        """The sale that a line states; None where its product or channel is not clear, or told before."""
        product_id = self._find_product(line)
        channel = self._find_channel(line)
        if not product_id or not channel:
            return None
        key = (product_id, channel, line.month)
        first = self._rows.setdefault(key, line.row)
        if first != line.row:
            self._refuse(line, SaleColumn.PRODUCT, str(first), ValueReason.ROW_TWICE)
            return None
        figures = line.figures
        orders = figures.get(SaleColumn.ORDERS)
        return Sale(
            product_id,
            channel,
            line.month,
            figures.get(SaleColumn.QUANTITY),
            line.unit,
            None if orders is None else int(orders),
            figures.get(SaleColumn.GROSS),
            figures.get(SaleColumn.NET),
            line.source,
        )

    def accepts(self, line: SaleLine, sale: Sale) -> bool:
        """Whether nothing in the sale is impossible; what is doubtful is noted."""
        known = len(self.refused)
        for problem in check_sale(sale, self._on):
            heading = self._headings.get(SaleColumn(problem.field), problem.field)
            cell = (line.row, heading, problem.value, problem.reason)
            (self.refused if problem.severity is Severity.HARD else self.doubts).append(cell)
        return len(self.refused) == known

    def _find_product(self, line: SaleLine) -> int:
        for column, words in ((SaleColumn.CODE, line.code), (SaleColumn.PRODUCT, line.product)):
            found = self._names.products.find(words, line.producer) if words else ()
            if len(found) == 1:
                return found[0]
            if found:
                self._refuse(line, column, words, ValueReason.SEVERAL_PRODUCTS)
                return 0
        column = SaleColumn.PRODUCT if line.product else SaleColumn.CODE
        self._refuse(line, column, line.product or line.code, ValueReason.UNKNOWN_PRODUCT)
        return 0

    def name_channel(self, words: str) -> str:
        """The name that the channel has today; empty where there is none."""
        if words not in self._channels:
            found = find_channel(self._names.channels, words)
            self._channels[words] = found.name if found else ""
        return self._channels[words]

    def _find_channel(self, line: SaleLine) -> str:
        channel = self.name_channel(line.channel)
        if not channel:
            self._refuse(line, SaleColumn.CHANNEL, line.channel, ValueReason.UNKNOWN_CHANNEL)
        return channel

    def _refuse(self, line: SaleLine, column: SaleColumn, value: str, reason: ValueReason) -> None:
        self.refused.append((line.row, self._headings.get(column, ""), value, reason))
