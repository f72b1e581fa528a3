"""The days of expiry that the deadline board is narrowed to: this quarter, or from one day to another."""

from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from ocop_desktop.domain.deadlines.working_days import find_quarter
from ocop_desktop.ui import theme
from ocop_desktop.ui.fields.date_field import DateField
from ocop_desktop.ui.words.values import day_words


class SpanFilter(QObject):
    """A button for the quarter of today and two days, each of which may be empty.

    Its `widgets` are placed by whoever shows it. `changed` follows every change that is a span.
    """

    changed = Signal()

    def __init__(self, on: date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._quarter = find_quarter(on)
        self._span: tuple[date | None, date | None] = (None, None)
        self.quarter = QPushButton(self.tr("&Quý này"), autoDefault=False)
        self.quarter.setCheckable(True)
        first, last = self._quarter
        words = self.tr("Hết hạn từ {first} đến {last}")
        self.quarter.setToolTip(words.format(first=day_words(first), last=day_words(last)))
        self.since, self.until = DateField(), DateField()
        self.since.setAccessibleName(self.tr("Hết hạn từ ngày"))
        self.until.setAccessibleName(self.tr("Hết hạn đến ngày"))
        self.quarter.clicked.connect(self._on_quarter)
        for field in (self.since, self.until):
            field.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            field.editing_finished.connect(self._on_edited)
            field.returnPressed.connect(self._on_edited)
        self.widgets = (
            self.quarter,
            _make_pair(self.tr("Hết hạn từ"), self.since),
            _make_pair(self.tr("đến"), self.until),
        )

    def value(self) -> tuple[date | None, date | None]:
        """Return the first and the last day; None for no limit."""
        return self._span

    def words(self) -> str:
        """Return the span in words; empty if there is none."""
        since, until = map(day_words, self._span)
        if since and until:
            return self.tr("hết hạn từ {first} đến {last}").format(first=since, last=until)
        if since:
            return self.tr("hết hạn từ {first}").format(first=since)
        return self.tr("hết hạn đến {last}").format(last=until) if until else ""

    def set_value(self, since: date | None, until: date | None) -> None:
        """Show a span without emitting `changed`."""
        self._span = (since, until)
        self.since.set_value(since)
        self.until.set_value(until)
        self.quarter.setChecked(self._span == self._quarter)

    def _on_quarter(self) -> None:
        span = self._quarter if self.quarter.isChecked() else (None, None)
        self.set_value(*span)
        self.changed.emit()

    def _on_edited(self) -> None:
        """Take over the days typed, unless one is no day or the last lies before the first."""
        span = self.since.value(), self.until.value()
        is_backwards = None not in span and span[1] < span[0]  # type: ignore[operator]
        words = self.tr("Ngày cuối đứng trước ngày đầu.") if is_backwards else self.until.problem()
        self.until.mark(words, hard=True)
        if span == self._span or words or self.since.problem():
            return
        self._span = span
        self.quarter.setChecked(span == self._quarter)
        self.changed.emit()


def _make_pair(words: str, field: DateField) -> QWidget:
    """Return a day with the words before it, which stay together where rows wrap."""
    pair, label = QWidget(), QLabel(words)
    label.setBuddy(field)
    row = QHBoxLayout(pair)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.GRID)
    row.addWidget(label)
    row.addWidget(field)
    return pair
