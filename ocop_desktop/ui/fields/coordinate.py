"""A field for latitude or longitude in degrees; a decimal point, as maps write it, is accepted."""

from decimal import Decimal

from PySide6.QtWidgets import QWidget

from ocop_desktop.domain.text import parse_degrees
from ocop_desktop.ui.fields.number import NumberField


class CoordinateField(NumberField):
    """Degrees from -`maximum` to `maximum`, or nothing, with a decimal comma or point."""

    def __init__(self, maximum: int, parent: QWidget | None = None) -> None:
        super().__init__("°", parent=parent)
        self._maximum = maximum

    def value(self) -> Decimal | None:
        """The degrees; None if the field is empty or its text is no coordinate."""
        return parse_degrees(self.text(), self._maximum)

    def problem(self) -> str:
        """Why the text is no coordinate; empty for a coordinate or an empty field."""
        if not self.text().strip() or self.value() is not None:
            return ""
        return self.tr("“{text}” không phải là tọa độ. Ví dụ: 10,411250.").format(
            text=self.text().strip()
        )

    def offers(self) -> tuple[str, ...]:
        """Always empty: a coordinate is clear with comma and point."""
        return ()
