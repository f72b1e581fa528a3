"""Write the story of a paper as PDF: its blocks as flowables in the sizes of Decree 30."""

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Final, cast

from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable, KeepTogether, Paragraph, Spacer

from ocop_desktop.domain.papers.paper_story import (
    BODY_SIZE,
    FIRST_LINE_MM,
    TITLE_SIZE,
    Letterhead,
    PageShape,
    PaperBlock,
    PaperFacts,
    PaperHeading,
    PaperSection,
    PaperSignatures,
    PaperStory,
    PaperTable,
    PaperText,
    PaperTitle,
    TextAlignment,
)
from ocop_desktop.domain.print.documents import Printed
from ocop_desktop.reports.papers.paper import (
    A5_FORM,
    LANDSCAPE,
    PORTRAIT,
    Paper,
    PaperPage,
    write_papers,
)
from ocop_desktop.reports.papers.paper_header import (
    DottedField,
    FlowableStack,
    HorizontalRule,
    SideBySide,
)
from ocop_desktop.reports.papers.paper_text import (
    CENTRE,
    SINGLE_LINE,
    TABLE,
    bold_markup,
    escape_markup,
    make_paragraph,
    markup_paragraph,
    paragraph_style,
)
from ocop_desktop.reports.papers.serif import BOLD, ITALIC, REGULAR, register_fonts, text_width
from ocop_desktop.reports.papers.story_signatures import centred_line, make_signature_block
from ocop_desktop.reports.papers.story_table import TABLE_ALIGNMENTS, make_story_table

LETTERHEAD_LEFT = 0.44
"""The part of the width that the issuer has."""
GAP = 6.0
"""The room below a paragraph, in points (Decree 30: at least 6)."""
_LINE_OF_BODY = 190.0
_MIN_HEIGHT = 110.0
_SPLIT_LINES = 4  # of so many lines two may stand on either page
_PAGES: Final[dict[PageShape, PaperPage]] = {
    PageShape.A4: PORTRAIT,
    PageShape.A4_LANDSCAPE: LANDSCAPE,
    PageShape.A5_LANDSCAPE: A5_FORM,
}


def write(story: PaperStory, output: Path) -> Printed:
    """Write the paper with its annexes to the PDF `output`, whole or not at all.

    Raises `NothingToPrint`, `CannotPrint` (characters the font lacks) and `CannotWrite`.
    """
    papers = [
        Paper(section.title, story.author, draw_section(section), page_of(section))
        for section in story.sections
    ]
    return write_papers(papers, story, output, PORTRAIT)


def page_of(section: PaperSection) -> PaperPage:
    """The page that a section is printed on."""
    return _PAGES[section.page]


def draw_section(section: PaperSection) -> list[Flowable]:
    """Draw the blocks; what stays with the block below it is kept together with it."""
    page, blocks = page_of(section), list(section.blocks)
    flowables: list[Flowable] = []
    waiting: list[Flowable] = []
    while blocks:
        block = blocks.pop(0)
        if isinstance(block, PaperTable):
            room = [CondPageBreak(_MIN_HEIGHT)] if waiting else []
            table = make_story_table(block, page, _draw_ending(blocks, section))
            flowables += [*room, *waiting, table, Spacer(0, 6)]
            waiting = []
            continue
        drawn = _draw_block(block, section)
        if not _stays(block, blocks[0] if blocks else None):
            flowables += _keep([*waiting, *drawn])
            waiting = []
        elif lines := _split_last_lines(block, drawn, page):
            flowables += _keep([*waiting, lines[0]])
            waiting = [lines[1]]
        else:
            waiting += drawn
    return [*flowables, *waiting]


def _keep(flowables: list[Flowable]) -> list[Flowable]:
    return [KeepTogether(flowables)] if len(flowables) > 1 else flowables


def _draw_ending(blocks: list[PaperBlock], section: PaperSection) -> Flowable | None:
    """Draw signatures below a table, and facts before them, which stay with its last row; remove them."""
    count = 1 if blocks and isinstance(blocks[0], PaperFacts) else 0
    if not isinstance((*blocks, None, None)[count], PaperSignatures):
        return None
    ending: list[Flowable] = [Spacer(0, 6)]
    for block in blocks[: count + 1]:
        ending += _draw_block(block, section)
    del blocks[: count + 1]
    return FlowableStack(ending)


