"""The gap list (yêu cầu còn thiếu): for each star the points and the minimums that are missing."""

from pathlib import Path

from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable

from ocop_desktop.domain.print.documents import Printed
from ocop_desktop.domain.print.papers import GapList, GapRow, StarGaps
from ocop_desktop.domain.rating.verdict import Verdict
from ocop_desktop.domain.text import clean_line, format_missing_points, format_points
from ocop_desktop.reports.papers.paper import PORTRAIT, Paper, write_papers
from ocop_desktop.reports.papers.paper_head import (
    closed_by,
    fact_lines,
    head_facts,
    letter_head,
    set_words,
    signatures,
    title_block,
)
from ocop_desktop.reports.papers.paper_table import GroupedTable, RowGroup, TableColumn, TableRow
from ocop_desktop.reports.papers.paper_text import (
    TABLE,
    body,
    centred,
    heading,
    para,
    safe,
    say,
    style,
)
from ocop_desktop.reports.papers.serif import BOLD
from ocop_desktop.reports.papers.verdict_words import result_words, stars_words

NUMBER, POINTS = 13 * mm, 14 * mm
_MIN_ROOM = 130.0


def write(content: GapList, output: Path) -> Printed:
    """Write the gap list to the PDF `output`, whole or not at all.

    Raises `CannotPrint` (signs the face lacks) and `CannotWrite`.
    """
    head, title = content.head, say("gaps.title")
    facts = (*head_facts(head), *_rating_mark(content.verdict))
    story = [
        letter_head(head),
        *title_block(head, title, set_words(head)),
        *fact_lines(facts),
    ]
    for place, gaps in enumerate(content.gaps):
        lower = any(one.rows for one in content.gaps[:place])
        story += _star(gaps, content.verdict, lower=lower)
    signed = signatures((say("gaps.signer"), ""))
    if isinstance(story[-1], GroupedTable):
        story[-1].footer = signed
    else:
        story = closed_by(story, signed)
    named = " - ".join(clean_line(one) for one in (title, head.product) if one)
    return write_papers([Paper(named, head.body, story)], content, output, PORTRAIT)


def _rating_mark(verdict: Verdict) -> list[tuple[str, str]]:
    points = "" if verdict.mean is None else format_points(verdict.mean)
    return [(say("gaps.points"), points), (say("gaps.result"), result_words(verdict))]


def _star(gaps: StarGaps, verdict: Verdict, *, lower: bool) -> list[Flowable]:
    """A star's heading and what it lacks; `lower`: a star under it lacks minimums too."""
    words = _summary(gaps, verdict, lower=lower)
    if lower:
        words = f"{words} {say('gaps.after_lower', stars=gaps.stars)}"
    found: list[Flowable] = [
        CondPageBreak(_MIN_ROOM),
        heading(stars_words(gaps.stars)),
        body(safe(words)),
    ]
    if gaps.rows:
        found.append(_table(gaps))
    return found


def _summary(gaps: StarGaps, verdict: Verdict, *, lower: bool) -> str:
    if gaps.needs_points is None and not gaps.rows and not lower:
        return say("gaps.met")
    if verdict.mean is None:
        points = say("gaps.unknown").rstrip(".")
    elif gaps.needs_points is not None:
        lacks = format_missing_points(gaps.needs_points - verdict.mean)
        points = say("gaps.lacks_points", points=lacks, needed=format_points(gaps.needs_points))
    else:
        points = say("gaps.enough_points")
    key = "gaps.lacks_minimums" if gaps.rows else "gaps.no_minimums"
    return f"{points}; {say(key, count=len(gaps.rows))}."


def _table(gaps: StarGaps) -> GroupedTable:
    room = PORTRAIT.measure - NUMBER - 2 * POINTS
    columns = [
        TableColumn(say("number"), NUMBER),
        TableColumn(say("criterion"), room * 0.26),
        TableColumn(say("gaps.needs"), room * 0.39),
        TableColumn(say("points"), POINTS),
        TableColumn(say("gaps.has"), room * 0.35),
        TableColumn(say("points"), POINTS),
    ]
    groups: list[RowGroup] = [[_row(one)] for one in gaps.rows]
    return GroupedTable(columns, groups, PORTRAIT.room)


def _row(row: GapRow) -> TableRow:
    has = row.has or say("none_met")
    if row.closed:
        has = say("gaps.closed", label=has)
    cells = [
        centred(row.number),
        para(row.name, style(TABLE, BOLD)),
        para(row.needs),
        centred(format_points(row.needs_points), TABLE, BOLD),
        para(has),
        centred(say("dash") if row.has_points is None else format_points(row.has_points)),
    ]
    return TableRow(cells)
