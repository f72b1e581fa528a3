"""Rows of the office's own sheets of labels."""

from sqlalchemy import Connection, select

from ocop_desktop.domain.print.documents import LabelSheet
from ocop_desktop.domain.print.label_sheets import label_sheet_from_data, label_sheet_to_data
from ocop_desktop.domain.text import identity_key, sort_key
from ocop_desktop.store import tables
from ocop_desktop.store.changes import WriteTransaction


def all_sheets(connection: Connection) -> tuple[tuple[int, LabelSheet], ...]:
    """Every own sheet with its id, by name."""
    rows = connection.execute(select(tables.label_sheet)).all()
    by_name = sorted(rows, key=lambda row: (sort_key(row.name), row.id))
    return tuple((row.id, label_sheet_from_data(row.geometry)) for row in by_name)


def save(transaction: WriteTransaction, sheet: LabelSheet) -> None:
    """Keep a sheet under its name, in place of one of the same name."""
    row = {"name": sheet.name, "geometry": label_sheet_to_data(sheet)}
    known = next(
        (
            row_id
            for row_id, known in all_sheets(transaction.connection)
            if identity_key(known.name) == identity_key(sheet.name)
        ),
        0,
    )
    if known:
        transaction.update(tables.label_sheet, known, row)
    else:
        transaction.insert(tables.label_sheet, row)


def delete(transaction: WriteTransaction, sheet_id: int) -> None:
    """Remove a sheet."""
    transaction.delete(tables.label_sheet, sheet_id)
