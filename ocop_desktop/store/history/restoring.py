"""Bringing deleted records back, with what hung on them and what they hung on."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from sqlalchemy import Table, select

from ocop_desktop.domain.codes import RecordKind, ValueReason
from ocop_desktop.domain.errors import InvalidValue, RecordMissing
from ocop_desktop.domain.text import identity_key
from ocop_desktop.store import tables
from ocop_desktop.store.batches import in_batches
from ocop_desktop.store.change_values import read_recorded
from ocop_desktop.store.changes import WriteTransaction
from ocop_desktop.store.history.names import find_name_column
from ocop_desktop.store.history.trash import (
    RecordedDeletion,
    find_deletions,
    find_last_deletion,
    list_attached,
    name_deletions,
)
from ocop_desktop.store.import_tables import table_layout
from ocop_desktop.store.named_lists import COLUMNS, drop_gone, join_products, list_named

_ONE_OF_A_NAME = (tables.label_sheet, table_layout)


def restore(transaction: WriteTransaction, trash_ids: Sequence[int]) -> tuple[str, ...]:
    """Bring back the rows of those deletions, each with its id; returns what they are called.

    What was deleted with them comes back, and what they hang on if it was deleted, too. Products
    go back to the events and the saved lists that they were taken out of.

    Raises RecordMissing for what is not in the trash, InvalidValue for a name that is taken now.
    """
    connection = transaction.connection
    ids = list(dict.fromkeys(trash_ids))
    found = {one.id: one for one in find_deletions(connection, ids)}
    for trash_id in ids:
        if trash_id not in found:
            raise RecordMissing(RecordKind.TRASHED, str(trash_id))
    wanted = [found[trash_id] for trash_id in ids]
    names = name_deletions(connection, wanted)
    deletions = _gather(transaction, wanted)
    _insert_rows(transaction, deletions)
    _rejoin_lists(transaction, deletions)
    return tuple(names[one.id] for one in wanted)


def _gather(
    transaction: WriteTransaction, wanted: Sequence[RecordedDeletion]
) -> list[RecordedDeletion]:
    """The wanted rows, what was deleted with them, and what they name and is gone."""
    connection = transaction.connection
    gathered: dict[tuple[str, int], RecordedDeletion] = {}
    while wanted:
        gathered |= {one.key: one for one in wanted}
        attached = list_attached(connection, wanted)
        parents = {parent for one in (*wanted, *attached) for parent in one.parents}
        _load(transaction, (*(one.key for one in attached), *parents))
        for one in attached:
            if transaction.read_row(tables.RECORDED[one.key[0]], one.key[1]) is None:
                gathered.setdefault(one.key, one)
        missing = {
            parent
            for one in gathered.values()
            for parent in one.parents
            if parent not in gathered
            and transaction.read_row(tables.RECORDED[parent[0]], parent[1]) is None
        }
        deletions = (find_last_deletion(connection, key) for key in sorted(missing))
        wanted = [one for one in deletions if one is not None]
    return list(gathered.values())


def _load(transaction: WriteTransaction, keys: Collection[tuple[str, int]]) -> None:
    """Read those rows at once."""
    for table in tables.RECORDED.values():
        transaction.load(table, [row_id for name, row_id in keys if name == table.name])


def _insert_rows(transaction: WriteTransaction, deletions: Sequence[RecordedDeletion]) -> None:
    c = tables.change.c
    recorded: dict[int, Mapping[str, Any]] = {}
    for batch in in_batches([one.id for one in deletions]):
        query = select(c.id, c.before).where(c.id.in_(batch))
        recorded |= {row.id: row.before for row in transaction.connection.execute(query)}
    for table in tables.RECORDED.values():
        own = [one for one in deletions if one.key[0] == table.name]
        transaction.load_deleted(table, [one.key[1] for one in own])
        for one in own:
            row = read_recorded(table, recorded[one.id], None)[0] or {}
            if table in _ONE_OF_A_NAME:
                _refuse_taken_name(transaction, table, row)
            listed = drop_absent(transaction, table, row)
            transaction.insert(table, {**row, **listed, "id": one.key[1]})


def drop_absent(
    transaction: WriteTransaction, table: Table, row: Mapping[str, Any]
) -> dict[str, Any]:
    """The lists of the row without the products and producers that are not there."""
    named = set(list_named(table.name, row))
    for parent in (tables.product, tables.producer):
        transaction.load(parent, sorted(key[1] for key in named if key[0] == parent.name))
    return drop_gone(
        table.name, row, lambda key: transaction.read_row(tables.RECORDED[key[0]], key[1]) is None
    )


def _refuse_taken_name(transaction: WriteTransaction, table: Table, row: Mapping[str, Any]) -> None:
    column = find_name_column(table)
    if column is None:
        return
    wanted = [table.c[name] == row[name] for name in ("purpose",) if name in table.c]
    known = transaction.connection.scalars(select(column).where(*wanted))
    if identity_key(row[column.name]) in map(identity_key, known):
        raise InvalidValue(column.name, row[column.name], ValueReason.TAKEN)


def _rejoin_lists(transaction: WriteTransaction, deletions: Sequence[RecordedDeletion]) -> None:
    """Put restored products back into the lists that their deletion took them out of."""
    products: dict[int, set[int]] = {}
    for one in deletions:
        if one.key[0] == tables.product.name:
            products.setdefault(one.action, set()).add(one.key[1])
    c = tables.change.c
    for table_name, columns in COLUMNS.items():
        table = tables.RECORDED[table_name]
        query = select(c.change_set_id, c.row_id, c.before, c.after).where(
            c.change_set_id.in_(list(products)), c.table_name == table_name
        )
        for action, row_id, before, after in transaction.connection.execute(query).all():
            present = transaction.read_row(table, row_id)
            if present is None or before is None or after is None:
                continue
            joined = {
                column: join_products(column, present[column], before[column], products[action])
                for column in columns
                if column in before
            }
            transaction.update(table, row_id, joined)
