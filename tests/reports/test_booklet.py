from itertools import pairwise
from pathlib import Path

import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as some
from reportlab.lib.units import mm

from ocop_desktop.domain.errors import CannotPrint
from ocop_desktop.domain.print.document_table import DocumentKey
from ocop_desktop.domain.print.documents import Chapters, PrintContent, Quality, Style
from ocop_desktop.domain.text import Language, Translated
from ocop_desktop.reports import documents
from ocop_desktop.reports.assembly import document_writer
from ocop_desktop.reports.assembly.document_writer import DrawingLimits
from ocop_desktop.reports.assembly.parts import MARKS_MARGIN
from ocop_desktop.reports.catalogue import booklet
from ocop_desktop.reports.catalogue.booklet import (
    SHEETS_IN_FOLD,
    ImposedPage,
    SheetSide,
    find_page_sides,
    plan_sheet_sides,
)
from ocop_desktop.reports.catalogue.catalogue import compose_catalogue
from ocop_desktop.reports.design.layout import A5, BLEED
from ocop_desktop.reports.design.look import Look
from ocop_desktop.reports.design.wording import Wording
from ocop_desktop.reports.translation.content import translate_content
from tests.reports.catalogues import fair_products, links_on, outline_of, printed
from tests.reports.reading import codes_on, pages_of, picture_of, squeezed
from tests.reports.samples import a_catalogue, full_profile, painted


@pytest.fixture
def output(tmp_path: Path) -> Path:
    return tmp_path / "booklet.pdf"


def _folded(printed_sides: tuple[SheetSide, ...]) -> list[int]:
    """The pages as a reader meets them: sheets turned over the short edge, nested, folded once."""
    sheets = [printed_sides[place : place + 2] for place in range(0, len(printed_sides), 2)]
    first_half: list[int] = []
    second_half: list[int] = []
    for front, back in sheets:  # from the outermost sheet inwards
        first_half += [front.right, back.left]
        second_half = [back.right, front.left, *second_half]
    return first_half + second_half


@pytest.mark.parametrize("count", range(4, 65, 4))
def test_the_folded_sheets_are_read_from_the_first_page_to_the_last(count: int) -> None:
    assert _folded(plan_sheet_sides(count)) == list(range(count))
    assert len(plan_sheet_sides(count)) == count // 2


@pytest.mark.parametrize("count", range(4, 65, 4))
def test_the_nearer_the_middle_the_nearer_the_pages_move_to_the_fold(count: int) -> None:
    depths = [one.depth for one in plan_sheet_sides(count)]
    assert depths == sorted(depths)
    assert depths[0] == 0
    assert depths[-1] == count // 4 - 1


