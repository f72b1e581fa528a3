"""The table of an event's products: ordered by mouse or keys, booths typed in place."""

from collections.abc import Iterable

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QDropEvent, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QStyleOptionViewItem,
    QWidget,
)

from ocop_desktop.domain.events.parts import EventEntry
from ocop_desktop.ui import theme
from ocop_desktop.ui.events.event_model import BOOTH, EventModel
from ocop_desktop.ui.lists.editable_delegate import EditableDelegate
from ocop_desktop.ui.lists.editable_table import EditableTable
from ocop_desktop.ui.lists.row_model import KIND, Index

_WIDTHS = (28, 26, 15, 17, 11)
_PADDING = 8


class EventDelegate(EditableDelegate):
    """Draws "không in sao" in a rounded box."""

    _is_chip = False

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self._is_chip = index.data(KIND) == "chip"
        super().paint(painter, option, index)

    def _paint_text(
        self, painter: QPainter, option: QStyleOptionViewItem, area: QRectF, words: str
    ) -> None:
        if not self._is_chip:
            super()._paint_text(painter, option, area, words)
            return
        metrics = option.fontMetrics
        height = metrics.height() + 4
        width = min(area.width(), metrics.horizontalAdvance(words) + 2 * _PADDING)
        chip = QRectF(area.left(), area.center().y() - height / 2, width, height)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("warning_soft"))
        painter.drawRoundedRect(chip, 4, 4)
        painter.setPen(theme.colour("warning"))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, words)


class EventTable(EditableTable):
    """Alt+Up/Down and Ctrl+Home/End move entries, letters edit the booth, Delete removes entries.

    `removed` carries the number of removed entries; `restore_removed` (Ctrl+Z) restores them.
    """

    removed = Signal(int)

    def __init__(self, lines: EventModel, parent: QWidget | None = None) -> None:
        super().__init__(_WIDTHS, parent)
        self.event_model = lines
        self._removed_entries: tuple[tuple[int, EventEntry], ...] = ()
        self.setModel(lines)
        self.set_delegate(EventDelegate({}, self))
        self.setAccessibleName(self.tr("Sản phẩm của sự kiện"))
        self._set_behaviour()
        lines.modelReset.connect(self._fit_columns)
        lines.lines_changed.connect(self._fit_columns)
        lines.dataChanged.connect(self._fit_columns)
        self.fit()

    def sizeHint(self) -> QSize:
        """No higher than it must be: what stands below it stays in sight on a small screen."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def places(self) -> list[int]:
        """Return the places of the selected entries."""
        return sorted({index.row() for index in self.selectionModel().selectedRows()})

    def go_to(self, places: Iterable[int], column: int = BOOTH) -> None:
        """Select entries and put the cursor on the first of them."""
        chosen = list(places)
        if not chosen:
            return
        selection = QItemSelection()
        for place in chosen:
            selection.select(self.event_model.index(place, 0), self.event_model.index(place, BOOTH))
        index = self.event_model.index(chosen[0], column)
        model = self.selectionModel()
        model.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        model.select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(index)

    def move_selected(self, step: int) -> None:
        """Move the selected entries up (-1) or down (1) by one, together."""
        places = self.places()
        if not places:
            return
        before = places[0] - 1 if step < 0 else places[-1] + 2
        self._move_before(min(max(before, 0), len(self.event_model.lines)))

    def move_to_end(self, *, top: bool) -> None:
        """Move the selected entries to the very top or bottom."""
        self._move_before(0 if top else len(self.event_model.lines))

    def remove_selected(self) -> None:
        """Remove the selected entries from the event."""
        places = self.places()
        if not places:
            return
        self._removed_entries = self.event_model.remove(places)
        if self.event_model.lines:
            self.go_to([min(*places, len(self.event_model.lines) - 1)])
        self.removed.emit(len(places))

    def restore_removed(self) -> None:
        """Restore the entries that were removed last."""
        if self._removed_entries:
            self.event_model.restore_lines(self._removed_entries)
            self.go_to([place for place, _ in self._removed_entries])
            self.clear_removed()

    def clear_removed(self) -> None:
        """Forget the removed entries, because another event is shown."""
        self._removed_entries = ()

    def event(self, event: QEvent) -> bool:
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._is_table_key(event)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        alt, control = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
        if self.state() is QAbstractItemView.State.EditingState:
            event.accept()  # the open editor has ignored the key
        elif modifiers == alt and key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.move_selected(-1 if key == Qt.Key.Key_Up else 1)
        elif modifiers == control and key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self.move_to_end(top=key == Qt.Key.Key_Home)
        elif key == Qt.Key.Key_Delete:
            self.remove_selected()
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.restore_removed()
        else:
            if self._is_typing_key(event):
                self._move_to_booth()
            super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        if event.source() is not self:
            return
        index = self.indexAt(event.position().toPoint())
        below = self.dropIndicatorPosition() is self.DropIndicatorPosition.BelowItem
        before = index.row() + below if index.isValid() else len(self.event_model.lines)
        self._move_before(before)
        event.setDropAction(Qt.DropAction.CopyAction)  # the model has moved them already
        event.accept()

    def closeEditor(  # noqa: N802 - Qt's name
        self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint
    ) -> None:
        super().closeEditor(editor, hint)
        place = self.currentIndex().row()
        if hint is QAbstractItemDelegate.EndEditHint.SubmitModelCache and (
            place + 1 < len(self.event_model.lines)
        ):
            self.go_to([place + 1])

    def _move_before(self, before: int) -> None:
        places = self.places()
        if places:
            self.go_to(self.event_model.move(places, before), self.currentIndex().column())

    def _is_table_key(self, event: QKeyEvent) -> bool:
        undo = event.matches(QKeySequence.StandardKey.Undo) and bool(self._removed_entries)
        return undo or self._is_typing_key(event)

    def _is_typing_key(self, event: QKeyEvent) -> bool:
        plain = not event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        )
        return event.key() == Qt.Key.Key_F2 or (plain and bool(event.text().strip()))

    def _move_to_booth(self) -> None:
        current: QModelIndex = self.currentIndex()
        if current.isValid() and current.column() != BOOTH:
            self.go_to([current.row()])

    def _set_behaviour(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDragDropOverwriteMode(False)
        self.setDropIndicatorShown(True)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
