"""A QR code with its caption below, ready to be drawn."""

from dataclasses import dataclass

from ocop_desktop.domain.findings import FindingRule
from ocop_desktop.domain.print.documents import ProductProfile
from ocop_desktop.domain.print.theme import PageSection
from ocop_desktop.reports.design import qr
from ocop_desktop.reports.design.content import web_address
from ocop_desktop.reports.design.look import Look
from ocop_desktop.reports.pdf.canvas import Canvas
from ocop_desktop.reports.text.fonts import REGULAR
from ocop_desktop.reports.text.palette import SOFT_INK
from ocop_desktop.reports.text.text_block import TextBlock, fit_text


@dataclass(frozen=True, slots=True)
class QrBlock:
    """The code in a square of `size` points; `url` is the address of its link, if any."""

    rows: tuple[str, ...]
    size: float
    caption: TextBlock
    url: str

    @property
    def height(self) -> float:
        """The height of code and caption, in points."""
        return self.size + (self.caption.height + self._gap if self.caption.lines else 0)

    @property
    def _gap(self) -> float:
        return self.caption.size * 0.4

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Draw the code below `top` and its caption centred under it."""
        qr.draw_modules(canvas.stream, x, top - self.size, self.size, self.rows)
        y = top - self.size - self._gap - self.caption.leading / 2 - self.caption.size * 0.35
        for line in self.caption.lines:
            middle = x + self.size / 2
            canvas.stream.draw_text_centred(middle, y, line, REGULAR, self.caption.size, SOFT_INK)
            y -= self.caption.leading
        if self.url:
            canvas.add_url_link((x, top - self.size, x + self.size, top), self.url)


def measure_qr_block(
    profile: ProductProfile, look: Look, size: float, caption: float = 0.0
) -> QrBlock | None:
    """Measure the code of `profile` with a caption of `caption` points (0 for none).

    Returns None without a code, or when a square of `size` points is too small for it.
    """
    rows = qr.make_modules(profile.qr, size) if profile.qr and look.shows(PageSection.QR) else None
    if rows is None:
        return None
    key = "profile.qr_link" if profile.qr_is_link else "profile.qr_contact"
    words = look.wording.label(key) if caption else ""
    block = fit_text((words,), REGULAR, (caption or 1.0,), size, caption * 6, leading=1.25)
    url = web_address(profile.qr) if profile.qr_is_link else ""
    return QrBlock(rows, size, block, url)


def measure_qr_or_report(
    canvas: Canvas, profile: ProductProfile, look: Look, size: float, caption: float = 0.0
) -> QrBlock | None:
    """Measure the code of `profile`; one too dense for its size is left out and reported."""
    code = measure_qr_block(profile, look, size, caption)
    if code is None and profile.qr and look.shows(PageSection.QR):
        canvas.report(FindingRule.NO_ROOM, profile, "QR")
    return code
