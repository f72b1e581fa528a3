"""Lists that lead to pages: contents and indexes, in even columns, every page number a link."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from ocop_desktop.reports.fonts import HEAVY, REGULAR, SEMIBOLD, width
from ocop_desktop.reports.layout import Layout
from ocop_desktop.reports.palette import LEAF, Colour
from ocop_desktop.reports.text import Block, fit, set_text

COLUMNS = 2
NUMBERS_IN_LINE = 12
LEAST_LINES = 8  # fewer stand in one column
LEAST_REST = 0.3  # of a page; a list that would end with less is spread over its pages evenly


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of a list and the pages it leads to, from 0, at most `NUMBERS_IN_LINE`.

    `beside` stands small under its words; a heading may have a small note behind its name.
    """

    words: str
    pages: tuple[int, ...] = ()
    heading: bool = False
    colour: Colour = LEAF
    note: str = ""
    beside: str = ""


@dataclass(frozen=True, slots=True)
class ListPart:
    """A list under its title; `continued` is the title of its following pages."""

    title: str
    continued: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Placed:
    """An entry set at x and hanging from `top`, in points."""

    entry: Entry
    block: Block
    beside: Block
    x: float
    top: float
    wide: float


@dataclass(frozen=True, slots=True)
class Titled:
    """A title hanging from `top`."""

    block: Block
    top: float


@dataclass(frozen=True, slots=True)
class ListLeaf:
    """What stands on one page of lists: titles, lines, and the y where they end."""

    titles: tuple[Titled, ...]
    placed: tuple[Placed, ...]
    foot: float


@dataclass(frozen=True, slots=True)
class _Line:
    """An entry set, `air` above it unless it is the first of its column."""

    entry: Entry
    block: Block
    beside: Block
    air: float

    @property
    def height(self) -> float:
        below = self.block.size * (0.28 if self.entry.heading else 0.14)
        return self.block.height + self.beside.height + below


_Column = list[tuple[_Line, float]]  # each line with its distance from the column's top


def list_size(layout: Layout) -> float:
    """The size of the lines of lists, in points."""
    return layout.small * 1.02


def lay_out(
    parts: Sequence[ListPart], layout: Layout
) -> tuple[tuple[ListLeaf, ...], tuple[int, ...]]:
    """The pages of the lists, and the page (from 0) on which each begins.

    One that fits wholly under another stands there; else it begins a page of its own. Pages come
    out full, or evenly filled where otherwise one would stay nearly empty.
    """
    tried = (_laid(parts, layout, least) for least in (0.0, LEAST_REST))
    lowest = layout.high * (1 - LEAST_REST)
    return min(tried, key=lambda one: (sum(leaf.foot > lowest for leaf in one[0]), len(one[0])))


def _laid(
    parts: Sequence[ListPart], layout: Layout, least: float
) -> tuple[tuple[ListLeaf, ...], tuple[int, ...]]:
    leaves: list[ListLeaf] = []
    begins: list[int] = []
    for part in parts:
        lines = _set(part.entries, layout)
        top = leaves[-1].foot - layout.margin * 0.8 if leaves else 0.0
        room = top - _foot(layout) - _titled_height(part.title, layout)
        if leaves and room > 0 and len(_poured(lines, room)) <= COLUMNS:
            begins.append(len(leaves) - 1)
            last = leaves.pop()
            (added,) = _pages(part, lines, layout, top, least)
            joined = (last.titles + added.titles, last.placed + added.placed)
            leaves.append(ListLeaf(*joined, added.foot))
            continue
        begins.append(len(leaves))
        leaves += _pages(part, lines, layout, layout.high - layout.margin, least)
    return tuple(leaves), tuple(begins)


def _pages(
    part: ListPart, lines: Sequence[_Line], layout: Layout, top: float, least: float
) -> Iterator[ListLeaf]:
    highest = max(_titled_height(words, layout) for words in (part.title, part.continued))
    columns = _columns(lines, top - _foot(layout) - highest, least)
    for first in range(0, len(columns), COLUMNS):
        block = _title(part.continued if first else part.title, layout)
        under = top - _under(block)
        shown = columns[first : first + COLUMNS]
        placed = [
            _placed(line, drop, place, under, layout)
            for place, column in enumerate(shown)
            for line, drop in column
        ]
        foot = under - max(column[-1][1] + column[-1][0].height for column in shown)
        yield ListLeaf((Titled(block, top),), tuple(placed), foot)


