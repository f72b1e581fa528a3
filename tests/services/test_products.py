"""What a clerk can do with products."""

import unicodedata
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from ocop_desktop.domain.channels.channel import Listing
from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.deadlines.filing import Filing
from ocop_desktop.domain.errors import FileMissing, InvalidValue, RecordMissing
from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.events.parts import EventEntry
from ocop_desktop.domain.register.product import (
    Certificate,
    Document,
    Photo,
    Product,
    ProductCode,
    ProductQuery,
    StatedText,
)
from ocop_desktop.domain.register.recognition import RecognitionState
from ocop_desktop.domain.text import Translated
from ocop_desktop.services import events, filings, history, producers, products, recognitions
from ocop_desktop.store.database import Register
from tests.builders import TODAY, a_producer, a_product, a_recognition
from tests.reports.samples import painted

Stocked = tuple[Register, Product]


def test_what_hangs_on_products_is_counted_before_they_are_deleted(register: Register) -> None:
    owner = producers.save(register, a_producer())
    bare, full = (products.save(register, a_product(owner.id, name)) for name in ("Ổi", "Muối"))
    recognitions.save(register, a_recognition(full.id))
    filings.save(register, Filing(full.id, filed_on=TODAY))
    event = Event("Hội chợ", entries=(EventEntry(full.id), EventEntry(bare.id)))
    assert products.count_attached(register, [bare.id]) == {}
    events.save(register, event)
    assert products.count_attached(register, [bare.id]) == {RecordKind.EVENT: 1}
    assert products.count_attached(register, [bare.id, full.id, full.id]) == {
        RecordKind.RECOGNITION: 1,
        RecordKind.FILING: 1,
        RecordKind.EVENT: 1,
    }


def test_a_full_product_comes_back_as_it_was_saved(register: Register) -> None:
    producer = producers.save(register, a_producer())
    full = replace(
        a_product(producer.id),
        story_short=Translated("Ngắn", "Short", "短"),
        story_long=Translated("Dài"),
        listings=(Listing("Sàn mẫu", "https://san.example/1"),),
        certificates=(Certificate("VietGAP", "01", date(2025, 1, 2), date(2027, 1, 2)),),
        export_markets=("ASEAN",),
        photos=(Photo("aa/l.jpg", "aa/s.jpg", 100, 80, "Chú thích", 0.25, 0.75, cover=True),),
        documents=(Document("bb/d.pdf", "Công bố"),),
        stated=(StatedText("group", "Đồ uống"),),
    )
    saved = products.save(register, full)
    assert products.details(register, saved.id, TODAY).product == saved
    assert replace(saved, id=0) == full


@pytest.mark.parametrize(
    "typed",
    ["mat dua", "MẬT DỪA", "dua nuoc", unicodedata.normalize("NFD", "Mật dừa"), "79-27664-3",
     "rung sac", "02800000000", "can gio", "co dac mat"],
)  # fmt: skip
def test_search_finds_name_code_producer_phone_and_commune(stocked: Stocked, typed: str) -> None:
    register, product = stocked
    found = products.find(register, ProductQuery(text=typed), TODAY)
    assert [row.id for row in found.rows] == [product.id]


def test_a_product_without_a_place_of_its_own_is_listed_in_its_producers_commune(
    register: Register,
) -> None:
    producer = producers.save(register, a_producer())
    bare = replace(a_product(producer.id), commune_code="", codes=())
    products.save(register, bare)
    products.save(register, replace(bare, stated=(StatedText("commune", "xã Đức Mới"),)))
    rows = products.all_rows(register, TODAY)
    assert {row.commune_code: row.commune for row in rows} == {
        "27664": "Cần Giờ",
        "": "xã Đức Mới",
    }
    producers.save(register, replace(producer, commune_code=""))
    assert {row.commune for row in products.all_rows(register, TODAY)} == {"", "xã Đức Mới"}


def test_search_for_something_else_finds_nothing(stocked: Stocked) -> None:
    found = products.find(stocked[0], ProductQuery(text="cà phê"), TODAY)
    assert (found.rows, found.total) == ((), 1)


def test_tone_style_does_not_matter(register: Register) -> None:
    producer = producers.save(register, a_producer())
    products.save(register, a_product(producer.id, "Khăn hòa bình"))
    assert products.find(register, ProductQuery(text="hoà"), TODAY).rows


def test_a_list_row_shows_todays_stars_group_and_place(stocked: Stocked) -> None:
    row = products.find(stocked[0], ProductQuery(), TODAY).rows[0]
    assert (row.stars, row.state, row.group) == (4, RecognitionState.VALID, "II")
    assert (row.commune, row.code) == ("Cần Giờ", "79-27664-3-2025")
    assert row.expires_on == date(2028, 6, 19)


def test_stars_fade_from_the_list_when_the_recognition_ends(stocked: Stocked) -> None:
    row = products.find(stocked[0], ProductQuery(), date(2028, 6, 20)).rows[0]
    assert (row.stars, row.last_stars, row.state) == (None, 4, RecognitionState.EXPIRED)


def test_facets_narrow_the_list(stocked: Stocked) -> None:
    register, product = stocked
    counted = products.facets(register, TODAY)
    assert [(choice.value, choice.count) for choice in counted.groups] == [("II", 1)]
    assert counted.missing_photo == 1
    for query in (
        ProductQuery(groups=frozenset({"II"})),
        ProductQuery(sets=frozenset({17})),
        ProductQuery(stars=frozenset({4})),
        ProductQuery(communes=frozenset({"27664"})),
        ProductQuery(missing_photo=True),
    ):
        assert [row.id for row in products.find(register, query, TODAY).rows] == [product.id]
    assert not products.find(register, ProductQuery(stars=frozenset({5})), TODAY).rows


