from pathlib import Path

import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as some

from ocop_desktop.domain.print.document_table import DocumentKey
from ocop_desktop.domain.print.documents import Chapters, Style
from ocop_desktop.domain.text import Language, Translated
from ocop_desktop.reports import documents
from ocop_desktop.reports.catalogue.index_columns import (
    COLUMNS,
    IndexEntry,
    flow_lines,
    level_columns,
    set_index_line,
)
from ocop_desktop.reports.catalogue.index_layout import MIN_REST, IndexSection, lay_out_indexes
from ocop_desktop.reports.catalogue.index_page import IndexPage
from ocop_desktop.reports.catalogue.opener import OpenerPage
from ocop_desktop.reports.design.layout import A4, A5, PageLayout
from tests.reports.catalogues import fair_products, links_on, printed
from tests.reports.reading import pages_of, squeezed
from tests.reports.samples import a_catalogue, bare_profile, full_profile

WORDS = some.text(alphabet="ăâêô nghe mật dừa", min_size=1, max_size=60).map(str.strip).filter(bool)
LINES = some.lists(
    some.tuples(WORDS, some.booleans()).map(
        lambda made: IndexEntry(made[0], (7,), heading=made[1])
    ),
    min_size=1,
    max_size=160,
)


@pytest.fixture
def output(tmp_path: Path) -> Path:
    return tmp_path / "catalogue.pdf"


@given(LINES, some.sampled_from([A4, A5]))
def test_columns_lose_no_line_and_no_heading_stands_last(
    lines: list[IndexEntry], layout: PageLayout
) -> None:
    lines.append(IndexEntry("cuối", (7,)))
    columns = flow_lines([set_index_line(one, layout) for one in lines], layout.height * 0.8)
    assert [line.entry.words for column in columns for line, _ in column] == [
        one.words for one in lines
    ]
    assert not any(column[-1][0].entry.heading for column in columns)


@given(LINES)
def test_levelled_columns_are_no_more_and_no_lower_than_they_must(lines: list[IndexEntry]) -> None:
    set_lines = [set_index_line(one, A4) for one in lines]
    columns = level_columns(set_lines, A4.height * 8, COLUMNS)
    assert len(columns) <= COLUMNS
    assert sum(map(len, columns)) == len(lines)


@given(some.lists(some.integers(min_value=1, max_value=150), min_size=1, max_size=3))
def test_no_page_of_lists_is_left_nearly_empty_where_it_can_be_helped(counts: list[int]) -> None:
    parts = [
        IndexSection(
            str(n), str(n), tuple(IndexEntry(f"Dòng {line}", (3,)) for line in range(count))
        )
        for n, count in enumerate(counts)
    ]
    leaves, begins = lay_out_indexes(parts, A4)
    assert sum(len(leaf.placed) for leaf in leaves) == sum(counts)
    assert list(begins) == sorted(begins)
    if len(parts) == 1 and len(leaves) > 1:
        assert leaves[-1].bottom < A4.height * (1 - MIN_REST * 0.7)


def test_short_indexes_share_a_page(output: Path) -> None:
    printed(a_catalogue(fair_products(8)), output, per_page=4)
    *_, indexes, _ = pages_of(output)
    for title in ("Tra theo tên sản phẩm", "Tra theo chủ thể", "Tra theo địa phương"):
        assert title in indexes.splitlines()


@pytest.mark.parametrize("per_page", [1, 2, 4])
@pytest.mark.parametrize("chapters", Chapters)
def test_all_links_of_contents_and_indexes_lead_to_what_they_name(
    output: Path, per_page: int, chapters: Chapters
) -> None:
    products = fair_products(17)
    printed(a_catalogue(products), output, per_page=per_page, chapters=chapters)
    pages = [squeezed(page) for page in pages_of(output)]
    names = [squeezed(one.name.vi) for one in products]
    with pikepdf.open(output) as pdf:
        first = [target for _, target in links_on(pdf, 1)]
        last = [target for _, target in links_on(pdf, len(pages) - 2)]
    for name in names:
        assert any(name in pages[target] for target in first)
    assert set(first[-3:]) <= {len(pages) - 2, len(pages) - 3}
    reached = {pages[target] for target in last}
    assert all(any(name in page for page in reached) for name in names)


