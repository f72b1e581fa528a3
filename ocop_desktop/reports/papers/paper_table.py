"""Tables of administrative papers: groups of rows that stay together, a repeated header."""

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from ocop_desktop.reports.papers.paper_text import (
    CENTRE,
    TABLE,
    make_paragraph,
    paper_label,
    paragraph_style,
)
from ocop_desktop.reports.papers.serif import BOLD

SIDE, TOP, BOTTOM = 4.0, 2.2, 3.4
"""Room inside a cell at its sides, above and below its words, in points."""
LINE = 0.5
_UNLIMITED = 1_000_000.0


@dataclass(frozen=True, slots=True)
class TableColumn:
    """A column's title, and its width in points."""

    title: str
    width: float


class PaperRow:
    """Cells side by side; `spans` are the columns each fills, `ruled` draws the line above.

    `fill` is a grey from 0 (black) to 1; `centred` centres cells in the height of the row.
    """

    def __init__(
        self,
        cells: Sequence[Flowable | None],
        *,
        spans: Sequence[int] = (),
        fill: float | None = None,
        ruled: bool = True,
        centred: bool = False,
    ) -> None:
        self.cells, self.spans = tuple(cells), tuple(spans) or (1,) * len(cells)
        self.fill, self.ruled, self.centred = fill, ruled, centred
        self._height: float | None = None

    def widths(self, columns: Sequence[float]) -> list[float]:
        """Return the widths of the cells, in points."""
        cell_widths, start = [], 0
        for span in self.spans:
            cell_widths.append(sum(columns[start : start + span]))
            start += span
        return cell_widths

    def height(self, columns: Sequence[float]) -> float:
        """Return the height of the tallest cell with its padding, in points; it is measured once."""
        if self._height is None:
            pairs = zip(self.cells, self.widths(columns), strict=True)
            heights = [cell.wrap(width - 2 * SIDE, _UNLIMITED)[1] for cell, width in pairs if cell]
            self._height = max(heights, default=0) + TOP + BOTTOM
        return self._height

    def split(
        self, columns: Sequence[float], max_height: float
    ) -> tuple["PaperRow", "PaperRow"] | None:
        """Split the row in two, the first no higher than `max_height`; None where a cell cannot be split."""
        first: list[Flowable | None] = []
        rest: list[Flowable | None] = []
        for cell, width in zip(self.cells, self.widths(columns), strict=True):
            parts = _split_cell(cell, width - 2 * SIDE, max_height - TOP - BOTTOM)
            if parts is None:
                return None
            first.append(parts[0])
            rest.append(parts[1])
        return (
            PaperRow(first, spans=self.spans, fill=self.fill, ruled=self.ruled),
            PaperRow(rest, spans=self.spans, fill=self.fill, ruled=False),
        )

    def draw(self, canvas: Canvas, top: float, columns: Sequence[float]) -> float:
        """Draw the row down from `top`; return the y of its bottom."""
        height = self.height(columns)
        x, bottom = 0.0, top - height
        self._paint(canvas, sum(columns), top, bottom)
        for cell, width in zip(self.cells, self.widths(columns), strict=True):
            if cell:
                spare = (height - TOP - BOTTOM - cell.height) / 2 if self.centred else 0
                cell.drawOn(canvas, x + SIDE, top - TOP - spare - cell.height)
            x += width
            canvas.line(x, top, x, bottom)
        canvas.line(0, top, 0, bottom)
        return bottom

    def _paint(self, canvas: Canvas, width: float, top: float, bottom: float) -> None:
        if self.fill is not None:
            canvas.saveState()
            canvas.setFillGray(self.fill)
            canvas.rect(0, bottom, width, top - bottom, stroke=0, fill=1)
            canvas.restoreState()
        if self.ruled:
            canvas.line(0, top, width, top)


def _split_cell(
    cell: Flowable | None, width: float, max_height: float
) -> tuple[Flowable | None, Flowable | None] | None:
    if cell is None:
        return None, None
    if cell.wrap(width, _UNLIMITED)[1] <= max_height:
        return cell, None
    parts = cell.split(width, max_height)
    return (parts[0], parts[1]) if len(parts) == 2 else None


