"""QR labels (tem mã QR): the QR code with name, producer and product code beside it or below."""

from dataclasses import dataclass

from reportlab.lib.units import mm

from ocop_desktop.domain.findings import FindingRule
from ocop_desktop.domain.print.documents import PrintContent, ProductProfile, Style
from ocop_desktop.domain.print.theme import PageSection
from ocop_desktop.domain.text import clean_line
from ocop_desktop.reports.cards.label_pages import compose_labels
from ocop_desktop.reports.design.look import Look
from ocop_desktop.reports.design.practice_tag import TAG_HEIGHT, draw_tag
from ocop_desktop.reports.design.profile_fields import QR_FIELDS, keep_fields
from ocop_desktop.reports.design.qr_block import QrBlock, measure_qr_or_report
from ocop_desktop.reports.design.stack import TextItem, VerticalStack, make_stack
from ocop_desktop.reports.pdf.canvas import Canvas, Composition
from ocop_desktop.reports.text.fonts import HEAVY, REGULAR, SEMIBOLD
from ocop_desktop.reports.text.palette import INK, SOFT_INK
from ocop_desktop.reports.text.text_block import (
    balance_lines,
    fit_text,
    limit_sizes_to_words,
    set_text,
)

MIN_CODE = 15 * mm
MAX_CODE = 40 * mm
MIN_BESIDE = 14 * mm
MIN_TEXT = 4.8
_MAX_LINES = {"producer": 3, "code": 1, "call": 3}
_DROP_ORDER = ("call", "code", "producer")  # the first is left out first


def compose(content: PrintContent, style: Style) -> Composition:
    """Compose `style.copies` QR labels of each product. Raises UnfitLabels."""
    return compose_labels("document.qr_labels", content, style, _make_label)


def _make_label(profile: ProductProfile, look: Look) -> "QrLabel":
    return QrLabel(keep_fields(profile, "code", *QR_FIELDS), look)


@dataclass(frozen=True, slots=True)
class QrLabel:
    """One QR label; a code too small to be read is left out and reported."""

    profile: ProductProfile
    look: Look

    def draw(self, canvas: Canvas) -> None:
        """Draw the label on a canvas that ends inside its margin."""
        profile, look = self.profile, self.look
        code = self._measure_code(canvas)
        beside = code is not None and canvas.width - code.size >= MIN_BESIDE
        x, top = 0.0, canvas.height
        if code:
            across = 0 if beside else (canvas.width - code.size) / 2
            code.draw(canvas, across, top - ((canvas.height - code.size) / 2 if beside else 0))
            x = code.size + min(3 * mm, code.size * 0.12) if beside else 0.0
            top -= 0 if beside else code.size + 1.5 * mm
        tag = min(6.0, max(3.8, canvas.height * 0.05)) if profile.practice else 0.0
        bottom = tag * (TAG_HEIGHT + 0.6)
        text, cut = _fit_text(profile, look, canvas.width - x, top - bottom)
        text.draw(canvas, x, (top + bottom + text.height) / 2 if beside or not code else top)
        if tag:
            draw_tag(canvas.stream, canvas.width, tag * TAG_HEIGHT, tag, look.wording)
        for field in cut:
            canvas.report(FindingRule.CUT, profile, look.wording.vietnamese[f"profile.{field}"])

    def _measure_code(self, canvas: Canvas) -> QrBlock | None:
        """Measure the code as large as the label allows; on upright labels the lower part is for text."""
        has_code = bool(self.profile.qr) and self.look.shows(PageSection.QR)
        if canvas.width > canvas.height * 1.15:
            size = min(canvas.height, MAX_CODE, max(MIN_CODE, canvas.width * 0.5))
        else:
            size = min(canvas.width, MAX_CODE, canvas.height * 0.6)
        if has_code and size < MIN_CODE - 0.01:
            canvas.report(FindingRule.NO_ROOM, self.profile, "QR")
            return None
        return measure_qr_or_report(canvas, self.profile, self.look, size)


def _fit_text(
    profile: ProductProfile, look: Look, width: float, height: float
) -> tuple[VerticalStack, tuple[str, ...]]:
    """Set name, producer and code as large as they fit; return them and the fields cut."""
    largest = min(15.0, height * 0.16, width * 0.11)
    for dropped in range(len(_DROP_ORDER) + 1):
        for share in (1.0, 0.85, 0.7):
            size = max(MIN_TEXT, largest * share)
            text, cut = _set_text(
                profile, look, (width, height), size, frozenset(_DROP_ORDER[dropped:])
            )
            if not cut and text.height <= height:
                return text, cut
    return text, cut


def _set_text(
    profile: ProductProfile,
    look: Look,
    area: tuple[float, float],
    size: float,
    kept_lines: frozenset[str],
) -> tuple[VerticalStack, tuple[str, ...]]:
    width, height = area
    small = max(MIN_TEXT, size * 0.7)
    key = "profile.qr_link" if profile.qr_is_link else "profile.qr_contact"
    call = look.wording.words[key] if profile.qr and look.shows(PageSection.QR) else ""
    lines = {
        field: set_text(
            clean_line(words), font, small, width, leading=1.25, max_lines=_MAX_LINES[field]
        )
        for field, words, font in (
            ("producer", profile.producer, SEMIBOLD),
            ("code", profile.code, REGULAR),
            ("call", call, REGULAR),
        )
        if field in kept_lines and clean_line(words)
    }
    used_height = sum(block.height + small * 0.35 for block in lines.values())
    name = clean_line(look.wording.leading_text(profile.name)) or profile.key
    names = limit_sizes_to_words((size, max(MIN_TEXT, size * 0.7)), name, HEAVY, width)
    block = fit_text((name,), HEAVY, names, width, height - used_height, leading=1.16)
    colour = look.colours(profile.group).deep
    text = make_stack(
        (0, TextItem(balance_lines(block, name, width), INK)),
        *(
            (small * 0.35, TextItem(line, colour if field == "producer" else SOFT_INK))
            for field, line in lines.items()
        ),
    )
    return text, tuple(
        field
        for field, line_block in (("name", block), *lines.items())
        if line_block.cut and field != "call"
    )
