"""Kênh bán & sự kiện: a tab for each part that is used, and a menu that adds the others."""

from collections.abc import Collection
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTabWidget, QToolButton, QVBoxLayout, QWidget

from ocop_desktop.domain.change import ChangeSet
from ocop_desktop.domain.drafts.comparison import DraftComparison
from ocop_desktop.ui import theme
from ocop_desktop.ui.outlets.outlet_parts import (
    EVENTS,
    SALES,
    OutletPart,
    OutletRequest,
    outlet_parts,
)
from ocop_desktop.ui.page import Following, PageWidget
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.widgets.popup_menu import PopupMenu

_WANTED, _LAST = "outlets/parts", "outlets/tab"


class OutletsPage(PageWidget):
    """Shows the parts in tabs (Ctrl+Tab); what the menus ask for goes to the part that is shown."""

    tables = frozenset({"product", "sale_point", "sale", "exported_product", "registration"})

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._parts = {part.key: part for part in outlet_parts()}
        self._made: dict[str, PageWidget] = {}
        self._frames: dict[str, QWidget] = {}
        self.tabs = QTabWidget(documentMode=True, usesScrollButtons=True)
        self.tabs.setAccessibleName(self.tr("Các phần của trang Kênh bán & sự kiện"))
        self.add_button = self._make_add_button()
        self._lay_out()
        self._show_tabs({EVENTS, *context.preferences.text(_WANTED).split()})
        self.tabs.currentChanged.connect(self._on_turned)
        last = context.preferences.text(_LAST)
        self.show_part(last if last in self._frames else EVENTS)

    @property
    def part(self) -> PageWidget:
        """The part that is shown."""
        return self._make(self._current_key())

    def show_part(self, key: str) -> PageWidget:
        """Show the tab of a part, which is added where it was hidden, and return the part."""
        if key not in self._frames:
            self._show_tabs({*self._frames, key})
        self.tabs.setCurrentWidget(self._frames[key])
        self._on_turned()
        return self._made[key]

    def reload(self) -> None:
        self.context.runner.call_latest(self._show_used, services.outlets.list_used)

    def open(self, argument: object) -> None:
        """Show a record of a part; a bare id belongs to the events, a draft to the part it is of."""
        if isinstance(argument, OutletRequest):
            part = self.show_part(argument.part)
            if argument.argument is not None:
                part.open(argument.argument)
        elif isinstance(argument, int | DraftComparison):
            is_sales = isinstance(argument, DraftComparison) and argument.draft.form == SALES
            self.show_part(SALES if is_sales else EVENTS).open(argument)

    def refresh(self) -> None:
        super().refresh()
        self.part.refresh()

    def focus_search(self) -> None:
        self.part.focus_search()

    def new(self) -> None:
        self.part.new()

    def save(self) -> None:
        self.part.save()

    def print(self) -> None:
        self.part.print()

    def undo(self) -> bool:
        return self.part.undo()

    def confirm_leave(self, following: Following) -> bool:
        """Ask about the first part with something unsaved; `following` asks about the next one."""
        for key, part in self._made.items():
            if not part.confirm_leave(following):
                self.show_part(key)
                return False
        return True

    def save_layout(self) -> None:
        for part in self._made.values():
            part.save_layout()

    def _on_change(self, change: ChangeSet) -> None:
        """Look again which parts are used; each part reloads itself."""
        if self.tables & change.tables or not change.tables:
            super().refresh()

    def _show_used(self, used: Collection[str]) -> None:
        self._show_tabs({*self._frames, *used})

    def _want(self, key: str) -> None:
        """Add the tab of a part and remember that it is wanted."""
        wanted = {*self.context.preferences.text(_WANTED).split(), key}
        self.context.preferences.save_text(_WANTED, " ".join(sorted(wanted)))
        self.show_part(key).setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_tabs(self, keys: Collection[str]) -> None:
        """Add the tabs of these parts that are not shown yet, each at its place."""
        for place, part in enumerate(one for one in self._parts.values() if one.key in keys):
            if part.key not in self._frames:
                self._frames[part.key] = frame = QWidget()
                QVBoxLayout(frame).setContentsMargins(0, 0, 0, 0)
                self.tabs.insertTab(place, frame, part.title)
                self.tabs.setTabToolTip(place, part.purpose)
        self._fill_menu()

    def _current_key(self) -> str:
        shown = self.tabs.currentWidget()
        return next(key for key, frame in self._frames.items() if frame is shown)

    def _make(self, key: str) -> PageWidget:
        """The part of that tab, made now if it was never shown."""
        if key not in self._made:
            part = self._parts[key].make_part(self.context)
            part.page_requested.connect(self.page_requested)
            part.status_changed.connect(partial(self._on_status, key))
            part.selected_count_changed.connect(partial(self._on_selected, key))
            if key == EVENTS:
                part.count_changed.connect(self.count_changed)
            self._made[key] = part
            layout = self._frames[key].layout()
            if layout is not None:
                layout.addWidget(part)
        return self._made[key]

    def _on_turned(self) -> None:
        part, key = self.part, self._current_key()
        self.context.preferences.save_text(_LAST, key)
        self.status_changed.emit(part.status)
        self.set_selected_count(part.selected_count)

    def _on_status(self, key: str, text: str) -> None:
        if key == self._current_key():
            self.status_changed.emit(text)

    def _on_selected(self, key: str, count: int) -> None:
        if key == self._current_key():
            self.set_selected_count(count)

    def _make_add_button(self) -> QToolButton:
        button = QToolButton(autoRaise=True)
        button.setText(self.tr("Thêm phần…"))
        button.setToolTip(self.tr("Thêm kênh bán, điểm bán, doanh số tháng, xuất khẩu, mã đăng ký"))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setMenu(PopupMenu(button))
        theme.set_icon(button, "plus")
        return button

    def _fill_menu(self) -> None:
        menu = self.add_button.menu()
        menu.clear()
        menu.setToolTipsVisible(True)
        hidden = [part for key, part in self._parts.items() if key not in self._frames]
        for part in hidden:
            self._add_to_menu(part)
        self.add_button.setVisible(bool(hidden))

    def _add_to_menu(self, part: OutletPart) -> None:
        action = self.add_button.menu().addAction(part.title)
        action.setToolTip(part.purpose)
        theme.set_icon(action, part.icon)
        action.triggered.connect(lambda: self._want(part.key))

    def _lay_out(self) -> None:
        self.tabs.setCornerWidget(self.add_button, Qt.Corner.TopRightCorner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.tabs)
