from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pikepdf
import pytest
from reportlab.lib.units import mm

from ocop_desktop.domain.errors import UnfitLabels
from ocop_desktop.domain.print.document_table import DocumentKey
from ocop_desktop.domain.print.documents import LabelSheet, Printed, ProductProfile, Quality, Style
from ocop_desktop.domain.print.label_sheets import PRESETS, find_preset
from ocop_desktop.domain.print.theme import PageSection, Theme
from ocop_desktop.domain.text import Language, Translated
from ocop_desktop.reports import documents
from ocop_desktop.reports.cards.label_pages import label_corner
from tests.reports.reading import (
    codes_on,
    page_reached,
    pages_of,
    picture_of,
    squeezed,
    text_of,
    words_on,
)
from tests.reports.samples import a_catalogue, bare_profile, full_profile

LONG = " ".join(["nghiêng"] * 25)
SMALL = find_preset("5x13-38.1x21.2")
LABELS = (DocumentKey.PRICE_TAGS, DocumentKey.QR_LABELS)
QUIET_EDGE = 2 * mm - 0.1


@pytest.fixture
def output(tmp_path: Path) -> Path:
    return tmp_path / "labels.pdf"


def _print(
    document: DocumentKey, products: list[ProductProfile], output: Path, style: Style | None = None
) -> Printed:
    return documents.write(document, a_catalogue(tuple(products)), style or Style(), output)


def _numbered(count: int) -> list[ProductProfile]:
    return [full_profile(key=str(n), name=Translated(f"Tem{n:02d}")) for n in range(count)]


def _slot(sheet: LabelSheet, left: float, bottom: float) -> int:
    """The place of the label on which a point from the upper left corner lies, clear of its edge."""
    for place in range(sheet.count):
        x, y = label_corner(sheet, place)
        top = sheet.page_height * mm - y - sheet.height * mm
        inside = x + QUIET_EDGE <= left <= x + sheet.width * mm
        if inside and top + QUIET_EDGE <= bottom <= top + sheet.height * mm - QUIET_EDGE:
            return place
    raise AssertionError((left, bottom))


@pytest.mark.parametrize("document", LABELS)
@pytest.mark.parametrize("sheet", PRESETS, ids=lambda sheet: sheet.name)
def test_every_word_stays_inside_its_own_label(
    output: Path, document: DocumentKey, sheet: LabelSheet
) -> None:
    awkward = [
        full_profile(name=Translated(LONG), producer="Hợp tác xã " + LONG, price=Decimal(10**9)),
        full_profile(key="2", name=Translated("Mắm & Muối <b>"), price_unit="hộp quà 12 chai"),
        bare_profile("Muối", key="3"),
    ]
    _print(document, awkward, output, Style(Language.VI_EN, sheet=sheet))
    seen = set()
    for word in words_on(output):
        place = _slot(sheet, word.left, (word.top + word.bottom) / 2)
        assert place == _slot(sheet, word.right, (word.top + word.bottom) / 2)
        x, _ = label_corner(sheet, place)
        assert word.right <= x + sheet.width * mm - QUIET_EDGE
        seen.add(place)
    assert seen == {0, 1, 2}


@pytest.mark.parametrize("document", LABELS)
def test_labels_begin_at_the_first_free_place_and_go_on_over_the_pages(
    output: Path, document: DocumentKey
) -> None:
    sheet = PRESETS[0]
    printed = _print(document, _numbered(3), output, Style(sheet=sheet, start=20, copies=2))
    assert printed.pages == 2
    places = [
        [(word.text, _slot(sheet, word.left, word.bottom - 1)) for word in words_on(output, page)]
        for page in (1, 2)
    ]
    named = [[pair for pair in page if pair[0].startswith("Tem")] for page in places]
    assert named == [
        [("Tem00", 19), ("Tem00", 20)],
        [("Tem01", 0), ("Tem01", 1), ("Tem02", 2), ("Tem02", 3)],
    ]
    with pikepdf.open(output) as pdf:
        marks = [(mark.title, page_reached(mark.destination)) for mark in pdf.open_outline().root]
    assert marks == [("Tem00", 0), ("Tem01", 1), ("Tem02", 1)]


def test_a_full_sheet_ends_without_an_empty_page(output: Path) -> None:
    printed = _print(DocumentKey.PRICE_TAGS, _numbered(42), output, Style(sheet=PRESETS[0]))
    assert printed.pages == 2


def test_a_price_tag_says_all_it_has_room_for(output: Path) -> None:
    _print(DocumentKey.PRICE_TAGS, [full_profile()], output)
    said = squeezed(text_of(output))
    for words in ("Mật dừa nước", "120.000 đ/chai", "OCOP 4 sao", "Chai thủy tinh 350 ml", "HTX"):
        assert squeezed(words) in said
    assert "DỮ LIỆU MẪU" in text_of(output)


