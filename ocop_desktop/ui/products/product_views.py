"""The products as a table and as a gallery, with one selection and one set of signals."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QWidget

from ocop_desktop.domain.register.product import ProductRow
from ocop_desktop.ui.lists.list_verbs import ListVerbs
from ocop_desktop.ui.lists.row_model import RowColumn
from ocop_desktop.ui.lists.row_table import RowTable
from ocop_desktop.ui.products.product_gallery import ProductGallery
from ocop_desktop.ui.widgets.record_menu import RecordMenu
from ocop_desktop.ui.widgets.stars import product_stars


class ProductViews(QStackedWidget):
    """Shows the table or the gallery.

    `chosen` carries the row under the cursor, `opened` a row to be changed; `delete_requested`
    follows the Del key.
    """

    chosen = Signal(object)
    opened = Signal(object)
    selection_changed = Signal()
    delete_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = RowTable(self._columns(), self.tr("Danh sách sản phẩm"))
        self.gallery = ProductGallery()
        self._gallery_menu: RecordMenu | None = None
        for view in (self.table, self.gallery):
            self.addWidget(view)
            view.opened.connect(self.opened)
            view.delete_requested.connect(self.delete_requested)
            view.selection_changed.connect(self.selection_changed)
        self.table.chosen.connect(self._on_table)
        self.gallery.chosen.connect(self._on_gallery)
        self.gallery.copy_requested.connect(self.copy)

    def show_gallery(self, visible: bool) -> None:
        """Show the gallery, or the table again, with the same selection."""
        ids = [row.id for row in self.selected_rows()]
        self.setCurrentWidget(self.gallery if visible else self.table)
        self.select_ids(ids)
        self.selection_changed.emit()

    def copy(self) -> None:
        """Copy the selected rows to the clipboard, with the columns of the table."""
        self.table.copy_rows(self.selected_rows())

    def set_verbs(self, verbs: ListVerbs) -> None:
        """Offer these verbs in the context menu of both views."""
        self.table.set_verbs(verbs)
        self._gallery_menu = RecordMenu(
            self.gallery, verbs.menu_actions, self.gallery.find_current_place
        )

    def choose_columns_action(self) -> QAction:
        """The action that opens the chooser of the table's columns."""
        return self.table.choose_columns_action()

    def selected_count(self) -> int:
        """How many products are selected."""
        return self._current_view().selected_count()

    def set_rows(self, rows: Sequence[ProductRow], media: Path | None) -> None:
        """Show `rows` in both views; photos are read from `media`."""
        self.gallery.media = media
        self.table.set_rows(rows)
        self.gallery.set_rows(rows)

    def current(self) -> ProductRow | None:
        """Return the row under the cursor."""
        row: ProductRow | None = self._current_view().current()
        return row

    def selected_rows(self) -> tuple[ProductRow, ...]:
        """Return the selected rows, in the order shown."""
        return self._current_view().selected_rows()

    def select_ids(self, ids: Sequence[int]) -> None:
        """Select the rows with these ids."""
        self._current_view().select_ids(ids)

    def step(self, by: int) -> None:
        """Move the cursor by `by` rows, not beyond the first or the last one."""
        current = self.current()
        ids = [row.id for row in self.table.rows]
        if current is not None and 0 <= (place := ids.index(current.id) + by) < len(ids):
            self.select_ids([ids[place]])

    def neighbour(self) -> int | None:
        """Return the id of the row to go to once the selected rows are deleted."""
        gone = {row.id for row in self.selected_rows()}
        ids = [row.id for row in self.table.rows]
        places = [place for place, row_id in enumerate(ids) if row_id in gone]
        if not places:
            return None
        after = (row_id for row_id in ids[places[0] :] if row_id not in gone)
        before = (row_id for row_id in reversed(ids[: places[0]]) if row_id not in gone)
        return next(after, next(before, None))

    def focus_view(self) -> None:
        """Focus the view that is shown."""
        self._current_view().setFocus()

    def _on_table(self, row: ProductRow | None) -> None:
        if self._current_view() is self.table:
            self.chosen.emit(row)

    def _on_gallery(self, row: ProductRow | None) -> None:
        if self._current_view() is self.gallery:
            self.chosen.emit(row)

    def _current_view(self) -> RowTable | ProductGallery:
        return self.gallery if self.currentWidget() is self.gallery else self.table

    def _columns(self) -> tuple[RowColumn, ...]:
        return (
            RowColumn("name", self.tr("Sản phẩm"), _name, 24, hint=_name, is_name=True),
            RowColumn("producer", self.tr("Chủ thể"), _producer, 14, hint=_producer, is_name=True),
            RowColumn("commune", self.tr("Xã, phường"), lambda row: row.commune, 11),
            RowColumn(
                "stars",
                self.tr("Hạng sao"),
                product_stars,
                10,
                kind="stars",
            ),
            RowColumn("state", self.tr("Tình trạng"), lambda row: row.state, 14, kind="state"),
            RowColumn("expires_on", self.tr("Hết hạn"), lambda row: row.expires_on, 10, kind="day"),
            RowColumn("code", self.tr("Mã"), lambda row: row.code, 15),
        )


def _name(row: ProductRow) -> str:
    return row.name


def _producer(row: ProductRow) -> str:
    return row.producer
