"""Notices' rows: the log of what was sent to producers."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection, select
from sqlalchemy.engine import RowMapping

from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.deadlines.filing import Notice
from ocop_desktop.store import tables
from ocop_desktop.store.changes import WriteTransaction
from ocop_desktop.store.edits import save_edit
from ocop_desktop.store.lookup import require_found


def get(connection: Connection, notice_id: int) -> Notice | None:
    """The notice, or None."""
    table = tables.notice
    row = connection.execute(select(table).where(table.c.id == notice_id)).mappings().first()
    return None if row is None else read_notice(row)


def require(connection: Connection, notice_id: int) -> Notice:
    """The notice. Raises RecordMissing."""
    return require_found(get(connection, notice_id), RecordKind.NOTICE, notice_id)


def list_recent(connection: Connection, limit: int) -> tuple[tuple[Notice, str], ...]:
    """The newest notices with the names of their products, newest first."""
    table, product = tables.notice, tables.product.c
    query = (
        select(table, product.name_vi)
        .join_from(table, tables.product)
        .order_by(table.c.sent_on.desc().nulls_last(), table.c.id.desc())
        .limit(limit)
    )
    return tuple((read_notice(row), row["name_vi"]) for row in connection.execute(query).mappings())


def of_product(connection: Connection, product_id: int) -> tuple[Notice, ...]:
    """The product's notices, oldest first."""
    table = tables.notice
    query = select(table).where(table.c.product_id == product_id)
    rows = connection.execute(query.order_by(table.c.sent_on.nulls_first(), table.c.id)).mappings()
    return tuple(read_notice(row) for row in rows)


def last_by_product(connection: Connection, on: date) -> dict[int, Notice]:
    """The last notice sent for each product by that day."""
    c = tables.notice.c
    query = select(*(c[name] for name in Notice.__slots__)).where(c.sent_on <= on)
    rows = connection.execute(query.order_by(c.sent_on.nulls_first(), c.id))
    return {row.product_id: Notice(*row) for row in rows}


def save(transaction: WriteTransaction, notice: Notice) -> Notice:
    """Insert a new notice or update a known one; returns it as it is stored."""
    return save_edit(transaction, tables.notice, notice, read_notice, make_row)


def save_new(transaction: WriteTransaction, notices: Sequence[Notice]) -> list[int]:
    """Insert many new notices at once; returns their ids, in order."""
    return transaction.insert_many(tables.notice, [make_row(notice) for notice in notices])


def delete(transaction: WriteTransaction, notice_id: int) -> None:
    """Remove a notice."""
    transaction.delete(tables.notice, notice_id)


def make_row(notice: Notice) -> dict[str, Any]:
    """The columns of a notice, without those that follow from others."""
    return {
        name: getattr(notice, name) for name in Notice.__slots__ if name not in {"id", "version"}
    }


def read_notice(row: RowMapping) -> Notice:
    """The notice of a row."""
    return Notice(**{name: row[name] for name in Notice.__slots__})
