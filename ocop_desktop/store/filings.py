"""Filings' rows: reading and writing them; the commune's topics lie in the filing's own row."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

from sqlalchemy import Connection, select

from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.deadlines.filing import Filing, FilingResult
from ocop_desktop.domain.register.recognition import RecognitionKind
from ocop_desktop.store import tables
from ocop_desktop.store.changes import WriteTransaction
from ocop_desktop.store.edits import merge_edit, save_edit
from ocop_desktop.store.json_values import read_topic
from ocop_desktop.store.lookup import require_found

_SELECTED = select(*(tables.filing.c[name] for name in Filing.__slots__))


def get(connection: Connection, filing_id: int) -> Filing | None:
    """The filing, or None."""
    row = connection.execute(_SELECTED.where(tables.filing.c.id == filing_id)).mappings().first()
    return None if row is None else read_filing(row)


def require(connection: Connection, filing_id: int) -> Filing:
    """The filing. Raises RecordMissing."""
    return require_found(get(connection, filing_id), RecordKind.FILING, filing_id)


def by_product(
    connection: Connection, product_ids: Sequence[int] | None = None
) -> dict[int, tuple[Filing, ...]]:
    """The filings of those products (None: of all), by product, in the order they were filed."""
    c = tables.filing.c
    query = _SELECTED.order_by(c.filed_on.nulls_first(), c.id)
    if product_ids is not None:
        query = query.where(c.product_id.in_(product_ids))
    found: dict[int, list[Filing]] = {}
    for row in connection.execute(query).mappings():
        found.setdefault(row["product_id"], []).append(read_filing(row))
    return {product_id: tuple(filed) for product_id, filed in found.items()}


def of_product(connection: Connection, product_id: int) -> tuple[Filing, ...]:
    """The product's filings, in the order they were filed."""
    return by_product(connection, [product_id]).get(product_id, ())


def filings_by_receipt(connection: Connection) -> dict[str, int]:
    """The filing that carries each receipt number."""
    c = tables.filing.c
    query = select(c.receipt_number, c.id).where(c.receipt_number != "")
    return {row.receipt_number: row.id for row in connection.execute(query)}


def load(transaction: WriteTransaction, filing_ids: Sequence[int]) -> dict[int, Filing]:
    """Those filings as the action leaves them, by id. Raises RecordMissing."""
    transaction.load(tables.filing, filing_ids)
    rows = {row_id: transaction.read_row(tables.filing, row_id) for row_id in filing_ids}
    return {
        row_id: read_filing(require_found(row, RecordKind.FILING, row_id))
        for row_id, row in rows.items()
    }


def merge(transaction: WriteTransaction, filing: Filing) -> Filing:
    """A known filing with what others have saved since it was opened.

    Raises RecordMissing, EditConflict.
    """
    return merge_edit(transaction, tables.filing, filing.id, filing, read_filing)


def save(transaction: WriteTransaction, filing: Filing) -> Filing:
    """Insert a new filing or update a known one; returns it as it is stored."""
    return save_edit(transaction, tables.filing, filing, read_filing, make_row)


def save_new(transaction: WriteTransaction, filings: Sequence[Filing]) -> list[int]:
    """Insert many new filings at once; returns their ids, in order."""
    return transaction.insert_many(tables.filing, [make_row(filing) for filing in filings])


def delete(transaction: WriteTransaction, filing_id: int) -> None:
    """Remove a filing."""
    transaction.delete(tables.filing, filing_id)


def make_row(filing: Filing) -> dict[str, Any]:
    """The columns of a filing, without those that follow from others."""
    row = {
        name: getattr(filing, name) for name in Filing.__slots__ if name not in {"id", "version"}
    }
    return {
        **row,
        "kind": filing.kind.value,
        "result": filing.result.value,
        "topics": [asdict(topic) for topic in filing.topics],
    }


def read_filing(row: Mapping[Any, Any]) -> Filing:
    """The filing of a row."""
    facts = {name: row[name] for name in Filing.__slots__}
    return Filing(
        **{
            **facts,
            "kind": RecognitionKind(row["kind"]),
            "topics": tuple(map(read_topic, row["topics"])),
            "result": FilingResult(row["result"]),
        }
    )
