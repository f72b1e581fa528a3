"""The year's deadlines (kế hoạch đánh giá lại): every renewal with its window. A4 landscape."""

from datetime import date
from pathlib import Path

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from ocop_desktop.domain.print.documents import Printed
from ocop_desktop.domain.print.papers import DeadlinePlan, RenewalRow
from ocop_desktop.domain.text import clean_line, format_date
from ocop_desktop.reports.papers.paper import LANDSCAPE, Paper, write_papers
from ocop_desktop.reports.papers.paper_header import (
    make_letterhead,
    make_signatures,
    make_title_block,
)
from ocop_desktop.reports.papers.paper_table import GroupedTable, PaperRow, RowGroup, TableColumn
from ocop_desktop.reports.papers.paper_text import (
    TABLE,
    body_paragraph,
    centred_paragraph,
    escape_markup,
    make_paragraph,
    paper_label,
    paragraph_style,
)
from ocop_desktop.reports.papers.serif import BOLD
from ocop_desktop.reports.papers.verdict_words import stars_words

NUMBER, STARS, DAY, STATE = 12 * mm, 15 * mm, 23.5 * mm, 30 * mm


def write(content: DeadlinePlan, output: Path) -> Printed:
    """Write the plan to the PDF `output`, whole or not at all; lists are landscape (Decree 30).

    Raises `CannotPrint` (characters the font lacks) and `CannotWrite`.
    """
    header = content.header
    title, year = paper_label("deadlines.title"), paper_label("deadlines.year", year=content.year)
    story: list[Flowable] = [make_letterhead(header), *make_title_block(header, title, year)]
    signature_block = make_signatures(
        (content.signer_title or paper_label("gaps.signer"), content.signer)
    )
    if content.rows:
        story.append(
            body_paragraph(escape_markup(paper_label("deadlines.count", count=len(content.rows))))
        )
        story.append(_table(content, signature_block))
    else:
        story += [body_paragraph(escape_markup(paper_label("deadlines.nothing"))), signature_block]
    paper = Paper(f"{title} - {year}", header.body, story)
    return write_papers([paper], content, output, LANDSCAPE)


def _table(content: DeadlinePlan, signature_block: Flowable) -> GroupedTable:
    remaining_width = LANDSCAPE.content_width - NUMBER - STARS - 3 * DAY - STATE
    columns = [
        TableColumn(paper_label("number"), NUMBER),
        TableColumn(paper_label("deadlines.product"), remaining_width * 0.39),
        TableColumn(paper_label("producer"), remaining_width * 0.39),
        TableColumn(paper_label("commune"), remaining_width * 0.22),
        TableColumn(paper_label("deadlines.stars"), STARS),
        TableColumn(paper_label("deadlines.expires"), DAY),
        TableColumn(paper_label("deadlines.opens"), DAY),
        TableColumn(paper_label("deadlines.closes"), DAY),
        TableColumn(paper_label("deadlines.state"), STATE),
    ]
    groups: list[RowGroup] = [[_row(place, row)] for place, row in enumerate(content.rows, start=1)]
    return GroupedTable(columns, groups, LANDSCAPE.content_height, footer=signature_block)


def _row(place: int, row: RenewalRow) -> PaperRow:
    cells = [
        centred_paragraph(str(place)),
        make_paragraph(clean_line(row.product), paragraph_style(TABLE, BOLD)),
        make_paragraph(clean_line(row.producer)),
        make_paragraph(clean_line(row.commune)),
        centred_paragraph(paper_label("dash") if row.stars is None else stars_words(row.stars)),
        centred_paragraph(format_date(row.expires_on)),
        centred_paragraph(_day(row.opens)),
        centred_paragraph(_day(row.closes)),
        make_paragraph(row.state),
    ]
    return PaperRow(cells)


def _day(day: date | None) -> str:
    return paper_label("dash") if day is None else format_date(day)
