"""What keeps a star away, and a plan that reaches it, as rich text with jumps."""

from collections.abc import Iterable
from decimal import Decimal
from html import escape

from PySide6.QtCore import QCoreApplication

from ocop_desktop.domain.rating.improvement import ImprovementPath, Step
from ocop_desktop.domain.rating.score_sheet import Answer
from ocop_desktop.domain.rating.verdict import Effect, Gap, Outcome, Verdict
from ocop_desktop.domain.text import lacking_words, mean_words, points_words
from ocop_desktop.ui import theme
from ocop_desktop.ui.scoring.score_draft import ScoreDraft
from ocop_desktop.ui.words.evaluations import (
    effect_words,
    line_number,
    link,
    outcome_words,
    potential_words,
)
from ocop_desktop.ui.words.values import stars_words

translate = QCoreApplication.translate
_GAP_SHARES = (27, 43, 30)
_STEP_SHARES = (27, 61, 12)
_CELL = "padding:3px 16px 3px 0"


def why_title(verdict: Verdict, target: int) -> str:
    """The question the page answers: "Vì sao chưa 4 sao?"."""
    if verdict.stars is not None and verdict.stars >= target:
        return translate("Gaps", "Đã đạt {stars}").format(stars=stars_words(target))
    return translate("Gaps", "Vì sao chưa {stars}?").format(stars=stars_words(target))


def gaps_html(draft: ScoreDraft, lacking: tuple[Gap, ...]) -> str:
    """Every gap on a line; why a sheet without stars has none."""
    if not lacking:
        return escape(translate("Gaps", "Không thiếu gì."))
    if draft.verdict.outcome is not Outcome.RATED:
        return _without_stars(draft)
    rows = [_points_row(gap) if not gap.criterion else _minimum_row(draft, gap) for gap in lacking]
    return f"<table>{''.join(rows)}</table>"


def plan_html(draft: ScoreDraft, way: ImprovementPath) -> str:
    """A plan's steps, from which level to which, and what the sheet comes to after them."""
    if not way.steps:
        return escape(translate("Gaps", "Không cần làm thêm gì."))
    rows = "".join(_step_row(draft, step) for step in way.steps)
    stars = potential_words(way.stars) if way.potential_five else stars_words(way.stars)
    words = translate("Gaps", "{count} việc, công sức {cost}. Làm xong: {mean} điểm, {stars}.")
    result = words.format(
        count=len(way.steps),
        cost=points_words(way.cost),
        mean=mean_words(way.mean),
        stars=stars,
    )
    basis = f"<br>{_quiet(_basis_words(way))}" if len(draft.verdict.members) > 1 else ""
    head = f"<p style='margin:0 0 6px 0'><b>{escape(result)}</b>{basis}</p>"
    return f"{head}<table>{rows}</table>"


def ways_words(place: int, way: ImprovementPath) -> str:
    """A plan to choose: "Cách 2: 3 việc, công sức 5"."""
    words = translate("Gaps", "Cách {place}: {count} việc, công sức {cost}")
    return words.format(place=place + 1, count=len(way.steps), cost=points_words(way.cost))


def _basis_words(way: ImprovementPath) -> str:
    """Plans begin from what the council agreed on, which is not the mean of its members' sheets."""
    gained = sum((step.to - (step.start or Decimal(0)) for step in way.steps), Decimal(0))
    words = translate("Gaps", "Tính từ mức hội đồng thống nhất, hiện {points} điểm.")
    return words.format(points=mean_words(way.mean - gained))


def _without_stars(draft: ScoreDraft) -> str:
    verdict = draft.verdict
    head = translate("Gaps", "Phiếu {state}, nên chưa có hạng sao.")
    lines = [escape(head.format(state=outcome_words(verdict.outcome)))]
    lines += [
        f"{effect_words(one.effect)}: {link(one.rule.name, one.rule.text)}"
        for one in verdict.rules
        if one.effect in {Effect.DISQUALIFIED, Effect.NOT_ELIGIBLE, Effect.STOPPED}
    ]
    if verdict.unscored:
        words = translate("Gaps", "Chưa chấm: {places}")
        places = ", ".join(link(one, one) for one in verdict.unscored)
        lines.append(words.format(places=places))
    return "<br>".join(lines)


def _points_row(gap: Gap) -> str:
    lacks = (gap.needs_points or Decimal(0)) - (gap.has_points or Decimal(0))
    words = translate("Gaps", "Thiếu {lacking} điểm để vào khung {stars} (từ {start} điểm)").format(
        lacking=lacking_words(lacks),
        stars=stars_words(gap.stars),
        start=points_words(gap.needs_points or Decimal(0)),
    )
    return f"<tr><td colspan='3' style='{_CELL}'><b>{escape(words)}</b></td></tr>"


def _minimum_row(draft: ScoreDraft, gap: Gap) -> str:
    words = translate("Gaps", "{stars} cần: {label}")
    needed = words.format(
        stars=stars_words(gap.stars), label=_label(draft, gap.criterion, gap.needs_points)
    )
    has = _label(draft, gap.criterion, gap.has_points)
    now = translate("Gaps", "hiện có: {label}").format(label=has)
    return _row([_criterion(draft, gap.criterion), escape(needed), _quiet(now)], _GAP_SHARES)


def _step_row(draft: ScoreDraft, step: Step) -> str:
    to = escape(_label(draft, step.criterion, step.to))
    points = step.to - (step.start or Decimal(0))
    gained = translate("Gaps", "+{points} điểm").format(points=points_words(points))
    change = f"{_quiet(_label(draft, step.criterion, step.start))} → {to}"
    return _row([_criterion(draft, step.criterion), change, escape(gained)], _STEP_SHARES)


def _row(cells: Iterable[str], shares: tuple[int, int, int]) -> str:
    shown = (
        f"<td width='{share}%' style='{_CELL}'>{cell}</td>"
        for share, cell in zip(shares, cells, strict=True)
    )
    return f"<tr>{''.join(shown)}</tr>"


def _quiet(words: str) -> str:
    return f"<span style='color:{theme.colour('muted').name()}'>{escape(words)}</span>"


def _criterion(draft: ScoreDraft, number: str) -> str:
    criteria = draft.criteria.criteria_by_number() if draft.criteria else {}
    return link(number, f"{line_number(number)} {criteria[number].name}")


def _label(draft: ScoreDraft, number: str, points: Answer) -> str:
    criteria = draft.criteria.criteria_by_number() if draft.criteria else {}
    option = criteria[number].option(points) if points is not None else None
    return option.label if option else translate("Gaps", "không đạt mức nào")
