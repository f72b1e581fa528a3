"""Producers as a file names them: by tax code, id or name."""

from collections.abc import Callable, Sequence
from functools import cache

from sqlalchemy import Column, Connection, Table, select

from ocop_desktop.domain.text import identity_key, search_key
from ocop_desktop.store import tables

_MAX_DIGITS = 9
Find = Callable[[str | int], Sequence[int]]
Names = dict[str, list[int]]


def find_producers(connection: Connection) -> Find:
    """What finds the ids of producers by a tax code, an id or a name."""
    c = tables.producer.c
    names = _NameLookup(connection, tables.producer, c.name)

    @cache
    def find(key: str | int) -> Sequence[int]:
        text = str(key).strip()
        taxed = connection.scalars(select(c.id).where(c.tax_code == text, c.tax_code != "")).all()
        return taxed or _find_id(connection, tables.producer, key) or names.find(text)

    return find


class _NameLookup:
    """The records of a table by their names, read once, when first a name is asked for."""

    def __init__(self, connection: Connection, table: Table, name: Column[str]) -> None:
        self._read = cache(lambda: connection.execute(select(table.c.id, name)).all())
        self._by = cache(self._group)

    def find(self, name: str) -> Sequence[int]:
        """The ids of the same name (`identity_key`), else of the same name without marks."""
        for fold in (identity_key, search_key):
            if found := self._by(fold).get(fold(name)):
                return found
        return ()

    def _group(self, fold: Callable[[str], str]) -> Names:
        grouped: Names = {}
        for row_id, name in self._read():
            grouped.setdefault(fold(name), []).append(row_id)
        return grouped


def _find_id(connection: Connection, table: Table, key: str | int) -> Sequence[int]:
    text = str(key).strip()
    if not text.isdecimal() or len(text) > _MAX_DIGITS:
        return ()
    return connection.scalars(select(table.c.id).where(table.c.id == int(text))).all()
