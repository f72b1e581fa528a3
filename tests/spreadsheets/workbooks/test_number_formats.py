"""What Excel shows for a number decides what the number is."""

from datetime import date

import pytest

from ocop_desktop.domain.importing.table import Cell, CellError
from ocop_desktop.spreadsheets.workbooks.number_formats import format_value, read_number_format


@pytest.mark.parametrize(
    ("code", "value", "cell"),
    [
        ("", 4.0, 4),
        ("General", 0.1 + 0.2, 0.3),
        ("0.00", 4.0, 4),
        ("#,##0", 1_234_567.0, 1_234_567),
        ('#,##0 "đ"', 150_000.0, 150_000),
        ("_(* #,##0.00_);_(* \\(#,##0.00\\)", 12.5, 12.5),
        ("0.00E+00", 45_678.0, 45_678),
        ("dd/mm/yyyy", 45_827.0, date(2025, 6, 19)),
        ("[$-1042A]dd/mm/yyyy;@", 45_827.0, date(2025, 6, 19)),
        ('"ngày" dd "tháng" mm "năm" yyyy', 45_827.0, date(2025, 6, 19)),
        ("yyyy-mm-dd", 45_827.9, date(2025, 6, 19)),
        ("dd/mm/yyyy hh:mm", 45_827.0, date(2025, 6, 19)),
        ("dd/mm/yyyy hh:mm", 45_827.5, "19/06/2025 12:00"),
        ("mmm-yy", 45_809.0, "06/2025"),
        ("yyyy", 45_827.0, 2025),
        ("d-mmm", 45_827.0, "19/06"),
        ("hh:mm", 45_827.3125, "07:30"),
        ("mm:ss", 0.0, "00:00"),
        ("[h]:mm", 1.3125, "31:30"),
        ("dd/mm/yyyy", 0.0, "00/01/1900"),
        ("dd/mm/yyyy", 1.0, date(1900, 1, 1)),
        ("dd/mm/yyyy", 59.0, date(1900, 2, 28)),
        ("dd/mm/yyyy", 60.0, "29/02/1900"),
        ("dd/mm/yyyy", 61.0, date(1900, 3, 1)),
        ("dd/mm/yyyy", 2_958_465.0, date(9999, 12, 31)),
        ("dd/mm/yyyy", -1.0, CellError("#####")),
        ("dd/mm/yyyy", 1e18, CellError("#####")),
        ("h:mm", -1.0, CellError("#####")),
        ("0%", 0.51, "51%"),
        ("0.00%", 0.515, "51,5%"),
        ("0000000000", 912_345_678.0, "0912345678"),
        ("0000 000 000", 912_345_678.0, "0912 345 678"),
        ('"0"#', 912_345_678.0, "0912345678"),
        ("00", 4.0, "04"),
        ("000", 12_345.0, "12345"),
        ("00", 4.5, 4.5),
        ("00", -4.0, -4),
        ('0" sao"', 4.0, 4),
    ],
)
def test_a_number_becomes_what_its_cell_shows(code: str, value: float, cell: Cell) -> None:
    assert format_value(value, read_number_format(0, code)) == cell


def test_built_in_formats_need_no_code() -> None:
    assert format_value(45_827.0, read_number_format(14)) == date(2025, 6, 19)
    assert format_value(0.51, read_number_format(9)) == "51%"
    assert format_value(45_827.0, read_number_format(2)) == 45_827


def test_old_workbooks_of_mac_count_from_1904() -> None:
    shown = read_number_format(14)
    assert format_value(44_365.0, shown, since_1904=True) == date(2025, 6, 19)
    assert format_value(0.0, shown, since_1904=True) == date(1904, 1, 1)
