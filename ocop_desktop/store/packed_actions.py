"""Actions of many rows, packed before the register is locked, so that it is locked only to write them.

The ids of the new rows are those that come next when they are packed; whether they still do is asked
once the register is locked (`WriteTransaction.fits`).
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, Dialect, Table

from ocop_desktop.store import product_codes, tables
from ocop_desktop.store.change_values import fill_columns
from ocop_desktop.store.derived import derive_columns
from ocop_desktop.store.packed_changes import NO_CHANGES, ChangePacker, PackedChanges
from ocop_desktop.store.row_states import (
    RowState,
    codes_of,
    make_change,
    make_change_of_new,
    with_next_version,
)
from ocop_desktop.store.row_writes import (
    Packed,
    PackedRows,
    find_insertion,
    pack_updates,
    write_packed,
)

Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class PackedAction:
    """What an action writes, in order, the changes that record it, and the first ids of its new rows."""

    writes: Sequence[PackedRows] = ()
    codes: product_codes.CodeRows = product_codes.NO_CODES
    changes: PackedChanges = NO_CHANGES
    first_ids: Mapping[str, int] = field(default_factory=dict)
    tables: frozenset[str] = frozenset()

    @property
    def is_empty(self) -> bool:
        """Whether nothing is to be written."""
        return not self.tables

    def write(self, connection: Connection) -> None:
        """Write the rows, but not yet their changes."""
        for packed in self.writes:
            write_packed(connection, packed)
        product_codes.write_rows(connection, self.codes)


NOTHING_PACKED = PackedAction()


class ActionPacker:
    """Packs the rows of an action table after table: those that others refer to come first."""

    def __init__(self, dialect: Dialect, next_ids: Mapping[str, int]) -> None:
        self._dialect = dialect
        self._next_ids = next_ids
        self._first_ids: dict[str, int] = {}
        self._writes: list[PackedRows] = []
        self._changes = ChangePacker(dialect)
        self._codes: list[product_codes.CodeChange] = []
        self._tables: set[str] = set()

    def insert(self, table: Table, rows: Iterable[Row]) -> list[int]:
        """Add rows with their derived columns, once a table. Returns their ids, in order."""
        columns = tuple(table.c.keys())
        filling = {**fill_columns(table, columns), "version": 1}
        packing = find_insertion(table, self._dialect, columns)
        first_id = self._next_ids.get(table.name, 1)
        packed: list[Packed] = []
        for row_id, values in enumerate(rows, first_id):
            row = {**filling, **values, "id": row_id}
            packed.append(packing.pack(row))
            self._changes.add(make_change_of_new(table, row))
            self._note_codes(table, row_id, None, row)
        if packed:
            self._writes.append(PackedRows(packing.statement, packing.names, packed))
            self._first_ids[table.name] = first_id
            self._tables.add(table.name)
        return list(range(first_id, first_id + len(packed)))

    def update(self, table: Table, changed: Iterable[tuple[dict[str, Any], Row]]) -> None:
        """Set values on rows: each is the row as it was read, and what it shall hold."""
        updates = []
        for found, values in changed:
            wanted = {**found, **values}
            wanted |= derive_columns(table.name, wanted)
            if wanted == found:
                continue
            state = RowState(found, found, found)
            state.wanted = with_next_version(state, wanted)
            updates.append((found["id"], found, state.wanted))
            self._changes.add(make_change(0, table.name, found["id"], state))
            self._note_codes(table, found["id"], found, state.wanted)
        if updates:
            self._writes += pack_updates(self._dialect, table, updates)
            self._tables.add(table.name)

    def finish(self) -> PackedAction:
        """All of it."""
        codes = product_codes.list_rows(self._codes, restored=False)
        return PackedAction(
            tuple(self._writes),
            codes,
            self._changes.finish(),
            self._first_ids,
            frozenset(self._tables),
        )

    def _note_codes(self, table: Table, row_id: int, found: Row | None, wanted: Row) -> None:
        if table is tables.product and (wanted["codes"] or codes_of(found)):
            self._codes.append((row_id, codes_of(found), codes_of(wanted)))
