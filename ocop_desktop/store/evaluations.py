"""Evaluations' rows: reading and writing them."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict
from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy import Connection, Select, select

from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.rating.evaluation import (
    CouncilDecision,
    CouncilMember,
    CouncilRole,
    Evaluation,
    answers_from_data,
    answers_to_data,
)
from ocop_desktop.domain.rating.evaluations_list import EvaluationSubject
from ocop_desktop.domain.rating.score_sheet import Level, MemberSheet
from ocop_desktop.domain.register.recognition import RecognitionKind
from ocop_desktop.store import offices, producers, products, tables
from ocop_desktop.store.changes import WriteTransaction
from ocop_desktop.store.edits import merge_edit, save_edit
from ocop_desktop.store.json_values import read_topic, read_value
from ocop_desktop.store.lookup import require_found


def get(connection: Connection, evaluation_id: int) -> Evaluation | None:
    """The evaluation, or None."""
    table = tables.evaluation
    row = connection.execute(select(table).where(table.c.id == evaluation_id)).mappings().first()
    return None if row is None else read_evaluation(row)


def require(connection: Connection, evaluation_id: int) -> Evaluation:
    """The evaluation. Raises RecordMissing."""
    return require_found(get(connection, evaluation_id), RecordKind.EVALUATION, evaluation_id)


def read_subject(connection: Connection, product_id: int) -> EvaluationSubject:
    """What an evaluation of the product is judged with. Raises RecordMissing."""
    product = products.require(connection, product_id)
    producer = producers.get(connection, product.producer_id)
    settings = offices.get(connection).rating
    return EvaluationSubject(
        product,
        producer.name if producer else "",
        settings.quorum_percent,
        settings.spread_points,
    )


def of_product(connection: Connection, product_id: int) -> tuple[Evaluation, ...]:
    """The product's evaluations, the last entered first."""
    table = tables.evaluation
    return _select_evaluations(connection, select(table).where(table.c.product_id == product_id))


def all_evaluations(connection: Connection) -> tuple[Evaluation, ...]:
    """Every evaluation, the last entered first."""
    return _select_evaluations(connection, select(tables.evaluation))


def list_ids(connection: Connection) -> tuple[int, ...]:
    """The ids of all evaluations."""
    return tuple(connection.scalars(select(tables.evaluation.c.id)))


def load(transaction: WriteTransaction, evaluation_id: int) -> Evaluation:
    """The evaluation as the action leaves it; its row is read once for the action. Raises RecordMissing."""
    row: Any = transaction.read_row(tables.evaluation, evaluation_id)
    return read_evaluation(require_found(row, RecordKind.EVALUATION, evaluation_id))


def list_councils(connection: Connection) -> tuple[tuple[Level, tuple[CouncilMember, ...]], ...]:
    """The level and the council of every evaluation, the last entered first."""
    c = tables.evaluation.c
    rows = connection.execute(select(c.level, c.council).order_by(c.id.desc()))
    return tuple((Level(level), _read_council(council)) for level, council in rows if council)


def merge(transaction: WriteTransaction, evaluation: Evaluation) -> Evaluation:
    """A known evaluation with what others have saved since it was opened.

    Raises RecordMissing, EditConflict.
    """
    return merge_edit(transaction, tables.evaluation, evaluation.id, evaluation, read_evaluation)


def save(transaction: WriteTransaction, evaluation: Evaluation) -> Evaluation:
    """Insert a new evaluation or update a known one; returns it as it is stored."""
    return save_edit(transaction, tables.evaluation, evaluation, read_evaluation, make_row)


def delete(transaction: WriteTransaction, evaluation_id: int) -> None:
    """Remove an evaluation."""
    transaction.delete(tables.evaluation, evaluation_id)


def _select_evaluations(connection: Connection, query: Select[Any]) -> tuple[Evaluation, ...]:
    newest_first = query.order_by(tables.evaluation.c.id.desc())
    return tuple(map(read_evaluation, connection.execute(newest_first).mappings()))


def make_row(evaluation: Evaluation) -> dict[str, Any]:
    """The columns of an evaluation, without those that follow from others."""
    plain = (
        "product_id", "regulation_id", "set_number", "content_hash", "level", "round", "held_on",
        "discussion", "cloned_from", "locked_hash", "notes",
    )  # fmt: skip
    decision = evaluation.decision
    return {
        **{name: getattr(evaluation, name) for name in plain},
        "kind": evaluation.kind or "",
        "council": [asdict(member) for member in evaluation.council],
        "sheets": [
            {"name": sheet.name, "options": answers_to_data(sheet.options)}
            for sheet in evaluation.sheets
        ],
        "confirm": dict(evaluation.confirm),
        "agreed": answers_to_data(evaluation.agreed),
        "means": {part: format(points, "f") for part, points in evaluation.means.items()},
        "topics": [asdict(topic) for topic in evaluation.topics],
        "decision": {**asdict(decision), "on": decision.on.isoformat() if decision.on else None},
        "carried": sorted(evaluation.carried),
    }


def read_evaluation(row: Mapping[Any, Any]) -> Evaluation:
    """The evaluation of a row."""
    decision = row["decision"]
    decided_on = decision.get("on")
    return Evaluation(
        **{
            **{name: row[name] for name in Evaluation.__slots__},
            "level": Level(row["level"]),
            "kind": RecognitionKind(row["kind"]) if row["kind"] else None,
            "council": _read_council(row["council"]),
            "sheets": tuple(
                MemberSheet(sheet["name"], answers_from_data(sheet["options"]))
                for sheet in row["sheets"]
            ),
            "agreed": answers_from_data(row["agreed"]),
            "means": {part: Decimal(points) for part, points in row["means"].items()},
            "topics": tuple(map(read_topic, row["topics"])),
            "decision": read_value(
                CouncilDecision,
                {**decision, "on": date.fromisoformat(decided_on) if decided_on else None},
            ),
            "carried": frozenset(row["carried"]),
        }
    )


def _read_council(members: Iterable[Mapping[str, Any]]) -> tuple[CouncilMember, ...]:
    return tuple(
        read_value(CouncilMember, {**member, "role": CouncilRole(member["role"])})
        for member in members
    )
