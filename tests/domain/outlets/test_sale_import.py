"""What a list of monthly sales does to a register."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from ocop_desktop.domain.channels.channel import Channel
from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.outlets.product_names import ProductName, ProductNameIndex
from ocop_desktop.domain.outlets.sale import Sale
from ocop_desktop.domain.outlets.sale_columns import SaleColumn
from ocop_desktop.domain.outlets.sale_import import KnownNames, plan_sales
from ocop_desktop.domain.outlets.sale_rows import SaleLine, SaleTable

SEPTEMBER, DECEMBER = date(2026, 9, 1), date(2026, 12, 1)
ON = date(2026, 11, 30)
FINDER = ProductNameIndex(
    [
        ProductName(1, "Mật dừa nước", "79-1", 5, "HTX Một"),
        ProductName(2, "Muối hầm", "", 5, "HTX Một"),
        ProductName(3, "Muối hầm", "", 6, "HTX Hai"),
    ],
    {"79-1": 1},
)
NAMES = KnownNames(FINDER, (Channel("Shopee"), Channel("TikTok Shop", aliases=("TikTok",))))
HEADINGS = {column: column.value for column in SaleColumn}


def a_line(row: int = 2, product: str = "Mật dừa nước", **facts: object) -> SaleLine:
    line = SaleLine(
        row, SEPTEMBER, product, "", "", "shopee", "hũ", None, {SaleColumn.NET: Decimal(900)}
    )
    return replace(line, **facts)  # type: ignore[arg-type]


def a_table(*lines: SaleLine) -> SaleTable:
    return SaleTable(lines, (), (), 0, (), HEADINGS)


def test_products_are_found_by_code_name_producer_or_id() -> None:
    assert FINDER.find("79-1") == (1,)
    assert FINDER.find("MẬT DỪA  NƯỚC") == (1,)
    assert FINDER.find("Muối hầm") == (2, 3)
    assert FINDER.find("Muối hầm", "htx hai") == (3,)
    assert FINDER.find("Muối hầm", "HTX Ba") == (2, 3)
    assert FINDER.find("3") == FINDER.find(3) == (3,)
    assert FINDER.find("mat dua nuoc") == (1,)
    assert FINDER.find("9") == FINDER.find("Gạo") == ()


def test_rows_are_new_changed_or_the_same() -> None:
    stored = Sale(1, "Shopee", SEPTEMBER, unit="hũ", orders=4, net=Decimal(900), id=7, version=2)
    known = {(1, "Shopee", SEPTEMBER): stored}
    same = plan_sales(a_table(a_line()), NAMES, known, ON)
    assert (same.new, same.changed, same.same) == ((), (), 1)
    dearer = a_line(figures={SaleColumn.NET: Decimal(950), SaleColumn.QUANTITY: Decimal(0)})
    changed = plan_sales(a_table(dearer), NAMES, known, ON)
    assert changed.changed == (replace(stored, net=Decimal(950), quantity=Decimal(0)),)
    new = plan_sales(a_table(a_line(channel="TikTok", code="79-1", product="")), NAMES, known, ON)
    assert new.new == (Sale(1, "TikTok Shop", SEPTEMBER, unit="hũ", net=Decimal(900)),)


def test_what_is_not_known_or_not_clear_is_refused_by_its_cell() -> None:
    lines = (
        a_line(2, "Gạo"),
        a_line(3, "Muối hầm"),
        a_line(4, channel="Shoppe"),
        a_line(5, code="79-9", product=""),
        a_line(6),
        a_line(7),
    )
    assert plan_sales(a_table(*lines), NAMES, {}, ON).refused == (
        (2, "product", "Gạo", ValueReason.UNKNOWN_PRODUCT),
        (3, "product", "Muối hầm", ValueReason.SEVERAL_PRODUCTS),
        (4, "channel", "Shoppe", ValueReason.UNKNOWN_CHANNEL),
        (5, "code", "79-9", ValueReason.UNKNOWN_PRODUCT),
        (7, "product", "6", ValueReason.ROW_TWICE),
    )


def test_net_over_gross_is_refused_also_against_what_the_register_holds() -> None:
    stored = Sale(1, "Shopee", SEPTEMBER, gross=Decimal(800), id=7, version=1)
    plan = plan_sales(a_table(a_line()), NAMES, {(1, "Shopee", SEPTEMBER): stored}, ON)
    assert plan.refused == ((2, "net", "900", ValueReason.NET_OVER_GROSS),)
    assert plan.changed == ()


def test_a_month_ahead_is_taken_and_told() -> None:
    plan = plan_sales(a_table(a_line(month=DECEMBER)), NAMES, {}, ON)
    assert plan.doubts == ((2, "month", "12/2026", ValueReason.MONTH_AHEAD),)
    assert len(plan.new) == 1


def test_sales_of_a_channel_that_was_renamed_are_known_by_its_former_name() -> None:
    stored = Sale(1, "TikTok", SEPTEMBER, unit="hũ", net=Decimal(900), id=7, version=1)
    plan = plan_sales(
        a_table(a_line(channel="TikTok Shop")), NAMES, {(1, "TikTok", SEPTEMBER): stored}, ON
    )
    assert (plan.new, plan.same) == ((), 1)