@given(some.integers(min_value=17, max_value=200).map(lambda sheets: sheets * 4))
def test_more_than_64_pages_make_several_booklets_of_about_equal_size(count: int) -> None:
    found = plan_sheet_sides(count)
    starts = [place for place in range(0, len(found), 2) if found[place].depth == 0]
    bounds = [*starts, len(found)]
    read: list[int] = []
    sizes: list[int] = []
    for start, end in pairwise(bounds):
        read += _folded(found[start:end])
        sizes.append((end - start) // 2)
    assert read == list(range(count))
    assert max(sizes) <= SHEETS_IN_FOLD
    assert max(sizes) - min(sizes) <= 1


@pytest.mark.parametrize("count", range(4, 129, 4))
def test_every_page_has_one_home(count: int) -> None:
    found = plan_sheet_sides(count)
    homes = find_page_sides(found)
    assert len(homes) == count
    assert all(page in {found[home].left, found[home].right} for page, home in enumerate(homes))


@pytest.mark.parametrize("per_page", [1, 2, 4])
@pytest.mark.parametrize("language", [Language.VI, Language.EN, Language.VI_EN])
def test_the_booklet_holds_the_pages_of_the_catalogue_two_by_two(
    output: Path, per_page: int, language: Language
) -> None:
    content = a_catalogue(fair_products(13))
    told = printed(content, output, DocumentKey.BOOKLET, per_page=per_page, language=language)
    style = Style(language, per_page=per_page)
    alone = output.with_name("alone.pdf")
    inner = compose_catalogue(translate_content(content, language), style, A5, whole=True)
    document_writer.write(inner, _look(style), alone)
    pages, imposed = pages_of(alone), pages_of(output)
    assert len(pages) % 4 == 0
    assert told.pages == len(imposed) == len(pages) // 2
    for side, said in zip(plan_sheet_sides(len(pages)), imposed, strict=True):
        assert squeezed(said) == squeezed(pages[side.left] + pages[side.right])
    with pikepdf.open(output) as pdf:
        assert [float(edge) for edge in pdf.pages[0].MediaBox] == pytest.approx(
            [0, 0, 2 * A5.width, A5.height], abs=0.01
        )


def _look(style: Style) -> Look:
    return Look(Wording(style.language), style.theme)


@pytest.mark.parametrize("fillers", [False, True])
@pytest.mark.parametrize("count", range(1, 10))
def test_the_back_cover_is_the_outside_of_the_first_sheet(
    output: Path, count: int, fillers: bool
) -> None:
    printed(a_catalogue(fair_products(count)), output, DocumentKey.BOOKLET, fillers=fillers)
    outside = pages_of(output)[0].replace("\n", " ")
    assert "Kính mời quý khách" in outside
    assert "Mỗi xã một sản phẩm" in outside


@pytest.mark.parametrize("per_page", [1, 4])
@pytest.mark.parametrize("chapters", Chapters)
def test_bookmarks_and_links_lead_to_the_sheet_where_the_page_lies(
    output: Path, per_page: int, chapters: Chapters
) -> None:
    products = fair_products(13)
    limits = DrawingLimits(part_pages=3)
    style = Style(per_page=per_page, chapters=chapters)
    documents.write(DocumentKey.BOOKLET, a_catalogue(products), style, output, limits=limits)
    said = [squeezed(page) for page in pages_of(output)]
    with pikepdf.open(output) as pdf:
        marks = [child for _, _, children in outline_of(pdf) for child in children]
        contents = next(page for title, page, _ in outline_of(pdf) if title == "Mục lục")
        reached = [(area, said[target]) for area, target in links_on(pdf, contents)]
    assert len(marks) == 13
    assert all(squeezed(title) in said[page] for title, page in marks)
    for one in products:
        assert any(squeezed(one.name.vi) in page for _, page in reached)
    assert all(area[0] >= 0 and area[2] <= 2 * A5.width for area, _ in reached)


def test_links_lie_over_their_words_on_both_halves(output: Path) -> None:
    printed(a_catalogue(fair_products(4)), output, DocumentKey.BOOKLET)
    with pikepdf.open(output) as pdf:
        title, contents, _ = outline_of(pdf)[0]
        assert title == "Mục lục"
        left = plan_sheet_sides(2 * len(pdf.pages))[contents].left == 1
        areas = [area for area, _ in links_on(pdf, contents)]
    middle = A5.width
    assert areas
    assert all((area[2] < middle) if left else (area[0] > middle) for area in areas)


def test_inner_sheets_move_towards_the_fold_by_the_thickness_of_the_paper(output: Path) -> None:
    products = tuple(full_profile(key=str(n), name=Translated(f"Trà {n}")) for n in range(14))
    content = a_catalogue(products)
    moved, still = (_creeps(content, paper) for paper in (0.2, 0.0))
    assert still == [0] * len(still)
    assert moved == pytest.approx([0.2 * mm * (place // 2) for place in range(len(moved))])


def _creeps(content: PrintContent, paper: float) -> list[float]:
    pages = booklet.compose(content, Style(paper=paper)).pages
    return [page.creep for page in pages if isinstance(page, ImposedPage)]


def test_the_ground_of_a_moved_page_still_covers_the_edge(output: Path, tmp_path: Path) -> None:
    products = tuple(full_profile(key=str(n)) for n in range(20))
    printed(a_catalogue(products), output, DocumentKey.BOOKLET, paper=0.3)
    inner = len(pages_of(output)) - 2
    seen = picture_of(output, inner, tmp_path, 100)
    bottom = seen.height - 6
    assert seen.getpixel((0, bottom)) == seen.getpixel((12, bottom)) != (255, 255, 255)
    assert seen.getpixel((seen.width - 2, bottom)) == seen.getpixel((seen.width - 14, bottom))


def test_codes_and_photos_are_whole_on_the_sheets(output: Path, tmp_path: Path) -> None:
    photo = painted(tmp_path / "p.jpg")
    products = [
        full_profile(photo, key=str(n), qr=f"https://truyxuat.example/{n}") for n in range(8)
    ]
    told = printed(a_catalogue(tuple(products)), output, DocumentKey.BOOKLET, per_page=4)
    found = {
        code
        for page in range(1, told.pages + 1)
        for code in codes_on(picture_of(output, page, tmp_path, 200))
    }
    assert found == {one.qr for one in products}
    with pikepdf.open(output) as pdf:
        photos = {one.objgen for page in pdf.pages for one in page.get_images().values()}
    assert len(photos) == 1


def test_findings_name_the_sheet_they_lie_on(output: Path) -> None:
    told = printed(a_catalogue(fair_products(9)), output, DocumentKey.BOOKLET)
    said = pages_of(output)
    for one in told.warnings:
        if one.rule == "no_stars":
            assert one.product in said[one.page - 1].replace("\n", " ")


def test_a_lost_photo_stops_the_booklet(output: Path, tmp_path: Path) -> None:
    photo = painted(tmp_path / "p.jpg")
    photo.path.unlink()
    with pytest.raises(CannotPrint):
        printed(a_catalogue(fair_products(4, photo)), output, DocumentKey.BOOKLET)
    assert not output.exists()


def test_a_booklet_for_the_print_shop_has_bleed_around_the_sheet(
    output: Path, tmp_path: Path
) -> None:
    printed(a_catalogue(fair_products(4)), output, DocumentKey.BOOKLET, quality=Quality.SHOP)
    margin = BLEED + MARKS_MARGIN
    with pikepdf.open(output) as pdf:
        trim = [float(edge) for edge in pdf.pages[0].TrimBox]
    assert trim == pytest.approx(
        [margin, margin, margin + 2 * A5.width, margin + A5.height], abs=0.01
    )
    cover = picture_of(output, 1, tmp_path, 72)
    inside = round(MARKS_MARGIN + 3)
    for place in ((inside, cover.height - 40), (cover.width - inside, 60)):
        assert cover.getpixel(place) != (255, 255, 255)


def test_the_same_booklet_gives_the_same_bytes(tmp_path: Path) -> None:
    made = []
    for name in ("1.pdf", "2.pdf"):
        printed(a_catalogue(fair_products(5)), tmp_path / name, DocumentKey.BOOKLET)
        made.append((tmp_path / name).read_bytes())
    assert made[0] == made[1]
