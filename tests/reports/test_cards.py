from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pikepdf
import pytest
from reportlab.lib.units import mm

from ocop_desktop.domain.print.document_table import DocumentKey
from ocop_desktop.domain.print.documents import (
    HeldCertificate,
    Printed,
    PrintPhoto,
    ProductProfile,
    Quality,
    Style,
)
from ocop_desktop.domain.print.theme import PageSection, Theme
from ocop_desktop.domain.register.recognition import RecognitionState
from ocop_desktop.domain.text import Language, Translated
from ocop_desktop.reports import documents
from ocop_desktop.reports.design.wording import Wording
from tests.reports.reading import (
    codes_on,
    earned_stars,
    page_reached,
    pages_of,
    picture_of,
    squeezed,
    text_of,
    words_on,
)
from tests.reports.samples import (
    OFFICE,
    STORY,
    TODAY,
    a_catalogue,
    bare_profile,
    full_profile,
    painted,
)

CARDS = (DocumentKey.BOOTH_CARD, DocumentKey.SHELF_CARD)
SMALL = (
    DocumentKey.LEAFLET, *CARDS, DocumentKey.PRICE_TAGS, DocumentKey.QR_LABELS,
    DocumentKey.TABLE_SIGN, DocumentKey.BADGES,
)  # fmt: skip
WITH_STANDING = tuple(
    one for one in SMALL if one not in {DocumentKey.QR_LABELS, DocumentKey.BADGES}
)
SIZES = {
    DocumentKey.LEAFLET: (297, 210),
    DocumentKey.BOOTH_CARD: (210, 148),
    DocumentKey.SHELF_CARD: (148, 105),
    DocumentKey.TABLE_SIGN: (297, 210),
    DocumentKey.BADGES: (210, 297),
}
LONG = ("nghiêng ngả " * 17).strip()[:200]
NOT_VALID = [state for state in RecognitionState if state not in {"valid", "extended"}]


@pytest.fixture
def output(tmp_path: Path) -> Path:
    return tmp_path / "document.pdf"


@pytest.fixture
def photo(tmp_path: Path) -> PrintPhoto:
    return painted(tmp_path / "photo.jpg", (2400, 1600))


def _certificates(count: int) -> tuple[HeldCertificate, ...]:
    return tuple(HeldCertificate(f"Chứng nhận số {number}") for number in range(count))


def _print(
    document: DocumentKey, products: list[ProductProfile], output: Path, style: Style | None = None
) -> Printed:
    return documents.write(document, a_catalogue(tuple(products)), style or Style(), output)


def _awkward(folder: Path) -> list[ProductProfile]:
    panorama = painted(folder / "panorama.jpg", (3000, 1000))
    upright = painted(folder / "upright.jpg", (1000, 3000))
    return [
        full_profile(panorama, name=Translated(LONG), producer="Hợp tác xã " + LONG[:120]),
        full_profile(upright, key="2", name=Translated("Mắm & Muối <b>"), price=Decimal(0)),
        full_profile(None, key="3", price=None, qr="", story_long=Translated("dài lắm " * 5000)),
        full_profile(None, key="4", more_photos=(panorama, upright, panorama)),
        full_profile(None, key="5", certificates=_certificates(40)),
        bare_profile("Muối", key="6"),
        bare_profile("Gạo", key="7", producer="Cơ sở Gạo", booth="Khu trưng bày B, gian số 112"),
    ]


@pytest.mark.parametrize("document", SMALL)
@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("quality", [Quality.OFFICE, Quality.SHOP])
def test_awkward_products_print_without_a_hole_and_within_the_page(
    output: Path, tmp_path: Path, document: DocumentKey, language: Language, quality: Quality
) -> None:
    _print(document, _awkward(tmp_path), output, Style(language, quality=quality))
    said = text_of(output)
    assert "None" not in said
    assert "{" not in said
    with pikepdf.open(output) as pdf:
        for number, page in enumerate(pdf.pages, start=1):
            left, bottom, right, top = map(float, page.trimbox)
            height = float(page.mediabox[3])
            for word in words_on(output, number):
                assert left + 5 <= word.left
                assert word.right <= right - 5
                assert height - top + 5 <= word.top
                assert word.bottom <= height - bottom - 3


@pytest.mark.parametrize("document", WITH_STANDING)
@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("state", NOT_VALID)
def test_no_stars_without_a_recognition_and_its_state_stands_in_words(
    output: Path, document: DocumentKey, language: Language, state: RecognitionState
) -> None:
    one = full_profile(None, stars=None, state=state, practice=False)
    printed = _print(document, [one], output, Style(language))
    assert earned_stars(output) == 0
    words = Wording(language).words[f"state.{state}"]
    assert squeezed(words) in squeezed(text_of(output))
    assert not any(f"OCOP {stars}" in text_of(output) for stars in (3, 4, 5))
    assert "no_stars" in [one.rule for one in printed.warnings]


