"""The working lists of a fair, read back from their PDFs."""

from collections import Counter
from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path

import pikepdf
import pytest

from ocop_desktop.domain.errors import CannotPrint, NothingToPrint
from ocop_desktop.domain.print.document_table import DocumentKey
from ocop_desktop.domain.print.documents import (
    PrintContent,
    Printed,
    ProductProfile,
    Quality,
    Style,
)
from ocop_desktop.domain.register.recognition import RecognitionState
from ocop_desktop.domain.text import Language, Translated
from ocop_desktop.reports import documents
from ocop_desktop.reports.design.wording import Wording
from ocop_desktop.reports.lists.exhibitors import booth_sort_key
from tests.reports.catalogues import outline_of
from tests.reports.reading import codes_on, fonts_of, pages_of, picture_of, squeezed, text_of
from tests.reports.samples import a_catalogue, bare_profile, full_profile, painted

LISTS = (
    DocumentKey.CONTACT_SHEET,
    DocumentKey.PACKING_LIST,
    DocumentKey.CHECK_IN,
    DocumentKey.FEEDBACK,
)
LONG = "Hợp tác xã Nông nghiệp Thương mại Dịch vụ Du lịch sinh thái rừng ngập mặn " * 3
A4, A4_LANDSCAPE, A5 = (210, 297), (297, 210), (148, 210)


@pytest.fixture
def output(tmp_path: Path) -> Path:
    return tmp_path / "list.pdf"


def write(
    document: DocumentKey,
    output: Path,
    products: Sequence[ProductProfile],
    style: Style = Style(),  # noqa: B008 - frozen
    **facts: object,
) -> Printed:
    """Print `document` of a fair with these products."""
    return documents.write(document, a_catalogue(tuple(products), **facts), style, output)


def some(count: int, **changes: object) -> list[ProductProfile]:
    """Products of producers with three products each, booths from A1."""
    return [
        full_profile(
            None,
            key=str(number),
            name=Translated(f"Mật dừa nước số {number}", f"Nipa nectar no. {number}"),
            producer=f"Tổ hợp tác số {number // 3} (dữ liệu mẫu)",
            booth=f"A{number // 3 + 1}",
            **changes,
        )
        for number in range(count)
    ]


def size_of(file: Path) -> tuple[int, int]:
    """The first page in whole millimetres."""
    with pikepdf.open(file) as pdf:
        _, _, width, height = (float(edge) for edge in pdf.pages[0].MediaBox)
    return round(width / 72 * 25.4), round(height / 72 * 25.4)


def in_order(text: str, *words: str) -> bool:
    """Whether the words stand in the text one after another."""
    places = [squeezed(text).find(squeezed(word)) for word in words]
    return -1 not in places and places == sorted(places)


@pytest.mark.parametrize(
    ("document", "size"),
    [
        (DocumentKey.CONTACT_SHEET, A4),
        (DocumentKey.PACKING_LIST, A4),
        (DocumentKey.CHECK_IN, A4_LANDSCAPE),
        (DocumentKey.FEEDBACK, A5),
    ],
)
def test_each_list_has_its_paper(
    document: DocumentKey, size: tuple[int, int], output: Path
) -> None:
    write(document, output, some(3))
    assert size_of(output) == size


@pytest.mark.parametrize("document", LISTS)
@pytest.mark.parametrize("language", list(Language))
def test_a_list_of_which_little_is_known_is_finished(
    document: DocumentKey, language: Language, output: Path
) -> None:
    write(
        document, output, [bare_profile()], Style(language), title="", starts_on=None, ends_on=None,
        place="", organiser="", office="", parent_body="", office_contact="", practice=False,
    )  # fmt: skip
    said = text_of(output)
    assert "None" not in said
    assert "{" not in said
    assert all("+" in font[0] for font in fonts_of(output))


@pytest.mark.parametrize("document", LISTS)
def test_long_names_are_fitted_or_named_as_cut(document: DocumentKey, output: Path) -> None:
    product = full_profile(
        name=Translated(LONG * 2), producer=LONG, specification=LONG, booth="A1",
        representative=LONG, representative_position=LONG,
    )  # fmt: skip
    printed = write(document, output, [product], title=LONG, organiser=LONG)
    cut = [one for one in printed.warnings if one.rule == "cut"]
    assert (document is DocumentKey.FEEDBACK) or ("…" in text_of(output)) == bool(cut)


