"""The table of a ListEditor: it is as high as its lines, and emits keys as named commands."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ocop_desktop.ui import theme
from ocop_desktop.ui.fields.choice import FreeChoice, PlainChoice
from ocop_desktop.ui.fields.text import LineField, TextField
from ocop_desktop.ui.lists.list_model import ListColumn, ListModel
from ocop_desktop.ui.lists.row_model import Index

MIN_LINES, MAX_LINES = 2, 7
MIN_LETTERS = 16  # of a column without a width
PADDING = 6


class ListEditorTable(QTableView):
    """The table of a ListEditor.

    `command_requested` carries "add", "remove", "up", "down" or "undo"; `end_passed` is emitted by
    Tab in the last cell.
    """

    command_requested = Signal(str)
    typed = Signal()
    end_passed = Signal()

    def __init__(self, model: ListModel, name: str) -> None:
        super().__init__()
        self._columns = model.columns
        self.setModel(model)
        self.setAccessibleName(name)
        delegate = _CellDelegate(model.columns, self)
        delegate.typed.connect(self.typed)
        delegate.end_passed.connect(self.end_passed)
        self.setItemDelegate(delegate)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(
            triggers.AnyKeyPressed
            | triggers.EditKeyPressed
            | triggers.DoubleClicked
            | triggers.SelectedClicked
        )
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        theme.notifier.changed.connect(self.fit_sections)
        self.fit_sections()

    def fit_sections(self) -> None:
        """Set column widths and height for the number of lines and the text size."""
        line = self.fontMetrics().height() + 2 * theme.GRID
        self.verticalHeader().setDefaultSectionSize(line)
        letter = self.fontMetrics().horizontalAdvance("n")
        for place, column in enumerate(self._columns):
            if column.width:
                self.setColumnWidth(place, column.width * letter + 2 * theme.GRID)
        self._stretch_rest()
        visible_lines = min(max(self.model().rowCount(), MIN_LINES), MAX_LINES)
        below = 0
        if all(column.width for column in self._columns):  # none stretches: the table may scroll
            below = self.horizontalScrollBar().sizeHint().height()
        header = self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(line * visible_lines + header + below + 4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stretch_rest()

    def _stretch_rest(self) -> None:
        """Share the room that is left by columns with a width; none of the others is too narrow."""
        others = [place for place, column in enumerate(self._columns) if not column.width]
        fixed = sum(self.columnWidth(at) for at in range(len(self._columns)) if at not in others)
        minimum = MIN_LETTERS * self.fontMetrics().horizontalAdvance("n")
        share = (self.viewport().width() - fixed) // max(1, len(others))
        for place in others:
            self.setColumnWidth(place, max(minimum, share))

    def can_edit(self) -> bool:
        """Whether the current cell is editable and no editor is open."""
        index = self.currentIndex()
        is_open = self.state() is QAbstractItemView.State.EditingState
        return bool(index.flags() & Qt.ItemFlag.ItemIsEditable) and not is_open

    def keyPressEvent(self, event: QKeyEvent) -> None:
        name = _command_of(event)
        if name:
            self.command_requested.emit(name)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.can_edit():
            self.edit(self.currentIndex())
        elif event.key() in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape}:
            event.ignore()
        else:
            super().keyPressEvent(event)


class _CellDelegate(QStyledItemDelegate):
    """Edits cells with a line of text or a box of choices; Tab in the last cell emits `end_passed`."""

    typed = Signal()
    end_passed = Signal()

    def __init__(self, columns: Sequence[ListColumn], parent: QWidget) -> None:
        super().__init__(parent)
        self._columns = columns

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        plain = QStyleOptionViewItem(option)
        state: QStyle.StateFlag = option.state
        area: QRect = option.rect
        plain.state = state & ~QStyle.StateFlag.State_HasFocus
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, theme.colour("select"))
        plain.rect = area.adjusted(PADDING, 0, -PADDING // 2, 0)
        super().paint(painter, plain, index)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.save()
            painter.setPen(QPen(theme.colour("green_line"), 2))
            painter.drawRect(area.adjusted(1, 1, -1, -1))
            painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        del option
        column = self._columns[index.column()]
        editor: LineField | PlainChoice[str]
        if column.choices:
            editor = PlainChoice(column.choices, parent)
            editor.activated.connect(self._on_activated)
        else:
            editor = FreeChoice(column.suggest(), parent) if column.suggest else TextField(parent)
            editor.setFrame(False)
            editor.edited.connect(self.typed)
        editor.setAutoFillBackground(True)
        editor.setAccessibleName(column.title)
        at_end = index.row() + 1 == index.model().rowCount()
        editor.setProperty("last", at_end and index.column() + 1 == index.model().columnCount())
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        text = str(index.data(Qt.ItemDataRole.EditRole) or "")
        if isinstance(editor, PlainChoice):
            editor.set_value(text)
        elif isinstance(editor, LineField) and not editor.isModified():
            editor.setText(text)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, PlainChoice):
            model.setData(index, editor.value() or "", Qt.ItemDataRole.EditRole)
        elif isinstance(editor, LineField):
            model.setData(index, editor.text(), Qt.ItemDataRole.EditRole)

    def _on_activated(self) -> None:
        """Take the choice; the box stays open, as the arrow keys choose one after the other."""
        editor = self.sender()
        if isinstance(editor, QWidget):
            self.commitData.emit(editor)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Tab
            and isinstance(editor, QWidget)
            and editor.property("last")
        ):
            has_text = not isinstance(editor, LineField) or bool(editor.text())
            self.commitData.emit(editor)
            self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.NoHint)
            if has_text:
                self.end_passed.emit()
            return True
        return super().eventFilter(editor, event)


def _command_of(event: QKeyEvent) -> str:
    if event.matches(QKeySequence.StandardKey.Undo):
        return "undo"
    alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
    plain = {Qt.Key.Key_Insert: "add", Qt.Key.Key_Delete: "remove"}
    moves = {Qt.Key.Key_Up: "up", Qt.Key.Key_Down: "down"}
    return (moves if alt else plain).get(Qt.Key(event.key()), "")
