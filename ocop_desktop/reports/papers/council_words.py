"""The sentences of a council's summary: presence, spread, result, decision."""

from ocop_desktop.domain.print.papers import CouncilSummary
from ocop_desktop.domain.text import clean_line, format_points
from ocop_desktop.reports.papers.paper_text import bold_markup, escape_markup, paper_label
from ocop_desktop.reports.papers.verdict_words import detail_words, result_words, stars_words


def outcome_words(content: CouncilSummary) -> list[str]:
    """Return the sentences as markup, in their order."""
    return [
        *_presence_sentence(content),
        _spread_sentence(content),
        *_label_note("council.note", content.note),
        _result_sentence(content),
        *(
            escape_markup(f"- {detail}")
            for detail in detail_words(content.criteria, content.verdict)
        ),
        *_decision_sentence(content),
    ]


def _presence_sentence(content: CouncilSummary) -> list[str]:
    if not content.members:
        return []
    present = sum(member.present for member in content.members)
    words = paper_label("council.present", present=present, invited=len(content.members))
    if content.verdict.quorum is not None:
        words += ", " + paper_label(
            "council.quorum" if content.verdict.quorum else "council.no_quorum"
        )
    return [escape_markup(f"{words}.")]


def _spread_sentence(content: CouncilSummary) -> str:
    spread, limit = content.verdict.spread, content.spread_limit
    key = "council.spread_above" if spread > limit else "council.spread_within"
    words = paper_label("council.spread", spread=format_points(spread))
    return escape_markup(f"{words}, {paper_label(key, limit=format_points(limit))}.")


def _label_note(key: str, text: str) -> list[str]:
    return (
        [f"{escape_markup(paper_label(key))}: {escape_markup(clean_line(text))}"]
        if clean_line(text)
        else []
    )


def _result_sentence(content: CouncilSummary) -> str:
    verdict = content.verdict
    words = result_words(verdict)
    if verdict.mean is not None:
        words = f"{paper_label('plan.points_only', points=format_points(verdict.mean))}; {words}"
    return f"{escape_markup(paper_label('council.computed'))}: {bold_markup(words)}."


def _decision_sentence(content: CouncilSummary) -> list[str]:
    if content.decision_stars is None:
        return _label_note("council.decided", content.decision_note)
    same = content.decision_stars == content.verdict.stars
    potential = content.verdict.potential_five and same
    words = bold_markup(stars_words(content.decision_stars, potential=potential))
    label, difference = (
        escape_markup(paper_label("council.decided")),
        escape_markup(_difference_words(content)),
    )
    decided = f"{label}: {words} ({difference})."
    note = clean_line(content.decision_note)
    return [f"{decided} {escape_markup(note)}" if note else decided]


def _difference_words(content: CouncilSummary) -> str:
    computed, decided = content.verdict.stars, content.decision_stars or 0
    if computed is None:
        return paper_label("council.without")
    if computed == decided:
        return paper_label("council.same")
    key = "council.higher" if decided > computed else "council.lower"
    return paper_label(key, count=abs(decided - computed))
