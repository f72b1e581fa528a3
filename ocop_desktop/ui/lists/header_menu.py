"""The context menu of a list's header: hide and show columns, choose them, set them back."""

from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QTableView

from ocop_desktop.ui import theme
from ocop_desktop.ui.lists.column_layout import ColumnLayout
from ocop_desktop.ui.widgets.popup_menu import PopupMenu
from ocop_desktop.ui.words.values import keep_ampersands


class HeaderMenu(QObject):
    """Opens by right click on the header; `choose_action` opens the chooser from elsewhere."""

    def __init__(self, layout: ColumnLayout, table: QTableView) -> None:
        super().__init__(table)
        self._layout = layout
        self._table = table
        self.menu = PopupMenu(table)
        self.choose_action = QAction(self.tr("Cột…"), self)
        self.choose_action.setToolTip(self.tr("Chọn cột: ẩn, hiện, đổi thứ tự"))
        theme.set_icon(self.choose_action, "table")
        self.choose_action.triggered.connect(self.choose)
        self._reset_action = QAction(self.tr("Cột như lúc đầu"), self)
        theme.set_icon(self._reset_action, "rotate-ccw")
        self._reset_action.triggered.connect(self._layout.reset)
        header = table.horizontalHeader()
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(
            lambda place: self._open(header.viewport().mapToGlobal(place))
        )

    def choose(self) -> None:
        """Open the chooser of the columns."""
        from ocop_desktop.ui.lists.column_dialog import ColumnDialog  # noqa: PLC0415 - not at the start

        ColumnDialog(self._layout, self._table).open()

    def fill(self) -> None:
        """Fill the menu with the columns as they stand."""
        self.menu.clear()
        for place in self._layout.order():
            action = self.menu.addAction(keep_ampersands(self._layout.columns[place].title))
            action.setCheckable(True)
            action.setChecked(self._layout.is_shown(place))
            action.setEnabled(self._layout.may_hide(place))
            action.toggled.connect(partial(self._set_shown, place))
        self.menu.addSeparator()
        self.menu.addAction(self.choose_action)
        self.menu.addAction(self._reset_action)

    def _set_shown(self, place: int, shown: bool) -> None:
        self._layout.set_shown(place, shown=shown)

    def _open(self, place: QPoint) -> None:
        self.fill()
        self.menu.popup(place)
