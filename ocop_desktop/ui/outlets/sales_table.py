"""The table of a month's sales: typed by keyboard, pasted from Excel, copied to it."""

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
from ocop_desktop.ui.events.result_pasting import Block, read_block
from ocop_desktop.ui.lists.editable_delegate import EditableDelegate
from ocop_desktop.ui.outlets.sales_model import FIELDS, NAME, QUANTITY, SalesModel
from ocop_desktop.ui.outlets.sales_words import make_sales_empty_state
from ocop_desktop.ui.widgets.empty_state import EmptyStateView
from ocop_desktop.ui.writing import is_writing_allowed

_WIDTHS = (28, 24, 10, 12, 10, 18, 20)


class SalesTable(QTableView):
    """Enter goes down, Tab right; Ctrl+V pastes a block, from the column of names on by name.

    After an unclear text the cursor stays, so that what it may mean is asked at once. `lost` carries
    the lines of a pasted block that have no place here. `typed` is emitted at each letter typed.
    """

    lost = Signal(object)
    typed = Signal()
    offer_wanted = Signal(int)

    def __init__(self, model: SalesModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sales_model = model
        self.setModel(model)
        self.setAccessibleName(name)
        delegate = EditableDelegate({}, self)
        delegate.typed.connect(self.typed)
        self.setItemDelegate(delegate)
        self._empty_state_view = EmptyStateView(self.viewport())
        self._empty_state_view.hide()
        model.modelReset.connect(self._show_lines)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(
            triggers.AnyKeyPressed | triggers.EditKeyPressed | triggers.DoubleClicked
        )
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setCornerButtonEnabled(False)
        self.setWordWrap(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        theme.notifier.changed.connect(self.fit)
        self.fit()

    @property
    def is_editing(self) -> bool:
        """Whether the editor of a cell is open."""
        return self.state() is QAbstractItemView.State.EditingState

    def fit(self) -> None:
        """Set widths and heights for the text size in force; names take the room that is left."""
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 2 * theme.GRID)
        letter, header = self.fontMetrics().horizontalAdvance("n"), self.horizontalHeader()
        widths = [
            max(width * letter, header.sectionSizeHint(column))
            for column, width in enumerate(_WIDTHS)
        ]
        rest = self.viewport().width() - sum(widths[1:])
        for column, width in enumerate((max(widths[0], rest), *widths[1:])):
            self.setColumnWidth(column, width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def event(self, event: QEvent) -> bool:
        is_key = event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if is_key and isinstance(event, QKeyEvent) and _is_own(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = QKeySequence.StandardKey
        if self.is_editing:
            event.accept()
        elif event.matches(keys.Copy):
            self.copy_selected()
        elif event.matches(keys.Paste) and is_writing_allowed():
            self.paste(read_block())
        elif event.matches(keys.Undo):
            self.sales_model.undo()
        elif event.key() == Qt.Key.Key_Delete and is_writing_allowed():
            self._clear_selected()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._go_down()
        elif _is_offer(event):
            self.offer_wanted.emit(event.key() - Qt.Key.Key_1)
        else:
            super().keyPressEvent(event)

    def closeEditor(  # noqa: N802 - Qt's name
        self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint
    ) -> None:
        at, hints = self.currentIndex(), QAbstractItemDelegate.EndEditHint
        is_unclear = bool(self.sales_model.find_problem(at.row(), at.column()))
        is_submitted = hint is hints.SubmitModelCache
        super().closeEditor(editor, hints.NoHint if is_unclear or is_submitted else hint)
        if is_submitted and not is_unclear:
            self._go_down()

    def paste(self, block: Block) -> None:
        """Put a block of cells down and to the right of the current cell, as one step of undo."""
        at = self.currentIndex()
        first = at.column() if at.isValid() else QUANTITY
        wanted: list[tuple[int, int, str]] = []
        lost: list[str] = []
        for step, row in enumerate(block):
            place = at.row() + step if at.isValid() else step
            if first == NAME:
                found = self.sales_model.place_of(row[0]) if row else None
                place = -1 if found is None else found
            if not 0 <= place < self.sales_model.rowCount():
                lost += [" ".join(row).strip()] if any(row) else []
                continue
            wanted += [
                (place, column, text) for column, text in enumerate(row, first) if column in FIELDS
            ]
        self.sales_model.apply(wanted)
        if lost:
            self.lost.emit(lost)

    def copy_selected(self) -> None:
        """Copy the selected cells as a block of text for Excel."""
        chosen = {(one.row(), one.column()) for one in self.selectedIndexes()}
        columns = sorted({column for _, column in chosen})
        lines = [
            "\t".join(str(self.sales_model.index(row, one).data() or "") for one in columns)
            for row in sorted({row for row, _ in chosen})
        ]
        QGuiApplication.clipboard().setText("\n".join(lines))

    def _show_lines(self) -> None:
        """Show the lines; where there are none, say why."""
        state = make_sales_empty_state(has_products=self.sales_model.has_products)
        self._empty_state_view.show_state(state)
        self._empty_state_view.setVisible(self.sales_model.rowCount() == 0)

    def _clear_selected(self) -> None:
        cells = [(one.row(), one.column()) for one in self.selectedIndexes()]
        self.sales_model.apply([(row, column, "") for row, column in cells if column in FIELDS])

    def _go_down(self) -> None:
        at = self.currentIndex()
        below = self.sales_model.index(at.row() + 1, max(at.column(), QUANTITY))
        if below.isValid():
            self.setCurrentIndex(below)


def _is_own(event: QKeyEvent) -> bool:
    """Whether a key is the table's though the window has a shortcut for it."""
    keys = QKeySequence.StandardKey
    return _is_offer(event) or any(map(event.matches, (keys.Copy, keys.Paste, keys.Undo)))


def _is_offer(event: QKeyEvent) -> bool:
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    is_number = event.key() in {Qt.Key.Key_1, Qt.Key.Key_2}
    return held == Qt.KeyboardModifier.ControlModifier and is_number
