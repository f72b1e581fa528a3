import re
from dataclasses import replace
from itertools import product as every
from pathlib import Path

import pikepdf
import pytest

from ocop_desktop.domain.print.documents import Chapters, Quality
from ocop_desktop.domain.print.theme import PageSection, Theme
from ocop_desktop.domain.register.recognition import RecognitionState
from ocop_desktop.domain.text import Language, Translated
from ocop_desktop.reports.assembly.parts import MARKS_MARGIN
from ocop_desktop.reports.catalogue.arrangement import arrange, split_evenly
from ocop_desktop.reports.catalogue.chapters import group_chapters
from ocop_desktop.reports.design.content import state_words
from ocop_desktop.reports.design.layout import A4, BLEED
from ocop_desktop.reports.design.wording import Wording
from ocop_desktop.reports.text.palette import GOLD
from tests.reports.catalogues import fair_products, outline_of, printed, white_in_bleed
from tests.reports.reading import codes_on, pages_of, picture_of, squeezed
from tests.reports.samples import a_catalogue, bare_profile, full_profile, painted

LANGUAGES = (Language.VI, Language.EN, Language.VI_EN)


@pytest.fixture
def output(tmp_path: Path) -> Path:
    return tmp_path / "catalogue.pdf"


@pytest.mark.parametrize(
    ("per_page", "chapters", "language"), list(every((1, 2, 4), Chapters, LANGUAGES))
)
def test_every_product_stands_where_the_outline_and_the_contents_lead(
    output: Path, per_page: int, chapters: Chapters, language: Language
) -> None:
    products = fair_products(11)
    printed(a_catalogue(products), output, per_page=per_page, chapters=chapters, language=language)
    pages = [squeezed(page) for page in pages_of(output)]
    wording = Wording(language)
    with pikepdf.open(output) as pdf:
        marks = dict(child for _, _, children in outline_of(pdf) for child in children)
    assert len(marks) == 11
    for one in products:
        page = pages[marks[wording.leading_text(one.name)]]
        other = one.name.en if language is Language.VI_EN else ""
        standing = (
            wording.label("profile.stars").format(stars=one.stars)
            if one.stars
            else state_words(one, wording)
        )
        for words in (
            wording.leading_text(one.name),
            other,
            standing,
            one.producer,
            one.booth,
            "120",
        ):
            assert squeezed(words) in page


@pytest.mark.parametrize("per_page", [2, 4])
@pytest.mark.parametrize(
    "state", [one for one in RecognitionState if one not in {"valid", "extended"}]
)
def test_what_is_not_recognised_has_its_state_in_the_place_of_the_stars(
    output: Path, tmp_path: Path, per_page: int, state: RecognitionState
) -> None:
    lapsed = [
        bare_profile(f"Muối {n}", key=str(n), stars=None, last_stars=5, state=state) for n in "ab"
    ]
    printed(a_catalogue(tuple(lapsed), practice=False), output, per_page=per_page)
    place = next(
        place for place, page in enumerate(pages_of(output)) if "Muối a" in page and "Chưa phân" in page
        and "Mục lục" not in page
    )  # fmt: skip
    said = pages_of(output)[place]
    words = Wording(Language.VI).words[f"state.{state}"]
    assert squeezed(said).count(squeezed(words)) == 2
    assert "sao" not in said
    assert not _gold(output, place + 1, tmp_path)


def _gold(file: Path, page: int, folder: Path) -> int:
    gold = tuple(round(part * 255) for part in GOLD)
    seen = picture_of(file, page, folder, 40).convert("RGB")
    return sum(count for count, colour in seen.getcolors(1 << 24) or () if colour == gold)


def test_chapters_by_stars_head_only_what_is_recognised(output: Path) -> None:
    printed(a_catalogue(fair_products(14)), output, chapters=Chapters.STARS)
    pages = pages_of(output)
    with pikepdf.open(output) as pdf:
        chapters = [one for one in outline_of(pdf) if one[2]]
    assert [title for title, _, _ in chapters] == [
        "Sản phẩm OCOP 5 sao",
        "Sản phẩm OCOP 4 sao",
        "Sản phẩm OCOP 3 sao",
        "Sản phẩm chưa có công nhận đang hiệu lực",
    ]
    for stars, (_, opener, products) in zip((5, 4, 3), chapters, strict=False):
        assert f"OCOP {stars} sao" in pages[opener].replace("\n", " ")
        assert all(f"OCOP {stars} sao" in pages[page] for _, page in products)
    _, opener, lapsed = chapters[-1]
    assert "sao" not in pages[opener]
    assert not any(re.search(r"OCOP \d sao", pages[page]) for _, page in lapsed)


