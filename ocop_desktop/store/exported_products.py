"""Rows of exports: reading and writing them; the years and the contract lie in the export's own row."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, select
from sqlalchemy.engine import RowMapping

from ocop_desktop.domain.channels.channel import SalesContract
from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.outlets.exported_product import (
    ExportedProduct,
    ExportRoute,
    ExportYear,
)
from ocop_desktop.store.changes import WriteTransaction
from ocop_desktop.store.edits import merge_edit, save_edit
from ocop_desktop.store.json_values import read_facts, write_facts
from ocop_desktop.store.lookup import require_found
from ocop_desktop.store.outlet_tables import exported_product as table

_PLAIN = (
    "product_id", "country", "hs_code", "buyer", "first_shipment", "last_shipment", "notes",
)  # fmt: skip


def list_all(
    connection: Connection, product_ids: Sequence[int] | None = None
) -> tuple[ExportedProduct, ...]:
    """The exports of those products (None: of all), by product and country."""
    query = select(table).order_by(table.c.product_id, table.c.country, table.c.id)
    if product_ids is not None:
        query = query.where(table.c.product_id.in_(product_ids))
    return tuple(read_exported_product(row) for row in connection.execute(query).mappings())


def require(connection: Connection, export_id: int) -> ExportedProduct:
    """The export. Raises RecordMissing."""
    row = connection.execute(select(table).where(table.c.id == export_id)).mappings().first()
    found = read_exported_product(row) if row else None
    return require_found(found, RecordKind.EXPORTED_PRODUCT, export_id)


def find(connection: Connection, product_id: int, country: str) -> ExportedProduct | None:
    """The export of that product to that country."""
    same = (one for one in list_all(connection, [product_id]) if one.country == country)
    return next(same, None)


def merge(transaction: WriteTransaction, exported: ExportedProduct) -> ExportedProduct:
    """A known export with what others have saved since it was opened.

    Raises RecordMissing, EditConflict.
    """
    return merge_edit(transaction, table, exported.id, exported, read_exported_product)


def save(transaction: WriteTransaction, exported: ExportedProduct) -> ExportedProduct:
    """Insert a new export or update a known one; returns it as it is stored."""
    return save_edit(transaction, table, exported, read_exported_product, make_row)


def delete(transaction: WriteTransaction, export_id: int) -> None:
    """Remove an export."""
    transaction.delete(table, export_id)


def make_row(exported: ExportedProduct) -> dict[str, Any]:
    """The columns of an export, without those that follow from others."""
    return {
        **{name: getattr(exported, name) for name in _PLAIN},
        "route": exported.route or "",
        "years": [write_facts(year) for year in exported.years],
        "contract": write_facts(exported.contract),
    }


def read_exported_product(row: RowMapping | Mapping[str, Any]) -> ExportedProduct:
    """The export of a row."""
    return ExportedProduct(
        **{name: row[name] for name in (*_PLAIN, "id", "version")},
        route=ExportRoute(row["route"]) if row["route"] else None,
        years=tuple(read_facts(ExportYear, year) for year in row["years"]),
        contract=read_facts(SalesContract, row["contract"]),
    )
