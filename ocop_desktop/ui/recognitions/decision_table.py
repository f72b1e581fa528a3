"""The table of a decision's products, filled by keyboard."""

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from ocop_desktop.domain.register.product import ProductRow
from ocop_desktop.domain.register.recognition import STARS, RecognitionKind
from ocop_desktop.ui.lists.editable_delegate import EditableDelegate
from ocop_desktop.ui.lists.editable_table import EditableTable
from ocop_desktop.ui.recognitions.decision_lines import DecisionRow
from ocop_desktop.ui.recognitions.decision_model import KIND_COLUMN, STARS_COLUMN, DecisionModel
from ocop_desktop.ui.words.values import recognition_kind_words, stars_words

_WIDTHS = (28, 22, 15, 13, 19, 19, 12, 12)
_STAR_KEYS = {Qt.Key.Key_3: 3, Qt.Key.Key_4: 4, Qt.Key.Key_5: 5}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class DecisionTable(EditableTable):
    """3 4 5 set the stars, Space the next kind, letters edit, Delete removes lines.

    Enter emits `next_requested`: the clerk wants to add another product. `removed` carries the
    removed lines with their places.
    """

    next_requested = Signal()
    removed = Signal(object)

    def __init__(self, model: DecisionModel, parent: QWidget | None = None) -> None:
        super().__init__(_WIDTHS, parent)
        self.lines = model
        self.setModel(model)
        self.setAccessibleName(self.tr("Sản phẩm trong quyết định"))
        self.setItemDelegate(
            EditableDelegate(
                {
                    STARS_COLUMN: [(stars, stars_words(stars)) for stars in STARS],
                    KIND_COLUMN: [(kind, recognition_kind_words(kind)) for kind in RecognitionKind],
                },
                self,
            )
        )
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.fit()

    def add(self, row: ProductRow) -> bool:
        """Append a product, cursor on its stars; False if the decision has it already."""
        known = self.lines.line_of(row.id)
        place = self.lines.add(row) if known is None else known
        self.go_to(place, STARS_COLUMN)
        return known is None

    def go_to(self, place: int, column: int) -> None:
        """Put the cursor on one cell."""
        index = self.lines.index(place, column)
        self.selectionModel().setCurrentIndex(
            index, QItemSelectionModel.SelectionFlag.ClearAndSelect
        )
        self.scrollTo(index)

    def remove_selected(self) -> None:
        """Remove the selected lines."""
        places = {index.row() for index in self.selectedIndexes()}
        if not places:
            return
        column = self.currentIndex().column()
        taken: tuple[tuple[int, DecisionRow], ...] = self.lines.remove(places)
        if self.lines.lines:
            self.go_to(min(*places, len(self.lines.lines) - 1), column)
        self.removed.emit(taken)

    def fill_down(self) -> None:
        """Copy the topmost selected cell of each column, or the cell above, into the selected cells."""
        by_column: dict[int, list[int]] = {}
        for index in self.selectedIndexes():
            by_column.setdefault(index.column(), []).append(index.row())
        for column, places in by_column.items():
            first = min(places) if len(places) > 1 else min(places) - 1
            if first >= 0:
                value = self.lines.value_at(first, column)
                for place in places:
                    self.lines.set_value(place, column, value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, column = event.key(), self.currentIndex().column()
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if self.state() is QAbstractItemView.State.EditingState:
            event.accept()  # the open editor has ignored the key
        elif key in _ENTER:
            self.next_requested.emit()
        elif key == Qt.Key.Key_Delete:
            self.remove_selected()
        elif control and key == Qt.Key.Key_D:
            self.fill_down()
        elif column == STARS_COLUMN and key in _STAR_KEYS:
            self._set_selected(column, _STAR_KEYS[Qt.Key(key)])
        elif column == KIND_COLUMN and key == Qt.Key.Key_Space:
            self._set_next_kind()
        elif column in {STARS_COLUMN, KIND_COLUMN} and event.text().strip():
            event.accept()  # other keys have no meaning in these columns
        else:
            super().keyPressEvent(event)

    def _set_selected(self, column: int, value: object) -> None:
        for index in self.selectedIndexes():
            if index.column() == column:
                self.lines.set_value(index.row(), column, value)

    def _set_next_kind(self) -> None:
        place = self.currentIndex().row()
        kinds = tuple(RecognitionKind)
        after = (kinds.index(self.lines.lines[place].likely_kind) + 1) % len(kinds)
        self._set_selected(KIND_COLUMN, kinds[after])
