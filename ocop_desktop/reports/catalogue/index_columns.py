"""Set the lines of the contents and the indexes, and flow them into even columns."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ocop_desktop.reports.design.layout import PageLayout
from ocop_desktop.reports.text.fonts import REGULAR, SEMIBOLD, text_width
from ocop_desktop.reports.text.palette import LEAF_GREEN, Colour
from ocop_desktop.reports.text.text_block import TextBlock, balance_lines, set_text

COLUMNS = 2
MIN_LINES = 8  # fewer stand in one column
MIN_RANGE = 3  # pages that follow one another are named by the first and the last


@dataclass(frozen=True, slots=True)
class IndexEntry:
    """A line of an index and the pages it leads to (from 0).

    `beside` stands small under its words; a heading may have a small note behind its name.
    """

    words: str
    pages: tuple[int, ...] = ()
    heading: bool = False
    colour: Colour = LEAF_GREEN
    note: str = ""
    beside: str = ""


@dataclass(frozen=True, slots=True)
class PageRange:
    """Pages that follow one another, as an index prints them: "5", "4–16"; `first` counts from 0."""

    first: int
    words: str


@dataclass(frozen=True, slots=True)
class IndexLine:
    """An entry that is set, with `space_above` unless it is the first of its column.

    `numbers` are the lines of its page numbers, which lie below the name unless it is `one_line`.
    """

    entry: IndexEntry
    block: TextBlock
    beside: TextBlock
    space_above: float
    numbers: tuple[tuple[PageRange, ...], ...] = ()
    one_line: bool = True

    @property
    def height(self) -> float:
        """The height of the entry with its second line and a little space below, in points."""
        below = self.block.size * (0.28 if self.entry.heading else 0.14)
        numbers = 0.0 if self.one_line else len(self.numbers) * self.block.leading
        return self.block.height + self.beside.height + numbers + below


IndexColumn = list[tuple[IndexLine, float]]  # each line with its distance from the column's top


def list_size(layout: PageLayout) -> float:
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


def set_index_line(entry: IndexEntry, layout: PageLayout) -> IndexLine:
    """Set an entry for a column of `layout`."""
    size, width = list_size(layout), column_width(layout)
    if entry.heading:
        size *= 1.2
        max_width = width - size * 2.6
        block = set_text(entry.words, SEMIBOLD, size, max_width)
        numbers = (group_pages(entry.pages),)
        if _note_fits(block, entry.note, max_width, layout):
            return IndexLine(entry, block, set_text("", REGULAR, size, width), size * 0.9, numbers)
        note = set_text(entry.note, REGULAR, list_size(layout) * 0.92, max_width)
        return IndexLine(replace(entry, note=""), block, note, size * 0.9, numbers)
    ranges = group_pages(entry.pages)
    whole = set_text(entry.words, REGULAR, size, 1e6, leading=1.42)
    max_width = width - max(numbers_width(ranges, size), size * 2) - size * 1.6
    if len(ranges) > 1 and whole.width > max_width:
        block = _set_name(entry.words, size, width)
        beside = set_text(entry.beside, REGULAR, size * 0.86, width, leading=1.3)
        lines = wrap_numbers(ranges, size, width - size * 2)
        return IndexLine(entry, block, beside, 0.0, lines, one_line=False)
    block = _set_name(entry.words, size, max_width)
    beside = set_text(entry.beside, REGULAR, size * 0.86, max_width, leading=1.3)
    return IndexLine(entry, block, beside, 0.0, (ranges,))


def _set_name(words: str, size: float, max_width: float) -> TextBlock:
    set_whole = set_text(words, REGULAR, size, max_width, leading=1.42)
    return balance_lines(set_whole, words, max_width)


def group_pages(pages: Sequence[int]) -> tuple[PageRange, ...]:
    """Return the pages in order, three or more that follow one another as a range."""
    runs: list[list[int]] = []
    for page in pages:
        if runs and page == runs[-1][-1] + 1:
            runs[-1].append(page)
        else:
            runs.append([page])
    return tuple(found for run in runs for found in _name_run(run))


def _name_run(run: Sequence[int]) -> Sequence[PageRange]:
    if len(run) < MIN_RANGE:
        return [PageRange(page, str(page + 1)) for page in run]
    return [PageRange(run[0], f"{run[0] + 1}–{run[-1] + 1}")]


def numbers_width(ranges: Sequence[PageRange], size: float) -> float:
    """Return the width of page numbers on one line, in points."""
    return text_width(", ".join(found.words for found in ranges), REGULAR, size)


def wrap_numbers(
    ranges: Sequence[PageRange], size: float, max_width: float
) -> tuple[tuple[PageRange, ...], ...]:
    """Wrap page numbers into lines of at most `max_width` points."""
    lines: list[list[PageRange]] = [[]]
    for found in ranges:
        if lines[-1] and numbers_width((*lines[-1], found), size) > max_width:
            lines.append([])
        lines[-1].append(found)
    return tuple(map(tuple, lines))


def _note_fits(block: TextBlock, note: str, max_width: float, layout: PageLayout) -> bool:
    """Return whether `note` fits behind the last line of a heading."""
    last = block.lines[-1] if block.lines else ""
    return (
        text_width(last, block.font, block.size) + 6 + text_width(note, REGULAR, list_size(layout))
        <= max_width
    )


def column_width(layout: PageLayout) -> float:
    """Return the width of a column, in points."""
    return (layout.content_width - column_gap(layout) * (COLUMNS - 1)) / COLUMNS


def column_gap(layout: PageLayout) -> float:
    """Return the width between two columns, in points."""
    return layout.margin * 0.58
