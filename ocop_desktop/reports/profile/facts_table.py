"""Tables of facts: label and value above a thin rule, in one column or two."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest

from ocop_desktop.reports.design.content import Fact
from ocop_desktop.reports.design.layout import PageLayout
from ocop_desktop.reports.pdf.content_stream import ContentStream
from ocop_desktop.reports.text.fonts import REGULAR, SEMIBOLD
from ocop_desktop.reports.text.palette import INK, RULE, SOFT_INK
from ocop_desktop.reports.text.text_block import TextBlock, set_text

PADDING = 0.66
MAX_EMPTY_LINES = 2.0  # lines a row may stay empty so that it stands level with its neighbour
_MAX_LINES = 60
_FEWER_LINES = (12, 8, 6, 4, 3, 2, 1)


@dataclass(frozen=True, slots=True)
class FactRow:
    """One fact: label and value side by side, at least `min_height` points high."""

    label: TextBlock
    value: TextBlock
    key: str
    min_height: float = 0.0

    @property
    def height(self) -> float:
        """The height of the taller one with the padding, in points."""
        return max(
            self.min_height, max(self.label.height, self.value.height) + self.value.size * PADDING
        )


@dataclass(frozen=True, slots=True)
class FactTable:
    """Rows of facts, `x` from the left edge; values stand `indent` to the right of their labels."""

    x: float
    width: float
    indent: float
    rows: tuple[FactRow, ...]

    @property
    def height(self) -> float:
        """The height of all rows, in points."""
        return sum(row.height for row in self.rows)

    def draw(self, stream: ContentStream, top: float) -> None:
        """Draw the table below `top` with a rule under every row."""
        for row in self.rows:
            padding = row.value.size * PADDING / 2
            first = (row.value.leading - row.label.leading) / 2
            stream.draw_block(self.x, top - padding - max(0, first), row.label, SOFT_INK)
            stream.draw_block(self.x + self.indent, top - padding, row.value, INK)
            top -= row.height
            stream.draw_rule(self.x, top, self.width, RULE)


def fit_fact_tables(
    facts: Sequence[Fact],
    layout: PageLayout,
    side: float,
    max_height: float,
    sizes: Sequence[float],
    *,
    bilingual: bool,
) -> tuple[FactTable, ...]:
    """Fit the facts into `max_height`: at the right edge in `side` points, or in two columns when 0.

    The first of `sizes` that fits is taken; at the last one long values are cut until all fits.
    """
    if not facts:
        return ()
    for size, max_lines in _sizes_and_lines(sizes):
        tables = _set_tables(facts, layout, side, size, max_lines, bilingual=bilingual)
        if max(table.height for table in tables) <= max_height:
            break
    return tables


def _sizes_and_lines(sizes: Sequence[float]) -> Iterator[tuple[float, int]]:
    yield from ((size, _MAX_LINES) for size in sizes)
    yield from ((sizes[-1], max_lines) for max_lines in _FEWER_LINES)


def _set_tables(
    facts: Sequence[Fact],
    layout: PageLayout,
    side: float,
    size: float,
    max_lines: int,
    *,
    bilingual: bool,
) -> tuple[FactTable, ...]:
    if side:
        share = 0.42 if bilingual else 0.33
        return (_set_table(facts, layout.right - side, side, side * share, size, max_lines),)
    gap = layout.gap * 1.6
    width = (layout.content_width - gap) / 2
    indent = width * (0.40 if bilingual else 0.31)
    whole = _set_table(facts, 0, width, indent, size, max_lines)
    halves = _align_columns(whole.rows) or _split_evenly(whole.rows)
    return tuple(
        FactTable(layout.margin + place * (width + gap), width, indent, rows)
        for place, rows in enumerate(halves)
        if rows
    )


def _set_table(
    facts: Sequence[Fact], x: float, width: float, indent: float, size: float, max_lines: int
) -> FactTable:
    return FactTable(
        x, width, indent, tuple(_set_row(fact, width, indent, size, max_lines) for fact in facts)
    )


def _set_row(fact: Fact, width: float, indent: float, size: float, max_lines: int) -> FactRow:
    font = SEMIBOLD if fact.key == "price" else REGULAR
    label = set_text(fact.label, REGULAR, size * 0.9, indent - size * 0.6, leading=1.3)
    return FactRow(
        label, set_text(fact.value, font, size, width - indent, max_lines=max_lines), fact.key
    )


def _align_columns(rows: tuple[FactRow, ...]) -> tuple[tuple[FactRow, ...], ...]:
    """Return two columns whose rows are aligned; nothing where rows would be too empty."""
    half = (len(rows) + 1) // 2
    levels = [
        max(left.height, right.height)
        for left, right in zip_longest(rows[:half], rows[half:], fillvalue=rows[half - 1])
    ]
    columns = tuple(
        tuple(zip(column, levels, strict=False)) for column in (rows[:half], rows[half:])
    )
    if any(
        level - row.height > row.value.leading * MAX_EMPTY_LINES
        for column in columns
        for row, level in column
    ):
        return ()
    return tuple(
        tuple(replace(row, min_height=level) for row, level in column) for column in columns
    )


def _split_evenly(rows: tuple[FactRow, ...]) -> tuple[tuple[FactRow, ...], ...]:
    """Return two columns of heights as even as possible."""
    heights = [row.height for row in rows]
    total = sum(heights)
    half = min(
        range(1, len(heights) + 1),
        key=lambda count: max(sum(heights[:count]), total - sum(heights[:count])),
    )
    return rows[:half], rows[half:]
