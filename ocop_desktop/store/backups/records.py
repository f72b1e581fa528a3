"""One record taken from a copy: found by its name, and put back with what hung on it."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Table, func, select

from ocop_desktop.domain.backups.backup import BackupRecord
from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.errors import BackupOfOther
from ocop_desktop.domain.media_files import add_content, holds, read_chunks
from ocop_desktop.domain.media_names import digest_of, list_media_names
from ocop_desktop.domain.text import search_key, search_words
from ocop_desktop.domain.write_refusal import refuse_writing
from ocop_desktop.store import tables
from ocop_desktop.store.batches import in_batches
from ocop_desktop.store.change_values import list_recorded
from ocop_desktop.store.changes import WriteTransaction
from ocop_desktop.store.history.names import find_name_column, name_rows
from ocop_desktop.store.history.restoring import drop_absent
from ocop_desktop.store.lookup import require_found
from ocop_desktop.store.named_lists import COLUMNS, join_products

RowKey = tuple[str, int]
_MAX_FOUND = 200


def find_records(copy: Connection, words: str) -> tuple[BackupRecord, ...]:
    """The records of the copy whose name has all those words, and what hangs on such products."""
    found: list[BackupRecord] = []
    wanted = search_words(words)
    for table in tables.RECORDED.values():
        found += _find_by_name(copy, table, wanted)
    products = [one.row_id for one in found if one.kind is RecordKind.PRODUCT]
    known = {(one.kind, one.row_id) for one in found}
    found += (one for one in _list_owned(copy, products) if (one.kind, one.row_id) not in known)
    return tuple(found[:_MAX_FOUND])


def _find_by_name(copy: Connection, table: Table, wanted: Sequence[str]) -> Iterator[BackupRecord]:
    column = find_name_column(table)
    if column is None:
        return
    key = table.c.get("search_key", column)
    for row_id, name, searched in copy.execute(select(table.c.id, column, key).order_by(column)):
        text = searched if key is not column else search_key(searched)
        if all(word in text for word in wanted):
            yield BackupRecord(RecordKind(table.name), row_id, name)


def _list_owned(copy: Connection, product_ids: Sequence[int]) -> Iterator[BackupRecord]:
    for table, column in _list_owners(tables.product):
        for batch in in_batches(product_ids[:_MAX_FOUND]):
            ids = copy.scalars(select(table.c.id).where(table.c[column].in_(batch))).all()
            names = name_rows(copy, [(table.name, row_id) for row_id in ids])
            for row_id in ids:
                yield BackupRecord(RecordKind(table.name), row_id, names[table.name, row_id])


def list_present(
    connection: Connection, records: Sequence[BackupRecord]
) -> set[tuple[RecordKind, int]]:
    """Which of those records the open register still holds."""
    present: set[tuple[RecordKind, int]] = set()
    for kind in {one.kind for one in records}:
        table = tables.RECORDED[kind]
        for batch in in_batches([one.row_id for one in records if one.kind is kind]):
            query = select(table.c.id).where(table.c.id.in_(batch))
            present |= {(kind, row_id) for row_id in connection.scalars(query)}
    return present


def find_table(kind: RecordKind, row_id: int) -> Table:
    """The table of the records of `kind`. Raises RecordMissing for a kind that is in no table."""
    return require_found(tables.RECORDED.get(kind), kind, row_id)


def name_record(copy: Connection, table: Table, row_id: int) -> str:
    """What the record is called in the copy."""
    return name_rows(copy, [(table.name, row_id)])[table.name, row_id]


def gather(copy: Connection, table: Table, row_id: int) -> dict[RowKey, Mapping[str, Any]]:
    """The record's row, what hangs on it and what it hangs on, as the copy holds them.

    Raises RecordMissing.
    """
    row = require_found(_read(copy, table, row_id), RecordKind(table.name), row_id)
    gathered: dict[RowKey, Mapping[str, Any]] = {(table.name, row_id): row}
    for child, column in _list_owners(table):
        query = select(child).where(child.c[column] == row_id)
        gathered |= {(child.name, one["id"]): dict(one) for one in copy.execute(query).mappings()}
    waiting = list(gathered)
    while waiting:
        name, _ = key = waiting.pop()
        for foreign in tables.RECORDED[name].foreign_keys:
            parent, named = foreign.column.table, gathered[key][foreign.parent.name]
            above = None if named is None else _read(copy, parent, named)
            if above is not None and (parent.name, named) not in gathered:
                gathered[parent.name, named] = above
                waiting.append((parent.name, named))
    return gathered


def put_back(
    transaction: WriteTransaction,
    copy: Connection,
    key: RowKey,
    rows: Mapping[RowKey, Mapping[str, Any]],
    backup: Path,
) -> None:
    """Set the record `key` to what it was in the copy; of the other rows only missing ones come back.

    Raises BackupOfOther where an id means another record now.
    """
    for one in rows:
        _refuse_other(transaction.connection, copy, one, backup)
    for table in tables.RECORDED.values():
        own = [row_id for name, row_id in rows if name == table.name]
        missing = [row_id for row_id in own if transaction.read_row(table, row_id) is None]
        transaction.load_deleted(table, missing)
        for row_id in own:
            row = rows[table.name, row_id]
            values = {name: row[name] for name in list_recorded(table)}
            values |= drop_absent(transaction, table, values)
            if row_id in missing:
                transaction.insert(table, {**values, "id": row_id})
            elif (table.name, row_id) == key:
                transaction.update(table, row_id, values)
    if key[0] == tables.product.name:
        _join_lists(transaction, copy, key[1])


def bring_media(rows: Mapping[RowKey, Mapping[str, Any]], backup: Path, media: Path) -> None:
    """Copy the photos and documents that the rows name where the register has none or damaged ones.

    Raises CannotWrite.
    """
    names = {name for row in rows.values() for name in list_media_names(row)}
    for name in sorted(names):
        digest = digest_of(name)
        source = backup / "media" / name
        if holds(media / name, digest) or not holds(source, digest):
            continue
        try:
            add_content(media, read_chunks(source), source.suffix)
        except OSError as error:
            raise refuse_writing(media, error) from error


def _list_owners(table: Table) -> Iterator[tuple[Table, str]]:
    """The tables whose rows cannot be without a row of `table`, and the column that names it."""
    for child in tables.RECORDED.values():
        for foreign in child.foreign_keys:
            if foreign.column.table is table and not foreign.parent.nullable:
                yield child, foreign.parent.name


def _read(connection: Connection, table: Table, row_id: int) -> dict[str, Any] | None:
    row = connection.execute(select(table).where(table.c.id == row_id)).mappings().first()
    return None if row is None else dict(row)


def _refuse_other(present: Connection, copy: Connection, key: RowKey, backup: Path) -> None:
    """A register that was restored once may have given the same id to another record since."""
    origins = [_read_origin(connection, key) for connection in (present, copy)]
    if origins[0] != origins[1] and None not in origins:
        raise BackupOfOther(backup)


def _read_origin(connection: Connection, key: RowKey) -> tuple[Any, ...] | None:
    """Which action made the row first: its id, when and by whom; None for no record of it."""
    c, action = tables.change.c, tables.change_set.c
    first = select(func.min(c.id)).where(c.table_name == key[0], c.row_id == key[1])
    query = (
        select(action.id, action.at, action.clerk)
        .join_from(tables.change, tables.change_set)
        .where(c.id == first.scalar_subquery())
    )
    row = connection.execute(query).first()
    return None if row is None else tuple(row)


def _join_lists(transaction: WriteTransaction, copy: Connection, product_id: int) -> None:
    """Put the product back into the events and saved lists that the copy has it in."""
    for table_name, columns in COLUMNS.items():
        table = tables.RECORDED[table_name]
        query = select(table.c.id, *(table.c[column] for column in columns))
        for former in copy.execute(query).mappings():
            present = transaction.read_row(table, former["id"])
            if present is not None:
                joined = {
                    column: join_products(column, present[column], former[column], {product_id})
                    for column in columns
                }
                transaction.update(table, former["id"], joined)
