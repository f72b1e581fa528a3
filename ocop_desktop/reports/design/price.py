"""The price on tags and cards: large figures with a small unit."""

from dataclasses import dataclass

from ocop_desktop.domain.print.documents import ProductProfile
from ocop_desktop.domain.print.theme import PageSection
from ocop_desktop.domain.text import clean_line
from ocop_desktop.reports.design.look import Look
from ocop_desktop.reports.pdf.canvas import Canvas
from ocop_desktop.reports.text.fonts import HEAVY, SEMIBOLD, text_width
from ocop_desktop.reports.text.palette import SOFT_INK, Colour
from ocop_desktop.reports.text.text_block import TextBlock, make_printable, set_text

_BASELINE = 0.74  # from the top of the figures to their base line, in sizes
_UNIT = 0.40
_UNIT_GAP = 0.08  # from the figures to their unit, in sizes
_WORTH_BELOW = 1.3  # so much larger figures are worth a line of its own for the unit


@dataclass(frozen=True, slots=True)
class Price:
    """Figures of `size` points; the unit stands beside them, or below where there is no space."""

    figures: str
    size: float
    unit: TextBlock
    beside: bool
    colour: Colour

    @property
    def height(self) -> float:
        """The height of the figures and what stands below them, in points."""
        return self.size * 0.96 + (0 if self.beside else self.unit.height)

    @property
    def width(self) -> float:
        """The width of figures and unit, in points."""
        width = text_width(self.figures, HEAVY, self.size)
        return (
            width + self.size * _UNIT_GAP + self.unit.width
            if self.beside
            else max(width, self.unit.width)
        )

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Draw the price below `top`."""
        stream, base = canvas.stream, top - self.size * _BASELINE
        end = stream.draw_text(x, base, self.figures, HEAVY, self.size, self.colour)
        if self.beside and self.unit.lines:
            stream.draw_text(
                end + self.size * _UNIT_GAP,
                base,
                self.unit.lines[0],
                SEMIBOLD,
                self.unit.size,
                SOFT_INK,
            )
        elif self.unit.lines:
            stream.draw_block(x, top - self.size * 0.96, self.unit, SOFT_INK)


def measure_price(
    profile: ProductProfile,
    look: Look,
    sizes: tuple[float, ...],
    max_width: float,
    *,
    below: bool = True,
) -> Price | None:
    """Set the price at the first of `sizes` that fits `max_width`; None when none is known or shown.

    Where `below` allows it the unit goes below figures that can be much larger that way; else it
    stands beside them or is left out.
    """
    if profile.price is None or not look.shows(PageSection.PRICE):
        return None
    wording, colour = look.wording, look.colours(profile.group).deep
    figures = make_printable(wording.format_price(profile.price, ""))
    whole = make_printable(
        clean_line(wording.format_price(profile.price, clean_line(profile.price_unit)))
    )
    unit = whole.removeprefix(figures).strip()
    alone = text_width(figures, HEAVY, 1)
    both = alone + _UNIT_GAP + text_width(unit, SEMIBOLD, _UNIT)
    largest = _largest_fitting(sizes, alone, max_width)
    beside = next((size for size in sizes if both * size <= max_width), 0.0)
    if beside and not (below and largest > beside * _WORTH_BELOW):
        block = set_text(unit, SEMIBOLD, beside * _UNIT, 1e6)
        return Price(figures, beside, block, beside=True, colour=colour)
    if not below:
        return Price(figures, largest, set_text("", SEMIBOLD, 1, 1), beside=True, colour=colour)
    block = set_text(unit, SEMIBOLD, largest * _UNIT, max_width, max_lines=2)
    return Price(figures, largest, block, beside=False, colour=colour)


def _largest_fitting(sizes: tuple[float, ...], width: float, max_width: float) -> float:
    """Return the first of `sizes` at which `width` (at size 1) fits, else the size that just fits."""
    return next((size for size in sizes if width * size <= max_width), max_width / width)
