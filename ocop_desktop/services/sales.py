"""What a clerk does with monthly sales: list, save a month, add up, import a list."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

from ocop_desktop import resources
from ocop_desktop.domain.channels.channel_list import join_channels
from ocop_desktop.domain.errors import CellsRefused
from ocop_desktop.domain.outlets.product_names import ProductName
from ocop_desktop.domain.outlets.sale import Sale
from ocop_desktop.domain.outlets.sale_checks import check_sale, format_month
from ocop_desktop.domain.outlets.sale_columns import MoneyUnit
from ocop_desktop.domain.outlets.sale_import import KnownNames, SalesImport, plan_sales
from ocop_desktop.domain.outlets.sale_rows import SaleTable, read_sale_table
from ocop_desktop.domain.outlets.sale_totals import SaleGrouping, SaleKey, SaleTotal
from ocop_desktop.domain.outlets.sale_years import YearlySales
from ocop_desktop.domain.outlets.sale_years import sum_year as sum_months
from ocop_desktop.domain.problems import Problem
from ocop_desktop.domain.register.fields import clean, refuse_hard
from ocop_desktop.store import channels, producers, product_names, sales
from ocop_desktop.store.backups import automatic
from ocop_desktop.store.changes import WriteTransaction
from ocop_desktop.store.database import ReadConnection, Register

Months = tuple[date, date]
"""The first days of a first and a last month."""


def list_sales(
    register: Register,
    *,
    months: Months | None = None,
    product_ids: Sequence[int] = (),
    channel: str = "",
) -> tuple[Sale, ...]:
    """The sales from one month to another (None: all), of those products and that channel, if given."""
    return register.read_list(
        lambda connection: sales.list_sales(connection, months, product_ids, channel)
    )


def list_products(register: Register) -> tuple[ProductName, ...]:
    """Every product with its code and producer, by name, to choose from."""
    return register.read_list(product_names.list_names)


def list_months(register: Register) -> tuple[date, ...]:
    """The months with any sale, the last first."""
    return register.read_list(sales.list_months)


def list_channels(register: Register) -> tuple[str, ...]:
    """The names of the channels with any sale."""
    return register.read_list(sales.list_channels)


def add_up(
    register: Register,
    grouping: SaleGrouping,
    *,
    months: Months | None = None,
    channel: str = "",
) -> tuple[SaleTotal, ...]:
    """The totals by product, by channel or by month, from one month to another (None: all)."""
    return register.read_list(
        lambda connection: sales.add_up(connection, grouping, months, channel)
    )


def problems(sale: Sale, on: date) -> tuple[Problem, ...]:
    """What is doubtful or wrong in a sale, as of that day."""
    return check_sale(sale, on)


def save_month(register: Register, month: date, channel: str, rows: Sequence[Sale]) -> int:
    """Save the sales of one channel in one month as one action; returns how many rows changed.

    A known row (it has an id) that states nothing any more is removed; a new one that states
    nothing is left out. What others saved since a row was read is kept.

    Raises InvalidValue (net over gross, parts of a đồng), RecordMissing, EditConflict.
    """
    entered = [replace(clean(one), month=month.replace(day=1), channel=channel) for one in rows]
    for one in entered:
        refuse_hard(check_sale(one, one.month))
    with register.writing("") as transaction:
        known = sales.by_key(transaction.connection, [month.replace(day=1)])
        changed = sum(_save_row(transaction, one, known) for one in entered)
        transaction.rename(
            f"Ghi doanh số tháng {format_month(month)} kênh “{channel}”: {changed} sản phẩm"
        )
    return changed


def _save_row(transaction: WriteTransaction, sale: Sale, known: dict[SaleKey, Sale]) -> bool:
    """Save one row; returns whether anything changed."""
    stored = known.get((sale.product_id, sale.channel, sale.month))
    if not sale.id and stored is not None:  # somebody else has entered it meanwhile
        sale = sales.merge_entered(transaction, sale, stored)
    if not states_anything(sale):
        if stored is None:
            return False
        sales.merge(transaction, sale)
        sales.delete_many(transaction, [stored.id])
        return True
    if sale.id:
        sale = sales.merge(transaction, sale)
        refuse_hard(check_sale(sale, sale.month))
    return sales.save(transaction, sale) != stored


def states_anything(sale: Sale) -> bool:
    """Whether a sale states any figure."""
    return any(one is not None for one in (sale.quantity, sale.orders, sale.gross, sale.net))


def delete_many(register: Register, sale_ids: Sequence[int]) -> int:
    """Remove sales as one action; returns how many. Raises RecordMissing."""
    ids_once = list(dict.fromkeys(sale_ids))
    with register.writing(f"Xóa doanh số: {len(ids_once)} dòng") as transaction:
        for sale_id in ids_once:
            sales.require(transaction.connection, sale_id)
        sales.delete_many(transaction, ids_once)
    return len(ids_once)


def sum_year(
    register: Register, year: int, *, product_id: int = 0, producer_id: int = 0
) -> YearlySales:
    """A year's net revenue of one product, or of all products of one producer with what it stated.

    A month counts as known when every row of it states its net revenue.

    Raises RecordMissing.
    """
    months = date(year, 1, 1), date(year, 12, 1)
    with register.reading() as connection:
        stated: Decimal | None = None
        ids: Sequence[int] = [product_id]
        if producer_id:
            stated = producers.require(connection, producer_id).yearly_revenue
            ids = product_names.list_ids_of(connection, producer_id)
        found = sales.list_sales(connection, months, ids) if ids else ()
    net: dict[int, Decimal] = defaultdict(Decimal)
    unknown = {one.month.month for one in found if one.net is None}
    for one in found:
        if one.net is not None and one.month.month not in unknown:
            net[one.month.month] += one.net
    return sum_months(year, net, stated)


def read_file(
    register: Register, file: Path, unit: MoneyUnit | None = None, on: date | None = None
) -> SalesImport:
    """What importing the list in `file` would do; nothing is written.

    Raises what `import_file` raises, but for CellsRefused: those cells are `refused`.
    """
    table = _read_table(file, unit)
    with register.reading() as connection:
        return _plan(connection, table, on)


def import_file(
    register: Register, file: Path, unit: MoneyUnit | None = None, on: date | None = None
) -> SalesImport:
    """Import the monthly sales in `file` as one action that one undo takes back.

    `unit` is that of its money, where the file does not say it. Empty cells never erase anything.

    Raises FileMissing, BrokenTable, TableMissing, SheetUnsure, ColumnsMissing, MoneyUnitUnsure, and
    CellsRefused naming every cell that cannot be taken; then nothing is stored.
    """
    table = _read_table(file, unit)
    with register.reading() as connection:
        tried = _plan(connection, table, on)
    if tried.refused:
        raise CellsRefused(tried.refused)
    automatic.copy_before(register, len(tried.changed))  # new rows put nothing at risk
    with register.writing("") as transaction:
        plan = _plan(transaction.connection, table, on)
        if plan.refused:
            raise CellsRefused(plan.refused)
        count = len(plan.new) + len(plan.changed)
        transaction.rename(f"Nhập doanh số từ tệp {file.name}: {count} dòng")
        sales.save_many(transaction, plan.new, plan.changed)
    return plan


def _read_table(file: Path, unit: MoneyUnit | None) -> SaleTable:
    from ocop_desktop.spreadsheets.table_reading import read_table  # noqa: PLC0415 - loads on first use

    return read_sale_table(read_table(file), unit)


def _plan(connection: ReadConnection, table: SaleTable, on: date | None) -> SalesImport:
    known_channels = join_channels(resources.channels(), channels.own_channels(connection))
    names = KnownNames(product_names.make_finder(connection), known_channels)
    known = sales.by_key(connection, {line.month for line in table.lines})
    today = on or date.today()  # noqa: DTZ011 - the clerk's own calendar
    return plan_sales(table, names, known, today)
