"""One product's page: photo or band above, name and stars, story beside facts, contact at the foot."""

from collections.abc import Sequence
from dataclasses import dataclass

from ocop_desktop.domain.printing import PrintPhoto, PrintWarning, ProductProfile
from ocop_desktop.domain.text import clean_line
from ocop_desktop.reports import photos, shapes
from ocop_desktop.reports.body import Body, fit_body
from ocop_desktop.reports.content import any_story, group_words
from ocop_desktop.reports.document import Document
from ocop_desktop.reports.fonts import HEAVY, SEMIBOLD
from ocop_desktop.reports.foot import Foot, measure_foot
from ocop_desktop.reports.head import Head, measure_head
from ocop_desktop.reports.layout import Layout
from ocop_desktop.reports.palette import WHITE, pair
from ocop_desktop.reports.pen import Pen
from ocop_desktop.reports.text import Block, fit
from ocop_desktop.reports.wording import Wording

BAND_SHARES = (0.17, 0.34)
LEAST_STRIP = 90
BEST_STRIP = 140
LEAST_LAND = 70


@dataclass(frozen=True, slots=True)
class _Plan:
    """The measured parts of a page and the height left for the picture on top."""

    head: Head
    body: Body
    foot: Foot
    picture: float
    spare: float


def draw_page(
    document: Document,
    profile: ProductProfile,
    layout: Layout,
    wording: Wording,
    *,
    number: str = "",
    least_dpi: float = 200,
) -> tuple[PrintWarning, ...]:
    """Draw `profile` on the current page; `number` is its page number, if any.

    Answers what the reader should know: cut texts, missing translations, photos under `least_dpi`.
    """
    plan = _plan(profile, layout, wording, number)
    _draw_picture(document, profile, layout, wording, plan.picture)
    pen = document.pen()
    y = plan.head.draw(pen, layout.high - plan.picture - layout.gap * 0.5)
    y = plan.body.draw(pen, y - layout.gap)
    closed = _fill_spare(document, profile, layout, y, plan)
    plan.foot.draw(pen, ruled=not closed)
    return (
        *_untranslated(profile, wording),
        *_coarse(profile.photo, profile, (layout.wide, plan.picture), least_dpi),
        *(PrintWarning("cut", _name(profile), field) for field in plan.head.cut + plan.body.cut),
    )


def _plan(profile: ProductProfile, layout: Layout, wording: Wording, number: str) -> _Plan:
    head = measure_head(profile, layout, wording)
    foot = measure_foot(profile, layout, wording, number)
    least, most = layout.shares if profile.photo else BAND_SHARES
    free = layout.high - head.height - foot.height - layout.gap * 2.6
    body = fit_body(profile, layout, wording, free - least * layout.high)
    if body.cut and profile.photo:
        body = fit_body(profile, layout, wording, free - layout.least_share * layout.high)
    if not profile.photo and not body.height:
        most += 0.11
    picture = min(most * layout.high, free - body.height)
    if profile.more_photos and free - body.height - least * layout.high >= LEAST_STRIP:
        picture = min(picture, max(least * layout.high, free - body.height - BEST_STRIP))
    return _Plan(head, body, foot, picture, free - body.height - picture)


def _draw_picture(
    document: Document, profile: ProductProfile, layout: Layout, wording: Wording, high: float
) -> None:
    foot = layout.high - high
    colours = pair(profile.group)
    pen = document.pen()
    if profile.photo:
        photos.draw(document, profile.photo, (0, foot, layout.wide, high))
    else:
        _draw_band(pen, profile, layout, wording, high)
    edge = layout.gap * 1.7
    if profile.photo:
        pen.fill(photos.hill_edge(0, foot + edge * 0.16, layout.wide, edge), colours.deep)
    pen.fill(photos.hill_edge(0, foot, layout.wide, edge), WHITE)


def _draw_band(
    pen: Pen, profile: ProductProfile, layout: Layout, wording: Wording, high: float
) -> None:
    """In place of a photo: the group's colour, land, emblems and name; never an empty box."""
    colours = pair(profile.group)
    foot = layout.high - high
    pen.rectangle(0, foot, layout.wide, high, colours.light)
    pen.raw(f"q 0 {foot:.2f} {layout.wide:.2f} {high:.2f} re W n")
    box = (0.0, foot + high * 0.30, layout.wide, high * 0.7)
    shapes.pattern(pen, profile.group, box, layout.gap * 1.5, colours.mixed(0.10))
    shapes.landscape(pen, (0, foot, layout.wide, high), colours)
    pen.raw("Q")
    if not profile.group:
        return
    size = layout.names[0][1][0] * 0.8
    measure = layout.measure * 0.62
    words = fit((group_words(profile, wording),), HEAVY, (size, size * 0.8), measure, high * 0.45)
    top = layout.high - layout.margin * 0.8
    top = pen.block(layout.margin, top, _kicker(profile, wording, layout, measure), colours.deep)
    pen.block(layout.margin, top, words, colours.deep)


def _kicker(profile: ProductProfile, wording: Wording, layout: Layout, measure: float) -> Block:
    words = wording.words["catalogue.chapter"].format(numeral=profile.group)
    return fit((words.upper(),), SEMIBOLD, (layout.small,), measure, layout.small * 2, most=1)


def _fill_spare(
    document: Document, profile: ProductProfile, layout: Layout, y: float, plan: _Plan
) -> bool:
    """Close what is left above the foot: more photos if there are some, then a quiet landscape.

    Answers whether a landscape was drawn.
    """
    spare, foot = plan.spare, plan.foot.height
    more = profile.more_photos[:3]
    if more and spare >= LEAST_STRIP:
        high = min(spare - layout.gap, layout.measure / 3 * 0.72)
        _draw_strip(document, more, layout, y - layout.gap, high)
        spare -= high + layout.gap
    if spare < LEAST_LAND:
        return False
    box = (0.0, foot - 1, layout.wide, min(spare, layout.high * 0.17))
    shapes.quiet_hills(document.pen(), box, pair(profile.group))
    return True


def _draw_strip(
    document: Document, more: Sequence[PrintPhoto], layout: Layout, top: float, high: float
) -> None:
    gap = layout.gap * 0.6
    wide = (layout.measure - 2 * gap) / 3
    for place, photo in enumerate(more):
        box = (layout.margin + place * (wide + gap), top - high, wide, high)
        photos.draw(document, photo, box, radius=5)


def _name(profile: ProductProfile) -> str:
    return clean_line(profile.name.vi or profile.name.en)


def _untranslated(profile: ProductProfile, wording: Wording) -> tuple[PrintWarning, ...]:
    texts = {
        "profile.name": wording.untranslated(profile.name),
        "profile.story": wording.untranslated(any_story(profile)),
    }
    labels = wording.vietnamese
    return tuple(
        PrintWarning("no_translation", _name(profile), labels[key])
        for key, missing in texts.items()
        if missing
    )


def _coarse(
    photo: PrintPhoto | None,
    profile: ProductProfile,
    size: tuple[float, float],
    least_dpi: float,
) -> tuple[PrintWarning, ...]:
    if photo is None or photos.dots_per_inch(photo, *size) >= least_dpi:
        return ()
    dpi = round(photos.dots_per_inch(photo, *size))
    return (PrintWarning("low_resolution", _name(profile), f"{dpi} dpi"),)
