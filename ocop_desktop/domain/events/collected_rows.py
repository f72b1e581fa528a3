"""The rows of a filled collection sheet, cell by cell: a text in a number's column is refused."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.errors import ColumnsMissing
from ocop_desktop.domain.events.collection_sheet import COLLECTION_HEADINGS, CollectedField
from ocop_desktop.domain.events.goods import parse_goods
from ocop_desktop.domain.events.parts import Amount
from ocop_desktop.domain.figures.figure import Figure
from ocop_desktop.domain.figures.reading import UnclearFigure, parse_figure
from ocop_desktop.domain.importing.cells.cell_reading import find_error, states_nothing, write_cell
from ocop_desktop.domain.importing.table import Cell, ReadTable, TableRow
from ocop_desktop.domain.outlets.sale_columns import find_factor
from ocop_desktop.domain.text import clean_line, clean_text, format_number, search_key

RefusedCell = tuple[int, str, str, ValueReason]
"""The row's number, the heading of the column, the value, and why it cannot be taken."""
_NAMES: Mapping[CollectedField, tuple[str, ...]] = {
    CollectedField.HOLDER: ("holder", "producer", "tên chủ thể"),
    CollectedField.BOOTH: ("booth", "gian", "gian số", "số gian"),
    CollectedField.DAY: ("day",),
    CollectedField.PRODUCT: ("product", "tên sản phẩm", "mã sản phẩm"),
    CollectedField.BROUGHT: ("brought", "mang theo", "số lượng mang đến", "số lượng mang theo"),
    CollectedField.SOLD: ("sold", "đã bán", "số lượng bán", "bán được"),
    CollectedField.SAMPLES: ("samples", "dùng thử", "tặng, dùng thử"),
    CollectedField.LEFT: ("left", "còn lại"),
    CollectedField.UNIT_PRICE: ("unit_price", "giá", "giá bán"),
    CollectedField.NET: ("net", "doanh thu", "doanh thu thực"),
    CollectedField.ORDERS: ("orders", "số đơn", "số đơn hàng", "đơn"),
    CollectedField.LEADS: ("leads", "số khách quan tâm", "khách hỏi"),
    CollectedField.NOTES: ("notes", "note"),
}
_FIGURES = (CollectedField.SAMPLES, CollectedField.ORDERS, CollectedField.LEADS)
_GOODS = (CollectedField.BROUGHT, CollectedField.SOLD, CollectedField.LEFT)
_MONEY = (CollectedField.UNIT_PRICE, CollectedField.NET)


@dataclass(frozen=True, slots=True)
class CollectedLine:
    """What a row states: names as they are written, goods with their units, money in đồng."""

    row: int
    holder: str = ""
    product: str = ""
    booth: str = ""
    notes: str = ""
    goods: Mapping[CollectedField, Amount] = field(default_factory=dict)
    figures: Mapping[CollectedField, Figure] = field(default_factory=dict)

    @property
    def net(self) -> Figure | None:
        """The takings; where they are not stated they follow from the price and what was sold."""
        price, sold = (
            self.figures.get(CollectedField.UNIT_PRICE),
            self.goods.get(CollectedField.SOLD),
        )
        stated = self.figures.get(CollectedField.NET)
        if stated or price is None or sold is None:
            return stated
        return Figure(price.value * sold.quantity, price.qualifier)


@dataclass(frozen=True, slots=True)
class CollectedTable:
    """The lines of a sheet, and the cells that cannot be taken; `headings` are those of its columns."""

    lines: tuple[CollectedLine, ...]
    refused: tuple[RefusedCell, ...] = ()
    headings: Mapping[CollectedField, str] = field(default_factory=dict)


def read_collected_table(table: ReadTable) -> CollectedTable:
    """What a filled sheet states.

    Raises ColumnsMissing where it names neither products nor producers, or states no figure.
    """
    places = find_collected_columns(table.headings)
    reading = _Reading(table.headings, places)
    lines = [line for row in table.rows if (line := reading.read(row))]
    broken = ((one.row, "", one.text, ValueReason.NOT_UNDERSTOOD) for one in table.broken)
    headings = {column: table.headings[place] for column, place in places.items()}
    return CollectedTable(tuple(lines), (*reading.refused, *broken), headings)