def _split_last_lines(block: PaperBlock, drawn: list[Flowable], page: PaperPage) -> list[Paragraph]:
    """Split the last two lines off a long paragraph, so that these alone stay with what follows."""
    paragraph = drawn[0]
    if not isinstance(block, PaperText) or not isinstance(paragraph, Paragraph):
        return []
    leading = paragraph.style.leading
    count = round(paragraph.wrap(page.content_width, page.content_height)[1] / leading)
    if count < _SPLIT_LINES:
        return []
    parts = paragraph.split(page.content_width, (count - 2) * leading + 1)
    first, last = cast(list[Paragraph], parts)  # a paragraph is split into paragraphs
    first.style = ParagraphStyle("first", parent=first.style, spaceAfter=0)
    return [first, last]


def _stays(block: PaperBlock, after: PaperBlock | None) -> bool:
    """Whether the block must not be parted from the one below it."""
    if isinstance(after, PaperSignatures):
        return True
    return isinstance(block, PaperHeading) or (isinstance(block, PaperText) and block.stays)


def _draw_block(block: PaperBlock, section: PaperSection) -> list[Flowable]:
    match block:
        case Letterhead():
            return [_draw_letterhead(block)]
        case PaperTitle():
            return _draw_title(block, is_form=section.page is PageShape.A5_LANDSCAPE)
        case PaperHeading():
            return [_draw_heading(block, section.text_size)]
        case PaperText():
            return [_draw_text(block, section.text_size)]
        case PaperFacts():
            return [_draw_facts(block, section.text_size)]
        case PaperSignatures():
            return [make_signature_block(block)]
        case PaperTable():
            raise AssertionError(block)


def _draw_letterhead(head: Letterhead) -> Flowable:
    left: list[Flowable] = []
    if head.parent_body:
        left.append(centred_line(head.parent_body, TABLE))
    if head.body:
        rule = min(text_width(head.body, BOLD, TABLE), _LINE_OF_BODY) * 0.4
        left += [centred_line(head.body, TABLE, BOLD), HorizontalRule(rule)]
    if head.number:
        left.append(centred_line(head.number, BODY_SIZE))
    right: list[Flowable] = []
    if head.nation:
        right += [
            centred_line(head.nation, TABLE, BOLD),
            centred_line(head.motto, BODY_SIZE, BOLD),
            HorizontalRule(text_width(head.motto, BOLD, BODY_SIZE), after=7),
        ]
    if head.place_and_date:
        right.append(centred_line(head.place_and_date, BODY_SIZE, ITALIC))
    return SideBySide([left, right], (LETTERHEAD_LEFT, 1 - LETTERHEAD_LEFT))


def _draw_title(title: PaperTitle, *, is_form: bool) -> list[Flowable]:
    room = 0 if is_form else 6
    flowables: list[Flowable] = [Spacer(0, room), centred_line(title.kind, TITLE_SIZE, BOLD)]
    look = paragraph_style(BODY_SIZE, BOLD, CENTRE, before=2, leading=SINGLE_LINE)
    flowables += [make_paragraph(line, look) for line in title.subjects]
    if is_form:
        return [*flowables, Spacer(0, 5)]
    if title.note:
        look = paragraph_style(BODY_SIZE, ITALIC, CENTRE, before=3, after=6)
        flowables.append(make_paragraph(title.note, look))
    else:
        last = text_width((title.kind, *title.subjects)[-1], BOLD, BODY_SIZE)
        flowables.append(HorizontalRule(min(last, 300) * 0.4, after=4))
    return [*flowables, Spacer(0, 2)]


def _draw_heading(block: PaperHeading, size: float) -> Flowable:
    return make_paragraph(
        block.text, paragraph_style(size, BOLD, before=6, after=3, leading=SINGLE_LINE)
    )


def _draw_text(block: PaperText, size: float) -> Flowable:
    lead = bold_markup(block.lead) + " " * bool(block.text) if block.lead else ""
    font = ITALIC if block.is_italic else REGULAR
    return markup_paragraph(
        lead + escape_markup(block.text),
        _text_style(font, size, block.alignment, block.is_indented),
    )


@cache
def _text_style(
    font: str, size: float, alignment: TextAlignment, is_indented: bool
) -> ParagraphStyle:
    register_fonts()
    return ParagraphStyle(
        name="text",
        fontName=font,
        fontSize=size,
        leading=size * SINGLE_LINE,
        alignment=TABLE_ALIGNMENTS[alignment],
        firstLineIndent=FIRST_LINE_MM * mm if is_indented else 0,
        spaceAfter=GAP,
    )


def _draw_facts(block: PaperFacts, size: float) -> Flowable:
    look = paragraph_style(size, after=2)
    stacks: list[Sequence[Flowable]] = [
        [
            markup_paragraph(f"{escape_markup(label)}: {bold_markup(value)}", look)
            if value
            else DottedField(label, size)
        ]
        for label, value in block.facts
    ]
    return FlowableStack([SideBySide(stacks, block.shares), Spacer(0, 3)])
