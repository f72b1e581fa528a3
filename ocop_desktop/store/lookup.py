"""Records that must be in the register: given back, or refused with `RecordMissing`."""

from collections.abc import Iterable, Mapping
from datetime import date
from itertools import product
from typing import Any, TypeVar

from sqlalchemy import Connection, Table, select

from ocop_desktop.domain.codes import RecordKind, ValueReason
from ocop_desktop.domain.errors import InvalidValue, RecordMissing
from ocop_desktop.domain.outlets.sale_checks import format_month

Record = TypeVar("Record")


def require_found(record: Record | None, kind: RecordKind, record_id: int | str) -> Record:
    """`record`, which was read by `record_id`, an id or a name. Raises RecordMissing where it is None."""
    if record is None:
        raise RecordMissing(kind, str(record_id))
    return record


def refuse_missing_parents(
    connection: Connection, table: Table, rows: Iterable[Mapping[str, Any] | None]
) -> None:
    """Raise RecordMissing for the first record that one of `rows` names and that is not there."""
    for row in filter(None, rows):
        for foreign in table.foreign_keys:
            named, parent = row[foreign.parent.name], foreign.column.table
            query = select(foreign.column).where(foreign.column == named)
            if named is not None and connection.execute(query).first() is None:
                raise RecordMissing(RecordKind(parent.name), str(named))


def refuse_taken_key(
    connection: Connection, table: Table, rows: Iterable[Mapping[str, Any] | None]
) -> None:
    """Raise InvalidValue for the first of `rows` whose key, as a unique index has it, another row has."""
    unique = [index for index in table.indexes if index.unique]
    for index, row in product(unique, filter(None, rows)):
        same = [column == row[column.name] for column in index.columns]
        query = select(table.c.id).where(*same, table.c.id != row["id"])
        if connection.execute(query).first() is not None:
            last = list(index.columns)[-1].name
            value = row[last]
            told = format_month(value) if isinstance(value, date) else str(value)
            raise InvalidValue(last, told, ValueReason.TAKEN)
