"""The foreword: a letter of the office on as many pages as it needs, signed at its end."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from ocop_desktop.domain.findings import Finding, FindingRule
from ocop_desktop.domain.print.documents import PrintContent, ProductProfile
from ocop_desktop.domain.text import clean_line
from ocop_desktop.reports.catalogue.index_page import draw_number
from ocop_desktop.reports.design.backgrounds import draw_closing_hills
from ocop_desktop.reports.design.layout import PageLayout
from ocop_desktop.reports.design.look import Look
from ocop_desktop.reports.pdf.canvas import Canvas
from ocop_desktop.reports.text.fonts import HEAVY, REGULAR, SEMIBOLD
from ocop_desktop.reports.text.palette import GOLD, INK, SOFT_INK
from ocop_desktop.reports.text.text_block import TextBlock, balance_lines, fit_text, set_text
from ocop_desktop.resources import labels

LEADING = 1.62
MIN_WITH_SIGNATURE = 3  # lines; a signature never stands alone on its page


@dataclass(frozen=True, slots=True)
class ForewordPage:
    """A page of the foreword: its lines, on the first page the title, on the last the signature."""

    title: str
    text: TextBlock
    signature: tuple[TextBlock, ...]
    layout: PageLayout
    look: Look
    number: str = ""
    untranslated: bool = False
    profiles: tuple[ProductProfile, ...] = ()

    def draw(self, canvas: Canvas) -> None:
        """Draw the page on an empty canvas."""
        layout, colours = self.layout, self.look.colours("I")
        bottom = self._text_bottom()
        draw_closing_hills(canvas, bottom - layout.margin, colours, layout, self.look)
        stream, y, scale = canvas.stream, layout.height - layout.margin * 1.5, layout.scale
        if self.title:
            y = stream.draw_block(layout.margin, y, _set_title(self.title, layout), INK)
            stream.fill_rectangle(layout.margin, y - 8 * scale, 54 * scale, 3.5 * scale, GOLD)
            y -= _title_gap(layout)
        y = stream.draw_block(layout.margin, y, self.text, INK) - self.text.leading
        self._draw_signature(canvas, y)
        draw_number(canvas, self.number, layout, colours)
        if self.untranslated:
            field = self.look.wording.vietnamese["catalogue.foreword"]
            canvas.record.findings.append(
                Finding(FindingRule.NO_TRANSLATION, "", field, canvas.page + 1)
            )

    def _draw_signature(self, canvas: Canvas, top: float) -> None:
        """Draw the lines of the signature, centred under one another on the right."""
        middle = (
            self.layout.right
            - max((signature_block.width for signature_block in self.signature), default=0) / 2
        )
        for block in self.signature:
            for line in block.lines:
                y = top - block.leading / 2 - block.size * 0.35
                colour = SOFT_INK if block.font == REGULAR else INK
                canvas.stream.draw_text_centred(middle, y, line, block.font, block.size, colour)
                top -= block.leading

    def _text_bottom(self) -> float:
        top = self.layout.height - self.layout.margin * 1.5
        title_height = (
            _set_title(self.title, self.layout).height + _title_gap(self.layout)
            if self.title
            else 0
        )
        return top - title_height - self.text.height - _signature_height(self.signature, self.text)


def foreword_pages(content: PrintContent, layout: PageLayout, look: Look) -> list[ForewordPage]:
    """Return the pages of the foreword in each language printed; none where nothing is written."""
    wording, text = look.wording, content.foreword
    is_written = text.is_written_in(wording.languages[-1])
    languages = wording.languages if is_written else (wording.leading_language,)
    lacking = wording.is_untranslated(text)
    pages: list[ForewordPage] = []
    for language in languages:
        foreword_text = text.in_language(language)
        if foreword_text.strip():
            pages += _make_pages(
                labels(language)["catalogue.foreword"], foreword_text, content, layout, look
            )
    return [replace(page, untranslated=lacking and place == 0) for place, page in enumerate(pages)]


def _make_pages(
    title: str, text: str, content: PrintContent, layout: PageLayout, look: Look
) -> Iterator[ForewordPage]:
    signature = _set_signature(content, layout)
    height = layout.height - layout.margin * 3
    title_height = _set_title(title, layout).height + _title_gap(layout)
    block = _fit_foreword(text, layout, height - title_height, signature)
    blocks = list(
        _split_into_pages(block, height, title_height, _signature_height(signature, block))
    )
    for place, page_block in enumerate(blocks):
        closing = signature if place == len(blocks) - 1 else ()
        yield ForewordPage("" if place else title, page_block, closing, layout, look)


def _split_into_pages(
    block: TextBlock, height: float, title_height: float, signature: float
) -> Iterator[TextBlock]:
    """Yield the lines of each page; the last has space for the signature and some lines above it."""
    left: Sequence[str] = block.lines
    max_height = height - title_height
    while left:
        fits = max(1, int(max_height / block.leading))
        alone = len(left) <= fits and len(left) * block.leading + signature > max_height
        if alone or 0 < len(left) - fits < MIN_WITH_SIGNATURE:
            fits = max(1, len(left) - MIN_WITH_SIGNATURE)
        yield replace(block, lines=tuple(left[:fits]))
        left, max_height = _drop_leading_blank(left[fits:]), height


def _drop_leading_blank(lines: Sequence[str]) -> Sequence[str]:
    """Return the lines without a leading empty one, so that no page begins with a gap."""
    return lines[1:] if lines and not lines[0] else lines


def _fit_foreword(
    text: str, layout: PageLayout, max_height: float, signature: Sequence[TextBlock]
) -> TextBlock:
    """Set the text at the largest size at which it fits one page, else at the usual size."""
    size = layout.body[0]
    for font_size in (size * 1.12, size, size * 0.94):
        block = set_text(text, REGULAR, font_size, layout.content_width, leading=LEADING)
        if block.height + _signature_height(signature, block) <= max_height:
            return block
    return set_text(text, REGULAR, size, layout.content_width, leading=LEADING)


def _set_signature(content: PrintContent, layout: PageLayout) -> tuple[TextBlock, ...]:
    """Set the office and the title and name of its head, as far as they are known."""
    size, max_width = layout.body[0], layout.content_width * 0.62
    signature_lines = (
        (content.office or content.organiser, SEMIBOLD, size),
        (content.signer_title, REGULAR, size * 0.92),
        (content.signer_name, SEMIBOLD, size),
    )
    return tuple(
        set_text(clean_line(words), font, points, max_width, max_lines=3)
        for words, font, points in signature_lines
        if clean_line(words)
    )


def _signature_height(signature: Sequence[TextBlock], text: TextBlock) -> float:
    return sum(block.height for block in signature) + text.leading if signature else 0.0


def _set_title(words: str, layout: PageLayout) -> TextBlock:
    sizes = tuple(size * max(0.8, layout.scale) for size in (30, 26, 22))
    block = fit_text(
        (words,), HEAVY, sizes, layout.content_width, sizes[0] * 3, leading=1.2, max_lines=2
    )
    return balance_lines(block, words, layout.content_width)


def _title_gap(layout: PageLayout) -> float:
    """Return the distance from the bottom of the title to the text, in points."""
    return 34 * layout.scale
