from pathlib import Path

import pikepdf
import pytest

from ocop_desktop.domain.errors import CannotPrint
from ocop_desktop.domain.print.documents import Chapters
from ocop_desktop.domain.print.theme import Theme
from ocop_desktop.domain.text import Language, Translated
from ocop_desktop.reports.catalogue.foreword import foreword_pages
from ocop_desktop.reports.design.layout import A4, A5, PageLayout
from ocop_desktop.reports.design.look import Look
from ocop_desktop.reports.design.wording import Wording
from tests.reports.catalogues import fair_products, links_on, outline_of, printed
from tests.reports.reading import pages_of, picture_of, squeezed
from tests.reports.samples import OFFICE, a_catalogue, full_profile, painted

FOREWORD = Translated("Trân trọng giới thiệu.\nMời quý khách ghé thăm.", "Welcome to our fair.")
SIGNED = {"signer_title": "Trưởng phòng", "signer_name": "Nguyễn Văn Mẫu"}


@pytest.fixture
def output(tmp_path: Path) -> Path:
    return tmp_path / "catalogue.pdf"


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (Language.VI, [("Lời nói đầu", FOREWORD.vi)]),
        (Language.EN, [("Foreword", FOREWORD.en)]),
        (Language.VI_EN, [("Lời nói đầu", FOREWORD.vi), ("Foreword", FOREWORD.en)]),
    ],
)
def test_the_foreword_opens_the_catalogue_signed_by_the_office(
    output: Path, language: Language, told: list[tuple[str, str]]
) -> None:
    content = a_catalogue(fair_products(3), foreword=FOREWORD, **SIGNED)
    shown = printed(content, output, language=language)
    pages = pages_of(output)
    for page, (title, text) in zip(pages[1:], told, strict=False):
        assert page.startswith(title)
        position = "Head of division" if language is Language.EN else "Trưởng phòng"
        end = (OFFICE[language], position, "Nguyễn Văn Mẫu")
        assert squeezed("".join((text, *end))) in squeezed(page)
    with pikepdf.open(output) as pdf:
        assert outline_of(pdf)[0][1] == 1
        assert links_on(pdf, 1 + len(told))[0][1] == 1
    assert "Lời nói đầu" not in {one.detail for one in shown.warnings}


def test_a_foreword_without_a_translation_is_told_once_and_printed_in_vietnamese(
    output: Path,
) -> None:
    content = a_catalogue(fair_products(3), foreword=Translated(FOREWORD.vi))
    shown = printed(content, output, language=Language.VI_EN)
    lacking = [one for one in shown.warnings if one.detail == "Lời nói đầu"]
    assert [(one.rule, one.product, one.page) for one in lacking] == [
        ("no_translation", content.title, 2)
    ]
    assert sum("Mời quý khách" in page for page in pages_of(output)) == 1


def test_nothing_is_left_of_a_foreword_that_is_not_written(output: Path) -> None:
    printed(a_catalogue(fair_products(3), **SIGNED), output)
    said = "".join(pages_of(output))
    assert "Lời nói đầu" not in said
    assert "Nguyễn Văn Mẫu" not in said


@pytest.mark.parametrize("layout", [A4, A5])
@pytest.mark.parametrize("words", range(20, 2400, 90))
def test_a_long_foreword_flows_on_and_its_signature_never_stands_alone(
    layout: PageLayout, words: int
) -> None:
    text = " ".join(f"chữ{number}" for number in range(words))
    content = a_catalogue((), foreword=Translated(text), **SIGNED)
    pages = foreword_pages(content, layout, Look(Wording(Language.VI)))
    assert " ".join(line for page in pages for line in page.text.lines) == text
    assert [bool(page.signature) for page in pages] == [False] * (len(pages) - 1) + [True]
    assert [bool(page.title) for page in pages] == [True] + [False] * (len(pages) - 1)
    assert len(pages[-1].text.lines) >= min(3, len(pages[0].text.lines))
    assert all(page._text_bottom() >= layout.margin * 1.4 for page in pages)


def test_the_fairs_own_photo_replaces_the_collage(output: Path, tmp_path: Path) -> None:
    cover, photo = painted(tmp_path / "c.jpg", (2000, 1500), 240), painted(tmp_path / "p.jpg")
    printed(a_catalogue(fair_products(6, photo), cover=cover), output)
    with pikepdf.open(output) as pdf:
        shown = list(pdf.pages[0].get_images().values())
        assert [(int(one.Width), int(one.Height)) for one in shown] == [(2000, 1500)]


