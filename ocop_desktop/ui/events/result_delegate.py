"""The delegate of the quick entry: editors of cells, and the key that leaves one for a producer."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ocop_desktop.ui.events.result_columns import FIELDS, title_of
from ocop_desktop.ui.lists.editable_delegate import EditableDelegate
from ocop_desktop.ui.lists.row_model import Index


def step_to_holder(event: QEvent) -> int:
    """1 for a press of Ctrl+Down, -1 for one of Ctrl+Up, 0 for any other event."""
    if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
        return 0
    if (
        event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        != Qt.KeyboardModifier.ControlModifier
    ):
        return 0
    return {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)


class ResultDelegate(EditableDelegate):
    """Has Qt draw the texts, which takes a third of the time: there are hundreds of cells.

    `left` is emitted when Ctrl+Down or Ctrl+Up has closed an editor, with 1 or -1.
    """

    left = Signal(int)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = super().createEditor(parent, option, index)
        editor.setAccessibleName(title_of(FIELDS[index.column()]))
        return editor

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        state = option.state
        option.state = state & ~QStyle.StateFlag.State_HasFocus
        QStyledItemDelegate.paint(self, painter, option, index)
        if state & QStyle.StateFlag.State_HasFocus:
            self.paint_frame(painter, option)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        step = step_to_holder(event)
        if not step or not isinstance(editor, QWidget):
            return super().eventFilter(editor, event)
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)
        self.left.emit(step)
        return True
