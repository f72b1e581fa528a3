"""The table model of the quick entry, with its own undo."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QFont

from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.events.parts import EntryStatus
from ocop_desktop.domain.text import clean_line
from ocop_desktop.ui import theme
from ocop_desktop.ui.events.event_part import EventNames
from ocop_desktop.ui.events.result_columns import (
    FIELDS,
    FIXED,
    READINGS,
    SUMMED,
    TEXTS,
    ResultField,
    headings,
    titles,
)
from ocop_desktop.ui.events.result_lines import ResultSheet, left_words
from ocop_desktop.ui.events.result_steps import CellChange, Step, StepStack
from ocop_desktop.ui.lists.row_model import Index
from ocop_desktop.ui.words.event_parts import entry_status_words
from ocop_desktop.ui.writing import is_writing_allowed

WORDS = frozenset({Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole})
_ROLES = WORDS | {
    Qt.ItemDataRole.EditRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.TextAlignmentRole,
    Qt.ItemDataRole.ForegroundRole,
    Qt.ItemDataRole.BackgroundRole,
    Qt.ItemDataRole.FontRole,
}
_SHOWN = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_TYPED = _SHOWN | Qt.ItemFlag.ItemIsEditable
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_INDENT = "    "
MANY_CELLS = 40


class ResultModel(QAbstractTableModel):
    """`changed` is emitted after each change that somebody typed, pasted or undid."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.sheet = ResultSheet()
        self._names = EventNames()
        self._titles, self._headings = titles(), headings()
        self._steps = StepStack()

    def load(self, event: Event, names: EventNames) -> None:
        """Show the entries of `event`; the steps of undo are forgotten."""
        self.beginResetModel()
        self._names = names
        self.sheet.load(event, names)
        self._steps = StepStack()
        self.endResetModel()

    def set_names(self, names: EventNames) -> None:
        """Show other names; lines whose producer is another one go under it."""
        if names is self._names:
            return
        self._names = names
        if self.sheet.is_grouped(names):
            self._repaint(range(len(self.sheet.lines)))
            return
        self.beginResetModel()
        self.sheet.group(names)
        self._steps = StepStack()
        self.endResetModel()

    def name_of(self, place: int) -> str:
        """The name of the producer or product of a line."""
        line = self.sheet.lines[place]
        if line.is_holder:
            return self._names.producers.get(line.holder) or self.tr("Chủ thể đã bị xóa")
        name = self._names.products.get(line.entry.product_id)
        return name or self.tr("Sản phẩm đã bị xóa")

    def holder_name(self, holder: int) -> str:
        """The name of a producer; what stands for products of nobody."""
        return self._names.producers.get(holder) or self.tr("Không rõ chủ thể")

    def apply(self, wanted: Sequence[tuple[int, ResultField, str]]) -> int:
        """Put texts into cells as one step of undo; returns how many cells changed.

        The status of a producer goes on to those of its products that had the same.
        """
        changes: list[CellChange] = []
        for place, column, text in self._carry_on(wanted):
            before = self.sheet.text(place, column)
            reading = READINGS.get(column)
            line = clean_line(text)
            self.sheet.set_text(place, column, reading.normalise(line) if reading else line)
            after = self.sheet.text(place, column)
            if after != before:
                changes.append(CellChange(place, column, before, after))
        if changes:
            self._steps.push(changes)
            self._on_changed(tuple(changes))
        return len(changes)

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._steps)

    def undo(self) -> Step:
        """Take back the last step; returns its changes, none where there is none."""
        changes = self._steps.take_back()
        for change in reversed(changes):
            self.sheet.set_text(change.place, change.column, change.before)
        return self._on_changed(changes)

    def redo(self) -> Step:
        """Do again what was taken back last."""
        changes = self._steps.do_again()
        for change in changes:
            self.sheet.set_text(change.place, change.column, change.after)
        return self._on_changed(changes)

    def set_odd(self, texts: Mapping[tuple[int, ResultField], str]) -> None:
        """Put texts of a draft into their cells."""
        for (place, column), text in texts.items():
            self.sheet.set_text(place, column, text)
        self._repaint(range(len(self.sheet.lines)))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.sheet.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(FIELDS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._headings[section]
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._titles[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(FIELDS[section])
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        typable = self.sheet.is_typable(index.row(), FIELDS[index.column()])
        return _TYPED if typable and is_writing_allowed() else _SHOWN

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What Qt asks of one cell."""
        if role not in _ROLES:
            return None
        place, column = index.row(), FIELDS[index.column()]
        if role in WORDS:
            return self._cell_words(place, column)
        if role == Qt.ItemDataRole.EditRole:
            return "" if column in FIXED else self.sheet.text(place, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.cell_note(place, column) or self._cell_words(place, column).strip()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        return self._look(place, column, role)

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take the text typed into one cell."""
        if role != Qt.ItemDataRole.EditRole:
            return False
        self.apply([(index.row(), FIELDS[index.column()], str(value))])
        return True

    def cell_note(self, place: int, column: ResultField) -> str:
        """What is wrong or doubtful in a cell, or whence its number comes; empty for nothing."""
        sheet = self.sheet
        if problem := sheet.find_problem(place, column):
            return problem
        left = sheet.left(place) if column is ResultField.LEFT else None
        if left is not None and left.quantity < 0:
            return self.tr("Bán và tặng nhiều hơn mang đến.")
        line = sheet.lines[place]
        if line.is_holder and column in SUMMED:
            if column in sheet.find_doubled(line.holder):
                words = self.tr(
                    "Ghi cả dòng chủ thể lẫn từng sản phẩm ({sum}): chỉ dòng chủ thể được tính."
                )
                return words.format(sum=sheet.sum_words(line.holder, column) or "—")
            if self._is_sum(place, column):
                return self.tr("Cộng từ các sản phẩm; gõ số vào đây nếu chỉ biết số chung.")
        return ""

    def _cell_words(self, place: int, column: ResultField) -> str:
        line = self.sheet.lines[place]
        if column is ResultField.NAME:
            return self.name_of(place) if line.is_holder else _INDENT + self.name_of(place)
        if column is ResultField.LEFT:
            return left_words(self.sheet.left(place))
        text = self.sheet.text(place, column)
        if not text and column is ResultField.STATUS:
            return entry_status_words()[self._known_status(place)]
        if not text and self._is_sum(place, column):
            return self.sheet.sum_words(line.holder, column)
        return text

    def _known_status(self, place: int) -> EntryStatus:
        """Of a producer whose own line says nothing: that of its products."""
        line = self.sheet.lines[place]
        return self.sheet.status_of(line.holder) if line.is_holder else EntryStatus.REGISTERED

    def _is_sum(self, place: int, column: ResultField) -> bool:
        """Whether a cell of a producer shows what its products come to."""
        line = self.sheet.lines[place]
        return (
            line.is_holder
            and column in SUMMED
            and not self.sheet.text(place, column)
            and bool(self.sheet.sum_words(line.holder, column))
        )

    def _look(self, place: int, column: ResultField, role: int) -> object:
        line = self.sheet.lines[place]
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._colour(place, column)
        if line.is_holder and role == Qt.ItemDataRole.BackgroundRole:
            return theme.colour("grey_soft")
        if line.is_holder and role == Qt.ItemDataRole.FontRole and column is ResultField.NAME:
            font = QFont()
            font.setWeight(QFont.Weight.DemiBold)
            return font
        return None

    def _colour(self, place: int, column: ResultField) -> object:
        sheet, line = self.sheet, self.sheet.lines[place]
        if sheet.find_problem(place, column):
            return theme.colour("error")
        if column is ResultField.STATUS and not sheet.text(place, column):
            return theme.colour("muted")
        if self._is_sum(place, column):
            return theme.colour("muted")
        if line.is_holder and column in sheet.find_doubled(line.holder):
            return theme.colour("warning")
        left = sheet.left(place) if column is ResultField.LEFT else None
        return theme.colour("warning") if left is not None and left.quantity < 0 else None

    def _carry_on(
        self, wanted: Sequence[tuple[int, ResultField, str]]
    ) -> Iterable[tuple[int, ResultField, str]]:
        for place, column, text in wanted:
            line = self.sheet.lines[place]
            former = line.entry.status
            if column is ResultField.STATUS and line.is_holder:
                for other in self.sheet.places_of(line.holder):
                    if other != place and self.sheet.lines[other].entry.status is former:
                        yield other, column, text
            yield place, column, text

    def _on_changed(self, changes: Step) -> Step:
        """Repaint what follows from the changes: few cells one by one, as a range repaints the table."""
        if not changes:
            return changes
        cells = {
            cell
            for change in changes
            for cell in (
                (change.place, change.column),
                (change.place, ResultField.LEFT),
                (self._holder_place(change.place), change.column),
                (self._holder_place(change.place), ResultField.STATUS),
            )
        }
        if len(cells) > MANY_CELLS:
            self._repaint(range(len(self.sheet.lines)))
        else:
            for place, column in cells:
                index = self.index(place, FIELDS.index(column))
                self.dataChanged.emit(index, index)
        self.changed.emit()
        return changes

    def _holder_place(self, place: int) -> int:
        return self.sheet.places_of(self.sheet.lines[place].holder)[0]

    def _repaint(self, places: Sequence[int]) -> None:
        if places:
            last = self.index(max(places), len(FIELDS) - 1)
            self.dataChanged.emit(self.index(min(places), 0), last)


def _alignment(column: ResultField) -> Qt.AlignmentFlag:
    return _LEFT if column in TEXTS else _RIGHT