@pytest.mark.parametrize("document", [DocumentKey.QR_LABELS, DocumentKey.BADGES])
def test_labels_and_badges_show_no_stars_at_all(output: Path, document: DocumentKey) -> None:
    _print(document, [full_profile()], output)
    assert earned_stars(output) == 0


@pytest.mark.parametrize("document", WITH_STANDING)
@pytest.mark.parametrize("stars", [3, 4, 5])
def test_earned_stars_are_drawn_as_many_as_there_are(
    output: Path, document: DocumentKey, stars: int
) -> None:
    _print(document, [full_profile(stars=stars)], output)
    twice = document in {DocumentKey.LEAFLET, DocumentKey.TABLE_SIGN}
    assert earned_stars(output) == stars * (2 if twice else 1)


@pytest.mark.parametrize("document", SMALL)
def test_practice_data_are_called_so_on_every_page(output: Path, document: DocumentKey) -> None:
    _print(document, [full_profile()], output)
    assert all("DỮ LIỆU MẪU" in page for page in pages_of(output))
    _print(document, [full_profile(practice=False)], output)
    assert "DỮ LIỆU MẪU" not in text_of(output)


@pytest.mark.parametrize("document", list(SIZES))
def test_a_page_has_the_size_of_the_piece(output: Path, document: DocumentKey) -> None:
    _print(document, [full_profile()], output)
    with pikepdf.open(output) as pdf:
        _, _, width, height = pdf.pages[0].mediabox
    assert (round(float(width) / mm), round(float(height) / mm)) == SIZES[document]


@pytest.mark.parametrize("document", [DocumentKey.LEAFLET, *CARDS])
def test_what_is_cut_to_size_has_bleed_for_the_print_shop(
    output: Path, document: DocumentKey
) -> None:
    _print(document, [full_profile()], output, Style(quality=Quality.SHOP))
    with pikepdf.open(output) as pdf:
        trim, bleed = pdf.pages[0].trimbox, pdf.pages[0].bleedbox
    assert round((float(trim[2]) - float(trim[0])) / mm) == SIZES[document][0]
    assert round((float(bleed[2]) - float(trim[2])) / mm) == 3


@pytest.mark.parametrize("document", SMALL)
def test_title_author_language_and_bookmarks_are_set(output: Path, document: DocumentKey) -> None:
    two = [full_profile(), bare_profile(key="2", producer="Cơ sở Muối")]
    _print(document, two, output, Style(Language.EN))
    by_producer = document in {DocumentKey.TABLE_SIGN, DocumentKey.BADGES}
    with pikepdf.open(output) as pdf:
        marks = pdf.open_outline().root
        titles = [mark.title for mark in marks]
        assert str(pdf.docinfo["/Author"]) == OFFICE[Language.EN]
        assert str(pdf.Root.Lang) == "en"
        assert str(pdf.docinfo["/Title"])
        assert all(page_reached(mark.destination) < len(pdf.pages) for mark in marks)
    assert titles == (
        [one.producer for one in two] if by_producer else ["Concentrated nipa nectar", "Muối ớt"]
    )


@pytest.mark.parametrize("document", SMALL)
def test_the_same_input_gives_the_same_bytes(tmp_path: Path, document: DocumentKey) -> None:
    first, second = tmp_path / "1.pdf", tmp_path / "2.pdf"
    for output in (first, second):
        _print(document, [full_profile()], output)
    assert first.read_bytes() == second.read_bytes()


@pytest.mark.parametrize("document", [DocumentKey.LEAFLET, *CARDS])
@pytest.mark.parametrize("language", [Language.VI, Language.VI_EN])
def test_a_long_name_is_printed_whole(
    output: Path, photo: PrintPhoto, document: DocumentKey, language: Language
) -> None:
    printed = _print(
        document, [full_profile(photo, name=Translated(LONG))], output, Style(language)
    )
    assert squeezed(LONG) in squeezed(text_of(output))
    assert "cut" not in [one.rule for one in printed.warnings]


@pytest.mark.parametrize("document", [DocumentKey.LEAFLET, *CARDS])
def test_the_code_can_be_read_and_leads_on(
    output: Path, tmp_path: Path, document: DocumentKey
) -> None:
    one = full_profile()
    _print(document, [one], output)
    assert codes_on(picture_of(output, 1, tmp_path)) == [one.qr]
    with pikepdf.open(output) as pdf:
        assert one.qr in {str(note.A.URI) for note in pdf.pages[0].Annots}


