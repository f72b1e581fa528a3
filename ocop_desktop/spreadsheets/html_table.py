"""Rows of cells from the HTML that Word, Excel and browsers put on the clipboard."""

import re
from html.parser import HTMLParser

from ocop_desktop.domain.text import clean_line, clean_text

Rows = tuple[tuple[str, ...], ...]
Span = tuple[int, int, int, int]
"""A cell over several rows or columns: its row and its column from 0, how many rows and columns."""
_MAX_COLUMNS, _MAX_ROWS_SPANNED = 100, 2_000
_HIDDEN = {"style", "script", "head", "title"}
_MARKED_SECTION = re.compile(r"<!\[[^>]*>?")  # Word's <![if ...]>; the parser fails on unknown ones
_BREAKS = {"br", "p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6"}


def read_html_rows(html: str) -> Rows:
    """The rows of every table, in order, with the paragraphs between them as rows of one cell.

    A cell over several columns stands in the first of them; one over several rows stands in each.
    """
    return read_spanned_rows(html)[0]


def read_spanned_rows(html: str) -> tuple[Rows, tuple[Span, ...]]:
    """As `read_html_rows`, with the cells that stand over several rows or columns."""
    reader = _RowReader()
    reader.feed(_MARKED_SECTION.sub("", html))
    reader.close()
    reader.end_paragraph()
    return tuple(reader.rows), tuple(reader.spans)


class _RowReader(HTMLParser):
    """Collects rows. Inside a cell line breaks are blanks; a table within a cell is its text."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[tuple[str, ...]] = []
        self.spans: list[Span] = []
        self._text: list[str] = []
        self._hidden = 0
        self._depth = 0
        self._cells: dict[int, str] = {}
        self._spanned: dict[int, tuple[int, str]] = {}
        self._cell: tuple[int, int] | None = None
        self._is_row_hidden = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = {name: value or "" for name, value in attrs}
        if tag in _HIDDEN:
            self._hidden += 1
        elif tag == "body":
            self._hidden = 0
        elif tag == "table":
            self._start_table()
        elif self._depth > 1:
            self._text.append(" ")
        elif tag == "tr":
            self._end_row()
            self._is_row_hidden = _is_hidden(named)
        elif tag in {"td", "th"}:
            self._end_cell()
            columns = _span(named, "colspan", _MAX_COLUMNS)
            self._cell = columns, _span(named, "rowspan", _MAX_ROWS_SPANNED)
        elif tag in _BREAKS:
            self._break_line()

    def handle_endtag(self, tag: str) -> None:
        if tag in _HIDDEN:
            self._hidden = max(0, self._hidden - 1)
        elif tag == "table":
            self._end_table()
        elif self._depth > 1:
            self._text.append(" ")
        elif tag in {"td", "th"}:
            self._end_cell()
        elif tag == "tr":
            self._end_row()
        elif tag in _BREAKS:
            self._break_line()

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self._text.append(data)

    def end_paragraph(self) -> None:
        """Take the text outside tables as a row of one cell."""
        if words := clean_line(clean_text("".join(self._text))):
            self.rows.append((words,))
        self._text.clear()

    def _break_line(self) -> None:
        if self._depth:
            self._text.append(" ")
        else:
            self.end_paragraph()

    def _start_table(self) -> None:
        if not self._depth:
            self.end_paragraph()
            self._spanned.clear()
        self._depth += 1

    def _end_table(self) -> None:
        if self._depth == 1:
            self._end_row()
        self._depth = max(0, self._depth - 1)

    def _end_cell(self) -> None:
        if self._cell is None:
            return
        columns, rows = self._cell
        self._cell = None
        words = clean_line(clean_text("".join(self._text)))
        self._text.clear()
        place = self._next_column()
        self._cells[place] = words
        if (rows > 1 or columns > 1) and not self._is_row_hidden:
            self.spans.append((len(self.rows), place, rows, columns))
        for offset in range(columns):
            self._cells.setdefault(place + offset, "")
            if rows > 1:
                self._spanned[place + offset] = rows, words if offset == 0 else ""

    def _next_column(self) -> int:
        place = 0
        while place in self._cells or self._is_covered(place):
            place += 1
        return place

    def _is_covered(self, place: int) -> bool:
        return place in self._spanned and place not in self._cells

    def _end_row(self) -> None:
        self._end_cell()
        self._text.clear()
        if not self._cells:
            return
        covered = {
            place: words for place, (_, words) in self._spanned.items() if place not in self._cells
        }
        cells = covered | self._cells
        if not self._is_row_hidden:
            self.rows.append(tuple(cells.get(place, "") for place in range(max(cells) + 1)))
        self._spanned = {
            place: (rows - 1, words) for place, (rows, words) in self._spanned.items() if rows > 1
        }
        self._cells = {}


def _span(attributes: dict[str, str], name: str, largest: int) -> int:
    text = attributes.get(name, "").strip()
    return min(max(int(text), 1), largest) if re.fullmatch(r"\d{1,6}", text) else 1


def _is_hidden(attributes: dict[str, str]) -> bool:
    return "display:none" in attributes.get("style", "").replace(" ", "").casefold()
