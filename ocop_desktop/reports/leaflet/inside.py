"""The inside of a leaflet: name and photos across the top, story and facts below them."""

from dataclasses import dataclass

from reportlab.lib.units import mm

from ocop_desktop.domain.findings import FindingRule
from ocop_desktop.domain.print.documents import PrintPhoto, ProductProfile
from ocop_desktop.domain.print.theme import PageSection
from ocop_desktop.domain.text import clean_line
from ocop_desktop.reports.design import photos, shapes
from ocop_desktop.reports.design.look import Look
from ocop_desktop.reports.design.practice_tag import draw_tag, tag_width
from ocop_desktop.reports.leaflet.leaflet_body import BOTTOM, GAP, fit_leaflet_body
from ocop_desktop.reports.leaflet.panels import HEIGHT, INSIDE, MARGIN, PANEL, WIDTH
from ocop_desktop.reports.pdf.canvas import Canvas
from ocop_desktop.reports.text.fonts import HEAVY, REGULAR
from ocop_desktop.reports.text.palette import GOLD, WHITE
from ocop_desktop.reports.text.text_block import balance_lines, fit_text, limit_sizes_to_words

EDGE = 6 * mm
MIN_HILLS = 16 * mm
MAX_GROWN = 0.34  # of the sheet's height, how much a strip of photos may grow


@dataclass(frozen=True, slots=True)
class InsidePage:
    """The inside of the leaflet of one product."""

    profile: ProductProfile
    look: Look
    min_dpi: float

    @property
    def profiles(self) -> tuple[ProductProfile, ...]:
        """The product shown."""
        return (self.profile,)

    def draw(self, canvas: Canvas) -> None:
        """Draw the page on an empty canvas."""
        body = fit_leaflet_body(self.profile, self.look)
        free_height = HEIGHT - body.strip - GAP - BOTTOM - body.height
        extra_height = (
            min(free_height * 0.5, MAX_GROWN * HEIGHT)
            if body.height
            else free_height + GAP + BOTTOM
        )
        strip = body.strip + max(0, extra_height)
        free_height -= max(0, extra_height)
        self._draw_strip(canvas, strip, edged=body.height > 0)
        if free_height > MIN_HILLS and body.height and self.look.theme.ornaments:
            box = canvas.extend_into_bleed(0, 0, WIDTH, min(free_height + BOTTOM * 0.5, 46 * mm))
            shapes.draw_pale_hills(canvas.stream, box, self.look.colours(self.profile.group))
        for (x, width), panel_stack in zip(INSIDE, body.panels, strict=False):
            with canvas.sub_canvas(x, 0, width, HEIGHT) as part:
                panel_stack.draw(part, MARGIN, HEIGHT - strip - GAP)
        for field in body.cut:
            canvas.report(
                FindingRule.CUT, self.profile, self.look.wording.vietnamese[f"profile.{field}"]
            )
        for x, _ in INSIDE[1:]:
            canvas.add_fold(x)

    def _draw_strip(self, canvas: Canvas, height: float, *, edged: bool) -> None:
        """Draw the name on the group's colour with photos or a landscape beside it."""
        colours = self.look.colours(self.profile.group)
        self._draw_pictures(canvas, HEIGHT - height, height)
        x, y, width, tall = canvas.extend_into_bleed(0, HEIGHT - height, PANEL, height)
        canvas.stream.fill_rectangle(x, y, width, tall, colours.deep)
        self._draw_name(canvas, height)
        if not edged:
            return
        x, _, width, _ = canvas.extend_into_bleed(0, 1, WIDTH, 1)
        bottom = HEIGHT - height
        canvas.stream.append(f"q {x:.2f} {bottom - 3:.2f} {width:.2f} {height + 20:.2f} re W n")
        canvas.stream.fill_path(photos.hill_edge_path(x, bottom + 2, width, EDGE), GOLD)
        canvas.stream.fill_path(photos.hill_edge_path(x, bottom, width, EDGE), WHITE)
        canvas.stream.append("Q")

    def _draw_name(self, canvas: Canvas, height: float) -> None:
        profile, wording = self.profile, self.look.wording
        max_width = PANEL - 2 * MARGIN
        top = HEIGHT - MARGIN * 1.2
        if profile.practice:
            draw_tag(canvas.stream, MARGIN + tag_width(6.4, wording), top, 6.4, wording)
            top -= 7 * mm
        words = clean_line(wording.leading_text(profile.name)) or profile.key
        sizes = limit_sizes_to_words(
            (26, 23, 20, 17.5, 15, 13, 11.5, 10, 9), words, HEAVY, max_width
        )
        max_height = top - (HEIGHT - height) - EDGE - 12 * mm
        name = fit_text((words,), HEAVY, sizes, max_width, max_height, leading=1.18)
        if name.cut:
            canvas.report(FindingRule.CUT, profile, wording.vietnamese["profile.name"])
        top = (
            canvas.stream.draw_block(MARGIN, top, balance_lines(name, words, max_width), WHITE)
            - 2 * mm
        )
        other = clean_line(wording.second_text(profile.name))
        left = top - (HEIGHT - height) - EDGE - 5 * mm
        if other and left > 14:
            block = fit_text(
                (other,), REGULAR, (10, 9, 8), max_width, left, leading=1.25, max_lines=2
            )
            top = canvas.stream.draw_block(MARGIN, top, block, WHITE) - 2.4 * mm
        canvas.stream.fill_rectangle(MARGIN, top - 2.4, 34, 2.4, GOLD)

    def _draw_pictures(self, canvas: Canvas, bottom: float, height: float) -> None:
        """Draw photos on the second and third panel, one over both, or the group's landscape."""
        profile, shown_photos = self.profile, self._choose_photos()
        if not shown_photos:
            box = canvas.extend_into_bleed(PANEL, bottom, WIDTH - PANEL, height)
            colours, plain = self.look.colours(profile.group), not self.look.theme.ornaments
            shapes.draw_landscape_box(canvas.stream, box, profile.group, colours, 30, plain=plain)
            return
        for photo, (x, width) in zip(shown_photos, _photo_frames(len(shown_photos)), strict=True):
            photos.draw_photo(canvas, photo, canvas.extend_into_bleed(x, bottom, width, height))
            photos.report_low_resolution(canvas, profile, photo, (width, height), self.min_dpi)

    def _choose_photos(self) -> tuple[PrintPhoto, ...]:
        """Return the first two further photos; the cover's photo where nothing else would be drawn."""
        profile, look = self.profile, self.look
        if profile.more_photos and look.shows(PageSection.GALLERY):
            return profile.more_photos[:2]
        return (profile.photo,) if profile.photo and not look.theme.ornaments else ()


def _photo_frames(count: int) -> tuple[tuple[float, float], ...]:
    return INSIDE[1:] if count > 1 else ((PANEL, WIDTH - PANEL),)
