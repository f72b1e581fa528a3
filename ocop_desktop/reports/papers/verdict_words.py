"""A verdict in words: the stars, what keeps higher stars away, why a sheet has none."""

from ocop_desktop.domain.law.criteria import SET_PLACE, Criteria
from ocop_desktop.domain.print.papers import name_in_print, number_in_print
from ocop_desktop.domain.rating.verdict import Effect, Gap, Outcome, Verdict
from ocop_desktop.domain.text import format_points
from ocop_desktop.reports.papers.paper_text import paper_label

_REASONS = {
    Outcome.DISQUALIFIED: Effect.DISQUALIFIED,
    Outcome.NOT_ELIGIBLE: Effect.NOT_ELIGIBLE,
    Outcome.STOPPED: Effect.STOPPED,
}


def stars_words(stars: int | None, *, potential: bool = False) -> str:
    """Stars as printed: "4 sao", "tiềm năng 5 sao" below the ministry, "không có hạng sao"."""
    if stars is None:
        return paper_label("no_stars")
    return paper_label("potential" if potential else "stars", stars=stars)


def result_words(verdict: Verdict) -> str:
    """The result in one line: "3 sao; đủ điểm 4 sao, thiếu 2 yêu cầu tối thiểu"."""
    if verdict.outcome is not Outcome.RATED:
        return paper_label(f"result.{verdict.outcome}")
    stars = stars_words(verdict.stars, potential=verdict.potential_five)
    if verdict.band is None or verdict.band == verdict.stars:
        return paper_label("result.rated", stars=stars)
    count = len(find_held_back(verdict))
    return paper_label("result.held_back", stars=stars, band=verdict.band, count=count)


def find_held_back(verdict: Verdict) -> tuple[Gap, ...]:
    """Return the missing minimums that keep the band's stars away; none where the band holds."""
    if verdict.band is None or verdict.band == verdict.stars:
        return ()
    return tuple(gap for gap in verdict.missing if gap.stars <= (verdict.band or 0))


def detail_words(criteria: Criteria, verdict: Verdict) -> list[str]:
    """Return what explains the result, a line each: missing minimums, rules in effect, open points."""
    return [
        *(_gap_words(criteria, verdict, gap) for gap in find_held_back(verdict)),
        *_reason_sentences(verdict),
        *_open_sentences(verdict),
    ]


def _gap_words(criteria: Criteria, verdict: Verdict, gap: Gap) -> str:
    answer = (verdict.agreed or {}).get(gap.criterion)
    if gap.has_points is not None:
        has = paper_label("result.has_points", points=format_points(gap.has_points))
    else:
        has = paper_label("result.has_none" if answer is None else "result.has_closed")
    return paper_label(
        "result.missing",
        stars=gap.stars,
        number=number_in_print(gap.criterion),
        name=name_in_print(criteria, gap.criterion),
        needs=format_points(gap.needs_points) if gap.needs_points is not None else "",
        has=has,
    )


def _reason_sentences(verdict: Verdict) -> list[str]:
    effect = _REASONS.get(verdict.outcome)
    return [
        paper_label(
            "result.because", place=place_words(fired_rule.rule.place), text=fired_rule.rule.text
        )
        for fired_rule in verdict.rules
        if fired_rule.effect is effect
    ]


def _open_sentences(verdict: Verdict) -> list[str]:
    sentences = []
    if verdict.outcome is Outcome.INCOMPLETE and verdict.unscored:
        numbers = ", ".join(map(number_in_print, verdict.unscored))
        sentences.append(
            paper_label("result.unscored", count=len(verdict.unscored), numbers=numbers)
        )
    if verdict.unconfirmed:
        places = dict.fromkeys(place_words(rule.place) for rule in verdict.unconfirmed)
        numbers = ", ".join(places)
        count = len(verdict.unconfirmed)
        sentences.append(paper_label("result.unconfirmed", count=count, numbers=numbers))
    return sentences


def place_words(place: str) -> str:
    """Return where a rule stands: "hồ sơ" for the whole dossier, else the criterion's number."""
    return paper_label("result.dossier") if place == SET_PLACE else number_in_print(place)
