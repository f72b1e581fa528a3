from dataclasses import replace

import pytest

from ocop_desktop.domain.importing.columns import ColumnMap, ImportField, Layout
from ocop_desktop.domain.importing.row_reading.reading_rows import read_rows
from ocop_desktop.domain.importing.table import ReadTable, TableRow
from tests.domain.importing.row_tables import SETTINGS, make_columns, read

F = ImportField


@pytest.mark.parametrize(
    ("field", "cell", "factor"),
    [
        (F.PRODUCT_PRICE, "1,200", 1),
        (F.PRODUCT_PRICE, "65.000 - 70.000đ", 1),
        (F.PRODUCER_YEARLY_REVENUE, "12,500", 1_000_000),
        (F.PRODUCER_YEARLY_REVENUE, "250.000.000", 1_000_000),
        (F.PRODUCER_YEARLY_REVENUE, "100-120", 1_000_000),
        (F.PRODUCER_LOCAL_CAPITAL_SHARE, "0,51", 1),
        (F.PRODUCER_REGISTERED_ON, "06/05/2025", 1),
    ],
)
def test_a_choice_that_is_typed_is_taken(field: ImportField, cell: str, factor: int) -> None:
    (column, other) = make_columns((F.PRODUCT_NAME, field))
    columns = ColumnMap(Layout.FREE, (column, replace(other, factor=factor)))
    american = TableRow(3, ("Gạo B", "06/25/2025"))
    table = ReadTable("", "", (), 1, ("a", "b"), (TableRow(2, ("Gạo A", cell)), american))
    asked, _ = read_rows(table, columns, SETTINGS)
    choices = asked.rejected[0].choices
    assert len(choices) == 2
    first = replace(SETTINGS, edited={(2, 1): choices[0]})
    taken, _ = read_rows(table, columns, first)
    assert taken.rejected == ()


def test_days_of_a_column_that_writes_the_month_first_are_not_guessed() -> None:
    clear, two = read(
        (F.PRODUCT_NAME, F.PRODUCER_NAME, F.RECOGNITION_STARS, F.RECOGNITION_ISSUED_ON),
        ("Gạo A", "HTX", 4, "06/25/2025"),
        ("Gạo B", "HTX", 4, "06/05/2025"),
    )
    assert [cell.choices for cell in clear.rejected] == [("25/06/2025",)]
    assert [cell.choices for cell in two.rejected] == [("06/05/2025", "05/06/2025")]
