"""Tables of the working lists: columns, rows that stay together, page breaks."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto

from ocop_desktop.domain.findings import FindingRule
from ocop_desktop.domain.print.documents import ProductProfile
from ocop_desktop.reports.assembly.preflight import glyph_codes
from ocop_desktop.reports.design.look import Look
from ocop_desktop.reports.design.wording import Wording
from ocop_desktop.reports.lists.cells import INKS, PADDING, CellAlign, GridCell, fit_cell_text
from ocop_desktop.reports.pdf.canvas import Canvas, product_finding
from ocop_desktop.reports.pdf.content_stream import ContentStream
from ocop_desktop.reports.text.fonts import REGULAR, SEMIBOLD
from ocop_desktop.reports.text.palette import RULE, SOFT_INK, WHITE, ColourPair
from ocop_desktop.reports.text.text_block import find_missing_glyphs

SIZES = (8.8, 8.2, 7.6)
SMALL = (7.2, 6.8)
HEADER_SIZES = (8.0, 7.4, 6.8)


class RowKind(Enum):
    """The kind of a row: a line, the heading of the lines below it, or their total."""

    LINE = auto()
    HEADING = auto()
    TOTAL = auto()


@dataclass(frozen=True, slots=True)
class GridColumn:
    """A column `width` points wide; `key` is the label key of its title."""

    key: str
    width: float
    align: CellAlign = CellAlign.LEFT

    def make_cell(self, words: str, below: str = "", *, bold: bool = False) -> GridCell:
        """Make a cell of `words` with smaller text `below` it, fitted into the column."""
        max_width = self.width - 2 * PADDING
        font = SEMIBOLD if bold else REGULAR
        return GridCell(
            fit_cell_text(words, font, SIZES, max_width),
            fit_cell_text(below, REGULAR, SMALL, max_width),
        )


@dataclass(frozen=True, slots=True)
class GridRow:
    """Cells side by side, at least `min_height` points high; headings and totals have one cell.

    `product` is the one that findings name, `findings` are more of them (rule, detail);
    `continued` is the cell of a heading whose lines continue on another page; `bookmark` is the
    title in the outline.
    """

    cells: tuple[GridCell, ...]
    kind: RowKind = RowKind.LINE
    product: ProductProfile | None = None
    findings: tuple[tuple[FindingRule, str], ...] = ()
    continued: GridCell | None = None
    bookmark: str = ""
    min_height: float = 0.0

    @property
    def height(self) -> float:
        """The height of the tallest cell with its padding, in points."""
        return max(self.min_height, max(cell.height for cell in self.cells) + PADDING * 1.5)


@dataclass(frozen=True, slots=True)
class Grid:
    """A table whose left edge lies at `x`, with its fitted column titles."""

    columns: tuple[GridColumn, ...]
    titles: tuple[GridCell, ...]
    x: float
    look: Look

    @property
    def width(self) -> float:
        """The width of all columns, in points."""
        return sum(column.width for column in self.columns)

    @property
    def header_height(self) -> float:
        """The height of the row of titles, in points."""
        return max(cell.height for cell in self.titles) + PADDING * 1.4

    @property
    def colours(self) -> ColourPair:
        """The theme's colours, else the green of working lists."""
        return self.look.colours("I")

    def make_heading(self, words: str, product: ProductProfile | None = None) -> GridRow:
        """Make a heading for lines; it is repeated as "(tiếp theo)" where they continue."""
        continued = self.look.wording.words["list.continued"].format(title=words)
        return GridRow(
            (self._make_whole_cell(words),),
            RowKind.HEADING,
            product,
            continued=self._make_whole_cell(continued),
            bookmark=words,
        )

    def make_total(self, words: str) -> GridRow:
        """Make the last row of a table."""
        return GridRow((self._make_whole_cell(words),), RowKind.TOTAL)

    def draw(self, canvas: Canvas, rows: Sequence[GridRow], top: float) -> float:
        """Draw the titles and `rows` below `top`; return the y of their bottom."""
        y = self._draw_header(canvas.stream, top)
        for row in rows:
            self._report_findings(canvas, row)
            y = self._draw_row(canvas.stream, row, y)
        canvas.stream.draw_rule(self.x, y, self.width, self.colours.deep, 0.9)
        return y

    def _make_whole_cell(self, words: str) -> GridCell:
        return GridCell(fit_cell_text(words, SEMIBOLD, SIZES, self.width - 2 * PADDING))

    def _draw_header(self, stream: ContentStream, top: float) -> float:
        bottom = top - self.header_height
        stream.fill_rectangle(self.x, bottom, self.width, self.header_height, self.colours.deep)
        x = self.x
        for column, cell in zip(self.columns, self.titles, strict=True):
            box = (x, bottom, column.width, self.header_height)
            cell.draw(stream, box, column.align, (WHITE, self.colours.light))
            x += column.width
        return bottom

    def _draw_row(self, stream: ContentStream, row: GridRow, top: float) -> float:
        bottom, x = top - row.height, self.x
        if row.kind is not RowKind.LINE:
            box = (x, bottom, self.width, row.height)
            stream.fill_rectangle(*box, self.colours.light)
            stream.draw_rule(x, top, self.width, self.colours.deep, 0.6)
            row.cells[0].draw(stream, box, CellAlign.LEFT, (self.colours.deep, SOFT_INK))
            return bottom
        stream.draw_rule(x, bottom, self.width, RULE, 0.6)
        for column, cell in zip(self.columns, row.cells, strict=True):
            if x > self.x:
                stream.stroke_path(f"{x:.2f} {bottom:.2f} m {x:.2f} {top:.2f} l", RULE, 0.5)
            cell.draw(stream, (x, bottom, column.width, row.height), column.align, INKS)
            x += column.width
        return bottom

    def _report_findings(self, canvas: Canvas, row: GridRow) -> None:
        """Report cut text, missing glyphs and the findings of the row."""
        if row.product is None:
            return
        keys = [column.key for column in self.columns]
        if row.kind is RowKind.HEADING:
            keys = ["list.producer"]
        for key, cell in zip(keys, row.cells, strict=True):
            if cell.cut:
                canvas.report(FindingRule.CUT, row.product, self.look.wording.vietnamese[key])
        for rule, detail in row.findings:
            canvas.report(rule, row.product, detail)
        unknown = find_missing_glyphs("\n".join(line for cell in row.cells for line in cell.lines))
        if unknown:
            lacking = glyph_codes(unknown)
            glyph_finding = product_finding(
                FindingRule.MISSING_GLYPHS, row.product, lacking, canvas.page, blocking=True
            )
            canvas.record.findings.append(glyph_finding)


