"""The boxes of catalogue entries: half a page beside a photo, or a row with its QR code."""

from dataclasses import dataclass

from reportlab.lib.units import mm

from ocop_desktop.domain.findings import FindingRule
from ocop_desktop.domain.print.documents import ProductProfile
from ocop_desktop.domain.print.theme import PageSection
from ocop_desktop.domain.text import clean_line
from ocop_desktop.reports.catalogue_entry.entry import EntrySpace, fit_entry
from ocop_desktop.reports.catalogue_entry.entry_format import (
    EntryFormat,
    make_half_page_format,
    make_row_format,
)
from ocop_desktop.reports.design import photos, qr
from ocop_desktop.reports.design.backgrounds import draw_photo_placeholder
from ocop_desktop.reports.design.content import web_address
from ocop_desktop.reports.design.layout import PageLayout
from ocop_desktop.reports.design.look import Look
from ocop_desktop.reports.pdf.canvas import Box, Canvas
from ocop_desktop.reports.pdf.content_stream import rounded_rectangle
from ocop_desktop.reports.text.fonts import HEAVY, REGULAR
from ocop_desktop.reports.text.palette import SOFT_INK
from ocop_desktop.reports.text.text_block import TextBlock, fit_text

HALF_PHOTO = 0.42  # of the page's width
ROW_PHOTO = 0.30  # of the measure
HALF_QR = 23 * mm
ROW_QR = 21 * mm
MIN_QR = 18 * mm
_PADDING = 0.55  # above and below a box's contents, in gaps


@dataclass(frozen=True, slots=True)
class EntryBox:
    """The box of the product at `place` on its page, `height` points down from `top`, over the full width.

    The entry names its group where `with_group`: its chapter's heading does not.
    """

    profile: ProductProfile
    place: int
    top: float
    height: float
    layout: PageLayout
    look: Look
    min_dpi: float
    with_group: bool

    def draw_half(self, canvas: Canvas) -> None:
        """Draw the photo from the page's edge, left and right in turn, and the text beside it."""
        layout, padding = self.layout, self.layout.gap * _PADDING
        photo = layout.width * HALF_PHOTO
        beside = photo + layout.gap * 1.4
        width = layout.width - beside - layout.margin
        leftmost = self.place % 2 == 0
        left, at = (beside, 0.0) if leftmost else (layout.margin, layout.width - photo)
        bottom = self.top - self.height + padding
        self._draw_photo(canvas, (at, bottom, photo, self.height - 2 * padding))
        size = self._code_size(HALF_QR)
        space = EntrySpace(width, self.height - 2 * padding, size, layout.gap * 0.8)
        self._draw_entry(canvas, make_half_page_format(layout), left, space)
        if size:
            self._draw_code(canvas, (left + width - size, bottom, size, size))

    def draw_row(self, canvas: Canvas) -> None:
        """Draw photo, text, booth and QR code from left to right between the margins."""
        layout, padding = self.layout, self.layout.gap * _PADDING
        photo, bottom = layout.content_width * ROW_PHOTO, self.top - self.height + padding
        left = layout.margin + photo + layout.gap * 0.9
        self._draw_photo(canvas, (layout.margin, bottom, photo, self.height - 2 * padding))
        size = self._code_size(ROW_QR)
        column = size or (ROW_QR * layout.scale if self.profile.booth else 0.0)
        width = layout.right - left - (column + layout.gap * 0.8 if column else 0.0)
        space = EntrySpace(width, self.height - 2 * padding)
        self._draw_entry(canvas, make_row_format(layout, with_group=self.with_group), left, space)
        if size:
            self._draw_code(canvas, (layout.right - column, bottom, size, size))
        if column:
            self._draw_booth(canvas, layout.right - column, self.top - padding, column)

    def _code_size(self, best: float) -> float:
        """Return the size of the QR code in points; 0 where none is printed."""
        if not self.profile.qr or not self.look.shows(PageSection.QR):
            return 0.0
        return float(max(MIN_QR, best * self.layout.scale))

    def _draw_photo(self, canvas: Canvas, box: Box) -> None:
        """Draw the photo or its placeholder; at the page's edge it is extended beyond it."""
        profile, radius = self.profile, self.layout.gap * 0.5
        x, bottom, width, height = canvas.extend_into_bleed(*box)
        if x <= 0:
            x, width = x - radius, width + radius
        elif x + width >= canvas.width:
            width += radius
        if not profile.photo:
            draw_photo_placeholder(
                canvas, (x, bottom, width, height), radius, profile.group, self.look
            )
            return
        photos.draw_photo(canvas, profile.photo, (x, bottom, width, height), radius)
        photos.report_low_resolution(canvas, profile, profile.photo, (width, height), self.min_dpi)

    def _draw_entry(
        self, canvas: Canvas, entry_format: EntryFormat, x: float, space: EntrySpace
    ) -> None:
        entry = fit_entry(self.profile, entry_format, self.look, space)
        top = self.top - self.layout.gap * _PADDING
        entry.draw(canvas, x, top, top - space.height)
        for field in entry.cut:
            canvas.report(FindingRule.CUT, self.profile, field)

    def _draw_code(self, canvas: Canvas, box: Box) -> None:
        profile, (x, bottom, size, _) = self.profile, box
        rows = qr.make_modules(profile.qr, size)
        if rows is None:
            canvas.report(FindingRule.NO_ROOM, profile, "QR")
            return
        edge = size * qr.QUIET_ZONE / (len(rows) + 2 * qr.QUIET_ZONE)
        qr.draw_modules(canvas.stream, x + edge, bottom - edge, size, rows)
        if profile.qr_is_link and (url := web_address(profile.qr)):
            canvas.add_url_link((x, bottom, x + size, bottom + size), url)

    def _draw_booth(self, canvas: Canvas, x: float, top: float, width: float) -> None:
        """Draw the booth's number under its label on the group's light colour."""
        booth = clean_line(self.profile.booth)
        if not booth:
            return
        stream, colours = canvas.stream, self.look.colours(self.profile.group)
        label, number = self._set_booth(booth, width)
        pad = label.size * 0.5
        height = label.height + number.height + 2 * pad
        stream.fill_path(
            rounded_rectangle(x, top - height, width, height, label.size * 0.7), colours.light
        )
        top = stream.draw_block(x + (width - label.width) / 2, top - pad, label, SOFT_INK)
        stream.draw_block(x + (width - number.width) / 2, top, number, colours.deep)
        if number.cut:
            canvas.report(
                FindingRule.CUT, self.profile, self.look.wording.vietnamese["profile.booth"]
            )

    def _set_booth(self, booth: str, width: float) -> tuple[TextBlock, TextBlock]:
        layout = self.layout
        tiny = (layout.tiny, layout.tiny * 0.9, layout.tiny * 0.8)
        label = self.look.wording.label("profile.booth")
        sizes = (layout.small * 1.5, layout.small * 1.2, layout.small, layout.tiny)
        return (
            fit_text((label,), REGULAR, tiny, width - 4, tiny[0] * 3, max_lines=1),
            fit_text((booth,), HEAVY, sizes, width - 6, sizes[0] * 3, leading=1.2, max_lines=2),
        )
