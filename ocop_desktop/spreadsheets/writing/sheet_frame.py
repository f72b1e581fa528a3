"""What stands around a table: the office's heading of Decree 30, the title, the signature, the page."""

from typing import Any

from ocop_desktop import resources
from ocop_desktop.domain.exporting.export_table import ExportHead, ExportTable
from ocop_desktop.spreadsheets.writing.sheet_formats import (
    AGENCY,
    MOTTO,
    OFFICE,
    PLACE,
    REMARK,
    TITLE,
    UNIT,
    SheetFormats,
)

_A4 = 9
_LETTERS_OF_A4 = 150  # across, where the letters are still easy to read
_LETTERS_OF_AGENCY = 0.42
_MARGINS = {"left": 0.5, "right": 0.4, "top": 0.6, "bottom": 0.6}
_LINE = 18
_TITLE_LINE = 24
_MIN_LETTERS_OF_TITLE = 60


class SheetFrame:
    """Writes what stands above and below the table, in rows from the top to the bottom."""

    def __init__(
        self, sheet: Any, formats: SheetFormats, table: ExportTable, head: ExportHead
    ) -> None:
        self._sheet = sheet
        self._formats = formats
        self._table = table
        self._head = head
        self._labels = resources.labels("vi")
        self._last, self._split = _find_places([column.width for column in table.columns])

    def write_top(self) -> int:
        """The heading and the title; the row where the table begins."""
        head = self._head
        nation = self._labels["paper.nation"].upper()
        self._write_pair(0, head.parent_body.upper(), AGENCY, nation, OFFICE)
        self._write_pair(1, head.office.upper(), OFFICE, self._labels["paper.motto"], MOTTO)
        self._write_pair(2, "", AGENCY, self._format_day(), PLACE)
        self._sheet.set_row(4, _TITLE_LINE * self._count_title_lines())
        self._write_line(4, self._table.title.upper(), TITLE)
        row = 5
        practice = (self._labels["profile.practice"],) if head.is_practice else ()
        for remark in (*practice, *self._table.remarks):
            self._write_line(row, remark, REMARK)
            row += 1
        if self._table.unit:
            self._write_line(row, f"ĐVT: {self._table.unit}", UNIT)
            row += 1
        return row if self._table.unit else row + 1

    def write_bottom(self, row: int) -> None:
        """The place where the head of the office signs, from `row` on."""
        writer = self._labels["list.writer"]
        title, name = self._head.signer_title, self._head.signer_name
        self._write_pair(row, writer, OFFICE, title.upper(), OFFICE)
        below = self._labels["paper.sign_here"]
        self._write_pair(row + 1, below, PLACE, below, PLACE)
        self._write_pair(row + 6, "", AGENCY, name, OFFICE)

    def _format_day(self) -> str:
        head = self._head
        place = head.place_name or self._labels["paper.no_place"]
        if head.day is None:
            return self._labels["paper.undated"].format(place=place)
        day = head.day
        return self._labels["paper.dated"].format(
            place=place, day=f"{day.day:02d}", month=f"{day.month:02d}", year=day.year
        )

    def _count_title_lines(self) -> int:
        widths = [column.width for column in self._table.columns[: self._last + 1]]
        letters = max(sum(widths), _MIN_LETTERS_OF_TITLE) * 0.7  # capitals are wide
        return 1 + int(len(self._table.title) // letters)

    def _write_pair(
        self, row: int, left: str, left_look: dict[str, Any], right: str, right_look: dict[str, Any]
    ) -> None:
        self._write_span(row, 0, self._split - 1, left, left_look)
        if self._split <= self._last:
            self._write_span(row, self._split, self._last, right, right_look)

    def _write_line(self, row: int, text: str, look: dict[str, Any]) -> None:
        self._write_span(row, 0, self._last, text, look)

    def _write_span(
        self, row: int, first: int, last: int, text: str, properties: dict[str, Any]
    ) -> None:
        look = self._formats.make(properties)
        if last > first:
            self._sheet.merge_range(row, first, row, last, "", look)
        self._sheet.write_string(row, first, text, look)


def _find_places(widths: list[int]) -> tuple[int, int]:
    """The last column of the frame, and the first one of its right half."""
    last, letters = 0, 0
    across = sum(widths) / _count_pages(sum(widths))
    for place, width in enumerate(widths):
        if place > 1 and letters + width > across:
            break
        last, letters = place, letters + width
    split, reached = 0, 0
    while split <= last and reached < letters * _LETTERS_OF_AGENCY:
        reached += widths[split]
        split += 1
    return last, min(split, last) if last else 1


def set_up_page(sheet: Any, table: ExportTable, first: int, body: int, rows: int) -> None:
    """A4 landscape, headings on every page, page numbers, filters, and what stays in view."""
    columns = len(table.columns)
    letters = sum(column.width for column in table.columns)
    sheet.set_paper(_A4)
    sheet.set_landscape()
    sheet.set_margins(**_MARGINS)
    sheet.fit_to_pages(_count_pages(letters), 0)
    sheet.repeat_rows(first, body - 1)
    if table.name_columns and letters > 2 * _LETTERS_OF_A4:
        sheet.repeat_columns(0, table.name_columns - 1)
    sheet.set_footer('&C&"Times New Roman"&9Trang &P/&N')
    sheet.freeze_panes(body, table.name_columns)
    sheet.autofilter(body - 1, 0, max(body - 1, body + rows - 1), columns - 1)
    sheet.hide_gridlines(1)


def _count_pages(letters: int) -> int:
    """The pages side by side that a table of that width needs: one, unless its letters got too small."""
    return max(1, round(letters / _LETTERS_OF_A4 / 2))
