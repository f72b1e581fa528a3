"""What holds for every document, in every language: honest stars, all text, sound fonts, the same bytes."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest

from ocop_desktop.domain.errors import CannotPrint
from ocop_desktop.domain.print.document_table import DocumentKey
from ocop_desktop.domain.print.documents import PrintContent, Printed, Quality, Style
from ocop_desktop.domain.register.recognition import RecognitionState
from ocop_desktop.domain.text import Language, Translated
from ocop_desktop.reports import documents
from ocop_desktop.reports.design.wording import Wording
from tests.reports import pictures
from tests.reports.awkward import EMOJI, awkward_products
from tests.reports.catalogues import outline_of
from tests.reports.reading import fonts_of, squeezed, text_of
from tests.reports.samples import OFFICE, a_catalogue, full_profile, painted

EVERY = list(pictures.every())
STARLESS = {
    DocumentKey.QR_LABELS,
    DocumentKey.BADGES,
    DocumentKey.FEEDBACK,
    DocumentKey.CHECK_IN,
    DocumentKey.PACKING_LIST,
}
TELLING = [document for document in documents.COMPOSERS if document in {
    DocumentKey.A4, DocumentKey.A5, DocumentKey.LEAFLET, DocumentKey.CATALOGUE, DocumentKey.BOOKLET,
}]  # fmt: skip
PICTURED = [document for document in documents.COMPOSERS if document not in {
    DocumentKey.SHELF_CARD, DocumentKey.PRICE_TAGS, DocumentKey.QR_LABELS, DocumentKey.TABLE_SIGN,
    DocumentKey.BADGES,
    DocumentKey.PACKING_LIST,
    DocumentKey.CHECK_IN, DocumentKey.FEEDBACK,
}]  # fmt: skip
LOST = [
    RecognitionState.NONE,
    RecognitionState.EXPIRED,
    RecognitionState.REVOKED,
    RecognitionState.REPLACED,
    RecognitionState.NOT_YET,
    RecognitionState.UNKNOWN,
]
GOLD = b"0.949 0.663 0 rg"


def _printed(
    document: DocumentKey, content: PrintContent, output: Path, language: Language = Language.VI
) -> Printed:
    return documents.write(document, content, Style(language), output)


def _streams(file: Path) -> bytes:
    """Everything drawn, on pages and in forms."""
    with pikepdf.open(file) as pdf:
        return b"\n".join(
            one.read_bytes()
            for one in pdf.objects
            if isinstance(one, pikepdf.Stream) and one.get("/Filter") == pikepdf.Name.FlateDecode
        )


@pytest.mark.parametrize(("document", "language"), EVERY)
def test_without_a_valid_recognition_there_are_words_and_no_stars(
    document: DocumentKey, language: Language, tmp_path: Path
) -> None:
    wording = Wording(language)
    for state in LOST:
        product = full_profile(None, stars=None, last_stars=5, state=state)
        file = tmp_path / f"{state}.pdf"
        printed = _printed(document, a_catalogue((product,)), file, language)
        text = squeezed(text_of(file))
        if document not in STARLESS:
            assert squeezed(wording.words[f"state.{state}"]) in text
            assert "no_stars" in [one.rule for one in printed.warnings]
        for stars in (3, 4, 5):
            assert squeezed(wording.words["profile.stars"].format(stars=stars)) not in text


@pytest.mark.parametrize(("document", "language"), EVERY)
def test_fonts_are_embedded_and_the_file_says_what_it_is(
    document: DocumentKey, language: Language, tmp_path: Path
) -> None:
    file = tmp_path / "document.pdf"
    _printed(document, pictures.sample(tmp_path), file, language)
    for font in fonts_of(file):
        assert font[-5:-2] == ["yes", "yes", "yes"]
    with pikepdf.open(file) as pdf:
        assert str(pdf.Root.Lang) == Wording(language).leading_language
        assert str(pdf.docinfo["/Title"])
        assert str(pdf.docinfo["/Author"]) == OFFICE[language]
        assert [title for title, _, _ in outline_of(pdf) if title.strip()]
        assert pdf.check_pdf_syntax() == []
    assert b"Exif" not in file.read_bytes()


@pytest.mark.parametrize("document", documents.COMPOSERS)
def test_the_same_content_gives_the_same_bytes(document: DocumentKey, tmp_path: Path) -> None:
    made = []
    for number in (1, 2):
        file = tmp_path / f"{number}.pdf"
        _printed(document, pictures.sample(tmp_path), file, Language.VI_EN)
        made.append(file.read_bytes())
    assert made[0] == made[1]


@pytest.mark.parametrize("document", documents.COMPOSERS)
def test_awkward_products_print_and_what_does_not_fit_is_named(
    document: DocumentKey, tmp_path: Path
) -> None:
    products = awkward_products(tmp_path)
    file = tmp_path / "awkward.pdf"
    printed = _printed(document, a_catalogue(products), file)
    text = text_of(file)
    assert ("…" in text) <= ("cut" in [one.rule for one in printed.warnings])
    assert not _boxes(text)


@pytest.mark.parametrize(
    "document",
    [
        DocumentKey.A4,
        DocumentKey.A5,
        DocumentKey.LEAFLET,
        DocumentKey.BOOTH_CARD,
        DocumentKey.SHELF_CARD,
    ],
)
def test_each_awkward_product_is_named_where_its_text_was_cut(
    document: DocumentKey, tmp_path: Path
) -> None:
    for product in awkward_products(tmp_path):
        file = tmp_path / f"{product.key}.pdf"
        printed = _printed(document, a_catalogue((product,)), file)
        told = "cut" in [one.rule for one in printed.warnings]
        assert ("…" in text_of(file)) <= told, product.key


def test_a_product_without_a_vietnamese_name_leads_with_the_one_it_has(tmp_path: Path) -> None:
    file = tmp_path / "english.pdf"
    product = full_profile(None, name=Translated("", "Nipa nectar"))
    _printed(DocumentKey.A4, a_catalogue((product,)), file)
    with pikepdf.open(file) as pdf:
        assert str(pdf.docinfo["/Title"]) == "Nipa nectar"
    assert text_of(file).count("Nipa nectar") == 1


def _boxes(text: str) -> Sequence[str]:
    """Signs that stand for a glyph that was missing."""
    return [sign for sign in text if sign in {"\ufffd", "\u25a1", "\ufffe"}]


@pytest.mark.parametrize("document", TELLING)
def test_a_sign_no_font_has_is_named_and_stops_the_piece(
    document: DocumentKey, tmp_path: Path
) -> None:
    file = tmp_path / "document.pdf"
    file.write_bytes(b"old")
    product = full_profile(None, story_long=EMOJI, story_short=EMOJI)
    with pytest.raises(CannotPrint) as refused:
        _printed(document, a_catalogue((product,)), file)
    assert "U+1F600" in refused.value.problems[0]
    assert file.read_bytes() == b"old"


@pytest.mark.parametrize("document", documents.COMPOSERS)
def test_the_print_shop_gets_trim_and_bleed_or_the_plain_sheet(
    document: DocumentKey, tmp_path: Path
) -> None:
    file = tmp_path / "document.pdf"
    content = pictures.sample(tmp_path)
    documents.write(document, content, Style(quality=Quality.SHOP), file)
    with pikepdf.open(file) as pdf:
        for page in pdf.pages:
            if "/TrimBox" not in page.obj:
                continue
            trim, bleed = _box(page, "/TrimBox"), _box(page, "/BleedBox")
            mm3 = 3 * 72 / 25.4
            grown = [trim[0] - mm3, trim[1] - mm3, trim[2] + mm3, trim[3] + mm3]
            assert bleed == pytest.approx(grown, abs=0.02)
            media = _box(page, "/MediaBox")
            assert media[0] < bleed[0] < bleed[2] < media[2]


def _box(page: pikepdf.Page, name: str) -> list[float]:
    return [float(edge) for edge in page.obj[name]]


@pytest.mark.parametrize("document", PICTURED)
def test_a_truncated_photo_stops_the_piece_and_is_named(
    document: DocumentKey, tmp_path: Path
) -> None:
    photo = painted(tmp_path / "cut.jpg")
    photo.path.write_bytes(photo.path.read_bytes()[:-500])
    file = tmp_path / "document.pdf"
    with pytest.raises(CannotPrint) as refused:
        _printed(document, a_catalogue((full_profile(photo),)), file)
    assert any("cut.jpg" in problem for problem in refused.value.problems)
    assert not file.exists()


def test_guarding_finds_what_printing_would_tell(tmp_path: Path) -> None:
    photo = painted(tmp_path / "small.jpg", (300, 200))
    lost = full_profile(None, key="9", stars=None, phone="", phone_withheld=True)
    content = a_catalogue((full_profile(photo), replace(lost, price_is_stale=True)))
    found = documents.check(DocumentKey.A4, content, Style(Language.EN))
    assert {(one.rule, one.page) for one in found} >= {
        ("low_resolution", 1), ("no_stars", 2), ("phone_withheld", 2), ("stale_price", 2),
    }  # fmt: skip
    assert not [one for one in found if one.blocking]


@pytest.mark.parametrize("document", list(documents.COMPOSERS))
def test_a_reader_prints_at_true_size_and_turns_folded_sheets_over_their_short_edge(
    document: DocumentKey, tmp_path: Path
) -> None:
    file = tmp_path / "document.pdf"
    printed = _printed(document, a_catalogue((full_profile(None),)), file)
    folded = document in {DocumentKey.LEAFLET, DocumentKey.BOOKLET}
    assert printed.folded is folded
    with pikepdf.open(file) as pdf:
        asked = pdf.Root.ViewerPreferences
    assert asked.PrintScaling == pikepdf.Name("/None")
    assert asked.get("/Duplex") == (pikepdf.Name.DuplexFlipShortEdge if folded else None)
