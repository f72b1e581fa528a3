"""Writing to the register: every insert, update and delete is recorded with its before and after."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import Connection, Date, Table, func, insert, select
from sqlalchemy import delete as sql_delete
from sqlalchemy import update as sql_update

from ocop_desktop.domain.change import Change, ChangeKind, ChangeSet
from ocop_desktop.store import tables
from ocop_desktop.store.tables import Exact

Values = Mapping[str, Any]


class WriteTransaction:
    """One action in one transaction; its first change writes it into the history as a ChangeSet."""

    def __init__(self, connection: Connection, clerk: str, sentence: str, kind: ChangeKind) -> None:
        self.connection = connection
        self.sentence = sentence
        self._clerk = clerk
        self._kind = kind
        self._reverts: int | None = None
        self._id = 0
        self._at = datetime.now(UTC).replace(microsecond=0)
        self._tables: set[str] = set()

    def insert(self, table: Table, values: Values) -> int:
        """Add one row; a given "id" is kept (undo), else the next is taken. Returns the id."""
        return self.insert_many(table, [values])[0]

    def insert_many(self, table: Table, rows: Sequence[Values]) -> list[int]:
        """Add many rows at once. Returns their ids, in order."""
        if not rows:
            return []
        start = self._find_next_id(table)
        numbered = [{"id": start + step, **row} for step, row in enumerate(rows)]
        self.connection.execute(insert(table), numbered)
        self._record(table, ((row["id"], None, row) for row in numbered))
        return [row["id"] for row in numbered]

    def update(self, table: Table, row_id: int, values: Values) -> bool:
        """Set `values` on a row; False and no record when nothing differs."""
        before = read_row(self.connection, table, row_id)
        if before is None:
            raise KeyError(table.name, row_id)
        after = {**before, **values, "id": row_id}
        if after == before:
            return False
        self.connection.execute(sql_update(table).where(table.c.id == row_id).values(**values))
        self._record(table, [(row_id, before, after)])
        return True

    def delete(self, table: Table, row_id: int) -> None:
        """Delete one row."""
        before = read_row(self.connection, table, row_id)
        self.connection.execute(sql_delete(table).where(table.c.id == row_id))
        self._record(table, [(row_id, before, None)])

    def finish(self) -> ChangeSet | None:
        """The ChangeSet written, or None when the action changed nothing."""
        if not self._id:
            return None
        return ChangeSet(
            self._id,
            self._at,
            self._clerk,
            self.sentence,
            kind=self._kind,
            tables=frozenset(self._tables),
        )

    def _record(
        self, table: Table, rows: Iterable[tuple[int, Values | None, Values | None]]
    ) -> None:
        self._tables.add(table.name)
        change_set_id = self._get_change_set_id()
        self.connection.execute(
            insert(tables.change),
            [
                {
                    "change_set_id": change_set_id,
                    "table_name": table.name,
                    "row_id": row_id,
                    "before": _row_to_json(before),
                    "after": _row_to_json(after),
                }
                for row_id, before, after in rows
            ],
        )

    def _get_change_set_id(self) -> int:
        values = {
            "at": self._at.isoformat(),
            "clerk": self._clerk,
            "sentence": self.sentence,
            "kind": self._kind,
            "reverts": self._reverts,
            "undone": False,
        }
        if not self._id:
            written = self.connection.execute(insert(tables.change_set), values)
            self._id = written.inserted_primary_key[0] if written.inserted_primary_key else 0
        return self._id

    def revert(self, action: ChangeSet, sentence: str) -> None:
        """Say which action this one takes back or does again, before anything is written."""
        self._reverts = action.id
        self.sentence = sentence

    def rename(self, sentence: str) -> None:
        """Replace the action's sentence, once its counts are known."""
        self.sentence = sentence
        if self._id:
            table = tables.change_set
            self.connection.execute(
                sql_update(table).where(table.c.id == self._id).values(sentence=sentence)
            )

    def _find_next_id(self, table: Table) -> int:
        """One more than any id ever used, so that an undone row can come back to its own."""
        largest = self.connection.scalar(select(func.max(table.c.id))) or 0
        used = self.connection.exec_driver_sql(
            "SELECT seq FROM sqlite_sequence WHERE name = ?", (table.name,)
        ).scalar()
        return max(int(largest), int(used or 0)) + 1


def read_row(connection: Connection, table: Table, row_id: int) -> dict[str, Any] | None:
    """The row as a dictionary, or None."""
    row = connection.execute(select(table).where(table.c.id == row_id)).mappings().first()
    return None if row is None else dict(row)


def read_changes(connection: Connection, change_set_id: int) -> tuple[Change, ...]:
    """What one ChangeSet changed, in the order it was done, values as the tables hold them."""
    table = tables.change
    rows = connection.execute(
        select(table.c.table_name, table.c.row_id, table.c.before, table.c.after)
        .where(table.c.change_set_id == change_set_id)
        .order_by(table.c.id)
    )
    return tuple(
        Change(name, row_id, _row_from_json(name, before), _row_from_json(name, after))
        for name, row_id, before, after in rows
    )


def _row_to_json(values: Values | None) -> dict[str, Any] | None:
    return (
        None if values is None else {name: _value_to_json(value) for name, value in values.items()}
    )


def _value_to_json(value: Any) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    return format(value, "f") if isinstance(value, Decimal) else value


def _row_from_json(table_name: str, values: Values | None) -> dict[str, Any] | None:
    if values is None:
        return None
    columns = tables.RECORDED[table_name].c
    typed = {name: _value_from_json(columns[name].type, value) for name, value in values.items()}
    return {**_fill_new_columns(tables.RECORDED[table_name], values), **typed}


def _fill_new_columns(table: Table, values: Values) -> dict[str, Any]:
    """What the row got in columns that are newer than the change: what their migration gave it."""
    return {
        column.name: None if column.nullable else ""
        for column in table.c
        if column.name not in values
    }


def _value_from_json(column_type: object, value: Any) -> Any:
    if value is None:
        return None
    if isinstance(column_type, Date):
        return date.fromisoformat(value)
    return Decimal(value) if isinstance(column_type, Exact) else value
