"""Evaluations with what the regulations say of them: criteria, sets, verdicts."""

from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.errors import InvalidValue
from ocop_desktop.domain.law.criteria import Criteria
from ocop_desktop.domain.law.regulation import CriteriaSet, Regulation, with_council
from ocop_desktop.domain.law.regulation_library import RegulationLibrary
from ocop_desktop.domain.rating.evaluation import Evaluation, judge_evaluation
from ocop_desktop.domain.rating.evaluations_list import (
    EvaluationRow,
    EvaluationSubject,
    EvaluationView,
    make_evaluation_row,
)
from ocop_desktop.domain.register.producer import Producer
from ocop_desktop.domain.register.product import Product


def make_view(
    library: RegulationLibrary, evaluation: Evaluation, subject: EvaluationSubject
) -> EvaluationView:
    """The evaluation with its score sheet and verdict, judged by the office's council settings.

    Raises UnfitAnswer, InvalidValue, RecordMissing.
    """
    regulation = with_council(
        library.get(evaluation.regulation_id), subject.quorum_percent, subject.spread_points
    )
    criteria = find_criteria(library, regulation, evaluation.set_number)
    return EvaluationView(
        evaluation,
        subject.product,
        subject.producer_name,
        regulation,
        criteria,
        _find_criteria_set(library, evaluation, criteria),
        judge_evaluation(evaluation, regulation, criteria),
        regulation.council.spread_points,
    )


def make_row(
    library: RegulationLibrary,
    evaluation: Evaluation,
    product: Product,
    producer: Producer | None,
) -> EvaluationRow:
    """The line of an evaluation in a list. Raises UnfitAnswer, InvalidValue, RecordMissing."""
    regulation = library.get(evaluation.regulation_id)
    criteria = find_criteria(library, regulation, evaluation.set_number)
    return make_evaluation_row(
        evaluation,
        product,
        producer.name if producer else "",
        judge_evaluation(evaluation, regulation, criteria),
        _find_criteria_set(library, evaluation, criteria),
    )


def find_criteria(
    library: RegulationLibrary, regulation: Regulation, set_number: int | None
) -> Criteria | None:
    """The score sheet of a set; None where the regulation has none. Raises InvalidValue without a set."""
    if not regulation.has_sheets:
        return None
    if set_number is None:
        raise InvalidValue("set_number", "", ValueReason.REQUIRED)
    return library.criteria(regulation.id, set_number)


def _find_criteria_set(
    library: RegulationLibrary, evaluation: Evaluation, criteria: Criteria | None
) -> CriteriaSet | None:
    """The set of the evaluation's own regulation; where that has no sheets, the one of its day."""
    if criteria is not None or evaluation.set_number is None:
        return criteria.criteria_set if criteria else None
    day = evaluation.held_on or library.get(evaluation.regulation_id).in_force_from
    return library.find_sets(day).get(evaluation.set_number)
