"""A small table to type into, for the lists of a record: codes, certificates, shop links."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ocop_desktop.ui import theme
from ocop_desktop.ui.fields.marks import mark
from ocop_desktop.ui.fields.text import TextField
from ocop_desktop.ui.list_model import Index, ListColumn, ListModel

Record = TypeVar("Record")
FEWEST_LINES, MOST_LINES = 2, 7


class ListEditor(QWidget, Generic[Record]):
    """Insert adds a line, Delete takes one away, Alt+Up and Alt+Down move it, Ctrl+Z takes back.

    `make` builds a record from a line's cells, `parts` takes it apart again. Empty lines are no
    records.
    """

    edited = Signal()
    left = Signal()

    def __init__(
        self,
        columns: Sequence[ListColumn],
        make: Callable[..., Record],
        parts: Callable[[Record], Sequence[str | date | None]],
        name: str,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._make, self._parts = make, parts
        self.model = ListModel(columns)
        self.view = _Lines(self.model, name)
        self.setFocusProxy(self.view)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(theme.GRID // 2)
        self.add_button = tool(self.tr("Thêm dòng"), "plus", self.add, "Insert")
        self.buttons.addWidget(self.add_button)
        for label, icon, act, keys in (
            (self.tr("Bỏ dòng"), "trash-2", self.remove, "Delete"),
            (self.tr("Lên"), "arrow-up", self.move_up, "Alt+↑"),
            (self.tr("Xuống"), "arrow-down", self.move_down, "Alt+↓"),
        ):
            self.buttons.addWidget(tool(label, icon, act, keys))
        self.buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID // 2)
        column.addWidget(self.view)
        column.addLayout(self.buttons)
        self.view.pressed_key.connect(self._on_key)
        self.view.typed.connect(self.edited)
        self.view.passed_end.connect(self.add)
        self.model.dataChanged.connect(self._changed)
        self.model.modelReset.connect(self.view.fit)

    def value(self) -> tuple[Record, ...]:
        """The records, in order."""
        return tuple(self._make(*row) for row in self.model.rows())

    def set_value(self, records: Sequence[Record]) -> None:
        """Show `records`."""
        self.model.set_rows(self._parts(record) for record in records)

    def problem(self) -> str:
        """Why a cell is no value; empty when all are."""
        return self.model.unreadable()

    def mark(self, sentence: str, *, hard: bool = False) -> None:
        """Frame the table and say why; an empty sentence takes it away."""
        mark(self.view, sentence, hard=hard)

    def add(self) -> None:
        """Begin a new line under the current one."""
        row = self.view.currentIndex().row() + 1 or self.model.rowCount()
        self.model.insert(row)
        self.view.setFocus()
        self.view.setCurrentIndex(self.model.index(row, 0))
        self.view.edit(self.view.currentIndex())
        self.edited.emit()

    def remove(self) -> None:
        """Take the current line away; Ctrl+Z in the table brings it back."""
        row = self.view.currentIndex().row()
        if row >= 0:
            self.model.remove(row)
            self._stand(min(row, self.model.rowCount() - 1))
            self._changed()

    def move_up(self) -> None:
        """Move the current line up."""
        self._move(-1)

    def move_down(self) -> None:
        """Move the current line down."""
        self._move(1)

    def _move(self, step: int) -> None:
        row = self.view.currentIndex().row()
        if row >= 0 and self.model.move(row, step):
            self._stand(row + step)
            self._changed()

    def _undo(self) -> None:
        row = self.view.currentIndex().row()
        if self.model.undo():
            self._stand(min(max(row, 0), self.model.rowCount() - 1))
            self._changed()

    def _stand(self, row: int) -> None:
        if row >= 0:
            self.view.setCurrentIndex(self.model.index(row, 0))

    def _changed(self) -> None:
        self.edited.emit()
        self.left.emit()

    def _on_key(self, key: str) -> None:
        {
            "add": self.add,
            "remove": self.remove,
            "up": self.move_up,
            "down": self.move_down,
            "undo": self._undo,
        }[key]()


class _Lines(QTableView):
    """The table itself: as high as its lines, keys told by name."""

    pressed_key = Signal(str)
    typed = Signal()
    passed_end = Signal()

    def __init__(self, model: ListModel, name: str) -> None:
        super().__init__()
        self._columns = model.columns
        self.setModel(model)
        self.setAccessibleName(name)
        cells = _Cells(self)
        cells.typed.connect(self.typed)
        cells.passed_end.connect(self.passed_end)
        self.setItemDelegate(cells)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(
            triggers.AnyKeyPressed
            | triggers.EditKeyPressed
            | triggers.DoubleClicked
            | triggers.SelectedClicked
        )
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setAlternatingRowColors(True)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        theme.changes.changed.connect(self.fit)
        self.fit()

    def fit(self) -> None:
        """Widths and height for the lines there are and the text size in force."""
        line = self.fontMetrics().height() + 2 * theme.GRID
        self.verticalHeader().setDefaultSectionSize(line)
        letter = self.fontMetrics().horizontalAdvance("n")
        for place, column in enumerate(self._columns):
            mode = QHeaderView.ResizeMode
            stretch = mode.Interactive if column.width else mode.Stretch
            self.horizontalHeader().setSectionResizeMode(place, stretch)
            if column.width:
                self.setColumnWidth(place, column.width * letter + 2 * theme.GRID)
        shown = min(max(self.model().rowCount(), FEWEST_LINES), MOST_LINES)
        self.setFixedHeight(line * shown + self.horizontalHeader().sizeHint().height() + 4)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        name = _key_name(event)
        if name:
            self.pressed_key.emit(name)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.edit(self.currentIndex())
        elif event.key() in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape}:
            event.ignore()
        else:
            super().keyPressEvent(event)


class _Cells(QStyledItemDelegate):
    """Editors that suit Vietnamese typing; Tab in the last cell begins a new line."""

    typed = Signal()
    passed_end = Signal()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        plain = QStyleOptionViewItem(option)
        state: QStyle.StateFlag = option.state  # type: ignore[attr-defined]
        area: QRect = option.rect  # type: ignore[attr-defined]
        plain.state = state & ~QStyle.StateFlag.State_HasFocus  # type: ignore[attr-defined]
        super().paint(painter, plain, index)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.save()
            painter.setPen(QPen(theme.colour("green_line"), 2))
            painter.drawRect(area.adjusted(1, 1, -1, -1))
            painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        del option
        editor = TextField(parent)
        editor.setFrame(False)
        editor.setAutoFillBackground(True)
        title = index.model().headerData(index.column(), Qt.Orientation.Horizontal)
        editor.setAccessibleName(str(title))
        editor.edited.connect(self.typed)
        at_end = index.row() + 1 == index.model().rowCount()
        editor.setProperty("last", at_end and index.column() + 1 == index.model().columnCount())
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, TextField) and not editor.isModified():
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole) or ""))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, TextField):
            model.setData(index, editor.text(), Qt.ItemDataRole.EditRole)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Tab
            and isinstance(editor, QWidget)
            and editor.property("last")
        ):
            has_text = isinstance(editor, TextField) and bool(editor.text())
            self.commitData.emit(editor)
            self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.NoHint)
            if has_text:
                self.passed_end.emit()
            return True
        return super().eventFilter(editor, event)


def tool(label: str, icon: str, act: Callable[[], object], keys: str = "") -> QToolButton:
    """A small button with words beside its icon; `keys` are told in its tooltip."""
    button = QToolButton(autoRaise=True)
    button.setText(label)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.setToolTip(f"{label} ({keys})" if keys else label)
    theme.put_icon(button, icon)
    button.clicked.connect(act)
    return button


def _key_name(event: QKeyEvent) -> str:
    if event.matches(QKeySequence.StandardKey.Undo):
        return "undo"
    alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
    plain = {Qt.Key.Key_Insert: "add", Qt.Key.Key_Delete: "remove"}
    moves = {Qt.Key.Key_Up: "up", Qt.Key.Key_Down: "down"}
    return (moves if alt else plain).get(Qt.Key(event.key()), "")
