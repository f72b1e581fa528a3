"""The list of products with all its columns, for those who have no window before them."""

from collections.abc import Mapping

from ocop_desktop.domain.print.shown_table import CellValue, ColumnKind, ShownColumn, ShownTable
from ocop_desktop.domain.register.product import ProductList, ProductRow

_COLUMNS = (
    ShownColumn("Tên sản phẩm", is_name=True),
    ShownColumn("Chủ thể"),
    ShownColumn("Loại hình chủ thể"),
    ShownColumn("Xã, phường"),
    ShownColumn("Nhóm sản phẩm"),
    ShownColumn("Bộ sản phẩm", ColumnKind.NUMBER),
    ShownColumn("Hạng sao", ColumnKind.STARS),
    ShownColumn("Tình trạng"),
    ShownColumn("Ngày hết hạn", ColumnKind.DAY),
    ShownColumn("Mã sản phẩm"),
)


def make_listed_table(found: ProductList, search: str, labels: Mapping[str, str]) -> ShownTable:
    """The products found for `search`, all columns; `labels` are the printed words."""
    rows = tuple(_make_row(row, labels) for row in found.rows)
    return ShownTable(
        "Danh sách sản phẩm OCOP",
        _COLUMNS,
        rows,
        f"“{search}”" if search else "",
        total=found.total,
    )


def _make_row(row: ProductRow, labels: Mapping[str, str]) -> tuple[CellValue, ...]:
    return (
        row.name,
        row.producer,
        labels[f"producer_kind.{row.producer_kind}"] if row.producer_kind else None,
        row.commune,
        labels[f"group.{row.group}"] if row.group else row.stated_group,
        row.set_number,
        row.stars,
        labels[f"state.{row.state}"],
        row.expires_on,
        row.code,
    )
