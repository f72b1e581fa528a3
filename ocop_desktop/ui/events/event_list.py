"""The list of events at the left of the page: found by words, kind and year; new ones of a kind."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from ocop_desktop.domain.events.event import EventKind
from ocop_desktop.domain.events.summary import EventRow
from ocop_desktop.domain.text import search_key, search_words
from ocop_desktop.ui import theme
from ocop_desktop.ui.events.event_columns import HIDDEN_AT_FIRST, event_columns
from ocop_desktop.ui.fields.choice import PlainChoice
from ocop_desktop.ui.fields.text import SearchBox
from ocop_desktop.ui.lists.row_table import RowTable
from ocop_desktop.ui.widgets.empty_state import EmptyState
from ocop_desktop.ui.widgets.popup_menu import PopupMenu
from ocop_desktop.ui.words.events import event_kind_icon, event_kind_words
from ocop_desktop.ui.writing import needs_writing


class EventList(QWidget):
    """Shows the events that match the words, the kind and the year; `filtered` follows a change."""

    new_requested = Signal(object)
    filtered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.all_rows: tuple[EventRow, ...] = ()
        self.table = RowTable(event_columns(), self.tr("Sự kiện"), local_sort=True)
        self._hide_columns()
        self.table.set_empty_state(
            EmptyState(
                "tent",
                self.tr("Không có sự kiện nào"),
                self.tr("Không có sự kiện nào khớp với ô tìm và ô lọc."),
                self.tr("Bỏ lọc"),
                self.show_all,
            )
        )
        self.table.show_sort("day", descending=True)
        self.search = SearchBox()
        self.search.setAccessibleName(self.tr("Tìm sự kiện"))
        self.search.set_hint(self.tr("Tên, địa điểm (Ctrl+F)"))
        self.kind: PlainChoice[EventKind | None] = PlainChoice()
        self.kind.setAccessibleName(self.tr("Loại sự kiện"))
        self.year: PlainChoice[int | None] = PlainChoice()
        self.year.setAccessibleName(self.tr("Năm"))
        self.overdue = QPushButton(flat=True, autoDefault=False)
        self.overdue.setCheckable(True)
        theme.set_icon(self.overdue, "triangle-alert", "warning")
        self.new_button = self._make_new_button()
        self.kinds_button = self._make_kinds_button()
        self._filters = QWidget()
        self._lay_out()
        self.search.searched.connect(self._filter)
        self.kind.edited.connect(self._filter)
        self.year.edited.connect(self._filter)
        self.overdue.toggled.connect(self._filter)

    def set_rows(self, rows: tuple[EventRow, ...]) -> None:
        """Set all events; the filters stay."""
        self.all_rows = rows
        kinds = {row.kind for row in rows}
        years = sorted({row.starts_on.year for row in rows if row.starts_on}, reverse=True)
        words = event_kind_words()
        self.kind.set_choices(
            [(None, self.tr("Mọi loại")), *((one, words[one]) for one in words if one in kinds)]
        )
        self.year.set_choices(
            [(None, self.tr("Mọi năm")), *((year, str(year)) for year in years)]
        )  # fmt: skip
        count = sum(row.is_overdue for row in rows)
        self.overdue.setText(self.tr("{count} sự kiện quá hạn báo cáo").format(count=count))
        if not count:
            self.overdue.setChecked(False)
        self.overdue.setVisible(bool(count))
        self._filters.setVisible(len(rows) > 1)
        self._filter()

    def show_all(self) -> None:
        """Clear all filters."""
        self.search.setText("")
        self.kind.set_value(None)
        self.year.set_value(None)
        self.overdue.setChecked(False)
        self._filter()

    def add_bar(self, bar: QWidget) -> None:
        """Add what belongs to the selected events at the bottom."""
        layout = self.layout()
        if layout is not None:
            layout.addWidget(bar)

    def _filter(self) -> None:
        self.table.blockSignals(True)
        self.table.set_rows(self._matching())
        self.table.set_search_words(search_words(self.search.value()))
        self.table.blockSignals(False)
        self.filtered.emit()

    def _matching(self) -> Sequence[EventRow]:
        words = search_words(self.search.value())
        kind, year = self.kind.value(), self.year.value()
        return [
            row
            for row in self.all_rows
            if (kind is None or row.kind is kind)
            and (year is None or (row.starts_on is not None and row.starts_on.year == year))
            and (not self.overdue.isChecked() or row.is_overdue)
            and all(word in search_key(f"{row.name} {row.place}") for word in words)
        ]

    def _hide_columns(self) -> None:
        layout = self.table.column_layout
        shown = {
            place
            for place, column in enumerate(layout.columns)
            if column.key not in HIDDEN_AT_FIRST
        }
        layout.show_columns(layout.order(), shown)

    def _make_new_button(self) -> QPushButton:
        button = theme.style_primary(QPushButton(self.tr("Thêm sự kiện"), autoDefault=False))
        theme.set_icon(button, "plus", "on_green")
        button.setToolTip(self.tr("Thêm sự kiện (Ctrl+N)"))
        button.clicked.connect(lambda: self.new_requested.emit(EventKind.FAIR))
        needs_writing(button)
        return button

    def _make_kinds_button(self) -> QToolButton:
        """A button whose menu begins an event of a kind."""
        button = QToolButton()
        button.setAccessibleName(self.tr("Thêm sự kiện theo loại"))
        button.setToolTip(self.tr("Thêm sự kiện theo loại"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        theme.set_icon(button, "chevron-down")
        menu = PopupMenu(button)
        for kind, words in event_kind_words().items():
            action = menu.addAction(words)
            theme.set_icon(action, event_kind_icon(kind))
            action.triggered.connect(partial(self.new_requested.emit, kind))
        button.setMenu(menu)
        needs_writing(button)
        return button

    def _lay_out(self) -> None:
        header = QHBoxLayout()
        header.addWidget(theme.style_heading(QLabel(self.tr("Sự kiện"))), 1)
        header.addWidget(self.new_button)
        header.addWidget(self.kinds_button)
        choices = QHBoxLayout(self._filters)
        choices.setContentsMargins(0, 0, 0, 0)
        choices.addWidget(self.search, 3)
        choices.addWidget(self.kind, 2)
        choices.addWidget(self.year, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[2 * theme.GRID] * 4)
        column.setSpacing(theme.GRID)
        column.addLayout(header)
        column.addWidget(self._filters)
        column.addWidget(self.overdue)
        column.addWidget(self.table, 1)
