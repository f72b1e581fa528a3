"""What a clerk copies from Word, Excel or a message is read: products, stars, the decision."""

from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal
from html import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocop_desktop.domain.register.annex import AnnexLine, PastedContent
from ocop_desktop.domain.star_forms import find_points, parse_points, parse_stars
from ocop_desktop.spreadsheets.annex.annex_table import read_annex
from ocop_desktop.spreadsheets.html_table import read_html_rows
from ocop_desktop.spreadsheets.pasted_table import read_text_rows

SYLLABLES = [
    "mật",
    "ong",
    "gạo",
    "trà",
    "mứt",
    "dừa",
    "dứa",
    "dưa",
    "khô",
    "cá",
    "rượu",
    "nếp",
    "ống",
    "tre",
    "ba",
    "khía",
    "sen",
    "hạt",
    "điều",
]
TITLE = "(Kèm theo Quyết định số 01/QĐ-UBND ngày 19/06/2025 của Ủy ban nhân dân tỉnh Thử Nghiệm)"
FORMS: tuple[Callable[[int], str], ...] = (
    "{} sao".format, "{}*".format, "OCOP {} sao".format, "{}.0 sao".format, "0{} sao".format,
    "Hạng {} sao".format, lambda stars: "★" * stars, lambda stars: "*" * stars, "⭐ {}".format,
)  # fmt: skip

a_name = st.lists(st.sampled_from(SYLLABLES), min_size=2, max_size=6).map(" ".join)
a_line = st.tuples(
    a_name.map(str.capitalize), a_name.map("HTX {}".format), st.sampled_from((3, 4, 5))
)
some_lines = st.lists(a_line, min_size=1, max_size=12)
a_form = st.sampled_from(FORMS)


def as_html(rows: Sequence[Sequence[str]]) -> str:
    cells = ("".join(f"<td><p>{escape(cell)}</p></td>" for cell in row) for row in rows)
    table = "".join(f"<tr>{row}</tr>" for row in cells)
    return f"<html><body><p>{TITLE}</p><table>{table}</table><p>TM. ỦY BAN</p></body></html>"


def as_tabs(rows: Sequence[Sequence[str]]) -> str:
    return "\r\n".join(
        [TITLE, *("\t".join(row) for row in rows), "\tTổng cộng: 9\t\t", "Nơi nhận:"]
    )


def as_read(lines: Sequence[tuple[str, str, int]]) -> list[tuple[str, str, int | None]]:
    return [(product, producer, stars) for product, producer, stars in lines]


def read(text: str = "", html: str = "") -> list[tuple[str, str, int | None]]:
    annex = read_annex(PastedContent(html, text))
    return [(line.product, line.producer, line.stars) for line in annex.lines]


@given(some_lines, a_form, st.permutations(range(4)), st.booleans())
def test_a_table_is_read_whatever_the_order_of_its_columns(
    lines: list[tuple[str, str, int]], form: Callable[[int], str], order: list[int], tabs: bool
) -> None:
    heading = ("STT", "Tên sản phẩm", "Chủ thể OCOP", "Hạng sao")
    rows = [heading, *((str(at), name, producer, form(stars))
                       for at, (name, producer, stars) in enumerate(lines, 1))]  # fmt: skip
    rows_in_order = [tuple(row[place] for place in order) for row in rows]
    found = read(as_tabs(rows_in_order)) if tabs else read(html=as_html(rows_in_order))
    assert found == as_read(lines)


@given(some_lines, st.one_of(a_form, st.just("{}".format)), st.booleans())
def test_a_block_without_headings_is_read_by_what_its_cells_look_like(
    lines: list[tuple[str, str, int]], form: Callable[[int], str], numbered: bool
) -> None:
    rows = [(str(at), name, producer, form(stars))
            for at, (name, producer, stars) in enumerate(lines, 1)]  # fmt: skip
    shown = rows if numbered else [row[1:] for row in rows]
    assert read(as_tabs(shown)) == as_read(lines)


