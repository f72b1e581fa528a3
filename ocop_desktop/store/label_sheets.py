"""Rows of the office's own sheets of labels."""

from sqlalchemy import Connection, select

from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.print.documents import LabelSheet
from ocop_desktop.domain.print.label_sheets import label_sheet_from_data, label_sheet_to_data
from ocop_desktop.domain.text import identity_key, sort_key
from ocop_desktop.store import tables
from ocop_desktop.store.changes import WriteTransaction
from ocop_desktop.store.edits import merge_opened
from ocop_desktop.store.lookup import require_found


def all_sheets(connection: Connection) -> tuple[tuple[int, LabelSheet], ...]:
    """Every own sheet with its id, by name."""
    rows = connection.execute(select(tables.label_sheet)).all()
    by_name = sorted(rows, key=lambda row: (sort_key(row.name), row.id))
    return tuple((row.id, label_sheet_from_data(row.geometry)) for row in by_name)


def merge(transaction: WriteTransaction, opened: LabelSheet, sheet: LabelSheet) -> LabelSheet:
    """An edit of the sheet `opened` with what others have saved under its name since.

    Raises RecordMissing where it was deleted, EditConflict.
    """
    known = _find_known(transaction.connection, opened.name)
    row_id, theirs = require_found(known, RecordKind.LABEL_SHEET, opened.name)
    return merge_opened(transaction, tables.label_sheet, row_id, opened, sheet, theirs)


def save(transaction: WriteTransaction, sheet: LabelSheet) -> None:
    """Keep a sheet under its name, in place of one of the same name."""
    row = {"name": sheet.name, "geometry": label_sheet_to_data(sheet)}
    known = _find_known(transaction.connection, sheet.name)
    if known:
        transaction.update(tables.label_sheet, known[0], row)
    else:
        transaction.insert(tables.label_sheet, row)


def delete(transaction: WriteTransaction, sheet_id: int) -> None:
    """Remove a sheet."""
    transaction.delete(tables.label_sheet, sheet_id)


def _find_known(connection: Connection, name: str) -> tuple[int, LabelSheet] | None:
    wanted = identity_key(name)
    known = (one for one in all_sheets(connection) if identity_key(one[1].name) == wanted)
    return next(known, None)
