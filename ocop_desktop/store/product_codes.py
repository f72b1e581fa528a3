"""Who carries or carried product codes of a commune: the products, and those deleted since."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, bindparam, delete, null, select

from ocop_desktop.domain.register.product_codes import SerialUse, split_code
from ocop_desktop.store import tables
from ocop_desktop.store.row_writes import insert_rows

CodeHolder = tuple[int | None, str, list[str]]
Codes = Sequence[Mapping[str, Any]]
CodeChange = tuple[int, Codes, Codes]


def of_commune(connection: Connection, commune_code: str) -> list[CodeHolder]:
    """Products with codes that may name the commune: id (None: deleted), name, those codes."""
    c, product = tables.product_code.c, tables.product.c
    query = (
        select(c.product_id, product.id, product.name_vi, c.code)
        .join_from(tables.product_code, tables.product, c.product_id == product.id, isouter=True)
        .where(c.commune_code == commune_code)
        .order_by(c.product_id, c.serial, c.code)
    )
    rows = connection.execute(query).all()
    deleted = _find_deleted_names(connection, [row[0] for row in rows if row[1] is None])
    holders: dict[int, CodeHolder] = {}
    for known_id, product_id, name, code in rows:
        holder: CodeHolder = (product_id, deleted.get(known_id, "") if name is None else name, [])
        holders.setdefault(known_id, holder)[2].append(code)
    return list(holders.values())


def list_uses(connection: Connection, commune_code: str) -> tuple[SerialUse, ...]:
    """The serials of a commune in order, with the codes that hold them, without names of products.

    A deleted product keeps its id here.
    """
    c = tables.product_code.c
    query = (
        select(c.serial, c.code, c.product_id)
        .where(c.commune_code == commune_code, c.serial.is_not(None))
        .order_by(c.serial, c.code)
    )
    return tuple(SerialUse(*row) for row in connection.execute(query))


def ids_with_code(connection: Connection, code: str) -> list[int]:
    """The products that carry `code`, now or formerly."""
    c, product = tables.product_code.c, tables.product.c
    query = (
        select(product.id)
        .join_from(tables.product_code, tables.product, c.product_id == product.id)
        .where(c.code == code)
    )
    return list(connection.scalars(query.order_by(product.id)))


@dataclass(frozen=True, slots=True)
class CodeRows:
    """What follows from changed codes: rows that go, and then rows that come."""

    gone: Sequence[Mapping[str, Any]] = ()
    new: Sequence[Mapping[str, Any]] = ()


NO_CODES = CodeRows()


def write(connection: Connection, changes: Iterable[CodeChange], *, restored: bool) -> None:
    """Follow products' codes."""
    write_rows(connection, list_rows(changes, restored=restored))


def list_rows(changes: Iterable[CodeChange], *, restored: bool) -> CodeRows:
    """The rows of changed codes: each change is a product's id, its codes before and after.

    A product that was deleted keeps its rows; with `restored` it may come back to them.
    """
    gone: list[dict[str, Any]] = []
    new: list[dict[str, Any]] = []
    for product_id, before, after in changes:
        former = {code["code"] for code in before}
        kept = {code["code"] for code in after}
        gone += [{"gone_id": product_id, "gone": code} for code in sorted(former - kept)]
        added = {code["code"]: code for code in after if code["code"] not in former}
        if restored:
            gone += [{"gone_id": product_id, "gone": code} for code in sorted(added)]
        new += [_make_row(product_id, code) for code in added.values()]
    return CodeRows(gone, new)


def write_rows(connection: Connection, rows: CodeRows) -> None:
    """Delete and insert the rows."""
    c = tables.product_code.c
    if rows.gone:
        matching = (c.product_id == bindparam("gone_id"), c.code == bindparam("gone"))
        connection.execute(delete(tables.product_code).where(*matching), rows.gone)
    insert_rows(connection, tables.product_code, rows.new)


def _make_row(product_id: int, code: Mapping[str, Any]) -> dict[str, Any]:
    commune_code, serial = split_code(code["code"])
    given_on = code.get("given_on")
    return {
        "code": code["code"],
        "product_id": product_id,
        "commune_code": commune_code,
        "serial": serial,
        "given_on": date.fromisoformat(given_on) if given_on else None,
    }


def _find_deleted_names(connection: Connection, product_ids: Sequence[int]) -> dict[int, str]:
    """The names that deleted products had, from the history."""
    c = tables.change.c
    query = (
        select(c.row_id, c.before)
        .where(c.table_name == "product", c.row_id.in_(product_ids), c.after.is_(null()))
        .order_by(c.version)
    )
    return {row_id: before["name_vi"] for row_id, before in connection.execute(query)}