@given(some_lines, a_form, st.sampled_from((" – ", " - ", "; ", " | ")))
def test_lines_of_text_are_read(
    lines: list[tuple[str, str, int]], form: Callable[[int], str], mark: str
) -> None:
    texts = [f"{at}. {mark.join((name, producer, form(stars)))}"
             for at, (name, producer, stars) in enumerate(lines, 1)]  # fmt: skip
    text = "\n".join([TITLE, *texts, "CHỦ TỊCH", "Lê Văn Thử"])
    annex = read_annex(PastedContent(text=text))
    assert read(text) == as_read(lines)
    assert annex.decision.number == "01/QĐ-UBND"
    assert annex.others == (TITLE, "CHỦ TỊCH", "Lê Văn Thử")


@given(st.text(max_size=200), st.text(alphabet='<table>rd/colspn="2 a\n&;![]-#?', max_size=200))
def test_nothing_that_is_copied_breaks_the_reading(text: str, html: str) -> None:
    read_annex(PastedContent(f"<table>{html}", text))


@pytest.mark.parametrize(
    ("text", "stars"),
    [
        ("4 sao", 4), ("★★★★", 4), ("★★★★☆", 4), ("4*", 4), ("****", 4), ("OCOP 4 sao", 4), ("4.0", 4),
        ("4,0", 4), ("04", 4), ("3", 3), ("⭐ 4", 4), ("⭐️⭐️⭐️", 3), ("bốn sao", 4), ("năm sao", 5),
        ("Đạt hạng 5 sao", 5), ("2 sao", 2), ("4 SAO", 4),
        ("", None), ("-", None), ("3 sao, 4 sao", None), ("Tiềm năng 5 sao", None), ("4.5", None),
        ("72,5", None), ("2025", None),
    ],
)  # fmt: skip
def test_the_forms_of_stars(text: str, stars: int | None) -> None:
    assert parse_stars(text) == stars


@pytest.mark.parametrize(
    ("text", "points"),
    [("72,5", "72.5"), ("85.25", "85.25"), ("100", "100"), ("70,5 điểm", "70.5"), ("64/100", "64"),
     ("101", None), ("1.234", None), ("-", None)],
)  # fmt: skip
def test_the_forms_of_points(text: str, points: str | None) -> None:
    assert parse_points(text) == (None if points is None else Decimal(points))


def test_points_stand_in_running_text() -> None:
    assert find_points("Mật ong, 72,5 điểm") == Decimal("72.5")


def test_a_page_copied_from_word_gives_the_decision_and_its_products() -> None:
    html = """<html><head><style>td {color:red}</style></head><body><!--StartFragment-->
      <p>PHỤ LỤC</p><p>(Kèm theo Quyết định số: 05/QĐ-UBND ngày 19 tháng 6 năm 2025 của Chủ tịch
      Ủy ban nhân dân tỉnh Thử Nghiệm về việc công nhận)</p><table>
      <tr><td rowspan=2>STT</td><td rowspan=2>Tên sản phẩm</td><td rowspan=2>Tên chủ thể</td>
          <td colspan=2>Kết quả</td></tr>
      <tr><td>Điểm</td><td>Hạng sao</td></tr>
      <tr><td>(1)</td><td>(2)</td><td>(3)</td><td>(4)</td><td>(5)</td></tr>
      <tr><td>I</td><td colspan=4>Thực phẩm</td></tr>
      <tr><td>1</td><td><p>Mật ong<o:p></o:p></p><p>rừng</p></td><td rowspan=2>HTX A</td>
          <td>72,5</td><td>4 sao</td></tr>
      <tr><td>2</td><td>Gạo</td><td>68.25</td><td>3 sao</td></tr></table>
      <table><tr><td>Nơi nhận:<br>- Như Điều 3;</td><td>TM. ỦY BAN NHÂN DÂN</td></tr></table>
      </body></html>"""
    annex = read_annex(PastedContent(html, "not read"))
    assert annex.lines == (
        AnnexLine("Mật ong rừng", "HTX A", 4, points=Decimal("72.5")),
        AnnexLine("Gạo", "HTX A", 3, points=Decimal("68.25")),
    )
    decision = annex.decision
    assert (decision.number, decision.on) == ("05/QĐ-UBND", date(2025, 6, 19))
    assert decision.issuer == "UBND tỉnh Thử Nghiệm"