def test_a_lost_cover_photo_stops_the_catalogue(output: Path, tmp_path: Path) -> None:
    cover = painted(tmp_path / "c.jpg")
    cover.path.unlink()
    content = a_catalogue(fair_products(3), cover=cover)
    with pytest.raises(CannotPrint) as refused:
        printed(content, output)
    assert refused.value.problems == (f"{content.title}: c.jpg",)


def test_a_coarse_cover_photo_is_told(output: Path, tmp_path: Path) -> None:
    cover = painted(tmp_path / "c.jpg", (200, 150))
    shown = printed(a_catalogue(fair_products(3), cover=cover), output)
    assert [one.page for one in shown.warnings if one.rule == "low_resolution"] == [1]


@pytest.mark.parametrize("count", range(1, 13))
@pytest.mark.parametrize("per_page", [1, 4])
def test_fillers_make_whole_sheets_of_a_catalogue(output: Path, count: int, per_page: int) -> None:
    content = a_catalogue(fair_products(count))
    bare = printed(content, output, per_page=per_page).pages
    whole = printed(content, output, per_page=per_page, fillers=True).pages
    assert whole == -(-bare // 4) * 4
    pages = pages_of(output)
    assert "Kính mời quý khách" in pages[-1].replace("\n", " ")
    titles = ("Các sao OCOP nghĩa là gì?", "Sáu nhóm sản phẩm OCOP", "Ghi chép")
    chosen = {0: (), 1: (0,), 2: (0, 2), 3: (0, 1, 2)}[whole - bare]
    assert [page.splitlines()[0] for page in pages[bare - 1 : -1]] == [titles[n] for n in chosen]
    with pikepdf.open(output) as pdf:
        ends = [title for title, _, _ in outline_of(pdf)][len(outline_of(pdf)) - len(chosen) :]
        assert ends == [titles[n] for n in chosen]


@pytest.mark.parametrize("language", [Language.VI, Language.EN, Language.VI_EN])
def test_the_stars_are_explained_in_the_words_of_the_decision(
    output: Path, language: Language
) -> None:
    counts = range(1, 9)
    for count in counts:
        if printed(a_catalogue(fair_products(count)), output, language=language).pages % 4 == 3:
            break
    printed(a_catalogue(fair_products(count)), output, language=language, fillers=True)
    said = squeezed(pages_of(output)[-2])
    wording = Wording(language)
    for key in ("filler.stars", "filler.stars.about", "filler.stars.5", "filler.stars.term"):
        assert squeezed(wording.words[key]) in said
        assert squeezed(wording.second_label(key)) in said


@pytest.mark.parametrize("chapters", Chapters)
def test_a_theme_colours_cover_openers_and_back(
    output: Path, tmp_path: Path, chapters: Chapters
) -> None:
    theme = Theme(deep="#7A1F3D", light="#FBEFE6", ornaments=False)
    printed(a_catalogue((full_profile(),)), output, theme=theme, chapters=chapters)
    deep, light = (0x7A, 0x1F, 0x3D), (0xFB, 0xEF, 0xE6)
    cover, opener, back = (picture_of(output, page, tmp_path, 20) for page in (1, 3, 6))
    assert cover.getpixel((3, 3)) == cover.getpixel((3, cover.height - 3)) == deep
    assert opener.getpixel((3, 3)) == opener.getpixel((3, opener.height - 3)) == light
    assert back.getpixel((3, 3)) == light
    assert back.getpixel((3, back.height - 3)) == deep


def test_a_plain_theme_draws_no_land(output: Path, tmp_path: Path) -> None:
    printed(a_catalogue((full_profile(),)), output, theme=Theme(ornaments=False))
    opener = picture_of(output, 3, tmp_path, 40)
    assert (
        len(
            opener.crop((0, opener.height // 2, opener.width, opener.height - 40)).getcolors() or ()
        )
        == 1
    )


def test_signs_no_font_has_are_found_in_the_foreword_too(output: Path) -> None:
    content = a_catalogue(fair_products(2), foreword=Translated("Chào 🍯"))
    with pytest.raises(CannotPrint):
        printed(content, output)


def test_what_does_not_fit_on_the_cover_is_named(output: Path) -> None:
    shown = printed(a_catalogue(fair_products(2), place="Quảng trường Rừng Sác " * 20), output)
    cut = [one for one in shown.warnings if one.rule == "cut" and not one.product_id]
    assert [(one.detail, one.page) for one in cut] == [("Địa điểm", 1)]
