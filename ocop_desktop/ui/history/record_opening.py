"""Goes from a change of the history to the page where its record is kept."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.ui.page import PageWidget
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.toast import show_toast

if TYPE_CHECKING:
    from ocop_desktop.domain.history.record_state import RecordState
    from ocop_desktop.ui.history.history_columns import ChangeRow

_PAGES = {
    RecordKind.PRODUCT: "products",
    RecordKind.PRODUCER: "producers",
    RecordKind.EVALUATION: "evaluations",
    RecordKind.EVENT: "fairs",
}
_OF_A_PRODUCT = frozenset({RecordKind.RECOGNITION, RecordKind.FILING, RecordKind.NOTICE})


class RecordOpening(QObject):
    """Asks for the record as it is today first: one that was deleted is in the trash instead."""

    def __init__(self, context: PageContext, page: PageWidget) -> None:
        super().__init__(page)
        self._context = context
        self._page = page

    def open(self, row: ChangeRow) -> None:
        """Show the record of a change on its own page."""
        if row.kind in _PAGES or row.kind in _OF_A_PRODUCT:
            self._context.runner.call_latest(
                self._on_read,
                services.history.read_record_at,
                row.kind,
                row.row_id,
                date.max,
            )
        else:
            self._page.page_requested.emit("settings", None)

    def _on_read(self, state: RecordState) -> None:
        if state.values is None:
            show_toast(
                self._page,
                self.tr("Bản ghi này không còn trong sổ."),
                (self.tr("Mở thùng rác"), self._open_trash),
            )
        elif state.kind in _OF_A_PRODUCT:
            self._page.page_requested.emit("products", state.values["product_id"])
        else:
            self._page.page_requested.emit(_PAGES[state.kind], state.row_id)

    def _open_trash(self) -> None:
        self._page.page_requested.emit("trash", None)
