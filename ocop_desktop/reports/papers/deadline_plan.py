"""The year's deadlines (kế hoạch đánh giá lại): every renewal with its window. A4 landscape."""

from datetime import date
from pathlib import Path

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from ocop_desktop.domain.print.documents import Printed
from ocop_desktop.domain.print.papers import DeadlinePlan, RenewalRow
from ocop_desktop.domain.text import clean_line, format_date
from ocop_desktop.reports.papers.paper import LANDSCAPE, Paper, write_papers
from ocop_desktop.reports.papers.paper_head import letter_head, signatures, title_block
from ocop_desktop.reports.papers.paper_table import GroupedTable, RowGroup, TableColumn, TableRow
from ocop_desktop.reports.papers.paper_text import TABLE, body, centred, para, safe, say, style
from ocop_desktop.reports.papers.serif import BOLD
from ocop_desktop.reports.papers.verdict_words import stars_words

NUMBER, STARS, DAY, STATE = 12 * mm, 15 * mm, 23.5 * mm, 30 * mm


def write(content: DeadlinePlan, output: Path) -> Printed:
    """Write the plan to the PDF `output`, whole or not at all; lists are landscape (Decree 30).

    Raises `CannotPrint` (signs the face lacks) and `CannotWrite`.
    """
    head = content.head
    title, year = say("deadlines.title"), say("deadlines.year", year=content.year)
    story: list[Flowable] = [letter_head(head), *title_block(head, title, year)]
    signed = signatures((content.signer_title or say("gaps.signer"), content.signer))
    if content.rows:
        story.append(body(safe(say("deadlines.count", count=len(content.rows)))))
        story.append(_table(content, signed))
    else:
        story += [body(safe(say("deadlines.nothing"))), signed]
    paper = Paper(f"{title} - {year}", head.body, story)
    return write_papers([paper], content, output, LANDSCAPE)


def _table(content: DeadlinePlan, signed: Flowable) -> GroupedTable:
    room = LANDSCAPE.measure - NUMBER - STARS - 3 * DAY - STATE
    columns = [
        TableColumn(say("number"), NUMBER),
        TableColumn(say("deadlines.product"), room * 0.39),
        TableColumn(say("producer"), room * 0.39),
        TableColumn(say("commune"), room * 0.22),
        TableColumn(say("deadlines.stars"), STARS),
        TableColumn(say("deadlines.expires"), DAY),
        TableColumn(say("deadlines.opens"), DAY),
        TableColumn(say("deadlines.closes"), DAY),
        TableColumn(say("deadlines.state"), STATE),
    ]
    groups: list[RowGroup] = [[_row(place, one)] for place, one in enumerate(content.rows, start=1)]
    return GroupedTable(columns, groups, LANDSCAPE.room, footer=signed)


def _row(place: int, row: RenewalRow) -> TableRow:
    cells = [
        centred(str(place)),
        para(clean_line(row.product), style(TABLE, BOLD)),
        para(clean_line(row.producer)),
        para(clean_line(row.commune)),
        centred(say("dash") if row.stars is None else stars_words(row.stars)),
        centred(format_date(row.expires_on)),
        centred(_day(row.opens)),
        centred(_day(row.closes)),
        para(row.state),
    ]
    return TableRow(cells)


def _day(day: date | None) -> str:
    return say("dash") if day is None else format_date(day)