@pytest.mark.parametrize("document", [DocumentKey.LEAFLET, *CARDS])
def test_a_theme_leaves_out_price_code_and_contact(
    output: Path, tmp_path: Path, document: DocumentKey
) -> None:
    hidden = Theme(sections=(PageSection.STORY, PageSection.FACTS))
    _print(document, [full_profile()], output, Style(theme=hidden))
    said = text_of(output)
    assert "120.000" not in said
    assert "028 0000 0000" not in said
    assert codes_on(picture_of(output, 1, tmp_path)) == []


def test_a_theme_colours_every_piece(output: Path, tmp_path: Path) -> None:
    theme = Theme(deep="#112233", light="#DDEEFF")
    _print(DocumentKey.SHELF_CARD, [full_profile(None)], output, Style(theme=theme))
    seen = picture_of(output, 1, tmp_path, 72).getcolors(1_000_000) or []
    assert (0x11, 0x22, 0x33) in [colour for _, colour in seen]


@pytest.mark.parametrize("document", CARDS)
def test_a_card_says_what_a_buyer_asks(
    output: Path, photo: PrintPhoto, document: DocumentKey
) -> None:
    one = full_profile(photo, booth="A01")
    printed = _print(document, [one], output)
    said = squeezed(text_of(output))
    for words in (one.name.vi, one.producer, one.commune, "120.000 đ/chai", "OCOP 4 sao"):
        assert squeezed(words) in said
    wanted = "A01" if document is DocumentKey.BOOTH_CARD else one.specification
    assert squeezed(wanted) in said
    assert printed.warnings == ()


def test_a_coarse_photo_on_a_booth_card_is_told(output: Path, tmp_path: Path) -> None:
    coarse = painted(tmp_path / "c.jpg", (300, 200))
    printed = _print(DocumentKey.BOOTH_CARD, [full_profile(coarse)], output)
    assert [one.rule for one in printed.warnings] == ["low_resolution"]


def test_a_leaflet_has_its_panels_in_the_order_of_folding(output: Path, photo: PrintPhoto) -> None:
    printed = _print(DocumentKey.LEAFLET, [full_profile(photo), bare_profile()], output)
    assert (printed.pages, printed.products) == (4, 2)
    outside = {word.text: word.left / mm for word in words_on(output, 1)}
    assert outside["HACCP"] < 97
    assert 97 < outside["lienhe@rungsac.example"] < 197
    assert outside["Mật"] > 197
    inside = {word.text: word.left / mm for word in words_on(output, 2)}
    assert inside["chuyện"] < 100
    assert inside["Bảo"] > 200
    assert inside["120.000"] > 200
    with pikepdf.open(output) as pdf:
        assert [page_reached(mark.destination) for mark in pdf.open_outline().root] == [0, 2]


def test_no_text_of_a_leaflet_lies_on_a_fold(output: Path, photo: PrintPhoto) -> None:
    _print(DocumentKey.LEAFLET, [full_profile(photo)], output, Style(Language.VI_EN))
    for page, folds in ((1, (97, 197)), (2, (100, 200))):
        for word in words_on(output, page):
            for fold in folds:
                assert word.right / mm < fold - 4 or word.left / mm > fold + 4


def test_a_leaflet_tells_everything_that_is_known(output: Path, photo: PrintPhoto) -> None:
    one = full_profile(photo)
    printed = _print(DocumentKey.LEAFLET, [one], output, Style(Language.VI_EN))
    said = squeezed(text_of(output))
    for words in (
        STORY.vi.split("\n")[0], STORY.en.split("\n")[1], one.ingredients, one.storage, one.code,
        one.decision_number, "HACCP", "Nhật Bản", one.address, one.phone, one.email, one.website,
        "cuahang.example", one.office, "22/11/2026",
    ):  # fmt: skip
        assert squeezed(words) in said
    assert printed.warnings == ()


def test_a_leaflet_tells_the_short_story_where_the_long_one_does_not_fit(output: Path) -> None:
    one = full_profile(story_long=Translated("dài lắm " * 5000), story_short=STORY)
    printed = _print(DocumentKey.LEAFLET, [one], output)
    assert squeezed("không chất bảo quản") in squeezed(text_of(output))
    assert printed.warnings == ()


def test_a_leaflet_cuts_and_tells_what_has_no_room(output: Path) -> None:
    one = full_profile(
        story_long=Translated("dài lắm " * 5000), story_short=Translated(),
        certificates=_certificates(60),
    )  # fmt: skip
    printed = _print(DocumentKey.LEAFLET, [one], output)
    cut = {warning.detail for warning in printed.warnings if warning.rule == "cut"}
    assert cut == {"Câu chuyện sản phẩm", "Thông tin sản phẩm"}
    assert "…" in text_of(output)