@pytest.mark.parametrize("document", [one for one in LISTS if one is not DocumentKey.FEEDBACK])
def test_a_fair_or_an_office_that_has_no_room_in_the_head_is_told_once(
    document: DocumentKey, output: Path
) -> None:
    products = [bare_profile(f"Mắm {number}", key=str(number)) for number in range(60)]
    printed = write(document, output, products, title=LONG * 2, office=LONG * 2)
    told = Counter(one.detail for one in printed.warnings if one.rule == "cut")
    assert (told["Sự kiện"], told["Cơ quan giới thiệu"]) == (1, 1)


@pytest.mark.parametrize(
    ("document", "names"),
    [
        (DocumentKey.CONTACT_SHEET, "Mắm {}"),
        (DocumentKey.PACKING_LIST, "Tổ {}"),
        (DocumentKey.CHECK_IN, "Tổ {}"),
    ],
)
def test_the_outline_leads_to_every_product_or_producer(
    document: DocumentKey, names: str, output: Path
) -> None:
    products = [
        full_profile(name=Translated(f"Mắm {number}"), key=str(number), producer=f"Tổ {number}")
        for number in range(100, 160)
    ]
    write(document, output, products)
    pages = [squeezed(page) for page in pages_of(output)]
    with pikepdf.open(output) as pdf:
        outline = outline_of(pdf)
    assert {names.format(number) for number in range(100, 160)} <= {
        title.partition(" ·")[0] for title, _, _ in outline
    }
    assert all(squeezed(title.partition(" ·")[0]) in pages[page] for title, page, _ in outline)
    assert len({page for _, page, _ in outline}) == len(pages)


@pytest.mark.parametrize("document", LISTS)
def test_the_same_fair_gives_the_same_bytes(document: DocumentKey, tmp_path: Path) -> None:
    for name in ("1.pdf", "2.pdf"):
        write(document, tmp_path / name, some(4))
    assert (tmp_path / "1.pdf").read_bytes() == (tmp_path / "2.pdf").read_bytes()


@pytest.mark.parametrize("document", [DocumentKey.CONTACT_SHEET, DocumentKey.PACKING_LIST])
@pytest.mark.parametrize("language", list(Language))
def test_without_a_valid_recognition_the_state_stands_in_words(
    document: DocumentKey, language: Language, output: Path
) -> None:
    expired = full_profile(stars=None, last_stars=4, state=RecognitionState.EXPIRED)
    printed = write(document, output, [expired], Style(language))
    said = squeezed(text_of(output))
    assert squeezed(Wording(language).words["state.expired"]) in said
    assert "OCOP4" not in said
    assert "no_stars" in [one.rule for one in printed.warnings]


@pytest.mark.parametrize("document", LISTS)
def test_only_what_a_list_prints_can_hold_it_back(
    document: DocumentKey, output: Path, tmp_path: Path
) -> None:
    photo = painted(tmp_path / "p.jpg")
    emoji = full_profile(photo, story_long=Translated("Ngon 😀"), phone_withheld=False)
    write(document, output, [emoji])
    photo.path.unlink()
    if document is DocumentKey.CONTACT_SHEET:
        with pytest.raises(CannotPrint, match=r"p\.jpg"):
            write(document, output, [emoji])
    else:
        write(document, output, [emoji])


@pytest.mark.parametrize(
    "document", [DocumentKey.CONTACT_SHEET, DocumentKey.PACKING_LIST, DocumentKey.CHECK_IN]
)
def test_a_sign_no_font_has_is_named_with_its_product(document: DocumentKey, output: Path) -> None:
    product = full_profile(producer="HTX 😀")
    with pytest.raises(CannotPrint) as refused:
        write(document, output, [product])
    assert refused.value.problems == (f"{product.name.vi}: 😀 (U+1F600)",)
    assert not output.exists()


@pytest.mark.parametrize("document", LISTS)
def test_without_products_there_is_nothing_to_print(document: DocumentKey, output: Path) -> None:
    with pytest.raises(NothingToPrint):
        write(document, output, [])


