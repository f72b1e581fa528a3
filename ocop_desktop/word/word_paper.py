"""Write the story of a paper as a Word document: sections, their page numbers, their blocks."""

from dataclasses import replace
from pathlib import Path
from typing import Final

from docx.document import Document
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.section import Section
from docx.shared import Mm, Pt

from ocop_desktop.domain.errors import NothingToPrint
from ocop_desktop.domain.papers.paper_story import (
    BODY_SIZE,
    PageShape,
    PaperBlock,
    PaperHeading,
    PaperSection,
    PaperSignatures,
    PaperStory,
    PaperText,
)
from ocop_desktop.domain.paths import replace_file
from ocop_desktop.domain.print.documents import Printed
from ocop_desktop.word.word_blocks import add_block, keep_with_next
from ocop_desktop.word.word_file import make_document, pack
from ocop_desktop.word.word_page import WordPage
from ocop_desktop.word.word_xml import (
    add_page_number,
    find_last_paragraph,
    make_small,
    restart_page_numbers,
)

_PAGES: Final[dict[PageShape, WordPage]] = {
    PageShape.A4: WordPage(210, 297),
    PageShape.A4_LANDSCAPE: WordPage(297, 210),
    PageShape.A5_LANDSCAPE: WordPage(210, 148, 9, 9, 12, 12),
}
_HEADER_MM = 10


def write(story: PaperStory, output: Path) -> Printed:
    """Write the paper with its annexes to `output`, whole or not at all; the same paper gives the same bytes.

    Word lays out the pages: the answer has none. Raises `NothingToPrint` and `CannotWrite`.
    """
    if not story.sections:
        raise NothingToPrint
    document = make_document(story.title, story.author)
    for place, section in enumerate(story.sections):
        _add_section(document, section, is_first=place == 0)
    with replace_file(output) as file:
        file.write(pack(document))
    return Printed(output, 0, len(story.sections))


def _add_section(document: Document, section: PaperSection, *, is_first: bool) -> None:
    page = replace(_PAGES[section.page], text_size=section.text_size)
    if is_first:
        word_section = document.sections[0]
        header = word_section.header.paragraphs[0]
        header.alignment = WD_ALIGN_PARAGRAPH.CENTER
        add_page_number(header, BODY_SIZE)
    else:
        word_section = document.add_section(WD_SECTION.NEW_PAGE)
        make_small(find_last_paragraph(document))
    _set_page(word_section, page)
    restart_page_numbers(word_section)
    blocks = section.blocks
    for block, after in zip(blocks, (*blocks[1:], None), strict=True):
        added = add_block(document, block, page)
        if _stays(block, after):
            keep_with_next(added)


def _set_page(section: Section, page: WordPage) -> None:
    """A4 or A5 with the margins of the page; no page number on the first page."""
    is_landscape = page.width > page.height
    section.orientation = WD_ORIENT.LANDSCAPE if is_landscape else WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = Mm(page.width), Mm(page.height)
    section.top_margin, section.bottom_margin = Mm(page.top), Mm(page.bottom)
    section.left_margin, section.right_margin = Mm(page.left), Mm(page.right)
    section.header_distance = Mm(min(_HEADER_MM, page.top))
    section.footer_distance = Mm(min(_HEADER_MM, page.bottom))
    section.gutter = Pt(0)
    section.different_first_page_header_footer = True


def _stays(block: PaperBlock, after: PaperBlock | None) -> bool:
    """Whether the block must not be parted from the one below it."""
    if isinstance(after, PaperSignatures):
        return True
    return isinstance(block, PaperHeading) or (isinstance(block, PaperText) and block.stays)
