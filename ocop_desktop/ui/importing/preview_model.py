"""All rows of a list as they will be taken: cells that are refused, repaired or typed over."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt, Signal

from ocop_desktop.domain.importing.columns import ColumnMap, ColumnUse, ImportField
from ocop_desktop.domain.importing.table import ReadTable, TableRow
from ocop_desktop.domain.text import clean_line
from ocop_desktop.ui import theme
from ocop_desktop.ui.importing.cell_marks import CellMark, MarkTone, Place
from ocop_desktop.ui.importing.draft import Edited
from ocop_desktop.ui.importing.words import cell_words, target_of, target_words
from ocop_desktop.ui.lists.row_model import Index

_MAX_STEPS = 200
_SOFT = {MarkTone.RED: "error_soft", MarkTone.YELLOW: "warning_soft"}
_HORIZONTAL, _DISPLAY = Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole
_Step = tuple[Edited, frozenset[int]]


class PreviewModel(QAbstractTableModel):
    """Rows by index; the columns that are left out are not shown.

    `changed_by_clerk` is emitted after each edit. `edited` and `skipped` are what was typed and
    which rows are not to be imported, by the rows' numbers in the file.
    """

    changed_by_clerk = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.edited: Edited = MappingProxyType({})
        self.skipped: frozenset[int] = frozenset()
        self.marks: Mapping[Place, CellMark] = {}
        self.rows: Sequence[TableRow] = ()
        self._all: Sequence[TableRow] = ()
        self._places: tuple[int, ...] = ()
        self._name_place = -1
        self._titles: tuple[str, ...] = ()
        self._targets: tuple[str, ...] = ()
        self._steps: list[_Step] = []

    def show_table(
        self, table: ReadTable, column_map: ColumnMap, edited: Edited, skipped: frozenset[int]
    ) -> None:
        """Show the rows of `table` with what was typed before."""
        self.beginResetModel()
        shown = [one for one in column_map.columns if one.use is not ColumnUse.LEFT_OUT]
        self._places = tuple(one.place for one in shown)
        names = (one.place for one in shown if one.field is ImportField.PRODUCT_NAME)
        self._name_place = next(names, -1)
        self._titles = tuple(one.heading for one in shown)
        self._targets = tuple(target_words(target_of(one)) for one in shown)
        self._all = self.rows = table.rows
        self.edited, self.skipped, self._steps = edited, skipped, []
        self.endResetModel()

    def show_marks(self, marks: Mapping[Place, CellMark]) -> None:
        """Show other marks on the same rows."""
        self.marks = marks
        self._repaint()

    def show_rows(self, is_shown: Callable[[TableRow], bool] | None) -> None:
        """Show only some of the rows; all of them with None."""
        self.beginResetModel()
        self.rows = self._all if is_shown is None else [row for row in self._all if is_shown(row)]
        self.endResetModel()

    def place_of(self, index: Index) -> Place:
        """The row's number in the file and the place of the column."""
        return self.rows[index.row()].number, self._places[index.column()]

    def column_of(self, place: int) -> int:
        """The column that shows the table's column at `place`; 0 where it is left out."""
        return self._places.index(place) if place in self._places else 0

    def mark_at(self, index: Index) -> CellMark | None:
        """The mark of a cell."""
        return self.marks.get(self.place_of(index))

    def told_words(self, index: Index) -> str:
        """What is told of a cell: its reason, what was in the file, or where it goes."""
        place = self.place_of(index)
        mark = self.marks.get(place)
        parts = [self._product_words(index), self._titles[index.column()]]
        if mark is not None:
            parts.append(mark.words)
        if place in self.edited:
            parts.append(self.tr("Trong tệp: “{text}”.").format(text=self.raw_words(index)))
        if mark is None and place not in self.edited:
            parts.append(f"→ {self._targets[index.column()]}")
        head = self.tr("Dòng {number}").format(number=place[0])
        if place[0] in self.skipped:
            head += self.tr(" (không nhập)")
        return f"{head} · " + " · ".join(filter(None, parts))

    def _product_words(self, index: Index) -> str:
        """The product of the row, beside its other cells: its own column may be out of sight."""
        column = self.column_of(self._name_place)
        if self._name_place < 0 or index.column() == column:
            return ""
        return self.words(self.index(index.row(), column))

    def raw_words(self, index: Index) -> str:
        """The cell as it stands in the file."""
        cells, place = self.rows[index.row()].cells, self._places[index.column()]
        return cell_words(cells[place]) if place < len(cells) else ""

    def words(self, index: Index) -> str:
        """The cell as it will be taken."""
        place = self.place_of(index)
        if place in self.edited:
            return self.edited[place]
        mark = self.marks.get(place)
        if mark is not None and mark.tone is MarkTone.YELLOW:
            return mark.taken
        return (mark.raw if mark else "") or self.raw_words(index)

    def type_over(self, texts: Iterable[tuple[Index, str]]) -> None:
        """Type over cells as one step; a cell typed as the file has it is no longer edited."""
        edited = dict(self.edited)
        for index, text in texts:
            place = self.place_of(index)
            if text == self.raw_words(index):
                edited.pop(place, None)
            else:
                edited[place] = text
        if edited != self.edited:
            self._keep_step()
            self.edited = MappingProxyType(edited)
            self._notify()

    def skip_rows(self, numbers: Iterable[int]) -> None:
        """Leave these rows out, or take them again where all of them are left out."""
        chosen = frozenset(numbers)
        if chosen:
            self._keep_step()
            is_all_skipped = chosen <= self.skipped
            self.skipped = self.skipped - chosen if is_all_skipped else self.skipped | chosen
            self._notify()

    def undo_step(self) -> bool:
        """Take back the last edit; False where there is none."""
        if not self._steps:
            return False
        self.edited, self.skipped = self._steps.pop()
        self._notify()
        return True

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._places)

    def flags(self, index: Index) -> Qt.ItemFlag:
        del index
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What Qt asks of one cell."""
        answer: object = None
        if role == Qt.ItemDataRole.DisplayRole:
            answer = " ".join(self.words(index).split())
        elif role == Qt.ItemDataRole.EditRole:
            answer = self.words(index)
        elif role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole}:
            answer = self.told_words(index)
        elif role == Qt.ItemDataRole.BackgroundRole:
            answer = self._background(index)
        elif role == Qt.ItemDataRole.ForegroundRole:
            is_skipped = self.rows[index.row()].number in self.skipped
            answer = theme.colour("muted") if is_skipped else None
        return answer

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Type over one cell."""
        if role != Qt.ItemDataRole.EditRole:
            return False
        text = clean_line(str(value))
        if text != self.words(index):
            self.type_over([(index, text)])
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        if orientation is not _HORIZONTAL:
            return self._row_header(section, role)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{self._titles[section]} → {self._targets[section]}"
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def _row_header(self, section: int, role: int) -> object:
        number = self.rows[section].number
        if role == Qt.ItemDataRole.DisplayRole:
            return f"✕ {number}" if number in self.skipped else str(number)
        return None

    def _background(self, index: Index) -> object:
        place = self.place_of(index)
        if place[0] in self.skipped:
            return theme.colour("grey_soft")
        mark = self.marks.get(place)
        if mark is not None:
            return theme.colour(_SOFT[mark.tone])
        return theme.colour("blue_soft") if place in self.edited else None

    def _keep_step(self) -> None:
        self._steps = [*self._steps[1 - _MAX_STEPS :], (self.edited, self.skipped)]

    def _notify(self) -> None:
        self._repaint()
        self.changed_by_clerk.emit()

    def _repaint(self) -> None:
        if self.rows and self._places:
            last = self.index(len(self.rows) - 1, len(self._places) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, len(self.rows) - 1)