def test_the_commune_index_names_every_page_once(output: Path) -> None:
    printed(a_catalogue(fair_products(20)), output, per_page=4, chapters=Chapters.COMMUNE)
    pages = pages_of(output)
    index = squeezed(pages[-2]).split(squeezed("Tra theo địa phương"))[1]
    for commune in ("xã Cần Giờ", "phường An Đông"):
        mine = [
            str(number)
            for number, page in enumerate(pages[:-2], start=1)
            if f"{commune}, Thành phố" in page.replace("\n", " ")
        ]
        assert squeezed(commune[:1].upper() + commune[1:]) + ",".join(mine) in index
    assert index.index("PhườngAnĐông") < index.index("XãBìnhLợi") < index.index("XãCầnGiờ")


def test_products_of_one_name_are_told_apart_by_their_producers(output: Path) -> None:
    twins = [
        full_profile(key=one, name=Translated("Chanh dây sấy dẻo"), producer=f"HTX {one}")
        for one in ("Bình Lợi", "An Đông")
    ]
    printed(a_catalogue(tuple(twins)), output)
    index = squeezed(pages_of(output)[-2])
    assert index.index(squeezed("Chanh dây sấy dẻo – HTX An Đông")) < index.index(
        squeezed("Chanh dây sấy dẻo – HTX Bình Lợi")
    )


def test_many_names_stand_under_their_letters_in_order(output: Path) -> None:
    names = ["Ấm gốm", "Ăn vặt", "An xoa", "Đường thốt nốt", "Dầu tràm", "Ớt bột", "Ổi sấy", "Mắm"]
    names += ["Trà", "Vải", "Xoài", "Yến", "Ý dĩ", "3 vị"]
    products = [full_profile(key=name, name=Translated(name)) for name in names]
    printed(a_catalogue(tuple(products)), output, per_page=4)
    lines = pages_of(output)[-2].splitlines()
    letters = [one for one in lines if len(one) == 1 and not one.isdigit()]
    assert letters == ["#", "A", "Ă", "Â", "D", "Đ", "M", "Ô", "Ơ", "T", "V", "X", "Y"]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (Language.VI, ["Mục lục", "I. Thực phẩm", "6 sản phẩm", "1 sản phẩm"]),
        (Language.EN, ["Contents", "I. Food", "6 products", "1 product", "Index of places"]),
        (
            Language.VI_EN,
            ["Mục lục / Contents", "I. Thực phẩm / Food", "1 sản phẩm / 1 product", "Produce no. 4",
             "Tra theo địa phương / Index of places"],
        ),
    ],
)  # fmt: skip
def test_the_contents_speak_the_languages_of_the_document(
    output: Path, language: Language, words: list[str]
) -> None:
    printed(a_catalogue(fair_products(12)), output, language=language)
    said = squeezed(pages_of(output)[1])
    for one in words:
        assert squeezed(one) in said
    assert ("1products" in said) is False


@pytest.mark.parametrize("chapters", Chapters)
@pytest.mark.parametrize("per_page", [1, 2, 4])
def test_every_page_between_the_covers_tells_its_number(
    output: Path, per_page: int, chapters: Chapters
) -> None:
    content = a_catalogue(fair_products(23), foreword=Translated("Trân trọng giới thiệu."))
    printed(content, output, per_page=per_page, chapters=chapters, fillers=True)
    for number, page in list(enumerate(pages_of(output), start=1))[1:-1]:
        assert str(number) in page.split("\n")[-2].split()


@pytest.mark.parametrize("count", [95, 960])
def test_page_numbers_of_more_figures_do_not_shift_the_contents(output: Path, count: int) -> None:
    products = tuple(bare_profile(f"Mật dừa nước số {n}", key=str(n)) for n in range(count))
    inner = documents.compose(DocumentKey.CATALOGUE, a_catalogue(products), Style())
    for mark in inner.bookmarks:
        if mark.level:
            page = inner.pages[mark.page]
            assert page.profiles[0].name.vi == mark.title
    openers = [mark for mark in inner.bookmarks if mark.title.startswith("Chưa phân nhóm")]
    assert isinstance(inner.pages[openers[0].page], OpenerPage)
    assert isinstance(inner.pages[inner.bookmarks[-1].page], IndexPage)
