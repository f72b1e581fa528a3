"""Rows of monthly sales: reading and writing them, and what they come to."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy import BigInteger, Connection, Select, cast, func, literal_column, select
from sqlalchemy.engine import RowMapping

from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.figures.figure import FigureSource
from ocop_desktop.domain.outlets.sale import Sale
from ocop_desktop.domain.outlets.sale_totals import SaleGrouping, SaleKey, SaleTotal
from ocop_desktop.store.changes import WriteTransaction
from ocop_desktop.store.edits import merge_edit, merge_opened, save_edit
from ocop_desktop.store.lookup import require_found
from ocop_desktop.store.outlet_tables import sale as table

_FIELDS = tuple(name for name in Sale.__slots__ if name not in {"id", "version", "source"})
_COLUMNS = (*_FIELDS, "source", "id", "version")
_GROUPS = {
    SaleGrouping.PRODUCT: table.c.product_id,
    SaleGrouping.CHANNEL: table.c.channel,
    SaleGrouping.MONTH: table.c.month,
}


def list_sales(
    connection: Connection,
    months: tuple[date, date] | None = None,
    product_ids: Collection[int] = (),
    channels: Collection[str] = (),
) -> tuple[Sale, ...]:
    """The sales from one month to another (None: all), of those products and channels, if given."""
    c = table.c
    query = _narrow(select(*(c[name] for name in _COLUMNS)), months, channels)
    if product_ids:
        query = query.where(c.product_id.in_(product_ids))
    rows = connection.execute(query.order_by(c.month, c.channel, c.product_id))
    return tuple(map(_read, rows))


def list_months(connection: Connection) -> tuple[date, ...]:
    """The months with any sale, the last first."""
    c = table.c
    months: list[date] = []
    month = connection.scalar(select(func.max(c.month)))
    while month is not None:
        months.append(month)
        month = connection.scalar(select(func.max(c.month)).where(c.month < month))
    return tuple(months)


def list_channels(
    connection: Connection, months: tuple[date, date] | None = None
) -> tuple[str, ...]:
    """The channels with any sale from one month to another (None: all), by name."""
    inner = _narrow(select(table.c.month, table.c.channel).distinct(), months, ()).subquery()
    query = select(inner.c.channel).distinct().order_by(inner.c.channel)
    return tuple(connection.scalars(query))


def add_up(
    connection: Connection,
    grouping: SaleGrouping,
    months: tuple[date, date] | None = None,
    channels: Collection[str] = (),
) -> tuple[SaleTotal, ...]:
    """The totals by product, channel or month, in the order of the group."""
    query = _select_sums(grouping, months, channels)
    if grouping is SaleGrouping.CHANNEL:  # within each month first, in the order of the index
        inner = query.subquery()
        sums = (func.sum(inner.c[name]) for name in ("rows", "net_rows", "orders", "gross", "net"))
        query = select(inner.c.key, *sums).group_by(inner.c.key)
    query = query.order_by(literal_column("1"))
    return tuple(
        SaleTotal(key, int(rows), int(net_rows), _to_int(orders), _to_money(gross), _to_money(net))
        for key, rows, net_rows, orders, gross, net in connection.execute(query)
    )


def _select_sums(
    grouping: SaleGrouping, months: tuple[date, date] | None, channels: Collection[str]
) -> Select[Any]:
    """Sums in the order of an index, so that nothing is sorted: by channel within each month."""
    c, key = table.c, _GROUPS[grouping]
    order = [c.month, c.channel] if grouping is SaleGrouping.CHANNEL else [key]
    query = select(
        key.label("key"),
        func.count().label("rows"),
        func.count(c.net).label("net_rows"),
        func.sum(c.orders).label("orders"),
        func.sum(cast(c.gross, BigInteger)).label("gross"),
        func.sum(cast(c.net, BigInteger)).label("net"),
    ).group_by(*order)
    return _narrow(query, months, channels)


def _narrow(
    query: Select[Any], months: tuple[date, date] | None, channels: Collection[str]
) -> Select[Any]:
    if months is not None:
        query = query.where(table.c.month.between(*months))
    return query.where(table.c.channel.in_(channels)) if channels else query


def by_key(connection: Connection, months: Iterable[date]) -> dict[SaleKey, Sale]:
    """The sales of those months by product, channel and month."""
    found: dict[SaleKey, Sale] = {}
    for month in sorted(set(months)):
        for one in list_sales(connection, (month, month)):
            found[one.product_id, one.channel, one.month] = one
    return found


def require(connection: Connection, sale_id: int) -> Sale:
    """The sale. Raises RecordMissing."""
    row = connection.execute(select(table).where(table.c.id == sale_id)).mappings().first()
    return require_found(read_sale(row) if row else None, RecordKind.SALE, sale_id)


def merge(transaction: WriteTransaction, sale: Sale) -> Sale:
    """A known sale with what others have saved since it was opened.

    Raises RecordMissing, EditConflict.
    """
    return merge_edit(transaction, table, sale.id, sale, read_sale)


def merge_entered(transaction: WriteTransaction, sale: Sale, stored: Sale) -> Sale:
    """A sale entered as a new one where somebody else has entered it before: both, ready to be saved.

    Raises EditConflict where both state the same figure differently.
    """
    empty = Sale(sale.product_id, sale.channel, sale.month, id=stored.id, version=stored.version)
    mine = replace(sale, id=stored.id, version=stored.version)
    return merge_opened(transaction, table, stored.id, empty, mine, stored)


def save(transaction: WriteTransaction, sale: Sale) -> Sale:
    """Insert a new sale or update a known one; returns it as it is stored."""
    return save_edit(transaction, table, sale, read_sale, make_row)


def save_many(transaction: WriteTransaction, new: Sequence[Sale], changed: Sequence[Sale]) -> None:
    """Insert new sales and update known ones, read at once."""
    transaction.insert_many(table, [make_row(one) for one in new])
    transaction.load(table, [one.id for one in changed])
    for one in changed:
        transaction.update(table, one.id, make_row(one))


def delete_many(transaction: WriteTransaction, sale_ids: Sequence[int]) -> None:
    """Remove sales."""
    transaction.load(table, sale_ids)
    for sale_id in sale_ids:
        transaction.delete(table, sale_id)


def make_row(sale: Sale) -> dict[str, Any]:
    """The columns of a sale, without those that follow from others."""
    return {**{name: getattr(sale, name) for name in _FIELDS}, "source": sale.source or ""}


def read_sale(row: RowMapping | Mapping[str, Any]) -> Sale:
    """The sale of a row."""
    source = FigureSource(row["source"]) if row["source"] else None
    return Sale(**{name: row[name] for name in (*_FIELDS, "id", "version")}, source=source)


def _read(row: Any) -> Sale:
    product_id, channel, month, quantity, unit, orders, gross, net, source, row_id, version = row
    stated_by = FigureSource(source) if source else None
    return Sale(
        product_id, channel, month, quantity, unit, orders, gross, net, stated_by, row_id, version
    )


def _to_int(value: Any) -> int | None:
    return None if value is None else int(value)


def _to_money(value: Any) -> Decimal | None:
    return None if value is None else Decimal(value)
