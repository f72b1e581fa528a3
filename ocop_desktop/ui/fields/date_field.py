"""A field for a day as clerks type it: 7/3/25 or 07032025; Ctrl+; enters today."""

from datetime import date

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ocop_desktop.domain.day_meaning import DayMeaning
from ocop_desktop.domain.text import format_date, parse_date
from ocop_desktop.ui.fields.text import LineField
from ocop_desktop.ui.fields.unclear import day_offers, day_sentence

_WIDEST_DAY = "00/00/0000"


class DateField(LineField):
    """A day or nothing. Text that is no clear day stays as typed and is marked.

    `meaning` says which century a year of two digits lies in, seen from `on`, by default today.
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        meaning: DayMeaning = DayMeaning.NEAR,
        on: date | None = None,
    ) -> None:
        super().__init__(parent)
        self._meaning, self._on = meaning, on
        self.setPlaceholderText(self.tr("ngày/tháng/năm"))
        self.editing_finished.connect(self.check)

    def value(self) -> date | None:
        """The day; None if the field is empty or its text is no day."""
        return parse_date(self.text(), self._meaning, self._on)

    def set_value(self, value: date | None) -> None:
        """Show `value` as 07/03/2025; None empties the field."""
        self.setText(format_date(value) if value else "")
        self.check()

    def problem(self) -> str:
        """Why the text is no day; empty for a day or an empty field."""
        if not self.text().strip() or self.value():
            return ""
        return day_sentence(self.text().strip(), self._meaning, self._on)

    def offers(self) -> tuple[str, ...]:
        """The days that an unclear text may mean, ready to be put in its place."""
        return day_offers(self.text(), self._meaning, self._on)

    def minimumSizeHint(self) -> QSize:
        """Wide enough for a whole day: a field that cuts one shows another."""
        hint, metrics = super().minimumSizeHint(), self.fontMetrics()
        room = metrics.horizontalAdvance(_WIDEST_DAY) - metrics.maxWidth()
        return QSize(hint.width() + max(0, room), hint.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if (
            event.key() == Qt.Key.Key_Semicolon
            and event.modifiers() == Qt.KeyboardModifier.ControlModifier
        ):
            self.set_value(self._on or date.today())  # noqa: DTZ011 - the clerk's own calendar
            self.edited.emit()
            return
        super().keyPressEvent(event)

    def _normalise(self) -> None:
        day = self.value()
        if day:
            self.setText(format_date(day))
