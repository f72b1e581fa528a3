"""The contact sheet of an event: every product as a small picture, twenty on a page."""

from dataclasses import dataclass

from ocop_desktop.domain.findings import FindingRule
from ocop_desktop.domain.print.documents import PrintContent, ProductProfile, Style
from ocop_desktop.domain.register.recognition import RecognitionState
from ocop_desktop.domain.text import clean_line
from ocop_desktop.reports.design import photos, shapes
from ocop_desktop.reports.design.content import listed_name, name_words, state_words
from ocop_desktop.reports.design.look import Look
from ocop_desktop.reports.design.wording import Wording
from ocop_desktop.reports.lists.list_frame import A4, MARGIN, ListFrame, make_frame
from ocop_desktop.reports.lists.working_list import compose_pages
from ocop_desktop.reports.pdf.canvas import Bookmark, Box, Canvas, Composition
from ocop_desktop.reports.pdf.content_stream import ContentStream, rounded_rectangle
from ocop_desktop.reports.text.fonts import REGULAR, SEMIBOLD, text_width
from ocop_desktop.reports.text.palette import INK, SOFT_INK, WARNING, WHITE
from ocop_desktop.reports.text.text_block import TextBlock, balance_lines, fit_text, make_printable

ACROSS, DOWN = 4, 5
GAP_X, GAP_Y = 12.0, 13.0
TEXT_HEIGHT = 58.0
STAR = 8.0
RADIUS = 4.0
MIN_DPI = 100


@dataclass(frozen=True, slots=True)
class ContactPage:
    """Page `number` of `count` with at most twenty products."""

    frame: ListFrame
    profiles: tuple[ProductProfile, ...]
    number: int
    count: int

    def draw(self, canvas: Canvas) -> None:
        """Draw the page on an empty canvas."""
        self.frame.draw(canvas, self.number, self.count)
        width = (self.frame.content_width - GAP_X * (ACROSS - 1)) / ACROSS
        height = (self.frame.top - self.frame.bottom - GAP_Y * (DOWN - 1)) / DOWN
        for place, profile in enumerate(self.profiles):
            row, column = divmod(place, ACROSS)
            x = MARGIN + column * (width + GAP_X)
            y = self.frame.top - height - row * (height + GAP_Y)
            _draw_product(canvas, profile, (x, y, width, height), self.frame.look)


def compose(content: PrintContent, style: Style) -> Composition:
    """Compose the sheet in the order of the fair."""
    look = Look(Wording(style.language), style.theme)
    list_frame = make_frame(content, "list.contact_sheet", A4, look)
    profiles = tuple(map(_keep_printed_fields, content.products))
    parts = [
        profiles[start : start + ACROSS * DOWN] for start in range(0, len(profiles), ACROSS * DOWN)
    ]
    pages = [
        ContactPage(list_frame, part, number, len(parts))
        for number, part in enumerate(parts, start=1)
    ]
    marks = [
        Bookmark(listed_name(profile, look.wording), page)
        for page, part in enumerate(parts)
        for profile in part
    ]
    return compose_pages(content, list_frame, pages, marks)


def _draw_product(canvas: Canvas, profile: ProductProfile, box: Box, look: Look) -> None:
    x, y, width, height = box
    stream = canvas.stream
    picture = (x, y + TEXT_HEIGHT, width, height - TEXT_HEIGHT)
    if profile.photo:
        photos.draw_photo(canvas, profile.photo, picture, radius=RADIUS)
        photos.report_low_resolution(canvas, profile, profile.photo, picture[2:], MIN_DPI)
    else:
        _draw_placeholder(stream, profile.group, picture, look)
    if profile.booth:
        _draw_booth(stream, profile, x, y + height, look)
    top = _draw_rating_mark(stream, profile, (x, y + TEXT_HEIGHT - 4, width), look.wording)
    name_text = name_words(profile, look.wording)
    producer = _set_producer(profile, width)
    max_height = top - y - producer.height
    name = fit_text((name_text,), SEMIBOLD, (7.8, 7.2, 6.6, 6.0), width, max_height, leading=1.2)
    below = stream.draw_block(x, top, balance_lines(name, name_text, width), INK)
    stream.draw_block(x, below, producer, SOFT_INK)
    for key, block in (("profile.name", name), ("profile.producer", producer)):
        if block.cut:
            canvas.report(FindingRule.CUT, profile, look.wording.vietnamese[key])


def _draw_placeholder(stream: ContentStream, group: str, box: Box, look: Look) -> None:
    """Draw the group's colour and emblem in place of a photo."""
    x, y, width, height = box
    colours = look.colours(group)
    stream.append(f"q {rounded_rectangle(*box, RADIUS)} W n")
    stream.fill_rectangle(*box, colours.light)
    if look.theme.ornaments:
        shapes.draw_emblem_pattern(stream, group, box, 13, colours.mix(0.13))
    size = height * 0.62
    stream.fill_path(
        rounded_rectangle(x + (width - size) / 2, y + (height - size) / 2, size, size, size / 2),
        WHITE,
    )
    stream.append("Q")
    emblem_size = size * 0.62
    shapes.draw_emblem(
        stream,
        group,
        x + (width - emblem_size) / 2,
        y + (height - emblem_size) / 2,
        emblem_size,
        colours.deep,
    )


def _draw_booth(
    stream: ContentStream, profile: ProductProfile, x: float, top: float, look: Look
) -> None:
    """Draw the booth on the upper left corner of the photo."""
    words = make_printable(clean_line(profile.booth))
    width = text_width(words, SEMIBOLD, 7) + 10
    stream.fill_path(
        rounded_rectangle(x + 4, top - 16, width, 12, 3), look.colours(profile.group).deep
    )
    stream.draw_text(x + 9, top - 12.5, words, SEMIBOLD, 7, WHITE)


def _draw_rating_mark(
    stream: ContentStream,
    profile: ProductProfile,
    place: tuple[float, float, float],
    wording: Wording,
) -> float:
    """Draw stars, or the state in words, below `place` (x, top, width); return the y of its bottom."""
    x, top, width = place
    if profile.stars is not None:
        shapes.draw_star_row(stream, x, top - STAR, STAR, profile.stars)
        return top - STAR - 2
    colour = SOFT_INK if profile.state is RecognitionState.NONE else WARNING
    return stream.draw_block(x, top + 0.5, _set_state(profile, wording, width), colour) - 1


def _set_producer(profile: ProductProfile, width: float) -> TextBlock:
    return fit_text(
        (clean_line(profile.producer),), REGULAR, (6.4, 6.0, 5.6), width, 22, leading=1.22
    )


def _set_state(profile: ProductProfile, wording: Wording, width: float) -> TextBlock:
    words = state_words(profile, wording)
    return fit_text((words,), SEMIBOLD, (6.8, 6.4, 6.0), width, 1e6, leading=1.2, max_lines=2)


def _keep_printed_fields(profile: ProductProfile) -> ProductProfile:
    """Return the product with the printed fields only, so that no other field is checked."""
    return ProductProfile(
        key=profile.key,
        name=profile.name,
        told_apart=profile.told_apart,
        printed_on=profile.printed_on,
        producer=profile.producer,
        group=profile.group,
        stars=profile.stars,
        last_stars=profile.last_stars,
        state=profile.state,
        photo=profile.photo,
        booth=profile.booth,
    )
