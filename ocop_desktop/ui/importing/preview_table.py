"""The grid of a list that is edited in place: fill down, leave rows out, go to the next problem."""

from PySide6.QtCore import QKeyCombination, QModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QTableView,
    QWidget,
)

from ocop_desktop.domain.exporting.tabbed_text import write_tabbed
from ocop_desktop.ui import theme
from ocop_desktop.ui.importing.cell_marks import MarkKind, MarkTone
from ocop_desktop.ui.importing.choice_delegate import is_end_of_editing
from ocop_desktop.ui.importing.preview_model import PreviewModel
from ocop_desktop.ui.lists.editable_delegate import EditableDelegate
from ocop_desktop.ui.widgets.popup_menu import PopupMenu
from ocop_desktop.ui.words.values import keep_ampersands

_WIDEST, _NARROWEST, _MEASURED = 30, 7, 200
_MOUSE = QContextMenuEvent.Reason.Mouse
_FILL = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_D)


class PreviewTable(QTableView):
    """Ctrl+D fills down, Delete leaves the selected rows out or takes them again, Ctrl+Z takes back."""

    cell_chosen = Signal()

    def __init__(self, model: PreviewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.preview = model
        self.looked_for: MarkTone | MarkKind | None = None
        self.setModel(model)
        self._delegate = EditableDelegate({}, self)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Xem trước danh sách"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        theme.notifier.changed.connect(self.fit)

    def fit(self) -> None:
        """Set the widths of columns by their first rows, and the height of rows for the text size."""
        metrics, of_titles = self.fontMetrics(), self.horizontalHeader().fontMetrics()
        self.verticalHeader().setDefaultSectionSize(metrics.height() + theme.GRID)
        letter = metrics.horizontalAdvance("n")
        for column in range(self.preview.columnCount()):
            texts = {
                str(self.preview.index(row, column).data() or "")
                for row in range(min(_MEASURED, self.preview.rowCount()))
            }
            title = str(self.preview.headerData(column, Qt.Orientation.Horizontal) or "")
            widths = (of_titles.horizontalAdvance(title), *map(metrics.horizontalAdvance, texts))
            needed = max(widths) + 3 * theme.GRID
            self.setColumnWidth(column, max(_NARROWEST * letter, min(_WIDEST * letter, needed)))

    def fill_down(self) -> None:
        """Give the selected cells of each column the text of the uppermost one."""
        columns: dict[int, list[int]] = {}
        for index in self._chosen_cells():
            columns.setdefault(index.column(), []).append(index.row())
        model, typed = self.preview, []
        for column, rows in columns.items():
            first = min(rows)
            if len(rows) == 1:
                first = max(0, first - 1)
            text = model.words(model.index(first, column))
            typed += [(model.index(row, column), text) for row in rows if row != first]
        model.type_over(typed)

    def skip_selected(self) -> None:
        """Leave the rows of the selected cells out, or take them again."""
        places = {index.row() for index in self._chosen_cells()}
        self.preview.skip_rows(self.preview.rows[place].number for place in places)

    def go_to_next_mark(self) -> None:
        """Go to the next marked cell after the current one, from the top again at the end.

        Where a tone or a kind of marks is `looked_for`, the others are passed over.
        """
        rows = {row.number: place for place, row in enumerate(self.preview.rows)}
        marked = sorted(
            (rows[number], self.preview.column_of(place))
            for (number, place), mark in self.preview.marks.items()
            if number in rows and self.looked_for in {None, mark.tone, mark.kind}
        )
        if not marked:
            return
        current = self.currentIndex()
        here = (current.row(), current.column())
        row, column = next((one for one in marked if one > here), marked[0])
        self.setCurrentIndex(self.preview.index(row, column))
        self.setFocus()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what the cell may mean, and the verbs of the selected cells."""
        index = self.indexAt(event.pos()) if event.reason() is _MOUSE else self.currentIndex()
        mark = self.preview.mark_at(index) if index.isValid() else None
        menu = PopupMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text in mark.choices if mark else ():
            action = menu.addAction(self.tr("Lấy là “{text}”").format(text=keep_ampersands(text)))
            action.setData(text)
        menu.triggered.connect(self._take_choice)
        if not menu.isEmpty():
            menu.addSeparator()
        menu.addAction(self.tr("Chép xuống"), QKeySequence("Ctrl+D"), self.fill_down)
        menu.addAction(self.tr("Bỏ dòng, hoặc lại nhập"), self.skip_selected)
        menu.popup(event.globalPos())

    def _take_choice(self, action: QAction) -> None:
        if isinstance(action.data(), str):
            self.preview.type_over([(self.currentIndex(), action.data())])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.keyCombination() == _FILL:
            self.fill_down()
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.preview.undo_step()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        elif event.key() == Qt.Key.Key_Delete:
            self.skip_selected()
        elif event.key() in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
            event.ignore()
        elif is_end_of_editing(self, event):
            event.accept()
        else:
            super().keyPressEvent(event)

    def closeEditor(  # noqa: N802 - Qt's name
        self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint
    ) -> None:
        """Enter after typing goes to the cell below, as in Excel."""
        super().closeEditor(editor, hint)
        if hint == QAbstractItemDelegate.EndEditHint.SubmitModelCache:
            index = self.currentIndex()
            below = self.preview.index(index.row() + 1, index.column())
            self.setCurrentIndex(below if below.isValid() else index)

    def _chosen_cells(self) -> list[QModelIndex]:
        """The selected cells, else the current one."""
        current = self.currentIndex()
        return self.selectedIndexes() or ([current] if current.isValid() else [])

    def _on_current_changed(self) -> None:
        self.cell_chosen.emit()

    def _copy(self) -> None:
        rows: dict[int, list[QModelIndex]] = {}
        for index in self._chosen_cells():
            rows.setdefault(index.row(), []).append(index)
        lines = (
            [str(index.data() or "") for index in sorted(rows[row], key=lambda one: one.column())]
            for row in sorted(rows)
        )
        QApplication.clipboard().setText(write_tabbed(lines).removesuffix("\n"))