def test_a_section_gives_its_stars_to_the_rows_below_it() -> None:
    text = (
        "STT\tTên sản phẩm\tChủ thể\nI\tSản phẩm 4 sao\n1\tMật ong\tHTX A\nII\t3 sao\n2\tGạo\tHTX B"
    )
    assert read(text) == [("Mật ong", "HTX A", 4), ("Gạo", "HTX B", 3)]
    assert read("Sản phẩm 4 sao:\nMật ong\nGạo lứt\n3 sao\nTrà sen") == [
        ("Mật ong", "", 4), ("Gạo lứt", "", 4), ("Trà sen", "", 3),
    ]  # fmt: skip


def test_a_tick_in_a_column_of_stars_counts() -> None:
    text = "TT\tSản phẩm\tChủ thể\t3 sao\t4 sao\n1\tMật ong\tHTX A\t\tx\n2\tGạo\tHTX B\tX\t"
    assert read(text) == [("Mật ong", "HTX A", 4), ("Gạo", "HTX B", 3)]


def test_a_producer_left_blank_is_that_of_the_line_above_and_told() -> None:
    text = "Tên sản phẩm\tChủ thể\tHạng sao\nMật ong\tHTX A\t4\nGạo\t\t3"
    lines = read_annex(PastedContent(text=text)).lines
    assert [(line.producer, line.is_filled_down) for line in lines] == [
        ("HTX A", False), ("HTX A", True),
    ]  # fmt: skip


def test_stars_that_cannot_be_read_are_kept_as_text_and_no_row_is_lost() -> None:
    text = "Tên sản phẩm\tChủ thể\tHạng sao\nMật ong\tHTX A\tkhá\nGạo\tHTX B\t2 sao\nTrà\tHTX C\t"
    lines = read_annex(PastedContent(text=text)).lines
    assert [(line.product, line.stars, line.stars_text) for line in lines] == [
        ("Mật ong", None, "khá"), ("Gạo", 2, ""), ("Trà", None, ""),
    ]  # fmt: skip


def test_names_keep_their_hyphens_and_producers_are_known_by_their_kind() -> None:
    text = """1. Trà mãng cầu - hộp 20 gói – Công ty TNHH Trà – ★★★
    2) Gạo thơm (Hợp tác xã Lúa), 3 sao
    - Khô cá của Cơ sở Bảy; đạt hạng 4 sao; 72,5 điểm
    HTX Muối: Muối ớt, 4*
    5. Ống hút tre | Ông Lê Thử | 4 sao"""
    assert read(text) == [
        ("Trà mãng cầu - hộp 20 gói", "Công ty TNHH Trà", 3),
        ("Gạo thơm", "Hợp tác xã Lúa", 3),
        ("Khô cá", "Cơ sở Bảy", 4),
        ("Muối ớt", "HTX Muối", 4),
        ("Ống hút tre", "Ông Lê Thử", 4),
    ]


def test_lines_of_a_pdf_have_only_blanks_between_their_cells() -> None:
    text = (
        "1 Mật ong HTX Ong Vàng 4 sao\n2 Gạo thơm Công ty TNHH Lúa 3 sao\n3 Khô cá Cơ sở Bảy 3 sao"
    )
    assert read(text) == [
        ("Mật ong", "HTX Ong Vàng", 4), ("Gạo thơm", "Công ty TNHH Lúa", 3), ("Khô cá", "Cơ sở Bảy", 3),
    ]  # fmt: skip
    assert read("3 khía rang me – HTX A – 3 sao") == [("3 khía rang me", "HTX A", 3)]


def test_a_section_gives_its_producer_where_no_column_does() -> None:
    text = (
        "STT\tTên sản phẩm\tHạng sao\nI\tHTX Ong\t\n1\tMật ong\t4 sao\nII\tCông ty Lúa\t\n2\tGạo\t3"
    )
    assert read(text) == [("Mật ong", "HTX Ong", 4), ("Gạo", "Công ty Lúa", 3)]


