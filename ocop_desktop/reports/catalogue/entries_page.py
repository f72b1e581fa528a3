"""Two or four products on a page of a catalogue, under the headings of the chapters they begin."""

from dataclasses import dataclass, replace

from ocop_desktop.domain.print.documents import ProductProfile
from ocop_desktop.domain.text import Translated, clean_line
from ocop_desktop.reports.catalogue.arrangement import PagePlan
from ocop_desktop.reports.catalogue.chapters import Heading, count_words
from ocop_desktop.reports.catalogue.covers import draw_practice_tag
from ocop_desktop.reports.catalogue.index_page import draw_number
from ocop_desktop.reports.catalogue_entry.entry_box import EntryBox
from ocop_desktop.reports.catalogue_entry.entry_format import (
    EntryFormat,
    make_half_page_format,
    make_row_format,
)
from ocop_desktop.reports.design.backgrounds import draw_closing_hills
from ocop_desktop.reports.design.layout import PageLayout
from ocop_desktop.reports.design.look import Look
from ocop_desktop.reports.pdf.canvas import Canvas
from ocop_desktop.reports.pdf.content_stream import rounded_rectangle
from ocop_desktop.reports.text.fonts import HEAVY, REGULAR, SEMIBOLD, text_width
from ocop_desktop.reports.text.palette import RULE, SOFT_INK, WHITE
from ocop_desktop.reports.text.text_block import fit_text, set_text

_ALWAYS_SHOWN = ("price_unit", "shops", "issuer")
MAX_STRETCH = 1.34  # how much taller than usual a product may stand on a page with fewer


@dataclass(frozen=True, slots=True)
class EntriesPage:
    """The products of `page_plan`; `per_page` is the maximum on one page (2 or 4)."""

    page_plan: PagePlan
    per_page: int
    layout: PageLayout
    look: Look
    number: str
    min_dpi: float

    @property
    def profiles(self) -> tuple[ProductProfile, ...]:
        """The products, with only the fields that are shown."""
        shown = (*self._format.facts, *_ALWAYS_SHOWN)
        products = tuple(
            replace(
                product,
                more_photos=(),
                untranslated=tuple(name for name in product.untranslated if name in shown),
            )
            for product in self.page_plan.products
        )
        return products if self.per_page == 2 else tuple(map(_without_stories, products))

    @property
    def _format(self) -> EntryFormat:
        if self.per_page == 2:
            return make_half_page_format(self.layout)
        return make_row_format(self.layout, with_group=True)

    def draw(self, canvas: Canvas) -> None:
        """Draw the page on an empty canvas."""
        layout, look = self.layout, self.look
        colours = look.colours(self.page_plan.chapter.heading.colours)
        self._draw_header(canvas)
        headings = dict(self.page_plan.headings)
        with_group = not self.page_plan.chapter.heading.numeral
        y, height = self._top, self._entry_height
        last = self._top - height * len(self.page_plan.products) - self._headings_height
        draw_closing_hills(canvas, last - layout.margin * 0.5, colours, layout, look)
        for place, profile in enumerate(self.page_plan.products):
            if chapter := headings.get(place):
                y = self._draw_heading(canvas, chapter.heading, len(chapter.products), y)
            elif place and self.per_page > 2:
                canvas.stream.draw_rule(layout.margin, y, layout.content_width, RULE)
            box = EntryBox(profile, place, y, height, layout, look, self.min_dpi, with_group)
            (box.draw_half if self.per_page == 2 else box.draw_row)(canvas)
            y -= height
        self._draw_footer(canvas)

    @property
    def _top(self) -> float:
        return self.layout.height - self.layout.margin * 1.35

    @property
    def _heading_height(self) -> float:
        return self.layout.small * 3.0

    @property
    def _headings_height(self) -> float:
        return len(self.page_plan.headings) * (self._heading_height + self.layout.gap * 0.7)

    @property
    def _entry_height(self) -> float:
        """The height of each product's box, in points."""
        available_height = self._top - self.layout.margin * 1.15
        usual = available_height / self.per_page
        return min(
            usual * MAX_STRETCH,
            (available_height - self._headings_height) / len(self.page_plan.products),
        )

    def _draw_header(self, canvas: Canvas) -> None:
        layout, heading = self.layout, self.page_plan.chapter.heading
        y = layout.height - layout.margin * 0.75
        deep = self.look.colours(heading.colours).deep
        max_width = layout.content_width - layout.small * 14
        words = fit_text(
            (heading.list_name,), SEMIBOLD, (layout.small, layout.tiny), max_width, 20, max_lines=1
        )
        line = words.lines[0] if words.lines else ""
        canvas.stream.draw_text(layout.margin, y, line, SEMIBOLD, words.size, deep)
        if any(product.practice for product in self.page_plan.products):
            draw_practice_tag(canvas.stream, layout, self.look, y + layout.small * 1.3)

    def _draw_footer(self, canvas: Canvas) -> None:
        layout, first = self.layout, self.page_plan.products[0]
        printed = self.look.wording.date_label("profile.printed_on", first.printed_on)
        words = (clean_line(first.office), printed)
        line = " · ".join(filter(None, words))
        block = set_text(
            line, REGULAR, layout.tiny, layout.content_width - layout.small * 4, max_lines=1
        )
        y = layout.margin * 0.62
        if block.lines:
            canvas.stream.draw_text(
                layout.margin, y, block.lines[0], REGULAR, layout.tiny, SOFT_INK
            )
        draw_number(
            canvas, self.number, layout, self.look.colours(self.page_plan.chapter.heading.colours)
        )

    def _draw_heading(self, canvas: Canvas, heading: Heading, count: int, top: float) -> float:
        """Draw the chapter's name on a band of its colour; return the y of its bottom."""
        layout, stream, height = self.layout, canvas.stream, self._heading_height
        bottom = top - layout.gap * 0.35 - height
        colours, size = self.look.colours(heading.colours), layout.small * 1.35
        stream.fill_path(
            rounded_rectangle(layout.margin, bottom, layout.content_width, height, 4), colours.deep
        )
        count_text = count_words(count, self.look.wording)
        pad = layout.small * 1.1
        max_width = layout.content_width - 3 * pad - text_width(count_text, REGULAR, layout.small)
        name = fit_text(
            (heading.list_name,),
            HEAVY,
            (size, size * 0.8, size * 0.66),
            max_width,
            size * 2,
            max_lines=1,
        )
        y = bottom + height / 2 - size * 0.35
        stream.draw_text(layout.margin + pad, y, name.lines[0], HEAVY, name.size, WHITE)
        stream.draw_text_right(layout.right - pad, y, count_text, REGULAR, layout.small, WHITE)
        return bottom - layout.gap * 0.35


def _without_stories(profile: ProductProfile) -> ProductProfile:
    nothing = Translated()
    return replace(profile, story_short=nothing, story_middle=nothing, story_long=nothing)
