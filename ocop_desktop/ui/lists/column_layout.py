"""The columns of a RowTable: their widths, order and visibility, as the clerk has set them."""

import heapq
import json
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QByteArray, QEvent, QObject, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QHeaderView, QTableView

from ocop_desktop.ui import theme
from ocop_desktop.ui.lists.column_widths import ColumnWidth, share_width
from ocop_desktop.ui.lists.row_model import RowColumn
from ocop_desktop.ui.widgets.stars import stars_width
from ocop_desktop.ui.widgets.state_pill import PADDING

MARGIN = 8
_SAMPLE = 200
_LONGEST = 30
_MAX_COMPARED = 20_000
_ARROW = 20


class ColumnLayout(QObject):
    """Shares the width of a table among its columns, and remembers what the clerk has changed.

    `changed` is emitted after columns were hidden, shown or moved by its methods. A column that was
    measured once never needs less, so that columns stay where they are while a list is narrowed.
    """

    changed = Signal()

    def __init__(self, table: QTableView, columns: Sequence[RowColumn]) -> None:
        super().__init__(table)
        self._table = table
        self._header: QHeaderView = table.horizontalHeader()
        self.columns = tuple(columns)
        self._needed: dict[str, int] = {}
        self._seen: dict[str, set[str]] = {column.key: set() for column in columns}
        self._set_letters: dict[str, float] = {}
        self._measured_count = 0
        self._is_fitting = False
        self._resized: set[int] = set()
        self._header.sectionResized.connect(self._on_resized)
        self._header.sectionHandleDoubleClicked.connect(self._on_handle_double_clicked)
        self._header.viewport().installEventFilter(self)

    def measure(self, rows: Sequence[Any]) -> None:
        """Measure the texts of `rows`; of many rows only some, and the longest names of a new list."""
        step = max(1, len(rows) // _SAMPLE)
        sample = rows[::step]
        is_new = len(rows) != self._measured_count
        self._measured_count = len(rows)
        for column in self.columns:
            texts = {column.words(row) for row in sample}
            if column.is_name and is_new and _SAMPLE < len(rows) <= _MAX_COMPARED:
                texts.update(heapq.nlargest(_LONGEST, map(column.words, rows), key=len))
            self._measure_texts(column, texts)

    def fit(self) -> None:
        """Share the width of the table among the visible columns."""
        shown = [place for place in self.order() if not self._header.isSectionHidden(place)]
        asked = [self._asked_width(self.columns[place]) for place in shown]
        self._is_fitting = True
        for place, width in zip(shown, share_width(asked, self._available()), strict=True):
            self._table.setColumnWidth(place, width)
        self._is_fitting = False

    def refit_texts(self) -> None:
        """Measure anew, because the text size has changed; the rows are measured when next set."""
        self._needed.clear()
        self._measured_count = 0
        for seen in self._seen.values():
            seen.clear()

    def order(self) -> list[int]:
        """The places of all columns, hidden ones too, as they stand from left to right."""
        return [self._header.logicalIndex(place) for place in range(self._header.count())]

    def is_shown(self, place: int) -> bool:
        """Whether the column is shown."""
        return not self._header.isSectionHidden(place)

    def may_hide(self, place: int) -> bool:
        """Whether the column may be hidden: the first one, which names the row, may not."""
        return place != 0

    def show_columns(self, order: Sequence[int], shown: set[int]) -> None:
        """Show the columns in `shown`, all in this order."""
        for position, place in enumerate(order):
            self._header.moveSection(self._header.visualIndex(place), position)
        for place in order:
            self._header.setSectionHidden(place, self.may_hide(place) and place not in shown)
        self.fit()
        self.changed.emit()

    def set_shown(self, place: int, *, shown: bool) -> None:
        """Show or hide one column."""
        visible = {one for one in self.order() if self.is_shown(one)}
        self.show_columns(self.order(), visible | {place} if shown else visible - {place})

    def reset(self) -> None:
        """Show every column with its usual width at its usual place."""
        self._set_letters.clear()
        self.show_columns(range(len(self.columns)), set(range(len(self.columns))))

    def state(self, sort: tuple[str, bool]) -> QByteArray:
        """The order, the hidden columns, the widths the clerk has set, and the sort order, as JSON."""
        keys = [self.columns[place].key for place in self.order()]
        hidden = [
            column.key for place, column in enumerate(self.columns) if not self.is_shown(place)
        ]
        stored = {"order": keys, "hidden": hidden, "widths": self._set_letters, "sort": sort}
        return QByteArray(json.dumps(stored).encode())

    def restore(self, state: QByteArray) -> tuple[str, bool] | None:
        """Restore what `state` has made; returns the sort order, None where there is none to restore."""
        try:
            stored = json.loads(bytes(state.data()))
            keys, hidden = list(stored["order"]), set(stored["hidden"])
            widths = {str(key): float(value) for key, value in dict(stored["widths"]).items()}
            sort_key, descending = stored["sort"]
        except (ValueError, TypeError, LookupError, RecursionError, OverflowError):
            return None
        places = {column.key: place for place, column in enumerate(self.columns)}
        known = [places[key] for key in dict.fromkeys(keys) if key in places]
        order = known + [place for place in range(len(self.columns)) if place not in known]
        self._set_letters = {key: widths[key] for key in widths if key in places}
        self.show_columns(order, {places[key] for key in places if key not in hidden})
        return (str(sort_key), bool(descending)) if sort_key in places else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.MouseButtonRelease and self._resized:
            self._keep_resized()
        return super().eventFilter(watched, event)

    @property
    def _letter(self) -> int:
        return self._table.fontMetrics().horizontalAdvance("n")

    def _available(self) -> int:
        return int(self._table.viewport().width())

    def _asked_width(self, column: RowColumn) -> ColumnWidth:
        """What a column asks for; a title is never cut, unless the clerk has set the width."""
        letters = self._set_letters.get(column.key)
        title = self._title_width(column)
        usual = column.width if letters is None else letters
        width = round(usual * self._letter) + 2 * theme.GRID
        needed = self._needed.get(column.key, 0)
        return ColumnWidth(
            width if letters is not None else max(width, title),
            max(needed, title) if needed else 0,
            column.is_name,
            letters is not None,
        )

    def _title_width(self, column: RowColumn) -> int:
        metrics = self._header.fontMetrics()
        return int(metrics.horizontalAdvance(column.title)) + 2 * theme.GRID + _ARROW

    def _measure_texts(self, column: RowColumn, texts: set[str]) -> None:
        seen = self._seen[column.key]
        metrics = self._metrics_of(column)
        new = texts - seen
        seen |= new
        widest = max(map(metrics.horizontalAdvance, new), default=0)
        if column.kind == "stars":
            widest = stars_width(self._table.fontMetrics().height() * 0.95)
        padding = 2 * PADDING if column.kind in {"state", "deadline"} else 0
        found = widest + padding + 2 * MARGIN + 2
        if new:
            self._needed[column.key] = max(self._needed.get(column.key, 0), found)

    def _metrics_of(self, column: RowColumn) -> QFontMetrics:
        """Names are measured in bold, as searched words are drawn."""
        font = QFont(self._table.font())
        font.setBold(column.is_name)
        return QFontMetrics(font)

    def _on_resized(self, place: int) -> None:
        if not self._is_fitting:
            self._resized.add(place)

    def _on_handle_double_clicked(self, place: int) -> None:
        self._resized.add(place)
        self._keep_resized()

    def _keep_resized(self) -> None:
        """Keep the widths the clerk has dragged the columns to."""
        for place in self._resized:
            width = self._header.sectionSize(place) - 2 * theme.GRID
            self._set_letters[self.columns[place].key] = max(1.0, width / self._letter)
        self._resized.clear()
        self.fit()
