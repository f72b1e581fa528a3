"""Useful pages that round a catalogue up to whole sheets."""

from collections.abc import Sequence
from dataclasses import dataclass

from ocop_desktop.domain.print.documents import PRINTED_GROUPS, ProductProfile
from ocop_desktop.reports.catalogue.index_page import draw_number
from ocop_desktop.reports.design import shapes
from ocop_desktop.reports.design.backgrounds import draw_closing_hills
from ocop_desktop.reports.design.layout import PageLayout
from ocop_desktop.reports.design.look import Look
from ocop_desktop.reports.design.wording import Wording
from ocop_desktop.reports.pdf.canvas import Canvas, DocumentPage
from ocop_desktop.reports.pdf.content_stream import rounded_rectangle
from ocop_desktop.reports.text.fonts import HEAVY, REGULAR, SEMIBOLD
from ocop_desktop.reports.text.palette import GOLD, INK, RULE, SOFT_INK
from ocop_desktop.reports.text.text_block import balance_lines, fit_text, set_text

PAGES_IN_SHEET = 4
RULES_APART = 26.0


@dataclass(frozen=True, slots=True)
class BlankPage:
    """An empty page."""

    profiles: tuple[ProductProfile, ...] = ()

    def draw(self, canvas: Canvas) -> None:
        """Draw nothing."""


@dataclass(frozen=True, slots=True)
class StarsPage:
    """A page that explains three, four and five stars."""

    layout: PageLayout
    look: Look
    number: str = ""
    profiles: tuple[ProductProfile, ...] = ()

    def draw(self, canvas: Canvas) -> None:
        """Draw the page on an empty canvas."""
        layout, look = self.layout, self.look
        y = _draw_title(canvas, "filler.stars", layout, look)
        y = _draw_paragraphs(canvas, "filler.stars.about", layout.margin, y, layout, look)
        gap, star = layout.gap * 2, layout.star * 1.3
        for stars in (5, 4, 3):
            y -= gap
            stream, colours = canvas.stream, look.colours("I")
            shapes.draw_star_row(stream, layout.margin, y - star, star, stars)
            x = layout.margin + star * 6.5
            y = _draw_paragraphs(
                canvas, f"filler.stars.{stars}", x, y + layout.body[0] * 0.2, layout, look
            )
            y -= gap * 0.6
            stream.draw_rule(layout.margin, y, layout.content_width, colours.mix(0.2))
        y = _draw_paragraphs(canvas, "filler.stars.term", layout.margin, y - gap, layout, look)
        draw_closing_hills(canvas, y - layout.margin, look.colours("I"), layout, look)
        draw_number(canvas, self.number, layout, look.colours("I"))


@dataclass(frozen=True, slots=True)
class GroupsPage:
    """A page with the six product groups in their colours."""

    layout: PageLayout
    look: Look
    number: str = ""
    profiles: tuple[ProductProfile, ...] = ()

    def draw(self, canvas: Canvas) -> None:
        """Draw the page on an empty canvas."""
        layout, look = self.layout, self.look
        y = _draw_title(canvas, "filler.groups", layout, look)
        for group in PRINTED_GROUPS:
            y = self._draw_group(canvas, group, y) - layout.gap * 1.6
        draw_closing_hills(canvas, y - layout.margin, look.colours("I"), layout, look)
        draw_number(canvas, self.number, layout, look.colours("I"))

    def _draw_group(self, canvas: Canvas, group: str, top: float) -> float:
        layout, look, stream = self.layout, self.look, canvas.stream
        colours, size = look.colours(group), layout.star * 2.3
        stream.fill_path(
            rounded_rectangle(layout.margin, top - size, size, size, size * 0.18), colours.light
        )
        inset = size * 0.16
        x, y = layout.margin + inset, top - size + inset
        shapes.draw_emblem(stream, group, x, y, size - 2 * inset, colours.deep)
        x = layout.margin + size + layout.gap
        max_width = layout.right - x
        name = f"{group}. {look.wording.label(f'group.{group}')}"
        block = fit_text(
            (name,), SEMIBOLD, (layout.body[0] * 1.2, layout.body[0]), max_width, size, max_lines=3
        )
        y = stream.draw_block(x, top, block, colours.deep) - layout.gap * 0.2
        y = _draw_paragraphs(canvas, f"filler.groups.{group}", x, y, layout, look)
        return min(y, top - size)


@dataclass(frozen=True, slots=True)
class NotesPage:
    """A page with ruled lines to write on."""

    layout: PageLayout
    look: Look
    number: str = ""
    profiles: tuple[ProductProfile, ...] = ()

    def draw(self, canvas: Canvas) -> None:
        """Draw the page on an empty canvas."""
        layout = self.layout
        top = _draw_title(canvas, "filler.notes", layout, self.look)
        draw_number(canvas, self.number, layout, self.look.colours("I"))
        apart = max(20.0, RULES_APART * layout.scale)
        count = int((top - layout.margin * 1.6) / apart)
        for line in range(1, count + 1):
            canvas.stream.draw_rule(
                layout.margin, top - line * apart, layout.content_width, RULE, 0.7
            )


def filler_pages(count: int, first: int, layout: PageLayout, look: Look) -> list[DocumentPage]:
    """Return at most three useful pages; `first` is the printed number of the first (from 1)."""
    kinds = {1: (StarsPage,), 2: (StarsPage, NotesPage), 3: (StarsPage, GroupsPage, NotesPage)}
    chosen: Sequence[type[StarsPage | GroupsPage | NotesPage]] = kinds.get(count, ())
    return [kind(layout, look, str(first + place)) for place, kind in enumerate(chosen)]


def filler_titles(count: int, wording: Wording) -> list[str]:
    """Return the titles of the same number of filler pages."""
    keys = {1: ("stars",), 2: ("stars", "notes"), 3: ("stars", "groups", "notes")}
    return [wording.label(f"filler.{key}") for key in keys.get(count, ())]


def _draw_title(canvas: Canvas, key: str, layout: PageLayout, look: Look) -> float:
    """Draw the title over a golden line; return the y where the page goes on."""
    stream, scale = canvas.stream, layout.scale
    words = look.wording.words[key]
    sizes = tuple(size * max(0.8, scale) for size in (30, 26, 22))
    block = fit_text(
        (words,), HEAVY, sizes, layout.content_width, sizes[0] * 3, leading=1.2, max_lines=2
    )
    y = layout.height - layout.margin * 1.5
    y = stream.draw_block(layout.margin, y, balance_lines(block, words, layout.content_width), INK)
    if beside := look.wording.second_label(key):
        english = set_text(beside, SEMIBOLD, layout.body[0] * 1.2, layout.content_width)
        y = stream.draw_block(layout.margin, y - 4 * scale, english, SOFT_INK)
    stream.fill_rectangle(layout.margin, y - 8 * scale, 54 * scale, 3.5 * scale, GOLD)
    return y - 34 * scale


def _draw_paragraphs(
    canvas: Canvas, key: str, x: float, top: float, layout: PageLayout, look: Look
) -> float:
    """Draw text from `x` to the right margin in each language printed; return the y of its bottom."""
    max_width, size = layout.right - x, layout.body[0] * 1.12
    paragraph = set_text(look.wording.words[key], REGULAR, size, max_width, leading=1.5)
    y = canvas.stream.draw_block(x, top, paragraph, INK)
    if beside := look.wording.second_label(key):
        english = set_text(beside, REGULAR, size * 0.9, max_width, leading=1.45)
        y = canvas.stream.draw_block(x, y - size * 0.3, english, SOFT_INK)
    return y
