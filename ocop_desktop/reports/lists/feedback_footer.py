"""The footer of a feedback form: the visitor's contact and consent, and the office's QR code."""

from dataclasses import dataclass

from reportlab.lib.units import mm

from ocop_desktop.domain.findings import Finding, FindingRule
from ocop_desktop.domain.print.documents import PrintContent
from ocop_desktop.domain.text import clean_line
from ocop_desktop.reports.design import qr
from ocop_desktop.reports.design.layout import A5
from ocop_desktop.reports.design.look import Look
from ocop_desktop.reports.lists.cells import draw_tick_box
from ocop_desktop.reports.lists.feedback_questions import LINE, TICK, draw_dotted_line
from ocop_desktop.reports.pdf.canvas import Canvas
from ocop_desktop.reports.text.fonts import REGULAR, SEMIBOLD
from ocop_desktop.reports.text.palette import INK, SOFT_INK
from ocop_desktop.reports.text.text_block import TextBlock, fit_text, set_text
from ocop_desktop.resources import labels

CODE: float = 25 * mm
EDGE: float = 8 * mm  # what an office printer cannot reach, and a little more
PAD = 10.0
INDENT = TICK + 6


@dataclass(frozen=True, slots=True)
class FeedbackFooter:
    """A measured footer; `code` are the modules of `link`, None without a readable code."""

    look: Look
    link: str
    code: tuple[str, ...] | None
    contact: TextBlock
    consent: tuple[TextBlock, ...]
    caption: TextBlock

    @property
    def height(self) -> float:
        """The height from the bottom of the page to the top of the footer, in points."""
        contact_height = (
            self.contact.height + LINE + 7 + sum(block.height for block in self.consent)
        )
        coded = CODE + 3 + self.caption.height if self.code else 0.0
        return EDGE + max(contact_height, coded) + PAD

    def draw(self, canvas: Canvas) -> None:
        """Draw the footer at the bottom of the page; an unreadable code is a blocking finding."""
        stream, colours = canvas.stream, self.look.colours("I")
        x, y, width, height = canvas.extend_into_bleed(0, 0, A5.width, self.height)
        stream.fill_rectangle(x, y, width, height, colours.light)
        stream.fill_rectangle(x, self.height - 1.6, width, 1.6, colours.deep)
        top = self.height - PAD
        y = stream.draw_block(A5.margin, top, self.contact, colours.deep) - LINE
        draw_dotted_line(stream, A5.margin, y, _text_width(coded=bool(self.code)))
        y -= 7
        draw_tick_box(stream, A5.margin, y - TICK, TICK)
        for block, colour in zip(self.consent, (INK, SOFT_INK), strict=False):
            y = stream.draw_block(A5.margin + INDENT, y + 0.5, block, colour)
        if self.code:
            self._draw_code(canvas, self.code, top)
        elif self.link:
            unread = Finding(
                FindingRule.QR_UNREADABLE, "", self.link, canvas.page + 1, blocking=True
            )
            canvas.record.findings.append(unread)

    def _draw_code(self, canvas: Canvas, rows: tuple[str, ...], top: float) -> None:
        x = A5.right - CODE
        qr.draw_modules(canvas.stream, x, top - CODE, CODE, rows)
        canvas.add_url_link((x, top - CODE, A5.right, top), self.link)
        block = self.caption
        for place, line in enumerate(block.lines):
            y = top - CODE - 3 - (place + 0.8) * block.leading
            canvas.stream.draw_text_centred(x + CODE / 2, y, line, block.font, block.size, SOFT_INK)


def measure_feedback_footer(content: PrintContent, look: Look) -> FeedbackFooter:
    """Fit the footer's text beside the QR code of the office's website, if there is one."""
    wording, link = look.wording, content.office_link
    code = qr.make_modules(link, CODE) if link else None
    max_width = _text_width(coded=bool(code))
    contact = wording.label("feedback.contact")
    return FeedbackFooter(
        look,
        link,
        code,
        fit_text((contact,), SEMIBOLD, (9.2, 8.4, 7.6), max_width, 30, leading=1.25, max_lines=2),
        tuple(
            _set_consent(content, language, max_width - INDENT) for language in wording.languages
        ),
        fit_text((wording.label("feedback.scan"),), REGULAR, (7, 6.4), CODE + 4, 30, leading=1.2),
    )


def _set_consent(content: PrintContent, language: str, max_width: float) -> TextBlock:
    words = labels(language)
    office = clean_line(content.office) or words["feedback.this_office"]
    return set_text(
        words["feedback.consent"].format(office=office), REGULAR, 7.6, max_width, leading=1.28
    )


def _text_width(*, coded: bool) -> float:
    return A5.content_width - (CODE + 16 if coded else 0.0)
