"""Lay out the contents and the indexes under their titles, page after page."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from ocop_desktop.reports.catalogue.index_columns import (
    COLUMNS,
    IndexEntry,
    IndexLine,
    PageRange,
    column_depth,
    column_gap,
    column_width,
    fill_columns,
    flow_lines,
    set_index_line,
)
from ocop_desktop.reports.design.layout import PageLayout
from ocop_desktop.reports.text.fonts import HEAVY
from ocop_desktop.reports.text.text_block import TextBlock, fit_text, set_text

MIN_REST = 0.3  # of a page; a list that would end with less is spread over its pages evenly


@dataclass(frozen=True, slots=True)
class IndexSection:
    """The contents or an index: title, entries; `continued` is the title on its following pages."""

    title: str
    continued: str
    entries: tuple[IndexEntry, ...]


@dataclass(frozen=True, slots=True)
class PlacedEntry:
    """An entry at `x` whose top lies at `top`, in points."""

    entry: IndexEntry
    block: TextBlock
    beside: TextBlock
    x: float
    top: float
    width: float
    numbers: tuple[tuple[PageRange, ...], ...] = ()
    one_line: bool = True


@dataclass(frozen=True, slots=True)
class PlacedTitle:
    """A title whose top lies at `top`, in points."""

    block: TextBlock
    top: float


@dataclass(frozen=True, slots=True)
class IndexPageLayout:
    """The titles and entries of one page, and the y where they end."""

    titles: tuple[PlacedTitle, ...]
    placed: tuple[PlacedEntry, ...]
    bottom: float


def lay_out_indexes(
    parts: Sequence[IndexSection], layout: PageLayout
) -> tuple[tuple[IndexPageLayout, ...], tuple[int, ...]]:
    """Lay out the sections; return their pages and the page (from 0) on which each begins.

    A section that fits wholly under another stands there; else it begins a new page. Pages come out
    full, or evenly filled where otherwise one would stay nearly empty.
    """
    trials = (_lay_out(parts, layout, minimum) for minimum in (0.0, MIN_REST))
    lowest = layout.height * (1 - MIN_REST)
    return min(
        trials,
        key=lambda one: (sum(page_layout.bottom > lowest for page_layout in one[0]), len(one[0])),
    )


def _lay_out(
    parts: Sequence[IndexSection], layout: PageLayout, minimum: float
) -> tuple[tuple[IndexPageLayout, ...], tuple[int, ...]]:
    page_layouts: list[IndexPageLayout] = []
    begins: list[int] = []
    for part in parts:
        lines = [set_index_line(entry, layout) for entry in part.entries]
        top = page_layouts[-1].bottom - layout.margin * 0.8 if page_layouts else 0.0
        max_height = _list_height(part, layout, top)
        if page_layouts and max_height > 0 and len(flow_lines(lines, max_height)) <= COLUMNS:
            begins.append(len(page_layouts) - 1)
            last = page_layouts.pop()
            (added,) = _lay_out_pages(part, lines, layout, top, minimum)
            joined = (last.titles + added.titles, last.placed + added.placed)
            page_layouts.append(IndexPageLayout(*joined, added.bottom))
            continue
        begins.append(len(page_layouts))
        page_layouts += _lay_out_pages(part, lines, layout, layout.height - layout.margin, minimum)
    return tuple(page_layouts), tuple(begins)


def _lay_out_pages(
    part: IndexSection, lines: Sequence[IndexLine], layout: PageLayout, top: float, minimum: float
) -> Iterator[IndexPageLayout]:
    columns = fill_columns(lines, _list_height(part, layout, top), minimum)
    for first in range(0, len(columns), COLUMNS):
        block = _set_title(part.continued if first else part.title, layout)
        under = top - _title_height(block)
        page_columns = columns[first : first + COLUMNS]
        placed = [
            _place_line(line, offset, place, under, layout)
            for place, column in enumerate(page_columns)
            for line, offset in column
        ]
        bottom = under - max(map(column_depth, page_columns))
        yield IndexPageLayout((PlacedTitle(block, top),), tuple(placed), bottom)


def _place_line(
    line: IndexLine, offset: float, place: int, top: float, layout: PageLayout
) -> PlacedEntry:
    width = column_width(layout)
    x = layout.margin + place * (width + column_gap(layout))
    entry = PlacedEntry(line.entry, line.block, line.beside, x, top - offset, width)
    return replace(entry, numbers=line.numbers, one_line=line.one_line)


def _set_title(words: str, layout: PageLayout) -> TextBlock:
    sizes = tuple(size * max(0.8, layout.scale) for size in (24, 21, 18.5, 16))
    one_line = fit_text(
        (words,), HEAVY, sizes, layout.content_width, sizes[0] * 3, leading=1.2, max_lines=1
    )
    if not one_line.cut:
        return one_line
    return set_text(words, HEAVY, sizes[-1], layout.content_width, leading=1.2, max_lines=2)


def _list_height(part: IndexSection, layout: PageLayout, top: float) -> float:
    """Return the height left for lines below `top` and the taller one of the section's titles."""
    titled = max(_title_height(_set_title(words, layout)) for words in (part.title, part.continued))
    return top - titled - layout.margin - layout.small * 2.6


def _title_height(block: TextBlock) -> float:
    """Return the distance from the top of a title to the top of its list, in points."""
    return block.height + block.size * 1.15
