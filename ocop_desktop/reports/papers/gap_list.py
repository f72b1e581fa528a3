"""The gap list (yêu cầu còn thiếu): for each star the points and the minimums that are missing."""

from pathlib import Path

from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable

from ocop_desktop.domain.print.documents import Printed
from ocop_desktop.domain.print.papers import GapList, GapRow, StarGaps
from ocop_desktop.domain.rating.verdict import Verdict
from ocop_desktop.domain.text import clean_line, format_missing_points, format_points
from ocop_desktop.reports.papers.paper import PORTRAIT, Paper, write_papers
from ocop_desktop.reports.papers.paper_header import (
    append_signatures,
    make_fact_lines,
    make_header_facts,
    make_letterhead,
    make_signatures,
    make_title_block,
    product_set_words,
)
from ocop_desktop.reports.papers.paper_table import GroupedTable, PaperRow, RowGroup, TableColumn
from ocop_desktop.reports.papers.paper_text import (
    TABLE,
    body_paragraph,
    centred_paragraph,
    escape_markup,
    heading_paragraph,
    make_paragraph,
    paper_label,
    paragraph_style,
)
from ocop_desktop.reports.papers.serif import BOLD
from ocop_desktop.reports.papers.verdict_words import result_words, stars_words

NUMBER, POINTS = 13 * mm, 14 * mm
_MIN_HEIGHT = 130.0


def write(content: GapList, output: Path) -> Printed:
    """Write the gap list to the PDF `output`, whole or not at all.

    Raises `CannotPrint` (characters the font lacks) and `CannotWrite`.
    """
    header, title = content.header, paper_label("gaps.title")
    facts = (*make_header_facts(header), *_result_facts(content.verdict))
    story = [
        make_letterhead(header),
        *make_title_block(header, title, product_set_words(header)),
        *make_fact_lines(facts),
    ]
    for place, gaps in enumerate(content.gaps):
        lower = any(one.rows for one in content.gaps[:place])
        story += _star_section(gaps, content.verdict, lower=lower)
    signature_block = make_signatures((paper_label("gaps.signer"), ""))
    if isinstance(story[-1], GroupedTable):
        story[-1].footer = signature_block
    else:
        story = append_signatures(story, signature_block)
    document_title = " - ".join(clean_line(one) for one in (title, header.product) if one)
    return write_papers([Paper(document_title, header.body, story)], content, output, PORTRAIT)


def _result_facts(verdict: Verdict) -> list[tuple[str, str]]:
    points = "" if verdict.mean is None else format_points(verdict.mean)
    return [
        (paper_label("gaps.points"), points),
        (paper_label("gaps.result"), result_words(verdict)),
    ]


def _star_section(gaps: StarGaps, verdict: Verdict, *, lower: bool) -> list[Flowable]:
    """Return a star's heading and what it lacks; `lower`: a lower star lacks minimums too."""
    words = _summary(gaps, verdict, lower=lower)
    if lower:
        words = f"{words} {paper_label('gaps.after_lower', stars=gaps.stars)}"
    flowables: list[Flowable] = [
        CondPageBreak(_MIN_HEIGHT),
        heading_paragraph(stars_words(gaps.stars)),
        body_paragraph(escape_markup(words)),
    ]
    if gaps.rows:
        flowables.append(_table(gaps))
    return flowables


def _summary(gaps: StarGaps, verdict: Verdict, *, lower: bool) -> str:
    if gaps.needs_points is None and not gaps.rows and not lower:
        return paper_label("gaps.met")
    if verdict.mean is None:
        points = paper_label("gaps.unknown").rstrip(".")
    elif gaps.needs_points is not None:
        lacks = format_missing_points(gaps.needs_points - verdict.mean)
        points = paper_label(
            "gaps.lacks_points", points=lacks, needed=format_points(gaps.needs_points)
        )
    else:
        points = paper_label("gaps.enough_points")
    key = "gaps.lacks_minimums" if gaps.rows else "gaps.no_minimums"
    return f"{points}; {paper_label(key, count=len(gaps.rows))}."


def _table(gaps: StarGaps) -> GroupedTable:
    remaining_width = PORTRAIT.content_width - NUMBER - 2 * POINTS
    columns = [
        TableColumn(paper_label("number"), NUMBER),
        TableColumn(paper_label("criterion"), remaining_width * 0.26),
        TableColumn(paper_label("gaps.needs"), remaining_width * 0.39),
        TableColumn(paper_label("points"), POINTS),
        TableColumn(paper_label("gaps.has"), remaining_width * 0.35),
        TableColumn(paper_label("points"), POINTS),
    ]
    groups: list[RowGroup] = [[_row(row)] for row in gaps.rows]
    return GroupedTable(columns, groups, PORTRAIT.content_height)


def _row(row: GapRow) -> PaperRow:
    has = row.has or paper_label("none_met")
    if row.closed:
        has = paper_label("gaps.closed", label=has)
    cells = [
        centred_paragraph(row.number),
        make_paragraph(row.name, paragraph_style(TABLE, BOLD)),
        make_paragraph(row.needs),
        centred_paragraph(format_points(row.needs_points), TABLE, BOLD),
        make_paragraph(has),
        centred_paragraph(
            paper_label("dash") if row.has_points is None else format_points(row.has_points)
        ),
    ]
    return PaperRow(cells)
