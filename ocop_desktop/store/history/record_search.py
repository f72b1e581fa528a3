"""Finding the record whose history is asked for: by its code, its kind and id, or its name."""

from collections.abc import Iterator

from sqlalchemy import Connection, select

from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.text import clean_line, identity_key, sort_key
from ocop_desktop.store import tables
from ocop_desktop.store.history.names import find_name_column
from ocop_desktop.store.history.trash import list_deletions

_MAX_DIGITS = 18  # of the number of a row, as the database keeps it
_SORT_KEY = "sort_key"


def find_record(connection: Connection, words: str) -> tuple[RecordKind, int] | None:
    """The record those words mean, a deleted one too; None for none.

    They are a product's code, now or formerly, else a kind and an id ("fair:3"), else a product's
    id, else a name (`identity_key`); what is there goes before what was deleted.
    """
    for found in (_find_coded(connection, words), _find_numbered(connection, words)):
        if found:
            return found
    name = identity_key(words)
    present = next(_find_named(connection, name, sort_key(clean_line(words))), None)
    return present or _find_deleted(connection, name)


def _find_coded(connection: Connection, code: str) -> tuple[RecordKind, int] | None:
    c = tables.product_code.c
    product_id = connection.scalar(
        select(c.product_id).where(c.code == code).order_by(c.product_id).limit(1)
    )
    return (RecordKind.PRODUCT, product_id) if product_id is not None else None


def _find_numbered(connection: Connection, words: str) -> tuple[RecordKind, int] | None:
    """A kind and an id whose record is or was there."""
    kind, colon, number = words.rpartition(":")
    table_name = kind.strip().casefold() if colon else RecordKind.PRODUCT.value
    number = number.strip()
    if table_name not in tables.RECORDED or not number.isdecimal() or len(number) > _MAX_DIGITS:
        return None
    c = tables.change.c
    query = select(c.id).where(c.table_name == table_name, c.row_id == int(number)).limit(1)
    is_known = connection.scalar(query) is not None
    return (RecordKind(table_name), int(number)) if is_known else None


def _find_named(
    connection: Connection, wanted: str, sorted_by: str
) -> Iterator[tuple[RecordKind, int]]:
    for table in tables.RECORDED.values():
        column = find_name_column(table)
        if column is None:
            continue
        query = select(table.c.id, column).order_by(table.c.id)
        if _SORT_KEY in table.c:
            query = query.where(table.c[_SORT_KEY] == sorted_by)
        for row_id, name in connection.execute(query):
            if identity_key(name) == wanted:
                yield RecordKind(table.name), row_id


def _find_deleted(connection: Connection, wanted: str) -> tuple[RecordKind, int] | None:
    """The last deleted record of that name."""
    for one in reversed(list_deletions(connection)):
        if one.name and identity_key(one.name) == wanted:
            return RecordKind(one.key[0]), one.key[1]
    return None
