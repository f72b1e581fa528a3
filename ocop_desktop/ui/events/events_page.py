"""Sự kiện: the list of events at the left, the chosen event with its products at the right."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from ocop_desktop.domain.drafts.comparison import DraftComparison
from ocop_desktop.domain.errors import RecordMissing
from ocop_desktop.domain.events.copying import copy_event
from ocop_desktop.domain.events.event import Event, EventKind
from ocop_desktop.domain.events.summary import EventRow
from ocop_desktop.domain.register.product import ProductList, ProductQuery
from ocop_desktop.ui import errors
from ocop_desktop.ui.events.chosen_sum import ChosenEventsSum
from ocop_desktop.ui.events.collected_import import CollectedImport
from ocop_desktop.ui.events.empty_events import empty_events
from ocop_desktop.ui.events.event_commands import EventCommands
from ocop_desktop.ui.events.event_editor import EventEditor
from ocop_desktop.ui.events.event_list import EventList
from ocop_desktop.ui.events.event_papers import EventPapers
from ocop_desktop.ui.events.event_printing import EventPrinting
from ocop_desktop.ui.events.event_saving import EventSaving
from ocop_desktop.ui.events.list_toggle import ListToggle
from ocop_desktop.ui.page import Following, PageWidget
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.tasks.runner import Reply
from ocop_desktop.ui.toast import show_toast
from ocop_desktop.ui.widgets.ask import ask_to_save
from ocop_desktop.ui.widgets.empty_state import EmptyStateView

_SPLITTER, _COLUMNS = "fairs/splitter", "fairs/columns"


class EventsPage(PageWidget):
    """Lists the events, the latest first, and edits one of them."""

    tables = frozenset({"fair", "product", "producer", "recognition"})

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._wanted_id = self._loading_id = 0
        self.side = EventList()
        self.list = self.side.table
        self.editor = EventEditor(context)
        self.printing = EventPrinting(context, self)
        self.saving = EventSaving(context, self, self.editor)
        self.collected = CollectedImport(context, self)
        self.papers = EventPapers(context, self, self.editor, self.saving)
        self._empty_view = EmptyStateView()
        self._stack = QStackedWidget()
        self._splitter = QSplitter()
        self.commands = EventCommands(
            context, self, self.list, self.editor, self._delete_ids, self.copy_shown
        )
        self._lay_out()
        self.list_toggle = ListToggle(self, self.side)
        self.editor.header.add_first(self.list_toggle)
        self.side.add_bar(ChosenEventsSum(context, self.list))
        self.side.add_bar(self.commands.make_bar())
        self.side.new_requested.connect(self._begin)
        self.side.filtered.connect(self._on_filtered)
        self.list.chosen.connect(self._on_chosen)
        self.list.delete_requested.connect(self.commands.delete_selected)
        self.list.opened.connect(lambda _: self.editor.jump("name"))
        self.editor.save_requested.connect(self.save)
        self.editor.print_requested.connect(self.print)
        self.editor.studio_requested.connect(self._open_studio)
        self.editor.delete_requested.connect(self.delete)
        self.editor.tabs.results.import_requested.connect(self.import_collected)
        self.editor.tabs.results.save_requested.connect(self.save)

    def reload(self) -> None:
        self.context.runner.call_latest(
            self._show_products, services.products.find, ProductQuery(), self.context.on
        )
        self.context.runner.call_latest(self.editor.set_producers, services.producers.find)
        self.context.runner.call_latest(self._show_rows, services.events.list_rows, self.context.on)

    def open(self, argument: object) -> None:
        """Show the event with that id, or go on with the draft of one."""
        if isinstance(argument, int):
            self._open_id(argument)
        elif isinstance(argument, DraftComparison):
            self._resume(argument)

    def _open_id(self, event_id: int) -> None:
        if self.editor.is_dirty and event_id != self.editor.event_id:
            self._ask_to_save(partial(self._open_id, event_id))
            return
        self._wanted_id = event_id
        self.side.show_all()
        self.refresh()

    def _resume(self, comparison: DraftComparison) -> None:
        if self.editor.is_dirty:
            self._ask_to_save(partial(self._resume, comparison))
            return
        self._stack.setCurrentWidget(self._splitter)
        self.editor.resume(comparison)
        self._select_shown_event()
        self.editor.jump("name")

    def focus_search(self) -> None:
        if self._stack.currentWidget() is self._splitter:
            self.list_toggle.setChecked(True)
            self.side.search.focus_and_select()

    def new(self) -> None:
        self._switch_to(Event(""))

    def copy_shown(self) -> None:
        """Begin an event like the one shown, with its facts, hosts and booths."""
        if self.editor.event_id:
            self._switch_to(copy_event(self.editor.edited_event()))

    def _begin(self, kind: EventKind) -> None:
        self._switch_to(Event("", kind=kind))

    def save(self) -> None:
        self.saving.save_then()

    def delete(self) -> None:
        """Delete the event shown; one with products is asked about."""
        if self.editor.event_id:
            self.commands.delete_shown()
        else:
            self._discard_new()

    def _delete_ids(self, ids: Sequence[int]) -> None:
        self.editor.is_dirty &= self.editor.event_id not in ids
        self.context.runner.call(self._on_deleted, services.events.delete_many, ids)

    def print(self) -> None:
        """Print the catalogue of the event shown, after saving it."""
        if self._stack.currentWidget() is not self._splitter:
            return
        if not self.editor.event_model.lines:
            show_toast(
                self, self.tr("Sự kiện chưa có sản phẩm nào để in. Hãy thêm sản phẩm trước.")
            )
            self.editor.finder.setFocus()
        elif self.editor.is_dirty or not self.editor.event_id:
            self.saving.save_then(self._print_catalogue)
        else:
            self._print_catalogue()

    def _print_catalogue(self) -> None:
        self.printing.print_catalogue(self.editor.edited_event(), self.editor.language)

    def import_collected(self) -> None:
        """Import a filled collection sheet into the event shown, after saving it."""
        if self.editor.is_dirty or not self.editor.event_id:
            self.saving.save_then(self._choose_collected)
        else:
            self._choose_collected()

    def _choose_collected(self) -> None:
        self.collected.choose_file(self.editor.event_id, self.editor.names)

    def confirm_leave(self, following: Following) -> bool:
        if not self.editor.is_dirty:
            return True
        self._ask_to_save(following)
        return False

    def save_layout(self) -> None:
        self.context.preferences.save_state(_SPLITTER, self._splitter.saveState())
        self.context.preferences.save_state(_COLUMNS, self.list.layout_state())

    def _open_studio(self) -> None:
        self.page_requested.emit("studio", self.editor.event_id)

    def _show_products(self, found: ProductList) -> None:
        self.editor.set_products(found.rows)

    def _show_rows(self, rows: tuple[EventRow, ...]) -> None:
        self.side.set_rows(rows)
        self.count_changed.emit(len(rows))
        if not self.editor.is_dirty and not self._is_new():
            ids = [row.id for row in rows]
            event_id = self._wanted_id or self.editor.event_id
            self._load(event_id if event_id in ids else next(iter(ids), 0))
        self._wanted_id = 0

    def _load(self, event_id: int) -> None:
        """Show the event with that id once it is read; 0 shows none."""
        self._loading_id = event_id
        if event_id:
            reply = Reply(self._on_loaded, self._on_load_failed)
            self.context.runner.call_latest(reply, services.events.get, event_id)
        else:
            self._show_event(None)

    def _on_loaded(self, event: Event) -> None:
        if event.id == self._loading_id and not self.editor.is_dirty:
            self._show_event(event)

    def _on_load_failed(self, error: Exception) -> None:
        if not isinstance(error, RecordMissing):  # the list is being read anew
            errors.report(error)

    def _show_event(self, event: Event | None) -> None:
        self._loading_id = 0
        self.editor.show_event(event or Event(""))
        self._stack.setCurrentWidget(self._empty_view if event is None else self._splitter)
        self._select_shown_event()

    def _is_new(self) -> bool:
        """Whether the editor shows an event that is not in the register yet."""
        return self._stack.currentWidget() is self._splitter and not self.editor.event_id

    def _select_shown_event(self) -> None:
        self.list.blockSignals(True)
        if self.editor.event_id:
            self.list.select_ids([self.editor.event_id])
        else:
            self.list.clearSelection()
            self.list.setCurrentIndex(self.list.model().index(-1, -1))
        self.list.blockSignals(False)
        self.list.selection_changed.emit()

    def _on_chosen(self, row: EventRow | None) -> None:
        if row is None or row.id == self.editor.event_id:
            return
        if self.editor.is_dirty:
            self._select_shown_event()
            self._ask_to_save(partial(self._load, row.id))
        else:
            self._load(row.id)

    def _switch_to(self, event: Event) -> None:
        if self.editor.is_dirty:
            self._select_shown_event()
            self._ask_to_save(partial(self._switch_to, event))
        else:
            self._show_event(event)
            if not event.id:
                self.editor.jump("name")

    def _ask_to_save(self, following: Following) -> None:
        ask_to_save(
            self,
            self.tr("Sự kiện"),
            self.tr("Sự kiện “{name}” có nội dung chưa lưu.").format(
                name=self.editor.edited_event().name or self.tr("mới")
            ),
            partial(self.saving.save_then, following),
            partial(self._discard_changes, following),
        )

    def _discard_changes(self, following: Following) -> None:
        self._discard_new()
        following()

    def _discard_new(self) -> None:
        """Show the event as it is stored; in place of a new one the first of the list."""
        self.editor.is_dirty = False
        if self.editor.event_id:
            self._show_event(self.editor.stored_event)
        else:
            self.editor.show_event(Event(""))
            self._load(next((row.id for row in self.side.all_rows), 0))

    def _on_deleted(self, _: int) -> None:
        """Show no event, unless one is being edited; the following reload shows the next one."""
        if not self.editor.is_dirty:
            self.editor.show_event(Event(""))
            self._stack.setCurrentWidget(self._empty_view)

    def _update_status(self) -> None:
        shown, count = len(self.list.rows), len(self.side.all_rows)
        words = (
            self.tr("{count} sự kiện") if shown == count else self.tr("{shown} / {count} sự kiện")
        )
        self.status_changed.emit(words.format(shown=shown, count=count))

    def _on_filtered(self) -> None:
        self._select_shown_event()
        self._update_status()

    def _lay_out(self) -> None:
        self._splitter.setOrientation(Qt.Orientation.Horizontal)
        self._splitter.addWidget(self.side)
        self._splitter.addWidget(self.editor)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setCollapsible(1, False)
        self._splitter.setSizes([440, 760])
        state = self.context.preferences.state(_SPLITTER)
        if not state.isEmpty():
            self._splitter.restoreState(state)
        self.list.restore_layout_state(self.context.preferences.state(_COLUMNS))
        self._empty_view.show_state(empty_events(self.new))
        self._stack.addWidget(self._empty_view)
        self._stack.addWidget(self._splitter)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)
