"""What is ordered is found, looked at page by page, and judged before it is printed."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from ocop_desktop.domain.errors import CannotPrint, NothingToPrint, RecordMissing
from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.events.parts import EventEntry
from ocop_desktop.domain.findings import FindingRule
from ocop_desktop.domain.print.document_table import DocumentKey
from ocop_desktop.domain.print.documents import PrintOrder
from ocop_desktop.domain.register.product import Product
from ocop_desktop.services import events, printing, producers, products
from ocop_desktop.store.database import Register
from tests.builders import TODAY, a_product
from tests.reports.reading import pages_of
from tests.reports.samples import painted

Stocked = tuple[Register, Product]


@pytest.fixture
def event(stocked: Stocked) -> Event:
    """A fair of two products, the second without recognition."""
    register, product = stocked
    other = products.save(register, a_product(product.producer_id, "Muối tôm"))
    entries = (EventEntry(product.id), EventEntry(other.id))
    return events.save(register, Event("Hội chợ Cần Giờ", entries=entries))


def test_one_page_is_the_page_of_the_whole_document(
    stocked: Stocked, event: Event, tmp_path: Path
) -> None:
    register, _ = stocked
    order = PrintOrder(DocumentKey.CATALOGUE, event_id=event.id)
    printing.print_order(register, order, tmp_path / "all.pdf", on=TODAY)
    printing.preview_page(register, order, 2, tmp_path / "one.pdf", on=TODAY)
    assert pages_of(tmp_path / "one.pdf") == [pages_of(tmp_path / "all.pdf")[2]]


def test_what_a_reader_should_know_is_found_without_printing(
    stocked: Stocked, event: Event
) -> None:
    register, _ = stocked
    found = printing.guard(register, PrintOrder(DocumentKey.CATALOGUE, event_id=event.id), on=TODAY)
    assert ("Muối tôm", FindingRule.NO_STARS) in {(one.product, one.rule) for one in found}
    assert not any(finding.blocking for finding in found)


def test_nothing_is_found_of_an_empty_order(register: Register) -> None:
    with pytest.raises(NothingToPrint):
        printing.guard(register, PrintOrder(DocumentKey.CATALOGUE), on=TODAY)


def test_a_fair_is_found_without_accents_and_capitals(stocked: Stocked, event: Event) -> None:
    register, _ = stocked
    assert printing.fair_named(register, "hoi cho CAN GIO") == event.id
    with pytest.raises(RecordMissing):
        printing.fair_named(register, "Hội chợ khác")


def test_any_photo_of_the_products_may_stand_on_a_cover(stocked: Stocked, tmp_path: Path) -> None:
    register, product = stocked
    with_photos = products.add_photos(
        register, product.id, [painted(tmp_path / f"{hue}.jpg", hue=hue).path for hue in (40, 90)]
    )
    choices = printing.cover_choices(register, [product.id, 10_000])
    assert choices == tuple((product.name.vi, photo) for photo in with_photos.photos)


def test_a_producer_who_keeps_the_phone_private_is_named(stocked: Stocked) -> None:
    register, product = stocked
    order = PrintOrder(DocumentKey.A4, (product.id,))

    def is_withheld() -> bool:
        found = printing.guard(register, order, on=TODAY)
        return FindingRule.PHONE_WITHHELD in {finding.rule for finding in found}

    assert is_withheld()
    producer = producers.get(register, product.producer_id)
    producers.save(register, replace(producer, phone_printable=True))
    assert not is_withheld()


def test_a_photo_outside_the_register_is_never_printed(stocked: Stocked, tmp_path: Path) -> None:
    """A register that somebody sent names a picture of this machine."""
    register, product = stocked
    secret = painted(tmp_path / "secret.jpg").path
    (photo,) = products.prepare_photos(register, (secret,))
    for name in (f"../../{secret.name}", str(secret), "../media/" + photo.large):
        named = replace(product, photos=(replace(photo, large=name, small=name),))
        product = products.save(register, replace(named, version=0))
        order = PrintOrder(DocumentKey.A4, product_ids=(product.id,))
        found = printing.guard(register, order, on=TODAY)
        assert (True, FindingRule.PHOTO_REFUSED) in {(one.blocking, one.rule) for one in found}
        with pytest.raises(CannotPrint, match=Path(name).name):
            printing.print_order(register, order, tmp_path / "trang.pdf", on=TODAY)
    assert not (tmp_path / "trang.pdf").exists()


def test_a_printed_file_says_nothing_of_people_about_itself(
    stocked: Stocked, tmp_path: Path
) -> None:
    """Its title names the product, its author the office; what else is kept of people is not in it."""
    register, product = stocked
    producer = producers.get(register, product.producer_id)
    secrets = ("0909000123", "Canary Representative", "canary@example.vn", "Canary notes")
    phone, representative, email, notes = secrets
    told = replace(producer, phone=phone, representative=representative, email=email, notes=notes)
    producers.save(register, told)
    products.save(register, replace(product, notes=notes))
    for key in (DocumentKey.A4, DocumentKey.PRICE_TAGS, DocumentKey.CATALOGUE):
        order = PrintOrder(key, product_ids=(product.id,))
        printing.print_order(register, order, tmp_path / "trang.pdf", on=TODAY)
        facts = _read_facts(tmp_path / "trang.pdf")
        assert "/Title" in facts
        assert [one for one in secrets if one in facts or str(tmp_path) in facts] == []


def _read_facts(file: Path) -> str:
    """What a PDF file says of itself (title, author ...), as letters."""
    content = file.read_bytes()
    found = re.search(rb"/Info (\d+) 0 R", content)
    assert found
    start = content.index(b"\n" + found[1] + b" 0 obj")
    facts = content[start : content.index(b"endobj", start)]
    return facts.replace(b"\0", b"").decode("latin-1")
