"""The table model of an event's products, in the order of the catalogue, each with its booth."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt

from ocop_desktop.domain.events.parts import EventEntry
from ocop_desktop.domain.register.product import ProductRow
from ocop_desktop.domain.register.recognition import RecognitionState
from ocop_desktop.domain.text import clean_line
from ocop_desktop.ui import theme
from ocop_desktop.ui.lists.editable_model import WORDS, EditableModel
from ocop_desktop.ui.lists.row_model import KIND, VALUE, Index
from ocop_desktop.ui.widgets.stars import product_stars
from ocop_desktop.ui.words.values import stars_words, state_words
from ocop_desktop.ui.writing import is_writing_allowed

FIELDS = ("name", "producer", "stars", "state", "booth")
BOOTH = FIELDS.index("booth")


class EventModel(EditableModel[EventEntry]):
    """Shows entries with today's state of their products; the booth is editable."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: Mapping[int, ProductRow] = {}
        self._producers: Mapping[int, str] = {}
        self.titles = (
            self.tr("Sản phẩm"),
            self.tr("Chủ thể"),
            self.tr("Hạng sao"),
            self.tr("Tình trạng"),
            self.tr("Gian hàng"),
        )

    def set_entries(self, entries: Iterable[EventEntry]) -> None:
        """Replace all entries."""
        self.beginResetModel()
        self.lines = list(entries)
        self.endResetModel()

    def set_products(self, rows: Mapping[int, ProductRow]) -> None:
        """Set the products of the register, by id, as they stand today."""
        self._rows = rows
        self.refresh()

    def set_producers(self, names: Mapping[int, str]) -> None:
        """Set the names of the producers, by id, for the lines of whole producers."""
        self._producers = names
        self.refresh()

    def row_of(self, place: int) -> ProductRow | None:
        """Return the product at `place`, None once it was deleted from the register."""
        return self._rows.get(self.lines[place].product_id)

    def count_without_stars(self) -> int:
        """Return how many products are printed without stars."""
        return sum(
            bool(entry.product_id) and not self._is_valid(place)
            for place, entry in enumerate(self.lines)
        )

    def product_id_of(self, line: EventEntry) -> int:
        """Return the id of the entry's product."""
        return line.product_id

    def add(self, product_ids: Sequence[int]) -> int:
        """Append products that are not in the event yet; returns how many were added."""
        present_ids = {entry.product_id for entry in self.lines}
        new = [
            EventEntry(product_id)
            for product_id in dict.fromkeys(product_ids)
            if product_id not in present_ids
        ]
        self.append(new)
        return len(new)

    def move(self, places: Iterable[int], before: int) -> range:
        """Move the entries at `places` before the one at `before`; returns their new places."""
        chosen = sorted(set(places))
        start = before - sum(place < before for place in chosen)
        moving = [self.lines[place] for place in chosen]
        others = [entry for place, entry in enumerate(self.lines) if place not in set(chosen)]
        reordered = [*others[:start], *moving, *others[start:]]
        if reordered != self.lines:
            self.lines = reordered
            self.notify_changed()
        return range(start, start + len(moving))

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not is_writing_allowed():
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        default_flags = (
            Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled
        )
        return (
            default_flags | Qt.ItemFlag.ItemIsEditable if index.column() == BOOTH else default_flags
        )

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What Qt asks of one cell."""
        place, field = index.row(), FIELDS[index.column()]
        row = self.row_of(place)
        answer: object = None
        if role in WORDS:
            answer = self._cell_words(place, field)
        elif role == Qt.ItemDataRole.EditRole:
            answer = self.lines[place].booth
        elif role == Qt.ItemDataRole.ToolTipRole:
            answer = self._cell_tooltip(place, field)
        elif role == KIND:
            answer = self._cell_kind(place, field)
        elif role == VALUE and row is not None:
            stars = product_stars(row)
            answer = {"stars": stars, "state": row.state}.get(field)
        elif role == Qt.ItemDataRole.ForegroundRole and field == "producer":
            answer = theme.colour("muted")
        return answer

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Set the booth of an entry."""
        if role != Qt.ItemDataRole.EditRole or index.column() != BOOTH:
            return False
        entry, booth = self.lines[index.row()], clean_line(str(value))
        if booth != entry.booth:
            self.lines[index.row()] = replace(entry, booth=booth)
            self.dataChanged.emit(index, index)
            self.lines_changed.emit()
        return True

    def _cell_words(self, place: int, field: str) -> str:
        row = self.row_of(place)
        if field == "booth":
            return self.lines[place].booth
        if row is None:
            return self._missing_words(self.lines[place], field)
        texts = {
            "name": row.name,
            "producer": row.producer,
            "stars": stars_words(row.stars) if self._is_valid(place) else self.tr("không in sao"),
            "state": state_words(row.state),
        }
        return texts[field]

    def _missing_words(self, entry: EventEntry, field: str) -> str:
        """The words of a line without a product: of a whole producer, or of a deleted product."""
        if entry.product_id:
            return self.tr("Sản phẩm đã bị xóa") if field == "name" else ""
        words = {
            "name": self.tr("Cả chủ thể"),
            "producer": self._producers.get(entry.producer_id, self.tr("Chủ thể đã bị xóa")),
        }
        return words.get(field, "")

    def _cell_tooltip(self, place: int, field: str) -> str:
        of_product = bool(self.lines[place].product_id)
        if of_product and field in {"stars", "state"} and not self._is_valid(place):
            return self.tr(
                "Sản phẩm không còn hạng sao có hiệu lực, nên catalogue in không có sao."
            )
        row = self.row_of(place)
        if field == "name" and row is not None:
            return f"{row.name}\n{row.producer}"
        return self._cell_words(place, field)

    def _cell_kind(self, place: int, field: str) -> str:
        if not self.lines[place].product_id:
            return "text"
        kinds = {"stars": "stars" if self._is_valid(place) else "chip", "state": "state"}
        return kinds.get(field, "text")

    def _is_valid(self, place: int) -> bool:
        row = self.row_of(place)
        state = row.state if row else RecognitionState.NONE
        return state.shows_stars
