"""A field for one of the 3,321 communes, wards and special zones, found by its name or code."""

from functools import cache

from PySide6.QtWidgets import QWidget

from ocop_desktop import resources
from ocop_desktop.ui.fields.choice import SearchChoice
from ocop_desktop.ui.words.values import commune_words


class CommuneChooser(SearchChoice[str]):
    """A commune's 5-digit code, shown as "xã Cần Giờ, TP. Hồ Chí Minh (27664)"; "" for none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_choices(), parent)
        self.setPlaceholderText(self.tr("gõ tên xã, phường hoặc mã"))

    def value(self) -> str:
        """The 5-digit code, or an empty string."""
        typed = self.text().strip()
        if resources.commune(typed):
            return typed
        return super().value() or ""

    def problem(self) -> str:
        """Why the text is no commune; empty for a commune or an empty field."""
        return "" if self.value() else super().problem()

    def set_value(self, value: str | None) -> None:
        """Show the commune of that code; an empty code empties the field."""
        super().set_value(value or None)


@cache
def _choices() -> tuple[tuple[str, str], ...]:
    return tuple((area.code, commune_words(area.code)) for area in resources.communes())