def make_grid(columns: Sequence[GridColumn], x: float, look: Look) -> Grid:
    """Make the table of `columns` with titles in the document's language."""
    titles = tuple(_set_title(column, look.wording) for column in columns)
    return Grid(tuple(columns), titles, x, look)


def paginate_rows(
    rows: Sequence[GridRow], available_height: float, tail: float = 0.0, first: float | None = None
) -> tuple[tuple[GridRow, ...], ...]:
    """Split the rows into pages of `available_height` points; `tail` points follow the last row.

    `first` is the height on the first page if it is less; then no row may fit there. A heading
    stays with its first line and is repeated on the next page; the last line stays with the total.
    """
    pages: list[list[GridRow]] = [[]]
    left, heading = available_height if first is None else first, None
    chunks = _split_chunks(rows)
    for place, chunk in enumerate(chunks):
        needed = sum(row.height for row in chunk)
        needed_with_tail = needed + (tail if place == len(chunks) - 1 else 0.0)
        if needed_with_tail > left and (pages[-1] or left < available_height):
            pages.append([])
            left = available_height
            if heading and heading.continued and chunk[0].kind is RowKind.LINE:
                pages[-1].append(replace(heading, cells=(heading.continued,), bookmark=""))
                left -= pages[-1][0].height
        heading = next((row for row in chunk if row.kind is RowKind.HEADING), heading)
        pages[-1] += chunk
        left -= needed
    return tuple(map(tuple, pages))


def _split_chunks(rows: Sequence[GridRow]) -> list[list[GridRow]]:
    """Split the rows into chunks that stay on one page."""
    chunks: list[list[GridRow]] = []
    for row in rows:
        if chunks and (chunks[-1][-1].kind is RowKind.HEADING or row.kind is RowKind.TOTAL):
            chunks[-1].append(row)
        else:
            chunks.append([row])
    return chunks


def _set_title(column: GridColumn, wording: Wording) -> GridCell:
    max_width = column.width - PADDING
    return GridCell(
        fit_cell_text(wording.words[column.key], SEMIBOLD, HEADER_SIZES, max_width),
        fit_cell_text(wording.second_label(column.key), REGULAR, SMALL, max_width),
    )
