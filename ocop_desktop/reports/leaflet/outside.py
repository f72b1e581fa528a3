"""The outside of a leaflet: inner flap, back and front cover, as they lie on the sheet."""

from dataclasses import dataclass

from reportlab.lib.units import mm

from ocop_desktop.domain.findings import FindingRule
from ocop_desktop.domain.print.documents import ProductProfile
from ocop_desktop.domain.text import clean_line
from ocop_desktop.reports.design import photos, shapes
from ocop_desktop.reports.design.content import group_words
from ocop_desktop.reports.design.look import Look
from ocop_desktop.reports.design.practice_tag import draw_tag
from ocop_desktop.reports.design.qr_block import measure_qr_or_report
from ocop_desktop.reports.leaflet.leaflet_cover import fit_cover_text
from ocop_desktop.reports.leaflet.leaflet_words import back_words, flap_words
from ocop_desktop.reports.leaflet.panels import FLAP, HEIGHT, MARGIN, OUTSIDE, PANEL
from ocop_desktop.reports.pdf.canvas import Canvas
from ocop_desktop.reports.text.fonts import HEAVY, REGULAR, SEMIBOLD
from ocop_desktop.reports.text.palette import GOLD, WHITE
from ocop_desktop.reports.text.text_block import balance_lines, fit_text, set_text

BAND = 13 * mm
CODE_SIZE = 32 * mm
TOP = HEIGHT - MARGIN * 1.3
MAX_SHARE = 0.60  # of the height of the cover, for its picture
LANDSCAPE = 34 * mm
EMBLEM = 52 * mm
COVER_GAP = 12 * mm
MIN_COVER_TEXT = 124 * mm