def test_chapters_by_commune_are_in_vietnamese_order_and_unknown_places_come_last(
    output: Path,
) -> None:
    printed(a_catalogue(fair_products(10)), output, chapters=Chapters.COMMUNE)
    with pikepdf.open(output) as pdf:
        titles = [title for title, _, children in outline_of(pdf) if children]
    assert titles == [
        "Phường An Đông", "Xã Bình Lợi", "Xã Cần Giờ", "Xã Đông Thạnh", "Chưa rõ nơi sản xuất",
    ]  # fmt: skip


def test_communes_of_the_same_name_in_two_provinces_are_two_chapters() -> None:
    places = ("Thành phố Hồ Chí Minh", "Vĩnh Long")
    products = [full_profile(key=one, commune="xã Bình Lợi", province=one) for one in places]
    chapters = group_chapters(products, Chapters.COMMUNE, Wording(Language.VI))
    assert [one.heading.kicker for one in chapters] == list(places)


@pytest.mark.parametrize("per_page", [1, 2, 4])
@pytest.mark.parametrize("count", range(1, 40))
def test_products_are_spread_evenly(count: int, per_page: int) -> None:
    spread = split_evenly(count, per_page)
    assert sum(spread) == count
    assert len(spread) == -(-count // per_page)
    assert max(spread) - min(spread) <= 1
    assert max(spread) <= per_page


def test_short_chapters_follow_on_one_another_where_several_products_share_a_page() -> None:
    products = fair_products(10)
    chapters = group_chapters(products, Chapters.COMMUNE, Wording(Language.VI))
    opened, flowing = arrange(chapters, 1), arrange(chapters, 4)
    assert len(opened.pages) == 5 + 10
    assert len(flowing.pages) == 3
    assert [len(leaf.headings) for leaf in flowing.pages] == [2, 2, 1]
    located = flowing.locate_chapters(7)
    assert [chapter.page for chapter in located] == [7, 7, 8, 8, 9]
    assert [page for chapter in located for _, page in chapter.products] == [7] * 4 + [8] * 3 + [
        9
    ] * 3


def test_few_products_are_not_lost_on_large_pages() -> None:
    chapters = group_chapters(fair_products(3), Chapters.GROUP, Wording(Language.VI))
    assert arrange(chapters, 4).per_page == 2
    assert arrange(chapters[:1], 4).per_page == 2


@pytest.mark.parametrize("per_page", [2, 4])
def test_the_codes_of_all_products_on_a_page_can_be_read(
    output: Path, tmp_path: Path, per_page: int
) -> None:
    products = [
        full_profile(key=str(n), qr=f"https://truyxuat.example/{n}", name=Translated(f"Trà {n}"))
        for n in range(8)
    ]
    printed(a_catalogue(tuple(products)), output, per_page=per_page)
    found = {
        code
        for page in range(3, 4 + 8 // per_page)
        for code in codes_on(picture_of(output, page, tmp_path))
    }
    assert found == {one.qr for one in products}


@pytest.mark.parametrize("per_page", [2, 4])
def test_what_does_not_fit_is_marked_and_named(output: Path, per_page: int) -> None:
    long = Translated("Bộ quà tặng mật dừa nước cô đặc nguyên chất " * 5)
    crowded = full_profile(
        key="1", name=long, producer=long.vi, story_long=Translated("Câu chuyện dài. " * 400),
        story_short=Translated(), specification=long.vi, shelf_life=long.vi,
        state=RecognitionState.NOT_YET, stars=None,
    )  # fmt: skip
    others = (full_profile(key=str(n)) for n in range(2, 6))
    told = printed(a_catalogue((crowded, *others)), output, per_page=per_page)
    cut = {one.detail for one in told.warnings if one.rule == "cut" and one.product_id == "1"}
    assert {"Chủ thể", "Quy cách"} & cut
    assert ("Câu chuyện sản phẩm" in cut) is (per_page == 2)
    assert "…" in "".join(pages_of(output)[2:5])


@pytest.mark.parametrize(("per_page", "told"), [(1, True), (2, True), (4, False)])
def test_nobody_is_warned_of_a_story_that_is_not_shown(
    output: Path, per_page: int, *, told: bool
) -> None:
    product = full_profile(story_long=Translated("Nhà bà ngoại."), story_short=Translated())
    content = a_catalogue(tuple(replace(product, key=str(n)) for n in range(4)))
    found = printed(content, output, per_page=per_page, language=Language.EN).warnings
    lacking = {one.detail for one in found if one.rule == "no_translation"}
    assert ("Câu chuyện sản phẩm" in lacking) is told


@pytest.mark.parametrize("per_page", [2, 4])
def test_words_and_code_do_not_run_into_each_other(
    output: Path, tmp_path: Path, per_page: int
) -> None:
    long = "thành phần rất dài " * 12
    crowded = [
        full_profile(key=str(n), ingredients=long, specification=long, shelf_life=long)
        for n in range(8)
    ]
    printed(a_catalogue(tuple(crowded)), output, per_page=per_page)
    assert len(codes_on(picture_of(output, 4, tmp_path))) == per_page


@pytest.mark.parametrize("per_page", [2, 4])
def test_a_theme_leaves_out_what_it_is_told(output: Path, tmp_path: Path, per_page: int) -> None:
    theme = Theme(sections=(PageSection.STORY, PageSection.FACTS))
    printed(a_catalogue(fair_products(4)), output, per_page=per_page, theme=theme)
    said = "".join(pages_of(output))
    assert "120.000" not in said
    assert "028 0000 0000" not in said.replace("Điện thoại 028 0000 0000", "")
    assert "Chai thủy tinh" in said
    assert not codes_on(picture_of(output, 4, tmp_path))


@pytest.mark.parametrize("per_page", [1, 2, 4])
def test_photos_under_the_needed_fineness_are_named(
    output: Path, tmp_path: Path, per_page: int
) -> None:
    photo = painted(tmp_path / "small.jpg", (120, 90))
    told = printed(a_catalogue((full_profile(photo),) * 4), output, per_page=per_page)
    assert "low_resolution" in {one.rule for one in told.warnings}


@pytest.mark.parametrize("per_page", [1, 2, 4])
def test_a_print_shop_gets_every_page_with_its_bleed(
    output: Path, tmp_path: Path, per_page: int
) -> None:
    photo = painted(tmp_path / "p.jpg", (2400, 1600))
    products = (full_profile(photo, key=str(n)) for n in range(9))
    content = a_catalogue(tuple(products), cover=photo)
    printed(content, output, per_page=per_page, quality=Quality.SHOP, fillers=True)
    margin = BLEED + MARKS_MARGIN
    with pikepdf.open(output) as pdf:
        for page in pdf.pages:
            trim, bleed = ([float(edge) for edge in page[box]] for box in ("/TrimBox", "/BleedBox"))
            assert trim == pytest.approx(
                [margin, margin, margin + A4.width, margin + A4.height], abs=0.01
            )
            assert bleed == pytest.approx(
                [
                    MARKS_MARGIN,
                    MARKS_MARGIN,
                    MARKS_MARGIN + A4.width + 2 * BLEED,
                    MARKS_MARGIN + A4.height + 2 * BLEED,
                ],
                abs=0.01,
            )
    for number in (1, 3, len(pages_of(output))):
        assert white_in_bleed(output, number, tmp_path) == 0
    if per_page == 2:
        assert white_in_bleed(output, 4, tmp_path) < white_in_bleed(output, 2, tmp_path) * 0.85


@pytest.mark.parametrize("per_page", [1, 2])
def test_the_group_on_a_product_speaks_both_languages(output: Path, per_page: int) -> None:
    products = tuple(full_profile(key=str(n)) for n in range(4))
    printed(a_catalogue(products), output, per_page=per_page, language=Language.VI_EN)
    assert "Đồ uống / Drinks" in pages_of(output)[3]
