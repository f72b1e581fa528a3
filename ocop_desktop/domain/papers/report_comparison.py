"""An event's results compared: with its plan, and with the event of the same name before it."""

from ocop_desktop.domain.events.comparing_events import compare_events, compare_with_plan
from ocop_desktop.domain.events.summary import EventSummary
from ocop_desktop.domain.events.totals import TotalLevel
from ocop_desktop.domain.figures.figure import Figure
from ocop_desktop.domain.figures.writing import DONG, format_figure
from ocop_desktop.domain.papers.event_content import EventPaperContent
from ocop_desktop.domain.papers.paper_frame import Words
from ocop_desktop.domain.papers.report_results import list_other_levels, write_rate
from ocop_desktop.domain.text import format_number


def list_comparisons(content: EventPaperContent, words: Words) -> list[str]:
    """What was planned and what came of it, then the event of the same name before this one."""
    return [*_compare_with_plan(content, words), *_compare_with_former(content, words)]


def _compare_with_plan(content: EventPaperContent, words: Words) -> list[str]:
    levels = _write_levels(content, words)
    told = []
    for one in compare_with_plan(content.summary):
        by_level = levels if one.name == "revenue" else ""
        told.append(
            words["paper.report.plan"].format(
                name=words[f"paper.report.name.{one.name}"],
                planned=format_figure(one.planned, one.unit),
                figure=by_level or format_figure(one.actual, one.unit),
                share="" if by_level else _write_percent("share", one.percent, words),
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
    return [
        words["paper.report.previous"].format(
            name=words[f"paper.report.name.{one.name}"],
            event=_write_month(former),
            before=format_figure(one.former, one.unit),
            figure=format_figure(one.figure, one.unit),
            change=_write_percent("change", one.growth, words),
        )
        for one in compare_events(content.summary, former)
    ]


def _write_month(summary: EventSummary) -> str:
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
