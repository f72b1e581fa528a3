"""Saving a month of sales, with what is to follow; a cell that two clerks typed is asked about."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ocop_desktop.domain.errors import EditConflict
from ocop_desktop.domain.outlets.sale import Sale
from ocop_desktop.ui import errors
from ocop_desktop.ui.forms.conflict_dialog import ask_about_conflict
from ocop_desktop.ui.outlets.sales_model import FIELDS, SalesModel
from ocop_desktop.ui.page import Following
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.tasks.runner import Reply
from ocop_desktop.ui.words.record_values import FormWords


class SalesSaving(QObject):
    """`saved` carries how many products changed; what was to follow is forgotten at a failure."""

    saved = Signal(int)

    def __init__(self, context: PageContext, page: QWidget, model: SalesModel) -> None:
        super().__init__(page)
        self._context, self._page, self._model = context, page, model
        self._key: tuple[date, str] = (context.on, "")
        self._rows: list[Sale] = []
        self._following: Following | None = None

    def save(
        self, key: tuple[date, str], rows: Sequence[Sale], following: Following | None
    ) -> None:
        """Save the rows of a month and channel as one action, and call `following` then."""
        self._key, self._rows, self._following = key, list(rows), following
        self._send()

    def _send(self) -> None:
        reply: Reply[int] = Reply(self._on_saved, self._on_refused)
        self._context.runner.call(reply, services.sales.save_month, *self._key, tuple(self._rows))

    def _on_saved(self, count: int) -> None:
        following, self._following = self._following, None
        self.saved.emit(count)
        if following is not None:
            following()

    def _on_refused(self, error: Exception) -> None:
        if isinstance(error, EditConflict) and isinstance(error.mine, Sale):
            name = self._model.name_of(error.mine.product_id)
            labels = {
                field: f"{name} · {self._model.titles[column]}" for column, field in FIELDS.items()
            }
            words = FormWords(labels)
            ask_about_conflict(self._page, error, words, self._send_decided, self._forget)
            return
        self._forget()
        errors.report_unsaved(error)

    def _send_decided(self, decided: Sale) -> None:
        """Save again with what the clerk has decided of one product."""
        self._rows = [
            decided if one.product_id == decided.product_id else one for one in self._rows
        ]
        self._send()

    def _forget(self) -> None:
        self._following = None
