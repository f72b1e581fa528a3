"""What the deadline board reads of the products: a few columns of all, and the papers that expire."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, func, select, true

from ocop_desktop.store import tables

_product, _producer = tables.product.c, tables.producer.c
_WHERE = (
    func.coalesce(func.nullif(_product.commune_code, ""), _producer.commune_code, ""),
    _product.place,
)


def products(connection: Connection) -> Sequence[Sequence[Any]]:
    """Every product: id, name, producer's id (0: unknown) and name, commune's code, stated place."""
    return connection.execute(
        _made_by(
            _product.id,
            _product.name_vi,
            func.coalesce(_product.producer_id, 0),
            func.coalesce(_producer.name, ""),
            *_WHERE,
        )
    ).all()


def expiring_certificates(
    connection: Connection, first: date, last: date
) -> Sequence[Sequence[Any]]:
    """The certificates that expire from `first` to `last`, the nearest first.

    Product's id and name, producer's name, commune's code, stated place, then kind, number and
    expiry day (ISO text) of the certificate.
    """
    held = func.json_each(_product.certificates).table_valued("value", name="held")
    kind, number, expires_on = (
        func.json_extract(held.c.value, f"$.{name}") for name in ("kind", "number", "expires_on")
    )
    wanted = _made_by(
        _product.id,
        _product.name_vi,
        func.coalesce(_producer.name, ""),
        *_WHERE,
        kind,
        number,
        expires_on,
    )
    days = first.isoformat(), last.isoformat()
    found = wanted.join(held, true()).where(expires_on.between(*days))
    return connection.execute(found.order_by(expires_on, _product.id)).all()


def _made_by(*columns: ColumnElement[Any]) -> Select[Any]:
    return select(*columns).join_from(tables.product, tables.producer, isouter=True)
