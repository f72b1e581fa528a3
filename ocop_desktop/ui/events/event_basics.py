"""The part of an event that every event has: its name, days and place, and its products in order."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QLayout, QVBoxLayout, QWidget

from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.register.product import ProductRow
from ocop_desktop.ui import theme
from ocop_desktop.ui.events.event_buttons import (
    make_icon_button,
    make_icon_tool_button,
    make_widget_row,
)
from ocop_desktop.ui.events.event_form import EventForm
from ocop_desktop.ui.events.event_model import BOOTH, EventModel
from ocop_desktop.ui.events.event_part import EventNames, EventPart
from ocop_desktop.ui.events.event_table import EventTable
from ocop_desktop.ui.finding.product_chooser import ProductChooser
from ocop_desktop.ui.finding.product_finder import ProductFinder
from ocop_desktop.ui.lists.open_cell import read_open_cell
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.toast import show_toast
from ocop_desktop.ui.widgets.empty_state import EmptyState, EmptyStateView
from ocop_desktop.ui.writing import needs_writing

TABLE_LINES = 8


class EventBasics(EventPart):
    """Edits the facts of an event and `Event.entries`; products are found and added above the table."""

    part_name = "basics"
    picked = Signal(object)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._products: Mapping[int, ProductRow] = {}
        self._producers: Mapping[int, str] = {}
        self._event_id = 0
        self.form = EventForm()
        self.event_model = EventModel()
        self.event_model.setParent(self)
        self.table = EventTable(self.event_model)
        self.finder = ProductFinder(context)
        self.finder.setAccessibleName(self.tr("Thêm sản phẩm vào sự kiện"))
        self._empty_view = EmptyStateView(self.table.viewport())
        self._make_buttons()
        self._lay_out()
        self._connect()

    def show_event(self, event: Event, names: EventNames) -> None:
        """Show the facts and the products of `event`."""
        if names.producers != self._producers:
            self._producers = names.producers
            self.event_model.set_producers(names.producers)
        is_same = bool(event.id) and event.id == self._event_id
        self._event_id = event.id
        self.form.show_event(event)
        if event.entries != tuple(self.event_model.lines):
            self._show_entries(event, self.table.places() if is_same else [])
        elif not is_same:
            self.table.clear_removed()
        self._show_emptiness()

    def edit(self, event: Event) -> Event:
        """`event` with the facts and the products as typed."""
        return replace(self.form.edit(event), entries=tuple(self.event_model.lines))

    def draft_value(self) -> object:
        """The booth that is being typed; the facts are kept as the fields of the form."""
        return read_open_cell(self.table)

    def set_draft_value(self, value: object) -> None:
        """Show the booth that a draft keeps."""
        if isinstance(value, list) and len(value) == 3:
            self.event_model.setData(self.event_model.index(int(value[0]), BOOTH), str(value[2]))

    def set_products(self, products: Mapping[int, ProductRow]) -> None:
        """Set the products of the register that can be added, as they stand today."""
        self._products = products
        self.event_model.set_products(products)
        self.finder.set_products(tuple(products.values()))

    def add(self, ids: Sequence[int]) -> None:
        """Add products at the end and put the cursor on the first of them."""
        first = len(self.event_model.lines)
        if count := self.event_model.add(ids):
            self.table.go_to(range(first, first + count))
            return
        place = self.event_model.line_of(ids[0]) if ids else None
        if place is not None:
            self.table.go_to([place])
            words = self.tr("Sản phẩm này đã có trong sự kiện, ở vị trí {number}.")
            show_toast(self, words.format(number=place + 1))

    def choose(self) -> None:
        """Open the product chooser to add several products at once."""
        present_ids = {entry.product_id for entry in self.event_model.lines}
        chooser = ProductChooser(tuple(self._products.values()), present_ids, self)
        chooser.chosen.connect(self.add)
        chooser.open()

    def _show_entries(self, event: Event, chosen: Sequence[int]) -> None:
        """Show other entries; a booth that is being typed would be lost by it."""
        self.event_model.set_entries(event.entries)
        if chosen:
            self.table.go_to([place for place in chosen if place < len(event.entries)])
        else:
            self.table.clear_removed()

    def _show_emptiness(self) -> None:
        self._empty_view.setVisible(not self.event_model.lines)

    def _on_edited(self) -> None:
        self._show_emptiness()
        self.edited.emit()

    def _on_not_found(self, text: str) -> None:
        show_toast(self, self.tr("Không có sản phẩm nào khớp “{text}”.").format(text=text))

    def _on_removed(self, count: int) -> None:
        words = self.tr("Đã bỏ {count} sản phẩm khỏi sự kiện.").format(count=count)
        show_toast(self, words, (self.tr("Hoàn tác (Ctrl+Z)"), self._restore_removed))

    def _restore_removed(self) -> None:
        self.table.setFocus()
        self.table.restore_removed()

    def _make_buttons(self) -> None:
        self.choose_button = make_icon_button(self.tr("&Chọn nhiều…"), "list")
        self.up_button = make_icon_tool_button(self.tr("Đưa lên (Alt+↑)"), "arrow-up")
        self.down_button = make_icon_tool_button(self.tr("Đưa xuống (Alt+↓)"), "arrow-down")
        self.remove_button = make_icon_tool_button(self.tr("Bỏ khỏi sự kiện (Delete)"), "x")
        needs_writing(self.up_button, self.down_button, self.remove_button, self.finder)
        needs_writing(self.choose_button)

    def _connect(self) -> None:
        self.form.edited.connect(self._on_edited)
        self.table.typed.connect(self._on_edited)
        self.event_model.lines_changed.connect(self._on_edited)
        self.finder.picked.connect(self.picked)
        self.finder.missed.connect(self._on_not_found)
        self.table.removed.connect(self._on_removed)
        self.choose_button.clicked.connect(self.choose)
        self.up_button.clicked.connect(lambda: self.table.move_selected(-1))
        self.down_button.clicked.connect(lambda: self.table.move_selected(1))
        self.remove_button.clicked.connect(self.table.remove_selected)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.GRID, 0, 0)
        column.setSpacing(theme.GRID)
        column.addWidget(self.form)
        column.addLayout(self._make_toolbar())
        column.addWidget(self.table, 1)
        column.addLayout(
            make_widget_row(
                self._make_key_hint(), self.up_button, self.down_button, self.remove_button
            )
        )
        self.table.setMinimumHeight(TABLE_LINES * self.fontMetrics().lineSpacing())
        self._show_empty_state()

    def _make_toolbar(self) -> QLayout:
        label = QLabel(self.tr("Thêm sản &phẩm"))
        label.setBuddy(self.finder)
        return make_widget_row(label, self.finder, self.choose_button, stretch=1)

    def _show_empty_state(self) -> None:
        self._empty_view.show_state(
            EmptyState(
                "package",
                self.tr("Sự kiện chưa có sản phẩm nào"),
                self.tr("Gõ tên hoặc mã vào ô “Thêm sản phẩm”, hoặc chọn nhiều sản phẩm một lúc."),
                self.tr("Chọn nhiều sản phẩm"),
                self.choose,
                writes=True,
            )
        )

    def _make_key_hint(self) -> QLabel:
        return theme.style_muted(
            QLabel(
                self.tr(
                    "Kéo hoặc Alt+↑ Alt+↓ đổi thứ tự · Ctrl+Home Ctrl+End lên đầu, xuống cuối · "
                    "gõ chữ để ghi gian hàng · Delete bỏ khỏi sự kiện"
                ),
                wordWrap=True,
            )
        )
