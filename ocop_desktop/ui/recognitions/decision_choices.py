"""Which products a decision names: found, chosen, pasted, added; for the dialog that shows them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QWidget

from ocop_desktop.domain.register.annex import AnnexLine
from ocop_desktop.domain.register.annex_matching import AnnexMatch
from ocop_desktop.domain.register.product import Product, ProductRow
from ocop_desktop.domain.register.recognition import Recognition
from ocop_desktop.ui.finding.product_chooser import ProductChooser
from ocop_desktop.ui.finding.product_finder import ProductFinder
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.recognitions.annex_pasting import AnnexPasting
from ocop_desktop.ui.recognitions.decision_header import DecisionHeader
from ocop_desktop.ui.recognitions.decision_lines import (
    DecisionRow,
    with_new_product,
    with_product,
)
from ocop_desktop.ui.recognitions.decision_model import (
    STARS_COLUMN,
    STATE_COLUMN,
)
from ocop_desktop.ui.recognitions.decision_product_dialog import DecisionProductDialog
from ocop_desktop.ui.recognitions.decision_table import DecisionTable
from ocop_desktop.ui.recognitions.line_menu import LineMenu
from ocop_desktop.ui.recognitions.match_bar import MatchBar, namesake_places, unknown_places
from ocop_desktop.ui.tasks import services


@dataclass(frozen=True)
class DecisionParts:
    """The parts of the dialog that the choices fill."""

    header: DecisionHeader
    finder: ProductFinder
    match_bar: MatchBar
    table: DecisionTable


class DecisionChoices(QObject):
    """Fills the table of a decision; every act is one step that Ctrl+Z takes back.

    `answered` carries what to tell below the table, its role, and a hint.
    """

    answered = Signal(str, str, str)

    def __init__(self, context: PageContext, parts: DecisionParts, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._parts = parts
        self._table, self._model = parts.table, parts.table.lines
        self._window = parent
        self._rows: Sequence[ProductRow] = ()
        self.pasting = AnnexPasting(context, parts.header, self._model, self)
        self._menu_place: int | None = None
        self._searched_place: int | None = None
        self._new_product_dialog: DecisionProductDialog | None = None
        self._connect()

    def set_products(self, rows: Sequence[ProductRow]) -> None:
        """Set the register's products, among which lines are looked for."""
        self._rows = rows
        self.pasting.set_products(rows)

    def add_products(self, rows: Sequence[ProductRow]) -> None:
        """Add products with the stars of the line above; which are there already is told."""
        new = [row for row in rows if self._model.line_of(row.id) is None]
        if new:
            self._model.keep_step()
            self._table.add(new)
            self.ask_recognitions(new)
        self._answer(*self._repeated_words(rows, len(rows) - len(new)))

    def choose_many(self) -> None:
        """Open the dialog to tick several products."""
        held = {line.row.id for line in self._model.lines if line.row}
        chooser = ProductChooser(self._rows, held, self._window)
        chooser.setWindowTitle(self.tr("Chọn sản phẩm của quyết định"))
        chooser.chosen.connect(self._on_many_chosen)
        chooser.open()

    def open_menu(self, place: int, at: QPoint) -> None:
        """Open the menu of one line."""
        self._menu_place = place
        menu = LineMenu(self._model.lines[place], self._window)
        menu.chosen.connect(self._set_near_product)
        menu.add_requested.connect(self._add_line)
        menu.find_requested.connect(self._find_product)
        menu.remove_requested.connect(self._remove_line)
        menu.popup(at)

    def accept_namesakes(self) -> None:
        """Take the only product of the very name in every line that has one."""
        model = self._model
        places = namesake_places(model.lines)
        model.change_lines(
            places, lambda line: with_product(line, line.namesake) if line.namesake else line
        )
        self.ask_recognitions(row for place in places if (row := model.lines[place].row))
        self._go_on()

    def add_unknown(self) -> None:
        """Add every product that the register does not have."""
        model = self._model
        model.change_lines(unknown_places(model.lines), _added)
        self._go_on()

    def _on_pasted(self, first: int) -> None:
        self.ask_recognitions(line.row for line in self._model.lines[first:] if line.row)
        self._go_on(first)

    def _go_on(self, first: int = 0) -> None:
        """Put the cursor on the first line that is open, else on the stars of the line `first`."""
        lines = self._model.lines
        place = next((at for at, line in enumerate(lines) if line.state.is_open), None)
        self._table.setFocus()
        if place is not None:
            self._table.go_to(place, STATE_COLUMN)
        elif first < len(lines):
            self._table.go_to(first, STARS_COLUMN)

    def _on_picked(self, row: ProductRow) -> None:
        place, self._searched_place = self._searched_place, None
        if place is not None:
            self._set_product(place, row)
        else:
            self.add_products([row])
            self._table.setFocus()

    def _on_missed(self, text: str) -> None:
        words = self.tr("Không có sản phẩm nào khớp “{text}”. Thử một phần tên hoặc mã khác.")
        self._answer(words.format(text=text), "warning")

    def _on_add_requested(self, name: str) -> None:
        dialog = DecisionProductDialog(self._context, name, self._window)
        dialog.record_saved.connect(self._on_new_product)
        self._new_product_dialog = dialog
        dialog.open()

    def _on_new_product(self, product: Product) -> None:
        dialog, self._new_product_dialog = self._new_product_dialog, None
        producer = dialog.producers.get(product.producer_id, "") if dialog else ""
        place, self._searched_place = self._searched_place, None
        self._parts.finder.clear()
        if place is None:
            self._model.keep_step()
            place = self._model.add_new(product.name.vi, producer, product.set_number)
        else:
            self._model.change_lines(
                [place],
                lambda line: with_new_product(line, product.name.vi, producer, product.set_number),
            )
        self._match_names(self._model.lines[place])
        self._table.setFocus()
        self._table.go_to(place, STARS_COLUMN)
        self._answer(self.tr("Sản phẩm mới được ghi vào sổ cùng với quyết định."))

    def _match_names(self, line: DecisionRow) -> None:
        """Ask whether the register has the product that was typed."""
        self._context.runner.call(
            self._on_names_matched,
            services.recognitions.match_names,
            (AnnexLine(line.name, line.producer),),
            self._rows,
        )

    def _on_names_matched(self, matches: tuple[AnnexMatch, ...]) -> None:
        """Take the register's product into the lines of that very name and producer."""
        (match,) = matches
        typed = match.line.product, match.line.producer
        lines = enumerate(self._model.lines)
        places = [
            place
            for place, line in lines
            if match.row and line.row is None and (line.name, line.producer) == typed
        ]
        if match.row and places:
            row = match.row
            self._model.change_lines(places, lambda line: with_product(line, row))
            self.ask_recognitions([row])

    def _on_many_chosen(self, ids: Iterable[int]) -> None:
        wanted = set(ids)
        self.add_products([row for row in self._rows if row.id in wanted])
        self._table.setFocus()

    def _set_near_product(self, row: ProductRow) -> None:
        if self._menu_place is not None:
            self._set_product(self._menu_place, row)

    def _set_product(self, place: int, row: ProductRow) -> None:
        self._model.change_lines([place], lambda line: with_product(line, row))
        self.ask_recognitions([row])
        self._answer("")
        self._go_on(place)

    def _add_line(self) -> None:
        if self._menu_place is not None:
            self._model.change_lines([self._menu_place], _added)
            self._go_on(self._menu_place)

    def _find_product(self) -> None:
        self._searched_place = self._menu_place
        if self._searched_place is None:
            return
        name = self._model.lines[self._searched_place].product_name
        words = self.tr("Tìm sản phẩm cho dòng {number} “{name}”, rồi bấm Enter.")
        self._answer(words.format(number=self._searched_place + 1, name=name))
        self._parts.finder.setFocus()

    def _remove_line(self) -> None:
        if self._menu_place is not None:
            self._table.remove_places({self._menu_place})

    def _repeated_words(self, rows: Sequence[ProductRow], repeated: int) -> tuple[str, str]:
        """What to tell of the products that were in the table already; the only one is shown there."""
        if not repeated:
            return "", "muted"
        if len(rows) > 1:
            words = self.tr("{count} sản phẩm đã có trong bảng, không thêm lần nữa.")
            return words.format(count=repeated), "warning"
        place = self._model.line_of(rows[0].id) or 0
        self._table.go_to(place, STARS_COLUMN)
        words = self.tr("“{name}” đã có ở dòng {number}, không thêm lần nữa.")
        return words.format(name=rows[0].name, number=place + 1), "warning"

    def ask_recognitions(self, rows: Iterable[ProductRow]) -> None:
        """Ask which recognitions the register has of these products."""
        if ids := tuple(row.id for row in rows):
            self._context.runner.call(self._on_recognitions, services.recognitions.of_products, ids)

    def _on_recognitions(self, found: Mapping[int, tuple[Recognition, ...]]) -> None:
        self._model.add_recognitions(found)

    def _forget_places(self) -> None:
        """The lines stand elsewhere now."""
        self._menu_place = self._searched_place = None

    def _connect(self) -> None:
        self.pasting.answered.connect(self.answered)
        self.pasting.pasted.connect(self._on_pasted)
        finder, bar = self._parts.finder, self._parts.match_bar
        finder.picked.connect(self._on_picked)
        finder.missed.connect(self._on_missed)
        finder.add_requested.connect(self._on_add_requested)
        self._table.menu_requested.connect(self.open_menu)
        self._model.names_changed.connect(self._match_names)
        self._model.rowsRemoved.connect(self._forget_places)
        self._model.modelReset.connect(self._forget_places)
        bar.namesakes_accepted.connect(self.accept_namesakes)
        bar.all_added.connect(self.add_unknown)

    def _answer(self, words: str, role: str = "muted", hint: str = "") -> None:
        self.answered.emit(words, role, hint)


def _added(line: DecisionRow) -> DecisionRow:
    return replace(line, is_added=True) if line.row is None else line