def find_collected_columns(headings: Sequence[str]) -> dict[CollectedField, int]:
    """The places of the columns by their headings, in any order; the first of a kind counts.

    Raises ColumnsMissing.
    """
    places: dict[CollectedField, int] = {}
    for place, heading in enumerate(headings):
        column = _COLUMN_BY_NAME.get(_fold(heading))
        if column is not None:
            places.setdefault(column, place)
    missing = []
    if CollectedField.PRODUCT not in places and CollectedField.HOLDER not in places:
        missing.append("product_id")
    if not places.keys() & {*_FIGURES, *_GOODS, *_MONEY}:
        missing.append("net")
    if missing:
        raise ColumnsMissing(tuple(missing), tuple(filter(None, headings)))
    return places


class _Reading:
    """One table being read; cells that cannot be taken are gathered."""

    def __init__(self, headings: Sequence[str], places: Mapping[CollectedField, int]) -> None:
        self.refused: list[RefusedCell] = []
        self._headings = headings
        self._places = places
        self._factors = {column: find_factor(headings[place]) for column, place in places.items()}

    def read(self, row: TableRow) -> CollectedLine | None:
        """What the row states; None where it names nothing and states nothing."""
        goods = {column: amount for column in _GOODS if (amount := self._read_goods(row, column))}
        figures = {
            column: found
            for column in (*_FIGURES, *_MONEY)
            if (found := self._read_figure(row, column)) is not None
        }
        holder, product = (
            self._read_text(row, column)
            for column in (CollectedField.HOLDER, CollectedField.PRODUCT)
        )
        if not holder and not product:
            if goods or figures:
                self._refuse(row, CollectedField.PRODUCT, "", ValueReason.REQUIRED)
            return None
        return CollectedLine(
            row.number,
            holder,
            product,
            self._read_text(row, CollectedField.BOOTH),
            self._read_text(row, CollectedField.NOTES),
            goods,
            figures,
        )

    def _read_text(self, row: TableRow, column: CollectedField) -> str:
        text = clean_line(clean_text(write_cell(self._find_cell(row, column))))
        return "" if states_nothing(text) else text

    def _read_goods(self, row: TableRow, column: CollectedField) -> Amount | None:
        cell = self._find_cell(row, column)
        words = write_cell(cell)
        if states_nothing(words) or self._refuse_error(row, column, cell):
            return None
        goods = parse_goods(words)
        if goods is None:
            self._refuse(row, column, words, ValueReason.NOT_A_NUMBER)
        return goods

    def _read_figure(self, row: TableRow, column: CollectedField) -> Figure | None:
        cell = self._find_cell(row, column)
        if states_nothing(write_cell(cell)) or self._refuse_error(row, column, cell):
            return None
        found = self._parse(column, cell)
        if isinstance(found, UnclearFigure):
            self._refuse(row, column, write_cell(cell), found.reason)
            return None
        return found

    def _parse(self, column: CollectedField, cell: Cell) -> Figure | UnclearFigure | None:
        """The figure of a cell; a number without a unit is in that of the heading, if it has one."""
        factor = self._factors.get(column)
        if column not in _MONEY:
            return parse_figure(cell)
        bare = parse_figure(cell, whole=False) if factor else None
        if factor and isinstance(bare, Figure):
            return _multiply(bare, factor)
        return parse_figure(cell, money=True)

    def _find_cell(self, row: TableRow, column: CollectedField) -> Cell:
        place = self._places.get(column)
        return "" if place is None else row.cells[place]

    def _refuse_error(self, row: TableRow, column: CollectedField, cell: Cell) -> bool:
        if found := find_error(cell):
            self._refuse(row, column, found, ValueReason.ERROR_CELL)
        return bool(found)

    def _refuse(
        self, row: TableRow, column: CollectedField, value: str, reason: ValueReason
    ) -> None:
        place = self._places.get(column)
        heading = COLLECTION_HEADINGS[column] if place is None else self._headings[place]
        self.refused.append((row.number, heading, value, reason))


def _multiply(bare: Figure, factor: int) -> Figure | UnclearFigure:
    """The amount in đồng of one in thousands or millions; it has no parts of a đồng."""
    value = bare.value * factor
    if value != value.to_integral_value():
        return UnclearFigure(format_number(bare.value), ValueReason.WHOLE_DONG)
    return Figure(value, bare.qualifier)


def _fold(heading: str) -> str:
    return " ".join(search_key(heading.partition("(")[0]).split())


_COLUMN_BY_NAME = {
    _fold(name): column
    for column, heading in COLLECTION_HEADINGS.items()
    for name in (heading, *_NAMES[column])
}
