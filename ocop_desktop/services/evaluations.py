"""What a clerk does with evaluations: begin, score, record, unlock, clone, compare, improve."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from ocop_desktop import resources
from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.errors import EvaluationLocked, InvalidValue
from ocop_desktop.domain.law.criteria import Criteria
from ocop_desktop.domain.law.regulation import CriteriaSet, Regulation, find_in_force, with_council
from ocop_desktop.domain.rating.comparison import (
    Clone,
    Comparison,
    WhatIf,
    clone_evaluation,
    compare_evaluations,
    try_regulation,
)
from ocop_desktop.domain.rating.effort import USUAL_EFFORT
from ocop_desktop.domain.rating.evaluation import (
    Evaluation,
    hash_scores,
    is_as_locked,
    judge_evaluation,
    refuse_unready,
)
from ocop_desktop.domain.rating.evaluations_list import (
    EvaluationRow,
    EvaluationSubject,
    EvaluationView,
    make_evaluation_row,
)
from ocop_desktop.domain.rating.improvement import ImprovementPath, find_cheapest_paths
from ocop_desktop.domain.rating.score_sheet import Level, MemberSheet
from ocop_desktop.domain.register.commune_check import TopicCheck
from ocop_desktop.domain.register.fields import clean
from ocop_desktop.domain.register.producer import Producer
from ocop_desktop.domain.register.product import Product
from ocop_desktop.domain.register.recognition import RecognitionKind
from ocop_desktop.store import evaluations, offices, producers, products
from ocop_desktop.store.changes import WriteTransaction
from ocop_desktop.store.database import Register


def begin(
    register: Register,
    product_id: int,
    *,
    on: date,
    level: Level = Level.PROVINCE,
    kind: RecognitionKind | None = None,
    regulation_id: str = "",
) -> Evaluation:
    """A new evaluation, not yet saved, by the regulation in force on that day unless one is named.

    Raises RecordMissing, InvalidValue when the product has no criteria set yet.
    """
    with register.reading() as connection:
        product = products.require(connection, product_id)
    library = resources.regulation_library(register.regulations)
    regulation = library.get(regulation_id) if regulation_id else find_in_force(library.all(), on)
    criteria = _find_criteria(register, regulation, product.set_number)
    return Evaluation(
        product_id,
        regulation.id,
        product.set_number,
        content_hash=criteria.content_hash if criteria else "",
        level=level,
        kind=kind,
        held_on=on,
        sheets=(MemberSheet(""),) if criteria else (),
        topics=tuple(map(TopicCheck, regulation.commune_checks)) if level is Level.COMMUNE else (),
    )


def view(register: Register, evaluation_id: int) -> EvaluationView:
    """One evaluation with its score sheet and verdict. Raises RecordMissing."""
    with register.reading() as connection:
        evaluation = evaluations.require(connection, evaluation_id)
        subject = evaluations.read_subject(connection, evaluation.product_id)
    return _make_view(register, evaluation, subject)


def view_of(register: Register, evaluation: Evaluation) -> EvaluationView:
    """The same for an evaluation that need not be saved yet. Raises RecordMissing, UnfitAnswer."""
    with register.reading() as connection:
        subject = evaluations.read_subject(connection, evaluation.product_id)
    return _make_view(register, evaluation, subject)


def _make_view(
    register: Register, evaluation: Evaluation, subject: EvaluationSubject
) -> EvaluationView:
    regulation = with_council(
        resources.regulation_library(register.regulations).get(evaluation.regulation_id),
        subject.quorum_percent,
        subject.spread_points,
    )
    criteria = _find_criteria(register, regulation, evaluation.set_number)
    return EvaluationView(
        evaluation,
        subject.product,
        subject.producer_name,
        regulation,
        criteria,
        _find_criteria_set(register, evaluation, criteria),
        judge_evaluation(evaluation, regulation, criteria),
        regulation.council.spread_points,
    )


def paths(register: Register, evaluation_id: int, stars: int) -> tuple[ImprovementPath, ...]:
    """The shortest ways to `stars` by the office's table of efforts, the cheapest first.

    Raises RecordMissing, IncompleteSheet, InvalidValue where there is no score sheet.
    """
    known = view(register, evaluation_id)
    if known.criteria is None:
        raise InvalidValue("regulation_id", known.regulation.id, ValueReason.NO_SHEETS)
    with register.reading() as connection:
        efforts = offices.get(connection).rating.efforts
    evaluation = known.evaluation
    effort = efforts.get(evaluation.set_number or 0, USUAL_EFFORT)
    return find_cheapest_paths(
        known.criteria, evaluation.score_sheet, known.regulation, stars, effort, evaluation.level
    )


def ids(register: Register) -> tuple[int, ...]:
    """The ids of all evaluations, which are not judged for it."""
    with register.reading() as connection:
        return evaluations.list_ids(connection)


def rows(register: Register, product_id: int | None = None) -> tuple[EvaluationRow, ...]:
    """Every evaluation (of one product), the last entered first; cached until the register changes."""
    with register.reading() as connection:
        key = ("evaluation rows", product_id)
        cached = register.get_cached(connection, key)
        if isinstance(cached, tuple):
            return cached
        found = (
            evaluations.all_evaluations(connection)
            if product_id is None
            else evaluations.of_product(connection, product_id)
        )
        named = products.get_many(connection, list({evaluation.product_id for evaluation in found}))
        known_producers = producers.get_many(
            connection, [product.producer_id for product in named.values()]
        )
        lines = tuple(
            _make_row(
                register,
                evaluation,
                named[evaluation.product_id],
                known_producers.get(named[evaluation.product_id].producer_id),
            )
            for evaluation in found
        )
        register.cache(connection, key, lines)
        return lines


def save(register: Register, evaluation: Evaluation, *, lock: bool = False) -> Evaluation:
    """Save an evaluation, new or changed; answers the sheet does not offer are refused.

    With `lock` its sheets are recorded: their hash stands for them from now on. Raises UnfitAnswer,
    InvalidValue, RecordMissing, EvaluationLocked, EditConflict, and with `lock` NotReady; then nothing
    is saved.
    """
    with register.writing("") as transaction:
        return _save(register, transaction, clean(evaluation), lock=lock)


def record(register: Register, evaluation_id: int) -> Evaluation:
    """Lock the sheets of a kept evaluation.

    Raises NotReady while criteria, confirmations or the discussion note are missing; RecordMissing.
    """
    with register.writing("") as transaction:
        kept = evaluations.require(transaction.connection, evaluation_id)
        return _save(register, transaction, kept, lock=True)


def _save(
    register: Register, transaction: WriteTransaction, evaluation: Evaluation, *, lock: bool
) -> Evaluation:
    if evaluation.id:
        evaluation = evaluations.merge(transaction, evaluation)
    subject = evaluations.read_subject(transaction.connection, evaluation.product_id)
    evaluated = _make_view(register, evaluation, subject)
    if lock:
        refuse_unready(evaluation, evaluated.verdict, evaluated.spread_limit)
    if evaluation.id:
        kept = evaluations.require(transaction.connection, evaluation.id)
        evaluation = _keep_lock(kept, evaluation)
    verb = "Khóa phiếu chấm" if lock else "Sửa đánh giá" if evaluation.id else "Đánh giá"
    transaction.rename(f"{verb} “{subject.product.name.vi}”")
    if lock:
        evaluation = replace(evaluation, locked_hash=hash_scores(evaluation))
    return evaluations.save(transaction, evaluation)


def unlock(register: Register, evaluation_id: int, reason: str) -> Evaluation:
    """Open locked sheets again; the reason goes into the history. Raises InvalidValue without one."""
    if not reason.strip():
        raise InvalidValue("reason", "", ValueReason.REQUIRED)
    with register.writing("") as transaction:
        kept = evaluations.require(transaction.connection, evaluation_id)
        product = products.require(transaction.connection, kept.product_id)
        transaction.rename(f"Mở khóa phiếu chấm “{product.name.vi}”: {reason.strip()}")
        return evaluations.save(transaction, replace(kept, locked_hash=""))


def delete(register: Register, evaluation_ids: Sequence[int]) -> int:
    """Remove evaluations; returns how many. Can be undone. Raises RecordMissing."""
    ids_once = list(dict.fromkeys(evaluation_ids))
    with register.writing(f"Xóa {len(ids_once)} lần đánh giá") as transaction:
        for evaluation_id in ids_once:
            evaluations.require(transaction.connection, evaluation_id)
            evaluations.delete(transaction, evaluation_id)
    return len(ids_once)


def clone(
    register: Register,
    evaluation_id: int,
    *,
    on: date,
    level: Level | None = None,
    kind: RecognitionKind | None = RecognitionKind.RENEWAL,
) -> Clone:
    """A new evaluation, not yet saved, that carries the answers which mean the same today.

    Papers of the product that have expired by `on` are named, so that nobody carries them along.
    """
    old = view(register, evaluation_id)
    new = begin(register, old.product.id, on=on, level=level or old.evaluation.level, kind=kind)
    return clone_evaluation(old, new, view_of(register, new).criteria, on)


def compare(register: Register, first_id: int, second_id: int) -> Comparison:
    """Two evaluations side by side, the earlier first. Raises RecordMissing."""
    return compare_evaluations(view(register, first_id), view(register, second_id))


def what_if(register: Register, evaluation_id: int, regulation_id: str) -> WhatIf:
    """The evaluation's agreed answers tried against another regulation; nothing is saved.

    Raises RecordMissing, InvalidValue where either regulation has no score sheets.
    """
    old = view(register, evaluation_id)
    regulation = resources.regulation_library(register.regulations).get(regulation_id)
    criteria = _find_criteria(register, regulation, old.evaluation.set_number)
    if old.criteria is None or criteria is None:
        raise InvalidValue("regulation_id", regulation_id, ValueReason.NO_SHEETS)
    return try_regulation(old.evaluation, old.verdict, old.criteria, regulation, criteria)


def _find_criteria(
    register: Register, regulation: Regulation, set_number: int | None
) -> Criteria | None:
    if not regulation.has_sheets:
        return None
    if set_number is None:
        raise InvalidValue("set_number", "", ValueReason.REQUIRED)
    return resources.regulation_library(register.regulations).criteria(regulation.id, set_number)


def _find_criteria_set(
    register: Register, evaluation: Evaluation, criteria: Criteria | None
) -> CriteriaSet | None:
    """The set of the evaluation's own regulation; where that has no sheets, the one of its day."""
    if criteria is not None or evaluation.set_number is None:
        return criteria.criteria_set if criteria else None
    library = resources.regulation_library(register.regulations)
    day = evaluation.held_on or library.get(evaluation.regulation_id).in_force_from
    return library.find_sets(day).get(evaluation.set_number)


def _keep_lock(stored: Evaluation, changed: Evaluation) -> Evaluation:
    """A locked evaluation keeps its lock, and lets only notes and the council's decision change."""
    if stored.is_locked and not is_as_locked(changed, stored):
        raise EvaluationLocked(stored.id)
    return replace(changed, locked_hash=stored.locked_hash)


def _make_row(
    register: Register, evaluation: Evaluation, product: Product, producer: Producer | None
) -> EvaluationRow:
    regulation = resources.regulation_library(register.regulations).get(evaluation.regulation_id)
    criteria = _find_criteria(register, regulation, evaluation.set_number)
    verdict = judge_evaluation(evaluation, regulation, criteria)
    return make_evaluation_row(
        evaluation,
        product,
        producer.name if producer else "",
        verdict,
        _find_criteria_set(register, evaluation, criteria),
    )
