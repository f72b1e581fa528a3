"""The columns of a list of monthly sales, by their headings."""

import pytest

from ocop_desktop.domain.errors import ColumnsMissing
from ocop_desktop.domain.outlets.sale_columns import (
    SaleColumn,
    find_factor,
    find_sale_column,
    find_stated_factor,
    map_sale_columns,
)

ENGLISH = ("month", "product", "channel", "quantity", "unit", "orders", "gross", "net")
VIETNAMESE = (
    "Tháng", "Sản phẩm", "Kênh", "Số lượng", "Đơn vị tính", "Đơn hàng", "Doanh số", "Doanh thu",
)  # fmt: skip


@pytest.mark.parametrize("headings", [ENGLISH, VIETNAMESE])
def test_headings_name_their_columns_in_any_order(headings: tuple[str, ...]) -> None:
    wanted = [SaleColumn(name) for name in ENGLISH]
    assert list(map_sale_columns(headings).places) == wanted
    backwards = map_sale_columns(headings[::-1])
    assert [backwards.places[column] for column in wanted] == list(range(7, -1, -1))


@pytest.mark.parametrize(
    ("heading", "column"),
    [
        ("Mã SP", SaleColumn.CODE),
        ("TÊN SẢN PHẨM", SaleColumn.PRODUCT),
        ("Chủ thể OCOP", SaleColumn.PRODUCER),
        ("Kênh tiêu thụ", SaleColumn.CHANNEL),
        ("Số lượng bán (chai)", SaleColumn.QUANTITY),
        ("ĐVT", SaleColumn.UNIT),
        ("Số đơn hàng", SaleColumn.ORDERS),
        ("GMV", SaleColumn.GROSS),
        ("Doanh thu thực (triệu đồng)", SaleColumn.NET),
        ("Doanh thu, triệu đồng", SaleColumn.NET),
        ("Doanh thu triệu đồng", SaleColumn.NET),
        ("Nguồn số liệu", SaleColumn.SOURCE),
        ("Ghi chú", None),
    ],
)
def test_a_heading_is_known_by_many_names(heading: str, column: SaleColumn | None) -> None:
    assert find_sale_column(heading) is column


@pytest.mark.parametrize(
    ("text", "factor"),
    [
        ("Doanh thu (triệu đồng)", 10**6),
        ("Doanh thu (nghìn đồng)", 1000),
        ("Doanh thu (1.000 đồng)", 1000),
        ("Doanh thu (đồng)", 1),
        ("Doanh thu (VNĐ)", 1),
        ("Doanh thu (tỷ đồng)", 10**9),
        ("Doanh thu", None),
    ],
)
def test_a_heading_names_the_unit_of_its_money(text: str, factor: int | None) -> None:
    assert find_factor(text) == factor


@pytest.mark.parametrize(
    ("line", "factor"),
    [
        ("ĐVT: triệu đồng", 10**6),
        ("(Đơn vị tính: 1.000 đồng)", 1000),
        ("Đơn vị tính: đồng", 1),
        ("Đơn vị: UBND xã Đồng Nai", None),
        ("Đơn vị: Đồng Tháp", None),
        ("Đơn vị tính: sản phẩm", None),
        ("BÁO CÁO DOANH SỐ", None),
    ],
)
def test_a_line_above_the_table_states_the_unit(line: str, factor: int | None) -> None:
    assert find_stated_factor(("UBND XÃ", line)) == factor


def test_what_no_column_is_known_for_is_told_and_numbers_of_rows_are_not() -> None:
    columns = map_sale_columns(("STT", *VIETNAMESE, "Ghi chú", "Hoa hồng", "Doanh thu"))
    assert columns.unknown == ("Hoa hồng", "Doanh thu")
    assert columns.factors == {}


def test_the_unit_of_a_heading_holds_for_its_column() -> None:
    columns = map_sale_columns(("Tháng", "Sản phẩm", "Kênh", "Doanh số (đồng)", "Doanh thu"))
    assert columns.factors == {SaleColumn.GROSS: 1}


def test_columns_that_are_missing_are_named() -> None:
    with pytest.raises(ColumnsMissing) as refused:
        map_sale_columns(("Tên", "Xã"))
    assert refused.value.missing == ("month", "product_id", "channel", "net")
    assert refused.value.headings == ("Tên", "Xã")
    with pytest.raises(ColumnsMissing) as refused:
        map_sale_columns(("Mã sản phẩm", "Kênh"), has_month=True)
    assert refused.value.missing == ("net",)
