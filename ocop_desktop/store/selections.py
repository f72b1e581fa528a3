"""Rows of saved selections."""

from typing import Any

from sqlalchemy import Connection, select
from sqlalchemy.engine import RowMapping

from ocop_desktop.domain.register.selection import Selection
from ocop_desktop.store import tables
from ocop_desktop.store.changes import WriteTransaction
from ocop_desktop.store.edits import save_edit


def all_selections(connection: Connection) -> tuple[Selection, ...]:
    """Every selection, the latest first."""
    query = select(tables.selection).order_by(tables.selection.c.id.desc())
    return tuple(read_selection(row) for row in connection.execute(query).mappings())


def save(transaction: WriteTransaction, selection: Selection) -> Selection:
    """Insert a new selection or update a known one; returns it as it is stored."""
    return save_edit(transaction, tables.selection, selection, read_selection, make_row)


def delete(transaction: WriteTransaction, selection_id: int) -> None:
    """Remove a selection."""
    transaction.delete(tables.selection, selection_id)


def make_row(selection: Selection) -> dict[str, Any]:
    """The columns of a selection."""
    return {"name": selection.name, "product_ids": list(selection.product_ids)}


def read_selection(row: RowMapping) -> Selection:
    """The selection of a row."""
    return Selection(row["name"], tuple(row["product_ids"]), row["id"], row["version"])