def _placed(line: _Line, drop: float, place: int, top: float, layout: Layout) -> Placed:
    wide = _column_wide(layout)
    x = layout.margin + place * (wide + _gap(layout))
    return Placed(line.entry, line.block, line.beside, x, top - drop, wide)


def _columns(lines: Sequence[_Line], room: float, least: float) -> list[_Column]:
    """Columns of at most `room` points: full pages, then the rest in columns as low as can be.

    Where the rest is lower than `least` of a page, all pages are filled evenly.
    """
    columns = _poured(lines, room)
    full = (len(columns) - 1) // COLUMNS * COLUMNS
    rest = [line for column in columns[full:] for line, _ in column]
    levelled = _levelled(rest, room, COLUMNS)
    if full and max(map(_depth, levelled)) < room * least:
        return _levelled(lines, room, full + COLUMNS)
    return columns[:full] + levelled


def _levelled(lines: Sequence[_Line], room: float, count: int) -> list[_Column]:
    """At most `count` columns, as low as can be."""
    low = min(room, LEAST_LINES * min(line.height for line in lines))
    if len(_poured(lines, low)) <= count:
        return _poured(lines, low)
    high = room
    while high - low > 1:
        middle = (low + high) / 2
        low, high = (low, middle) if len(_poured(lines, middle)) <= count else (middle, high)
    return _poured(lines, high)


def _depth(column: _Column) -> float:
    line, drop = column[-1]
    return drop + line.height


def _poured(lines: Sequence[_Line], room: float) -> list[_Column]:
    """The lines in columns at most `room` deep; a heading never stands last in one."""
    columns: list[_Column] = [[]]
    drop = 0.0
    for place, line in enumerate(lines):
        air = line.air if columns[-1] else 0.0
        needed = air + line.height
        for follower in lines[place + 1 :] if line.entry.heading else ():
            needed += follower.height
            if not follower.entry.heading:
                break
        if columns[-1] and drop + needed > room:
            columns.append([])
            drop = air = 0.0
        columns[-1].append((line, drop + air))
        drop += air + line.height
    return columns


def _set(entries: Sequence[Entry], layout: Layout) -> list[_Line]:
    return [_line(entry, layout) for entry in entries]


def _line(entry: Entry, layout: Layout) -> _Line:
    size, wide = list_size(layout), _column_wide(layout)
    if entry.heading:
        size *= 1.2
        room = wide - size * 2.6
        block = set_text(entry.words, SEMIBOLD, size, room)
        if _has_room(block, entry.note, room, layout):
            return _Line(entry, block, set_text("", REGULAR, size, wide), size * 0.9)
        note = set_text(entry.note, REGULAR, list_size(layout) * 0.92, room)
        return _Line(replace(entry, note=""), block, note, size * 0.9)
    room = wide - max(width(numbers(entry), REGULAR, size), size * 2) - size * 1.6
    block = set_text(entry.words, REGULAR, size, room, leading=1.42)
    beside = set_text(entry.beside, REGULAR, size * 0.86, room, leading=1.3)
    return _Line(entry, block, beside, 0.0)


def _has_room(block: Block, note: str, room: float, layout: Layout) -> bool:
    """Whether `note` fits behind the last line of a heading."""
    last = block.lines[-1] if block.lines else ""
    return width(last, block.font, block.size) + 6 + width(note, REGULAR, list_size(layout)) <= room


def numbers(entry: Entry) -> str:
    """The page numbers an entry prints."""
    return ", ".join(str(page + 1) for page in entry.pages)


def _title(words: str, layout: Layout) -> Block:
    sizes = tuple(size * max(0.8, layout.scale) for size in (24, 21, 18.5, 16))
    one_line = fit((words,), HEAVY, sizes, layout.measure, sizes[0] * 3, leading=1.2, most=1)
    if not one_line.cut:
        return one_line
    return set_text(words, HEAVY, sizes[-1], layout.measure, leading=1.2, most=2)


def _titled_height(words: str, layout: Layout) -> float:
    return _under(_title(words, layout))


def _under(block: Block) -> float:
    """From the top of a title to the top of its list."""
    return block.height + block.size * 1.15


def _column_wide(layout: Layout) -> float:
    return (layout.measure - _gap(layout) * (COLUMNS - 1)) / COLUMNS


def _gap(layout: Layout) -> float:
    return layout.margin * 0.58


def _foot(layout: Layout) -> float:
    return layout.margin + layout.small * 2.6
