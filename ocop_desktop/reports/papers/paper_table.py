"""Tables of administrative papers: groups of rows that stay together, a repeated header."""

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Paragraph

from ocop_desktop.reports.papers.paper_text import (
    CENTRE,
    TABLE,
    make_paragraph,
    paper_label,
    paragraph_style,
)
from ocop_desktop.reports.papers.serif import BOLD, ITALIC

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
    The cells at `joined` make one cell with those of the row above, and the cells at `loose` with
    those below: the height of the row does not depend on them.
    """

    def __init__(
        self,
        cells: Sequence[Flowable | None],
        *,
        spans: Sequence[int] = (),
        fill: float | None = None,
        ruled: bool = True,
        centred: bool = False,
        joined: frozenset[int] = frozenset(),
        loose: frozenset[int] = frozenset(),
    ) -> None:
        self.cells, self.spans = tuple(cells), tuple(spans) or (1,) * len(cells)
        self.joined, self.loose = joined, loose
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
            places = frozenset(range(len(self.cells)))
            self._height = self._measure(columns, places - self.joined - self.loose)
        return self._height

    def loose_height(self, columns: Sequence[float]) -> float:
        """Return the height of the tallest loose cell with its padding, in points."""
        return self._measure(columns, self.loose)

    def _measure(self, columns: Sequence[float], places: frozenset[int]) -> float:
        """Lay out every cell; return the height of the tallest of those at `places`."""
        heights = [
            cell.wrap(width - 2 * SIDE, _UNLIMITED)[1] if cell else 0.0
            for cell, width in zip(self.cells, self.widths(columns), strict=True)
        ]
        return max((heights[place] for place in places), default=0.0) + TOP + BOTTOM

    def stretch(self, columns: Sequence[float], added: float) -> None:
        """Make the row higher by `added` points."""
        self._height = self.height(columns) + added

    def begun_anew(self) -> "PaperRow":
        """Return the row as the first of a page, where all its cells are its own."""
        return PaperRow(
            self.cells, spans=self.spans, fill=self.fill, ruled=self.ruled, centred=self.centred
        )

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
        self._paint(canvas, columns, top, bottom)
        cells = zip(self.cells, self.widths(columns), strict=True)
        for place, (cell, width) in enumerate(cells):
            if cell and place not in self.joined:
                spare = (height - TOP - BOTTOM - cell.height) / 2 if self.centred else 0
                cell.drawOn(canvas, x + SIDE, top - TOP - spare - cell.height)
            x += width
            canvas.line(x, top, x, bottom)
        canvas.line(0, top, 0, bottom)
        return bottom

    def _paint(self, canvas: Canvas, columns: Sequence[float], top: float, bottom: float) -> None:
        width = sum(columns)
        if self.fill is not None:
            canvas.saveState()
            canvas.setFillGray(self.fill)
            canvas.rect(0, bottom, width, top - bottom, stroke=0, fill=1)
            canvas.restoreState()
        x = 0.0
        for place, cell_width in enumerate(self.widths(columns) if self.joined else (width,)):
            if self.ruled and (not self.joined or place not in self.joined):
                canvas.line(x, top, x + cell_width, top)
            x += cell_width


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

    The header repeats on every page, with "(tiếp theo)" after the title of column `title_column`, or
    after `title` in a line above it where the table has one.
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
        title: str = "",
    ) -> None:
        super().__init__()
        self.title = title
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
        if self.continued and not self.title:
            titles[self.title_column] = paper_label("continued", title=titles[self.title_column])
        return PaperRow([make_paragraph(title, look) for title in titles], fill=0.9, centred=True)

    def _caption(self, *, continued: bool) -> Paragraph | None:
        """Make the line above a table that goes on from the page before."""
        if not self.title or not continued:
            return None
        words = make_paragraph(
            paper_label("continued", title=self.title), paragraph_style(self.size, ITALIC)
        )
        words.wrap(sum(self.widths), _UNLIMITED)
        return words

    def _head_height(self, *, continued: bool) -> float:
        caption = self._caption(continued=continued)
        return self.header.height(self.widths) + (caption.height + BOTTOM if caption else 0.0)

    @property
    def _room(self) -> float:
        """The height that rows may have on a page where the table goes on."""
        return self.max_height - self._head_height(continued=True)

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """Return the width of all columns and the height of header, rows and footer."""
        self.width = sum(self.widths)
        self.height = self._head_height(continued=self.continued) + sum(self._group_heights())
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
        max_height = height - self._head_height(continued=self.continued)
        heights = self._group_heights()
        count = 0
        while count < len(heights) and heights[count] <= max_height:
            max_height -= heights[count]
            count += 1
        first, rest = list(self.groups[:count]), list(self.groups[count:])
        if not rest:
            return [self]
        if heights[count] > self._room:
            above, below = self._split_group(rest[0], max_height, last=len(rest) == 1)
            first += [above] if above else []
            rest[:1] = [below]
        return [self._with_groups(first), self._with_groups(rest, last=True)] if first else []

    def _split_group(
        self, group: RowGroup, max_height: float, *, last: bool
    ) -> tuple[RowGroup, RowGroup]:
        """Split a group that is higher than a page into the rows that fit `max_height`, and the rest."""
        count = 0
        height = max_height
        while count < len(group) - 1 and group[count].height(self.widths) <= max_height:
            max_height -= group[count].height(self.widths)
            count += 1
        if count and group[0].loose_height(self.widths) > height - max_height:
            return [], group  # what the rows have in common would not fit beside so few of them
        above, row, below = list(group[:count]), group[count], list(group[count + 1 :])
        row = row.begun_anew() if row.joined else row
        needs = row.height(self.widths) + (self._footer_height() if last and not below else 0)
        halves = row.split(self.widths, max_height) if needs > self._room else None
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
            title=self.title,
        )

    def draw(self) -> None:
        """Draw header and rows from the top, with a line at the bottom."""
        canvas = self.canv
        canvas.saveState()
        canvas.setLineWidth(LINE)
        y = self.height
        if caption := self._caption(continued=self.continued):
            caption.drawOn(canvas, 0, y - caption.height)
            y -= caption.height + BOTTOM
        y = self.header.draw(canvas, y, self.widths)
        canvas.line(0, y, self.width, y)
        for group in self.groups:
            for row in group:
                y = row.draw(canvas, y, self.widths)
        canvas.line(0, y, self.width, y)
        canvas.restoreState()
        if self.footer:
            self.footer.drawOn(canvas, 0, y - self.footer.height)
