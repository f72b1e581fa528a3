"""The text on a leaflet's front cover: group, name, rating, producer and place."""

from dataclasses import dataclass

from ocop_desktop.domain.print.documents import ProductProfile
from ocop_desktop.domain.text import clean_line
from ocop_desktop.reports.design.content import group_words, place_words
from ocop_desktop.reports.design.look import Look
from ocop_desktop.reports.design.practice_tag import tag_width
from ocop_desktop.reports.design.rating_mark import measure_rating_mark
from ocop_desktop.reports.design.stack import TextItem, VerticalStack, make_stack
from ocop_desktop.reports.leaflet.panels import MARGIN, PANEL
from ocop_desktop.reports.text.fonts import HEAVY, REGULAR, SEMIBOLD
from ocop_desktop.reports.text.palette import INK, SOFT_INK
from ocop_desktop.reports.text.text_block import (
    balance_lines,
    fit_text,
    limit_sizes_to_words,
    set_text,
)

NAMES = (27, 24.5, 22, 20, 18, 16, 14, 12.5, 11, 10, 9)
_TEXT_WIDTH = PANEL - 2 * MARGIN
_BEST_LINES = 4


@dataclass(frozen=True, slots=True)
class CoverText:
    """The set text of the cover; `cut` names the fields that were cut."""

    text: VerticalStack
    cut: tuple[str, ...]


def fit_cover_text(profile: ProductProfile, look: Look, max_height: float) -> CoverText:
    """Set the text as large as `max_height` points allow; a long name is set smaller."""
    words = clean_line(look.wording.leading_text(profile.name))
    name_sizes = tuple(size * look.theme.name_size for size in NAMES)
    sizes = limit_sizes_to_words(name_sizes, words, HEAVY, _TEXT_WIDTH)
    for lines in (_BEST_LINES, 12):
        for size in sizes:
            cover = _set_cover(profile, look, size, lines)
            if "name" not in cover.cut and cover.text.height <= max_height:
                return cover
    return cover


def _set_cover(profile: ProductProfile, look: Look, size: float, lines: int) -> CoverText:
    wording, colours = look.wording, look.colours(profile.group)
    small = max(7.6, min(9.6, size * 0.42))
    beside = tag_width(6.2, wording) + 8 if profile.practice else 0
    group = wording.label(f"group.{profile.group}") if profile.group else ""
    kinds = (group, group_words(profile, wording) if group else "")
    kicker = fit_text(kinds, SEMIBOLD, (9, 8.2), _TEXT_WIDTH - beside, 40, max_lines=3)
    words = clean_line(wording.leading_text(profile.name)) or profile.key
    name = set_text(words, HEAVY, size, _TEXT_WIDTH, leading=1.18, max_lines=lines)
    other = set_text(
        clean_line(wording.second_text(profile.name)),
        REGULAR,
        small * 1.1,
        _TEXT_WIDTH,
        max_lines=3,
    )
    producer = set_text(
        clean_line(profile.producer), SEMIBOLD, small * 1.08, _TEXT_WIDTH, max_lines=4
    )
    place = set_text(place_words(profile, wording), REGULAR, small * 0.92, _TEXT_WIDTH, max_lines=3)
    above = max(0.0, 15 - kicker.height) if profile.practice else 0.0
    text = make_stack(
        (0, TextItem(kicker, colours.deep) if kicker.lines else None),
        (size * 0.2 + above, TextItem(balance_lines(name, words, _TEXT_WIDTH), INK)),
        (size * 0.1, TextItem(other, SOFT_INK)),
        (
            size * 0.38,
            measure_rating_mark(profile, wording, min(21, max(15, size * 0.8)), _TEXT_WIDTH),
        ),
        (
            size * 0.38,
            make_stack((0, TextItem(producer, colours.deep)), (0, TextItem(place, SOFT_INK))),
        ),
    )
    blocks = {"name": name, "producer": producer, "place": place}
    return CoverText(text, tuple(field for field, block in blocks.items() if block.cut))
