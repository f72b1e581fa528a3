"""The products of a fair as a table: in the catalogue's order, each with its booth."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from ocop_desktop.domain.fair import FairEntry
from ocop_desktop.domain.product import ProductRow
from ocop_desktop.domain.recognition import RecognitionState
from ocop_desktop.domain.text import clean_line
from ocop_desktop.ui import theme
from ocop_desktop.ui.row_model import KIND, VALUE
from ocop_desktop.ui.words import stars_words, state_words

FIELDS = ("name", "producer", "stars", "state", "booth")
BOOTH = FIELDS.index("booth")
_WORDS = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}
Index = QModelIndex | QPersistentModelIndex


class FairLines(QAbstractTableModel):
    """Entries with what the register knows of their products today; booths are typed."""

    lines_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.entries: list[FairEntry] = []
        self._rows: Mapping[int, ProductRow] = {}
        self._titles = (
            self.tr("Sản phẩm"),
            self.tr("Chủ thể"),
            self.tr("Hạng sao"),
            self.tr("Trạng thái"),
            self.tr("Gian hàng"),
        )

    def set_entries(self, entries: Iterable[FairEntry]) -> None:
        """Show those entries instead."""
        self.beginResetModel()
        self.entries = list(entries)
        self.endResetModel()

    def set_products(self, rows: Mapping[int, ProductRow]) -> None:
        """Know the products, by id, as they stand today."""
        self._rows = rows
        self._refresh()

    def row_of(self, place: int) -> ProductRow | None:
        """The product at `place`; None once it has left the register."""
        return self._rows.get(self.entries[place].product_id)

    def without_stars(self) -> int:
        """How many products will be printed without stars."""
        return sum(not self._is_valid(place) for place in range(len(self.entries)))

    def place_of(self, product_id: int) -> int | None:
        """Where the product stands already, or None."""
        found = (i for i, one in enumerate(self.entries) if one.product_id == product_id)
        return next(found, None)

    def add(self, product_ids: Sequence[int]) -> int:
        """Put products below the others, known ones left where they are; returns how many are new."""
        held = {entry.product_id for entry in self.entries}
        new = [FairEntry(one) for one in dict.fromkeys(product_ids) if one not in held]
        if new:
            first = len(self.entries)
            self.beginInsertRows(QModelIndex(), first, first + len(new) - 1)
            self.entries += new
            self.endInsertRows()
            self.lines_changed.emit()
        return len(new)

    def remove(self, places: Iterable[int]) -> tuple[tuple[int, FairEntry], ...]:
        """Take entries out; returns them with where they stood, for `put_back`."""
        taken = tuple((place, self.entries[place]) for place in sorted(set(places)))
        for place, _ in reversed(taken):
            self.beginRemoveRows(QModelIndex(), place, place)
            del self.entries[place]
            self.endRemoveRows()
        self.lines_changed.emit()
        return taken

    def put_back(self, taken: Sequence[tuple[int, FairEntry]]) -> None:
        """Bring removed entries back to where they stood."""
        for place, entry in taken:
            at = min(place, len(self.entries))
            self.beginInsertRows(QModelIndex(), at, at)
            self.entries.insert(at, entry)
            self.endInsertRows()
        self.lines_changed.emit()

    def move(self, places: Iterable[int], before: int) -> range:
        """Put the entries at `places` together before the one at `before`; returns where they are."""
        chosen = sorted(set(places))
        start = before - sum(place < before for place in chosen)
        moving = [self.entries[place] for place in chosen]
        others = [one for place, one in enumerate(self.entries) if place not in set(chosen)]
        reordered = [*others[:start], *moving, *others[start:]]
        if reordered != self.entries:
            self.entries = reordered
            self._refresh()
            self.lines_changed.emit()
        return range(start, start + len(moving))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.entries)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(FIELDS)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        usual = (
            Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled
        )
        return usual | Qt.ItemFlag.ItemIsEditable if index.column() == BOOTH else usual

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole and orientation is Qt.Orientation.Horizontal:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._titles[section] if orientation is Qt.Orientation.Horizontal else section + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What Qt asks of one cell."""
        place, field = index.row(), FIELDS[index.column()]
        row = self.row_of(place)
        answer: object = None
        if role in _WORDS:
            answer = self._words(place, field)
        elif role == Qt.ItemDataRole.EditRole:
            answer = self.entries[place].booth
        elif role == Qt.ItemDataRole.ToolTipRole:
            answer = self._hint(place, field)
        elif role == KIND:
            kinds = {"stars": "stars" if self._is_valid(place) else "chip", "state": "state"}
            answer = kinds.get(field, "text")
        elif role == VALUE and row is not None:
            answer = {"stars": row.stars, "state": row.state}.get(field)
        elif role == Qt.ItemDataRole.ForegroundRole and field == "producer":
            answer = theme.colour("muted")
        return answer

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Keep a booth as typed."""
        if role != Qt.ItemDataRole.EditRole or index.column() != BOOTH:
            return False
        entry, booth = self.entries[index.row()], clean_line(str(value))
        if booth != entry.booth:
            self.entries[index.row()] = FairEntry(entry.product_id, booth)
            self.dataChanged.emit(index, index)
            self.lines_changed.emit()
        return True

    def _words(self, place: int, field: str) -> str:
        row = self.row_of(place)
        if field == "booth":
            return self.entries[place].booth
        if row is None:
            return self.tr("Sản phẩm đã bị xóa") if field == "name" else ""
        shown = {
            "name": row.name,
            "producer": row.producer,
            "stars": stars_words(row.stars) if self._is_valid(place) else self.tr("không in sao"),
            "state": state_words(row.state),
        }
        return shown[field]

    def _hint(self, place: int, field: str) -> str:
        if field in {"stars", "state"} and not self._is_valid(place):
            return self.tr(
                "Sản phẩm không còn hạng sao có hiệu lực, nên danh mục in không có sao cho nó."
            )
        row = self.row_of(place)
        if field == "name" and row is not None:
            return f"{row.name}\n{row.producer}"
        return self._words(place, field)

    def _is_valid(self, place: int) -> bool:
        row = self.row_of(place)
        state = row.state if row else RecognitionState.NONE
        return state.shows_stars

    def _refresh(self) -> None:
        if self.entries:
            last = self.index(len(self.entries) - 1, BOOTH)
            self.dataChanged.emit(self.index(0, 0), last)
