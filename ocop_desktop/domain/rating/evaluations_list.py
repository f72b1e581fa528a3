"""Evaluations as the window lists and shows them."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from ocop_desktop.domain.law.criteria import Criteria
from ocop_desktop.domain.law.regulation import CriteriaSet, Regulation
from ocop_desktop.domain.rating.evaluation import Evaluation, final_stars
from ocop_desktop.domain.rating.score_sheet import Level
from ocop_desktop.domain.rating.verdict import Outcome, Verdict
from ocop_desktop.domain.register.product import Product
from ocop_desktop.domain.register.recognition import RecognitionKind


@dataclass(frozen=True, slots=True)
class EvaluationSubject:
    """What an evaluation is judged with besides its answers: the product, and the office's council.

    `quorum_percent` and `spread_points` are the office's own, None where the decision's count.
    """

    product: Product
    producer_name: str
    quorum_percent: int | None
    spread_points: Decimal | None


@dataclass(frozen=True, slots=True)
class EvaluationRow:
    """One line of the list of evaluations; points and stars are derived, `stars` the final ones.

    `criteria_set` is what `set_number` means in the evaluation's own regulation.
    """

    id: int
    product_id: int
    product: str
    producer: str
    set_number: int | None
    level: Level
    kind: RecognitionKind | None
    round: str
    held_on: date | None
    outcome: Outcome
    mean: Decimal | None
    band: int | None
    stars: int | None
    potential_five: bool
    missing: int
    decided: bool
    locked: bool
    criteria_set: CriteriaSet | None = None


@dataclass(frozen=True, slots=True)
class EvaluationView:
    """One evaluation with all that its page shows; `criteria` None where only means are recorded.

    `criteria_set` is the set the product was rated by, or, where the evaluation's own regulation has
    no score sheets, the set that its number means on the day of the evaluation.
    """

    evaluation: Evaluation
    product: Product
    producer: str
    regulation: Regulation
    criteria: Criteria | None
    criteria_set: CriteriaSet | None
    verdict: Verdict
    spread_limit: Decimal


def make_evaluation_row(
    evaluation: Evaluation,
    product: Product,
    producer: str,
    verdict: Verdict,
    criteria_set: CriteriaSet | None,
) -> EvaluationRow:
    """The line of an evaluation; its missing minimums are those of the band it reached or fewer."""
    return EvaluationRow(
        id=evaluation.id,
        product_id=product.id,
        product=product.name.vi,
        producer=producer,
        set_number=evaluation.set_number,
        level=evaluation.level,
        kind=evaluation.kind,
        round=evaluation.round,
        held_on=evaluation.held_on,
        outcome=verdict.outcome,
        mean=verdict.mean,
        band=verdict.band,
        stars=final_stars(evaluation, verdict),
        potential_five=verdict.potential_five and evaluation.decision.stars is None,
        missing=sum(gap.stars <= (verdict.band or 0) for gap in verdict.missing),
        decided=evaluation.decision.stars is not None,
        locked=evaluation.is_locked,
        criteria_set=criteria_set,
    )
