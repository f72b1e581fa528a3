"""The front cover of a catalogue: title, issuer, days and place over photos or a landscape."""

from collections.abc import Sequence
from dataclasses import dataclass

from ocop_desktop.domain.findings import Finding, FindingRule
from ocop_desktop.domain.print.documents import PrintContent, PrintPhoto, ProductProfile
from ocop_desktop.domain.text import clean_line
from ocop_desktop.reports.design import photos, shapes
from ocop_desktop.reports.design.backgrounds import draw_hill_border, draw_landscape
from ocop_desktop.reports.design.content import days_words
from ocop_desktop.reports.design.layout import PageLayout
from ocop_desktop.reports.design.look import Look
from ocop_desktop.reports.design.practice_tag import draw_tag
from ocop_desktop.reports.design.wording import Wording
from ocop_desktop.reports.pdf.canvas import Box, Canvas
from ocop_desktop.reports.pdf.content_stream import ContentStream
from ocop_desktop.reports.text.fonts import HEAVY, SEMIBOLD
from ocop_desktop.reports.text.palette import GOLD, WHITE
from ocop_desktop.reports.text.text_block import TextBlock, balance_lines, fit_text, set_text

COVER_SHARE = 0.50
PHOTOS_ON_COVER = 5
MIN_SCALE = 0.76  # small print of a cover shrinks less than the page


@dataclass(frozen=True, slots=True)
class CoverPage:
    """The front cover: the event's own photo, or a collage of its products, under the title."""

    content: PrintContent
    layout: PageLayout
    look: Look
    min_dpi: float = 0.0
    profiles: tuple[ProductProfile, ...] = ()

    def draw(self, canvas: Canvas) -> None:
        """Draw the page on an empty canvas."""
        layout, look = self.layout, self.look
        deep, height = look.colours("I").deep, layout.height * COVER_SHARE
        picture = (0.0, 0.0, layout.width, height)
        canvas.stream.fill_rectangle(
            *canvas.extend_into_bleed(0, 0, layout.width, layout.height), deep
        )
        cover_photos = _list_cover_photos(self.content)
        if self.content.cover:
            self._check_cover_photo(canvas, self.content.cover, picture)
        if cover_photos:
            canvas.stream.fill_rectangle(*canvas.extend_into_bleed(*picture), WHITE)
            for photo, part in zip(
                cover_photos,
                _split_into_mosaic(len(cover_photos), canvas.extend_into_bleed(*picture)),
                strict=True,
            ):
                photos.draw_photo(canvas, photo, part)
        elif look.theme.ornaments:
            draw_landscape(canvas, picture, look.colours("I"), "I", look)
        if cover_photos or look.theme.ornaments:
            draw_hill_border(canvas, height, deep, look)
        _draw_facts(canvas, self.content, layout, look)

    def _check_cover_photo(self, canvas: Canvas, photo: PrintPhoto, box: Box) -> None:
        """Report what is wrong with the cover's photo; products' photos are checked with them."""
        findings, page = canvas.record.findings, canvas.page + 1
        if fault := photos.find_fault(photo):
            findings.append(Finding(fault, "", photo.path.name, page, blocking=True))
        dpi = photos.printed_dpi(photo, box[2], box[3])
        if dpi < self.min_dpi:
            findings.append(Finding(FindingRule.LOW_RESOLUTION, "", f"{round(dpi)} dpi", page))


def _list_cover_photos(content: PrintContent) -> Sequence[PrintPhoto]:
    if content.cover:
        return (content.cover,)
    return [product.photo for product in content.products if product.photo][:PHOTOS_ON_COVER]


def _split_into_mosaic(count: int, box: Box) -> list[Box]:
    """Split `box` for one to five photos with white joints between them."""
    x, y, width, height = box
    joint = 4.0 * width / 595
    if count == 1:
        return [box]
    if count == 2:
        half = (width - joint) / 2
        return [(x, y, half, height), (x + half + joint, y, half, height)]
    left = width * 0.56
    columns, rows = (2, 2) if count == PHOTOS_ON_COVER else (1, count - 1)
    small = (width - left - joint * columns) / columns
    part = (height - joint * (rows - 1)) / rows
    across = [x + left + joint + column * (small + joint) for column in range(columns)]
    up = [y + row * (part + joint) for row in reversed(range(rows))]
    return [
        (x, y, left, height),
        *((x_small, bottom, small, part) for bottom in up for x_small in across),
    ]


