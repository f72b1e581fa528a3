"""Fields for numbers in Vietnamese notation: 1.234.567,5. Ambiguous text is marked, not guessed."""

from decimal import Decimal

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ocop_desktop.domain.text import format_number, parse_number
from ocop_desktop.ui.fields.text import LineField
from ocop_desktop.ui.fields.unclear import number_offers, number_sentence

translate = QCoreApplication.translate


class NumberField(LineField):
    """A number or nothing; `suffix` is its unit, `whole` refuses fractions."""

    def __init__(
        self, suffix: str = "", *, whole: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._whole = whole
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setInputMethodHints(Qt.InputMethodHint.ImhFormattedNumbersOnly)
        self.editing_finished.connect(self.check)
        if suffix:
            self._show_unit(suffix)

    def value(self) -> Decimal | None:
        """The number; None if the field is empty or its text is no unambiguous number."""
        number = parse_number(self.text())
        if number is not None and self._whole and number != number.to_integral_value():
            return None
        return number

    def set_value(self, value: Decimal | int | None) -> None:
        """Show `value` in Vietnamese notation; None empties the field."""
        self.setText("" if value is None else format_number(value))
        self.check()

    def problem(self) -> str:
        """Why the text is no number; empty for a number or an empty field."""
        typed = self.text().strip()
        if not typed or self.value() is not None:
            return ""
        if self._whole and parse_number(typed) is not None:
            return self.tr("Ô này nhận số nguyên, không có phần lẻ.")
        return number_sentence(typed)

    def offers(self) -> tuple[str, ...]:
        """What an unclear text may mean, ready to be put in its place."""
        offers = number_offers(self.text())
        return tuple(text for text in offers if not self._whole or "," not in text)

    def _normalise(self) -> None:
        number = self.value()
        if number is not None:
            self.setText(format_number(number))

    def _show_unit(self, suffix: str) -> None:
        unit = QLabel(suffix)
        unit.setProperty("role", "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 8, 0)
        row.addWidget(unit, 0, Qt.AlignmentFlag.AlignRight)
        self.setTextMargins(0, 0, self.fontMetrics().horizontalAdvance(suffix) + 10, 0)


class MoneyField(NumberField):
    """An amount in đồng, or nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("MoneyField", "đồng"), parent=parent)
