"""Fit the story of a paper to its pages: the size of a letter's text, the empty lines of a form."""

from collections.abc import Sequence
from dataclasses import replace

from ocop_desktop.domain.papers.paper_story import (
    LETTER_SIZES,
    PageShape,
    PaperBlock,
    PaperSection,
    PaperStory,
    PaperTable,
)
from ocop_desktop.reports.papers.paper import Paper, count_pages
from ocop_desktop.reports.papers.story_paper import draw_section, page_of

_Blocks = Sequence[PaperBlock]


def fit_story(story: PaperStory) -> PaperStory:
    """The story with the larger size of text that needs no page more, and forms of one page each.

    A form whose products alone fill more than a page has no empty lines. Raises `CannotPrint`.
    """
    sizes: dict[object, int] = {}
    sections = []
    for section in story.sections:
        if section.page is PageShape.A5_LANDSCAPE:
            sections.append(_fit_form(section, sizes))
        elif section is story.sections[0] and section.page is PageShape.A4:
            sections.append(_fit_letter(section))
        else:
            sections.append(section)
    return replace(story, sections=tuple(sections))


def _fit_letter(section: PaperSection) -> PaperSection:
    """The letter in the largest size in which it has as few pages as in the smallest."""
    fitted = [replace(section, text_size=size) for size in LETTER_SIZES]
    return min(fitted, key=_count_pages)


def _count_pages(section: PaperSection) -> int:
    return count_pages(Paper(section.title, "", draw_section(section)), page_of(section))


def _fit_form(section: PaperSection, known: dict[object, int]) -> PaperSection:
    """The form with as many of its empty lines as its page has room for.

    `known` are the numbers of lines of forms that differ in their day alone, by their table.
    """
    table = next(block for block in section.blocks if isinstance(block, PaperTable))
    if table not in known:
        known[table] = _count_empty_lines(section, table)
    return _keep_empty_lines(section, table, known[table])


def _keep_empty_lines(section: PaperSection, table: PaperTable, count: int) -> PaperSection:
    filled = tuple(line for line in table.lines if any(line.cells))
    empty = table.lines[len(filled) :]
    shown = replace(table, lines=(*filled, *empty[:count]))
    blocks = tuple(shown if block is table else block for block in section.blocks)
    return replace(section, blocks=blocks)


def _count_empty_lines(section: PaperSection, table: PaperTable) -> int:
    empty = sum(not any(line.cells) for line in table.lines)
    fewest = 1 if empty == len(table.lines) else 0
    counts = range(empty, fewest - 1, -1)
    return min(
        counts,
        key=lambda count: _count_pages(_keep_empty_lines(section, table, count)),
    )
