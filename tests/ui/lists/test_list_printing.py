"""The table as shown goes to paper: its columns, rows, filters and order, under the office's heading."""

from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ocop_desktop.domain.print.shown_table import ColumnKind, ShownColumn, ShownTable
from ocop_desktop.domain.register.recognition import RecognitionState as State
from ocop_desktop.reports.papers.list_columns import fit_columns
from ocop_desktop.reports.papers.paper import LANDSCAPE, PORTRAIT
from ocop_desktop.services import papers
from ocop_desktop.store.database import Register
from ocop_desktop.ui.lists.list_printing import make_shown_table
from ocop_desktop.ui.lists.row_model import RowColumn
from ocop_desktop.ui.lists.row_table import RowTable
from ocop_desktop.ui.widgets.stars import recognised_stars
from tests.reports.reading import pages_of, text_of
from tests.ui.lists.test_row_table import LINES, Line

ON = date(2026, 11, 22)
COLUMNS = (
    RowColumn("name", "Tên", lambda row: row.name, 20, is_name=True),
    RowColumn(
        "stars", "Hạng sao", lambda row: recognised_stars(row.stars, row.state), 14, kind="stars"
    ),
    RowColumn("state", "Tình trạng", lambda row: row.state, 18, kind="state"),
    RowColumn("day", "Hết hạn", lambda row: ON if row.stars else None, 10, kind="day"),
)


@pytest.fixture
def table(qtbot: QtBot) -> RowTable:
    made = RowTable(COLUMNS, "Danh sách", local_sort=True)
    qtbot.addWidget(made)
    made.set_rows([*LINES, Line(5, "Xoài", 4, State.EXPIRED)])
    return made


def test_the_value_is_what_the_table_shows(table: RowTable) -> None:
    table.column_layout.show_columns([3, 0, 1, 2], {0, 1, 3})
    table.show_sort("stars", descending=True)
    shown = make_shown_table(table, "Danh sách", "Đồ uống", 9)
    assert shown.columns == (
        ShownColumn("Hết hạn", ColumnKind.DAY),
        ShownColumn("Tên", is_name=True),
        ShownColumn("Hạng sao", ColumnKind.STARS),
    )
    assert shown.rows[0] == (ON, "Áo dài", 5)
    assert (ON, "Xoài", "(4 sao)") in shown.rows
    assert shown.rows[-1] == (None, "Dừa nước", None)
    assert (shown.order, shown.filters, shown.total) == ("Hạng sao, giảm dần", "Đồ uống", 9)
    assert next(iter(shown.texts())) == ("22/11/2026", "Áo dài", "5")


def test_the_paper_names_office_filter_order_and_count(
    table: RowTable, register: Register, tmp_path: Path
) -> None:
    shown = make_shown_table(table, "Danh sách sản phẩm", "Đồ uống", 9)
    printed = papers.print_list(register, shown, tmp_path / "a.pdf", on=ON)
    said = " ".join(text_of(printed.file).split())
    for words in (
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "DANH SÁCH SẢN PHẨM", "5 trên tổng số 9.",
        "Lọc: Đồ uống.", "Xếp theo: Tên, tăng dần.", "22/11/2026", "4 sao", "(4 sao)",
        "Hạng sao trong ngoặc",
    ):  # fmt: skip
        assert words in said


def test_a_long_list_repeats_its_header_and_counts_its_pages(
    register: Register, tmp_path: Path
) -> None:
    told: list[tuple[int, int]] = []
    name = "Mật dừa nước cô đặc Cần Giờ loại đặc biệt hũ thủy tinh năm trăm mi-li-lít"
    shown = ShownTable(
        "Danh sách",
        (ShownColumn("Sản phẩm", is_name=True), ShownColumn("Mã")),
        tuple((f"{name} {place}", "x" * 60) for place in range(250)),
        total=250,
    )
    output = tmp_path / "a.pdf"
    printed = papers.print_list(
        register, shown, output, on=ON, progress=lambda *one: told.append(one)
    )
    pages = pages_of(output)
    assert printed.pages == len(pages) > 5
    for number, page in enumerate(pages[1:], start=2):
        words = page.split()
        assert str(number) in words
        assert "Sản" in words
    assert told == [(0, 250), (100, 250), (200, 250)]


def test_wide_lists_lie_and_narrow_ones_stand(qtbot: QtBot) -> None:
    narrow = fit_columns(["TT", "Tên"], [["1"], ["Mật dừa nước"]])
    wide = fit_columns(["Tên"] * 14, [["Mật dừa nước cô đặc Cần Giờ loại đặc biệt"]] * 14)
    for look, page in ((narrow, PORTRAIT), (wide, LANDSCAPE)):
        assert look.page == page
        assert sum(look.widths) == pytest.approx(page.content_width)