def _draw_facts(canvas: Canvas, content: PrintContent, layout: PageLayout, look: Look) -> None:
    stream, x, max_width = canvas.stream, layout.margin, layout.content_width
    scale, small = layout.scale, max(layout.scale, MIN_SCALE)
    y = layout.height - layout.margin
    if content.practice:
        draw_practice_tag(stream, layout, look, y)
    for name in _issuer_names(content):
        y = stream.draw_block(
            x, y, set_text(name, SEMIBOLD, 11 * small, max_width * 0.72, max_lines=3), WHITE
        )
    y -= 30 * scale
    kicker = look.wording.label("catalogue.kicker")
    block = fit_text((kicker,), SEMIBOLD, (13 * small, 11 * small), max_width, 40)
    y = stream.draw_block(x, y, block, GOLD)
    title = catalogue_title(content, look.wording)
    sizes = tuple(size * scale for size in (42, 38, 34, 30, 26, 22, 18))
    block = fit_text((title,), HEAVY, sizes, max_width, 165 * scale, leading=1.16)
    _report_cut(canvas, block, "catalogue.title", look.wording)
    y = (
        stream.draw_block(x, y - 6 * scale, balance_lines(block, title, max_width), WHITE)
        - 12 * scale
    )
    stream.fill_rectangle(x, y, 54 * scale, 3.5 * scale, GOLD)
    _draw_when_and_where(canvas, content, layout, look, y - 16 * scale)


def _draw_when_and_where(
    canvas: Canvas, content: PrintContent, layout: PageLayout, look: Look, top: float
) -> None:
    stream, small = canvas.stream, max(layout.scale, MIN_SCALE)
    indent = 24 * small
    sizes = tuple(size * small for size in (12.5, 11, 10))
    for icon, key, line in _event_lines(content, look.wording):
        block = fit_text(
            (line,), SEMIBOLD, sizes, layout.content_width - indent, 34 * small, max_lines=2
        )
        _report_cut(canvas, block, key, look.wording)
        y = top - block.leading / 2 - 7 * small
        shapes.draw_icon(stream, icon, layout.margin, y, 14 * small, GOLD)
        top = stream.draw_block(layout.margin + indent, top, block, WHITE) - 4 * small


def _report_cut(canvas: Canvas, block: TextBlock, key: str, wording: Wording) -> None:
    if block.cut:
        canvas.report_cut(wording.vietnamese[key])


def catalogue_title(content: PrintContent, wording: Wording) -> str:
    """Return the catalogue's own title, else the general one."""
    return clean_line(content.title) or wording.words["catalogue.title"]


def _issuer_names(content: PrintContent) -> Sequence[str]:
    names = map(clean_line, (content.parent_body, content.office))
    return tuple(dict.fromkeys(filter(None, names)))


def _event_lines(content: PrintContent, wording: Wording) -> list[tuple[str, str, str]]:
    """Return icon, label key and text of the known facts of the fair."""
    organiser = clean_line(content.organiser)
    organised = _organiser_words(organiser, wording)
    lines = [
        ("calendar", "catalogue.when", days_words(content, wording)),
        ("address", "catalogue.place", clean_line(content.place)),
        ("shops", "catalogue.organiser", organised),
    ]
    return [line for line in lines if line[2]]


def _organiser_words(organiser: str, wording: Wording) -> str:
    label = wording.label("catalogue.organiser") + wording.words["mark.colon"]
    return label + organiser if organiser else ""


def draw_practice_tag(stream: ContentStream, layout: PageLayout, look: Look, top: float) -> None:
    """Draw a small golden tag at the right margin that marks practice data."""
    draw_tag(stream, layout.right, top, max(layout.tiny, 9 * layout.scale), look.wording)
