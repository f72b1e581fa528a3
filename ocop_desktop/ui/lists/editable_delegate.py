"""The delegate of editable tables: line edits and combo boxes, and a frame on the current cell."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QAbstractItemModel, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionViewItem, QWidget

from ocop_desktop.ui import theme
from ocop_desktop.ui.fields.choice import PlainChoice
from ocop_desktop.ui.lists.row_delegate import RowDelegate
from ocop_desktop.ui.lists.row_model import Index


class EditableDelegate(RowDelegate):
    """Draws cells like a RowTable; `choices` holds the values of columns edited with a combo box.

    `typed` is emitted at each letter typed into a cell, which is in the model only at the end.
    """

    typed = Signal()

    def __init__(
        self, choices: Mapping[int, Sequence[tuple[object, str]]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._choices = choices

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        state = option.state
        super().paint(painter, option, index)
        if state & QStyle.StateFlag.State_HasFocus:
            self.paint_frame(painter, option)

    def paint_frame(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        """Frame the cell of the cursor."""
        area: QRect = option.rect
        painter.save()
        painter.setPen(QPen(theme.colour("green_line"), 2))
        painter.drawRect(area.adjusted(1, 1, -1, -1))
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        del option
        name = str(
            index.model().headerData(
                index.column(), Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole
            )
        )
        if index.column() not in self._choices:
            line = QLineEdit(parent)
            line.setAccessibleName(name)
            line.textEdited.connect(self.typed)
            return line
        choice: PlainChoice[object] = PlainChoice(self._choices[index.column()], parent)
        choice.setAccessibleName(name)
        choice.activated.connect(self._on_choice_activated)
        return choice

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if editor.property("loaded"):
            return  # a reload of the register must not overwrite typing
        editor.setProperty("loaded", True)
        if isinstance(editor, PlainChoice):
            editor.set_value(index.data(Qt.ItemDataRole.EditRole))
        elif isinstance(editor, QLineEdit):
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole) or ""))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, PlainChoice):
            model.setData(index, editor.value(), Qt.ItemDataRole.EditRole)
        elif isinstance(editor, QLineEdit):
            model.setData(index, editor.text(), Qt.ItemDataRole.EditRole)

    def _on_choice_activated(self) -> None:
        editor = self.sender()
        if isinstance(editor, QWidget):
            self.commitData.emit(editor)
            self.closeEditor.emit(editor)
