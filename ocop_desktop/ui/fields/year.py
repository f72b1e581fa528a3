"""A field for a year of four digits, where the exact day is no longer known."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ocop_desktop.ui.fields.text import LineField

_FIRST_YEAR, _LAST_YEAR = 1990, 2100


class YearField(LineField):
    """A year or nothing. Text that is no year stays as typed and is marked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self.setPlaceholderText(self.tr("năm"))
        self.editing_finished.connect(self.check)

    def value(self) -> int | None:
        """The year; None if the field is empty or its text is no year."""
        typed = self.text().strip()
        year = int(typed) if typed.isascii() and typed.isdecimal() else 0
        return year if _FIRST_YEAR <= year <= _LAST_YEAR else None

    def set_value(self, value: int | None) -> None:
        """Show `value`; None empties the field."""
        self.show_text("" if value is None else str(value))
        self.check()

    def problem(self) -> str:
        """Why the text is no year; empty for a year or an empty field."""
        if not self.text().strip() or self.value():
            return ""
        return self.tr("“{text}” không phải là năm. Ví dụ: 2024.").format(text=self.text().strip())
