"""What a star lacks, and an improvement path to it, as rich text with links."""

from collections.abc import Iterable
from decimal import Decimal
from html import escape

from PySide6.QtCore import QCoreApplication

from ocop_desktop.domain.rating.improvement import ImprovementPath, Step
from ocop_desktop.domain.rating.score_sheet import Answer
from ocop_desktop.domain.rating.verdict import Effect, Gap, Outcome, Verdict
from ocop_desktop.domain.text import format_mean, format_missing_points, format_points
from ocop_desktop.ui import theme
from ocop_desktop.ui.scoring.score_draft import ScoreDraft
from ocop_desktop.ui.words.evaluations import (
    effect_words,
    line_number,
    make_link,
    outcome_words,
    potential_words,
)
from ocop_desktop.ui.words.values import stars_words

translate = QCoreApplication.translate
_GAP_SHARES = (27, 43, 30)
_STEP_SHARES = (27, 61, 12)
_CELL = "padding:3px 16px 3px 0"


def why_title(verdict: Verdict, target: int) -> str:
    """Return the title of the tab: "Vì sao chưa 4 sao?"."""
    if verdict.stars is not None and verdict.stars >= target:
        return translate("Gaps", "Đã đạt {stars}").format(stars=stars_words(target))
    return translate("Gaps", "Vì sao chưa {stars}?").format(stars=stars_words(target))


def gaps_html(draft: ScoreDraft, lacking: tuple[Gap, ...]) -> str:
    """Return one line for each gap, or why a score sheet without stars has none."""
    if not lacking:
        return escape(translate("Gaps", "Đã đủ điểm và đủ yêu cầu tối thiểu."))
    if draft.verdict.outcome is not Outcome.RATED:
        return _no_stars_html(draft)
    rows = [
        _points_row_html(gap) if not gap.criterion else _minimum_row_html(draft, gap)
        for gap in lacking
    ]
    return f"<table>{''.join(rows)}</table>"


def plan_html(draft: ScoreDraft, path: ImprovementPath) -> str:
    """Return the steps of a path, from which option to which, and the result after them."""
    if not path.steps:
        return escape(translate("Gaps", "Không cần làm thêm gì."))
    rows = "".join(_step_row_html(draft, step) for step in path.steps)
    stars = potential_words(path.stars) if path.potential_five else stars_words(path.stars)
    words = translate("Gaps", "{count} việc, mức công sức {cost}. Làm xong: {mean} điểm, {stars}.")
    result = words.format(
        count=len(path.steps),
        cost=format_points(path.cost),
        mean=format_mean(path.mean),
        stars=stars,
    )
    basis = f"<br>{_muted_html(_start_words(path))}" if len(draft.verdict.members) > 1 else ""
    title = f"<p style='margin:0 0 6px 0'><b>{escape(result)}</b>{basis}</p>"
    return f"{title}<table>{rows}</table>"


def path_words(place: int, path: ImprovementPath) -> str:
    """Return a path as a choice: "Cách 2: 3 việc, công sức 5"."""
    words = translate("Gaps", "Cách {place}: {count} việc, mức công sức {cost}")
    return words.format(place=place + 1, count=len(path.steps), cost=format_points(path.cost))


def _start_words(path: ImprovementPath) -> str:
    """Say that paths start from the agreed answers, not from the mean of the members."""
    gained = sum((step.to - (step.start or Decimal(0)) for step in path.steps), Decimal(0))
    words = translate("Gaps", "Tính từ mức Hội đồng thống nhất, hiện {points} điểm.")
    return words.format(points=format_mean(path.mean - gained))


def _no_stars_html(draft: ScoreDraft) -> str:
    verdict = draft.verdict
    title = translate("Gaps", "Chưa có hạng sao vì phiếu {state}.")
    lines = [escape(title.format(state=outcome_words(verdict.outcome)))]
    lines += [
        f"{effect_words(one.effect)}: {make_link(one.rule.name, one.rule.text)}"
        for one in verdict.rules
        if one.effect in {Effect.DISQUALIFIED, Effect.NOT_ELIGIBLE, Effect.STOPPED}
    ]
    if verdict.unscored:
        words = translate("Gaps", "Chưa chấm: {places}")
        places = ", ".join(make_link(one, one) for one in verdict.unscored)
        lines.append(words.format(places=places))
    return "<br>".join(lines)


def _points_row_html(gap: Gap) -> str:
    lacks = (gap.needs_points or Decimal(0)) - (gap.has_points or Decimal(0))
    words = translate("Gaps", "Thiếu {lacking} điểm để vào khung {stars} (từ {start} điểm)").format(
        lacking=format_missing_points(lacks),
        stars=stars_words(gap.stars),
        start=format_points(gap.needs_points or Decimal(0)),
    )
    return f"<tr><td colspan='3' style='{_CELL}'><b>{escape(words)}</b></td></tr>"


def _minimum_row_html(draft: ScoreDraft, gap: Gap) -> str:
    words = translate("Gaps", "{stars} cần: {label}")
    needed = words.format(
        stars=stars_words(gap.stars), label=_option_label(draft, gap.criterion, gap.needs_points)
    )
    has = _option_label(draft, gap.criterion, gap.has_points)
    now = translate("Gaps", "hiện có: {label}").format(label=has)
    return _row_html(
        [_criterion_link(draft, gap.criterion), escape(needed), _muted_html(now)], _GAP_SHARES
    )


def _step_row_html(draft: ScoreDraft, step: Step) -> str:
    to = escape(_option_label(draft, step.criterion, step.to))
    points = step.to - (step.start or Decimal(0))
    gained = translate("Gaps", "+{points} điểm").format(points=format_points(points))
    change = f"{_muted_html(_option_label(draft, step.criterion, step.start))} → {to}"
    return _row_html([_criterion_link(draft, step.criterion), change, escape(gained)], _STEP_SHARES)


def _row_html(cells: Iterable[str], shares: tuple[int, int, int]) -> str:
    columns = (
        f"<td width='{share}%' style='{_CELL}'>{cell}</td>"
        for share, cell in zip(shares, cells, strict=True)
    )
    return f"<tr>{''.join(columns)}</tr>"


def _muted_html(words: str) -> str:
    return f"<span style='color:{theme.colour('muted').name()}'>{escape(words)}</span>"


def _criterion_link(draft: ScoreDraft, number: str) -> str:
    criteria = draft.criteria.criteria_by_number() if draft.criteria else {}
    return make_link(number, f"{line_number(number)} {criteria[number].name}")


def _option_label(draft: ScoreDraft, number: str, points: Answer) -> str:
    criteria = draft.criteria.criteria_by_number() if draft.criteria else {}
    option = criteria[number].option(points) if points is not None else None
    return option.label if option else translate("Gaps", "không đạt mức nào")
