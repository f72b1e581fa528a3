"""Rows of registrations: reading and writing them."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, select
from sqlalchemy.engine import RowMapping

from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.outlets.registration import Registration, RegistrationKind
from ocop_desktop.store.changes import WriteTransaction
from ocop_desktop.store.edits import merge_edit, save_edit
from ocop_desktop.store.lookup import require_found
from ocop_desktop.store.outlet_tables import registration as table

_REFERENCES = ("producer_id", "product_id")
_PLAIN = tuple(
    name for name in Registration.__slots__ if name not in {"kind", "id", "version", *_REFERENCES}
)


def list_all(
    connection: Connection, product_ids: Sequence[int] | None = None
) -> tuple[Registration, ...]:
    """Every registration, or those of the products alone, by kind and number."""
    query = select(table).order_by(table.c.kind, table.c.number, table.c.id)
    if product_ids is not None:
        query = query.where(table.c.product_id.in_(product_ids))
    return tuple(read_registration(row) for row in connection.execute(query).mappings())


def require(connection: Connection, registration_id: int) -> Registration:
    """The registration. Raises RecordMissing."""
    row = connection.execute(select(table).where(table.c.id == registration_id)).mappings().first()
    found = read_registration(row) if row else None
    return require_found(found, RecordKind.REGISTRATION, registration_id)


def merge(transaction: WriteTransaction, registration: Registration) -> Registration:
    """A known registration with what others have saved since it was opened.

    Raises RecordMissing, EditConflict.
    """
    return merge_edit(transaction, table, registration.id, registration, read_registration)


def save(transaction: WriteTransaction, registration: Registration) -> Registration:
    """Insert a new registration or update a known one; returns it as it is stored."""
    return save_edit(transaction, table, registration, read_registration, make_row)


def delete(transaction: WriteTransaction, registration_id: int) -> None:
    """Remove a registration."""
    transaction.delete(table, registration_id)


def make_row(registration: Registration) -> dict[str, Any]:
    """The columns of a registration, without those that follow from others."""
    return {
        **{name: getattr(registration, name) for name in _PLAIN},
        **{name: getattr(registration, name) or None for name in _REFERENCES},
        "kind": registration.kind.value,
    }


def read_registration(row: RowMapping | Mapping[str, Any]) -> Registration:
    """The registration of a row."""
    facts = {name: row[name] for name in (*_PLAIN, "id", "version")}
    facts |= {name: row[name] or 0 for name in _REFERENCES}
    return Registration(kind=RegistrationKind(row["kind"]), **facts)
