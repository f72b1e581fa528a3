"""The table of a decision's products, filled by keyboard or mouse."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from ocop_desktop.domain.register.product import ProductRow
from ocop_desktop.domain.register.recognition import STARS, RecognitionKind
from ocop_desktop.ui.lists.editable_table import EditableTable
from ocop_desktop.ui.lists.row_model import Index
from ocop_desktop.ui.recognitions.decision_delegate import DecisionDelegate
from ocop_desktop.ui.recognitions.decision_model import (
    KIND_COLUMN,
    NAME_COLUMN,
    PRODUCER_COLUMN,
    STARS_COLUMN,
    STATE_COLUMN,
    DecisionModel,
)
from ocop_desktop.ui.words.values import recognition_kind_words, stars_words

_WIDTHS = (26, 24, 24, 13, 13, 18, 18, 12, 12)
_MIN_LINES = 12
_STAR_KEYS = {Qt.Key.Key_3: 3, Qt.Key.Key_4: 4, Qt.Key.Key_5: 5}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_CHOICES = {STATE_COLUMN, STARS_COLUMN, KIND_COLUMN}


class DecisionTable(EditableTable):
    """3 4 5 set the stars, Space the next kind, letters edit, Delete removes lines.

    Enter emits `next_requested`: the clerk wants to add another product; a letter where nothing can
    be typed does so too, as the beginning of its name. Space or a click on the
    state, and the right button anywhere, emit `menu_requested` with the line's place and the point
    on the screen. `removed` carries how many lines were removed.
    """

    next_requested = Signal(str)
    menu_requested = Signal(int, QPoint)
    removed = Signal(int)

    def __init__(self, model: DecisionModel, parent: QWidget | None = None) -> None:
        super().__init__(_WIDTHS, parent)
        self.lines = model
        self.setModel(model)
        self.setAccessibleName(self.tr("Sản phẩm trong quyết định"))
        self.set_delegate(
            DecisionDelegate(
                {
                    STARS_COLUMN: [(stars, stars_words(stars)) for stars in STARS],
                    KIND_COLUMN: [(kind, recognition_kind_words(kind)) for kind in RecognitionKind],
                },
                self,
            )
        )
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setWordWrap(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.clicked.connect(self._on_clicked)
        self.fit()

    def needed_width(self) -> int:
        """The width in pixels of all columns, the numbers of the rows and a scroll bar."""
        extent = self.verticalHeader().width() + self.verticalScrollBar().sizeHint().width()
        return sum(self._minimum_widths()) + extent + 2 * self.frameWidth()

    def fit(self) -> None:
        """Set widths for the text size in force, and keep room for some lines."""
        super().fit()
        self.setMinimumHeight(_MIN_LINES * self.fontMetrics().height())

    def add(self, rows: Sequence[ProductRow]) -> None:
        """Append products, cursor on the stars of the last."""
        first = self.lines.add(rows)
        self.go_to(first + len(rows) - 1, STARS_COLUMN)

    def go_to(self, place: int, column: int) -> None:
        """Put the cursor on one cell."""
        index = self.lines.index(place, column)
        self.selectionModel().setCurrentIndex(
            index, QItemSelectionModel.SelectionFlag.ClearAndSelect
        )
        self.scrollTo(index)

    def remove_selected(self) -> None:
        """Remove the selected lines."""
        self.remove_places({index.row() for index in self.selectedIndexes()})

    def remove_places(self, places: set[int]) -> None:
        """Remove the lines at those places."""
        if not places:
            return
        column = max(0, self.currentIndex().column())
        self.lines.keep_step()
        self.lines.remove(places)
        if self.lines.lines:
            self.go_to(min(*places, len(self.lines.lines) - 1), column)
        self.removed.emit(len(places))

    def fill_down(self) -> None:
        """Copy the topmost selected cell of each column, or the cell above, into the selected cells."""
        by_column: dict[int, list[int]] = {}
        for index in self.selectedIndexes():
            by_column.setdefault(index.column(), []).append(index.row())
        self.lines.keep_step()
        for column, places in by_column.items():
            first = min(places) if len(places) > 1 else min(places) - 1
            if first >= 0 and column != STATE_COLUMN:
                value = self.lines.value_at(first, column)
                for place in places:
                    self.lines.set_value(place, column, value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, column = event.key(), self.currentIndex().column()
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if self.state() is QAbstractItemView.State.EditingState:
            event.accept()  # the open editor has ignored the key
        elif key in _ENTER:
            self.next_requested.emit("")
        elif key == Qt.Key.Key_Delete:
            self.remove_selected()
        elif control and key == Qt.Key.Key_D:
            self.fill_down()
        elif column == STARS_COLUMN and key in _STAR_KEYS:
            self._set_selected(column, _STAR_KEYS[Qt.Key(key)])
        elif column == KIND_COLUMN and key == Qt.Key.Key_Space:
            self._set_next_kind()
        elif column == STATE_COLUMN and key in {Qt.Key.Key_Space, Qt.Key.Key_F2}:
            self._ask_menu(self.currentIndex())
        elif column in _CHOICES and event.text().isalpha() and not control:
            self.next_requested.emit(event.text())
        elif column in _CHOICES and event.text().strip() and not control:
            event.accept()  # other keys have no meaning in these columns
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        is_by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if is_by_key else self.indexAt(event.pos())
        if index.isValid():
            self._ask_menu(index, None if is_by_key else event.globalPos())

    def _on_clicked(self, index: Index) -> None:
        if index.column() == STATE_COLUMN:
            self._ask_menu(index)

    def _ask_menu(self, index: Index, at: QPoint | None = None) -> None:
        corner = self.visualRect(index).bottomLeft()
        self.menu_requested.emit(index.row(), at or self.viewport().mapToGlobal(corner))

    def _fit_columns(self) -> None:
        """Share the free room between names, producers and states; scroll where there is none."""
        widths = self._minimum_widths()
        stretched = (NAME_COLUMN, PRODUCER_COLUMN, STATE_COLUMN)
        extra = max(0, self.viewport().width() - sum(widths)) // len(stretched)
        for column, width in enumerate(widths):
            self.setColumnWidth(column, width + (extra if column in stretched else 0))

    def _minimum_widths(self) -> list[int]:
        header = self.horizontalHeader()
        return [
            max(width * self._letter, header.sectionSizeHint(column))
            for column, width in enumerate(_WIDTHS)
        ]

    def _set_selected(self, column: int, value: object) -> None:
        self.lines.keep_step()
        for index in self.selectedIndexes():
            if index.column() == column:
                self.lines.set_value(index.row(), column, value)

    def _set_next_kind(self) -> None:
        place = self.currentIndex().row()
        kinds = tuple(RecognitionKind)
        after = (kinds.index(self.lines.kind_of(self.lines.lines[place])) + 1) % len(kinds)
        self._set_selected(KIND_COLUMN, kinds[after])
