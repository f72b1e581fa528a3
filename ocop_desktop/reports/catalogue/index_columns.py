"""Set the lines of the contents and the indexes, and flow them into even columns."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ocop_desktop.reports.design.layout import Layout
from ocop_desktop.reports.text.fonts import REGULAR, SEMIBOLD, text_width
from ocop_desktop.reports.text.palette import LEAF_GREEN, Colour
from ocop_desktop.reports.text.text_block import TextBlock, balance_lines, set_text

COLUMNS = 2
NUMBERS_IN_LINE = 12
MIN_LINES = 8  # fewer stand in one column


@dataclass(frozen=True, slots=True)
class IndexEntry:
    """A line of an index and the pages it leads to (from 0), at most `NUMBERS_IN_LINE`.

    `beside` stands small under its words; a heading may have a small note behind its name.
    """

    words: str
    pages: tuple[int, ...] = ()
    heading: bool = False
    colour: Colour = LEAF_GREEN
    note: str = ""
    beside: str = ""


@dataclass(frozen=True, slots=True)
class IndexLine:
    """An entry that is set, with `space_above` unless it is the first of its column."""

    entry: IndexEntry
    block: TextBlock
    beside: TextBlock
    space_above: float

    @property
    def height(self) -> float:
        """The height of the entry with its second line and a little space below, in points."""
        below = self.block.size * (0.28 if self.entry.heading else 0.14)
        return self.block.height + self.beside.height + below


IndexColumn = list[tuple[IndexLine, float]]  # each line with its distance from the column's top


def list_size(layout: Layout) -> float:
    """Return the font size of index lines, in points."""
    return layout.small * 1.02


def fill_columns(
    lines: Sequence[IndexLine], max_height: float, minimum: float
) -> list[IndexColumn]:
    """Flow lines into columns of at most `max_height` points; the last columns are levelled.

    Where the last page would be filled to less than `minimum`, all pages are filled evenly.
    """
    columns = flow_lines(lines, max_height)
    full = (len(columns) - 1) // COLUMNS * COLUMNS
    rest = [line for column in columns[full:] for line, _ in column]
    last = level_columns(rest, max_height, COLUMNS)
    if full and max(map(column_depth, last)) < max_height * minimum:
        return level_columns(lines, max_height, full + COLUMNS)
    return columns[:full] + last


def level_columns(lines: Sequence[IndexLine], max_height: float, count: int) -> list[IndexColumn]:
    """Flow lines into at most `count` columns of the least possible height."""
    low = min(max_height, MIN_LINES * min(line.height for line in lines))
    if len(flow_lines(lines, low)) <= count:
        return flow_lines(lines, low)
    height = max_height
    while height - low > 1:
        middle = (low + height) / 2
        low, height = (low, middle) if len(flow_lines(lines, middle)) <= count else (middle, height)
    return flow_lines(lines, height)


def column_depth(column: IndexColumn) -> float:
    """Return the height of a column, in points."""
    line, offset = column[-1]
    return offset + line.height


def flow_lines(lines: Sequence[IndexLine], max_height: float) -> list[IndexColumn]:
    """Flow lines into columns of at most `max_height` points; a heading is never last in one."""
    columns: list[IndexColumn] = [[]]
    offset = 0.0
    for place, line in enumerate(lines):
        space_above = line.space_above if columns[-1] else 0.0
        needed = space_above + line.height
        for follower in lines[place + 1 : place + 4] if line.entry.heading else ():
            needed += follower.height
            if not follower.entry.heading:
                break
        if columns[-1] and offset + needed > max_height:
            columns.append([])
            offset = space_above = 0.0
        columns[-1].append((line, offset + space_above))
        offset += space_above + line.height
    return columns


def set_index_line(entry: IndexEntry, layout: Layout) -> IndexLine:
    """Set an entry for a column of `layout`."""
    size, width = list_size(layout), column_width(layout)
    if entry.heading:
        size *= 1.2
        max_width = width - size * 2.6
        block = set_text(entry.words, SEMIBOLD, size, max_width)
        if _note_fits(block, entry.note, max_width, layout):
            return IndexLine(entry, block, set_text("", REGULAR, size, width), size * 0.9)
        note = set_text(entry.note, REGULAR, list_size(layout) * 0.92, max_width)
        return IndexLine(replace(entry, note=""), block, note, size * 0.9)
    max_width = width - max(text_width(_page_numbers(entry), REGULAR, size), size * 2) - size * 1.6
    set_whole = set_text(entry.words, REGULAR, size, max_width, leading=1.42)
    block = balance_lines(set_whole, entry.words, max_width)
    beside = set_text(entry.beside, REGULAR, size * 0.86, max_width, leading=1.3)
    return IndexLine(entry, block, beside, 0.0)


def _note_fits(block: TextBlock, note: str, max_width: float, layout: Layout) -> bool:
    """Return whether `note` fits behind the last line of a heading."""
    last = block.lines[-1] if block.lines else ""
    return (
        text_width(last, block.font, block.size) + 6 + text_width(note, REGULAR, list_size(layout))
        <= max_width
    )


def _page_numbers(entry: IndexEntry) -> str:
    return ", ".join(str(page + 1) for page in entry.pages)


def column_width(layout: Layout) -> float:
    """Return the width of a column, in points."""
    return (layout.content_width - column_gap(layout) * (COLUMNS - 1)) / COLUMNS


def column_gap(layout: Layout) -> float:
    """Return the width between two columns, in points."""
    return layout.margin * 0.58
