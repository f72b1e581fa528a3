"""The full-page pictures of a catalogue: front cover, chapter openers, back cover."""

from collections.abc import Sequence

from ocop_desktop.domain.printing import Catalogue, PrintPhoto
from ocop_desktop.domain.text import clean_line
from ocop_desktop.reports import photos, shapes
from ocop_desktop.reports.document import Document
from ocop_desktop.reports.fonts import HEAVY, REGULAR, SEMIBOLD, width
from ocop_desktop.reports.layout import Layout
from ocop_desktop.reports.palette import GOLD, INK, LEAF, WHITE, Colour, Pair, pair
from ocop_desktop.reports.pen import Pen, rounded
from ocop_desktop.reports.text import balanced, fit, set_text
from ocop_desktop.reports.wording import Wording, count_key

COVER_SHARE = 0.50
PHOTOS_ON_COVER = 5
_LAND = Pair(LEAF, (0.917, 0.953, 0.894))
Box = tuple[float, float, float, float]


def draw_cover(document: Document, catalogue: Catalogue, layout: Layout, wording: Wording) -> None:
    """Draw the front cover: who, what, when and where over a collage of the products."""
    pen, high = document.pen(), layout.high * COVER_SHARE
    shown = [one.photo for one in catalogue.products if one.photo][:PHOTOS_ON_COVER]
    picture = (0.0, 0.0, layout.wide, high)
    if shown:
        _draw_collage(document, shown, picture)
    else:
        _draw_land(pen, picture, _LAND, "I")
    pen.rectangle(0, high, layout.wide, layout.high - high, LEAF)
    _draw_hem(pen, high, layout)
    _draw_facts(pen, catalogue, layout, wording)
    document.end_page()


def _draw_hem(pen: Pen, y: float, layout: Layout) -> None:
    """Let the coloured ground end in a hill, with a golden line along it."""
    wide, deep = layout.wide, 30.0
    for colour, drop in ((GOLD, 4.0), (LEAF, 0.0)):
        foot = y - drop
        curve = (
            f"0 {y + 1:.2f} m 0 {foot:.2f} l {wide * 0.30:.2f} {foot - deep * 1.5:.2f} "
            f"{wide * 0.62:.2f} {foot + deep * 0.7:.2f} {wide:.2f} {foot - deep * 0.7:.2f} c "
            f"{wide:.2f} {y + 1:.2f} l h"
        )
        pen.fill(curve, colour)


def _draw_collage(document: Document, shown: Sequence[PrintPhoto], box: Box) -> None:
    for photo, part in zip(shown, _mosaic(len(shown), box), strict=False):
        photos.draw(document, photo, part)


def _mosaic(count: int, box: Box) -> list[Box]:
    """Parts of `box` for one, two, three or four, five photos, a white joint between them."""
    x, y, wide, high = box
    joint = 4.0
    if count == 1:
        return [box]
    if count == 2:
        half = (wide - joint) / 2
        return [(x, y, half, high), (x + half + joint, y, half, high)]
    left = wide * 0.56
    columns = 1 if count < 5 else 2
    small = (wide - left - joint * columns) / columns
    half = (high - joint) / 2
    parts = [(x, y, left, high)]
    for row in (1, 0):
        for column in range(columns):
            across = x + left + joint + column * (small + joint)
            parts.append((across, y + row * (half + joint), small, half))
    return parts


def _draw_facts(pen: Pen, catalogue: Catalogue, layout: Layout, wording: Wording) -> None:
    x, measure = layout.margin, layout.measure
    y = layout.high - layout.margin
    if catalogue.practice:
        draw_practice(pen, layout, wording, y)
    issuers = dict.fromkeys(
        name for name in map(clean_line, (catalogue.parent_body, catalogue.office)) if name
    )
    for name in issuers:
        y = pen.block(x, y, set_text(name, SEMIBOLD, 11, measure * 0.72, most=2), WHITE)
    y -= 34
    y = pen.block(x, y, set_text(wording.label("catalogue.kicker"), SEMIBOLD, 13, measure), GOLD)
    title = clean_line(catalogue.title) or wording.words["catalogue.title"]
    block = fit((title,), HEAVY, (42, 38, 34, 30, 26, 22, 18), measure, 165, leading=1.16)
    y = pen.block(x, y - 6, balanced(block, title, measure), WHITE) - 12
    pen.rectangle(x, y, 54, 3.5, GOLD)
    y -= 16
    for icon, line in _when_and_where(catalogue, wording):
        block = fit((line,), SEMIBOLD, (12.5, 11, 10), measure - 24, 34, most=2)
        if icon:
            shapes.icon(pen, icon, x, y - block.leading / 2 - 7, 14, GOLD)
        y = pen.block(x + 24, y, block, WHITE) - 4


def _when_and_where(catalogue: Catalogue, wording: Wording) -> list[tuple[str, str]]:
    lines = [
        ("calendar", _days(catalogue, wording)),
        ("address", clean_line(catalogue.place)),
        ("shops", _organiser(catalogue, wording)),
    ]
    return [(icon, line) for icon, line in lines if line]


