"""The visitor's feedback form of an event: one A5 page to fill in by pen, or online by QR code."""

from dataclasses import dataclass

from reportlab.lib.units import mm

from ocop_desktop.domain.print.documents import PrintContent, ProductProfile, Quality, Style
from ocop_desktop.domain.text import clean_line
from ocop_desktop.reports.design.content import days_words
from ocop_desktop.reports.design.layout import A5, BLEED
from ocop_desktop.reports.design.look import Look
from ocop_desktop.reports.design.photos import hill_edge_path
from ocop_desktop.reports.design.practice_tag import draw_tag
from ocop_desktop.reports.design.wording import Wording
from ocop_desktop.reports.lists.feedback_footer import measure_feedback_footer
from ocop_desktop.reports.lists.feedback_questions import LINE, Questions
from ocop_desktop.reports.pdf.canvas import Bookmark, Canvas, Composition
from ocop_desktop.reports.text.fonts import HEAVY, REGULAR, SEMIBOLD
from ocop_desktop.reports.text.palette import GOLD, WHITE
from ocop_desktop.reports.text.text_block import balance_lines, fit_text, set_text

BAND = 38 * mm
GAP = 11.0


@dataclass(frozen=True, slots=True)
class FeedbackPage:
    """The form of the event in `content`."""

    content: PrintContent
    look: Look
    profiles: tuple[ProductProfile, ...] = ()

    def draw(self, canvas: Canvas) -> None:
        """Draw the form; the free height is filled with lines for advice."""
        footer = measure_feedback_footer(self.content, self.look)
        footer.draw(canvas)
        _draw_band(canvas, self.content, self.look)
        questions = Questions(canvas.stream, self.look)
        y = questions.draw_rating(A5.height - BAND - 17)
        for key in ("heard", "again"):
            y = questions.draw_choices(key, y - GAP)
        y = questions.draw_lines("favourite", y - GAP, 1)
        available_height = y - GAP - footer.height - 8
        questions.draw_lines("advice", y - GAP, max(1, int(available_height / LINE) - 1))


def compose(content: PrintContent, style: Style) -> Composition:
    """Compose the form, one page."""
    wording = Wording(style.language)
    title_parts = wording.words["feedback.title"], clean_line(content.title)
    title = " · ".join(filter(None, title_parts))
    return Composition(
        title=title,
        author=clean_line(content.office or content.organiser),
        language=wording.leading_language,
        translation=wording.translated_language,
        size=(A5.width, A5.height),
        pages=(FeedbackPage(content, Look(wording, style.theme)),),
        products=len(content.products),
        bookmarks=(Bookmark(title, 0),),
        words=(content.title, content.place, content.organiser, content.office),
        bleed=BLEED if style.quality is Quality.SHOP else 0.0,
    )


def _draw_band(canvas: Canvas, content: PrintContent, look: Look) -> None:
    """Draw the event's name on a coloured band with a hill as its lower edge."""
    stream, wording = canvas.stream, look.wording
    x, y, width, height = canvas.extend_into_bleed(0, A5.height - BAND, A5.width, BAND)
    stream.fill_rectangle(x, y, width, height, look.colours("I").deep)
    stream.fill_path(hill_edge_path(x, y - 0.5, width, 14), GOLD)
    stream.fill_path(hill_edge_path(x, y - 3.5, width, 14), WHITE)
    top = A5.height - 8 * mm
    if content.practice:
        draw_tag(stream, A5.right, A5.height - 5 * mm, 8, wording)
    title = set_text(wording.label("feedback.title"), SEMIBOLD, 10.5, A5.content_width)
    top = stream.draw_block(A5.margin, top, title, GOLD)
    fair = clean_line(content.title) or wording.words["catalogue.title"]
    block = fit_text((fair,), HEAVY, (19, 17, 15, 13, 11), A5.content_width, 46, leading=1.16)
    top = (
        stream.draw_block(A5.margin, top - 1, balance_lines(block, fair, A5.content_width), WHITE)
        - 3
    )
    facts_shown = (days_words(content, wording), clean_line(content.place))
    facts = fit_text(
        (" · ".join(filter(None, facts_shown)),),
        REGULAR,
        (8.2, 7.4),
        A5.content_width,
        12,
        max_lines=1,
    )
    stream.draw_block(A5.margin, top, facts, WHITE)
