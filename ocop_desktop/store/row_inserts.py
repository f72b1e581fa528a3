"""Inserting many rows at once."""

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import Any, TypeAlias

from sqlalchemy import Connection, Dialect, Table, insert

Values = Mapping[str, Any]
_ROWS_AT_ONCE = 2_000  # so that their copies take little memory
_KEPT_STATEMENTS = 64
Packed: TypeAlias = tuple[Any, ...]
_Converters: TypeAlias = tuple[tuple[int, Any], ...]


def insert_rows(
    connection: Connection,
    table: Table,
    rows: Sequence[Values],
    on_packed: Callable[[Sequence[str], Sequence[Packed]], None] | None = None,
) -> None:
    """Insert rows that all hold the columns of the first one.

    `on_packed` gets the names of the columns and the rows as the database gets them.

    SQLAlchemy collects the values of every row by itself, which takes longer than inserting them.
    """
    if not rows:
        return
    statement, names, converters = _compile(table, connection.dialect, tuple(rows[0]))
    for start in range(0, len(rows), _ROWS_AT_ONCE):
        some = rows[start : start + _ROWS_AT_ONCE]
        packed = [_pack(row, names, converters) for row in some]
        connection.exec_driver_sql(statement, packed)
        if on_packed:
            on_packed(names, packed)


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
