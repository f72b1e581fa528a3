"""The lengths and font sizes of a product page on A4 and A5, in points."""

from dataclasses import dataclass

from reportlab.lib.units import mm

QR_SIZE = 25 * mm
BLEED = 3 * mm


@dataclass(frozen=True, slots=True)
class PageLayout:
    """The lengths and font sizes of a page.

    `names` pairs the maximum lines of a product name with the sizes tried for it. `shares` are the
    least and the greatest share of the page's height that the photo takes; before a text is cut the
    photo shrinks to `min_share`. `facts_share` is the share of the width that the facts take beside
    a story.
    """

    width: float
    height: float
    margin: float
    names: tuple[tuple[int, tuple[float, ...]], ...]
    body: tuple[float, ...]
    facts: tuple[float, ...]
    small: float
    tiny: float
    star: float
    gap: float
    facts_share: float = 0.40
    shares: tuple[float, float] = (0.29, 0.45)
    min_share: float = 0.20

    @property
    def content_width(self) -> float:
        """The width between the margins, in points."""
        return self.width - 2 * self.margin

    @property
    def right(self) -> float:
        """The x of the right margin, in points."""
        return self.width - self.margin

    @property
    def scale(self) -> float:
        """The width of the page as a factor of A4's."""
        return float(self.width / (210 * mm))


A4 = PageLayout(
    width=210 * mm,
    height=297 * mm,
    margin=16 * mm,
    names=((1, (30, 28)), (2, (29, 27.5, 26)), (3, (24, 22, 20)), (4, (18, 16.5, 15)), (5, (13,))),
    body=(11, 10.5, 10, 9.5, 9),
    facts=(9.5, 9, 8.5, 8, 7.5),
    small=8.6,
    tiny=7.6,
    star=25,
    gap=16,
)
A5 = PageLayout(
    width=148 * mm,
    height=210 * mm,
    margin=11 * mm,
    names=((1, (22, 20)), (2, (20, 18.5)), (3, (16.5, 15)), (4, (13.5, 12)), (5, (10,))),
    body=(8.8, 8.4, 8, 7.6),
    facts=(7.9, 7.5, 7.1, 6.8),
    small=7.4,
    tiny=6.6,
    star=18,
    gap=10,
    facts_share=0.43,
    shares=(0.27, 0.42),
)
