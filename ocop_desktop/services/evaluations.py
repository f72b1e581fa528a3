"""What a clerk does with evaluations: begin, score, record, unlock, clone, compare, improve."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from ocop_desktop import resources
from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.deadlines.board import find_deadline
from ocop_desktop.domain.deadlines.outlook import kind_to_evaluate
from ocop_desktop.domain.deadlines.renewal import make_rules
from ocop_desktop.domain.errors import EvaluationLocked, InvalidValue
from ocop_desktop.domain.law.regulation import find_in_force
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
    refuse_unready,
)
from ocop_desktop.domain.rating.evaluation_views import find_criteria, make_row, make_view
from ocop_desktop.domain.rating.evaluations_list import EvaluationRow, EvaluationView
from ocop_desktop.domain.rating.improvement import ImprovementPath, find_cheapest_paths
from ocop_desktop.domain.rating.known_council import KnownCouncil, make_known_council
from ocop_desktop.domain.rating.score_sheet import Level, MemberSheet
from ocop_desktop.domain.rating.scoring import refuse_unowned_scores
from ocop_desktop.domain.register.commune_check import TopicCheck
from ocop_desktop.domain.register.fields import clean
from ocop_desktop.domain.register.recognition import RecognitionKind, status_on
from ocop_desktop.store import evaluations, filings, offices, producers, products, recognitions
from ocop_desktop.store.changes import WriteTransaction
from ocop_desktop.store.database import ReadConnection, Register


def propose(register: Register, product_id: int, on: date) -> tuple[Level, RecognitionKind]:
    """What a new evaluation starts from: the office's level, and what the product's history leads to.

    Raises RecordMissing.
    """
    with register.reading() as connection:
        products.require(connection, product_id)
        office = offices.get(connection)
        held = recognitions.of_product(connection, product_id)
        filed = filings.of_product(connection, product_id)
    regulations = resources.regulation_library(register.regulations).all()
    rules = make_rules(on, regulations, office.deadlines, resources.holidays())
    stars, deadline, filing, _ = find_deadline(status_on(held, on, regulations), filed, rules)
    return office.kind.evaluation_level, kind_to_evaluate(deadline, stars, filing)


def known_council(register: Register, level: Level) -> KnownCouncil:
    """Who sat in earlier councils, those of `level` first."""
    return register.read_list(
        lambda connection: make_known_council(evaluations.list_councils(connection), level)
    )


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
    criteria = find_criteria(library, regulation, product.set_number)
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
    return make_view(resources.regulation_library(register.regulations), evaluation, subject)


def view_of(register: Register, evaluation: Evaluation) -> EvaluationView:
    """The same for an evaluation that need not be saved yet. Raises RecordMissing, UnfitAnswer."""
    with register.reading() as connection:
        subject = evaluations.read_subject(connection, evaluation.product_id)
    return make_view(resources.regulation_library(register.regulations), evaluation, subject)


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
    return register.read_list(evaluations.list_ids)


def rows(register: Register, product_id: int | None = None) -> tuple[EvaluationRow, ...]:
    """Every evaluation (of one product), the last entered first; cached until the register changes."""
    return register.read_list(lambda connection: _read_rows(register, connection, product_id))


def _read_rows(
    register: Register, connection: ReadConnection, product_id: int | None
) -> tuple[EvaluationRow, ...]:
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
    library = resources.regulation_library(register.regulations)
    lines = tuple(
        make_row(
            library,
            evaluation,
            named[evaluation.product_id],
            known_producers.get(named[evaluation.product_id].producer_id),
        )
        for evaluation in found
        if evaluation.product_id in named
    )
    register.cache(connection, key, lines)
    return lines


def save(register: Register, evaluation: Evaluation, *, lock: bool = False) -> Evaluation:
    """Save an evaluation, new or changed; answers the sheet does not offer are refused.

    With `lock` its sheets are recorded: their hash stands for them from now on. Raises UnfitAnswer,
    InvalidValue (also for scores that are no member's beside those of members), RecordMissing,
    EvaluationLocked, EditConflict, and with `lock` NotReady; then nothing is saved.
    """
    with register.writing("") as transaction:
        return _save(register, transaction, clean(evaluation), lock=lock)


def record(register: Register, evaluation_id: int) -> Evaluation:
    """Lock the sheets of a kept evaluation.

    Raises NotReady while criteria, confirmations or the discussion note are missing; RecordMissing.
    """
    with register.writing("") as transaction:
        kept = evaluations.load(transaction, evaluation_id)
        return _save(register, transaction, kept, lock=True)


def _save(
    register: Register, transaction: WriteTransaction, evaluation: Evaluation, *, lock: bool
) -> Evaluation:
    refuse_unowned_scores(evaluation)
    if evaluation.id:
        evaluation = evaluations.merge(transaction, evaluation)
        evaluation = _keep_lock(evaluations.load(transaction, evaluation.id), evaluation)
    subject = evaluations.read_subject(transaction.connection, evaluation.product_id)
    evaluated = make_view(resources.regulation_library(register.regulations), evaluation, subject)
    if lock:
        refuse_unready(evaluation, evaluated.verdict, evaluated.spread_limit)
        evaluation = replace(evaluation, locked_hash=hash_scores(evaluation))
    verb = "Khóa phiếu chấm" if lock else "Sửa đánh giá" if evaluation.id else "Đánh giá"
    transaction.rename(f"{verb} “{subject.product.name.vi}”")
    return evaluations.save(transaction, evaluation)


def unlock(register: Register, evaluation_id: int, reason: str) -> Evaluation:
    """Open locked sheets again; the reason goes into the history. Raises InvalidValue without one."""
    if not reason.strip():
        raise InvalidValue("reason", "", ValueReason.REQUIRED)
    with register.writing("") as transaction:
        kept = evaluations.load(transaction, evaluation_id)
        product = products.require(transaction.connection, kept.product_id)
        transaction.rename(f"Mở khóa phiếu chấm “{product.name.vi}”: {reason.strip()}")
        return evaluations.save(transaction, replace(kept, locked_hash=""))


def delete(register: Register, evaluation_ids: Sequence[int]) -> int:
    """Remove evaluations; returns how many. Can be undone. Raises RecordMissing."""
    ids_once = list(dict.fromkeys(evaluation_ids))
    with register.writing(f"Xóa {len(ids_once)} lần đánh giá") as transaction:
        for evaluation_id in ids_once:
            evaluations.load(transaction, evaluation_id)
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
    library = resources.regulation_library(register.regulations)
    regulation = library.get(regulation_id)
    criteria = find_criteria(library, regulation, old.evaluation.set_number)
    if old.criteria is None or criteria is None:
        raise InvalidValue("regulation_id", regulation_id, ValueReason.NO_SHEETS)
    return try_regulation(old.evaluation, old.verdict, old.criteria, regulation, criteria)


def _keep_lock(stored: Evaluation, changed: Evaluation) -> Evaluation:
    """A locked evaluation keeps its lock, and lets only notes and the council's decision change."""
    if stored.is_locked and not is_as_locked(changed, stored):
        raise EvaluationLocked(stored.id)
    return replace(changed, locked_hash=stored.locked_hash)
