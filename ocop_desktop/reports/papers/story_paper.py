"""Write the story of a paper as PDF: its blocks as flowables in the sizes of Decree 30."""

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Final

from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable, KeepTogether, Spacer

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
    LEADING,
    TABLE,
    bold_markup,
    centred_paragraph,
    escape_markup,
    make_paragraph,
    markup_paragraph,
    paragraph_style,
)
from ocop_desktop.reports.papers.serif import BOLD, ITALIC, REGULAR, register_fonts, text_width
from ocop_desktop.reports.papers.story_signatures import make_signature_block
from ocop_desktop.reports.papers.story_table import TABLE_ALIGNMENTS, make_story_table

LETTERHEAD_LEFT = 0.44
"""The part of the width that the issuer has."""
FORM_HEAD_LEFT = 0.6
GAP = 6.0
"""The room below a paragraph, in points (Decree 30: at least 6)."""
_LINE_OF_BODY = 190.0
_MIN_HEIGHT = 110.0
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
        Paper(section.title, story.author, _draw_section(section), _PAGES[section.page])
        for section in story.sections
    ]
    return write_papers(papers, story, output, PORTRAIT)


def _draw_section(section: PaperSection) -> list[Flowable]:
    """Draw the blocks; what stays with the block below it is kept together with it."""
    page, blocks = _PAGES[section.page], section.blocks
    flowables: list[Flowable] = []
    waiting: list[Flowable] = []
    for block, before, after in zip(blocks, (None, *blocks), (*blocks[1:], None), strict=False):
        if isinstance(block, PaperTable):
            room = [CondPageBreak(_MIN_HEIGHT)] if waiting else []
            flowables += [*room, *waiting, _draw_table(block, page, after), Spacer(0, 6)]
            waiting = []
        elif not (isinstance(block, PaperSignatures) and isinstance(before, PaperTable)):
            waiting += _draw_block(block)
            if not _stays(block, after):
                flowables.append(KeepTogether(waiting) if len(waiting) > 1 else waiting[0])
                waiting = []
    return [*flowables, *waiting]


def _draw_table(table: PaperTable, page: PaperPage, after: PaperBlock | None) -> Flowable:
    """Draw a table; signatures below it stay with its last row."""
    if not isinstance(after, PaperSignatures):
        return make_story_table(table, page, None)
    return make_story_table(table, page, FlowableStack([Spacer(0, 6), make_signature_block(after)]))


def _stays(block: PaperBlock, after: PaperBlock | None) -> bool:
    """Whether the block must not be parted from the one below it."""
    if isinstance(after, PaperSignatures):
        return True
    return isinstance(block, PaperHeading) or (isinstance(block, PaperText) and block.stays)


def _draw_block(block: PaperBlock) -> list[Flowable]:
    match block:
        case Letterhead():
            return [_draw_letterhead(block)]
        case PaperTitle():
            return _draw_title(block)
        case PaperHeading():
            return [make_paragraph(block.text, paragraph_style(BODY_SIZE, BOLD, before=6, after=3))]
        case PaperText():
            return [_draw_text(block)]
        case PaperFacts():
            return [_draw_facts(block)]
        case PaperSignatures():
            return [make_signature_block(block)]
        case PaperTable():
            raise AssertionError(block)


def _draw_letterhead(head: Letterhead) -> Flowable:
    left: list[Flowable] = []
    if head.parent_body:
        left.append(centred_paragraph(head.parent_body, TABLE))
    if head.body:
        rule = min(text_width(head.body, BOLD, TABLE), _LINE_OF_BODY) * 0.4
        left += [centred_paragraph(head.body, TABLE, BOLD), HorizontalRule(rule)]
    if head.number:
        left.append(centred_paragraph(head.number, BODY_SIZE))
    right: list[Flowable] = []
    if head.nation:
        right += [
            centred_paragraph(head.nation, TABLE, BOLD),
            centred_paragraph(head.motto, BODY_SIZE, BOLD),
            HorizontalRule(text_width(head.motto, BOLD, BODY_SIZE), after=7),
        ]
    if head.place_and_date:
        right.append(centred_paragraph(head.place_and_date, BODY_SIZE, ITALIC))
    share = LETTERHEAD_LEFT if head.nation else FORM_HEAD_LEFT
    return SideBySide([left, right], (share, 1 - share))


def _draw_title(title: PaperTitle) -> list[Flowable]:
    flowables: list[Flowable] = [Spacer(0, 9), centred_paragraph(title.kind, TITLE_SIZE, BOLD)]
    look = paragraph_style(BODY_SIZE, BOLD, CENTRE, before=2)
    flowables += [make_paragraph(line, look) for line in title.subjects]
    if title.note:
        look = paragraph_style(BODY_SIZE, ITALIC, CENTRE, before=3, after=3)
        flowables.append(make_paragraph(title.note, look))
    else:
        last = text_width((title.kind, *title.subjects)[-1], BOLD, BODY_SIZE)
        flowables.append(HorizontalRule(min(last, 300) * 0.4, after=4))
    return [*flowables, Spacer(0, 5)]


def _draw_text(block: PaperText) -> Flowable:
    lead = bold_markup(block.lead) + " " * bool(block.text) if block.lead else ""
    font = ITALIC if block.is_italic else REGULAR
    return markup_paragraph(
        lead + escape_markup(block.text), _text_style(font, block.alignment, block.is_indented)
    )


@cache
def _text_style(font: str, alignment: TextAlignment, is_indented: bool) -> ParagraphStyle:
    register_fonts()
    return ParagraphStyle(
        name="text",
        fontName=font,
        fontSize=BODY_SIZE,
        leading=BODY_SIZE * LEADING,
        alignment=TABLE_ALIGNMENTS[alignment],
        firstLineIndent=FIRST_LINE_MM * mm if is_indented else 0,
        spaceAfter=GAP,
    )


def _draw_facts(block: PaperFacts) -> Flowable:
    look = paragraph_style(BODY_SIZE, after=2)
    stacks: list[Sequence[Flowable]] = [
        [
            markup_paragraph(f"{escape_markup(label)}: {bold_markup(value)}", look)
            if value
            else DottedField(label)
        ]
        for label, value in block.facts
    ]
    return FlowableStack([SideBySide(stacks, block.shares), Spacer(0, 3)])
