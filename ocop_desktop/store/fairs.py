"""Rows of fairs: reading and writing them; a fair's own row holds its entries, in order."""

from collections.abc import Collection
from dataclasses import asdict, replace
from typing import Any

from sqlalchemy import Connection, select
from sqlalchemy.engine import RowMapping

from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.register.fair import FairEntry, TradeFair
from ocop_desktop.domain.register.product import Photo
from ocop_desktop.domain.text import Translated
from ocop_desktop.store import tables
from ocop_desktop.store.changes import WriteTransaction
from ocop_desktop.store.edits import merge_edit, save_edit
from ocop_desktop.store.json_values import read_value
from ocop_desktop.store.lookup import require_found

_PLAIN = ("name", "name_en", "name_zh", "starts_on", "ends_on", "place", "organiser", "notes")


def all_fairs(connection: Connection) -> tuple[TradeFair, ...]:
    """Every fair, the latest first."""
    table = tables.fair
    query = select(table).order_by(table.c.starts_on.desc().nulls_last(), table.c.id.desc())
    return tuple(read_fair(row) for row in connection.execute(query).mappings())


def get(connection: Connection, fair_id: int) -> TradeFair | None:
    """The fair, or None."""
    table = tables.fair
    row = connection.execute(select(table).where(table.c.id == fair_id)).mappings().first()
    return None if row is None else read_fair(row)


def require(connection: Connection, fair_id: int) -> TradeFair:
    """The fair. Raises RecordMissing."""
    return require_found(get(connection, fair_id), RecordKind.FAIR, fair_id)


def merge(transaction: WriteTransaction, fair: TradeFair) -> TradeFair:
    """A known fair with what others have saved since it was opened.

    Raises RecordMissing, EditConflict.
    """
    return merge_edit(transaction, tables.fair, fair.id, fair, read_fair)


def save(transaction: WriteTransaction, fair: TradeFair) -> TradeFair:
    """Insert a new fair or update a known one; returns it as it is stored."""
    return save_edit(transaction, tables.fair, fair, read_fair, make_row)


def delete(transaction: WriteTransaction, fair_id: int) -> None:
    """Remove a fair."""
    transaction.delete(tables.fair, fair_id)


def remove_products(transaction: WriteTransaction, product_ids: Collection[int]) -> None:
    """Take products out of every fair that holds them."""
    for fair in all_fairs(transaction.connection):
        remaining = tuple(entry for entry in fair.entries if entry.product_id not in product_ids)
        if remaining != fair.entries:
            save(transaction, replace(fair, entries=remaining))


def make_row(fair: TradeFair) -> dict[str, Any]:
    """The columns of a fair, without those that follow from others."""
    row = {name: getattr(fair, name) for name in _PLAIN}
    row |= {f"foreword_{language}": text for language, text in asdict(fair.foreword).items()}
    entries = [asdict(entry) for entry in fair.entries]
    return {**row, "entries": entries, "cover": asdict(fair.cover) if fair.cover else None}


def read_fair(row: RowMapping) -> TradeFair:
    """The fair of a row."""
    return TradeFair(
        **{name: row[name] for name in _PLAIN},
        id=row["id"],
        version=row["version"],
        entries=tuple(read_value(FairEntry, entry) for entry in row["entries"]),
        foreword=Translated(row["foreword_vi"], row["foreword_en"], row["foreword_zh"]),
        cover=read_value(Photo, row["cover"]) if row["cover"] else None,
    )
