"""Who carries or carried product codes of a commune: the products, and those deleted since."""

from typing import Any

from sqlalchemy import ColumnElement, Connection, Text, null, select

from ocop_desktop.store import tables

CodeHolder = tuple[int | None, str, list[str]]


def of_commune(connection: Connection, commune_code: str) -> list[CodeHolder]:
    """Products with codes that may name the commune: id (None: deleted), name, all their codes."""
    return [*_list_present(connection, commune_code), *_list_deleted(connection, commune_code)]


def _list_present(connection: Connection, commune_code: str) -> list[CodeHolder]:
    c = tables.product.c
    query = select(c.id, c.name_vi, c.codes).where(_contains_commune(c.codes, commune_code))
    return [(row.id, row.name_vi, _list_codes(row.codes)) for row in connection.execute(query)]


def _list_deleted(connection: Connection, commune_code: str) -> list[CodeHolder]:
    """The products that the history knows as deleted and not restored."""
    c, action = tables.change.c, tables.change_set.c
    query = (
        select(c.before)
        .join_from(tables.change, tables.change_set)
        .where(
            c.table_name == "product",
            c.after.is_(null()),
            _contains_commune(c.before, commune_code),
        )
        .where(action.kind == "do", ~action.undone)
    )
    rows = connection.execute(query).scalars()
    return [(None, row["name_vi"], _list_codes(row["codes"])) for row in rows]


def _contains_commune(column: ColumnElement[Any], commune_code: str) -> ColumnElement[bool]:
    return column.cast(Text).contains(f"-{commune_code}-", autoescape=True)


def _list_codes(codes: list[dict[str, Any]]) -> list[str]:
    return [code["code"] for code in codes]
