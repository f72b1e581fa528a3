"""An event's results compared: with its plan, and with the event of the same name before it."""

from decimal import Decimal

from ocop_desktop.domain.events.summary import EventSummary
from ocop_desktop.domain.events.totals import Total, TotalLevel
from ocop_desktop.domain.figures.figure import Figure
from ocop_desktop.domain.figures.sums import find_growth, find_percent
from ocop_desktop.domain.figures.writing import DONG, format_figure
from ocop_desktop.domain.papers.event_content import EventPaperContent
from ocop_desktop.domain.papers.paper_frame import Words
from ocop_desktop.domain.papers.report_results import list_other_levels, sum_costs, write_rate
from ocop_desktop.domain.text import format_number


def list_comparisons(content: EventPaperContent, words: Words) -> list[str]:
    """What was planned and what came of it, then the event of the same name before this one."""
    return [*_compare_with_plan(content, words), *_compare_with_former(content, words)]


def _compare_with_plan(content: EventPaperContent, words: Words) -> list[str]:
    plan, totals = content.event.plan, content.summary.totals
    spent = sum_costs(content.event.costs, "amount")
    cost = Figure(sum(spent.values(), Decimal(0))) if spent else None
    products = content.event.stated.products or _count(content.product_count)
    contracts = totals.contracts.figure if totals.contracts else None
    revenue = totals.net.figure if totals.net else None
    rows = (
        ("products", _count(plan.products), products, "sản phẩm"),
        ("revenue", _count(plan.revenue), revenue, DONG),
        ("cost", _count(plan.cost), cost, DONG),
        ("contracts", _count(plan.contracts), contracts, "hợp đồng"),
    )
    levels = _write_levels(content, words)
    told = []
    for name, planned, figure, unit in rows:
        if planned:
            by_level = levels if name == "revenue" else ""
            share = (
                "" if by_level else _write_percent("share", find_percent(figure, planned), words)
            )
            told.append(
                words["paper.report.plan"].format(
                    name=words[f"paper.report.name.{name}"],
                    planned=format_figure(planned, unit),
                    figure=by_level or format_figure(figure, unit),
                    share=share,
                )
            )
    return told


def _write_levels(content: EventPaperContent, words: Words) -> str:
    """The revenue of holders and that of sessions, where nobody said which counts; else empty."""
    net = content.summary.totals.net
    others = list_other_levels(content, net) if net else []
    if net is None or net.level is TotalLevel.STATED or not others:
        return ""
    return ", ".join(
        words["paper.report.by_level"].format(
            figure=format_figure(figure, DONG), level=words[f"paper.report.level.{level}"]
        )
        for level, figure in ((net.level, net.figure), *others)
    )


def _compare_with_former(content: EventPaperContent, words: Words) -> list[str]:
    former = content.previous
    if former is None:
        return []
    now = content.summary
    pairs = (
        ("visitors", former.event.stated.visitors, now.event.stated.visitors, "lượt"),
        ("viewers", _figure(former.totals.viewers), _figure(now.totals.viewers), "người"),
        ("revenue", _figure(former.totals.net), _figure(now.totals.net), DONG),
    )
    return [
        words["paper.report.previous"].format(
            name=words[f"paper.report.name.{name}"],
            event=write_year(former),
            before=format_figure(before, unit),
            figure=format_figure(figure, unit),
            change=_write_percent("change", find_growth(figure, before), words),
        )
        for name, before, figure, unit in pairs
        if before and figure
    ]


def write_year(summary: EventSummary) -> str:
    """The month and year in which an event began: "10/2023"; its name where that is not known."""
    day = summary.event.starts_on
    return f"{day.month:02d}/{day.year}" if day else summary.event.name


def _write_percent(key: str, percent: Figure | None, words: Words) -> str:
    if percent is None:
        return ""
    number = write_rate(percent)
    if key == "change" and percent.value > 0:
        number = number.replace(format_number(percent.value), f"+{format_number(percent.value)}")
    return words[f"paper.report.{key}"].format(**{key: number})


def _figure(total: Total | None) -> Figure | None:
    return total.figure if total else None


def _count(number: int | Decimal | None) -> Figure | None:
    return Figure(Decimal(number)) if number else None
