"""The rows that no history records: actions, imports, the register's own id."""

import re
import zlib
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from sqlalchemy import Table

from ocop_desktop.domain.change import ChangeKind
from ocop_desktop.domain.health.report import HealthProblem, ProblemKind, RecordName
from ocop_desktop.store import tables
from ocop_desktop.store.engines.raw_file import RawRegister
from ocop_desktop.store.health.row_values import list_columns, read_row

_COMPARED = frozenset({*tables.RECORDED, "change", "product_code"})
_ID = re.compile("[0-9a-f]{32}")
_KINDS = frozenset(ChangeKind)


def find_table_problems(raw: RawRegister, *, full: bool) -> Iterator[HealthProblem]:
    """Values that cannot be read in tables that the history does not record.

    Without `full` what an import read is not unpacked.
    """
    present = raw.read_tables()
    for table in tables.metadata.sorted_tables:
        if table.name in present and table.name not in _COMPARED:
            yield from _find_unreadable(raw, table, full=full)
    if tables.register.name in present and not any(raw.read_rows("SELECT 1 FROM register")):
        yield HealthProblem(ProblemKind.MISSING_ROW, RecordName(tables.register.name, 0))
    if "change_set" in present:
        yield from _find_undone_faults(raw)


def find_action_problems(raw: RawRegister) -> Iterator[HealthProblem]:
    """What cannot be right in the rows of actions alone."""
    yield from _find_unreadable(raw, tables.change_set, full=False)
    yield from _find_undone_faults(raw)


def _find_unreadable(raw: RawRegister, table: Table, *, full: bool) -> Iterator[HealthProblem]:
    query = f'SELECT rowid, {list_columns(table)} FROM "{table.name}" ORDER BY rowid'  # noqa: S608 - names of ours
    for row in raw.read_rows(query):
        record = RecordName(table.name, row[0])
        values, unreadable = read_row(table, row[1:])
        for name in (*unreadable, *_list_unfit(table, values, full=full)):
            present = unreadable.get(name, values.get(name))
            shown = "" if isinstance(present, bytes) else present
            yield HealthProblem(ProblemKind.UNREADABLE_VALUE, record, name, shown)


def _list_unfit(table: Table, values: dict[str, Any], *, full: bool) -> Iterator[str]:
    if "at" in values and not _is_moment(values["at"]):
        yield "at"
    if table.name == "register" and not _ID.fullmatch(values.get("id") or ""):
        yield "id"
    if table.name == "change_set" and values.get("kind") not in _KINDS:
        yield "kind"
    if full and table.name == "import_run" and not _is_unpackable(values.get("rows", b"")):
        yield "rows"


def _is_moment(text: str) -> bool:
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return False
    return True


def _is_unpackable(packed: bytes) -> bool:
    """Whether zlib's own checksum holds; it is unpacked in parts."""
    unpacking = zlib.decompressobj()
    try:
        unpacking.decompress(packed, 1 << 20)
        while unpacking.unconsumed_tail:
            unpacking.decompress(unpacking.unconsumed_tail, 1 << 20)
    except zlib.error:
        return False
    return unpacking.eof


def find_unreadable_changes(raw: RawRegister) -> Iterator[HealthProblem]:
    """Changes of the history that cannot be read."""
    for row in raw.read_rows(f"SELECT {list_columns(tables.change)} FROM change ORDER BY id"):  # noqa: S608 - names of ours
        values, unreadable = read_row(tables.change, row)
        if unreadable or values.get("table_name") not in tables.RECORDED:
            field = next(iter(unreadable), "table_name")
            record = RecordName("change", row[0])
            yield HealthProblem(ProblemKind.UNREADABLE_VALUE, record, field)


def _find_undone_faults(raw: RawRegister) -> Iterator[HealthProblem]:
    """An action is undone when the last that took it back or did it again took it back."""
    last = {
        reverted: kind == ChangeKind.UNDO
        for reverted, kind in raw.read_rows(
            "SELECT reverts, kind FROM change_set WHERE reverts IS NOT NULL ORDER BY id"
        )
    }
    for action_id, undone in raw.read_rows("SELECT id, undone FROM change_set ORDER BY id"):
        if undone != last.get(action_id, False):
            record = RecordName("change_set", action_id)
            recorded = last.get(action_id, False)
            yield HealthProblem(ProblemKind.CHANGED_VALUE, record, "undone", undone, recorded)
