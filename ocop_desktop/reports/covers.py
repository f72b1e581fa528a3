"""The full-page pictures of a catalogue: front cover, chapter openers, back cover."""

from collections.abc import Sequence

from ocop_desktop.domain.printing import PrintContent, PrintPhoto
from ocop_desktop.domain.text import clean_line
from ocop_desktop.reports import photos, shapes
from ocop_desktop.reports.content import days_words
from ocop_desktop.reports.fonts import HEAVY, REGULAR, SEMIBOLD
from ocop_desktop.reports.layout import Layout
from ocop_desktop.reports.look import Look
from ocop_desktop.reports.palette import GOLD, INK, LEAF, WHITE, Colour, Pair
from ocop_desktop.reports.pen import Pen
from ocop_desktop.reports.practice_tag import draw_tag
from ocop_desktop.reports.sheet import Sheet
from ocop_desktop.reports.text import balanced, fit, set_text
from ocop_desktop.reports.wording import count_key

COVER_SHARE = 0.50
PHOTOS_ON_COVER = 5
_LAND = Pair(LEAF, (0.917, 0.953, 0.894))
Box = tuple[float, float, float, float]


def draw_cover(sheet: Sheet, content: PrintContent, layout: Layout, look: Look) -> None:
    """Draw the front cover: who, what, when and where over a collage of the products."""
    pen, high = sheet.pen, layout.high * COVER_SHARE
    shown = [one.photo for one in content.products if one.photo][:PHOTOS_ON_COVER]
    picture = (0.0, 0.0, layout.wide, high)
    if shown:
        _draw_collage(sheet, shown, picture)
    else:
        shapes.land(pen, picture, "I", _LAND)
    pen.rectangle(0, high, layout.wide, layout.high - high, LEAF)
    _draw_hem(pen, high, layout)
    _draw_facts(pen, content, layout, look)


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


def _draw_collage(sheet: Sheet, shown: Sequence[PrintPhoto], box: Box) -> None:
    for photo, part in zip(shown, _mosaic(len(shown), box), strict=False):
        photos.draw(sheet, photo, part)


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


def _draw_facts(pen: Pen, content: PrintContent, layout: Layout, look: Look) -> None:
    x, measure = layout.margin, layout.measure
    y = layout.high - layout.margin
    if content.practice:
        draw_tag(pen, layout.right, y, 9, look.wording)
    issuers = dict.fromkeys(
        name for name in map(clean_line, (content.parent_body, content.office)) if name
    )
    for name in issuers:
        y = pen.block(x, y, set_text(name, SEMIBOLD, 11, measure * 0.72, most=2), WHITE)
    y -= 34
    y = pen.block(
        x, y, set_text(look.wording.label("catalogue.kicker"), SEMIBOLD, 13, measure), GOLD
    )
    title = clean_line(content.title) or look.wording.words["catalogue.title"]
    block = fit((title,), HEAVY, (42, 38, 34, 30, 26, 22, 18), measure, 165, leading=1.16)
    y = pen.block(x, y - 6, balanced(block, title, measure), WHITE) - 12
    pen.rectangle(x, y, 54, 3.5, GOLD)
    y -= 16
    for icon, line in _when_and_where(content, look):
        block = fit((line,), SEMIBOLD, (12.5, 11, 10), measure - 24, 34, most=2)
        if icon:
            shapes.icon(pen, icon, x, y - block.leading / 2 - 7, 14, GOLD)
        y = pen.block(x + 24, y, block, WHITE) - 4


def _when_and_where(content: PrintContent, look: Look) -> list[tuple[str, str]]:
    lines = [
        ("calendar", days_words(content, look.wording)),
        ("address", clean_line(content.place)),
        ("shops", _organiser(content, look)),
    ]
    return [(icon, line) for icon, line in lines if line]


def _organiser(content: PrintContent, look: Look) -> str:
    name = clean_line(content.organiser)
    label = look.wording.label("catalogue.organiser") + look.wording.words["mark.colon"]
    return label + name if name else ""


def draw_chapter(
    sheet: Sheet, group: str, count: int, layout: Layout, look: Look, number: str
) -> None:
    """Draw the opener of a group's chapter: its colour, emblem, name and number of products."""
    pen, colours = sheet.pen, look.colours(group)
    shapes.land(pen, (0, 0, layout.wide, layout.high), group, colours)
    x, y = layout.margin, layout.high - layout.margin * 2.2
    shapes.emblem(pen, group, x - 6, y - 84, 84, colours.deep)
    y -= 84 + 30
    if group:
        numeral = look.wording.words["catalogue.chapter"].format(numeral=group).upper()
        y = pen.block(x, y, set_text(numeral, SEMIBOLD, 14, layout.measure), colours.deep) - 4
    key = f"group.{group or 'none'}"
    name, english = look.wording.words[key], look.wording.beside(key)
    block = fit((name,), HEAVY, (46, 40, 34, 28), layout.measure, 170, leading=1.16)
    y = pen.block(x, y, balanced(block, name, layout.measure), INK) - 14
    if english:
        y = pen.block(x, y, set_text(english, SEMIBOLD, 20, layout.measure), colours.deep) - 10
    words = look.wording.label(count_key("catalogue.products", count)).format(count=count)
    pen.block(x, y, set_text(words, SEMIBOLD, 15, layout.measure), colours.deep)
    pen.text_right(layout.right, layout.margin * 0.62, number, SEMIBOLD, layout.small, WHITE)


def draw_back(sheet: Sheet, content: PrintContent, layout: Layout, look: Look) -> None:
    """Draw the back cover: a farewell over the land, then who made it and how to reach them."""
    pen = sheet.pen
    pen.rectangle(0, 0, layout.wide, layout.high, LEAF)
    horizon = layout.high * 0.42
    shapes.land(pen, (0, horizon, layout.wide, layout.high - horizon), "I", _LAND)
    _draw_hem(pen, horizon, layout)
    thanks = look.wording.words["catalogue.thanks"]
    block = fit((thanks,), HEAVY, (26, 22), layout.measure * 0.8, 120, leading=1.2)
    block = balanced(block, thanks, layout.measure * 0.8)
    pen.block(layout.margin, layout.high - layout.margin * 1.6, block, LEAF)
    _draw_makers(pen, content, layout, look, horizon - 78)


def _draw_makers(pen: Pen, content: PrintContent, layout: Layout, look: Look, top: float) -> None:
    printed = look.wording.dated("profile.printed_on", content.printed_on)
    lines: list[tuple[str, str, float, Colour]] = [
        (clean_line(content.title), SEMIBOLD, 14, WHITE),
        (clean_line(content.parent_body), REGULAR, 10, WHITE),
        (clean_line(content.office), SEMIBOLD, 11, WHITE),
        (clean_line(content.office_contact), REGULAR, 10, WHITE),
        (printed, REGULAR, 9, (0.78, 0.88, 0.8)),
    ]
    for words, font, size, colour in lines:
        if words:
            block = set_text(words, font, size, layout.measure, most=4)
            top = pen.block(layout.margin, top, block, colour) - 5
    if content.practice:
        draw_tag(pen, layout.right, layout.margin + 17, 9, look.wording)
