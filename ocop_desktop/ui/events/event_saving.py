"""Saving the event shown, with what is to follow: leaving the page, printing, showing another one."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ocop_desktop.domain.errors import EditConflict, InvalidValue
from ocop_desktop.domain.events.event import Event
from ocop_desktop.ui import errors
from ocop_desktop.ui.events.event_editor import EventEditor
from ocop_desktop.ui.forms.conflict_dialog import ask_about_conflict
from ocop_desktop.ui.page import Following
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.tasks.runner import Reply
from ocop_desktop.ui.words.record_values import FormWords


class EventSaving(QObject):
    """Saves what the editor shows; what was to follow is forgotten where it cannot be saved."""

    def __init__(self, context: PageContext, page: QWidget, editor: EventEditor) -> None:
        super().__init__(page)
        self._context, self._page, self._editor = context, page, editor
        self._sent = Event("")
        self._following: Following | None = None

    def save_then(self, following: Following | None = None) -> None:
        """Save the event as typed, and call `following` once it is saved."""
        self._page.setFocus()
        self._following, self._sent = following, self._editor.edited_event()
        if self._editor.is_sound():
            self._send(self._sent)
        else:
            self._forget()
            self._editor.jump_to_problem()

    def _send(self, event: Event) -> None:
        reply = Reply(self._on_saved, self._on_failed)
        self._context.runner.call(reply, services.events.save, event)

    def _on_saved(self, event: Event) -> None:
        following, self._following = self._following, None
        self._editor.show_saved(self._sent, event)
        if following is not None:
            following()

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, EditConflict):
            names = self._editor.names
            producers = {-one: name for one, name in names.producers.items()}
            words = FormWords(self._editor.form.labels, {**names.products, **producers})
            ask_about_conflict(self._page, error, words, self._send, self._forget)
            return
        self._forget()
        if isinstance(error, InvalidValue):
            self._editor.is_sound()
        errors.report_unsaved(error)

    def _forget(self) -> None:
        self._following = None
