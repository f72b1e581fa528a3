"""The price on tags and cards: large figures, the unit small; a line to write on where none is known."""

from dataclasses import dataclass

from ocop_desktop.domain.printing import ProductProfile
from ocop_desktop.domain.text import clean_line
from ocop_desktop.domain.theme import Block as Shown
from ocop_desktop.reports.fonts import HEAVY, SEMIBOLD, width
from ocop_desktop.reports.look import Look
from ocop_desktop.reports.palette import SOFT_INK, Colour
from ocop_desktop.reports.sheet import Sheet
from ocop_desktop.reports.text import Block, printable, set_text

_RISE = 0.74  # from the top of the figures to their base line, in sizes
_UNIT = 0.40


@dataclass(frozen=True, slots=True)
class Price:
    """Figures of `size` points; the unit follows them, or stands below where there is no room."""

    figures: str
    size: float
    unit: Block
    beside: bool
    colour: Colour

    @property
    def height(self) -> float:
        """Figures and what stands below them, in points."""
        return self.size * 0.96 + (0 if self.beside else self.unit.height)

    @property
    def width(self) -> float:
        """The wider of both, or both together, in points."""
        wide = width(self.figures, HEAVY, self.size)
        return wide + self.unit.width if self.beside else max(wide, self.unit.width)

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        """Draw it below `top`."""
        pen, base = sheet.pen, top - self.size * _RISE
        end = pen.text(x, base, self.figures, HEAVY, self.size, self.colour)
        if self.beside and self.unit.lines:
            pen.text(end, base, self.unit.lines[0], SEMIBOLD, self.unit.size, SOFT_INK)
        elif self.unit.lines:
            pen.block(x, top - self.size * 0.96, self.unit, SOFT_INK)


def measure_price(
    profile: ProductProfile,
    look: Look,
    sizes: tuple[float, ...],
    measure: float,
    *,
    below: bool = True,
) -> Price | None:
    """The price at the first of `sizes` that fits `measure`; None when none is known or shown.

    The unit goes below the figures only if `below` allows it, and is cut to two lines at most.
    """
    if profile.price is None or not look.shows(Shown.PRICE):
        return None
    wording, colour = look.wording, look.colours(profile.group).deep
    figures = printable(wording.money(profile.price, ""))
    whole = printable(clean_line(wording.money(profile.price, clean_line(profile.price_unit))))
    unit = whole.removeprefix(figures)
    for size in sizes:
        block = set_text(unit, SEMIBOLD, size * _UNIT, 1e6)
        if width(figures, HEAVY, size) + block.width <= measure:
            return Price(figures, size, block, beside=True, colour=colour)
    size = next((one for one in sizes if width(figures, HEAVY, one) <= measure), 0.0)
    size = size or measure / width(figures, HEAVY, 1)
    if not below:
        return Price(figures, size, set_text("", SEMIBOLD, 1, 1), beside=True, colour=colour)
    block = set_text(unit.strip(), SEMIBOLD, size * _UNIT, measure, most=2)
    return Price(figures, size, block, beside=False, colour=colour)
