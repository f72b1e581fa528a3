"""Sự kiện: the list of events at the left, the chosen event with its products at the right."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ocop_desktop.domain.drafts.comparison import DraftComparison
from ocop_desktop.domain.errors import EditConflict, InvalidValue
from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.register.product import ProductList, ProductQuery
from ocop_desktop.ui import errors, theme
from ocop_desktop.ui.events.empty_events import empty_events
from ocop_desktop.ui.events.event_columns import event_columns
from ocop_desktop.ui.events.event_commands import EventCommands
from ocop_desktop.ui.events.event_editor import EventEditor
from ocop_desktop.ui.events.event_printing import EventPrinting
from ocop_desktop.ui.forms.conflict_dialog import ask_about_conflict
from ocop_desktop.ui.lists.row_table import RowTable
from ocop_desktop.ui.page import Following, PageWidget
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.tasks.runner import Reply
from ocop_desktop.ui.toast import show_toast
from ocop_desktop.ui.widgets.ask import ask_to_save
from ocop_desktop.ui.widgets.empty_state import EmptyStateView
from ocop_desktop.ui.words.record_values import FormWords
from ocop_desktop.ui.writing import needs_writing

_SPLITTER, _COLUMNS = "fairs/splitter", "fairs/columns"


class EventsPage(PageWidget):
    """Lists the events, the latest first, and edits one of them."""

    tables = frozenset({"fair", "product", "producer", "recognition"})

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._events: tuple[Event, ...] = ()
        self._wanted_id = 0
        self._sent = Event("")
        self._after_saving: Following | None = None
        self._print_after_saving = False
        self.list = RowTable(event_columns(), self.tr("Sự kiện"), local_sort=True)
        self.list.show_sort("day", descending=True)
        self.editor = EventEditor(context)
        self.printing = EventPrinting(context, self)
        self._empty_view = EmptyStateView()
        self._stack = QStackedWidget()
        self._splitter = QSplitter()
        self.commands = EventCommands(context, self, self.list, self.editor, self._delete_ids)
        self._lay_out()
        self.list.chosen.connect(self._on_chosen)
        self.list.delete_requested.connect(self.commands.delete_selected)
        self.list.opened.connect(self._focus_form)
        self.editor.save_requested.connect(self.save)
        self.editor.print_requested.connect(self.print)
        self.editor.studio_requested.connect(self._open_studio)
        self.editor.delete_requested.connect(self.delete)

    def reload(self) -> None:
        self.context.runner.call_latest(
            self._show_products, services.products.find, ProductQuery(), self.context.on
        )
        self.context.runner.call_latest(self._show_events, services.events.all_events)

    def open(self, argument: object) -> None:
        """Show the event with that id, or go on with the draft of one."""
        if isinstance(argument, int):
            self._wanted_id = argument
            self.refresh()
        elif isinstance(argument, DraftComparison):
            self._resume(argument)

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
            self.editor.finder.setFocus()

    def new(self) -> None:
        self._switch_to(Event(""))

    def save(self) -> None:
        self._save_then(None)

    def _save_then(self, following: Following | None) -> None:
        self.setFocus()
        self._after_saving, self._sent = following, self.editor.edited_event()
        if self.editor.is_sound():
            self._send(self._sent)
        else:
            self._forget_following()
            self.editor.jump_to_problem()

    def _send(self, event: Event) -> None:
        reply = Reply(self._on_saved, self._on_save_failed)
        self.context.runner.call(reply, services.events.save, event)

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
            self._print_after_saving = True
            self.save()
        else:
            self.printing.print_catalogue(self.editor.edited_event(), self.editor.language)

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

    def _show_events(self, events: tuple[Event, ...]) -> None:
        self._events = events
        event_id = self._wanted_id or self.editor.event_id
        self._wanted_id = 0
        self.list.blockSignals(True)
        self.list.set_rows(events)
        self.list.blockSignals(False)
        self.count_changed.emit(len(events))
        if not self.editor.is_dirty and not self._is_new():
            chosen = next(
                (event for event in events if event.id == event_id), events[0] if events else None
            )
            self._show_event(chosen)
        self._select_shown_event()
        self._update_status()

    def _show_event(self, event: Event | None) -> None:
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

    def _on_chosen(self, event: Event | None) -> None:
        if event is not None and event.id != self.editor.event_id:
            self._switch_to(event)

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
            partial(self._save_then, following),
            partial(self._discard_changes, following),
        )

    def _discard_changes(self, following: Following) -> None:
        self.editor.is_dirty = False
        known = (event for event in self._events if event.id == self.editor.event_id)
        self._show_event(next(known, self._events[0] if self._events else None))
        following()

    def _discard_new(self) -> None:
        self.editor.is_dirty = False
        self._show_event(self._events[0] if self._events else None)

    def _on_saved(self, event: Event) -> None:
        following, self._after_saving = self._after_saving, None
        self.editor.show_saved(self._sent, event)
        if following is not None:
            following()
        if self._print_after_saving:
            self._print_after_saving = False
            self.printing.print_catalogue(self.editor.edited_event(), self.editor.language)

    def _on_save_failed(self, error: Exception) -> None:
        if isinstance(error, EditConflict):
            words = FormWords(self.editor.form.labels, self.editor.product_names)
            ask_about_conflict(self, error, words, self._send, self._forget_following)
            return
        self._forget_following()
        if isinstance(error, InvalidValue):
            self.editor.is_sound()
        errors.report_unsaved(error)

    def _forget_following(self) -> None:
        self._after_saving, self._print_after_saving = None, False

    def _on_deleted(self, _: int) -> None:
        """Show no event, unless one is being edited; the following reload shows the next one."""
        if not self.editor.is_dirty:
            self.editor.show_event(Event(""))
            self._stack.setCurrentWidget(self._empty_view)

    def _focus_form(self, _: Event) -> None:
        self.editor.jump("name")

    def _update_status(self) -> None:
        self.status_changed.emit(self.tr("{count} sự kiện").format(count=len(self._events)))

    def _lay_out(self) -> None:
        self._splitter.setOrientation(Qt.Orientation.Horizontal)
        self._splitter.addWidget(self._make_list_side())
        self._splitter.addWidget(self.editor)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setSizes([350, 850])
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

    def _make_list_side(self) -> QWidget:
        new = theme.style_primary(QPushButton(self.tr("Thêm sự kiện"), autoDefault=False))
        needs_writing(new)
        theme.set_icon(new, "plus", "on_green")
        new.setToolTip(self.tr("Thêm sự kiện (Ctrl+N)"))
        new.clicked.connect(self.new)
        header = QHBoxLayout()
        header.addWidget(theme.style_heading(QLabel(self.tr("Sự kiện"))), 1)
        header.addWidget(new)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(*[2 * theme.GRID] * 4)
        column.setSpacing(theme.GRID)
        column.addLayout(header)
        column.addWidget(self.list, 1)
        column.addWidget(self.commands.make_bar())
        return side
