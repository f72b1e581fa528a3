"""Lists of monthly sales are imported as one action, whole or not at all."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.errors import CellsRefused, ColumnsMissing, MoneyUnitUnsure
from ocop_desktop.domain.outlets.sale_columns import MoneyUnit
from ocop_desktop.domain.register.product import Product
from ocop_desktop.services import history, products, sales
from ocop_desktop.store.database import Register
from tests.builders import a_product

Stocked = tuple[Register, Product]
HEADINGS = (
    "STT", "Tháng", "Sản phẩm", "Kênh", "Số lượng", "Đơn vị tính", "Đơn hàng", "Doanh số", "Doanh thu",
)  # fmt: skip


def write_list(folder: Path, rows: Sequence[Sequence[Any]], title: Sequence[str] = ()) -> Path:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for line in (*([one] for one in title), HEADINGS, *rows):
        sheet.append(list(line))
    file = folder / "thang-9.xlsx"
    book.save(file)
    return file


def a_row(number: int, product: Product, net: object = 1_100_000) -> tuple[object, ...]:
    return (number, date(2026, 9, 1), product.name.vi, "Shopee", 12, "chai", 10, 1_200_000, net)


def two_products(stocked: Stocked) -> tuple[Register, Product, Product]:
    register, product = stocked
    other = replace(a_product(product.producer_id, "Muối hầm"), codes=())
    return register, product, products.save(register, other)


def test_a_list_is_one_action_and_a_second_time_changes_nothing(
    stocked: Stocked, tmp_path: Path
) -> None:
    register, first, second = two_products(stocked)
    rows = [
        a_row(1, first),
        a_row(2, second),
        ("", "Tổng cộng", "", "", 24, "", 20, 2_400_000, 2_200_000),
    ]
    file = write_list(tmp_path, rows, ["UBND XÃ", "BÁO CÁO THÁNG 9/2026"])
    tried = sales.read_file(register, file)
    assert (len(tried.new), tried.same, tried.totals, tried.differences) == (2, 0, 1, ())
    assert sales.list_sales(register) == ()
    assert sales.import_file(register, file) == tried
    assert [one.net for one in sales.list_sales(register)] == [Decimal(1_100_000)] * 2
    known = len(register.changes)
    again = sales.import_file(register, file)
    assert (again.new, again.changed, again.same) == ((), (), 2)
    assert len(register.changes) == known
    changed = write_list(tmp_path, [a_row(1, first, 1_150_000), a_row(2, second)])
    assert len(sales.import_file(register, changed).changed) == 1
    history.undo(register)
    history.undo(register)
    assert sales.list_sales(register) == ()


def test_a_text_in_a_column_of_numbers_is_named_and_nothing_is_stored(
    stocked: Stocked, tmp_path: Path
) -> None:
    register, first, second = two_products(stocked)
    file = write_list(tmp_path, [a_row(1, first), a_row(2, second, "mười triệu")])
    with pytest.raises(CellsRefused) as refused:
        sales.import_file(register, file)
    assert refused.value.cells == ((3, "Doanh thu", "mười triệu", ValueReason.NOT_A_NUMBER),)
    assert sales.list_sales(register) == ()
    assert sales.read_file(register, file).refused == refused.value.cells


def test_small_amounts_without_a_unit_are_asked_about(stocked: Stocked, tmp_path: Path) -> None:
    register, product = stocked
    row = (1, "tháng 9/2026", product.name.vi, "Shopee", 12, "chai", 10, 1.2, 1.1)
    with pytest.raises(MoneyUnitUnsure):
        sales.import_file(register, write_list(tmp_path, [row]))
    assert sales.list_sales(register) == ()
    sales.import_file(register, write_list(tmp_path, [row]), MoneyUnit.MILLION)
    (stored,) = sales.list_sales(register)
    assert (stored.gross, stored.net) == (Decimal(1_200_000), Decimal(1_100_000))
    stated = write_list(tmp_path, [row], ["ĐVT: triệu đồng"])
    assert sales.import_file(register, stated).same == 1


def test_a_csv_file_is_read_and_a_list_of_something_else_is_refused(
    stocked: Stocked, tmp_path: Path
) -> None:
    register, product = stocked
    file = tmp_path / "thang-9.csv"
    file.write_text(f"month;product;channel;net\n2026-09;{product.name.vi};tiktok shop;1.100.000\n")
    (new,) = sales.import_file(register, file).new
    assert (new.channel, new.net) == ("TikTok Shop", Decimal(1_100_000))
    file.write_text("Tên sản phẩm;Chủ thể;Hạng sao\nMật;HTX;4\n")
    with pytest.raises(ColumnsMissing):
        sales.import_file(register, file)