def test_the_list_follows_the_vietnamese_order(register: Register) -> None:
    producer = producers.save(register, a_producer())
    for name in ("Ô mai", "Đu đủ", "Dừa", "Ăn dặm", "Ấm trà", "An nhiên"):
        products.save(register, a_product(producer.id, name))
    names = [row.name for row in products.find(register, ProductQuery(), TODAY).rows]
    assert names == ["An nhiên", "Ăn dặm", "Ấm trà", "Dừa", "Đu đủ", "Ô mai"]
    last = products.find(register, ProductQuery(descending=True), TODAY).rows[0]
    assert last.name == "Ô mai"


def test_sorting_by_a_column_keeps_empty_values_last(stocked: Stocked) -> None:
    register, product = stocked
    bare = products.save(register, Product(Translated("A trống"), product.producer_id))
    for descending in (False, True):
        query = ProductQuery(sort="expires_on", descending=descending)
        rows = products.find(register, query, TODAY).rows
        assert [row.id for row in rows] == [product.id, bare.id]


def test_a_product_without_a_name_is_refused_and_nothing_is_kept(stocked: Stocked) -> None:
    register, product = stocked
    with pytest.raises(InvalidValue) as refused:
        products.save(register, replace(product, name=Translated(" ")))
    assert (refused.value.field, refused.value.reason) == ("name", "required")
    assert products.details(register, product.id, TODAY).product == product


def test_every_text_is_kept_composed_and_trimmed(stocked: Stocked) -> None:
    register, product = stocked
    decomposed = unicodedata.normalize("NFD", "  Muối ớt  ")
    saved = products.save(register, replace(product, name=Translated(decomposed)))
    assert saved.name.vi == "Muối ớt"


def test_an_incomplete_product_can_be_saved(register: Register) -> None:
    producer = producers.save(register, a_producer())
    assert products.save(register, Product(Translated("Chỉ có tên"), producer.id)).id


def test_a_product_is_found_by_any_of_its_codes_or_its_id(stocked: Stocked) -> None:
    register, product = stocked
    later = (*product.codes, ProductCode("79-27664-3-2028"))
    products.save(register, replace(product, codes=later))
    for key in ("79-27664-3-2025", "79-27664-3-2028", str(product.id)):
        assert products.by_code_or_id(register, key) == product.id
    with pytest.raises(RecordMissing):
        products.by_code_or_id(register, "79-27664-3")


def test_deleting_a_product_takes_it_from_fairs_too(stocked: Stocked) -> None:
    register, product = stocked
    event = events.save(register, Event("Hội chợ tập", entries=(EventEntry(product.id, "A1"),)))
    assert products.delete(register, [product.id]) == 1
    assert events.get(register, event.id).entries == ()
    with pytest.raises(RecordMissing):
        products.details(register, product.id, TODAY)


def test_a_photo_hung_twice_is_there_once(stocked: Stocked, tmp_path: Path) -> None:
    register, product = stocked
    first = painted(tmp_path / "1.jpg").path
    second = painted(tmp_path / "2.jpg", hue=40).path
    once = products.add_photos(register, product.id, [first])
    both = products.add_photos(register, product.id, [first, second])
    assert [photo.large for photo in both.photos[:1]] == [photo.large for photo in once.photos]
    assert len(both.photos) == 2
    assert all((register.media / photo.small).is_file() for photo in both.photos)
    with pytest.raises(RecordMissing):
        products.add_photos(register, 10_000, [first])


def test_a_document_is_kept_with_its_title(stocked: Stocked, tmp_path: Path) -> None:
    register, product = stocked
    (tmp_path / "công bố.pdf").write_bytes(b"%PDF-1.4 thu")
    kept = products.add_document(register, product.id, tmp_path / "công bố.pdf", "Bản công bố")
    assert [document.title for document in kept.documents] == ["Bản công bố"]
    assert (register.media / kept.documents[0].media).read_bytes() == b"%PDF-1.4 thu"
    with pytest.raises(FileMissing):
        products.add_document(register, product.id, tmp_path / "mất.pdf", "Mất")
    assert products.details(register, product.id, TODAY).product == kept


def test_all_of_several_products_go_or_none(stocked: Stocked) -> None:
    register, product = stocked
    other = products.save(register, a_product(product.producer_id, "Muối tôm"))
    with pytest.raises(RecordMissing):
        products.delete(register, [product.id, 10_000])
    assert products.delete(register, [product.id, other.id, product.id]) == 2
    assert products.all_rows(register, TODAY) == ()


def test_many_products_are_edited_in_one_action(stocked: Stocked) -> None:
    register, product = stocked
    other = products.save(register, a_product(product.producer_id, "Muối tôm"))
    read = products.get_many(register, [other.id, product.id])
    assert [one.id for one in read] == [other.id, product.id]
    renamed = products.save(register, replace(product, notes="ghi chú của người khác"))
    edited = [replace(one, price_unit="hũ") for one in read]
    assert products.edit_many(register, edited) == 2
    kept = products.details(register, product.id, TODAY).product
    assert (kept.price_unit, kept.notes) == ("hũ", renamed.notes)
    assert products.edit_many(register, products.get_many(register, [product.id])) == 0
    history.undo(register)
    assert products.get_many(register, [product.id, other.id]) == (renamed, other)
