"""The looks of an office's sheet: Times New Roman, thin borders, shaded headings."""

from typing import Any

from ocop_desktop.domain.exporting.export_table import ExportKind
from ocop_desktop.spreadsheets.writing.cell_values import Properties, find_format

FONT = {"font_name": "Times New Roman", "font_size": 11}
MIDDLE = {"align": "center", "valign": "vcenter", "text_wrap": True}
AGENCY = {**FONT, **MIDDLE, "font_size": 12}
OFFICE = {**AGENCY, "bold": True}
MOTTO = {**OFFICE, "font_size": 13}
PLACE = {**AGENCY, "italic": True}
TITLE = {**FONT, **MIDDLE, "bold": True, "font_size": 14}
REMARK = {**FONT, **MIDDLE, "italic": True}
UNIT = {**FONT, "italic": True, "align": "right"}
HEADING = {**FONT, **MIDDLE, "bold": True, "border": 1, "bg_color": "#E7EEE9"}
_BODY = {**FONT, "border": 1, "valign": "vcenter", "text_wrap": True}
_ALIGNED = {
    ExportKind.DAY: "center",
    ExportKind.STARS: "center",
    ExportKind.PLAIN_NUMBER: "center",
    ExportKind.NUMBER: "right",
}


class SheetFormats:
    """The formats of one workbook, each made once."""

    def __init__(self, workbook: Any) -> None:
        self._workbook = workbook
        self._made: dict[tuple[str, ExportKind], Any] = {}

    def make(self, properties: Properties) -> Any:
        """A format with these properties."""
        return self._workbook.add_format(properties)

    def blank(self, kind: ExportKind) -> Any:
        """The format of a column to be filled: texts keep their zeros, days read day first."""
        return self.make({**FONT, "num_format": find_format(None, kind)})

    def body(self, number_format: str, kind: ExportKind) -> Any:
        """The format of a cell of the table."""
        key = number_format, kind
        if key not in self._made:
            properties: Properties = {**_BODY, "num_format": number_format}
            if kind in _ALIGNED:
                properties["align"] = _ALIGNED[kind]
            self._made[key] = self.make(properties)
        return self._made[key]