def test_the_contact_sheet_shows_twenty_on_a_page_with_name_producer_and_booth(
    output: Path,
) -> None:
    printed = write(DocumentKey.CONTACT_SHEET, output, some(41))
    texts = pages_of(output)
    assert (printed.pages, len(texts)) == (3, 3)
    assert [text.count("Mật dừa nước số") for text in texts] == [20, 20, 1]
    assert in_order(texts[0], "Bảng ảnh sản phẩm", "Hội chợ OCOP Cần Giờ 2026")
    for words in ("Mật dừa nước số 0", "Tổ hợp tác số 0 (dữ liệu mẫu)", "A1", "Trang 1/3"):
        assert squeezed(words) in squeezed(texts[0])


def test_a_thumbnail_without_a_photo_is_filled_with_its_groups_colour(
    output: Path, tmp_path: Path
) -> None:
    write(DocumentKey.CONTACT_SHEET, output, [full_profile(group="IV", stars=4)])
    page = picture_of(output, 1, tmp_path, dpi=72)
    left, top = round(14 * 72 / 25.4) + 3, 118
    assert page.getpixel((left + 20, top + 40)) == (248, 234, 223)


def test_coarse_thumbnails_are_told(output: Path, tmp_path: Path) -> None:
    small = painted(tmp_path / "small.jpg", (90, 60))
    printed = write(DocumentKey.CONTACT_SHEET, output, [full_profile(small)])
    assert "low_resolution" in [one.rule for one in printed.warnings]


def test_the_packing_list_goes_from_booth_to_booth(output: Path) -> None:
    products = [
        full_profile(key="1", name=Translated("Mắm"), producer="Yên", booth="A10"),
        full_profile(key="2", name=Translated("Gạo"), producer="Xuân", booth="A2"),
        full_profile(key="3", name=Translated("Trà"), producer="Xuân", booth="A1"),
        full_profile(key="4", name=Translated("Cói"), producer="An", booth=""),
        bare_profile("Muối"),
    ]
    write(DocumentKey.PACKING_LIST, output, products)
    said = text_of(output)
    assert in_order(
        said, "Xuân · Gian A1, A2", "Trà", "Gạo", "Yên · Gian A10", "Mắm", "An", "Cói",
        "Sản phẩm khác", "Muối", "Cộng 5 sản phẩm, 3 chủ thể",
    )  # fmt: skip


def test_the_packing_list_says_what_is_packed_and_leaves_room_for_the_pen(output: Path) -> None:
    dear = full_profile(price=Decimal(120000), price_unit="chai", price_is_stale=True)
    printed = write(DocumentKey.PACKING_LIST, output, [dear])
    said = squeezed(text_of(output))
    for words in (
        "TT", "Sản phẩm", "Quy cách", "Giá bán", "Số lượng mang đi", "Đã xếp hàng", "Mang về",
        "Chai thủy tinh 350 ml", "120.000 đ", "/ chai", "OCOP 4 sao",
        "Người giao hàng", "Người nhận hàng", "Người nhận lại hàng",
    ):  # fmt: skip
        assert squeezed(words) in said
    assert [one.rule for one in printed.warnings] == ["stale_price"]


def test_head_and_page_are_repeated_and_a_producer_goes_on_by_name(output: Path) -> None:
    many = some(60)
    mine = [full_profile(key=one.key, name=one.name, producer="Xuân", booth="B1") for one in many]
    printed = write(DocumentKey.PACKING_LIST, output, mine)
    texts = pages_of(output)
    assert printed.pages == len(texts) > 2
    for number, text in enumerate(texts, start=1):
        assert squeezed("Số lượng mang đi") in squeezed(text)
        assert f"Trang {number}/{len(texts)}" in text
        assert squeezed("Xuân · Gian B1 (tiếp theo)") in squeezed(text) or number == 1
    assert all(f"Mật dừa nước số {n}" in " ".join(texts) for n in range(60))


@pytest.mark.parametrize("document", [DocumentKey.PACKING_LIST, DocumentKey.CHECK_IN])
def test_signatures_never_stand_alone(document: DocumentKey, output: Path) -> None:
    for count in range(10, 60, 3):
        write(document, output, some(count, representative="Trần Văn Mẫu"))
        *before, last = pages_of(output)
        assert "(Ký, ghi rõ họ tên)" in last
        assert "Cộng" in last
        assert "Tổ hợp tác số" in last
        assert not any("(Ký, ghi rõ họ tên)" in text for text in before)