def _days(catalogue: Catalogue, wording: Wording) -> str:
    first, last = catalogue.starts_on, catalogue.ends_on
    if first and last and first != last:
        key = wording.words["catalogue.when"]
        return key.format(start=wording.day(first), end=wording.day(last))
    day = first or last
    return wording.day(day) if day else ""


def _organiser(catalogue: Catalogue, wording: Wording) -> str:
    name = clean_line(catalogue.organiser)
    label = wording.label("catalogue.organiser") + wording.words["mark.colon"]
    return label + name if name else ""


def draw_practice(pen: Pen, layout: Layout, wording: Wording, top: float) -> None:
    """A small golden tag at the right margin: these are practice data."""
    words = wording.words["profile.practice"]
    wide = width(words, SEMIBOLD, 9) + 14
    pen.fill(rounded(layout.right - wide, top - 17, wide, 17, 3), GOLD)
    pen.text(layout.right - wide + 7, top - 11.8, words, SEMIBOLD, 9, INK)


def draw_chapter(
    document: Document, group: str, count: int, layout: Layout, wording: Wording
) -> None:
    """Draw the opener of a group's chapter: its colour, emblem, name and number of products."""
    pen, colours = document.pen(), pair(group)
    _draw_land(pen, (0, 0, layout.wide, layout.high), colours, group)
    x, y = layout.margin, layout.high - layout.margin * 2.2
    shapes.emblem(pen, group, x - 6, y - 84, 84, colours.deep)
    y -= 84 + 30
    if group:
        numeral = wording.words["catalogue.chapter"].format(numeral=group).upper()
        y = pen.block(x, y, set_text(numeral, SEMIBOLD, 14, layout.measure), colours.deep) - 4
    key = f"group.{group or 'none'}"
    name, english = wording.words[key], wording.beside(key)
    block = fit((name,), HEAVY, (46, 40, 34, 28), layout.measure, 170, leading=1.16)
    y = pen.block(x, y, balanced(block, name, layout.measure), INK) - 14
    if english:
        y = pen.block(x, y, set_text(english, SEMIBOLD, 20, layout.measure), colours.deep) - 10
    words = wording.label(count_key("catalogue.products", count)).format(count=count)
    pen.block(x, y, set_text(words, SEMIBOLD, 15, layout.measure), colours.deep)
    number = str(document.pages + 1)
    pen.text_right(layout.right, layout.margin * 0.62, number, SEMIBOLD, layout.small, WHITE)
    document.end_page()


def _draw_land(pen: Pen, box: Box, colours: Pair, group: str) -> None:
    x, y, wide, high = box
    pen.raw(f"q {x:.2f} {y:.2f} {wide:.2f} {high:.2f} re W n")
    pen.rectangle(x, y, wide, high, colours.light)
    shapes.pattern(pen, group, (x, y + high * 0.30, wide, high * 0.7), 30, colours.mixed(0.09))
    shapes.landscape(pen, (x, y, wide, min(high, wide * 0.72)), colours)
    pen.raw("Q")


def draw_back(document: Document, catalogue: Catalogue, layout: Layout, wording: Wording) -> None:
    """Draw the back cover: a farewell over the land, then who made it and how to reach them."""
    pen = document.pen()
    pen.rectangle(0, 0, layout.wide, layout.high, LEAF)
    horizon = layout.high * 0.42
    _draw_land(pen, (0, horizon, layout.wide, layout.high - horizon), _LAND, "I")
    _draw_hem(pen, horizon, layout)
    thanks = wording.words["catalogue.thanks"]
    block = fit((thanks,), HEAVY, (26, 22), layout.measure * 0.8, 120, leading=1.2)
    block = balanced(block, thanks, layout.measure * 0.8)
    pen.block(layout.margin, layout.high - layout.margin * 1.6, block, LEAF)
    _draw_makers(pen, catalogue, layout, wording, horizon - 78)
    document.end_page()


def _draw_makers(
    pen: Pen, catalogue: Catalogue, layout: Layout, wording: Wording, top: float
) -> None:
    printed = wording.dated("profile.printed_on", catalogue.printed_on)
    lines: list[tuple[str, str, float, Colour]] = [
        (clean_line(catalogue.title), SEMIBOLD, 14, WHITE),
        (clean_line(catalogue.parent_body), REGULAR, 10, WHITE),
        (clean_line(catalogue.office), SEMIBOLD, 11, WHITE),
        (clean_line(catalogue.office_contact), REGULAR, 10, WHITE),
        (printed, REGULAR, 9, (0.78, 0.88, 0.8)),
    ]
    for words, font, size, colour in lines:
        if words:
            block = set_text(words, font, size, layout.measure, most=4)
            top = pen.block(layout.margin, top, block, colour) - 5
    if catalogue.practice:
        draw_practice(pen, layout, wording, layout.margin + 17)
