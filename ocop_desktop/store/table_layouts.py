"""Rows of the layouts that an office has given a name."""

from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, select
from sqlalchemy.engine import RowMapping

from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.importing.table_layout import LayoutPurpose, TableLayout
from ocop_desktop.domain.text import identity_key, sort_key
from ocop_desktop.store.changes import WriteTransaction
from ocop_desktop.store.edits import merge_opened, save_edit
from ocop_desktop.store.import_tables import table_layout
from ocop_desktop.store.lookup import require_found


def of_purpose(connection: Connection, purpose: LayoutPurpose) -> tuple[TableLayout, ...]:
    """The layouts for that purpose, by name."""
    query = select(table_layout).where(table_layout.c.purpose == purpose)
    found = [read_layout(row) for row in connection.execute(query).mappings()]
    return tuple(sorted(found, key=lambda one: (sort_key(one.name), one.id)))


def find(connection: Connection, purpose: LayoutPurpose, name: str) -> TableLayout | None:
    """The layout of that name (`identity_key`), or None."""
    key = identity_key(name)
    named = (one for one in of_purpose(connection, purpose) if identity_key(one.name) == key)
    return next(named, None)


def merge(transaction: WriteTransaction, opened: TableLayout, layout: TableLayout) -> TableLayout:
    """An edit of the layout `opened` with what others have saved under its name since.

    Raises RecordMissing where it was deleted, EditConflict.
    """
    found = find(transaction.connection, opened.purpose, opened.name)
    theirs = require_found(found, RecordKind.TABLE_LAYOUT, opened.name)
    return merge_opened(transaction, table_layout, theirs.id, opened, layout, theirs)


def save(transaction: WriteTransaction, layout: TableLayout) -> TableLayout:
    """Keep a layout under its name, in place of one of the same name and purpose."""
    known = find(transaction.connection, layout.purpose, layout.name)
    if known:
        transaction.update(table_layout, known.id, make_row(layout))
        version = transaction.find_version(table_layout, known.id)
        return replace(layout, id=known.id, version=version)
    return save_edit(transaction, table_layout, layout, read_layout, make_row)


def delete(transaction: WriteTransaction, layout_id: int) -> None:
    """Remove a layout."""
    transaction.delete(table_layout, layout_id)


def make_row(layout: TableLayout) -> dict[str, Any]:
    """The columns of a layout."""
    return {"name": layout.name, "purpose": layout.purpose.value, "facts": dict(layout.facts)}


def read_layout(row: RowMapping) -> TableLayout:
    """The layout of a row."""
    return TableLayout(
        row["name"], LayoutPurpose(row["purpose"]), row["facts"], row["id"], row["version"]
    )
