"""The cases of real use that printed wrong: equal names, long indexes, lost stars, left Vietnamese."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pikepdf
import pytest

from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.events.parts import EventEntry
from ocop_desktop.domain.findings import FindingRule
from ocop_desktop.domain.office.office import Office
from ocop_desktop.domain.print.document_table import DocumentKey
from ocop_desktop.domain.print.documents import PrintOrder, Style
from ocop_desktop.domain.register.product import Product, ProductQuery
from ocop_desktop.domain.text import Language, Translated
from ocop_desktop.messages.findings import finding_sentence
from ocop_desktop.messages.message import in_vietnamese
from ocop_desktop.services import events, imports, offices, printing, products
from ocop_desktop.store.database import Register
from tests.reports.reading import pages_of, squeezed, text_of

CASES = Path(__file__).parents[1] / "data" / "cases"
TODAY = date(2026, 11, 30)


def _import_order(register: Register, case: str, language: Language = Language.VI) -> PrintOrder:
    imports.import_file(register, CASES / case)
    rows = products.find(register, ProductQuery(), TODAY).rows
    style = Style(language)
    return PrintOrder(DocumentKey.CATALOGUE, tuple(row.id for row in rows), style=style)


def test_equal_names_stand_with_their_producer_wherever_they_are_listed(
    register: Register, tmp_path: Path
) -> None:
    order = _import_order(register, "k12-same-name.csv")
    names = {f"Chanh dây sấy dẻo – HTX {place}" for place in ("Đồi Gió", "Suối Đá")}
    assert {one.product for one in printing.guard(register, order, on=TODAY)} == names
    output = tmp_path / "c.pdf"
    printed = printing.print_order(register, order, output, on=TODAY)
    assert {one.product for one in printed.warnings} == names
    contents = squeezed(pages_of(output)[1])
    assert all(squeezed(name) in contents for name in names)
    with pikepdf.open(output) as pdf, pdf.open_outline() as outline:
        listed = {entry.title for chapter in outline.root for entry in chapter.children}
    assert names <= listed


def test_a_place_with_many_pages_is_named_once_on_one_line(
    register: Register, tmp_path: Path
) -> None:
    order = _import_order(register, "k12-index-many-pages.csv")
    printing.print_order(register, order, tmp_path / "c.pdf", on=TODAY)
    index = "".join(pages_of(tmp_path / "c.pdf")[2:])
    places = index.rpartition("Tra theo địa phương")[2]
    assert places.count("Xã Đức Trọng Thượng") == 1
    assert "–" in places


@pytest.mark.parametrize("document", DocumentKey)
def test_an_expired_recognition_prints_no_stars(
    register: Register, document: DocumentKey, tmp_path: Path
) -> None:
    order = replace(_import_order(register, "k14-expired.csv"), document=document)
    printing.print_order(register, order, tmp_path / "d.pdf", on=TODAY)
    if document is not DocumentKey.FEEDBACK:
        assert " sao" not in text_of(tmp_path / "d.pdf")


FACTS = Product(
    Translated("Bánh lá", "Leaf cake", "叶饼"),
    specification="Gói quà Tết",
    ingredients="Lá cách",
    shelf_life="đến Tết",
    storage="Trong hầm đá",
    yearly_output="vài mẻ",
    export_markets=("Xứ lạ",),
    price_unit="mẹt",
)


@pytest.fixture
def stocked_event(register: Register) -> Event:
    product = products.save(register, FACTS)
    offices.save(register, Office("Trạm Khuyến nông Bến Lá", name_zh="叶岸农业推广站"))
    event = Event("Chợ phiên Bến Lá", name_en="Ben La Fair", entries=(EventEntry(product.id),))
    return events.save(register, event)


@pytest.mark.parametrize(
    ("language", "left"),
    [
        (Language.EN, {"Tên cơ quan"}),
        (Language.ZH, {"Tên sự kiện"}),
        (Language.VI, set()),
        (Language.VI_EN, set()),
    ],
)
def test_every_fact_left_in_vietnamese_is_named_with_the_language(
    register: Register, stocked_event: Event, language: Language, left: set[str]
) -> None:
    style = Style(language)
    order = PrintOrder(DocumentKey.CATALOGUE, event_id=stocked_event.id, style=style)
    lacking = [
        one
        for one in printing.guard(register, order, on=TODAY)
        if one.rule is FindingRule.NO_TRANSLATION
    ]
    facts = {
        "Quy cách", "Thành phần", "Hạn sử dụng", "Bảo quản", "Sản lượng", "Thị trường xuất khẩu",
    }  # fmt: skip
    translated = language in (Language.EN, Language.ZH)
    assert {one.detail for one in lacking} == (
        facts | {"Đơn vị tính giá"} if translated else set()
    ) | left
    spoken = "tiếng Trung" if language is Language.ZH else "tiếng Anh"
    for one in lacking:
        sentence = finding_sentence(one, in_vietnamese)
        assert f"chưa có bản dịch {spoken} của “{one.detail}”" in sentence


def test_the_names_of_office_and_fair_are_printed_in_their_languages(
    register: Register, stocked_event: Event, tmp_path: Path
) -> None:
    for language, name, office in (
        (Language.EN, "Ben La Fair", "Trạm Khuyến nông Bến Lá"),
        (Language.ZH, "Chợ phiên Bến Lá", "叶岸农业推广站"),
        (Language.VI, "Chợ phiên Bến Lá", "Trạm Khuyến nông Bến Lá"),
    ):
        style = Style(language)
        order = PrintOrder(DocumentKey.CHECK_IN, event_id=stocked_event.id, style=style)
        printing.print_order(register, order, tmp_path / "c.pdf", on=TODAY)
        text = squeezed(text_of(tmp_path / "c.pdf"))
        assert squeezed(name) in text
        assert squeezed(office) in text


@pytest.mark.parametrize(
    ("language", "title"),
    [(Language.EN, "Catalogue of OCOP products"), (Language.ZH, "OCOP产品目录")],
)
def test_a_catalogue_without_a_title_has_that_of_its_language(
    register: Register, tmp_path: Path, language: Language, title: str
) -> None:
    order = _import_order(register, "k12-same-name.csv", language)
    printing.print_order(register, order, tmp_path / "c.pdf", on=TODAY)
    assert squeezed(title) in squeezed(pages_of(tmp_path / "c.pdf")[0])


def test_the_index_stands_in_vietnamese_order(register: Register, tmp_path: Path) -> None:
    order = _import_order(register, "k10-order.csv")
    printing.print_order(register, order, tmp_path / "c.pdf", on=TODAY)
    index = squeezed("".join(pages_of(tmp_path / "c.pdf")[2:])).rpartition("Tratheotênsảnphẩm")[2]
    names = [squeezed(row.name) for row in products.find(register, ProductQuery(), TODAY).rows]
    places = [index.find(name) for name in names]
    assert places == sorted(places)
    assert -1 not in places


def test_a_name_with_look_alike_letters_is_printed(register: Register, tmp_path: Path) -> None:
    order = replace(_import_order(register, "k03-lookalikes.csv"), document=DocumentKey.A4)
    assert printing.print_order(register, order, tmp_path / "p.pdf", on=TODAY).products == 1
    assert squeezed("Nước mắm Đảo Xanh") in squeezed(text_of(tmp_path / "p.pdf"))
