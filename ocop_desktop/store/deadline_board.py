"""What the deadline board reads of the products: a few columns of all, and the papers that expire."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection, func, select, true

from ocop_desktop.store import tables
from ocop_desktop.store.engines.choice import engine_of


def list_products(connection: Connection) -> Sequence[Sequence[Any]]:
    """Every product by name: id, name, producer's id (0: unknown) and name, commune's code, stated place.

    Names come in Vietnamese order, which is that of the index these columns are read from.
    """
    c, producer = tables.product.c, tables.producer.c
    query = select(
        c.id,
        c.name_vi,
        func.coalesce(c.producer_id, 0),
        func.coalesce(producer.name, ""),
        func.coalesce(func.nullif(c.commune_code, ""), producer.commune_code, ""),
        c.place,
    ).join_from(tables.product, tables.producer, isouter=True)
    return connection.execute(query.order_by(c.sort_key, c.id)).all()


def list_expiring_certificates(
    connection: Connection, first: date, last: date
) -> Sequence[Sequence[Any]]:
    """The certificates that expire from `first` to `last`, the nearest first.

    Each as product's id, kind, number and expiry day.
    """
    c, engine = tables.product.c, engine_of(connection)
    certificate = engine.list_elements(c.certificates)
    kind, number, expires_on = (
        engine.get_field(certificate.c.value, name) for name in ("kind", "number", "expires_on")
    )
    query = (
        select(c.id, kind, number, expires_on)
        .join_from(tables.product, certificate, true())
        .where(expires_on.between(first.isoformat(), last.isoformat()))
        .order_by(expires_on, c.id)
    )
    return [
        (product_id, kind, number, date.fromisoformat(day))
        for product_id, kind, number, day in connection.execute(query)
    ]
