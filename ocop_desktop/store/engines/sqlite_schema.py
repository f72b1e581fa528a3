"""The objects of a file of SQLite, compared with the tables of this program."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from sqlalchemy import Connection, Index, Table
from sqlalchemy.dialects import sqlite

from ocop_desktop.domain.opening.schema_faults import (
    SchemaDifference,
    SchemaFault,
    SchemaObject,
)
from ocop_desktop.store.tables import metadata

VERSION_TABLE = "alembic_version"
_OWN_TABLES = {VERSION_TABLE, "sqlite_sequence", "sqlite_stat1", "sqlite_stat4"}
_OBJECTS = "SELECT type, name, tbl_name, sql FROM sqlite_master"
_COLUMNS = """
SELECT kept.name, held.name, upper(held.type), held."notnull", held.pk > 0, held.hidden
FROM sqlite_master AS kept JOIN pragma_table_xinfo(kept.name) AS held
WHERE kept.type = 'table'
"""
_REFERENCES = """
SELECT kept.name, held."from", held."table", held."to", held.on_update, held.on_delete
FROM sqlite_master AS kept JOIN pragma_foreign_key_list(kept.name) AS held
WHERE kept.type = 'table'
"""
_INDEXES = """
SELECT kept.name, kept.tbl_name, held.name, held."desc", held.coll, listed."unique", listed.partial
FROM sqlite_master AS kept
JOIN pragma_index_xinfo(kept.name) AS held ON held.key
JOIN pragma_index_list(kept.tbl_name) AS listed ON listed.name = kept.name
WHERE kept.type = 'index'
ORDER BY kept.name, held.seqno
"""
_QUOTED = re.compile(
    r"'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|`[^`]*`|\[[^\]]*\]|--[^\n]*|/\*.*?\*/", re.DOTALL
)
_RULES = re.compile(r"\b(CHECK|COLLATE|CONFLICT|WITHOUT|STRICT)\b", re.IGNORECASE)
_COUNTED = re.compile(r"\bAUTOINCREMENT\b", re.IGNORECASE)


@dataclass(slots=True)
class _TableShape:
    """What is compared of one table: columns by name, references to others, rules of its own."""

    columns: dict[str, tuple[Any, ...]] = field(default_factory=dict)
    references: set[tuple[Any, ...]] = field(default_factory=set)
    rules: tuple[str, ...] = ()
    is_counted: bool = False


@dataclass(slots=True)
class _Shapes:
    """The tables and indexes of a file, or those of this program."""

    tables: dict[str, _TableShape] = field(default_factory=dict)
    indexes: dict[str, tuple[tuple[Any, ...], ...]] = field(default_factory=dict)


def find_version_table(connection: Connection) -> bool:
    """Whether the version stands in a table, not in a view that could give any answer, or none."""
    found = connection.exec_driver_sql(
        "SELECT type FROM sqlite_master WHERE name = ?", (VERSION_TABLE,)
    )
    return [kind for (kind,) in found] == ["table"]


def find_foreign_code(connection: Connection) -> tuple[SchemaFault, ...]:
    """Triggers and views, of which this program makes none: they would run whenever it writes."""
    found = connection.exec_driver_sql(
        "SELECT type, name FROM sqlite_master WHERE type IN ('trigger', 'view') ORDER BY name"
    )
    return tuple(
        SchemaFault(SchemaDifference.FOREIGN, SchemaObject(kind), str(name)) for kind, name in found
    )


def find_schema_faults(connection: Connection) -> tuple[SchemaFault, ...]:
    """Every object that is there and should not be, is missing, or is not as this program makes it."""
    present, wanted = _read_shapes(connection), _list_own_shapes()
    return (
        *find_foreign_code(connection),
        *_compare_tables(present, wanted),
        *_compare(SchemaObject.INDEX, present.indexes, wanted.indexes),
    )


def _compare_tables(present: _Shapes, wanted: _Shapes) -> Iterator[SchemaFault]:
    both = present.tables.keys() & wanted.tables.keys()
    yield from _compare(
        SchemaObject.TABLE, dict.fromkeys(present.tables), dict.fromkeys(wanted.tables)
    )
    for name in sorted(both):
        mine, theirs = wanted.tables[name], present.tables[name]
        yield from _compare(
            SchemaObject.COLUMN,
            {f"{name}.{column}": facts for column, facts in theirs.columns.items()},
            {f"{name}.{column}": facts for column, facts in mine.columns.items()},
        )
        if (theirs.references, theirs.rules, theirs.is_counted) != (
            mine.references, mine.rules, mine.is_counted,
        ):  # fmt: skip
            yield SchemaFault(SchemaDifference.CHANGED, SchemaObject.TABLE, name)


def _compare(
    kind: SchemaObject, present: dict[str, Any], wanted: dict[str, Any]
) -> Iterator[SchemaFault]:
    for name in sorted(present.keys() | wanted.keys()):
        if name not in wanted:
            yield SchemaFault(SchemaDifference.FOREIGN, kind, name)
        elif name not in present:
            yield SchemaFault(SchemaDifference.MISSING, kind, name)
        elif present[name] != wanted[name]:
            yield SchemaFault(SchemaDifference.CHANGED, kind, name)


def _read_shapes(connection: Connection) -> _Shapes:
    shapes = _Shapes()
    for kind, name, _, statement in connection.exec_driver_sql(_OBJECTS).all():
        if kind == "table" and name not in _OWN_TABLES:
            plain = _QUOTED.sub(" ", str(statement))
            rules = tuple(sorted(rule.upper() for rule in _RULES.findall(plain)))
            shapes.tables[name] = _TableShape(rules=rules, is_counted=bool(_COUNTED.search(plain)))
    for table, column, *facts in connection.exec_driver_sql(_COLUMNS):
        if table in shapes.tables:
            shapes.tables[table].columns[column] = tuple(facts)
    for table, *reference in connection.exec_driver_sql(_REFERENCES):
        if table in shapes.tables:
            shapes.tables[table].references.add(tuple(reference))
    for name, *facts in connection.exec_driver_sql(_INDEXES):
        if not name.startswith("sqlite_autoindex_"):
            shapes.indexes[name] = (*shapes.indexes.get(name, ()), tuple(facts))
    return shapes


@cache
def _list_own_shapes() -> _Shapes:
    shapes = _Shapes()
    for table in metadata.sorted_tables:
        shapes.tables[table.name] = _TableShape(
            {column.name: _list_facts(column) for column in table.columns},
            set(_list_references(table)),
            (),
            bool(table.dialect_options["sqlite"]["autoincrement"]),
        )
        for index in table.indexes:
            shapes.indexes[str(index.name)] = tuple(
                (table.name, column.name, 0, "BINARY", int(bool(index.unique)), _is_partial(index))
                for column in index.columns
            )
    return shapes


def _is_partial(index: Index) -> int:
    return int(index.dialect_options["sqlite"]["where"] is not None)


def _list_facts(column: Any) -> tuple[Any, ...]:
    kind = column.type.compile(dialect=sqlite.dialect()).upper()
    return (kind, int(not column.nullable), int(column.primary_key), 0)


def _list_references(table: Table) -> Iterable[tuple[Any, ...]]:
    for key in table.foreign_keys:
        target = key.column
        yield (key.parent.name, target.table.name, target.name, "NO ACTION", "NO ACTION")
