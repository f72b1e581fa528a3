"""The front matter of a catalogue: title, cover photo and foreword, saved with its fair."""

from collections.abc import Sequence
from dataclasses import astuple, replace
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ocop_desktop.domain.errors import EditConflict
from ocop_desktop.domain.events.event import Event, EventChoice
from ocop_desktop.domain.print.documents import PrintOrder
from ocop_desktop.domain.register.product import Photo
from ocop_desktop.domain.text import Translated
from ocop_desktop.ui import errors
from ocop_desktop.ui.forms.conflict_dialog import ask_about_conflict
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.studio.cover_dialog import CoverDialog
from ocop_desktop.ui.studio.cover_panel import CoverPanel
from ocop_desktop.ui.studio.foreword_dialog import ForewordDialog
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.tasks.runner import Reply
from ocop_desktop.ui.words.record_values import FormWords


class FrontMatter(QObject):
    """Edits cover and foreword; those of an event are saved in the register.

    `edited` carries the order with another cover or foreword.
    """

    edited = Signal(object)

    def __init__(self, context: PageContext, panel: CoverPanel, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._page = parent
        self._panel = panel
        self._order: PrintOrder | None = None
        self._event: EventChoice | None = None
        self._typed: tuple[EventChoice, Translated] | None = None
        self._photo_names: dict[str, str] = {}
        self._product_ids: tuple[int, ...] = ()
        panel.cover_requested.connect(self.ask_cover)
        panel.foreword_requested.connect(self.ask_foreword)

    def set_order(
        self, order: PrintOrder, event: EventChoice | None, product_ids: tuple[int, ...]
    ) -> None:
        """Show the front matter of `order`."""
        self._order, self._event, self._product_ids = order, event, product_ids
        self._panel.show_front_matter(order.title, self.cover(), self.foreword(), own=event is None)

    def cover(self) -> Photo | None:
        """Return the photo of the cover, None for a collage."""
        ordered = self._order.cover if self._order else None
        return ordered or (self._event.cover if self._event else None)

    def foreword(self) -> Translated:
        """Return the foreword that will be printed."""
        ordered = self._order.foreword if self._order else Translated()
        if any(astuple(ordered)):
            return ordered
        return self._event.foreword if self._event else Translated()

    def ask_cover(self) -> None:
        """Ask for the photos the clerk can choose from."""
        self._context.runner.call_latest(
            self._open_cover_dialog, services.printing.cover_choices, self._product_ids
        )

    def ask_foreword(self) -> None:
        """Open the dialog of the foreword."""
        self._open_foreword_dialog(self._event)

    def _open_foreword_dialog(
        self, event: EventChoice | None, typed: Translated | None = None
    ) -> None:
        """Edit the foreword of `fair`, the event as it is now; `typed` was not saved yet."""
        dialog = ForewordDialog(self.foreword(), self._page, typed)
        dialog.foreword_saved.connect(partial(self._set_foreword, event))
        dialog.open()

    def _open_cover_dialog(self, choices: Sequence[tuple[str, Photo]]) -> None:
        self._photo_names = {photo.large: name for name, photo in reversed(choices)}
        dialog = CoverDialog(self._context, choices, self.cover(), self._page)
        dialog.chosen.connect(partial(self._set_cover, self._event))
        dialog.open()

    def _set_cover(self, event: EventChoice | None, cover: Photo | None) -> None:
        if event is not None:
            self._save_front(replace(event, cover=cover))
        elif self._order is not None:
            self.edited.emit(replace(self._order, cover=cover))

    def _set_foreword(self, event: EventChoice | None, words: Translated) -> None:
        if event is not None:
            self._typed = (event, words)
            self._save_front(replace(event, foreword=words))
        elif self._order is not None:
            self.edited.emit(replace(self._order, foreword=words))

    def _save_front(self, event: EventChoice) -> None:
        reply = Reply(self._on_event_saved, self._on_save_failed)
        self._context.runner.call(reply, services.event_choices.save_front, event)

    def _save_event(self, event: Event) -> None:
        """Save the whole event as the clerk has decided after a conflict."""
        reply = Reply(self._on_event_saved, self._on_save_failed)
        self._context.runner.call(reply, services.events.save, event)

    def _on_event_saved(self, _event: Event) -> None:
        """Forget what was typed: the page reloads by the signal `changed`."""
        self._typed = None

    def _on_save_failed(self, error: Exception) -> None:
        if isinstance(error, EditConflict):
            words = FormWords(photos=self._photo_names)
            ask_about_conflict(self._page, error, words, self._save_event, self._go_back)
            return
        self._go_back()
        errors.report_unsaved(error)

    def _go_back(self) -> None:
        """Open the dialog of the foreword again with what was typed."""
        typed, self._typed = self._typed, None
        if typed is not None:
            self._open_foreword_dialog(*typed)
