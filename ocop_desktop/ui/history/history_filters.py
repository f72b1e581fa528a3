"""The filters of the history: of one record, one clerk, from one day to another."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSizePolicy, QWidget

from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.history.history_page import HistoryFilter
from ocop_desktop.ui import theme
from ocop_desktop.ui.fields.choice import PlainChoice, SearchChoice
from ocop_desktop.ui.fields.date_field import DateField
from ocop_desktop.ui.history.history_columns import kind_words, record_words
from ocop_desktop.ui.widgets.flow_layout import FlowLayout
from ocop_desktop.ui.words.values import day_words

RecordKey = tuple[str, int]


class RecordSearch(SearchChoice[RecordKey]):
    """Finds one record by its name; `names_wanted` asks for the names when it gets the focus.

    `shown` is the text that names the record in force.
    """

    names_wanted = Signal()
    shown = ""

    def show_record(self, words: str) -> None:
        """Show what the record in force is called."""
        self.shown = words
        self.show_text(words)
        self.check()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.names_wanted.emit()

    def _is_complete(self) -> bool:
        return self.text() == self.shown or super()._is_complete()


class HistoryFilters(QWidget):
    """A line to find a record, a list of clerks, two days; `changed` follows every new filter."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value = HistoryFilter()
        self.record = RecordSearch()
        self.record.setPlaceholderText(self.tr("Gõ tên sản phẩm, chủ thể, sự kiện (Ctrl+F)"))
        self.record.setClearButtonEnabled(True)
        self.clerk: PlainChoice[str] = PlainChoice([("", self.tr("Mọi người"))])
        self.clerk.set_value("")
        self.clerk.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.since, self.until = DateField(), DateField()
        self.clear_button = theme.make_button(self.tr("Bỏ &lọc"), "x", self.tr("Xem mọi việc"))
        self.clear_button.setAutoDefault(False)
        self._lay_out()
        self._connect()
        self._enable_clear()

    def value(self) -> HistoryFilter:
        """The filter in force."""
        return self._value

    def show_clerks(self, clerks: Sequence[str]) -> None:
        """Offer these clerks; the chosen one stays."""
        chosen = self._value.clerk
        known = sorted({*clerks, chosen} - {""})
        self.clerk.set_choices([("", self.tr("Mọi người")), *((one, one) for one in known)])
        self.clerk.set_value(chosen)

    def show_names(self, names: Sequence[tuple[RecordKey, str]]) -> None:
        """Suggest these records."""
        self.record.set_choices(names)

    def show_record(self, kind: RecordKind, row_id: int, name: str) -> None:
        """Narrow to one record, without any other filter."""
        self._value = HistoryFilter(kind.value, row_id)
        self._show_value(record_words(kind, row_id, name))
        self.changed.emit()

    def clear(self) -> None:
        """Ask for every action again."""
        if self._value != HistoryFilter() or self.record.text():
            self._value = HistoryFilter()
            self._show_value("")
            self.changed.emit()

    def words(self) -> str:
        """The filter in words; empty for none."""
        parts = (
            self.record.shown,
            self.tr("người làm: {name}").format(name=self._value.clerk)
            if self._value.clerk else "",
            self.tr("từ {day}").format(day=day_words(self._value.since))
            if self._value.since else "",
            self.tr("đến {day}").format(day=day_words(self._value.until))
            if self._value.until else "",
        )  # fmt: skip
        return " · ".join(filter(None, parts))

    def _show_value(self, record: str) -> None:
        self.record.show_record(record)
        self.clerk.set_value(self._value.clerk)
        self.since.set_value(self._value.since)
        self.until.set_value(self._value.until)
        self._enable_clear()

    def _read(self) -> None:
        """Take over what was typed, unless a day is none or the last lies before the first."""
        since, until = self.since.value(), self.until.value()
        is_backwards = since is not None and until is not None and until < since
        words = self.tr("Ngày cuối đứng trước ngày đầu.") if is_backwards else self.until.problem()
        self.until.mark(words, hard=True)
        if words or self.since.problem():
            return
        table, row_id = self._read_record()
        wanted = HistoryFilter(table, row_id, self.clerk.value() or "", since, until)
        if wanted != self._value:
            self._value = wanted
            self._enable_clear()
            self.changed.emit()

    def _read_record(self) -> RecordKey:
        text = self.record.text().strip()
        found = None if text == self.record.shown else self.record.value()
        if found is not None or not text:
            self.record.shown = text
            return found or ("", 0)
        return self._value.table, self._value.row_id

    def _enable_clear(self) -> None:
        self.clear_button.setEnabled(self._value != HistoryFilter())

    def _connect(self) -> None:
        self.record.suggestion_chosen.connect(self._read)
        self.record.edited.connect(self._on_record_edited)
        self.clerk.edited.connect(self._read)
        for field in (self.since, self.until):
            field.editing_finished.connect(self._read)
            field.returnPressed.connect(self._read)
        self.clear_button.clicked.connect(self.clear)

    def _on_record_edited(self) -> None:
        if not self.record.text().strip():
            self._read()

    def _lay_out(self) -> None:
        for field in (self.since, self.until):
            field.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.record.setMinimumWidth(20 * self.fontMetrics().averageCharWidth())
        flow = FlowLayout(theme.GRID)
        pairs: tuple[tuple[str, QWidget], ...] = (
            (self.tr("&Bản ghi"), self.record),
            (self.tr("Người là&m"), self.clerk),
            (self.tr("Từ ngà&y"), self.since),
            (self.tr("đế&n ngày"), self.until),
        )
        for words, widget in pairs:
            flow.addWidget(_make_pair(words, widget))
        flow.addWidget(self.clear_button)
        self.setLayout(flow)


def _make_pair(words: str, field: QWidget) -> QWidget:
    """A field with the words before it, which stay together where rows wrap."""
    pair, label = QWidget(), QLabel(words)
    label.setBuddy(field)
    field.setAccessibleName(words.replace("&", ""))
    row = QHBoxLayout(pair)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.GRID)
    row.addWidget(label)
    row.addWidget(field)
    return pair


def list_record_names(
    kind: RecordKind, names: Sequence[tuple[int, str]]
) -> list[tuple[RecordKey, str]]:
    """Records as they are suggested; two of one name are told apart by their numbers."""
    seen: set[str] = set()
    listed: list[tuple[RecordKey, str]] = []
    for row_id, name in names:
        label = f"{name} · {kind_words(kind)}"
        if label in seen:
            label = f"{label} #{row_id}"
        seen.add(label)
        listed.append(((kind.value, row_id), label))
    return listed
