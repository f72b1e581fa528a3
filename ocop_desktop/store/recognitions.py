"""Recognitions' rows: reading and writing them."""

import json
from collections.abc import Sequence
from datetime import date
from types import NoneType
from typing import Any

from sqlalchemy import Connection, select
from sqlalchemy.engine import RowMapping

from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.register.recognition import (
    Recognition,
    RecognitionDays,
    RecognitionKind,
    Revocation,
)
from ocop_desktop.domain.text import search_key
from ocop_desktop.store import tables
from ocop_desktop.store.batches import in_batches
from ocop_desktop.store.changes import WriteTransaction
from ocop_desktop.store.edits import merge_edit, save_edit
from ocop_desktop.store.engines.choice import engine_of
from ocop_desktop.store.lookup import require_found


def get(connection: Connection, recognition_id: int) -> Recognition | None:
    """The recognition, or None."""
    table = tables.recognition
    row = connection.execute(select(table).where(table.c.id == recognition_id)).mappings().first()
    return None if row is None else read_recognition(row)


def require(connection: Connection, recognition_id: int) -> Recognition:
    """The recognition. Raises RecordMissing."""
    return require_found(get(connection, recognition_id), RecordKind.RECOGNITION, recognition_id)


def of_product(connection: Connection, product_id: int) -> tuple[Recognition, ...]:
    """The product's recognitions, in the order they were entered."""
    return by_product(connection, [product_id]).get(product_id, ())


def by_product(
    connection: Connection, product_ids: Sequence[int] | None = None
) -> dict[int, tuple[Recognition, ...]]:
    """The recognitions of those products (None: of all), by product."""
    table = tables.recognition
    query = select(table).order_by(table.c.id)
    queries = [query]
    if product_ids is not None:
        queries = [query.where(table.c.product_id.in_(batch)) for batch in in_batches(product_ids)]
    by_product: dict[int, list[Recognition]] = {}
    for part in queries:
        for row in connection.execute(part).mappings():
            by_product.setdefault(row["product_id"], []).append(read_recognition(row))
    return {product_id: tuple(found) for product_id, found in by_product.items()}


def days_by_product(
    connection: Connection, product_ids: Sequence[int]
) -> dict[int, tuple[RecognitionDays, ...]]:
    """The days and stars of those products' recognitions, by product: fast, for lists."""
    c = tables.recognition.c
    query = select(
        c.product_id,
        c.stars,
        c.issued_on,
        c.expires_on,
        c.year,
        c.extended_until,
        c.revoked_on,
        c.id,
    ).order_by(c.id)
    by_product: dict[int, list[RecognitionDays]] = {}
    for start in range(0, len(product_ids), 500):
        part = query.where(c.product_id.in_(product_ids[start : start + 500]))
        for product_id, *facts in connection.execute(part):
            by_product.setdefault(product_id, []).append(RecognitionDays(*facts))
    return {product_id: tuple(days) for product_id, days in by_product.items()}


def decisions_by_product(
    connection: Connection, product_ids: Sequence[int] | None = None
) -> dict[int, str]:
    """What the numbers of the decisions on those products (None: on all) are searched by, by product."""
    c = tables.recognition.c
    query = select(c.product_id, c.decision_number).where(c.decision_number != "")
    queries = [query]
    if product_ids is not None:
        queries = [query.where(c.product_id.in_(batch)) for batch in in_batches(product_ids)]
    keys: dict[str, str] = {}
    found: dict[int, str] = {}
    for part in queries:
        for product_id, number in connection.execute(part):
            key = keys.get(number) or keys.setdefault(number, search_key(number))
            found[product_id] = f"{found[product_id]} {key}" if product_id in found else key
    return found


def shared_days_by_product(connection: Connection) -> dict[int, tuple[RecognitionDays, ...]]:
    """As `days_by_product`, but products recognised alike share one tuple, without ids.

    One decision recognises many products, so what follows from its days is worked out once.
    """
    c = tables.recognition.c
    facts = engine_of(connection).make_array(
        [c.stars, c.issued_on, c.expires_on, c.year, c.extended_until, c.revoked_on]
    )
    query = select(c.product_id, facts).order_by(c.id)
    stored: dict[int, str] = {}
    for product_id, text in connection.execute(query):
        stored[product_id] = f"{stored[product_id]},{text}" if product_id in stored else text
    shared = {
        texts: tuple(map(_read_days, json.loads(f"[{texts}]"))) for texts in set(stored.values())
    }
    return {product_id: shared[texts] for product_id, texts in stored.items()}


def _read_days(facts: Sequence[Any]) -> RecognitionDays:
    stars, issued, expires, year, extended, revoked = facts
    if stars.__class__ is not int or year.__class__ not in {int, NoneType}:
        raise ValueError(facts)
    return RecognitionDays(
        stars,
        _parse_day(issued),
        _parse_day(expires),
        year,
        _parse_day(extended),
        _parse_day(revoked),
    )


def _parse_day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def merge(transaction: WriteTransaction, recognition: Recognition) -> Recognition:
    """A known recognition with what others have saved since it was opened.

    Raises RecordMissing, EditConflict.
    """
    return merge_edit(
        transaction, tables.recognition, recognition.id, recognition, read_recognition
    )


def save(transaction: WriteTransaction, recognition: Recognition) -> Recognition:
    """Insert a new recognition or update a known one; returns it as it is stored."""
    return save_edit(transaction, tables.recognition, recognition, read_recognition, make_row)


def save_new(transaction: WriteTransaction, recognitions: Sequence[Recognition]) -> list[int]:
    """Insert many new recognitions at once; returns their ids, in order."""
    return transaction.insert_many(
        tables.recognition, [make_row(recognition) for recognition in recognitions]
    )


def delete(transaction: WriteTransaction, recognition_id: int) -> None:
    """Remove a recognition."""
    transaction.delete(tables.recognition, recognition_id)


def make_row(recognition: Recognition) -> dict[str, Any]:
    """The columns of a recognition, without those that follow from others."""
    names = (name for name in Recognition.__slots__ if name not in {"id", "version", "revocation"})
    row = {name: getattr(recognition, name) for name in names}
    revoked = recognition.revocation
    return {
        **row,
        "kind": recognition.kind or "",
        "revoked_on": revoked.on if revoked else None,
        "revoked_ground": revoked.ground if revoked else "",
        "revoked_decision": revoked.decision_number if revoked else "",
    }


def read_recognition(row: RowMapping) -> Recognition:
    """The recognition of a row."""
    facts = {name: row[name] for name in Recognition.__slots__ if name != "revocation"}
    facts["kind"] = RecognitionKind(row["kind"]) if row["kind"] else None
    if row["revoked_on"]:
        facts["revocation"] = Revocation(
            row["revoked_on"], row["revoked_ground"], row["revoked_decision"]
        )
    return Recognition(**facts)
