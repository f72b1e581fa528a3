"""The rows of the history that record an action's changes, as the database and the hash chain get them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Dialect

from ocop_desktop.domain.history.chain import encode_parts
from ocop_desktop.store import tables
from ocop_desktop.store.row_writes import Packed, PackedRows, find_insertion

_COLUMNS = ("change_set_id", "table_name", "row_id", "version", "before", "after")


@dataclass(frozen=True, slots=True)
class PackedChanges:
    """Rows of changes, 0 in the place of their ChangeSet's id, and each as its digest takes it in."""

    rows: PackedRows
    encoded: Sequence[bytes]


NO_CHANGES = PackedChanges(PackedRows("", (), ()), ())


class ChangePacker:
    """Packs changes one after another."""

    def __init__(self, dialect: Dialect) -> None:
        self._packing = find_insertion(tables.change, dialect, _COLUMNS)
        self._places = [self._packing.names.index(name) for name in _COLUMNS[1:]]
        self._rows: list[Packed] = []
        self._encoded: list[bytes] = []

    def add(self, change: Mapping[str, Any]) -> None:
        """Add a row as `row_states.make_change` makes it."""
        row = self._packing.pack(change)
        self._rows.append(row)
        self._encoded.append(encode_parts([write_part(row[place]) for place in self._places]))

    def finish(self) -> PackedChanges:
        """All of them, in order."""
        packing = self._packing
        return PackedChanges(
            PackedRows(packing.statement, packing.names, self._rows), self._encoded
        )


def write_part(value: str | int | None) -> str | None:
    """A part of an action or of a change as its digest takes it in."""
    return None if value is None else str(value)