@dataclass(frozen=True, slots=True)
class OutsidePage:
    """The outside of the leaflet of one product."""

    profile: ProductProfile
    look: Look
    min_dpi: float

    @property
    def profiles(self) -> tuple[ProductProfile, ...]:
        """The product shown."""
        return (self.profile,)

    def draw(self, canvas: Canvas) -> None:
        """Draw the page on an empty canvas."""
        _draw_backgrounds(canvas, self)
        flap, back = (canvas.sub_canvas(x, 0, width, HEIGHT) for x, width in OUTSIDE[:2])
        with flap as part:
            self._draw_flap(part)
        with back as part:
            self._draw_back(part)
        self._draw_cover(canvas)
        for x, _ in OUTSIDE[1:]:
            canvas.add_fold(x)

    def _draw_cover(self, canvas: Canvas) -> None:
        """Draw the front cover: photo, name, rating, producer."""
        x, width = OUTSIDE[2]
        cover = fit_cover_text(self.profile, self.look, MIN_COVER_TEXT)
        largest = MAX_SHARE * self.look.theme.photo_share * HEIGHT
        height = max(
            HEIGHT - BAND - COVER_GAP - MIN_COVER_TEXT,
            min(largest, HEIGHT - BAND - COVER_GAP - cover.text.height),
        )
        self._draw_picture(canvas, x, width, height)
        top = HEIGHT - height - 4.5 * mm
        top -= max(0, (top - BAND - 6 * mm - cover.text.height) * 0.4)
        cover.text.draw(canvas, x + MARGIN, top)
        if self.profile.practice:
            draw_tag(canvas.stream, x + width - MARGIN, top, 6.2, self.look.wording)
        for field in cover.cut:
            self._report_cut(canvas, field)

    def _draw_flap(self, part: Canvas) -> None:
        """Draw recognition, certificates and shops from the top, above the landscape."""
        max_height = TOP - (LANDSCAPE + MARGIN if self.look.theme.ornaments else MARGIN)
        text, cut = flap_words(self.profile, self.look, max_height)
        text.draw(part, MARGIN, TOP)
        if cut:
            self._report_cut(part, "facts")

    def _report_cut(self, canvas: Canvas, field: str) -> None:
        canvas.report(
            FindingRule.CUT, self.profile, self.look.wording.vietnamese[f"profile.{field}"]
        )

    def _draw_back(self, part: Canvas) -> None:
        """Draw producer and contacts from the top; QR code, office and day at the bottom."""
        code = measure_qr_or_report(part, self.profile, self.look, CODE_SIZE, 7)
        bottom = BAND + 9 * mm
        if code:
            code.draw(part, MARGIN, bottom + code.height)
        elif (group := self.profile.group) and self.look.theme.ornaments:
            colour = self.look.colours(group).mix(0.16)
            shapes.draw_emblem(part.stream, group, (PANEL - EMBLEM) / 2, bottom, EMBLEM, colour)
        max_height = TOP - bottom - (code.height + 6 * mm if code else 0)
        text, cut = back_words(self.profile, self.look, max_height)
        text.draw(part, MARGIN, TOP)
        if cut:
            self._report_cut(part, "contact")
        self._draw_publisher(part)

    def _draw_picture(self, canvas: Canvas, x: float, width: float, height: float) -> None:
        profile, colours = self.profile, self.look.colours(self.profile.group)
        box = canvas.extend_into_bleed(x, HEIGHT - height, width, height)
        if profile.photo:
            photos.draw_photo(canvas, profile.photo, box)
            photos.report_low_resolution(
                canvas, profile, profile.photo, (width, height), self.min_dpi
            )
        else:
            plain = not self.look.theme.ornaments
            shapes.draw_landscape_box(canvas.stream, box, profile.group, colours, 28, plain=plain)
            words = self.look.wording.words["catalogue.kicker"]
            words = group_words(profile, self.look.wording) if profile.group else words
            block = fit_text(
                (words,), HEAVY, (24, 21, 18), width - 2 * MARGIN, height * 0.4, leading=1.2
            )
            block = balance_lines(block, words, width - 2 * MARGIN)
            canvas.stream.draw_block(x + MARGIN, HEIGHT - MARGIN * 1.3, block, colours.deep)
        left, across, bottom = (
            box[0] - 1,
            box[2] + 2,
            HEIGHT - height,
        )  # a seam of colour shows else
        canvas.stream.append(f"q {left:.2f} {bottom - 4:.2f} {across:.2f} {height + 20:.2f} re W n")
        for rise, colour in ((3.4, GOLD), (1.8, colours.deep), (0.0, WHITE)):
            canvas.stream.fill_path(
                photos.hill_edge_path(left, bottom + rise, across, 7 * mm), colour
            )
        canvas.stream.append("Q")

    def _draw_publisher(self, part: Canvas) -> None:
        """Draw the office that hands out the leaflet, and the day of printing."""
        wording, max_width = self.look.wording, PANEL - 2 * MARGIN
        printed = wording.date_label("profile.printed_on", self.profile.printed_on)
        office = set_text(clean_line(self.profile.office), SEMIBOLD, 8.2, max_width, max_lines=2)
        day = set_text(printed, REGULAR, 7.2, max_width, max_lines=1)
        top = (BAND + office.height + day.height) / 2
        part.stream.draw_block(
            MARGIN, part.stream.draw_block(MARGIN, top, office, WHITE), day, WHITE
        )


def _draw_backgrounds(canvas: Canvas, page: OutsidePage) -> None:
    """Draw the tinted flap, and the coloured band under back and cover."""
    profile, look = page.profile, page.look
    stream, colours = canvas.stream, look.colours(profile.group)
    x, y, width, height = canvas.extend_into_bleed(0, 0, FLAP, HEIGHT)
    stream.fill_rectangle(x, y, width, height, colours.light)
    if look.theme.ornaments:
        stream.append(f"q {x:.2f} {y:.2f} {width:.2f} {height:.2f} re W n")
        shapes.draw_hills(stream, (x, y, width, LANDSCAPE), colours)
        stream.append("Q")
    x, y, width, height = canvas.extend_into_bleed(FLAP, 0, 2 * PANEL, BAND)
    stream.fill_rectangle(x, y, width, height, colours.deep)
    stream.fill_rectangle(x, BAND, width, 2, GOLD)
    kicker = look.wording.label("catalogue.kicker")
    block = fit_text((kicker,), SEMIBOLD, (9.5, 8.5), PANEL - 2 * MARGIN, 26, max_lines=2)
    stream.draw_block(FLAP + PANEL + MARGIN, BAND / 2 + block.height / 2, block, WHITE)
