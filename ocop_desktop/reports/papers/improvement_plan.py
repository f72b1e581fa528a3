"""The producer's improvement plan (kế hoạch nâng hạng): what to do, who does it, until when; one page."""

from pathlib import Path

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from ocop_desktop.domain.print.documents import Printed
from ocop_desktop.domain.print.papers import ImprovementPlan, PlanStep
from ocop_desktop.domain.text import clean_line, format_points
from ocop_desktop.reports.papers.paper import PORTRAIT, Paper, write_papers
from ocop_desktop.reports.papers.paper_head import (
    Facts,
    fact_lines,
    letter_head,
    signatures,
    title_block,
)
from ocop_desktop.reports.papers.paper_table import GroupedTable, RowGroup, TableColumn, TableRow
from ocop_desktop.reports.papers.paper_text import (
    TABLE,
    body,
    bold,
    capital,
    centred,
    marked,
    para,
    safe,
    say,
    style,
)
from ocop_desktop.reports.papers.serif import BOLD
from ocop_desktop.reports.papers.verdict_words import stars_words

SIGN_ROOM = 44.0
POINTS, EFFORT, WHO, UNTIL = 14 * mm, 14 * mm, 28 * mm, 19 * mm
SIZES = (TABLE, 11.5, 11.0, 10.5, 10.0, 9.5, 9.0)
"""Text sizes of the steps: the first with which the plan fits one page is taken."""
LONG = 10.5
"""The size of a plan that needs more than a page whatever the size."""


def write(content: ImprovementPlan, output: Path) -> Printed:
    """Write the plan to the PDF `output`, whole or not at all; on one page where 9 points do.

    Raises `CannotPrint` (signs the face lacks) and `CannotWrite`.
    """
    head, title = content.head, say("plan.title")
    target = stars_words(content.target_stars, potential=content.potential)
    named = " - ".join(clean_line(one) for one in (title, head.product) if one)
    size = next((one for one in SIZES if _high(_story(content, target, one)) <= 1), LONG)
    paper = Paper(named, head.body, _story(content, target, size))
    return write_papers([paper], content, output, PORTRAIT)


def _high(story: list[Flowable]) -> float:
    """The height of the story as a share of a page."""
    highs = (
        one.getSpaceBefore() + one.wrap(PORTRAIT.measure, PORTRAIT.room)[1] + one.getSpaceAfter()
        for one in story
    )
    return float(sum(highs)) / PORTRAIT.room


def _story(content: ImprovementPlan, target: str, size: float) -> list[Flowable]:
    head = content.head
    signed = signatures(
        (say("plan.adviser"), content.adviser),
        (say("plan.producer"), content.producer_signer),
        room=SIGN_ROOM,
    )
    steps = (
        [_table(content, size, signed)]
        if content.steps
        else [body(safe(say("plan.nothing"))), signed]
    )
    return [
        letter_head(head),
        *title_block(head, say("plan.title"), say("plan.target", stars=target)),
        *fact_lines(_facts(content, target)),
        *steps,
    ]


def _facts(content: ImprovementPlan, target: str) -> Facts:
    """What the plan is about in few lines: the producer with its commune, the way in one line."""
    head = content.head
    now, then = format_points(content.points_now), format_points(content.points_then)
    today = say("plan.points_only", points=now)
    if content.stars_now is not None:
        today = say("plan.at", points=now, stars=stars_words(content.stars_now))
    after = say("plan.at", points=then, stars=target)
    return (
        (say("product"), head.product),
        (say("producer"), ", ".join(filter(None, (head.producer, head.commune)))),
        (say("level"), ", ".join(filter(None, (head.level, head.round)))),
        (say("plan.now"), say("plan.way", now=today, then=after)),
    )


def _table(content: ImprovementPlan, size: float, signed: Flowable) -> GroupedTable:
    room = PORTRAIT.measure - POINTS - EFFORT - WHO - UNTIL
    columns = [
        TableColumn(say("plan.step"), room),
        TableColumn(say("plan.adds"), POINTS),
        TableColumn(say("plan.effort"), EFFORT),
        TableColumn(say("plan.who"), WHO),
        TableColumn(say("plan.until"), UNTIL),
    ]
    rows = [_row(step, size) for step in content.steps]
    groups: list[RowGroup] = [*([row] for row in rows[:-1]), [rows[-1], _sum(content)]]
    return GroupedTable(columns, groups, PORTRAIT.room, named=0, footer=signed)


def _row(step: PlanStep, size: float) -> TableRow:
    start = step.start or say("none_met")
    lines = (
        bold(clean_line(f"{step.number} {step.name}")),
        f"<i>{safe(say('plan.start'))}: {safe(start)}</i>",
        f"{safe(say('plan.to'))}: {safe(step.to)}",
    )
    cells = [
        marked("<br/>".join(lines), style(size)),
        centred(f"+{format_points(step.points)}", size, BOLD),
        centred(format_points(step.effort), size),
        None,
        None,
    ]
    return TableRow(cells)


def _sum(content: ImprovementPlan) -> TableRow:
    points = sum(step.points for step in content.steps)
    cells = [
        para(capital(say("plan.sum", count=len(content.steps))), style(TABLE, BOLD)),
        centred(f"+{format_points(points)}" if points else "", TABLE, BOLD),
        centred(format_points(content.cost), TABLE, BOLD),
        None,
    ]
    return TableRow(cells, spans=(1, 1, 1, 2), fill=0.94)
