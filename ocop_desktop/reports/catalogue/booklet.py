"""The catalogue as a booklet: A5 pages, two on each side of A4 sheets that are folded and stapled.

The sheets are printed on both sides, turned over the short edge, laid into one another and stapled
along the fold. Up to 64 pages they are one booklet; more are several ones of about equal size, laid
one upon another and glued or sewn at the back.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from reportlab.lib.units import mm

from ocop_desktop.domain.print.documents import PrintContent, ProductProfile, Style
from ocop_desktop.reports.catalogue.arrangement import split_evenly
from ocop_desktop.reports.catalogue.catalogue import compose_catalogue
from ocop_desktop.reports.catalogue.fillers import PAGES_IN_SHEET
from ocop_desktop.reports.design.layout import A5, BLEED
from ocop_desktop.reports.pdf.canvas import Canvas, Composition, DocumentPage, Link

SHEETS_IN_FOLD = 16  # more do not fold well and cannot be stapled in an office


@dataclass(frozen=True, slots=True)
class SheetSide:
    """One side of a sheet: the pages on its left and right (from 0), and how many sheets lie outside."""

    left: int
    right: int
    depth: int


def plan_sheet_sides(count: int) -> tuple[SheetSide, ...]:
    """Return the sides of all sheets for `count` pages (a multiple of four) in printing order."""
    sides: list[SheetSide] = []
    first = 0
    for sheets in split_evenly(count // PAGES_IN_SHEET, SHEETS_IN_FOLD):
        last = first + sheets * PAGES_IN_SHEET - 1
        for depth in range(sheets):
            out, back = first + 2 * depth, last - 2 * depth
            sides += [SheetSide(back, out, depth), SheetSide(out + 1, back - 1, depth)]
        first = last + 1
    return tuple(sides)


@dataclass(frozen=True, slots=True)
class ImposedPage:
    """One side of a sheet: two pages side by side, moved `creep` points towards the fold.

    `page_sides` is the side on which each page of the booklet stands, for the targets of links.
    """

    left: DocumentPage
    right: DocumentPage
    creep: float
    page_sides: Sequence[int]

    @property
    def profiles(self) -> tuple[ProductProfile, ...]:
        """The products on both pages."""
        return (*self.left.profiles, *self.right.profiles)

    def draw(self, canvas: Canvas) -> None:
        """Draw both pages; each is clipped at the fold, and its background reaches over the outer edge."""
        half = canvas.width / 2
        for page, x, shift in ((self.left, 0.0, self.creep), (self.right, half, -self.creep)):
            self._draw_half(canvas, page, x, shift)

    def _draw_half(self, canvas: Canvas, page: DocumentPage, x: float, shift: float) -> None:
        half, bleed = canvas.width / 2, canvas.bleed
        left = x or -bleed
        with canvas.sub_canvas(x + shift, 0, half, canvas.height) as part:
            clip = (left - x - shift, -bleed, half + bleed, canvas.height + 2 * bleed)
            part.stream.append(" ".join(f"{edge:.3f}" for edge in clip) + " re W n")
            record = replace(canvas.record, links=[], findings=[])
            page.draw(replace(part, record=record, bleed=BLEED))
        canvas.record.findings.extend(record.findings)
        canvas.record.links.extend(self._retarget_link(link) for link in record.links)

    def _retarget_link(self, link: Link) -> Link:
        target = link.target
        return link if isinstance(target, str) else replace(link, target=self.page_sides[target])


def compose(content: PrintContent, style: Style) -> Composition:
    """Compose the imposed catalogue; pages that fill the last sheet stand before the back cover."""
    inner = compose_catalogue(content, style, A5, whole=True)
    imposed = plan_sheet_sides(len(inner.pages))
    page_sides = find_page_sides(imposed)
    paper_thickness = style.paper * mm
    width, height = inner.size
    return replace(
        inner,
        size=(2 * width, height),
        pages=tuple(
            ImposedPage(
                inner.pages[side.left],
                inner.pages[side.right],
                side.depth * paper_thickness,
                page_sides,
            )
            for side in imposed
        ),
        bookmarks=tuple(replace(mark, page=page_sides[mark.page]) for mark in inner.bookmarks),
        folded=True,
    )


def find_page_sides(imposed: Sequence[SheetSide]) -> tuple[int, ...]:
    """Return the side on which each page stands, by its number from 0."""
    sides = {page: place for place, side in enumerate(imposed) for page in (side.left, side.right)}
    return tuple(sides[page] for page in range(len(sides)))
