"""Lists that lead to pages, laid out: contents and indexes under their titles, page after page."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ocop_desktop.reports.catalogue.index_columns import (
    COLUMNS,
    IndexEntry,
    IndexLine,
    column_depth,
    column_gap,
    column_width,
    fill_columns,
    flow_lines,
    set_index_line,
)
from ocop_desktop.reports.design.layout import Layout
from ocop_desktop.reports.text.fonts import HEAVY
from ocop_desktop.reports.text.text_block import TextBlock, fit_text, set_text

MIN_REST = 0.3  # of a page; a list that would end with less is spread over its pages evenly


@dataclass(frozen=True, slots=True)
class IndexSection:
    """A list under its title; `continued` is the title of its following pages."""

    title: str
    continued: str
    entries: tuple[IndexEntry, ...]


@dataclass(frozen=True, slots=True)
class PlacedEntry:
    """An entry set at x and hanging from `top`, in points."""

    entry: IndexEntry
    block: TextBlock
    beside: TextBlock
    x: float
    top: float
    width: float


@dataclass(frozen=True, slots=True)
class PlacedTitle:
    """A title hanging from `top`."""

    block: TextBlock
    top: float


@dataclass(frozen=True, slots=True)
class IndexPageLayout:
    """What stands on one page of lists: titles, lines, and the y where they end."""

    titles: tuple[PlacedTitle, ...]
    placed: tuple[PlacedEntry, ...]
    bottom: float


def lay_out_indexes(
    parts: Sequence[IndexSection], layout: Layout
) -> tuple[tuple[IndexPageLayout, ...], tuple[int, ...]]:
    """The pages of the lists, and the page (from 0) on which each begins.

    One that fits wholly under another stands there; else it begins a page of its own. Pages come
    out full, or evenly filled where otherwise one would stay nearly empty.
    """
    tried = (_laid(parts, layout, minimum) for minimum in (0.0, MIN_REST))
    lowest = layout.height * (1 - MIN_REST)
    return min(tried, key=lambda one: (sum(leaf.bottom > lowest for leaf in one[0]), len(one[0])))


def _laid(
    parts: Sequence[IndexSection], layout: Layout, minimum: float
) -> tuple[tuple[IndexPageLayout, ...], tuple[int, ...]]:
    leaves: list[IndexPageLayout] = []
    begins: list[int] = []
    for part in parts:
        lines = [set_index_line(entry, layout) for entry in part.entries]
        top = leaves[-1].bottom - layout.margin * 0.8 if leaves else 0.0
        room = _room(part, layout, top)
        if leaves and room > 0 and len(flow_lines(lines, room)) <= COLUMNS:
            begins.append(len(leaves) - 1)
            last = leaves.pop()
            (added,) = _pages(part, lines, layout, top, minimum)
            joined = (last.titles + added.titles, last.placed + added.placed)
            leaves.append(IndexPageLayout(*joined, added.bottom))
            continue
        begins.append(len(leaves))
        leaves += _pages(part, lines, layout, layout.height - layout.margin, minimum)
    return tuple(leaves), tuple(begins)


def _pages(
    part: IndexSection, lines: Sequence[IndexLine], layout: Layout, top: float, minimum: float
) -> Iterator[IndexPageLayout]:
    columns = fill_columns(lines, _room(part, layout, top), minimum)
    for first in range(0, len(columns), COLUMNS):
        block = _title(part.continued if first else part.title, layout)
        under = top - _under(block)
        shown = columns[first : first + COLUMNS]
        placed = [
            _placed(line, drop, place, under, layout)
            for place, column in enumerate(shown)
            for line, drop in column
        ]
        bottom = under - max(map(column_depth, shown))
        yield IndexPageLayout((PlacedTitle(block, top),), tuple(placed), bottom)


def _placed(line: IndexLine, drop: float, place: int, top: float, layout: Layout) -> PlacedEntry:
    width = column_width(layout)
    x = layout.margin + place * (width + column_gap(layout))
    return PlacedEntry(line.entry, line.block, line.beside, x, top - drop, width)


def _title(words: str, layout: Layout) -> TextBlock:
    sizes = tuple(size * max(0.8, layout.scale) for size in (24, 21, 18.5, 16))
    one_line = fit_text(
        (words,), HEAVY, sizes, layout.measure, sizes[0] * 3, leading=1.2, max_lines=1
    )
    if not one_line.cut:
        return one_line
    return set_text(words, HEAVY, sizes[-1], layout.measure, leading=1.2, max_lines=2)


def _room(part: IndexSection, layout: Layout, top: float) -> float:
    """The height left for lines below `top` and the higher one of the list's titles."""
    titled = max(_under(_title(words, layout)) for words in (part.title, part.continued))
    return top - titled - layout.margin - layout.small * 2.6


def _under(block: TextBlock) -> float:
    """From the top of a title to the top of its list."""
    return block.height + block.size * 1.15
