"""The text of a card, set as large as its area allows."""

from collections.abc import Callable, Sequence

from ocop_desktop.domain.print.documents import ProductProfile
from ocop_desktop.domain.text import clean_line
from ocop_desktop.reports.design.look import Look
from ocop_desktop.reports.design.stack import VerticalStack
from ocop_desktop.reports.text.fonts import HEAVY
from ocop_desktop.reports.text.text_block import limit_sizes_to_words

CardText = tuple[VerticalStack, tuple[str, ...]]


def fit_card_text(
    profile: ProductProfile,
    look: Look,
    sizes: Sequence[float],
    area: tuple[float, float],
    set_at: Callable[[float], CardText],
) -> CardText:
    """Return what `set_at` sets at the first of `sizes` at which nothing is cut and all fits.

    `sizes` are those of the name, before the theme's factor; `area` is width and height in points.
    Returns the text and the names of the fields that are cut at the smallest size.
    """
    width, height = area
    name = clean_line(look.wording.leading_text(profile.name))
    name_sizes = tuple(size * look.theme.name_size for size in sizes)
    for size in limit_sizes_to_words(name_sizes, name, HEAVY, width):
        text, cut = set_at(size)
        if not cut and text.height <= height:
            break
    return text, cut
