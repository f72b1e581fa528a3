"""Lists that lead to pages: contents and indexes, in columns, every page number a link."""

from collections.abc import Sequence
from dataclasses import dataclass

from ocop_desktop.reports.fonts import HEAVY, REGULAR, SEMIBOLD, width
from ocop_desktop.reports.layout import Layout
from ocop_desktop.reports.palette import INK, LEAF, RULE, SOFT_INK, Colour
from ocop_desktop.reports.pen import Pen
from ocop_desktop.reports.sheet import Sheet
from ocop_desktop.reports.text import Block, set_text

COLUMNS = 2
GAP = 26.0
SIZE = 8.8
HEADING_SIZE = 10.5
NUMBERS_IN_LINE = 12


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of a list and the pages it leads to, from 0, at most `NUMBERS_IN_LINE`.

    A heading may have a small note beside its name.
    """

    words: str
    pages: tuple[int, ...] = ()
    heading: bool = False
    colour: Colour = LEAF
    note: str = ""


@dataclass(frozen=True, slots=True)
class Placed:
    """An entry set at x and hanging from `top`, in points."""

    entry: Entry
    block: Block
    x: float
    top: float
    wide: float


def paginate(entries: Sequence[Entry], layout: Layout) -> tuple[tuple[Placed, ...], ...]:
    """The entries of each page of the list, placed; a heading never stands last in a column."""
    wide = (layout.measure - GAP * (COLUMNS - 1)) / COLUMNS
    highest = layout.high - layout.margin - 62
    lowest = layout.margin + 24
    blocks = [_set(entry, wide) for entry in entries]
    pages: list[list[Placed]] = [[]]
    column, top = 0, highest
    for place, (entry, block) in enumerate(zip(entries, blocks, strict=True)):
        above = HEADING_SIZE * 0.9 if entry.heading and top < highest else 0
        follower = blocks[place + 1].height if entry.heading and place + 1 < len(blocks) else 0
        if top - above - block.height - follower < lowest:
            column, top, above = column + 1, highest, 0
            if column == COLUMNS:
                column = 0
                pages.append([])
        x = layout.margin + column * (wide + GAP)
        pages[-1].append(Placed(entry, block, x, top - above, wide))
        top -= above + block.height + (3 if entry.heading else 1.2)
    return tuple(map(tuple, pages))


def _set(entry: Entry, wide: float) -> Block:
    if entry.heading:
        room = wide - width(entry.note, REGULAR, SIZE) - HEADING_SIZE * 3.4
        return set_text(entry.words, SEMIBOLD, HEADING_SIZE, room, most=3)
    room = wide - max(width(_numbers(entry), REGULAR, SIZE), SIZE * 2) - SIZE * 1.6
    return set_text(entry.words, REGULAR, SIZE, room, most=3, leading=1.42)


def _numbers(entry: Entry) -> str:
    return ", ".join(str(page + 1) for page in entry.pages)


def draw_list(
    sheet: Sheet, title: str, placed: Sequence[Placed], layout: Layout, number: str
) -> None:
    """Draw the page `number` of a list under `title`."""
    pen = sheet.pen
    _draw_title(pen, title, layout)
    for one in placed:
        _draw_entry(sheet, pen, one)
    pen.text_right(layout.right, layout.margin * 0.62, number, SEMIBOLD, layout.small, LEAF)


def _draw_title(pen: Pen, title: str, layout: Layout) -> None:
    y = layout.high - layout.margin - 22
    pen.text(layout.margin, y, title, HEAVY, 24, INK)
    pen.rectangle(layout.margin, y - 14, 42, 3, LEAF)
    pen.rule(layout.margin + 42, y - 12.5, layout.measure - 42, RULE)


def _draw_entry(sheet: Sheet, pen: Pen, placed: Placed) -> None:
    entry, block = placed.entry, placed.block
    foot = pen.block(placed.x, placed.top, block, entry.colour if entry.heading else INK)
    last = foot + block.leading / 2 - block.size * 0.35
    end = placed.x + width(block.lines[-1] if block.lines else "", block.font, block.size)
    if entry.note:
        pen.text(end + 6, last, entry.note, REGULAR, SIZE * 0.92, SOFT_INK)
    if not entry.pages:
        return
    right = placed.x + placed.wide
    if len(entry.pages) == 1:
        sheet.link((placed.x, foot, right, placed.top), entry.pages[0])
    start = _draw_numbers(sheet, pen, placed, right, last, foot)
    if not entry.heading:
        _draw_leader(pen, end + 4, start - 4, last)


def _draw_numbers(
    sheet: Sheet, pen: Pen, placed: Placed, right: float, y: float, foot: float
) -> float:
    """Set the page numbers so that they end at `right`, each with its link; where they start."""
    entry = placed.entry
    font, size = (SEMIBOLD, HEADING_SIZE) if entry.heading else (REGULAR, SIZE)
    shown = entry.pages
    x = right - width(", ".join(str(page + 1) for page in shown), font, size)
    start = x
    for place, page in enumerate(shown):
        words = str(page + 1) + (", " if place < len(shown) - 1 else "")
        end = pen.text(x, y, words, font, size, entry.colour if entry.heading else INK)
        if len(shown) > 1:
            sheet.link((x, foot, end, foot + placed.block.leading), page)
        x = end
    return start


def _draw_leader(pen: Pen, start: float, end: float, y: float) -> None:
    if end - start > 6:
        line = f"{start:.2f} {y + 0.6:.2f} m {end:.2f} {y + 0.6:.2f} l"
        pen.raw("[0.1 3] 0 d")
        pen.stroke(line, SOFT_INK, 0.7)
        pen.raw("[] 0 d")
