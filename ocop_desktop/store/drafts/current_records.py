"""The record that a draft edits, as the register holds it now."""

from sqlalchemy import Connection

from ocop_desktop.domain.drafts.draft import Draft
from ocop_desktop.store import tables
from ocop_desktop.store.changes import read_row
from ocop_desktop.store.records import FORMATS


def read_current(connection: Connection, draft: Draft) -> object | None:
    """The record, or None where the register holds none, or the draft is of a new one."""
    record_format = FORMATS.get(draft.kind)
    if record_format is None or not draft.row_id:
        return None
    row = read_row(connection, tables.metadata.tables[draft.kind], draft.row_id)
    record: object | None = None if row is None else record_format.read(row)
    return record
