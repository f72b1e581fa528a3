"""Writing to the register: what an action changes is collected, written together, and recorded."""

import secrets
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, Table, func, select
from sqlalchemy.exc import IntegrityError

from ocop_desktop.domain.change import ChangeKind, ChangeSet
from ocop_desktop.store import product_codes, tables
from ocop_desktop.store.batches import in_batches
from ocop_desktop.store.change_values import fill_columns
from ocop_desktop.store.derived import derive_columns
from ocop_desktop.store.lookup import refuse_missing_parents, refuse_taken_key
from ocop_desktop.store.packed_actions import NOTHING_PACKED, PackedAction
from ocop_desktop.store.recording import record_action
from ocop_desktop.store.row_states import (
    RowState,
    codes_of,
    is_changed,
    with_next_version,
)
from ocop_desktop.store.row_writes import delete_rows, insert_rows, update_rows

Values = Mapping[str, Any]


class WriteTransaction:
    """One action in one transaction, recorded in the history as one ChangeSet.

    Changes of rows are collected and written together: when somebody reads through `connection`, at
    the latest when the transaction finishes. A row therefore has one change for the whole action.
    """

    def __init__(
        self,
        connection: Connection,
        read_next_ids: Callable[[Connection], dict[str, int]],
        clerk: str,
        sentence: str,
        kind: ChangeKind,
    ) -> None:
        self.sentence = sentence
        self.token = secrets.token_hex(8)
        self._connection = connection
        self._read_next_ids = read_next_ids
        self._clerk = clerk
        self._kind = kind
        self._reverts: int | None = None
        self._at = datetime.now(UTC).replace(microsecond=0)
        self._rows: dict[str, dict[int, RowState]] = {}
        self._unwritten: dict[str, dict[int, RowState]] = {}
        self._next_ids: dict[str, int] | None = None
        self._last_versions: dict[tuple[str, int], int] = {}
        self._code_keepers: set[int] = set()
        self._packed = NOTHING_PACKED
        self._attached: list[Callable[[Connection, int | None], None]] = []

    @property
    def connection(self) -> Connection:
        """The connection to read by; what was collected so far is written first."""
        self.flush()
        return self._connection

    def load(self, table: Table, row_ids: Iterable[int]) -> None:
        """Read those rows at once, so that later changes of them need not read one by one."""
        known = self._rows.setdefault(table.name, {})
        missing = [row_id for row_id in dict.fromkeys(row_ids) if row_id not in known]
        for batch in in_batches(missing):
            read = {
                row["id"]: dict(row)
                for row in self._connection.execute(
                    select(table).where(table.c.id.in_(batch))
                ).mappings()
            }
            for row_id in batch:
                row = read.get(row_id)
                known[row_id] = RowState(row, row, row)

    def load_deleted(self, table: Table, row_ids: Iterable[int]) -> None:
        """Read the last versions of rows that are gone, so that restored ones go on from them."""
        c = tables.change.c
        for batch in in_batches(list(row_ids)):
            query = (
                select(c.row_id, func.max(c.version))
                .where(c.table_name == table.name, c.row_id.in_(batch))
                .group_by(c.row_id)
            )
            for row_id, version in self._connection.execute(query):
                self._last_versions[table.name, row_id] = version

    def read_row(self, table: Table, row_id: int) -> dict[str, Any] | None:
        """The row as this action leaves it, or None."""
        return self._find_state(table, row_id).wanted

    def find_version(self, table: Table, row_id: int) -> int:
        """The version of the row as this action leaves it. Raises KeyError for no row."""
        row = self.read_row(table, row_id)
        if row is None:
            raise KeyError(table.name, row_id)
        return int(row["version"])

    def insert(self, table: Table, values: Values) -> int:
        """Add one row; a given "id" is kept (undo), else the next is taken. Returns the id."""
        return self.insert_many(table, [values])[0]

    def insert_many(self, table: Table, rows: Sequence[Values]) -> list[int]:
        """Add many rows at once. Returns their ids, in order."""
        return [self._insert(table, values) for values in rows]

    def fits(self, packed: PackedAction) -> bool:
        """Whether nobody has added rows since it was packed: its new rows get the next ids."""
        next_ids = self._read_next_ids(self._connection)
        return all(next_ids.get(name, 1) == first for name, first in packed.first_ids.items())

    def write_packed(self, packed: PackedAction) -> None:
        """Write what was packed before, and record it; nothing else may be changed before it."""
        packed.write(self._connection)
        self._packed = packed

    def attach(self, write: Callable[[Connection, int | None], None]) -> None:
        """Have `write` called at the end, in this transaction, with the ChangeSet's id, None for none."""
        self._attached.append(write)

    def update(self, table: Table, row_id: int, values: Values) -> bool:
        """Set `values` on a row; False and no record when nothing differs."""
        state = self._find_state(table, row_id)
        if state.wanted is None:
            raise KeyError(table.name, row_id)
        wanted = {**state.wanted, **values}
        wanted |= derive_columns(table.name, wanted)
        if wanted == state.wanted:
            return False
        self._want(table, row_id, state, with_next_version(state, wanted))
        return True

    def delete(self, table: Table, row_id: int) -> None:
        """Delete one row."""
        self._want(table, row_id, self._find_state(table, row_id), None)

    def keep_codes(self, product_ids: Iterable[int]) -> None:
        """Leave those products' codes taken although undoing removes them: they were deleted before."""
        self._code_keepers.update(product_ids)

    def revert(self, action: ChangeSet, sentence: str) -> None:
        """Say which action this one takes back or does again."""
        self._reverts = action.id
        self.sentence = sentence

    def rename(self, sentence: str) -> None:
        """Replace the action's sentence, once its counts are known."""
        self.sentence = sentence

    def flush(self) -> None:
        """Write what was collected: rows that others refer to come first and go last."""
        if not self._unwritten:
            return
        unwritten, self._unwritten = self._unwritten, {}
        in_order = [table for table in tables.metadata.sorted_tables if table.name in unwritten]
        for table in in_order:
            try:
                self._write_present(table, unwritten[table.name])
            except IntegrityError:
                rows = [state.wanted for state in unwritten[table.name].values()]
                refuse_missing_parents(self._connection, table, rows)
                refuse_taken_key(self._connection, table, rows)
                raise
        for table in reversed(in_order):
            self._write_absent(table, unwritten[table.name])
        if tables.product.name in unwritten:
            self._write_codes(unwritten[tables.product.name])
        for states in unwritten.values():
            for state in states.values():
                state.written = state.wanted

    def finish(self) -> ChangeSet | None:
        """Write all with its history; returns the ChangeSet, None when the action changed nothing.

        An undoing that changes nothing, because others had done the same, is recorded all the same.
        """
        self.flush()
        changed = [
            (name, row_id, state)
            for name, states in self._rows.items()
            for row_id, state in states.items()
            if is_changed(state)
        ]
        action = {
            "at": self._at.isoformat(),
            "clerk": self._clerk,
            "sentence": self.sentence,
            "kind": self._kind,
            "reverts": self._reverts,
            "undone": False,
            "token": self.token,
        }
        names = frozenset(name for name, _, _ in changed) | self._packed.tables
        is_recorded = names or self._reverts is not None
        change_set_id = (
            record_action(self._connection, action, changed, self._packed.changes)
            if is_recorded
            else None
        )
        for write in self._attached:
            write(self._connection, change_set_id)
        if change_set_id is None:
            return None
        return ChangeSet(
            change_set_id,
            self._at,
            self._clerk,
            self.sentence,
            kind=self._kind,
            tables=names,
            reverts=self._reverts,
        )

    def _insert(self, table: Table, values: Values) -> int:
        row_id = values.get("id") or self._take_id(table)
        known = self._rows.setdefault(table.name, {})
        state = known.get(row_id)
        if state is None:
            state = known[row_id] = RowState(None, None, None)
        version = (
            state.found["version"]
            if state.found
            else self._last_versions.get((table.name, row_id), 0)
        )
        wanted = {**values, "id": row_id, "version": version + 1}
        wanted = {**fill_columns(table, table.c.keys()), **wanted}
        self._want(table, row_id, state, wanted | derive_columns(table.name, wanted))
        return row_id

    def _find_state(self, table: Table, row_id: int) -> RowState:
        known = self._rows.get(table.name, {})
        if row_id not in known:
            self.load(table, [row_id])
        return self._rows[table.name][row_id]

    def _want(
        self, table: Table, row_id: int, state: RowState, wanted: dict[str, Any] | None
    ) -> None:
        state.wanted = wanted
        self._unwritten.setdefault(table.name, {})[row_id] = state

    def _write_present(self, table: Table, states: Mapping[int, RowState]) -> None:
        """Write the rows that shall be there: new ones at once, changed ones by what changed."""
        new = [
            state.wanted
            for state in states.values()
            if state.wanted is not None and state.written is None
        ]
        insert_rows(self._connection, table, new)
        update_rows(
            self._connection,
            table,
            [
                (row_id, state.written, state.wanted)
                for row_id, state in states.items()
                if state.wanted is not None and state.written is not None
            ],
        )

    def _write_absent(self, table: Table, states: Mapping[int, RowState]) -> None:
        gone = [
            row_id
            for row_id, state in states.items()
            if state.wanted is None and state.written is not None
        ]
        delete_rows(self._connection, table, gone)

    def _write_codes(self, states: Mapping[int, RowState]) -> None:
        product_codes.write(
            self._connection,
            [
                (row_id, codes_of(state.written), codes_of(state.wanted))
                for row_id, state in states.items()
                if state.wanted is not None
                or (self._kind is ChangeKind.UNDO and row_id not in self._code_keepers)
            ],
            restored=self._kind is not ChangeKind.DO or bool(self._last_versions),
        )

    def _take_id(self, table: Table) -> int:
        """One more than any id ever used, so that an undone row can come back to its own."""
        if self._next_ids is None:
            self._next_ids = self._read_next_ids(self._connection)
        row_id = self._next_ids.get(table.name, 1)
        self._next_ids[table.name] = row_id + 1
        return row_id


def read_row(connection: Connection, table: Table, row_id: int) -> dict[str, Any] | None:
    """The row as a dictionary, or None."""
    row = connection.execute(select(table).where(table.c.id == row_id)).mappings().first()
    return None if row is None else dict(row)
