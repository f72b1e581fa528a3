"""The header and footer of every page of a working list: title, event, page x of y."""

from dataclasses import dataclass

from reportlab.lib.units import mm

from ocop_desktop.domain.print.documents import PrintContent
from ocop_desktop.domain.text import clean_line
from ocop_desktop.reports.design.content import days_words
from ocop_desktop.reports.design.look import Look
from ocop_desktop.reports.design.practice_tag import draw_tag
from ocop_desktop.reports.design.wording import Wording
from ocop_desktop.reports.pdf.canvas import Canvas
from ocop_desktop.reports.pdf.content_stream import ContentStream
from ocop_desktop.reports.text.fonts import HEAVY, REGULAR, SEMIBOLD
from ocop_desktop.reports.text.palette import INK, RULE, SOFT_INK
from ocop_desktop.reports.text.text_block import TextBlock, fit_text, set_text

A4: tuple[float, float] = (210 * mm, 297 * mm)
A4_LANDSCAPE: tuple[float, float] = (297 * mm, 210 * mm)
MARGIN: float = 14 * mm
BOTTOM: float = 11 * mm
_BAR = 3.0
_TAG = 8.0


@dataclass(frozen=True, slots=True)
class ListFrame:
    """The fitted header and footer of a list's pages; `size` is the page in points."""

    size: tuple[float, float]
    title: TextBlock
    other_title: TextBlock
    fair: TextBlock
    facts: TextBlock
    office: TextBlock
    look: Look
    practice: bool

    @property
    def content_width(self) -> float:
        """The width between the margins, in points."""
        return self.size[0] - 2 * MARGIN

    @property
    def top(self) -> float:
        """The y of the top of the page's content."""
        header = (self.title, self.other_title, self.fair, self.facts)
        return self.size[1] - MARGIN - sum(block.height for block in header) - 22

    @property
    def bottom(self) -> float:
        """The lowest y that the page's content may reach."""
        return BOTTOM + self.office.height + 14

    def draw(self, canvas: Canvas, number: int, count: int) -> None:
        """Draw header and footer of page `number` of `count`, both from 1."""
        self._draw_header(canvas.stream)
        self._draw_footer(canvas.stream, number, count)
        if number == 1:
            self._report_cut(canvas)

    def _report_cut(self, canvas: Canvas) -> None:
        words = self.look.wording.vietnamese
        if self.fair.cut or self.facts.cut:
            canvas.report_cut(words["list.fair"])
        if self.office.cut:
            canvas.report_cut(words["profile.office"])

    def _draw_header(self, stream: ContentStream) -> None:
        deep = self.look.colours("I").deep
        y = self.size[1] - MARGIN
        if self.practice:
            draw_tag(stream, self.size[0] - MARGIN, y, _TAG, self.look.wording)
        y = stream.draw_block(MARGIN, y, self.title, INK)
        y = stream.draw_block(MARGIN, y, self.other_title, SOFT_INK) - 6
        stream.draw_rule(MARGIN + 42, y + _BAR / 2, self.content_width - 42, RULE)
        stream.fill_rectangle(MARGIN, y, 42, _BAR, deep)
        y = stream.draw_block(MARGIN, y - 6, self.fair, deep)
        stream.draw_block(MARGIN, y, self.facts, SOFT_INK)

    def _draw_footer(self, stream: ContentStream, number: int, count: int) -> None:
        top = BOTTOM + self.office.height
        stream.draw_block(MARGIN, top, self.office, SOFT_INK)
        words = self.look.wording.words["list.page"].format(page=number, pages=count)
        right = self.size[0] - MARGIN
        y = top - self.office.leading / 2 - 8 * 0.35
        stream.draw_text_right(right, y, words, SEMIBOLD, 8, self.look.colours("I").deep)


def make_frame(content: PrintContent, key: str, size: tuple[float, float], look: Look) -> ListFrame:
    """Make the frame of the list whose title has the label key `key`."""
    wording = look.wording
    max_width = size[0] - 2 * MARGIN
    titled = max_width - (100 if content.practice else 0)
    fair = clean_line(content.title)
    return ListFrame(
        size,
        fit_text((wording.words[key],), HEAVY, (22, 20, 18), titled, 1e6, leading=1.2, max_lines=2),
        set_text(wording.second_label(key), REGULAR, 10.5, titled, max_lines=1),
        fit_text((fair,), SEMIBOLD, (11.5, 10.5, 9.5), max_width, 1e6, leading=1.25, max_lines=2),
        set_text(_fair_facts(content, wording), REGULAR, 8.6, max_width, max_lines=2),
        set_text(_office(content, wording), REGULAR, 7.6, max_width - 80, max_lines=2),
        look,
        content.practice,
    )


def _fair_facts(content: PrintContent, wording: Wording) -> str:
    organiser = clean_line(content.organiser)
    organised_by = (
        wording.label("catalogue.organiser") + wording.words["mark.colon"] + organiser
        if organiser
        else ""
    )
    return " · ".join(
        filter(None, (days_words(content, wording), clean_line(content.place), organised_by))
    )


def _office(content: PrintContent, wording: Wording) -> str:
    printed = wording.date_label("profile.printed_on", content.printed_on)
    return " · ".join(filter(None, (clean_line(content.office), printed)))
