"""The table as shown: its cells as texts."""

from datetime import date
from decimal import Decimal

from ocop_desktop.domain.print.shown_table import ColumnKind, ShownColumn, ShownTable


def test_the_rows_of_a_table_are_texts_as_a_clerk_writes_them() -> None:
    table = ShownTable(
        "Sản phẩm",
        (
            ShownColumn("Tên", is_name=True),
            ShownColumn("Giá", ColumnKind.NUMBER),
            ShownColumn("Điểm", ColumnKind.NUMBER),
            ShownColumn("Hết hạn", ColumnKind.DAY),
            ShownColumn("Hạng sao", ColumnKind.STARS),
        ),
        (("Gạo A", 120000, Decimal("71.5"), date(2026, 3, 5), None),),
    )
    assert list(table.texts()) == [("Gạo A", "120.000", "71,5", "05/03/2026", "")]