RowGroup = Sequence[PaperRow]


class GroupedTable(Flowable):
    """A table whose groups of rows stay together while they fit `max_height`, the height of a page.

    The header repeats on every page, with "(tiếp theo)" after the title of column `title_column`.
    `footer` (signatures) stands under the table, on the page of the last group. `size` is that of the
    header's text, in points.
    """

    def __init__(
        self,
        columns: Sequence[TableColumn],
        groups: Sequence[RowGroup],
        max_height: float,
        *,
        title_column: int = 1,
        continued: bool = False,
        footer: Flowable | None = None,
        size: float = TABLE,
    ) -> None:
        super().__init__()
        self.columns, self.groups, self.max_height, self.title_column = (
            columns,
            groups,
            max_height,
            title_column,
        )
        self.continued, self.footer, self.size = continued, footer, size
        self.widths = [column.width for column in columns]
        self.header = self._header()

    def _header(self) -> PaperRow:
        look = paragraph_style(self.size, BOLD, CENTRE)
        titles = [column.title for column in self.columns]
        if self.continued:
            titles[self.title_column] = paper_label("continued", title=titles[self.title_column])
        return PaperRow([make_paragraph(title, look) for title in titles], fill=0.9, centred=True)

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """Return the width of all columns and the height of header, rows and footer."""
        self.width = sum(self.widths)
        self.height = self.header.height(self.widths) + sum(self._group_heights())
        return self.width, self.height

    def _group_heights(self) -> list[float]:
        """Return the heights of the groups; the last includes the footer."""
        heights = [sum(row.height(self.widths) for row in group) for group in self.groups]
        if heights:
            heights[-1] += self._footer_height()
        return heights

    def _footer_height(self) -> float:
        return float(self.footer.wrap(sum(self.widths), self.max_height)[1]) if self.footer else 0.0

    def split(self, _width: float, height: float) -> list[Flowable]:
        """Split the table at `height` points; return nothing where the first group needs a new page."""
        max_height = height - self.header.height(self.widths)
        heights = self._group_heights()
        count = 0
        while count < len(heights) and heights[count] <= max_height:
            max_height -= heights[count]
            count += 1
        first, rest = list(self.groups[:count]), list(self.groups[count:])
        if not rest:
            return [self]
        if heights[count] > self.max_height - self.header.height(self.widths):
            above, below = self._split_group(rest[0], max_height, last=len(rest) == 1)
            first += [above] if above else []
            rest[:1] = [below]
        return [self._with_groups(first), self._with_groups(rest, last=True)] if first else []

    def _split_group(
        self, group: RowGroup, max_height: float, *, last: bool
    ) -> tuple[RowGroup, RowGroup]:
        """Split a group that is higher than a page into the rows that fit `max_height`, and the rest."""
        count = 0
        while count < len(group) - 1 and group[count].height(self.widths) <= max_height:
            max_height -= group[count].height(self.widths)
            count += 1
        above, row, below = list(group[:count]), group[count], list(group[count + 1 :])
        page = self.max_height - self.header.height(self.widths)
        needs = row.height(self.widths) + (self._footer_height() if last and not below else 0)
        halves = row.split(self.widths, max_height) if needs > page else None
        if halves:
            return [*above, halves[0]], [halves[1], *below]
        return above, [row, *below]

    def _with_groups(self, groups: Sequence[RowGroup], *, last: bool = False) -> "GroupedTable":
        return GroupedTable(
            self.columns,
            groups,
            self.max_height,
            title_column=self.title_column,
            continued=last or self.continued,
            footer=self.footer if last else None,
            size=self.size,
        )

    def draw(self) -> None:
        """Draw header and rows from the top, with a line at the bottom."""
        canvas = self.canv
        canvas.saveState()
        canvas.setLineWidth(LINE)
        y = self.header.draw(canvas, self.height, self.widths)
        canvas.line(0, y, self.width, y)
        for group in self.groups:
            for row in group:
                y = row.draw(canvas, y, self.widths)
        canvas.line(0, y, self.width, y)
        canvas.restoreState()
        if self.footer:
            self.footer.drawOn(canvas, 0, y - self.footer.height)
