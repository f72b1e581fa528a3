"""The rows of a list of monthly sales: units of money, cells that cannot be taken, totals."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.errors import MoneyUnitUnsure
from ocop_desktop.domain.figures.figure import FigureSource
from ocop_desktop.domain.importing.table import (
    BrokenReason,
    BrokenRow,
    Cell,
    CellError,
    ReadTable,
    SkippedRow,
    SkipReason,
    TableRow,
)
from ocop_desktop.domain.outlets.sale_columns import MoneyUnit, SaleColumn
from ocop_desktop.domain.outlets.sale_rows import TotalDifference, read_sale_table

HEADINGS = ("Tháng", "Sản phẩm", "Kênh", "Số lượng", "Đơn hàng", "Doanh số", "Doanh thu")
SEPTEMBER = date(2026, 9, 1)


def a_table(
    *rows: tuple[Cell, ...],
    title: tuple[str, ...] = (),
    headings: tuple[str, ...] = HEADINGS,
    totals: tuple[tuple[int, tuple[Cell, ...]], ...] = (),
    broken: tuple[BrokenRow, ...] = (),
) -> ReadTable:
    return ReadTable(
        "",
        "",
        (),
        1,
        headings,
        tuple(TableRow(number, cells) for number, cells in enumerate(rows, 2)),
        title,
        (
            *(SkippedRow(row, SkipReason.TOTAL, "", cells) for row, cells in totals),
            SkippedRow(90, SkipReason.NOTE, "Ghi chú"),
        ),
        broken,
    )


def a_row(net: Cell = 1_100_000, gross: Cell = "", *, month: Cell = "09/2026") -> tuple[Cell, ...]:
    return (month, "Mật dừa nước", "Shopee", 12, 10, gross, net)


def test_a_row_states_its_figures() -> None:
    (line,) = read_sale_table(a_table(a_row("1.100.000", "1,2 triệu"))).lines
    assert (line.month, line.product, line.channel) == (SEPTEMBER, "Mật dừa nước", "Shopee")
    assert line.figures == {
        SaleColumn.QUANTITY: Decimal(12),
        SaleColumn.ORDERS: Decimal(10),
        SaleColumn.GROSS: Decimal(1_200_000),
        SaleColumn.NET: Decimal(1_100_000),
    }


@pytest.mark.parametrize("title", ["ĐVT: triệu đồng", "(Đơn vị tính: triệu đồng)"])
def test_the_unit_of_the_title_holds_for_bare_numbers(title: str) -> None:
    (line,) = read_sale_table(a_table(a_row(1.1), title=(title,))).lines
    assert line.figures[SaleColumn.NET] == Decimal(1_100_000)


def test_what_the_clerk_says_of_the_unit_goes_before_what_the_file_says() -> None:
    table = a_table(a_row(900), title=("ĐVT: triệu đồng",))
    (line,) = read_sale_table(table, MoneyUnit.DONG).lines
    assert line.figures[SaleColumn.NET] == Decimal(900)
    (line,) = read_sale_table(a_table(a_row(900)), MoneyUnit.MILLION).lines
    assert line.figures[SaleColumn.NET] == Decimal(900_000_000)


def test_small_amounts_without_a_unit_are_asked_about() -> None:
    table = a_table(a_row(1.1), a_row("0,45"), a_row(99_999))
    with pytest.raises(MoneyUnitUnsure) as asked:
        read_sale_table(table)
    assert asked.value.examples == ("1,1", "0,45", "99.999")


@pytest.mark.parametrize("net", [100_000, 0, "—", "1,2 triệu", ""])
def test_amounts_that_speak_for_themselves_are_not_asked_about(net: Cell) -> None:
    assert read_sale_table(a_table(a_row(net))).refused == ()


def test_a_million_under_trieu_dong_is_not_taken() -> None:
    table = read_sale_table(a_table(a_row(1_100_000)), MoneyUnit.MILLION)
    assert table.refused == ((2, "Doanh thu", "1100000", ValueReason.NUMBER_UNIT),)


@pytest.mark.parametrize(
    ("place", "cell", "reason"),
    [
        (0, "quý 3", ValueReason.NOT_A_MONTH),
        (0, "", ValueReason.REQUIRED),
        (1, "—", ValueReason.REQUIRED),
        (2, "", ValueReason.REQUIRED),
        (3, "một ít", ValueReason.NOT_A_NUMBER),
        (3, "120,000", ValueReason.UNCLEAR_NUMBER),
        (4, 1.5, ValueReason.NOT_A_NUMBER),
        (6, "mười", ValueReason.NOT_A_NUMBER),
        (6, "120,000", ValueReason.UNCLEAR_NUMBER),
        (6, "65.000 đ/kg", ValueReason.NOT_A_NUMBER),
        (6, "mười triệu, sẽ báo sau", ValueReason.NOT_A_NUMBER),
        (6, date(2026, 9, 1), ValueReason.NOT_A_NUMBER),
        (6, CellError("#REF!"), ValueReason.ERROR_CELL),
    ],
)
def test_a_cell_that_cannot_be_taken_is_named(place: int, cell: Cell, reason: ValueReason) -> None:
    row = list(a_row())
    row[place] = cell
    table = read_sale_table(a_table(tuple(row), a_row()))
    ((number, column, value, why),) = table.refused
    assert (number, column, why) == (2, HEADINGS[place], reason)
    assert value == ("" if cell in {"", "—"} else value)
    assert [line.row for line in table.lines] == [3]


def test_a_month_of_the_title_holds_where_no_column_states_one() -> None:
    table = a_table(
        ("Mật", "Shopee", 5), headings=("Sản phẩm", "Kênh", "Số lượng"), title=("THÁNG 9/2026",)
    )
    (line,) = read_sale_table(table).lines
    assert line.month == SEPTEMBER
    summed = replace(table, skipped=(SkippedRow(3, SkipReason.TOTAL, "", ("Tổng cộng", "", 5)),))
    assert read_sale_table(summed).totals == 1
    blank = read_sale_table(a_table(a_row(month=""), title=("Tháng 9/2026",)))
    assert [line.month for line in blank.lines] == [SEPTEMBER]


def test_a_code_alone_names_a_product_and_a_source_is_known_by_its_words() -> None:
    headings = ("Tháng", "Mã sản phẩm", "Kênh", "Số lượng", "Nguồn")
    rows = (("09/2026", "79-1", "Shopee", 5, word) for word in ("chủ thể", "nen-tang", "", "ai đó"))
    table = read_sale_table(a_table(*rows, headings=headings))
    assert [line.source for line in table.lines] == [
        FigureSource.HOLDER,
        FigureSource.PLATFORM,
        None,
    ]
    assert table.refused == ((5, "Nguồn", "ai đó", ValueReason.NOT_UNDERSTOOD),)
    nameless = read_sale_table(a_table(("09/2026", "", "Shopee", 5, ""), headings=headings))
    assert nameless.refused == ((2, "Mã sản phẩm", "", ValueReason.REQUIRED),)


def total(quantity: Cell, net: Cell) -> tuple[Cell, ...]:
    return ("Tổng cộng", "", "", quantity, "", "", net)


def test_a_total_that_agrees_is_not_stored_and_one_that_does_not_is_told() -> None:
    rows = a_row(1_100_000), a_row(200_000)
    agreed = read_sale_table(a_table(*rows, totals=((4, total(24, 1_300_000)),)))
    assert (len(agreed.lines), agreed.totals, agreed.differences) == (2, 1, ())
    wrong = read_sale_table(a_table(*rows, totals=((4, total(24, 1_400_000)),)))
    assert wrong.differences == (
        TotalDifference(4, "Doanh thu", Decimal(1_400_000), Decimal(1_300_000)),
    )


def test_a_total_of_a_part_is_the_sum_since_the_last_one() -> None:
    rows = (a_row(1_100_000), a_row(200_000), a_row(300_000))
    totals = ((3, total("", 1_100_000)), (6, total("", 500_000)), (7, total("", 1_600_000)))
    table = a_table(rows[0], totals=totals)
    table = ReadTable(
        "", "", (), 1, HEADINGS,
        (TableRow(2, rows[0]), TableRow(4, rows[1]), TableRow(5, rows[2])), (), table.skipped,
    )  # fmt: skip
    assert read_sale_table(table).differences == ()


def test_a_product_that_is_called_like_a_total_is_a_row() -> None:
    cells = ("09/2026", "Tổng hợp quà Tết", "Shopee", 1, "", "", 500_000)
    headings = ("Sản phẩm", "Tháng", "Kênh", "Số lượng", "Đơn hàng", "Doanh số", "Doanh thu")
    moved = (cells[1], cells[0], *cells[2:])
    table = read_sale_table(a_table(headings=headings, totals=((2, moved),)))
    assert [line.product for line in table.lines] == ["Tổng hợp quà Tết"]
    assert table.totals == 0


def test_a_row_that_cannot_be_read_is_named() -> None:
    broken = (BrokenRow(5, BrokenReason.MORE_CELLS, "09/2026;Mật"),)
    table = read_sale_table(a_table(a_row(), broken=broken))
    assert table.refused == ((5, "", "09/2026;Mật", ValueReason.NOT_UNDERSTOOD),)
