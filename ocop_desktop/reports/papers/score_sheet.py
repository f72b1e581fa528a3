"""Score sheets (phiếu chấm điểm), blank and filled: every section, criterion, level and rule."""

from collections.abc import Sequence
from pathlib import Path

from reportlab.platypus import Flowable, KeepTogether, Spacer

from ocop_desktop.domain.print.documents import Printed
from ocop_desktop.domain.print.papers import BlankSheet, FilledSheet, count_sheet_points
from ocop_desktop.domain.text import clean_line
from ocop_desktop.reports.papers.paper import PORTRAIT, Paper, write_papers
from ocop_desktop.reports.papers.paper_header import (
    make_fact_lines,
    make_header_facts,
    make_letterhead,
    make_signatures,
    make_title_block,
    product_set_words,
)
from ocop_desktop.reports.papers.paper_table import GroupedTable
from ocop_desktop.reports.papers.paper_text import (
    body_paragraph,
    bold_markup,
    escape_markup,
    paper_label,
    remark_paragraph,
)
from ocop_desktop.reports.papers.sheet_rows import SheetEntries, sheet_columns, sheet_groups
from ocop_desktop.reports.papers.verdict_words import detail_words, result_words


def write_blank(sheets: Sequence[BlankSheet], output: Path) -> Printed:
    """Write blank score sheets, one after the other, to the PDF `output`, whole or not at all.

    Raises `NothingToPrint`, `CannotPrint` (characters the font lacks) and `CannotWrite`.
    """
    papers = [_make_paper(sheet, sheet.member, SheetEntries(), []) for sheet in sheets]
    return write_papers(papers, sheets, output, PORTRAIT)


def write_filled(sheets: Sequence[FilledSheet], output: Path) -> Printed:
    """Write filled score sheets as `write_blank` does; all totals are derived from the answers."""
    return write_papers([_make_filled(sheet) for sheet in sheets], sheets, output, PORTRAIT)


def _make_filled(sheet: FilledSheet) -> Paper:
    entries = SheetEntries(sheet.member.options, sheet.confirm, count_sheet_points(sheet))
    return _make_paper(sheet, sheet.member.name, entries, _make_result(sheet))


def _make_paper(
    sheet: BlankSheet | FilledSheet, member: str, entries: SheetEntries, result: list[Flowable]
) -> Paper:
    header = sheet.header
    facts = (*make_header_facts(header), (paper_label("member"), member))
    title = paper_label("sheet.title")
    signature_block = make_signatures((paper_label("sheet.signer"), member))
    table = GroupedTable(
        sheet_columns(PORTRAIT.content_width),
        sheet_groups(sheet.criteria, sheet.parts, entries),
        PORTRAIT.content_height,
        footer=None if result else signature_block,
    )
    story = [
        make_letterhead(header),
        *make_title_block(header, title, product_set_words(header, sheet.criteria)),
        *make_fact_lines(facts, dots=True),
        remark_paragraph(paper_label("sheet.how")),
        table,
        *([KeepTogether([*result, signature_block])] if result else ()),
    ]
    document_title = " - ".join(
        clean_line(word) for word in (title, header.product, member) if word
    )
    return Paper(document_title, header.body, story)


def _make_result(sheet: FilledSheet) -> list[Flowable]:
    """Return the result by this sheet alone, with its explanation."""
    if sheet.verdict is None:
        return []
    words = (
        f"{escape_markup(paper_label('sheet.result'))}: {bold_markup(result_words(sheet.verdict))}."
    )
    details = detail_words(sheet.criteria, sheet.verdict)
    return [
        Spacer(0, 8),
        body_paragraph(words),
        *(body_paragraph(escape_markup(f"- {detail}")) for detail in details),
    ]
