"""Cells that are chosen from a list: drawn as a combo box, opened by a click, Space or F2."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPainter, QPalette, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStyleOptionViewItem,
    QWidget,
)

from ocop_desktop.ui import theme
from ocop_desktop.ui.fields.choice import PlainChoice
from ocop_desktop.ui.lists.row_delegate import MARGIN
from ocop_desktop.ui.lists.row_model import Index

CHOICES = Qt.ItemDataRole.UserRole + 10
"""The role of what may be chosen in a cell: `ChoiceGroups`."""
ChoiceGroups = Sequence[tuple[str, Sequence[tuple[object, str]]]]
"""(value, words) under the titles of their groups; "" for a group without a title."""
_MARGIN = 2
_MAX_SHOWN = 18


def is_end_of_editing(view: QAbstractItemView, event: QKeyEvent) -> bool:
    """Whether this is the Enter that ends the editing of a cell, and so must not go on to a dialog."""
    is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
    return is_enter and view.state() is QAbstractItemView.State.EditingState


class ChoiceDelegate(QStyledItemDelegate):
    """Draws and edits the cells that answer the role `CHOICES`; draws all others as usual."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if index.data(CHOICES) is None:
            self._paint_words(painter, option, index)
            return
        plain = QStyleOptionViewItem(option)
        self.initStyleOption(plain, index)
        plain.text = ""
        widget = option.widget
        style = widget.style() if widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, plain, painter, widget)
        box = QStyleOptionComboBox()
        box.rect = _inner(option.rect)
        box.fontMetrics = option.fontMetrics
        box.palette = option.palette
        box.state = QStyle.StateFlag.State_Enabled
        if option.state & QStyle.StateFlag.State_HasFocus:
            box.state |= QStyle.StateFlag.State_HasFocus
        room = style.subControlRect(
            QStyle.ComplexControl.CC_ComboBox, box, QStyle.SubControl.SC_ComboBoxEditField, None
        )
        box.currentText = option.fontMetrics.elidedText(
            str(index.data() or ""), Qt.TextElideMode.ElideRight, room.width() - theme.GRID
        )
        style.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, box, painter, None)
        style.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, box, painter, None)

    def _paint_words(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a text with the margin of other lists; a coloured cell keeps its colour when selected."""
        plain = QStyleOptionViewItem(option)
        if index.data(Qt.ItemDataRole.BackgroundRole) is not None:
            plain.state &= ~QStyle.StateFlag.State_Selected
        plain.state &= ~QStyle.StateFlag.State_HasFocus
        self.initStyleOption(plain, index)
        words, plain.text = plain.text, ""
        style = option.widget.style() if option.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, plain, painter, option.widget)
        area = option.rect.adjusted(MARGIN, 0, -MARGIN, 0)
        cut = option.fontMetrics.elidedText(words, Qt.TextElideMode.ElideRight, area.width())
        is_selected = bool(plain.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if is_selected else QPalette.ColorRole.Text
        painter.save()
        painter.setPen(plain.palette.color(role))
        painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), cut)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        size = super().sizeHint(option, index)
        return QSize(size.width() + 4 * theme.GRID, size.height())

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        groups = index.data(CHOICES)
        if groups is None:
            return super().createEditor(parent, option, index)
        choice = GroupedChoice(groups, parent)
        choice.setAccessibleName(str(index.data(Qt.ItemDataRole.AccessibleTextRole) or ""))
        choice.edited.connect(self._on_chosen)
        QTimer.singleShot(0, choice, choice.showPopup)
        return choice

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, GroupedChoice):
            editor.set_value(index.data(Qt.ItemDataRole.EditRole))
        else:
            super().setEditorData(editor, index)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, GroupedChoice):
            model.setData(index, editor.value(), Qt.ItemDataRole.EditRole)
        else:
            super().setModelData(editor, model, index)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        if isinstance(editor, GroupedChoice):
            editor.setGeometry(_inner(option.rect))
        else:
            super().updateEditorGeometry(editor, option, index)

    def _on_chosen(self) -> None:
        editor = self.sender()
        if isinstance(editor, QWidget):
            self.commitData.emit(editor)
            self.closeEditor.emit(editor)


class GroupedChoice(PlainChoice[object]):
    """A combo box whose choices stand under titles, which cannot be chosen."""

    def __init__(self, groups: ChoiceGroups, parent: QWidget | None = None) -> None:
        lines: list[tuple[object, str]] = []
        titles: list[int] = []
        for title, choices in groups:
            if title:
                titles.append(len(lines))
                lines.append((("title", title), title))
            lines += choices
        super().__init__(lines, parent)
        self.setMaxVisibleItems(_MAX_SHOWN)
        model = self.model()
        if isinstance(model, QStandardItemModel):
            for place in titles:
                item = model.item(place)
                item.setEnabled(False)
                item.setForeground(theme.colour("green"))
                font = item.font()
                font.setBold(True)
                item.setFont(font)


def _inner(area: QRect) -> QRect:
    return area.adjusted(_MARGIN, 1, -_MARGIN, -1)
