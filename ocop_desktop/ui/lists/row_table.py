"""The table of every list: it keeps its selection on reload, copies rows and sorts by its header.

Right click, the menu key and Shift+F10 open the verbs of the selected rows; on the header, its columns.
"""

from collections.abc import Hashable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import QByteArray, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QTableView, QWidget

from ocop_desktop.domain.text import search_words
from ocop_desktop.ui import theme
from ocop_desktop.ui.lists.column_layout import ColumnLayout
from ocop_desktop.ui.lists.header_menu import HeaderMenu
from ocop_desktop.ui.lists.list_verbs import ListVerbs
from ocop_desktop.ui.lists.row_delegate import RowDelegate
from ocop_desktop.ui.lists.row_menu import RowMenu
from ocop_desktop.ui.lists.row_model import ROW, RowColumn, RowModel, tabbed_lines
from ocop_desktop.ui.widgets.empty_state import EmptyState, EmptyStateView

_ORDERS = {False: Qt.SortOrder.AscendingOrder, True: Qt.SortOrder.DescendingOrder}


class RowTable(QTableView):
    """Shows frozen values with an `id`. Sorts them itself with `local_sort`, else emits `sort_requested`."""

    chosen = Signal(object)
    selection_changed = Signal()
    opened = Signal(object)
    sort_requested = Signal(str, bool)
    delete_requested = Signal()

    def __init__(
        self,
        columns: Sequence[RowColumn],
        accessible_name: str,
        *,
        local_sort: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._model = RowModel(columns)
        self._local_sort = local_sort
        self.sort_order = (columns[0].key, False)
        self._is_resetting = False
        self._is_confirmed = True
        self._empty_state_view = EmptyStateView(self.viewport())
        self._empty_state_view.hide()
        self.setModel(self._model)
        self._delegate = RowDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(accessible_name)
        self._set_up_view()
        self.column_layout = ColumnLayout(self, columns)
        self.header_menu = HeaderMenu(self.column_layout, self)
        self.row_menu = RowMenu(
            self, self.header_menu.choose_action, self.copy, self._count_confirmed
        )
        self.selectionModel().currentRowChanged.connect(self._on_current_changed)
        self.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self.doubleClicked.connect(self._on_double_click)
        self.horizontalHeader().sectionClicked.connect(self._on_header_clicked)
        theme.notifier.changed.connect(self._fit_sections)
        self._fit_sections()

    @property
    def rows(self) -> Sequence[Any]:
        """The rows shown, in order; none while they are unconfirmed."""
        return self._model.rows if self._is_confirmed else ()

    @property
    def is_confirmed(self) -> bool:
        """Whether the rows shown may be used; False after `show_unconfirmed`."""
        return self._is_confirmed

    def show_unconfirmed(self, rows: Sequence[Any]) -> None:
        """Show rows that are only expected: until `set_rows` they cannot be selected nor used."""
        self._is_confirmed = False
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self._model.set_rows(rows)
        self._fit_columns()
        self._empty_state_view.hide()

    def drop_unconfirmed(self) -> bool:
        """Show no rows instead of unconfirmed ones; returns False if there are none."""
        if self._is_confirmed or not self._model.rows:
            return False
        self._model.set_rows(())
        return True

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Replace all rows; selection and current row stay on the rows that are still listed."""
        selected_ids = {row.id for row in self.selected_rows()}
        current = self.current()
        self._confirm()
        scroll = self.verticalScrollBar().value()
        self._is_resetting = True
        self._model.set_rows(rows)
        if self._local_sort:
            self._model.sort_rows(self.sort_order[0], descending=self.sort_order[1])
        self._restore_selection(selected_ids, None if current is None else current.id)
        self._fit_columns()
        self.verticalScrollBar().setValue(scroll)
        self._is_resetting = False
        self._empty_state_view.setVisible(not rows)
        after = self.current()
        if current is not after:
            self.chosen.emit(after)
        self.selection_changed.emit()

    def append_rows(self, rows: Sequence[Any]) -> None:
        """Add rows at the end, where a list is loaded page by page; selection and columns stay."""
        self._model.append_rows(rows)

    def selected_rows(self) -> tuple[Any, ...]:
        """The selected rows, in the order shown."""
        if not self._is_confirmed:
            return ()
        places = sorted(
            place
            for part in self.selectionModel().selection().toList()
            for place in range(part.top(), part.bottom() + 1)
        )
        return tuple(self._model.rows[place] for place in places)

    def current(self) -> Any:
        """The current row, or None."""
        index = self.currentIndex()
        return index.data(ROW) if index.isValid() and self._is_confirmed else None

    def select_ids(self, ids: Iterable[Hashable]) -> None:
        """Select the rows with these ids and make the first of them current."""
        if not self._is_confirmed:
            return
        selected_ids = set(ids)
        places = self._model.rows_with_ids(selected_ids)
        if places:
            self._restore_selection(selected_ids, self._model.rows[places[0]].id)
            self.scrollTo(self._model.index(places[0], 0))

    def show_sort(self, key: str, descending: bool) -> None:
        """Show the sort order in the header; with `local_sort` also sort the rows."""
        self.sort_order = (key, descending)
        columns = enumerate(self._model.columns)
        places = [place for place, column in columns if column.key == key]
        header = self.horizontalHeader()
        header.setSortIndicatorShown(bool(places))
        if places:
            header.setSortIndicator(places[0], _ORDERS[descending])
        if self._local_sort:
            self.set_rows(self._model.rows)

    def set_search_words(self, words: Iterable[str]) -> None:
        """Show these words in bold, ignoring accents."""
        self._delegate.search_words = search_words(" ".join(words))
        self.viewport().update()

    def set_empty_state(self, state: EmptyState) -> None:
        """Set what is shown while there are no rows."""
        self._empty_state_view.show_state(state)

    def set_verbs(self, verbs: ListVerbs) -> None:
        """Offer these verbs in the context menu."""
        self.row_menu.verbs = verbs

    def selected_count(self) -> int:
        """How many rows are selected."""
        return self._count_confirmed() or 0

    def shown_columns(self) -> tuple[RowColumn, ...]:
        """The columns that are shown, from left to right."""
        layout = self.column_layout
        return tuple(layout.columns[place] for place in layout.order() if layout.is_shown(place))

    def layout_state(self) -> QByteArray:
        """The columns as they are set, and the sort order, to be saved in the preferences."""
        return self.column_layout.state(self.sort_order)

    def restore_layout_state(self, state: QByteArray) -> None:
        """Restore what `layout_state` has saved; the rows are sorted as the header says."""
        if (sort := self.column_layout.restore(state)) is not None:
            self.show_sort(*sort)

    def copy(self) -> None:
        """Copy the selected rows to the clipboard as tab-separated lines under their headers."""
        self.copy_rows(self.selected_rows())

    def copy_rows(self, rows: Iterable[Any]) -> None:
        """Copy rows to the clipboard, with the columns that are shown."""
        QApplication.clipboard().setText(tabbed_lines(self.shown_columns(), rows))

    def choose_columns_action(self) -> QAction:
        """The action that opens the chooser of the columns."""
        return self.header_menu.choose_action

    def order_words(self) -> str:
        """What the rows are sorted by: "Hết hạn, giảm dần"."""
        key, descending = self.sort_order
        title = next((one.title for one in self._model.columns if one.key == key), "")
        way = self.tr("giảm dần") if descending else self.tr("tăng dần")
        return f"{title}, {way}" if title else ""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.column_layout.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            if self._is_confirmed:
                self.copy()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.current() is not None:
            self.opened.emit(self.current())
        elif event.key() == Qt.Key.Key_Delete and self.selected_rows():
            self.delete_requested.emit()
        elif event.key() == Qt.Key.Key_Tab or event.key() == Qt.Key.Key_Backtab:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _confirm(self) -> None:
        """Let rows be selected again; no cursor stays from the unconfirmed ones."""
        if not self._is_confirmed:
            self.setCurrentIndex(QModelIndex())
            self._is_confirmed = True
            self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)

    def _set_up_view(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsMovable(True)
        header.setStretchLastSection(False)
        header.setSortIndicatorShown(False)

    def _fit_sections(self) -> None:
        """Set row height and column widths for the text size in force."""
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 2 * theme.GRID)
        self.column_layout.refit_texts()
        self._fit_columns()

    def _fit_columns(self) -> None:
        """Share the width of the table among the columns by what the rows need."""
        self.column_layout.measure(self._model.rows)
        self.column_layout.fit()

    def _count_confirmed(self) -> int | None:
        """How many rows are selected; None while they are unconfirmed."""
        if not self._is_confirmed:
            return None
        return sum(part.height() for part in self.selectionModel().selection().toList())

    def _restore_selection(self, ids: set[Hashable], current: Hashable | None) -> None:
        model, selection = self._model, self.selectionModel()
        at = model.rows_with_ids({current} if current is not None else set())
        if at:
            index = model.index(at[0], 0)
            selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        selection.select(
            model.make_selection(model.rows_with_ids(ids)),
            QItemSelectionModel.SelectionFlag.ClearAndSelect,
        )

    def _on_current_changed(self, index: QModelIndex) -> None:
        if not self._is_resetting and self._is_confirmed:
            self.chosen.emit(index.data(ROW) if index.isValid() else None)

    def _on_selection_changed(self) -> None:
        if not self._is_resetting and self._is_confirmed:
            self.selection_changed.emit()

    def _on_double_click(self, index: QModelIndex) -> None:
        if self._is_confirmed:
            self.opened.emit(index.data(ROW))

    def _on_header_clicked(self, place: int) -> None:
        column = self._model.columns[place]
        if not column.sortable:
            return
        descending = self.sort_order == (column.key, False)
        self.show_sort(column.key, descending)
        if not self._local_sort:
            self.sort_requested.emit(column.key, descending)