def test_the_smallest_tag_shows_name_and_price_alone(output: Path) -> None:
    _print(DocumentKey.PRICE_TAGS, [full_profile(practice=False)], output, Style(sheet=SMALL))
    said = text_of(output)
    assert "120.000 đ" in said
    assert squeezed("Mật dừa nước cô đặc nguyên chất Rừng Sác") in squeezed(said)
    assert "Chai" not in said
    assert "HTX" not in said


def test_a_name_too_long_for_its_tag_is_cut_and_told(output: Path) -> None:
    printed = _print(
        DocumentKey.PRICE_TAGS, [full_profile(name=Translated(LONG))], output, Style(sheet=SMALL)
    )
    assert ("cut", "Tên sản phẩm") in [(one.rule, one.detail) for one in printed.warnings]
    assert "…" in text_of(output)
    whole = _print(DocumentKey.PRICE_TAGS, [full_profile(name=Translated(LONG))], output)
    assert "cut" not in [one.rule for one in whole.warnings]
    assert squeezed(LONG) in squeezed(text_of(output))


def test_a_tag_without_a_price_has_a_line_to_write_it_on(output: Path) -> None:
    _print(DocumentKey.PRICE_TAGS, [bare_profile()], output)
    assert "Giá bán" in text_of(output)
    hidden = Theme(sections=(PageSection.STORY,))
    _print(DocumentKey.PRICE_TAGS, [bare_profile(), full_profile()], output, Style(theme=hidden))
    assert "Giá bán" not in text_of(output)
    assert "120.000" not in text_of(output)


def test_a_tag_warns_only_of_what_it_shows(output: Path) -> None:
    one = full_profile(phone_withheld=True, price_is_stale=True, story_long=Translated("Kể"))
    printed = _print(DocumentKey.PRICE_TAGS, [one], output, Style(Language.EN))
    assert [warning.rule for warning in printed.warnings] == ["stale_price"]
    gone = replace(one, photo=None)
    assert _print(DocumentKey.QR_LABELS, [gone], output).warnings == ()


@pytest.mark.parametrize("sheet", PRESETS, ids=lambda sheet: sheet.name)
@pytest.mark.parametrize("text", ["https://truyxuat.example/79-27664-4-2025", "HTX Rừng Sác\n028"])
def test_the_code_on_every_label_can_be_read(
    output: Path, tmp_path: Path, sheet: LabelSheet, text: str
) -> None:
    _print(DocumentKey.QR_LABELS, [full_profile(qr=text)], output, Style(sheet=sheet, copies=3))
    assert codes_on(picture_of(output, 1, tmp_path, 300)) == [text] * 3
    assert "Mật" in text_of(output)


def test_a_label_too_small_for_a_code_says_so(output: Path, tmp_path: Path) -> None:
    own = LabelSheet("nhỏ", 210, 297, 5, 10, 36, 16, 10, 10, 38, 20)
    printed = _print(DocumentKey.QR_LABELS, [full_profile()], output, Style(sheet=own))
    assert [(one.rule, one.detail) for one in printed.warnings if one.rule == "no_room"] == [
        ("no_room", "QR")
    ]
    assert codes_on(picture_of(output, 1, tmp_path, 300)) == []
    assert "Mật" in text_of(output)


def test_an_upright_label_has_its_code_above_the_words(output: Path, tmp_path: Path) -> None:
    own = LabelSheet("đứng", 210, 297, 4, 4, 40, 60, 10, 10, 45, 65)
    _print(DocumentKey.QR_LABELS, [full_profile()], output, Style(sheet=own))
    assert len(codes_on(picture_of(output, 1, tmp_path, 200))) == 1
    assert min(word.top for word in words_on(output)) > 10 * mm + 30 * mm


def test_own_labels_that_cannot_be_are_refused(output: Path) -> None:
    with pytest.raises(UnfitLabels):
        _print(
            DocumentKey.PRICE_TAGS,
            [full_profile()],
            output,
            Style(sheet=replace(PRESETS[1], width=90)),
        )
    assert not output.exists()


def test_bought_labels_are_never_drawn_beyond_the_page(output: Path) -> None:
    _print(
        DocumentKey.PRICE_TAGS,
        [full_profile()],
        output,
        Style(quality=Quality.SHOP, sheet=PRESETS[1]),
    )
    with pikepdf.open(output) as pdf:
        assert [round(float(side)) for side in pdf.pages[0].MediaBox] == [0, 0, 595, 842]


def test_many_labels_are_each_printed_once(output: Path) -> None:
    _print(DocumentKey.PRICE_TAGS, _numbered(70), output, Style(sheet=PRESETS[1]))
    said = " ".join(pages_of(output))
    assert all(said.count(f"Tem{n:02d}") == 1 for n in range(70))
