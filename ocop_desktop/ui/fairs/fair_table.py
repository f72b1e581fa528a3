"""The products of a fair on the screen: ordered by mouse or keys, booths typed in place."""

from collections.abc import Iterable

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QRectF,
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

from ocop_desktop.domain.register.fair import FairEntry
from ocop_desktop.ui import theme
from ocop_desktop.ui.fairs.fair_lines import BOOTH, FairLines
from ocop_desktop.ui.lists.row_model import KIND, Index
from ocop_desktop.ui.lists.typed_cells import TypedCells
from ocop_desktop.ui.lists.typed_table import TypedTable

_WIDTHS = (28, 26, 15, 17, 11)
_PADDING = 8


class FairDelegate(TypedCells):
    """Draws "không in sao" as a chip of its own."""

    _is_chip = False

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self._is_chip = index.data(KIND) == "chip"
        super().paint(painter, option, index)

    def _paint_words(
        self, painter: QPainter, option: QStyleOptionViewItem, area: QRectF, words: str
    ) -> None:
        if not self._is_chip:
            super()._paint_words(painter, option, area, words)
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


class FairTable(TypedTable):
    """Keys: Alt+Up/Down and Ctrl+Home/End move, letters type the booth, Delete takes out.

    `removed` carries how many were taken out; `put_back` (Ctrl+Z here) brings them back.
    """

    removed = Signal(int)

    def __init__(self, lines: FairLines, parent: QWidget | None = None) -> None:
        super().__init__(_WIDTHS, parent)
        self.lines = lines
        self._taken: tuple[tuple[int, FairEntry], ...] = ()
        self.setModel(lines)
        self.setItemDelegate(FairDelegate({}, self))
        self.setAccessibleName(self.tr("Sản phẩm của hội chợ"))
        self._look()
        self.fit()

    def places(self) -> list[int]:
        """Where the selected entries stand."""
        return sorted({index.row() for index in self.selectionModel().selectedRows()})

    def go_to(self, places: Iterable[int], column: int = BOOTH) -> None:
        """Select entries and put the cursor on the first of them."""
        chosen = list(places)
        if not chosen:
            return
        selection = QItemSelection()
        for place in chosen:
            selection.select(self.lines.index(place, 0), self.lines.index(place, BOOTH))
        index = self.lines.index(chosen[0], column)
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
        self._move_before(min(max(before, 0), len(self.lines.lines)))

    def move_to_end(self, *, top: bool) -> None:
        """Move the selected entries to the very top or bottom."""
        self._move_before(0 if top else len(self.lines.lines))

    def remove_selected(self) -> None:
        """Take the selected entries out of the fair."""
        places = self.places()
        if not places:
            return
        self._taken = self.lines.remove(places)
        if self.lines.lines:
            self.go_to([min(*places, len(self.lines.lines) - 1)])
        self.removed.emit(len(places))

    def put_back(self) -> None:
        """Bring back what was taken out last."""
        if self._taken:
            self.lines.put_back(self._taken)
            self.go_to([place for place, _ in self._taken])
            self.forget()

    def forget(self) -> None:
        """Another fair is shown: there is nothing to bring back."""
        self._taken = ()

    def event(self, event: QEvent) -> bool:
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._is_ours(event)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        alt, control = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
        if self.state() is QAbstractItemView.State.EditingState:
            event.accept()  # what an open editor did not want
        elif held == alt and key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.move_selected(-1 if key == Qt.Key.Key_Up else 1)
        elif held == control and key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self.move_to_end(top=key == Qt.Key.Key_Home)
        elif key == Qt.Key.Key_Delete:
            self.remove_selected()
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.put_back()
        else:
            if self._begins_typing(event):
                self._to_booth()
            super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        if event.source() is not self:
            return
        index = self.indexAt(event.position().toPoint())
        below = self.dropIndicatorPosition() is self.DropIndicatorPosition.BelowItem
        before = index.row() + below if index.isValid() else len(self.lines.lines)
        self._move_before(before)
        event.setDropAction(Qt.DropAction.CopyAction)  # the model has moved them already
        event.accept()

    def closeEditor(  # noqa: N802 - Qt's name
        self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint
    ) -> None:
        super().closeEditor(editor, hint)
        place = self.currentIndex().row()
        if hint is QAbstractItemDelegate.EndEditHint.SubmitModelCache and (
            place + 1 < len(self.lines.lines)
        ):
            self.go_to([place + 1])

    def _move_before(self, before: int) -> None:
        places = self.places()
        if places:
            self.go_to(self.lines.move(places, before), self.currentIndex().column())

    def _is_ours(self, event: QKeyEvent) -> bool:
        undo = event.matches(QKeySequence.StandardKey.Undo) and bool(self._taken)
        return undo or self._begins_typing(event)

    def _begins_typing(self, event: QKeyEvent) -> bool:
        plain = not event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        )
        return event.key() == Qt.Key.Key_F2 or (plain and bool(event.text().strip()))

    def _to_booth(self) -> None:
        current: QModelIndex = self.currentIndex()
        if current.isValid() and current.column() != BOOTH:
            self.go_to([current.row()])

    def _look(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDragDropOverwriteMode(False)
        self.setDropIndicatorShown(True)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
