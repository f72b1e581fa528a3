"""The producer's improvement plan (kế hoạch nâng hạng): what to do, who does it, until when; one page."""

from pathlib import Path

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from ocop_desktop.domain.print.documents import Printed
from ocop_desktop.domain.print.papers import ImprovementPlan, PlanStep
from ocop_desktop.domain.text import clean_line, format_points
from ocop_desktop.reports.papers.paper import PORTRAIT, Paper, write_papers
from ocop_desktop.reports.papers.paper_header import (
    Facts,
    make_fact_lines,
    make_letterhead,
    make_signatures,
    make_title_block,
)
from ocop_desktop.reports.papers.paper_table import GroupedTable, PaperRow, RowGroup, TableColumn
from ocop_desktop.reports.papers.paper_text import (
    TABLE,
    body_paragraph,
    bold_markup,
    capitalise,
    centred_paragraph,
    escape_markup,
    make_paragraph,
    markup_paragraph,
    paper_label,
    paragraph_style,
)
from ocop_desktop.reports.papers.serif import BOLD
from ocop_desktop.reports.papers.verdict_words import stars_words

SIGNATURE_HEIGHT = 44.0
POINTS, EFFORT, WHO, UNTIL = 14 * mm, 14 * mm, 28 * mm, 19 * mm
SIZES = (TABLE, 11.5, 11.0, 10.5, 10.0, 9.5, 9.0)
"""Text sizes of the steps: the first with which the plan fits one page is taken."""
LONG_PLAN_SIZE = 10.5
"""The size of a plan that needs more than a page whatever the size."""


def write(content: ImprovementPlan, output: Path) -> Printed:
    """Write the plan to the PDF `output`, whole or not at all; on one page where 9 points do.

    Raises `CannotPrint` (characters the font lacks) and `CannotWrite`.
    """
    header, title = content.header, paper_label("plan.title")
    target = stars_words(content.target_stars, potential=content.potential)
    document_title = " - ".join(clean_line(one) for one in (title, header.product) if one)
    size = next(
        (one for one in SIZES if _page_share(_make_story(content, target, one)) <= 1),
        LONG_PLAN_SIZE,
    )
    paper = Paper(document_title, header.body, _make_story(content, target, size))
    return write_papers([paper], content, output, PORTRAIT)


def _page_share(story: list[Flowable]) -> float:
    """Return the height of the story as a share of a page."""
    heights = (
        flowable.getSpaceBefore()
        + flowable.wrap(PORTRAIT.content_width, PORTRAIT.content_height)[1]
        + flowable.getSpaceAfter()
        for flowable in story
    )
    return float(sum(heights)) / PORTRAIT.content_height


def _make_story(content: ImprovementPlan, target: str, size: float) -> list[Flowable]:
    header = content.header
    signature_block = make_signatures(
        (paper_label("plan.adviser"), content.adviser),
        (paper_label("plan.producer"), content.producer_signer),
        signing_height=SIGNATURE_HEIGHT,
    )
    steps = (
        [_table(content, size, signature_block)]
        if content.steps
        else [body_paragraph(escape_markup(paper_label("plan.nothing"))), signature_block]
    )
    return [
        make_letterhead(header),
        *make_title_block(
            header, paper_label("plan.title"), paper_label("plan.target", stars=target)
        ),
        *make_fact_lines(_facts(content, target)),
        *steps,
    ]


def _facts(content: ImprovementPlan, target: str) -> Facts:
    """Return the facts of the plan: the producer with its commune, the points now and then."""
    header = content.header
    now, then = format_points(content.points_now), format_points(content.points_then)
    today = paper_label("plan.points_only", points=now)
    if content.stars_now is not None:
        today = paper_label("plan.at", points=now, stars=stars_words(content.stars_now))
    after = paper_label("plan.at", points=then, stars=target)
    return (
        (paper_label("product"), header.product),
        (paper_label("producer"), ", ".join(filter(None, (header.producer, header.commune)))),
        (paper_label("level"), ", ".join(filter(None, (header.level, header.round)))),
        (paper_label("plan.now"), paper_label("plan.way", now=today, then=after)),
    )


def _table(content: ImprovementPlan, size: float, signature_block: Flowable) -> GroupedTable:
    remaining_width = PORTRAIT.content_width - POINTS - EFFORT - WHO - UNTIL
    columns = [
        TableColumn(paper_label("plan.step"), remaining_width),
        TableColumn(paper_label("plan.adds"), POINTS),
        TableColumn(paper_label("plan.effort"), EFFORT),
        TableColumn(paper_label("plan.who"), WHO),
        TableColumn(paper_label("plan.until"), UNTIL),
    ]
    rows = [_row(step, size) for step in content.steps]
    groups: list[RowGroup] = [*([row] for row in rows[:-1]), [rows[-1], _sum_row(content)]]
    return GroupedTable(
        columns, groups, PORTRAIT.content_height, title_column=0, footer=signature_block
    )


def _row(step: PlanStep, size: float) -> PaperRow:
    start = step.start or paper_label("none_met")
    lines = (
        bold_markup(clean_line(f"{step.number} {step.name}")),
        f"<i>{escape_markup(paper_label('plan.start'))}: {escape_markup(start)}</i>",
        f"{escape_markup(paper_label('plan.to'))}: {escape_markup(step.to)}",
    )
    cells = [
        markup_paragraph("<br/>".join(lines), paragraph_style(size)),
        centred_paragraph(f"+{format_points(step.points)}", size, BOLD),
        centred_paragraph(format_points(step.effort), size),
        None,
        None,
    ]
    return PaperRow(cells)


def _sum_row(content: ImprovementPlan) -> PaperRow:
    points = sum(step.points for step in content.steps)
    cells = [
        make_paragraph(
            capitalise(paper_label("plan.sum", count=len(content.steps))),
            paragraph_style(TABLE, BOLD),
        ),
        centred_paragraph(f"+{format_points(points)}" if points else "", TABLE, BOLD),
        centred_paragraph(format_points(content.cost), TABLE, BOLD),
        None,
    ]
    return PaperRow(cells, spans=(1, 1, 1, 2), fill=0.94)
