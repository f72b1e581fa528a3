"""Inserting, changing and deleting many rows at once."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from operator import itemgetter
from typing import Any, TypeAlias

from sqlalchemy import Connection, Dialect, Insert, Table, Update, bindparam, delete, insert, update

from ocop_desktop.store.change_values import list_changed

Values = Mapping[str, Any]
_ROWS_AT_ONCE = 2_000  # so that their copies take little memory
_KEPT_STATEMENTS = 64
Packed: TypeAlias = tuple[Any, ...]
_Converters: TypeAlias = tuple[tuple[int, Any], ...]


@dataclass(frozen=True, slots=True)
class PackedRows:
    """A statement as the database gets it, its parameters' names, and their values for each row."""

    statement: str
    names: tuple[str, ...]
    rows: Sequence[Packed]


@dataclass(frozen=True, slots=True)
class Packing:
    """How rows of a table are packed: the statement, its parameters' names, what reads and converts."""

    statement: str
    names: tuple[str, ...]
    read: Callable[[Values], Packed]
    converters: _Converters

    def pack(self, row: Values) -> Packed:
        """The values of one row as the database gets them."""
        values = list(self.read(row))
        for place, convert in self.converters:
            values[place] = convert(values[place])
        return tuple(values)

    def pack_all(self, rows: Iterable[Values]) -> PackedRows:
        """Many rows."""
        return PackedRows(self.statement, self.names, [self.pack(row) for row in rows])


def insert_rows(connection: Connection, table: Table, rows: Sequence[Values]) -> None:
    """Insert rows that all hold the columns of the first one.

    SQLAlchemy collects the values of every row by itself, which takes longer than inserting them.
    """
    for start in range(0, len(rows), _ROWS_AT_ONCE):
        write_packed(connection, pack_rows(connection, table, rows[start : start + _ROWS_AT_ONCE]))


def pack_rows(connection: Connection, table: Table, rows: Sequence[Values]) -> PackedRows:
    """Rows that all hold the columns of the first one, ready to be inserted."""
    if not rows:
        return PackedRows("", (), ())
    return find_insertion(table, connection.dialect, tuple(rows[0])).pack_all(rows)


def write_packed(connection: Connection, packed: PackedRows) -> None:
    """Run the statement for every row."""
    if packed.rows:
        connection.exec_driver_sql(packed.statement, list(packed.rows))


def update_rows(
    connection: Connection, table: Table, changed: Iterable[tuple[int, Values, Values]]
) -> None:
    """Set what differs in rows: each is an id, the row as it is written and as it shall be."""
    for packed in pack_updates(connection.dialect, table, changed):
        write_packed(connection, packed)


def pack_updates(
    dialect: Dialect, table: Table, changed: Iterable[tuple[int, Values, Values]]
) -> list[PackedRows]:
    """The same, ready to be written."""
    by_columns: dict[tuple[str, ...], list[Packed]] = {}
    for row_id, written, wanted in changed:
        names = tuple(list_changed(written, wanted))
        if names:
            packed = _find_update(table, dialect, names).pack({**wanted, "row_id": row_id})
            by_columns.setdefault(names, []).append(packed)
    packings = ((_find_update(table, dialect, names), rows) for names, rows in by_columns.items())
    return [PackedRows(one.statement, one.names, rows) for one, rows in packings]


def delete_rows(connection: Connection, table: Table, row_ids: Sequence[int]) -> None:
    """Delete the rows of those ids."""
    if row_ids:
        statement = delete(table).where(table.c.id == bindparam("row_id"))
        connection.execute(statement, [{"row_id": row_id} for row_id in row_ids])


@lru_cache(_KEPT_STATEMENTS)
def find_insertion(table: Table, dialect: Dialect, columns: tuple[str, ...]) -> Packing:
    """How rows that hold those columns are packed to be inserted."""
    return _compile(insert(table), table, dialect, columns)


@lru_cache(_KEPT_STATEMENTS)
def _find_update(table: Table, dialect: Dialect, columns: tuple[str, ...]) -> Packing:
    statement = update(table).where(table.c.id == bindparam("row_id"))
    values: dict[str, Any] = {name: bindparam(name) for name in columns}
    return _compile(statement.values(values), table, dialect, None)


def _compile(
    statement: Insert | Update, table: Table, dialect: Dialect, columns: tuple[str, ...] | None
) -> Packing:
    """The statement, its parameters in order, and what makes the values of some of them the driver's."""
    compiled = statement.compile(dialect=dialect, column_keys=list(columns) if columns else None)
    names = tuple(compiled.positiontup or ())
    found = (
        table.c[name].type.dialect_impl(dialect).bind_processor(dialect)
        if name in table.c
        else None
        for name in names
    )
    converters = tuple((place, one) for place, one in enumerate(found) if one)
    return Packing(str(compiled), names, itemgetter(*names), converters)
