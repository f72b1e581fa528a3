"""Monthly sales: a month is saved as one action, and added up by product, channel and month."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from ocop_desktop.domain.channels.channel import Channel
from ocop_desktop.domain.codes import RecordKind, ValueReason
from ocop_desktop.domain.errors import EditConflict, InvalidValue, RecordMissing
from ocop_desktop.domain.outlets.sale import Sale
from ocop_desktop.domain.outlets.sale_totals import SaleGrouping, SaleTotal
from ocop_desktop.domain.register.product import Product
from ocop_desktop.services import channels, history, producers, products, sales, trash
from ocop_desktop.store.database import Register
from tests.builders import TODAY, a_product

Stocked = tuple[Register, Product]
SEPTEMBER, OCTOBER = date(2026, 9, 1), date(2026, 10, 1)


def a_sale(product_id: int, net: int | None = 900, **facts: object) -> Sale:
    money = None if net is None else Decimal(net)
    return replace(Sale(product_id, "Shopee", SEPTEMBER, net=money), **facts)  # type: ignore[arg-type]


def another(register: Register, product: Product) -> Product:
    return products.save(register, replace(a_product(product.producer_id, "Muối hầm"), codes=()))


def test_a_month_is_one_action(stocked: Stocked) -> None:
    register, product = stocked
    second = another(register, product)
    rows = [a_sale(product.id), a_sale(second.id, 0, orders=0, quantity=Decimal("1.5"), unit="kg")]
    assert sales.save_month(register, date(2026, 9, 17), "Shopee", rows) == 2
    stored = sales.list_sales(register)
    assert [(one.product_id, one.month, one.net) for one in stored] == [
        (product.id, SEPTEMBER, Decimal(900)),
        (second.id, SEPTEMBER, Decimal(0)),
    ]
    assert sales.save_month(register, SEPTEMBER, "Shopee", stored) == 0
    history.undo(register)
    assert sales.list_sales(register) == ()


def test_a_row_that_states_nothing_is_not_kept(stocked: Stocked) -> None:
    register, product = stocked
    assert sales.save_month(register, SEPTEMBER, "Shopee", [a_sale(product.id, None)]) == 0
    sales.save_month(register, SEPTEMBER, "Shopee", [a_sale(product.id)])
    (stored,) = sales.list_sales(register)
    emptied = replace(stored, net=None, unit="hũ")
    assert sales.save_month(register, SEPTEMBER, "Shopee", [emptied]) == 1
    assert sales.list_sales(register) == ()


def test_net_over_gross_is_refused_and_nothing_is_stored(stocked: Stocked) -> None:
    register, product = stocked
    second = another(register, product)
    rows = [a_sale(product.id), a_sale(second.id, 900, gross=Decimal(800))]
    with pytest.raises(InvalidValue) as refused:
        sales.save_month(register, SEPTEMBER, "Shopee", rows)
    assert refused.value.reason is ValueReason.NET_OVER_GROSS
    assert sales.list_sales(register) == ()
    (problem,) = sales.problems(rows[1], TODAY)
    assert problem.reason is ValueReason.NET_OVER_GROSS


def test_two_edits_of_a_month_are_merged_or_told(stocked: Stocked) -> None:
    register, product = stocked
    sales.save_month(register, SEPTEMBER, "Shopee", [a_sale(product.id)])
    (opened,) = sales.list_sales(register)
    sales.save_month(register, SEPTEMBER, "Shopee", [replace(opened, orders=7)])
    sales.save_month(register, SEPTEMBER, "Shopee", [replace(opened, unit="hũ")])
    (stored,) = sales.list_sales(register)
    assert (stored.orders, stored.unit) == (7, "hũ")
    with pytest.raises(EditConflict):
        sales.save_month(register, SEPTEMBER, "Shopee", [replace(opened, orders=8)])


def test_a_row_that_two_clerks_enter_is_merged_or_told(stocked: Stocked) -> None:
    register, product = stocked
    sales.save_month(register, SEPTEMBER, "Shopee", [a_sale(product.id)])
    sales.save_month(register, SEPTEMBER, "Shopee", [a_sale(product.id, 900, orders=7)])
    (stored,) = sales.list_sales(register)
    assert (stored.net, stored.orders) == (Decimal(900), 7)
    with pytest.raises(EditConflict):
        sales.save_month(register, SEPTEMBER, "Shopee", [a_sale(product.id, 901)])


def test_a_renamed_channel_is_one_channel(stocked: Stocked) -> None:
    register, product = stocked
    second = another(register, product)
    own = channels.save_channel(register, Channel("Sàn xã"))
    sales.save_month(
        register, SEPTEMBER, "Sàn xã", [a_sale(product.id, 900), a_sale(second.id, None, orders=1)]
    )
    channels.save_channel(register, replace(own, name="Sàn phường"), "Sàn xã")
    sales.save_month(
        register, OCTOBER, "Sàn phường", [a_sale(product.id, 100), a_sale(second.id, 5, orders=2)]
    )
    names = {one.channel for one in sales.list_sales(register, channel="sàn xã")}
    assert names == {"Sàn phường"}
    assert len(sales.list_sales(register, channel="Sàn phường")) == 4
    assert sales.list_channels(register) == ("Sàn phường",)
    (total,) = sales.add_up(register, SaleGrouping.CHANNEL)
    assert total == SaleTotal("Sàn phường", 4, 3, 3, None, Decimal(1005))
    by_month = sales.add_up(register, SaleGrouping.MONTH, channel="Sàn phường")
    assert [one.net for one in by_month] == [Decimal(900), Decimal(105)]
    assert sales.list_sales(register, channel="Chợ huyện") == ()


def test_a_month_of_a_renamed_channel_is_edited_in_place(stocked: Stocked) -> None:
    register, product = stocked
    own = channels.save_channel(register, Channel("Sàn xã"))
    sales.save_month(register, SEPTEMBER, "Sàn xã", [a_sale(product.id, 900)])
    channels.save_channel(register, replace(own, name="Sàn phường"), "Sàn xã")
    (opened,) = sales.list_sales(register, channel="Sàn phường")
    assert sales.save_month(register, SEPTEMBER, "Sàn phường", [opened]) == 0
    sales.save_month(register, SEPTEMBER, "Sàn phường", [replace(opened, orders=7)])
    sales.save_month(register, SEPTEMBER, "Sàn phường", [a_sale(product.id, 900, unit="hũ")])
    (stored,) = sales.list_sales(register)
    assert (stored.id, stored.orders, stored.unit) == (opened.id, 7, "hũ")
    moved = replace(stored, channel="Lazada")
    assert sales.save_month(register, SEPTEMBER, "Lazada", [moved]) == 1
    assert sales.list_channels(register) == ("Lazada",)


def test_sales_are_added_up_by_product_channel_and_month(stocked: Stocked) -> None:
    register, product = stocked
    second = another(register, product)
    first = [
        a_sale(product.id, 900, gross=Decimal(1000), orders=3),
        a_sale(second.id, None, orders=2),
    ]
    sales.save_month(register, SEPTEMBER, "Shopee", first)
    sales.save_month(register, OCTOBER, "Lazada", [a_sale(product.id, 100)])
    money = Decimal(900), Decimal(1000)
    assert sales.add_up(register, SaleGrouping.MONTH) == (
        SaleTotal(SEPTEMBER, 2, 1, 5, Decimal(1000), Decimal(900)),
        SaleTotal(OCTOBER, 1, 1, None, None, Decimal(100)),
    )
    assert sales.add_up(register, SaleGrouping.CHANNEL) == (
        SaleTotal("Lazada", 1, 1, None, None, Decimal(100)),
        SaleTotal("Shopee", 2, 1, 5, Decimal(1000), money[0]),
    )
    assert sales.add_up(register, SaleGrouping.PRODUCT) == (
        SaleTotal(product.id, 2, 2, 3, Decimal(1000), Decimal(1000)),
        SaleTotal(second.id, 1, 0, 2, None, None),
    )
    (only,) = sales.add_up(register, SaleGrouping.PRODUCT, months=(OCTOBER, OCTOBER))
    assert only.net == Decimal(100)
    (shop,) = sales.add_up(register, SaleGrouping.MONTH, channel="Shopee")
    assert shop.key == SEPTEMBER
    assert sales.list_months(register) == (OCTOBER, SEPTEMBER)
    assert sales.list_channels(register) == ("Lazada", "Shopee")
    assert len(sales.list_sales(register, product_ids=[second.id], channel="Shopee")) == 1


def test_a_year_is_the_sum_of_twelve_known_months(stocked: Stocked) -> None:
    register, product = stocked
    for month in range(1, 13):
        sales.save_month(register, date(2025, month, 1), "Shopee", [a_sale(product.id, 100)])
    assert sales.sum_year(register, 2025, product_id=product.id).total == Decimal(1200)
    producer = producers.get(register, product.producer_id)
    producers.save(register, replace(producer, yearly_revenue=Decimal(2000)))
    year = sales.sum_year(register, 2025, producer_id=product.producer_id)
    assert (year.total, year.stated, year.differs) == (Decimal(1200), Decimal(2000), True)
    sales.save_month(register, date(2025, 3, 1), "Lazada", [a_sale(product.id, None, orders=4)])
    year = sales.sum_year(register, 2025, producer_id=product.producer_id)
    assert (year.total, year.months) == (Decimal(2000), 11)


def test_a_producer_without_products_has_what_it_stated(stocked: Stocked) -> None:
    register, _product = stocked
    lonely = producers.save(
        register,
        replace(producers.get(register, 1), id=0, name="HTX Lẻ", yearly_revenue=Decimal(5)),
    )
    assert sales.sum_year(register, 2025, producer_id=lonely.id).total == Decimal(5)


def test_deleted_sales_come_back_alone_or_with_their_product(stocked: Stocked) -> None:
    register, product = stocked
    sales.save_month(register, SEPTEMBER, "Shopee", [a_sale(product.id)])
    (stored,) = sales.list_sales(register)
    assert sales.delete_many(register, [stored.id]) == 1
    with pytest.raises(RecordMissing):
        sales.delete_many(register, [stored.id])
    (thrown,) = trash.list_records(register, TODAY)
    assert (thrown.kind, thrown.name) == (RecordKind.SALE, product.name.vi)
    trash.restore(register, [thrown.id])
    products.delete(register, [product.id])
    assert sales.list_sales(register) == ()
    history.undo(register)
    assert [one.net for one in sales.list_sales(register)] == [Decimal(900)]


def test_a_sale_entered_anew_is_not_restored_beside_itself(stocked: Stocked) -> None:
    register, product = stocked
    sales.save_month(register, SEPTEMBER, "Shopee", [a_sale(product.id)])
    (stored,) = sales.list_sales(register)
    sales.delete_many(register, [stored.id])
    sales.save_month(register, SEPTEMBER, "Shopee", [a_sale(product.id, 100)])
    (thrown,) = trash.list_records(register, TODAY)
    with pytest.raises(InvalidValue) as refused:
        trash.restore(register, [thrown.id])
    assert (refused.value.field, refused.value.value) == ("month", "09/2026")
    assert [one.net for one in sales.list_sales(register)] == [Decimal(100)]
