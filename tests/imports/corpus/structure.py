"""Workbooks as offices lay them out: titles, headings of two rows, groups, totals, merged cells, sheets."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from tests.imports.corpus.awkward_file import AwkwardFile, Expected, choose, refused
from tests.imports.corpus.writing import (
    HEADING,
    LIST,
    PRODUCTS,
    ROWS,
    Rows,
    make_csv,
    make_ods,
    make_xls,
    make_xlsx,
)

_MAKERS = (("xlsx", make_xlsx), ("xls", make_xls), ("ods", make_ods), ("csv", make_csv))
_TITLE = ("DANH SÁCH SẢN PHẨM OCOP XÃ THỬ", "", "", "", "")
_OFFICE = ("ỦY BAN NHÂN DÂN XÃ THỬ", "", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "")
_MOTTO = ("PHÒNG KINH TẾ", "", "", "Độc lập - Tự do - Hạnh phúc", "")
_NOTE = ("(Kèm theo Báo cáo số 12/BC-UBND ngày 01/6/2025)", "", "", "", "")
_BLANK = ("", "", "", "", "")
WHOLE = Expected(PRODUCTS, header_row=1)


def build() -> Iterator[AwkwardFile]:
    """All of them."""
    for name, rows, expected in _layouts():
        for kind, make in _MAKERS:
            yield AwkwardFile(f"{name}.{kind}", make(rows), expected)
    yield from _merged()
    yield from _sheets()
    yield from _two_rows()


def _layouts() -> Iterator[tuple[str, Rows, Expected]]:
    """Rows that every kind of file can hold."""
    yield "plain", LIST, WHOLE
    yield "title", (_TITLE, *LIST), replace(WHOLE, header_row=2)
    yield (
        "titles",
        (_OFFICE, _MOTTO, _BLANK, _TITLE, _NOTE, _BLANK, *LIST),
        replace(WHOLE, header_row=7),
    )
    numbers = (HEADING, ("(1)", "(2)", "(3)", "(4)", "(5)"), *ROWS)
    yield "column-numbers", numbers, replace(WHOLE, skipped=("2 column_numbers",))
    plain_numbers = (HEADING, ("1", "2", "3", "4", "5"), *ROWS)
    yield "plain-column-numbers", plain_numbers, replace(WHOLE, skipped=("2 column_numbers",))
    groups = (
        HEADING,
        ("I", "THỰC PHẨM", "", "", ""),
        ROWS[0],
        ROWS[1],
        ("II", "ĐỒ UỐNG", "", "", ""),
        ROWS[2],
    )
    yield "groups", groups, replace(WHOLE, skipped=("2 group", "5 group"))
    first = (
        HEADING,
        ("I. THỰC PHẨM", "", "", "", ""),
        ROWS[0],
        ROWS[1],
        ("II. ĐỒ UỐNG", "", "", "", ""),
        ROWS[2],
    )
    yield "groups-in-the-first-cell", first, replace(WHOLE, skipped=("2 group", "5 group"))
    letters = (HEADING, ("A", "Nhóm thực phẩm", "", "", ""), *ROWS)
    yield "group-letter", letters, replace(WHOLE, skipped=("2 group",))
    totals = (*LIST, ("", "Tổng cộng: 3 sản phẩm", "", "", ""))
    yield "total", totals, replace(WHOLE, skipped=("5 total",))
    subtotals = (
        HEADING,
        ROWS[0],
        ("", "Cộng", "", "1", ""),
        ROWS[1],
        ROWS[2],
        ("", "Tổng số", "", "3", ""),
    )
    yield "subtotals", subtotals, replace(WHOLE, skipped=("3 total", "6 total"))
    signed = (
        *LIST, _BLANK, ("", "", "", "Thử, ngày 30 tháng 6 năm 2025", ""),
        ("", "NGƯỜI LẬP BIỂU", "", "TM. ỦY BAN NHÂN DÂN", ""), ("", "", "", "CHỦ TỊCH", ""),
        ("", "(Ký, ghi rõ họ tên)", "", "(Ký tên, đóng dấu)", ""), _BLANK,
        ("", "Nguyễn Văn Thử", "", "Trần Thị Mẫu", ""),
    )  # fmt: skip
    yield (
        "signatures",
        signed,
        replace(WHOLE, skipped=tuple(f"{n} signature" for n in (6, 7, 8, 9, 11))),
    )
    repeated = (HEADING, ROWS[0], HEADING, ROWS[1], HEADING, ROWS[2])
    yield (
        "repeated-headings",
        repeated,
        replace(WHOLE, skipped=("3 repeated_heading", "5 repeated_heading")),
    )
    tail = (*LIST, *[_BLANK] * 200)
    yield "empty-tail", tail, WHOLE
    gaps = (HEADING, ROWS[0], _BLANK, ROWS[1], _BLANK, _BLANK, ROWS[2])
    yield "blank-rows-inside", gaps, WHOLE
    right = [("", "", "", *row) for row in LIST]
    yield "table-at-column-d", right, WHOLE
    no_number = [row[1:] for row in LIST]
    yield "no-row-numbers", no_number, WHOLE
    numbered_only = (*LIST, *[(str(n), "", "", "", "") for n in range(4, 30)])
    yield "numbers-without-products", numbered_only, WHOLE
    twice = (*LIST, *ROWS)
    yield (
        "every-row-twice",
        twice,
        replace(WHOLE, products=(*PRODUCTS, *PRODUCTS), added=3, unchanged=3, read=6),
    )
    doubled = [
        ("Sản phẩm", "Chủ thể", "Hạng sao", "Năm", "Hạng sao", "Năm"),
        ("Gạo A", "HTX Một", "3", "2022", "4", "2025"),
    ]
    yield "columns-of-one-name", doubled, Expected(("Gạo A · HTX Một · 3★ 2022; 4★ 2025",))
    shouting = [tuple(cell.upper() for cell in HEADING), *ROWS]
    yield "capital-headings", shouting, WHOLE
    spaced = [("STT ", " Tên  sản\u00a0phẩm", "Chủ thể ", "Hạng\nsao", "Năm"), *ROWS]
    yield "headings-with-blanks", spaced, WHOLE
    everything = (
        _OFFICE, _TITLE, _BLANK, HEADING, ("(1)", "(2)", "(3)", "(4)", "(5)"),
        ("I", "THỰC PHẨM", "", "", ""), ROWS[0], ROWS[1], ("", "Cộng", "", "2", ""), HEADING,
        ("II", "ĐỒ UỐNG", "", "", ""), ROWS[2], ("", "Tổng cộng", "", "3", ""), _BLANK,
        ("", "", "", "Thử, ngày 30 tháng 6 năm 2025", ""), ("", "", "", "CHỦ TỊCH", ""),
    )  # fmt: skip
    yield "everything-at-once", everything, replace(WHOLE, header_row=4, skipped=(
        "5 column_numbers", "6 group", "9 total", "10 repeated_heading", "11 group", "13 total",
        "15 signature", "16 signature",
    ))  # fmt: skip


def _merged() -> Iterator[AwkwardFile]:
    rows = [
        ("Tên sản phẩm", "Chủ thể", "Điện thoại", "Hạng sao"),
        *(("Gạo " + c, "HTX Một", "0912345678", "3") for c in "ABC"),
        ("Gạo D", "HTX Hai", "0912345679", "4"),
    ]
    blanked = [rows[0], rows[1], (rows[2][0], "", "", "3"), (rows[3][0], "", "", "3"), rows[4]]
    expected = Expected(
        (*(f"Gạo {c} · HTX Một · 3★ " for c in "ABC"), "Gạo D · HTX Hai · 4★ "),
        repairs={"filled_down": 4}, values={(3, "producer.phone"): "0912345678"},
    )  # fmt: skip
    yield AwkwardFile(
        "merged.xlsx", make_xlsx(blanked, merged=[(1, 1, 3, 1), (1, 2, 3, 2)]), expected
    )
    yield AwkwardFile("merged.ods", make_ods(blanked, spans={(1, 1): 3, (1, 2): 3}), expected)
    across = [(*_TITLE,), *LIST]
    yield AwkwardFile(
        "merged-title.xlsx",
        make_xlsx(across, merged=[(0, 0, 0, 4)]),
        Expected(PRODUCTS, header_row=2),
    )
    group = [HEADING, ("THỰC PHẨM", "", "", "", ""), *ROWS]
    yield AwkwardFile(
        "merged-group.xlsx",
        make_xlsx(group, merged=[(1, 0, 1, 4)]),
        replace(WHOLE, skipped=("2 group",)),
    )
    unmerged = make_xlsx(blanked)
    yield AwkwardFile(
        "blank-producers.xlsx", unmerged, Expected(None, read=4, repairs=None, rejected=None)
    )


def _sheets() -> Iterator[AwkwardFile]:
    other = [("Ghi chú chung",), ("Danh sách lập ngày 01/6/2025",)]
    old = [HEADING, ("1", "Gạo cũ", "HTX Cũ", "3", "2019")]

    def add(name: str, rows: Rows, how: str = "") -> Any:
        def more(workbook: Any) -> None:
            sheet = workbook.add_worksheet(name)
            for number, row in enumerate(rows):
                sheet.write_row(number, 0, row)
            if how == "hidden":
                sheet.hide()
            elif how == "very_hidden":
                sheet.very_hidden()

        return more

    shown = replace(WHOLE, sheet="SP")
    yield AwkwardFile("second-sheet-of-words.xlsx", make_xlsx(LIST, more=add("Bìa", other)), shown)
    yield AwkwardFile(
        "hidden-sheet.xlsx",
        make_xlsx(LIST, more=add("Cũ", old, "hidden")),
        replace(shown, hidden=("Cũ",)),
    )
    yield AwkwardFile(
        "very-hidden-sheet.xlsx",
        make_xlsx(LIST, more=add("Cũ", old, "very_hidden")),
        replace(shown, hidden=("Cũ",)),
    )
    chosen = Expected(("Gạo cũ · HTX Cũ · 3★ 2019",), sheet="Cũ", header_row=1, hidden=("Cũ",))
    yield AwkwardFile(
        "hidden-sheet-chosen.xlsx",
        make_xlsx(LIST, more=add("Cũ", old, "hidden")),
        chosen,
        choose(sheet="Cũ"),
    )
    two = make_xlsx(LIST, more=add("Năm 2019", old))
    yield refused("two-lists.xlsx", two, "SheetUnsure")
    yield AwkwardFile("two-lists-chosen.xlsx", two, shown, choose(sheet="SP"))
    yield refused("no-such-sheet.xlsx", two, "SheetMissing", sheet="Không có")
    yield refused("empty-sheet.xlsx", make_xlsx([]), "BrokenTable empty")

    def hide_rows(workbook: Any) -> None:
        sheet = workbook.worksheets()[0]
        sheet.set_row(2, None, None, {"hidden": True})
        sheet.set_column(4, 4, None, None, {"hidden": True})

    yield AwkwardFile("hidden-row-and-column.xlsx", make_xlsx(LIST, more=hide_rows), WHOLE)

    def filter_rows(workbook: Any) -> None:
        workbook.worksheets()[0].autofilter(0, 0, 3, 4)

    yield AwkwardFile("filtered.xlsx", make_xlsx(LIST, more=filter_rows), WHOLE)

    def chart(workbook: Any) -> None:
        made = workbook.add_chart({"type": "pie"})
        made.add_series({"values": "=SP!$D$2:$D$4"})
        workbook.worksheets()[0].insert_chart("H2", made)
        other = workbook.add_chart({"type": "bar"})
        other.add_series({"values": "=SP!$D$2:$D$4"})
        workbook.add_chartsheet("Biểu đồ").set_chart(other)

    yield AwkwardFile("charts.xlsx", make_xlsx(LIST, more=chart), Expected(PRODUCTS, header_row=1))


def _two_rows() -> Iterator[AwkwardFile]:
    upper = (
        "STT",
        "Tên sản phẩm",
        "Chủ thể",
        "Công nhận lần đầu",
        "",
        "",
        "Công nhận lần 2",
        "",
        "",
    )
    lower = ("", "", "", "Hạng sao", "Năm", "Số quyết định", "Hạng sao", "Năm", "Số quyết định")
    body = ("1", "Gạo A", "HTX Một", "3", "2022", "12/QĐ-UBND", "4", "2025", "34/QĐ-UBND")
    merged = [(0, 3, 0, 5), (0, 6, 0, 8), (0, 0, 1, 0), (0, 1, 1, 1), (0, 2, 1, 2)]
    both = Expected(("Gạo A · HTX Một · 3★ 2022 12/QĐ-UBND; 4★ 2025 34/QĐ-UBND",), header_row=2)
    yield AwkwardFile("two-row-heading.xlsx", make_xlsx([upper, lower, body], merged=merged), both)
    yield AwkwardFile("two-row-heading.csv", make_csv([upper, lower, body]), both)
    yield AwkwardFile("two-row-heading.xls", make_xls([upper, lower, body]), both)
    titled = [("DANH SÁCH", *[""] * 8), upper, lower, body]
    moved = [
        (0, 0, 0, 8),
        *((top + 1, left, bottom + 1, right) for top, left, bottom, right in merged),
    ]
    yield AwkwardFile(
        "two-row-heading-and-title.xlsx",
        make_xlsx(titled, merged=moved),
        replace(both, header_row=3),
    )
