"""Inserting, changing and deleting many rows at once."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, TypeAlias

from sqlalchemy import Connection, Dialect, Table, bindparam, delete, insert, update

from ocop_desktop.store.change_values import list_changed

Values = Mapping[str, Any]
_ROWS_AT_ONCE = 2_000  # so that their copies take little memory
_KEPT_STATEMENTS = 64
Packed: TypeAlias = tuple[Any, ...]
_Converters: TypeAlias = tuple[tuple[int, Any], ...]


@dataclass(frozen=True, slots=True)
class PackedRows:
    """Rows as the database gets them: the statement that inserts one, its columns, their values."""

    statement: str
    names: tuple[str, ...]
    rows: Sequence[Packed]


def insert_rows(connection: Connection, table: Table, rows: Sequence[Values]) -> None:
    """Insert rows that all hold the columns of the first one.

    SQLAlchemy collects the values of every row by itself, which takes longer than inserting them.
    """
    for start in range(0, len(rows), _ROWS_AT_ONCE):
        packed = pack_rows(connection, table, rows[start : start + _ROWS_AT_ONCE])
        insert_packed(connection, packed)


def pack_rows(connection: Connection, table: Table, rows: Sequence[Values]) -> PackedRows:
    """Rows that all hold the columns of the first one, ready to be inserted."""
    if not rows:
        return PackedRows("", (), ())
    statement, names, converters = _compile(table, connection.dialect, tuple(rows[0]))
    return PackedRows(statement, names, [_pack(row, names, converters) for row in rows])


def insert_packed(connection: Connection, packed: PackedRows) -> None:
    """Insert packed rows, of which there are some."""
    connection.exec_driver_sql(packed.statement, list(packed.rows))


def update_rows(
    connection: Connection, table: Table, changed: Iterable[tuple[int, Values, Values]]
) -> None:
    """Set what differs in rows: each is an id, the row as it is written and as it shall be."""
    by_columns: dict[tuple[str, ...], list[dict[str, Any]]] = {}
    for row_id, written, wanted in changed:
        names = tuple(list_changed(written, wanted))
        if names:
            values = {name: wanted[name] for name in names}
            by_columns.setdefault(names, []).append({"row_id": row_id, **values})
    for names, rows in by_columns.items():
        statement = update(table).where(table.c.id == bindparam("row_id"))
        connection.execute(statement.values({name: bindparam(name) for name in names}), rows)


def delete_rows(connection: Connection, table: Table, row_ids: Sequence[int]) -> None:
    """Delete the rows of those ids."""
    if row_ids:
        statement = delete(table).where(table.c.id == bindparam("row_id"))
        connection.execute(statement, [{"row_id": row_id} for row_id in row_ids])


@lru_cache(_KEPT_STATEMENTS)
def _compile(
    table: Table, dialect: Dialect, columns: tuple[str, ...]
) -> tuple[str, tuple[str, ...], _Converters]:
    """The statement, its columns in order, and what makes the values of some of them the driver's."""
    compiled = insert(table).compile(dialect=dialect, column_keys=list(columns))
    names = tuple(compiled.positiontup or ())
    found = (table.c[name].type.dialect_impl(dialect).bind_processor(dialect) for name in names)
    converters = tuple((place, one) for place, one in enumerate(found) if one)
    return str(compiled), names, converters


def _pack(row: Values, names: tuple[str, ...], converters: _Converters) -> Packed:
    values = [row[name] for name in names]
    for place, convert in converters:
        values[place] = convert(values[place])
    return tuple(values)
