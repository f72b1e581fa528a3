"""Rows of points of sale; the row of a point holds the ids of its products, in order."""

from typing import Any

from sqlalchemy import Connection, select
from sqlalchemy.engine import RowMapping

from ocop_desktop.domain.channels.channel import ListingStatus
from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.outlets.sale_point import SalePlace, SalePoint
from ocop_desktop.domain.text import identity_key
from ocop_desktop.store import outlet_tables
from ocop_desktop.store.changes import WriteTransaction
from ocop_desktop.store.edits import merge_edit, save_edit
from ocop_desktop.store.lookup import require_found

_PLAIN = (
    "name", "address", "commune_code", "operator", "opened_on", "decision", "latitude",
    "longitude", "checked_on", "notes",
)  # fmt: skip


def all_points(connection: Connection) -> tuple[SalePoint, ...]:
    """Every point of sale, by name."""
    table = outlet_tables.sale_point
    query = select(table).order_by(table.c.name, table.c.id)
    return tuple(read_point(row) for row in connection.execute(query).mappings())


def require(connection: Connection, point_id: int) -> SalePoint:
    """The point of sale. Raises RecordMissing."""
    table = outlet_tables.sale_point
    row = connection.execute(select(table).where(table.c.id == point_id)).mappings().first()
    found = None if row is None else read_point(row)
    return require_found(found, RecordKind.SALE_POINT, point_id)


def find_same(connection: Connection, point: SalePoint) -> SalePoint | None:
    """The point of the same name and commune; None where none is."""
    key = identity_key(point.name)
    return next(
        (
            one
            for one in all_points(connection)
            if identity_key(one.name) == key and one.commune_code == point.commune_code
        ),
        None,
    )


def merge(transaction: WriteTransaction, point: SalePoint) -> SalePoint:
    """A known point with what others have saved since it was opened.

    Raises RecordMissing, EditConflict.
    """
    return merge_edit(transaction, outlet_tables.sale_point, point.id, point, read_point)


def save(transaction: WriteTransaction, point: SalePoint) -> SalePoint:
    """Insert a new point or update a known one; returns it as it is stored."""
    return save_edit(transaction, outlet_tables.sale_point, point, read_point, make_row)


def delete(transaction: WriteTransaction, point_id: int) -> None:
    """Remove a point of sale."""
    transaction.delete(outlet_tables.sale_point, point_id)


def make_row(point: SalePoint) -> dict[str, Any]:
    """The columns of a point of sale."""
    return {
        **{name: getattr(point, name) for name in _PLAIN},
        "place_kind": point.place_kind.value,
        "status": point.status.value,
        "product_ids": list(point.product_ids),
    }


def read_point(row: RowMapping) -> SalePoint:
    """The point of sale of a row."""
    return SalePoint(
        **{name: row[name] for name in _PLAIN},
        place_kind=SalePlace(row["place_kind"]),
        status=ListingStatus(row["status"]),
        product_ids=tuple(row["product_ids"]),
        id=row["id"],
        version=row["version"],
    )
