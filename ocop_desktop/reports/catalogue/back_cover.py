"""The back cover of a catalogue: thanks to the visitors, then the publisher."""

from dataclasses import dataclass

from ocop_desktop.domain.print.documents import PrintContent, ProductProfile
from ocop_desktop.domain.text import clean_line
from ocop_desktop.reports.catalogue.covers import MIN_SCALE, draw_practice_tag
from ocop_desktop.reports.design.backgrounds import draw_hill_border, draw_landscape
from ocop_desktop.reports.design.layout import PageLayout
from ocop_desktop.reports.design.look import Look
from ocop_desktop.reports.pdf.canvas import Canvas
from ocop_desktop.reports.pdf.content_stream import ContentStream
from ocop_desktop.reports.text.fonts import HEAVY, REGULAR, SEMIBOLD
from ocop_desktop.reports.text.palette import WHITE, Colour
from ocop_desktop.reports.text.text_block import balance_lines, fit_text, set_text


@dataclass(frozen=True, slots=True)
class BackCoverPage:
    """The back cover: thanks over a landscape, then the publisher and how to reach it."""

    content: PrintContent
    layout: PageLayout
    look: Look
    profiles: tuple[ProductProfile, ...] = ()

    def draw(self, canvas: Canvas) -> None:
        """Draw the page on an empty canvas."""
        layout, look, stream = self.layout, self.look, canvas.stream
        colours, horizon = look.colours("I"), layout.height * 0.42
        stream.fill_rectangle(*canvas.extend_into_bleed(0, 0, layout.width, horizon), colours.deep)
        draw_landscape(
            canvas, (0, horizon, layout.width, layout.height - horizon), colours, "I", look
        )
        draw_hill_border(canvas, horizon, colours.deep, look)
        thanks, max_width = look.wording.words["catalogue.thanks"], layout.content_width * 0.8
        sizes = (26 * layout.scale, 22 * layout.scale)
        block = balance_lines(
            fit_text((thanks,), HEAVY, sizes, max_width, 120, leading=1.2), thanks, max_width
        )
        y = stream.draw_block(
            layout.margin, layout.height - layout.margin * 1.6, block, colours.deep
        )
        if beside := look.wording.second_label("catalogue.thanks"):
            words = set_text(beside, SEMIBOLD, 13 * layout.scale, max_width)
            stream.draw_block(layout.margin, y - 8 * layout.scale, words, colours.deep)
        self._draw_publisher(stream, horizon - 78 * layout.scale)

    def _draw_publisher(self, stream: ContentStream, top: float) -> None:
        content, layout, look = self.content, self.layout, self.look
        small, pale = max(layout.scale, MIN_SCALE), look.colours("I").mix(0.2)
        lines: list[tuple[str, str, float, Colour]] = [
            (clean_line(content.title), SEMIBOLD, 14, WHITE),
            (clean_line(content.parent_body), REGULAR, 10, WHITE),
            (clean_line(content.office), SEMIBOLD, 11, WHITE),
            (clean_line(content.office_contact), REGULAR, 10, WHITE),
            (look.wording.date_label("profile.printed_on", content.printed_on), REGULAR, 9, pale),
        ]
        for words, font, size, colour in lines:
            if words:
                block = set_text(words, font, size * small, layout.content_width, max_lines=4)
                top = stream.draw_block(layout.margin, top, block, colour) - 5 * small
        if content.practice:
            draw_practice_tag(stream, layout, look, layout.margin + 17 * layout.scale)
