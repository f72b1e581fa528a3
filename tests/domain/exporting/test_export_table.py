from ocop_desktop.domain.exporting.export_table import ExportColumn, ExportKind, ExportTable


def test_a_heading_in_one_line_names_the_one_above_it_too() -> None:
    assert ExportColumn("Hạng sao", upper="Lần 1").full_heading == "Lần 1 / Hạng sao"
    assert ExportColumn("Hạng sao").full_heading == "Hạng sao"


def test_a_column_is_as_wide_as_its_kind_needs_unless_told() -> None:
    assert ExportColumn("Ngày", ExportKind.DAY).width == 12
    assert ExportColumn("Ngày", ExportKind.DAY, 20).width == 20


def test_headings_take_two_rows_where_one_stands_above_another() -> None:
    lower = ExportColumn("Hạng sao", upper="Lần 1")
    assert ExportTable("", (ExportColumn("TT"), lower), ()).has_upper_headings
    assert not ExportTable("", (ExportColumn("TT"),), ()).has_upper_headings