def test_a_leaflet_marks_its_folds(output: Path, tmp_path: Path) -> None:
    for quality in (Quality.OFFICE, Quality.SHOP):
        _print(DocumentKey.LEAFLET, [bare_profile()], output, Style(quality=quality))
        with pikepdf.open(output) as pdf:
            drawn = pdf.pages[0].Contents.read_bytes().decode("latin-1")
        assert f"{97 * mm:.2f} " in drawn
        assert ("[2 2] 0 d" in drawn) == (quality is Quality.SHOP)


def test_a_sign_stands_for_each_producer_and_reads_from_both_sides(
    output: Path, tmp_path: Path
) -> None:
    products = [
        full_profile(booth="A01"),
        full_profile(key="2", name=Translated("Muối ớt"), booth="A02"),
        full_profile(key="3", producer="Cơ sở Ba Năm"),
        bare_profile("Gạo"),
    ]
    printed = _print(DocumentKey.TABLE_SIGN, products, output)
    assert printed.pages == 3
    first = squeezed(pages_of(output)[0])
    assert first.count(squeezed("A01, A02")) == first.count(squeezed("Muối ớt")) == 2
    assert "Ba Năm" in pages_of(output)[1].replace("\n", " ")
    assert "Gạo" in pages_of(output)[2]
    small = picture_of(output, 1, tmp_path, 72).convert("L").resize((84, 60))
    turned = small.rotate(180)
    pairs = zip(small.tobytes(), turned.tobytes(), strict=True)
    assert max(abs(one - other) for one, other in pairs) < 60


def test_a_sign_counts_the_products_it_has_no_room_for(output: Path) -> None:
    many = [full_profile(key=str(n), name=Translated(f"Mặt hàng {n}")) for n in range(9)]
    _print(DocumentKey.TABLE_SIGN, many, output)
    assert "và 3 sản phẩm khác" in text_of(output)
    assert "Mặt hàng 5" in text_of(output)


def test_the_names_on_a_sign_can_be_read_from_three_metres(output: Path) -> None:
    _print(DocumentKey.TABLE_SIGN, [full_profile(producer="Cơ sở Ba Năm", booth="A01")], output)
    lettered = {word.text: word.bottom - word.top for word in words_on(output)}
    assert lettered["Ba"] > 18 * mm
    assert lettered["A01"] > 25 * mm


def test_each_producer_has_a_badge_with_its_representative_and_one_to_write_on(
    output: Path,
) -> None:
    known = full_profile(
        booth="A01", representative="Nguyễn Thị Ngọc Huyền", representative_position="Giám đốc"
    )
    other = full_profile(key="2", producer="Cơ sở Ba Năm")
    printed = _print(DocumentKey.BADGES, [known, replace(known, key="3"), other], output)
    said = text_of(output)
    assert printed.pages == 1
    assert said.count("Nguyễn Thị Ngọc Huyền") == said.count("Giám đốc") == 1
    assert said.count("Nhân viên gian hàng") == 2
    assert said.count("Đại diện chủ thể") == 1
    assert said.count("Họ và tên") == 3
    assert said.count("Gian hàng A01") == 2
    assert said.count("03/12/2026 – 07/12/2026") == 4
    assert said.count("Phòng Kinh tế xã Cần Giờ") == 4


def test_a_name_with_a_sign_no_font_has_is_refused_on_a_badge(output: Path) -> None:
    from ocop_desktop.domain.errors import CannotPrint  # noqa: PLC0415

    with pytest.raises(CannotPrint):
        _print(DocumentKey.BADGES, [full_profile(representative="Bà 🍯")], output)


def test_eleven_badges_need_a_second_page(output: Path) -> None:
    many = [full_profile(key=str(n), producer=f"Cơ sở {n}") for n in range(6)]
    assert _print(DocumentKey.BADGES, many, output).pages == 2


def test_a_fair_without_days_prints_as_well(output: Path) -> None:
    content = a_catalogue((full_profile(),), title="", starts_on=None, ends_on=None, office="")
    for document in SMALL:
        documents.write(document, content, Style(), output)
        assert "None" not in text_of(output)
    one_day = replace(content, starts_on=date(2026, 12, 3), printed_on=TODAY)
    documents.write(DocumentKey.BADGES, one_day, Style(), output)
    assert "03/12/2026" in text_of(output)


@pytest.mark.parametrize(("ornaments", "pictures"), [(True, [1, 0]), (False, [1, 1])])
def test_a_plain_leaflet_opens_with_the_photo_of_its_cover(
    output: Path, photo: PrintPhoto, ornaments: bool, pictures: list[int]
) -> None:
    one = replace(full_profile(photo), more_photos=())
    _print(DocumentKey.LEAFLET, [one], output, Style(theme=Theme(ornaments=ornaments)))
    with pikepdf.open(output) as pdf:
        shown = [
            sum(image.Subtype == "/Image" for image in page.Resources.XObject.values())
            for page in pdf.pages
        ]
    assert shown == pictures
