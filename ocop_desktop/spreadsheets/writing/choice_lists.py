"""Hints and lists to choose from in the cells of a column; long lists stand on a hidden sheet."""

from collections.abc import Sequence
from itertools import zip_longest
from typing import Any

from ocop_desktop.domain.exporting.export_table import ExportColumn

_LISTS = "Danh mục"
_MAX_TITLE, _MAX_MESSAGE, _MAX_CHOICES = 32, 255, 255
ROWS = 2000
"""How many rows can be filled with the help of hints and lists."""


def add_choices(workbook: Any, sheet: Any, columns: Sequence[ExportColumn], body: int) -> None:
    """Let the cells below row `body` choose, and say what belongs into them.

    A value that is not in the list is doubted, not refused: communes of other provinces exist.
    """
    places = _write_lists(workbook, columns)
    for place, column in enumerate(columns):
        if not column.hint and not column.choices:
            continue
        sheet.data_validation(
            body, place, body + ROWS - 1, place, _make_validation(column, places.get(place))
        )
        if column.hint:
            sheet.write_comment(
                body - 1, place, column.hint, {"author": "OCOP Desktop", "x_scale": 2}
            )


def _make_validation(column: ExportColumn, source: str | None) -> dict[str, Any]:
    properties: dict[str, Any] = {
        "validate": "list" if column.choices else "any",
        "input_title": column.heading[:_MAX_TITLE],
        "input_message": column.hint[:_MAX_MESSAGE],
    }
    if column.choices:
        properties["source"] = source or list(column.choices)
        properties["error_type"] = "warning"
        properties["error_title"] = "Không có trong danh sách"
        properties["error_message"] = "Giá trị này không có trong danh sách. Vẫn giữ?"
    return properties


def _write_lists(workbook: Any, columns: Sequence[ExportColumn]) -> dict[int, str]:
    """Write the lists that are too long for the rule itself; the range of each, by column."""
    long = {
        place: column.choices
        for place, column in enumerate(columns)
        if len(",".join(column.choices)) > _MAX_CHOICES or "," in "".join(column.choices)
    }
    if not long:
        return {}
    sheet = workbook.add_worksheet(_LISTS)
    sheet.hide()
    for number, row in enumerate(zip_longest(*long.values(), fillvalue="")):
        for column, text in enumerate(row):
            if text:
                sheet.write_string(number, column, text)
    letters = (chr(ord("A") + number) for number in range(len(long)))
    return {
        place: f"='{_LISTS}'!${letter}$1:${letter}${len(choices)}"
        for letter, (place, choices) in zip(letters, long.items(), strict=False)
    }