def test_an_address_behind_the_producer_is_left_out() -> None:
    assert read("1. Mật ong rừng, HTX Ong Vàng, xã Thử, 4 sao") == [
        ("Mật ong rừng", "HTX Ong Vàng", 4)
    ]


def test_potential_stars_are_unclear_and_kept_as_text() -> None:
    (line,) = read_annex(PastedContent(text="1. Mật ong – HTX A – tiềm năng 5 sao")).lines
    assert (line.stars, line.stars_text) == (None, "tiềm năng 5 sao")


def test_letters_that_only_look_right_are_repaired_and_told() -> None:
    annex = read_annex(PastedContent(text="1. Nƣớc mắm Ðảo – HTX A &amp; B – 4 sao"))
    assert [(line.product, line.producer) for line in annex.lines] == [
        ("Nước mắm Đảo", "HTX A & B")
    ]
    assert set(annex.repairs) == {("ƣ", "ư"), ("Ð", "Đ"), ("&amp;", "&")}


def test_the_committee_of_a_letterhead_is_the_issuer() -> None:
    text = "ỦY BAN NHÂN DÂN\nTỈNH THỬ NGHIỆM\nSố: 12/QĐ-UBND\nX, ngày 05 tháng 8 năm 2025\n1. A B – 4 sao"
    decision = read_annex(PastedContent(text=text)).decision
    assert (decision.issuer, decision.on) == ("UBND tỉnh Thử Nghiệm", date(2025, 8, 5))


@pytest.mark.parametrize(
    ("text", "number", "on"),
    [
        ("Quyết định số 01/QĐ-UBND ngày 19/06/2025 của UBND tỉnh", "01/QĐ-UBND", date(2025, 6, 19)),
        ("Số: 12/QĐ-UBND\nThử Nghiệm, ngày 2 tháng 7 năm 2025", "12/QĐ-UBND", date(2025, 7, 2)),
        ("Căn cứ Quyết định số 148/QĐ-TTg ngày 24/02/2023", "", None),
        ("Căn cứ Quyết định số 9/QĐ-UBND\nkèm theo Quyết định số 10/QĐ-UBND", "10/QĐ-UBND", None),
        ("Quyết định số 1/QĐ-UBND và Quyết định số 2/QĐ-UBND", "", None),
        ("Quyết định số 858 /QÐ - UBND ngày     tháng 6 năm 2025", "858/QĐ-UBND", None),
    ],
)
def test_the_decision_is_taken_as_stated_and_a_basis_is_another(
    text: str, number: str, on: date | None
) -> None:
    decision = read_annex(PastedContent(text=text)).decision
    assert (decision.number, decision.on) == (number, on)


def test_the_decision_stands_in_columns_that_agree() -> None:
    text = ("Tên sản phẩm\tChủ thể\tHạng sao\tSố QĐ\tNgày QĐ\n"
            "Mật ong\tHTX A\t4\t7/QĐ-UBND\t19/06/2025\nGạo\tHTX B\t3\t7/QĐ-UBND\t19/06/2025")  # fmt: skip
    decision = read_annex(PastedContent(text=text)).decision
    assert (decision.number, decision.on) == ("7/QĐ-UBND", date(2025, 6, 19))


def test_spans_are_laid_out_and_rows_that_are_hidden_are_not_read() -> None:
    html = """Before<table><tr><td rowspan=2>A</td><td colspan=2>B</td></tr><tr><td>C<td>D</tr>
      <tr style='display: none'><td>no</td></tr><tr><td>E<br>F</td></tr></table>"""
    assert read_html_rows("<p>A<![if !vml]>B<![endif]><![odd[C</p>") == (("AB",),)
    assert read_html_rows(html) == (("Before",), ("A", "B", ""), ("A", "C", "D"), ("E F",))


def test_a_quoted_cell_of_excel_may_hold_a_line_break() -> None:
    assert read_text_rows('1\t"Mật\nong"\tHTX\n') == (("1", "Mật ong", "HTX"),)
    assert read_text_rows('1\t"Mật ong\tHTX\n2\tGạo\tHTX') == (
        ("1", '"Mật ong', "HTX"), ("2", "Gạo", "HTX"),
    )  # fmt: skip
