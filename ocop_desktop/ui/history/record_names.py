"""The names by which a record of the history is found."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.register.product import ProductList, ProductQuery
from ocop_desktop.ui.history.history_filters import RecordKey, list_record_names
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.tasks import services

if TYPE_CHECKING:
    from ocop_desktop.domain.history.trash import TrashedRecord
    from ocop_desktop.domain.register.producer import ProducerRow

Names = Sequence[tuple[RecordKey, str]]


class RecordNaming(QObject):
    """Reads the names of products, producers, events and deleted records once they are wanted."""

    def __init__(
        self, context: PageContext, show: Callable[[Names], object], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._show = show
        self._is_loaded = False
        self._parts: dict[str, Names] = {}

    def forget(self) -> None:
        """Read the names anew when they are wanted next."""
        self._is_loaded = False

    def load(self) -> None:
        """Read the names, unless they are known."""
        if self._is_loaded:
            return
        self._is_loaded = True
        runner, on = self._context.runner, self._context.on
        runner.call_latest(self._on_products, services.products.find, ProductQuery(), on)
        runner.call_latest(self._on_producers, services.producers.find, "")
        runner.call_latest(self._on_events, services.events.list_names)
        runner.call_latest(self._on_deleted, services.trash.list_records, on)

    def _on_products(self, found: ProductList) -> None:
        named = [(row.id, row.name) for row in found.rows]
        self._add("products", list_record_names(RecordKind.PRODUCT, named))

    def _on_producers(self, rows: Sequence[ProducerRow]) -> None:
        named = [(row.id, row.name) for row in rows]
        self._add("producers", list_record_names(RecordKind.PRODUCER, named))

    def _on_events(self, named: Sequence[tuple[int, str]]) -> None:
        self._add("fairs", list_record_names(RecordKind.EVENT, named))

    def _on_deleted(self, records: Sequence[TrashedRecord]) -> None:
        names: list[tuple[RecordKey, str]] = []
        for kind in dict.fromkeys(record.kind for record in records):
            named = [(one.row_id, one.name) for one in records if one.kind is kind and one.name]
            names += list_record_names(kind, named)
        self._add("deleted", names)

    def _add(self, part: str, names: Names) -> None:
        self._parts[part] = names
        order = ("products", "producers", "fairs", "deleted")
        listed = [one for key in order for one in self._parts.get(key, ())]
        self._show(list({label: (key, label) for key, label in listed}.values()))