def test_the_check_in_list_has_a_line_for_each_producer(output: Path) -> None:
    products = some(33, representative="Trần Văn Mẫu", representative_position="Giám đốc")
    write(DocumentKey.CHECK_IN, output, list(reversed(products)))
    said = " ".join(pages_of(output))
    assert in_order(said, "A1 ", "Tổ hợp tác số 0", "Tổ hợp tác số 1", "A10", "Tổ hợp tác số 10")
    assert said.count("Trần Văn Mẫu") == 11
    for words in ("Giờ đến", "Ký tên", "Giám đốc", "Cộng 11 chủ thể, 33 sản phẩm"):
        assert squeezed(words) in squeezed(said)


def test_a_phone_stands_in_the_check_in_list_only_with_consent(output: Path) -> None:
    printed = write(DocumentKey.CHECK_IN, output, some(3))
    assert "028 0000 0000" in text_of(output)
    assert not printed.warnings
    printed = write(DocumentKey.CHECK_IN, output, some(3, phone="", phone_withheld=True))
    assert "028" not in text_of(output)
    assert [one.rule for one in printed.warnings] == ["phone_withheld"]


def test_booths_are_sorted_as_people_walk_them() -> None:
    booths = ["A10", "", "b1", "A2", "A", "12", "2", "A2-10", "A2-9", "Khu B 3"]
    assert sorted(booths, key=booth_sort_key) == [
        "2", "12", "A", "A2", "A2-9", "A2-10", "A10", "b1", "Khu B 3", "",
    ]  # fmt: skip


def _form(output: Path, style: Style = Style(), **facts: object) -> Printed:  # noqa: B008 - frozen
    content: PrintContent = a_catalogue((full_profile(),), **facts)
    return documents.write(DocumentKey.FEEDBACK, content, style, output)


def test_the_feedback_form_leads_to_the_offices_website(output: Path, tmp_path: Path) -> None:
    link = "https://cangio.example/gop-y"
    printed = _form(output, office_link=link)
    assert (printed.pages, printed.warnings) == (1, ())
    assert codes_on(picture_of(output, 1, tmp_path)) == [link]
    with pikepdf.open(output) as pdf:
        assert [str(note.A.URI) for note in pdf.pages[0].Annots] == [link]


def test_without_a_website_the_form_has_no_code(output: Path, tmp_path: Path) -> None:
    _form(output, office_link="")
    assert codes_on(picture_of(output, 1, tmp_path)) == []
    assert "Quét" not in text_of(output)


def test_a_code_that_cannot_be_read_stops_the_form(output: Path) -> None:
    with pytest.raises(CannotPrint):
        _form(output, office_link="https://cangio.example/" + "x" * 4000)


@pytest.mark.parametrize("language", list(Language))
def test_the_form_asks_for_consent_before_it_asks_who(language: Language, output: Path) -> None:
    _form(output, Style(language), office="Phòng Kinh tế xã Cần Giờ")
    said = squeezed(text_of(output))
    asked = {
        "en": (
            "I agree that Division of Economic Affairs of Cần Giờ commune",
            "Your favourite product",
        ),
        "vi": ("Tôi đồng ý cho Phòng Kinh tế xã Cần Giờ", "Sản phẩm quý khách thích nhất"),
        "vi-en": ("Tôi đồng ý cho", "I agree that", "Tổ chức hội chợ / Organisation of the fair"),
    }.get(language.value, ())
    for words in (*asked, "Hội chợ OCOP Cần Giờ 2026 (dữ liệu mẫu)"):
        assert squeezed(words) in said


def test_only_the_form_is_made_for_the_print_shop(tmp_path: Path) -> None:
    for document in LISTS:
        file = tmp_path / f"{document}.pdf"
        write(document, file, some(3), Style(quality=Quality.SHOP))
        with pikepdf.open(file) as pdf:
            assert ("/TrimBox" in pdf.pages[0]) is (document is DocumentKey.FEEDBACK)
