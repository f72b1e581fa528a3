"""The table of the quick entry: typed by keyboard alone, pasted from Excel, copied to it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QTableView,
    QWidget,
)

from ocop_desktop.ui import theme
from ocop_desktop.ui.events.result_columns import FIELDS, FIXED, WIDTHS, ResultField
from ocop_desktop.ui.events.result_delegate import ResultDelegate, step_to_holder
from ocop_desktop.ui.events.result_model import ResultModel
from ocop_desktop.ui.events.result_pasting import read_block
from ocop_desktop.ui.events.result_steps import CellChange
from ocop_desktop.ui.writing import is_writing_allowed

_CONTROL = Qt.KeyboardModifier.ControlModifier
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class ResultTable(QTableView):
    """Enter goes down, Tab right, Ctrl+Down to the next producer; letters replace what stands there.

    After an unclear text the cursor stays, so that what it may mean is asked at once.

    `typed` is emitted at each letter; `pasted` carries the lines of cells on the clipboard.
    """

    typed = Signal()
    pasted = Signal(object)
    offer_wanted = Signal(int)

    def __init__(self, model: ResultModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.result_model = model
        self.setModel(model)
        self.setAccessibleName(name)
        delegate = ResultDelegate({}, self)
        delegate.typed.connect(self.typed)
        delegate.left.connect(self._leave_for_holder)
        self.setItemDelegate(delegate)
        self._set_behaviour()
        theme.notifier.changed.connect(self.fit)
        self.fit()

    def fit(self) -> None:
        """Set widths and heights for the text size in force; names take the room that is left."""
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + theme.GRID)
        letter, header = self.fontMetrics().horizontalAdvance("n"), self.horizontalHeader()
        widths = [
            max(width * letter + theme.GRID + 4, header.sectionSizeHint(column))
            for column, width in enumerate(WIDTHS)
        ]
        rest = self.viewport().width() - sum(widths[1:])
        for column, width in enumerate((max(widths[0], rest), *widths[1:])):
            self.setColumnWidth(column, width)

    def go_to(self, place: int, column: ResultField) -> None:
        """Put the cursor on a cell."""
        index = self.result_model.index(place, FIELDS.index(column))
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def current_cell(self) -> tuple[int, ResultField] | None:
        """The cell of the cursor."""
        index = self.currentIndex()
        return (index.row(), FIELDS[index.column()]) if index.isValid() else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def event(self, event: QEvent) -> bool:
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._is_own_key(event)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if self.state() is QAbstractItemView.State.EditingState:
            event.accept()  # the open editor has ignored the key
        elif step_to_holder(event):
            self._go_to_holder(step_to_holder(event))
        elif self._do_command(event):
            event.accept()
        elif key in _ENTER:
            self._move_down(-1 if held == Qt.KeyboardModifier.ShiftModifier else 1)
        elif key in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
            step = -1 if key == Qt.Key.Key_Backtab else 1
            if not self._move_right(step):
                super().focusNextPrevChild(step > 0)
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, _: bool) -> bool:
        """Tab goes through the cells; in the last one it leaves the table."""
        return False

    def closeEditor(  # noqa: N802 - Qt's name
        self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint
    ) -> None:
        hints = QAbstractItemDelegate.EndEditHint
        super().closeEditor(editor, hints.NoHint)
        if self._is_unclear():
            return
        if hint is hints.SubmitModelCache:
            self._move_down(1)
        elif hint in {hints.EditNextItem, hints.EditPreviousItem}:
            self._move_right(1 if hint is hints.EditNextItem else -1)

    def copy_selected(self) -> None:
        """Copy the selected cells as a block of text for Excel."""
        chosen = {(one.row(), one.column()) for one in self.selectedIndexes()}
        if not chosen:
            return
        rows = range(min(row for row, _ in chosen), max(row for row, _ in chosen) + 1)
        columns = sorted({column for _, column in chosen})
        lines = [
            "\t".join(
                self._words(row, column) if (row, column) in chosen else "" for column in columns
            )
            for row in rows
        ]
        QGuiApplication.clipboard().setText("\n".join(lines))

    def clear_selected(self) -> None:
        """Empty the selected cells."""
        cells = [(one.row(), one.column()) for one in self.selectedIndexes()]
        self.result_model.apply(
            [(row, FIELDS[column], "") for row, column in cells if self._is_typable(row, column)]
        )

    def fill_down(self) -> None:
        """Copy the topmost selected cell of each column to those below it, or the cell above."""
        by_column: dict[int, list[int]] = {}
        for one in self.selectedIndexes():
            by_column.setdefault(one.column(), []).append(one.row())
        wanted = []
        for column, rows in by_column.items():
            rows.sort()
            source = rows[0] if len(rows) > 1 else rows[0] - 1
            if source >= 0 and FIELDS[column] not in FIXED:
                text = self.result_model.sheet.text(source, FIELDS[column])
                below = [row for row in rows if row != source and self._is_typable(row, column)]
                wanted += [(row, FIELDS[column], text) for row in below]
        self.result_model.apply(wanted)

    def _words(self, row: int, column: int) -> str:
        return str(self.result_model.index(row, column).data() or "").strip()

    def _is_typable(self, row: int, column: int) -> bool:
        return self.result_model.sheet.is_typable(row, FIELDS[column])

    def _do_command(self, event: QKeyEvent) -> bool:
        """Copy, paste, undo, redo, fill, empty, or take an offer; returns False for any other key."""
        keys = QKeySequence.StandardKey
        if event.matches(keys.Copy):
            self.copy_selected()
            return True
        if not is_writing_allowed():
            return False
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        acts = {
            (Qt.KeyboardModifier.NoModifier, Qt.Key.Key_Delete): self.clear_selected,
            (Qt.KeyboardModifier.NoModifier, Qt.Key.Key_Backspace): self.clear_selected,
            (_CONTROL, Qt.Key.Key_D): self.fill_down,
        }
        if event.matches(keys.Paste):
            self.pasted.emit(read_block())
        elif event.matches(keys.Undo):
            self._show_changed(self.result_model.undo())
        elif event.matches(keys.Redo) or (held == _CONTROL and event.key() == Qt.Key.Key_Y):
            self._show_changed(self.result_model.redo())
        elif held == _CONTROL and event.key() in {Qt.Key.Key_1, Qt.Key.Key_2}:
            self.offer_wanted.emit(event.key() - Qt.Key.Key_1)
        elif (held, Qt.Key(event.key())) in acts:
            acts[held, Qt.Key(event.key())]()
        else:
            return False
        return True

    def _is_own_key(self, event: QKeyEvent) -> bool:
        """Whether a key is the table's though the window has a shortcut for it."""
        keys = QKeySequence.StandardKey
        if event.matches(keys.Undo):
            return self.result_model.can_undo
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        is_typing = held in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier}
        own = {Qt.Key.Key_D, Qt.Key.Key_Y, Qt.Key.Key_1, Qt.Key.Key_2}
        return (
            event.matches(keys.Copy)
            or event.matches(keys.Paste)
            or (held == _CONTROL and Qt.Key(event.key()) in own)
            or (is_typing and (event.key() == Qt.Key.Key_F2 or bool(event.text().strip())))
        )

    def _show_changed(self, changes: Sequence[CellChange]) -> None:
        if changes:
            self.go_to(changes[0].place, changes[0].column)

    def _move_down(self, step: int) -> None:
        """To the next line where this column can be typed in."""
        cell = self.current_cell()
        if cell is None:
            return
        place, column = cell
        count = self.result_model.rowCount()
        column = ResultField.BOOTH if column in FIXED else column
        for row in range(place + step, count if step > 0 else -1, step):
            if self._is_typable(row, FIELDS.index(column)):
                self.go_to(row, column)
                return

    def _move_right(self, step: int) -> bool:
        """To the next cell that can be typed in, over the ends of lines; False at the last one."""
        index = self.currentIndex()
        at = index.row() * len(FIELDS) + index.column() + step
        while 0 <= at < self.result_model.rowCount() * len(FIELDS):
            row, column = divmod(at, len(FIELDS))
            if self._is_typable(row, column):
                self.go_to(row, FIELDS[column])
                return True
            at += step
        return False

    def _is_unclear(self) -> bool:
        cell = self.current_cell()
        return cell is not None and bool(self.result_model.sheet.find_problem(*cell))

    def _leave_for_holder(self, step: int) -> None:
        if not self._is_unclear():
            self._go_to_holder(step)

    def _go_to_holder(self, step: int) -> None:
        cell = self.current_cell()
        lines = self.result_model.sheet.lines
        if cell is None:
            return
        place, column = cell
        holder = lines[place].holder
        place += step
        while 0 <= place < len(lines) and lines[place].holder == holder:
            place += step
        if 0 <= place < len(lines):
            self.go_to(self.result_model.sheet.places_of(lines[place].holder)[0], column)

    def _set_behaviour(self) -> None:
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(
            triggers.AnyKeyPressed | triggers.EditKeyPressed | triggers.DoubleClicked
        )
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setWordWrap(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
