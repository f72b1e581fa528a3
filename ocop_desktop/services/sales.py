"""What a clerk does with monthly sales: list, save a month, add up, import a list."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

from ocop_desktop import resources
from ocop_desktop.domain.channels.channel_names import ChannelIndex, make_channel_key
from ocop_desktop.domain.errors import CellsRefused
from ocop_desktop.domain.importing.table import ReadingOptions
from ocop_desktop.domain.outlets.product_names import ProductName
from ocop_desktop.domain.outlets.sale import Sale
from ocop_desktop.domain.outlets.sale_checks import check_sale, format_month
from ocop_desktop.domain.outlets.sale_columns import MoneyUnit
from ocop_desktop.domain.outlets.sale_import import KnownNames, SalesImport, plan_sales
from ocop_desktop.domain.outlets.sale_rows import SaleTable, read_sale_table
from ocop_desktop.domain.outlets.sale_totals import SaleGrouping, SaleTotal, join_totals
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
    """The sales from one month to another (None: all), of those products and that channel, if given.

    They are of the channels' names of today; a channel is found by its former names too.
    """

    def read(connection: ReadConnection) -> tuple[Sale, ...]:
        index = _index_channels(connection)
        names = _list_stored_names(connection, index, channel, months)
        found = sales.list_sales(connection, months, product_ids, names)
        return tuple(replace(one, channel=index.name_today(one.channel)) for one in found)

    return register.read_list(read)


def list_products(register: Register) -> tuple[ProductName, ...]:
    """Every product with its code and producer, by name, to choose from."""
    return register.read_list(product_names.list_names)


def list_months(register: Register) -> tuple[date, ...]:
    """The months with any sale, the last first."""
    return register.read_list(sales.list_months)


def list_channels(register: Register) -> tuple[str, ...]:
    """The names that the channels with any sale have today."""

    def read(connection: ReadConnection) -> tuple[str, ...]:
        name = _index_channels(connection).name_today
        return tuple(sorted({*map(name, sales.list_channels(connection))}))

    return register.read_list(read)


def add_up(
    register: Register,
    grouping: SaleGrouping,
    *,
    months: Months | None = None,
    channel: str = "",
) -> tuple[SaleTotal, ...]:
    """The totals by product, by channel or by month, from one month to another (None: all).

    A channel is counted under its name of today, with what was sold under its former names.
    """

    def read(connection: ReadConnection) -> tuple[SaleTotal, ...]:
        index = _index_channels(connection)
        names = _list_stored_names(connection, index, channel, months)
        totals = sales.add_up(connection, grouping, months, names)
        by_channel = grouping is SaleGrouping.CHANNEL
        return join_totals(totals, index.name_today) if by_channel else totals

    return register.read_list(read)


def _index_channels(connection: ReadConnection) -> ChannelIndex:
    return ChannelIndex(channels.join_own(connection, resources.channels()))


def _list_stored_names(
    connection: ReadConnection, index: ChannelIndex, channel: str, months: Months | None
) -> tuple[str, ...]:
    """The names under which sales of the channel are kept; none where no channel is asked for."""
    if not channel:
        return ()
    key = make_channel_key(index.name_today(channel))
    stored = sales.list_channels(connection, months)
    same = (one for one in stored if make_channel_key(index.name_today(one)) == key)
    return tuple(same) or (channel,)


def problems(sale: Sale, on: date) -> tuple[Problem, ...]:
    """What is doubtful or wrong in a sale, as of that day."""
    return check_sale(sale, on)


def save_month(register: Register, month: date, channel: str, rows: Sequence[Sale]) -> int:
    """Save the sales of one channel in one month as one action; returns how many rows changed.

    A known row (it has an id) that states nothing any more is removed; a new one that states
    nothing is left out. What others saved since a row was read is kept.

    Raises InvalidValue (net over gross, parts of a đồng), RecordMissing, EditConflict.
    """
    month = month.replace(day=1)
    entered = [replace(clean(one), month=month, channel=channel) for one in rows]
    for one in entered:
        refuse_hard(check_sale(one, one.month))
    with register.writing("") as transaction:
        known = _KnownSales(
            _index_channels(transaction.connection),
            sales.list_sales(transaction.connection, (month, month)),
        )
        kept = map(known.keep_name, entered)
        changed = sum(_save_row(transaction, one, known.find(one)) for one in kept)
        transaction.rename(
            f"Ghi doanh số tháng {format_month(month)} kênh “{channel}”: {changed} sản phẩm"
        )
    return changed


class _KnownSales:
    """The stored sales of one month, by their ids and by what they are of."""

    def __init__(self, index: ChannelIndex, stored: Sequence[Sale]) -> None:
        self._name = index.name_today
        self._by_id = {one.id: one for one in stored}
        former_first = sorted(stored, key=lambda one: self._name(one.channel) == one.channel)
        self._by_key = {self._make_key(one): one for one in former_first}

    def find(self, sale: Sale) -> Sale | None:
        """The stored sale that `sale` is an edit of, or that is of the same product and channel."""
        return self._by_id.get(sale.id) or self._by_key.get(self._make_key(sale))

    def keep_name(self, sale: Sale) -> Sale:
        """The sale under the name that its channel had when it was stored, if that is the same one."""
        stored = self.find(sale)
        is_same = stored is not None and self._make_key(stored) == self._make_key(sale)
        name = stored.channel if stored is not None and is_same else self._name(sale.channel)
        return replace(sale, channel=name)

    def _make_key(self, sale: Sale) -> tuple[int, str]:
        return sale.product_id, make_channel_key(self._name(sale.channel))


def _save_row(transaction: WriteTransaction, sale: Sale, stored: Sale | None) -> bool:
    """Save one row; returns whether anything changed."""
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
    register: Register,
    file: Path,
    unit: MoneyUnit | None = None,
    on: date | None = None,
    *,
    sheet: str = "",
) -> SalesImport:
    """What importing the list in `file` would do; nothing is written.

    Raises what `import_file` raises, but for CellsRefused: those cells are `refused`.
    """
    table = _read_table(file, unit, sheet)
    with register.reading() as connection:
        return _plan(connection, table, on)


def import_file(
    register: Register,
    file: Path,
    unit: MoneyUnit | None = None,
    on: date | None = None,
    *,
    sheet: str = "",
) -> SalesImport:
    """Import the monthly sales in `file` as one action that one undo takes back.

    `unit` is that of its money, where the file does not say it. Empty cells never erase anything.

    Raises FileMissing, BrokenTable, TableMissing, SheetUnsure, ColumnsMissing, MoneyUnitUnsure, and
    CellsRefused naming every cell that cannot be taken; then nothing is stored.
    """
    table = _read_table(file, unit, sheet)
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


def _read_table(file: Path, unit: MoneyUnit | None, sheet: str) -> SaleTable:
    from ocop_desktop.spreadsheets.table_reading import read_table  # noqa: PLC0415 - loads on first use

    return read_sale_table(read_table(file, ReadingOptions(sheet)), unit)


def _plan(connection: ReadConnection, table: SaleTable, on: date | None) -> SalesImport:
    known_channels = channels.join_own(connection, resources.channels())
    names = KnownNames(product_names.make_finder(connection), known_channels)
    known = sales.by_key(connection, {line.month for line in table.lines})
    today = on or date.today()  # noqa: DTZ011 - the clerk's own calendar
    return plan_sales(table, names, known, today)
