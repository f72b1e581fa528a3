"""The table of a sheet is found with exactly its rows, whatever stands around it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocop_desktop.domain.errors import SheetMissing, SheetUnsure, TableMissing
from ocop_desktop.domain.importing.table import (
    BrokenReason,
    BrokenRow,
    Cell,
    CellError,
    CellRepair,
    Encoding,
    ReadingOptions,
    ReadTable,
    RepairKind,
    SkippedRow,
    SkipReason,
    TableRow,
)
from ocop_desktop.spreadsheets.finding.table_finding import LOOK_AHEAD, find_table
from ocop_desktop.spreadsheets.raw_sheet import MergedRange, RawFile, RawRow, RawSheet

Row = Sequence[Cell]
TITLE = ("UBND TỈNH TẬP", "", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
HEADING = ("TT", "Tên sản phẩm", "Chủ thể", "Hạng sao")


@dataclass(frozen=True)
class Found:
    """A table that was read to its end."""

    head: ReadTable
    rows: tuple[TableRow, ...]
    skipped: tuple[SkippedRow, ...]
    broken: tuple[BrokenRow, ...]
    repairs: tuple[CellRepair, ...]

    @property
    def reasons(self) -> list[tuple[int, SkipReason]]:
        return [(one.row, one.reason) for one in self.skipped]

    def column(self, place: int) -> list[Cell]:
        return [row.cells[place] for row in self.rows]


def trim(cells: Row) -> tuple[Cell, ...]:
    kept = list(cells)
    while kept and kept[-1] == "":
        kept.pop()
    return tuple(kept)


def sheet(
    rows: Iterable[Row],
    name: str = "Trang 1",
    *,
    is_hidden: bool = False,
    merged: tuple[MergedRange, ...] = (),
) -> RawSheet:
    raw = [RawRow(number, trim(cells)) for number, cells in enumerate(rows, 1)]
    filled = sum(bool(row.cells) for row in raw)
    return RawSheet(name, iter(raw), is_hidden, filled, merged)


def find(*sheets: RawSheet, options: ReadingOptions | None = None) -> Found:
    stream = find_table(RawFile(sheets), options or ReadingOptions())
    items = list(stream.items)
    return Found(
        stream.head,
        tuple(one for one in items if isinstance(one, TableRow)),
        tuple(one for one in items if isinstance(one, SkippedRow)),
        tuple(one for one in items if isinstance(one, BrokenRow)),
        tuple(one for one in items if isinstance(one, CellRepair)),
    )


def find_in(*rows: Row, merged: tuple[MergedRange, ...] = (), name: str = "Trang 1") -> Found:
    return find(sheet(rows, name, merged=merged))


def text_file(*rows: Row) -> Found:
    return find_in(*rows, name="")


def test_titles_above_are_kept_and_the_heading_is_found() -> None:
    found = find_in(
        TITLE, ("DANH SÁCH SẢN PHẨM OCOP NĂM 2025",), (), HEADING, (1, "Gạo", "HTX A", 4)
    )
    assert found.head.header_row == 4
    assert found.head.headings == HEADING
    assert found.head.title == ("UBND TỈNH TẬP", TITLE[3], "DANH SÁCH SẢN PHẨM OCOP NĂM 2025")
    assert found.head.first_rows[3] == HEADING
    assert found.rows == (TableRow(5, (1, "Gạo", "HTX A", 4)),)


def test_the_heading_may_be_the_only_row() -> None:
    found = find_in(HEADING)
    assert (found.head.headings, found.rows) == (HEADING, ())


def test_headings_that_are_merged_down_take_the_names_beside_them_into_the_heading() -> None:
    rows = (
        ("TT", "Tên sản phẩm", "Điểm của thành viên", "", "Hạng sao"),
        ("", "", "Nguyễn Văn A", "Lê Thị B", ""),
        (1, "Mắm", 80, 82, 4),
    )
    merged = (
        MergedRange(1, 0, 2, 0), MergedRange(1, 1, 2, 1), MergedRange(1, 2, 1, 3),
        MergedRange(1, 4, 2, 4),
    )  # fmt: skip
    table = find(sheet(rows, merged=merged))
    assert table.head.headings == (
        "TT",
        "Tên sản phẩm",
        "Điểm của thành viên / Nguyễn Văn A",
        "Điểm của thành viên / Lê Thị B",
        "Hạng sao",
    )
    assert table.column(1) == ["Mắm"]


@pytest.mark.parametrize("are_merged", [True, False])
def test_a_heading_of_two_rows_names_upper_and_lower(are_merged: bool) -> None:
    merged = (
        MergedRange(1, 0, 2, 0), MergedRange(1, 1, 2, 1), MergedRange(1, 2, 1, 3),
        MergedRange(1, 4, 1, 5), MergedRange(1, 6, 1, 7),
    )  # fmt: skip
    found = find_in(
        ("TT", "Tên sản phẩm", "Chủ thể", "", "Lần 1", "", "Lần 2, nâng hạng", ""),
        ("", "", "Tên", "Điện thoại", "Hạng sao", "Ngày\ncông nhận", "Hạng sao", "Ngày công nhận"),
        (1, "Gạo", "HTX A", "0912", "3 sao", "1/2/2021", "4 sao", "1/3/2024"),
        merged=merged if are_merged else (),
    )
    assert found.head.header_row == 2
    assert found.head.headings == (
        "TT", "Tên sản phẩm", "Chủ thể / Tên", "Chủ thể / Điện thoại", "Lần 1 / Hạng sao",
        "Lần 1 / Ngày công nhận", "Lần 2, nâng hạng / Hạng sao", "Lần 2, nâng hạng / Ngày công nhận",
    )  # fmt: skip
    assert found.column(1) == ["Gạo"]


def test_a_row_that_only_groups_the_columns_belongs_to_the_heading() -> None:
    found = find_in(
        ("DANH SÁCH",),
        ("TT", "Thông tin sản phẩm", "", "Thông tin chủ thể", ""),
        ("", "Tên sản phẩm", "Hạng sao", "Tên chủ thể", "Địa chỉ"),
        (1, "Gạo", "4", "HTX A", "ấp 1"),
        merged=(MergedRange(2, 1, 2, 2), MergedRange(2, 3, 2, 4), MergedRange(2, 0, 3, 0)),
    )
    assert found.head.headings[1:] == (
        "Thông tin sản phẩm / Tên sản phẩm", "Thông tin sản phẩm / Hạng sao",
        "Thông tin chủ thể / Tên chủ thể", "Thông tin chủ thể / Địa chỉ",
    )  # fmt: skip
    assert found.head.title == ("DANH SÁCH",)


def test_of_two_full_headings_the_lower_one_counts() -> None:
    rest = ("Người đại diện", "Địa chỉ", "Diện tích (ha)", "Số điện thoại", "Ghi chú")
    found = find_in(("STT", "Tên Mô hình", *rest), ("STT", "Tên trạm bơm", *rest), (1, "Trạm A"))
    assert found.head.header_row == 2
    assert found.head.headings[1] == "Tên trạm bơm"


@pytest.mark.parametrize(
    "numbers",
    [
        ("(1)", "(2)", "(3)", "(4)"),
        (1, 2, 3, 4),
        ("#", 1, 2, 3),
        ("A", "B", "1", "2"),
        (1.0, 2.0, 3.0, 4.0),
    ],
)
def test_a_row_that_numbers_the_columns_is_told(numbers: Row) -> None:
    found = find_in(HEADING, numbers, (1, "Gạo", "HTX A", 4))
    assert found.reasons == [(2, SkipReason.COLUMN_NUMBERS)]
    assert found.column(1) == ["Gạo"]


@pytest.mark.parametrize(
    ("group", "name"),
    [
        (("I", "THỰC PHẨM"), "THỰC PHẨM"),
        (("I. THỰC PHẨM",), "THỰC PHẨM"),
        (("", "I. Thực phẩm"), "Thực phẩm"),
        (("", "Trồng trọt"), "Trồng trọt"),
        (("A. Nhóm đồ uống",), "Nhóm đồ uống"),
        (("B", "Huyện Tập", "", 3), "Huyện Tập"),
        (("Xã Đức Mới",), "Xã Đức Mới"),
        (("II.", "", "Đồ uống"), "Đồ uống"),
        (("II", "Đồ uống", "12 sản phẩm"), "Đồ uống"),
        (("A.1", "Nhóm trà", "", "(3 sản phẩm)"), "Nhóm trà"),
    ],
)
def test_a_group_row_is_told_and_stands_with_the_rows_below(group: Row, name: str) -> None:
    found = find_in(
        HEADING, (1, "Gạo", "HTX A", 4), group, (2, "Mắm", "HTX B", 3), (3, "Khô", "HTX B", 3)
    )
    assert found.reasons == [(3, SkipReason.GROUP)]
    assert [row.group for row in found.rows] == ["", name, name]


def test_a_bare_text_is_a_group_where_the_rows_are_numbered_also_above_the_first_of_them() -> None:
    rows = (
        ("", "Trồng trọt"),
        (1, "Gạo", "HTX A", 4),
        ("", "", "Thủy sản"),
        (2, "Mắm", "HTX B", 3),
    )
    found = find_in(HEADING, *rows)
    assert found.reasons == [(2, SkipReason.GROUP), (4, SkipReason.GROUP)]
    assert [row.group for row in found.rows] == ["Trồng trọt", "Thủy sản"]


def test_a_row_with_a_roman_number_is_a_group_only_where_the_others_have_plain_ones() -> None:
    heading = ("TT", "Tên sản phẩm", "Địa chỉ", "Hạng sao")
    found = find_in(
        heading,
        ("I", "HTX Một", "ấp 1"),
        (1, "Gạo", "", 3),
        ("II", "HTX Hai", "ấp 2"),
        (1, "Trà", "", 4),
    )
    assert [(row.cells[1], row.group) for row in found.rows] == [
        ("Gạo", "HTX Một"),
        ("Trà", "HTX Hai"),
    ]
    roman = find_in(HEADING, ("I", "Gạo", "HTX A", 3), ("II", "Mắm", "HTX B", 4))
    assert roman.column(1) == ["Gạo", "Mắm"]


def test_sentences_below_a_text_file_are_no_products() -> None:
    lines = (
        ("Danh sách này có 1 sản phẩm.",),
        ("Nguồn: báo Tập",),
        ("Nơi nhận:",),
        ("- Lưu: VT.",),
    )
    found = text_file(("Tên sản phẩm", "Chủ thể"), ("Gạo", "HTX A"), *lines)
    assert found.column(0) == ["Gạo"]
    assert len(found.skipped) == 4


def test_a_row_merged_over_the_table_is_a_group() -> None:
    found = find_in(
        HEADING[1:], ("Sen và các loại trà",), ("Trà sen", "HTX A", 4),
        merged=(MergedRange(2, 0, 2, 2),),
    )  # fmt: skip
    assert found.reasons == [(2, SkipReason.GROUP)]
    assert found.rows[0].group == "Sen và các loại trà"


def test_totals_signatures_and_notes_below_are_told_and_empty_rows_are_cut() -> None:
    found = find_in(
        HEADING,
        (1, "Gạo", "HTX A", 4),
        ("Cộng nhóm I", "", "", 1),
        (2, "Mắm", "HTX B", 3),
        ("", "Tổng cộng: 2 sản phẩm"),
        *[()] * 67,
        ("Ghi chú: sao được ghi theo quyết định",),
        ("", "", "", "Xã Tập, ngày 3 tháng 2 năm 2025"),
        ("NGƯỜI LẬP BIỂU", "", "TM. ỦY BAN NHÂN DÂN"),
        ("", "", "KT. CHỦ TỊCH"),
        ("", "", "(Ký tên, đóng dấu)"),
        ("Trần Thị Lan", "", "Nguyễn Văn Bình"),
    )
    assert found.column(1) == ["Gạo", "Mắm"]
    assert [reason for _row, reason in found.reasons] == [
        SkipReason.TOTAL, SkipReason.TOTAL, SkipReason.NOTE, *[SkipReason.SIGNATURE] * 5,
    ]  # fmt: skip


def test_a_second_table_of_other_columns_is_told_and_never_read_as_the_first() -> None:
    found = find_in(
        HEADING,
        (1, "Gạo", "HTX A", 4),
        ("Phụ lục 2",),
        ("TT", "Tên hợp tác xã", "Địa chỉ", "Điện thoại"),
        (1, "HTX A", "ấp 1", "0912"),
        (2, "HTX B", "ấp 2", "0913"),
        ("TT", "Tên SP", "Tên chủ thể", "Xếp hạng sao"),
        (2, "Mắm", "HTX B", 3),
    )
    assert found.column(1) == ["Gạo", "Mắm"]
    assert [reason for _row, reason in found.reasons][1:] == [
        *[SkipReason.OTHER_TABLE] * 3, SkipReason.REPEATED_HEADING,
    ]  # fmt: skip


def test_the_names_below_a_signature_are_no_product_and_producer() -> None:
    found = find_in(
        HEADING[1:],
        ("Gạo", "HTX A", 4),
        ("NGƯỜI LẬP BIỂU", "GIÁM ĐỐC"),
        ("Nguyễn Văn An", "Trần Thị Bình"),
    )
    assert found.column(0) == ["Gạo"]


def test_a_repeated_heading_and_its_column_numbers_are_told() -> None:
    numbers = ("(1)", "(2)", "(3)", "(4)")
    found = find_in(HEADING, (1, "Gạo", "HTX A", 4), HEADING, numbers, (2, "Mắm", "HTX B", 3))
    assert found.column(1) == ["Gạo", "Mắm"]
    assert found.reasons == [(3, SkipReason.REPEATED_HEADING), (4, SkipReason.COLUMN_NUMBERS)]


@pytest.mark.parametrize(
    "name",
    [
        "Tổng hợp hạt dinh dưỡng", "Cộng đồng trà", "Nhóm mắm ba khía", "Xã Đàn tửu", "Ghi chú xanh",
        "TM. Trà Mộc", "Nguồn sống", "GẠO ST25", "I. Trà", "Tổng cộng", "Sản phẩm 4 sao",
    ],
)  # fmt: skip
@pytest.mark.parametrize("is_numbered", [True, False])
def test_a_product_with_a_producer_is_a_row_whatever_its_name(name: str, is_numbered: bool) -> None:
    first = 0 if is_numbered else 1
    rows = [HEADING[first:], (1, "Gạo", "HTX A", 4)[first:], (2, name, "HTX B", "3 sao")[first:]]
    found = find_in(*rows)
    assert found.column(1 - first) == ["Gạo", name]


def test_a_bare_product_of_a_text_file_is_a_row() -> None:
    found = text_file(("product", "producer", "stars"), ("Gạo A", "HTX", "3"), ("Mắm B",))
    assert found.column(0) == ["Gạo A", "Mắm B"]
    assert text_file(("Tên sản phẩm",), ("Gạo",), ("Mắm",)).column(0) == ["Gạo", "Mắm"]


def test_a_row_that_holds_nothing_but_its_number_is_no_row() -> None:
    found = find_in(HEADING, (1, "Gạo", "HTX A", 4), *[(number,) for number in range(2, 40)])
    assert found.column(1) == ["Gạo"]


def test_merged_producers_are_filled_down_with_what_is_merged_beside_them_and_told() -> None:
    heading = ("TT", "Chủ thể", "Điện thoại", "Tên sản phẩm")
    found = find_in(
        heading,
        (1, "HTX A", "0912", "Gạo"),
        (2, "", "", "Mắm"),
        (3, "", "", "Khô"),
        (4, "", "", "Trà"),
        merged=(MergedRange(2, 1, 4, 1), MergedRange(2, 2, 4, 2)),
    )
    assert found.column(1) == ["HTX A", "HTX A", "HTX A", ""]
    assert [row.filled for row in found.rows] == [(), (1, 2), (1, 2), ()]
    assert found.repairs[0] == CellRepair(3, "Chủ thể", "", "HTX A", RepairKind.FILLED_DOWN)
    assert len(found.repairs) == 4


def test_a_merged_cell_makes_no_row_of_blank_ones_and_never_goes_beyond_its_range() -> None:
    merged = (MergedRange(2, 2, 4, 3),)
    found = find_in(
        HEADING, (1, "Gạo", "HTX A"), (2, "Mắm"), (), (3, "Khô", "HTX B", 3), merged=merged
    )
    assert found.column(2) == ["HTX A", "HTX A", "HTX B"]
    assert found.column(3) == ["", "", 3]


def test_a_text_file_says_nothing_of_merged_cells_so_blank_producers_stay_blank() -> None:
    found = text_file(HEADING, ("1", "Gạo", "HTX A", "4"), ("2", "Mắm", "", "3"))
    assert found.column(2) == ["HTX A", ""]


def test_a_line_of_more_cells_than_headings_is_broken_and_a_shorter_one_is_filled_up() -> None:
    found = text_file(
        ("product", "producer", "stars", "year"),
        ("Gạo A", "HTX Một", " chi nhánh 2", "3", "2025"),
        ("Gạo B", "HTX Một", "3", "2021", "2024"),
        ("Gạo C", "HTX Một", "3"),
    )
    assert [(one.row, one.reason) for one in found.broken] == [
        (2, BrokenReason.MORE_CELLS),
        (3, BrokenReason.MORE_CELLS),
    ]
    assert found.rows == (TableRow(4, ("Gạo C", "HTX Một", "3", "")),)


def test_a_column_without_a_heading_gets_the_name_of_its_place() -> None:
    lines = [RawRow(n, (f"Gạo {n}", "HTX A", "4", "đã kiểm tra"), width=4) for n in range(2, 12)]
    heading = RawRow(1, ("product", "producer", "stars"), width=4)
    found = find(RawSheet("", [heading, *lines], filled_rows=11))
    assert found.head.headings == ("product", "producer", "stars", "Cột D")
    assert len(found.rows) == 10
    found = find_in(HEADING, (1, "Gạo", "HTX A", 4, "xem lại"), (2, "Mật", "HTX A", 4))
    assert found.head.headings == (*HEADING, "Cột E")


def test_lines_that_are_all_longer_than_the_heading_are_out_of_place() -> None:
    lines = [(f"Gạo {number}", "HTX A", " chi nhánh", "4") for number in range(10)]
    found = text_file(("product", "producer", "stars"), *lines)
    assert (len(found.broken), found.rows) == (10, ())


def test_what_the_reader_of_the_file_says_of_rows_and_cells_is_passed_on() -> None:
    broken = BrokenRow(3, BrokenReason.BROKEN_BYTES, "Gạo")
    repair = CellRepair(2, "1", "G?o", "Gạo", RepairKind.ENCODING)
    beyond = CellRepair(2, "9", "a", "b", RepairKind.NFC)
    raw = [
        RawRow(1, HEADING),
        RawRow(2, (1, "Gạo", "HTX A", 4), repairs=(repair, beyond)),
        RawRow(3, (2, "M"), broken=broken),
    ]
    stream = find_table(
        RawFile((RawSheet("A", raw, filled_rows=3),), encoding=Encoding.TCVN3), ReadingOptions()
    )
    assert stream.head.encoding is Encoding.TCVN3
    assert list(stream.items) == [
        CellRepair(2, "Tên sản phẩm", "G?o", "Gạo", RepairKind.ENCODING),
        TableRow(2, (1, "Gạo", "HTX A", 4)),
        broken,
    ]


def test_a_remark_far_at_the_right_of_the_heading_is_no_column() -> None:
    found = find_in((*HEADING, "", "", "nhớ điền đủ"), (1, "Gạo", "HTX A", 4, "", "", "xem lại"))
    assert found.head.headings == HEADING
    assert found.rows == (TableRow(2, (1, "Gạo", "HTX A", 4)),)


def test_a_second_table_at_the_right_is_not_read_into_the_first() -> None:
    found = find_in(
        (*HEADING, "", "TT", "Xã", "Số sản phẩm"), (1, "Gạo", "HTX A", 4, "", 1, "Xã Tập", 3)
    )
    assert found.head.headings == HEADING
    assert found.rows == (TableRow(2, (1, "Gạo", "HTX A", 4)),)


def test_the_sheet_whose_heading_names_products_is_taken_and_hidden_ones_are_listed() -> None:
    old = sheet([HEADING, (1, "Gạo cũ", "HTX A", 3)], "Năm 2020", is_hidden=True)
    notes = sheet([("Hướng dẫn",), ("Điền đủ các cột",)], "Đọc trước")
    producers = sheet([("TT", "Tên HTX", "Địa chỉ"), (1, "HTX A", "ấp 1")], "HTX")
    new = sheet([("DANH SÁCH",), HEADING, (1, "Gạo mới", "HTX A", 4)], "Năm 2025")
    found = find(old, notes, producers, new)
    assert found.head.sheet == "Năm 2025"
    assert found.column(1) == ["Gạo mới"]
    assert [(one.name, one.rows, one.is_hidden) for one in found.head.sheets] == [
        ("Năm 2020", 2, True),
        ("Đọc trước", 2, False),
        ("HTX", 2, False),
        ("Năm 2025", 3, False),
    ]


def test_several_sheets_of_such_lists_are_asked_about_and_a_clerk_may_choose_any() -> None:
    def lists() -> tuple[RawSheet, ...]:
        return (
            sheet([HEADING, (1, "Gạo", "HTX A", 3)], "2024"),
            sheet([HEADING, (1, "Mắm", "HTX A", 4), (2, "Khô", "HTX B", 4)], "2025"),
            sheet([HEADING, (1, "Trà", "HTX C", 5)], "Ẩn", is_hidden=True),
        )

    with pytest.raises(SheetUnsure) as unsure:
        find(*lists())
    assert unsure.value.sheets == (("2024", 2), ("2025", 3))
    assert find(*lists(), options=ReadingOptions(sheet="2024")).column(1) == ["Gạo"]
    assert find(*lists(), options=ReadingOptions(sheet="ẩn")).column(1) == ["Trà"]
    with pytest.raises(SheetMissing) as missing:
        find(*lists(), options=ReadingOptions(sheet="2023"))
    assert missing.value.sheets == ("2024", "2025", "Ẩn")


def test_an_empty_copy_of_the_list_does_not_make_the_sheet_unsure() -> None:
    found = find(sheet([HEADING], "Mẫu"), sheet([HEADING, (1, "Gạo", "HTX A", 3)], "Đã điền"))
    assert found.head.sheet == "Đã điền"


def test_a_file_without_any_heading_says_where_it_was_looked_for() -> None:
    with pytest.raises(TableMissing) as missing:
        find(sheet([("Kế hoạch năm 2026",), (), ("Việc: họp",)], "A"), sheet([], "B"))
    assert (missing.value.sheets, missing.value.first) == (("A", "B"), "Kế hoạch năm 2026")


def test_a_table_of_unknown_headings_is_found_so_that_they_can_be_told() -> None:
    found = find_in(("BÁO CÁO",), ("Ngày", "Nhiệt độ", "Mưa"), ("1/6", 31, 0), ("2/6", 30, 5))
    assert found.head.headings == ("Ngày", "Nhiệt độ", "Mưa")
    assert len(found.rows) == 2


def test_a_clerk_may_say_which_row_is_the_heading() -> None:
    rows = (HEADING, (1, "Gạo", "HTX A", 4), ("Số", "Món", "Người làm"), (1, "Mắm", "HTX B"))
    found = find(sheet(rows), options=ReadingOptions(header_row=3))
    assert (found.head.header_row, found.head.headings) == (3, ("Số", "Món", "Người làm"))
    assert found.column(1) == ["Mắm"]
    far = [("x",)] * (LOOK_AHEAD + 20)
    low = find(
        sheet([*far, HEADING, (1, "Gạo", "HTX A", 4)]),
        options=ReadingOptions(header_row=len(far) + 1),
    )
    assert low.column(1) == ["Gạo"]


def test_error_cells_stand_in_their_rows() -> None:
    found = find_in(HEADING, (1, "Gạo", CellError("#REF!"), 4))
    assert found.column(2) == [CellError("#REF!")]


NAMES = st.sampled_from(
    ["Gạo", "Mắm cá", "Tổng hợp hạt", "Cộng đồng", "Nhóm trà", "XÃ ĐÀN", "Trà I. Mộc"]
)
PRODUCERS = st.sampled_from(["HTX Một", "Công ty TNHH Hai", "Hộ kinh doanh Ba", "Cơ sở Bốn"])
TITLES = st.lists(
    st.sampled_from(
        [TITLE, ("DANH SÁCH SẢN PHẨM OCOP",), (), ("(Kèm theo Quyết định số 1/QĐ-UBND)",),
         ("", "Đơn vị tính: đồng"), ("", "", "Biểu số 01")]
    ),
    max_size=5,
)  # fmt: skip
BETWEEN = st.sampled_from([("I", "THỰC PHẨM"), ("II. Đồ uống",), ("Cộng", "", "", 2), HEADING, ()])
BELOW = st.lists(
    st.sampled_from(
        [("Tổng cộng", "", "", 9), (), ("", "", "NGƯỜI LẬP"), ("", "", "Tập, ngày 1 tháng 2 năm 2025"),
         ("Nguyễn Văn A", "", "", "Trần B"), ("Ghi chú: không",), ("", "", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")]
    ),
    max_size=6,
)  # fmt: skip


@given(
    TITLES, st.lists(st.tuples(NAMES, PRODUCERS, st.one_of(st.none(), BETWEEN)), max_size=12), BELOW
)
def test_a_table_is_found_with_exactly_its_rows_whatever_stands_around_it(
    titles: list[Row], products: list[tuple[str, str, Row | None]], below: list[Row]
) -> None:
    body: list[Row] = []
    for number, (name, producer, between) in enumerate(products, 1):
        body += [between] if between is not None and (between, number) != (HEADING, 1) else []
        body.append((number, name, producer, "3 sao"))
    found = find_in(*titles, HEADING, *body, *below)
    assert found.head.header_row == len(titles) + 1
    assert list(zip(found.column(1), found.column(2), strict=True)) == [one[:2] for one in products]
    told = sum(bool(trim(row)) for row in (*body, *below)) - len(products)
    assert len(found.skipped) == told


CELLS = st.one_of(
    st.sampled_from(
        ["", "", "TT", "Tên sản phẩm", "Chủ thể", "I", "Cộng", "Ngày / tháng", "(1)", "4 sao"]
    ),
    st.text(max_size=12),
    st.integers(-5, 10_000),
    st.floats(allow_nan=False),
    st.dates(),
    st.just(CellError("#N/A")),
)
RANGES = st.builds(
    MergedRange, *[st.integers(1, 9), st.integers(0, 6), st.integers(1, 99), st.integers(0, 99)]
)


@given(
    st.lists(st.lists(CELLS, max_size=8), max_size=15),
    st.lists(RANGES, max_size=4),
    st.integers(0, 9),
    st.sampled_from(["", "A"]),
)
def test_any_rows_come_once_and_in_order_or_the_file_has_no_table(
    rows: list[list[Cell]], merged: list[MergedRange], header_row: int, name: str
) -> None:
    options = ReadingOptions(header_row=header_row)
    try:
        found = find(sheet(rows, name, merged=tuple(merged)), options=options)
    except TableMissing:
        return
    numbers = [
        *(one.number for one in found.rows),
        *(one.row for one in found.skipped),
        *(one.row for one in found.broken),
    ]
    assert len(numbers) == len(set(numbers))
    assert all(number > found.head.header_row for number in numbers)
    assert {len(row.cells) for row in found.rows} <= {len(found.head.headings)}


def test_the_rows_are_read_one_by_one_and_only_once() -> None:
    read = 0

    def endless() -> Iterable[RawRow]:
        nonlocal read
        yield RawRow(1, HEADING)
        while True:
            read += 1
            yield RawRow(read + 1, (read, "Gạo", "HTX A", 4))

    stream = find_table(RawFile((RawSheet("A", endless()),)), ReadingOptions())
    for _row in range(100):
        next(stream.items)
    assert read <= 100 + LOOK_AHEAD
