"""The filters above the deadline board: search, producer, commune, days of expiry."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ocop_desktop.domain.deadlines.board import BoardQuery
from ocop_desktop.domain.register.producer import ProducerRow
from ocop_desktop.domain.register.product import FacetChoice
from ocop_desktop.ui import theme
from ocop_desktop.ui.deadlines.span_filter import SpanFilter
from ocop_desktop.ui.fields.choice import SearchChoice
from ocop_desktop.ui.fields.text import SearchBox
from ocop_desktop.ui.finding.facet_bar import FacetChip
from ocop_desktop.ui.finding.producer_chooser import index_producers, make_distinct_labels
from ocop_desktop.ui.widgets.flow_layout import FlowLayout


class DeadlineFilters(QWidget):
    """`changed` follows every change, `cleared` the link that clears all filters.

    `button` of the page stands among them, where rows wrap in a narrow window.
    """

    changed = Signal()
    cleared = Signal()

    def __init__(self, on: date, button: QPushButton, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.span = SpanFilter(on, self)
        self.search = SearchBox()
        self.search.set_hint(self.tr("Tìm sản phẩm, chủ thể, xã (Ctrl+F)"))
        self.search.setAccessibleName(self.tr("Tìm trong thời hạn"))
        theme.notifier.changed.connect(self._update_width)
        self._update_width()
        self.communes = FacetChip(self.tr("Xã, phường"), _no_words)
        self.producer: SearchChoice[int] = SearchChoice()
        self.producer.setPlaceholderText(self.tr("Mọi chủ thể"))
        self.producer.setAccessibleName(self.tr("Lọc theo chủ thể"))
        self.producer.setClearButtonEnabled(True)
        self.clear_button = QPushButton(self.tr("Xóa bộ lọc"))
        self.clear_button.setProperty("role", "link")
        self.clear_button.hide()
        self._producer_id: int | None = None
        self.search.searched.connect(self._on_edited)
        self.communes.changed.connect(self._on_edited)
        self.producer.textChanged.connect(self._on_producer_edited)
        self.clear_button.clicked.connect(self.cleared)
        self.communes.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.span.changed.connect(self._on_edited)
        policy = self.clear_button.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.clear_button.setSizePolicy(policy)
        flow = FlowLayout(theme.GRID, self)
        for field in (self.search, self.producer):
            field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        fields = (self.search, self.producer, self.communes)
        for widget in (*fields, button, *self.span.widgets, self.clear_button):
            flow.addWidget(widget)

    def _update_width(self) -> None:
        """Keep room for the whole hint of the search box."""
        hint = self.search.fontMetrics().horizontalAdvance(self.search.placeholderText())
        self.search.setMinimumWidth(hint + 6 * theme.GRID)

    def query(self) -> BoardQuery:
        """Return the query without the states, which the tiles choose."""
        since, until = self.span.value()
        return BoardQuery(
            self.search.value(),
            communes=self.communes.chosen,
            producer_id=self._producer_id,
            since=since,
            until=until,
        )

    def words(self) -> str:
        """Return the filters in words; empty if there are none."""
        found = self.search.value()
        parts = (
            self.tr("tìm: {text}").format(text=found) if found else "",
            self.communes.chosen_words(),
            self.producer.text() if self._producer_id is not None else "",
            self.span.words(),
        )
        return ", ".join(filter(None, parts))

    def offer_communes(self, choices: Sequence[FacetChoice]) -> None:
        """Offer the communes of the board."""
        self.communes.set_choices(choices)

    def offer_producers(self, rows: Sequence[ProducerRow]) -> None:
        """Offer the register's producers."""
        self.producer.set_choices(make_distinct_labels(rows), partial(index_producers, rows))

    def clear(self) -> None:
        """Clear every filter."""
        self._producer_id = None
        self.producer.set_value(None)
        self.communes.set_chosen(frozenset())
        self.span.set_value(None, None)
        self.search.clear()

    def set_clear_visible(self, *, shown: bool) -> None:
        """Show or hide the link that clears all filters."""
        self.clear_button.setVisible(shown)

    def _on_producer_edited(self) -> None:
        """Filter once the typed text names a producer."""
        producer_id = self.producer.value()
        if producer_id != self._producer_id:
            self._producer_id = producer_id
            self._on_edited()

    def _on_edited(self) -> None:
        self.changed.emit()


def _no_words(value: object) -> str:
    del value
    return ""
