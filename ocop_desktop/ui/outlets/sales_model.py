"""The table of one month's sales on one channel: a line for each product, with its own undo."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, Qt, Signal

from ocop_desktop.domain.outlets.product_names import ProductName
from ocop_desktop.domain.outlets.sale import Sale
from ocop_desktop.domain.print.shown_table import CellValue
from ocop_desktop.domain.text import clean_line, format_number, parse_number, search_key
from ocop_desktop.ui import theme
from ocop_desktop.ui.events.figure_cells import MONEY, offer_figures
from ocop_desktop.ui.fields.unclear import number_sentence
from ocop_desktop.ui.lists.row_model import Index
from ocop_desktop.ui.lists.text_reading import NUMBERS, TextReading
from ocop_desktop.ui.outlets.sales_words import make_titles
from ocop_desktop.ui.writing import is_writing_allowed

translate = QCoreApplication.translate
NAME, PRODUCER, QUANTITY, UNIT, ORDERS, GROSS, NET = range(7)
FIELDS = {
    QUANTITY: "quantity",
    UNIT: "unit",
    ORDERS: "orders",
    GROSS: "gross",
    NET: "net",
}


def _read_whole(text: str) -> Decimal | None:
    number = parse_number(text)
    return number if number is not None and number == number.to_integral_value() else None


_WHOLE = TextReading(_read_whole, format_number, number_sentence)
READINGS: dict[int, TextReading] = {QUANTITY: NUMBERS, ORDERS: _WHOLE, GROSS: MONEY, NET: MONEY}
_WORDS = frozenset({Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole})


@dataclass(frozen=True)
class SalesCell:
    """What stood in a cell of a product and what stands there now."""

    product_id: int
    column: int
    before: str
    after: str


class SalesModel(QAbstractTableModel):
    """`changed` is emitted after each change that somebody typed, pasted or undid."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.titles = make_titles()
        self._products: Sequence[ProductName] = ()
        self._shown: list[ProductName] = []
        self._all: list[ProductName] = []
        self._stored: dict[int, Sale] = {}
        self._hidden: list[Sale] = []
        self._opened: dict[int, tuple[int, int]] = {}
        self._typed: dict[tuple[int, int], str] = {}
        self._done: list[list[SalesCell]] = []

    @property
    def is_dirty(self) -> bool:
        """Whether anything is typed that is not what the register holds."""
        return bool(self._typed)

    @property
    def has_products(self) -> bool:
        """Whether there are products at all, shown or not."""
        return bool(self._all)

    @property
    def typed(self) -> Mapping[tuple[int, int], str]:
        """The texts that the register does not hold, by product and column."""
        return self._typed

    def opened(self, product_id: int) -> tuple[int, int]:
        """The id and the version of the sale that typing began from; zeros where there was none."""
        stored = self._stored.get(product_id)
        known = (stored.id, stored.version) if stored else (0, 0)
        return self._opened.get(product_id, known)

    def product_at(self, place: int) -> int:
        """The id of the product in a shown line."""
        return self._shown[place].id

    def name_of(self, product_id: int) -> str:
        """The name of a product; its number where it is not listed."""
        return next(
            (one.product for one in self._products if one.id == product_id), str(product_id)
        )

    def resume(
        self, cells: Mapping[tuple[int, int], str], opened: Mapping[int, tuple[int, int]]
    ) -> None:
        """Show texts that were typed over sales of these ids and versions."""
        known = {one.id for one in self._products}
        self._opened = dict(opened)
        for (product_id, column), text in cells.items():
            if product_id in known:
                self._set(product_id, column, text)
        self._emit_changed()

    def show(self, products: Sequence[ProductName], stored: Sequence[Sale]) -> None:
        """Show what the register holds of the month; nothing typed is left."""
        self.beginResetModel()
        self._products = products
        self._stored = {one.product_id: one for one in stored}
        held = {one.id for one in self._stored.values()}
        self._hidden = [one for one in stored if one.id not in held]
        self._typed.clear()
        self._opened.clear()
        self._done.clear()
        first = [one for one in products if one.id in self._stored]
        self._shown = [*first, *(one for one in products if one.id not in self._stored)]
        self._all = list(self._shown)
        self.endResetModel()

    def narrow(self, words: Sequence[str]) -> None:
        """Show the products that have every word in their own or their producer's name."""
        self.beginResetModel()
        self._shown = [
            one
            for one in self._all
            if all(word in search_key(f"{one.product} {one.producer} {one.code}") for word in words)
        ]
        self.endResetModel()

    def text(self, product_id: int, column: int) -> str:
        """What stands in a cell."""
        typed = self._typed.get((product_id, column))
        return self._stored_text(product_id, column) if typed is None else typed

    def apply(self, wanted: Sequence[tuple[int, int, str]]) -> int:
        """Put texts into cells (place, column, text) as one step of undo; returns how many changed."""
        changes = []
        for place, column, text in wanted:
            product_id, reading = self._shown[place].id, READINGS.get(column)
            line = clean_line(text)
            after = reading.normalise(line) if reading else line
            before = self.text(product_id, column)
            if after != before:
                changes.append(SalesCell(product_id, column, before, after))
                self._set(product_id, column, after)
        if changes:
            self._done.append(changes)
            self._emit_changed()
        return len(changes)

    def undo(self) -> bool:
        """Take the last change back; False where there is none."""
        if not self._done:
            return False
        for change in reversed(self._done.pop()):
            self._set(change.product_id, change.column, change.before)
        self._emit_changed()
        return True

    def find_problem(self, place: int, column: int) -> str:
        """Why the text of a cell is no value; empty where it is one, and where there is no cell."""
        if not 0 <= place < len(self._shown) or column not in FIELDS:
            return ""
        return self._find_problem(column, self.text(self._shown[place].id, column))

    def list_offers(self, place: int, column: int) -> tuple[str, ...]:
        """What the unclear amount of a cell may mean."""
        if column not in {GROSS, NET} or not self.find_problem(place, column):
            return ()
        return offer_figures(self.text(self._shown[place].id, column), money=True)

    def find_unreadable(self) -> str:
        """A sentence about the first cell whose text is no value; empty if there is none."""
        for (product_id, column), text in self._typed.items():
            if problem := self._find_problem(column, text):
                return f"{self.name_of(product_id)}, {self.titles[column]}: {problem}"
        return ""

    def list_changed(self, empty: Sale) -> list[Sale]:
        """The sales of the products in which anything was typed."""
        ids = dict.fromkeys(product_id for product_id, _ in self._typed)
        return [self._make_sale(product_id, empty) for product_id in ids]

    def list_all(self, empty: Sale) -> list[Sale]:
        """The sales of every product that has any, as typed.

        Where a product was sold under two names of one channel, both count.
        """
        ids = dict.fromkeys([*self._stored, *(product_id for product_id, _ in self._typed)])
        return [*(self._make_sale(product_id, empty) for product_id in ids), *self._hidden]

    def list_rows(self) -> list[tuple[CellValue, ...]]:
        """The shown lines as they are printed and exported; a text that is no value as it is typed."""
        return [
            (one.product, one.producer, *(self._read_value(one.id, column) for column in FIELDS))
            for one in self._shown
        ]

    def _read_value(self, product_id: int, column: int) -> CellValue:
        text, reading = self.text(product_id, column), READINGS.get(column)
        if reading is None or self._find_problem(column, text):
            return text
        value: Decimal | None = reading.read(text) if text else None
        return value

    def place_of(self, name: str) -> int | None:
        """The shown line of the product of that name; None where none or several have it."""
        key = search_key(name)
        found = [at for at, one in enumerate(self._shown) if search_key(one.product) == key]
        return found[0] if len(found) == 1 else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.titles)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        can_type = index.isValid() and index.column() in FIELDS and is_writing_allowed()
        return flags | Qt.ItemFlag.ItemIsEditable if can_type else flags

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return self.titles[section] if orientation is Qt.Orientation.Horizontal else section + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The data of one cell for a role."""
        product, column = self._shown[index.row()], index.column()
        if column in {NAME, PRODUCER}:
            shown = product.product if column == NAME else product.producer
            return shown if role in _WORDS | {Qt.ItemDataRole.ToolTipRole} else None
        text = self.text(product.id, column)
        if role in _WORDS or role == Qt.ItemDataRole.EditRole:
            return text
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._find_problem(column, text) or text
        if role == Qt.ItemDataRole.ForegroundRole and self._find_problem(column, text):
            return theme.colour("error")
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignLeft if column == UNIT else Qt.AlignmentFlag.AlignRight
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole:
            return False
        self.apply([(index.row(), index.column(), str(value))])
        return True

    def _stored_text(self, product_id: int, column: int) -> str:
        stored = self._stored.get(product_id)
        value = None if stored is None else getattr(stored, FIELDS[column])
        if value is None or isinstance(value, str):
            return value or ""
        reading = READINGS[column]
        return reading.write(Decimal(value)) if reading is MONEY else format_number(value)

    def _set(self, product_id: int, column: int, text: str) -> None:
        if text == self._stored_text(product_id, column):
            self._typed.pop((product_id, column), None)
        else:
            self._typed[product_id, column] = text

    def _find_problem(self, column: int, text: str) -> str:
        reading = READINGS.get(column)
        return reading.find_problem(text) if reading else ""

    def _make_sale(self, product_id: int, empty: Sale) -> Sale:
        sale = self._stored.get(product_id) or replace(empty, product_id=product_id)
        begun_id, version = self.opened(product_id)
        is_same = begun_id == sale.id
        sale = replace(sale, id=sale.id if is_same else 0, version=version if is_same else 0)
        facts: dict[str, Any] = {}
        for column, name in FIELDS.items():
            if (product_id, column) in self._typed:
                text, reading = self._typed[product_id, column], READINGS.get(column)
                value: Any = text if reading is None else reading.read(text) if text else None
                facts[name] = int(value) if column == ORDERS and value is not None else value
        return replace(sale, **facts)

    def _emit_changed(self) -> None:
        if self._shown:
            last = self.index(len(self._shown) - 1, len(self.titles) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
        self.changed.emit()
