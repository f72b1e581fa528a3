from datetime import date
from pathlib import Path

import pytest

from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.events.parts import EventEntry
from ocop_desktop.domain.print.document_table import DocumentKey
from ocop_desktop.domain.print.documents import PrintOrder
from ocop_desktop.domain.register.producer import Producer
from ocop_desktop.domain.register.product import Product
from ocop_desktop.services import events, printing, producers, products
from ocop_desktop.store.database import Register
from tests.builders import TODAY, a_product
from tests.reports.reading import text_of

PIECES = (
    DocumentKey.LEAFLET, DocumentKey.BOOTH_CARD, DocumentKey.SHELF_CARD, DocumentKey.PRICE_TAGS,
    DocumentKey.QR_LABELS,
    DocumentKey.TABLE_SIGN, DocumentKey.BADGES,
)  # fmt: skip


@pytest.mark.parametrize("document", PIECES)
def test_every_small_piece_is_printed_for_a_fair(
    stocked: tuple[Register, Product], tmp_path: Path, document: DocumentKey
) -> None:
    register, product = stocked
    event = Event(
        "Hội chợ Cần Giờ", starts_on=date(2026, 12, 3), entries=(EventEntry(product.id, "A07"),)
    )
    order = PrintOrder(document, event_id=events.save(register, event).id)
    output = tmp_path / "document.pdf"
    printed = printing.print_order(register, order, output, on=TODAY)
    said = text_of(output)
    assert printed.products == 1
    assert "HTX Rừng Sác" in said
    shows_booth = {
        DocumentKey.LEAFLET,
        DocumentKey.BOOTH_CARD,
        DocumentKey.TABLE_SIGN,
        DocumentKey.BADGES,
    }
    assert ("A07" in said) == (document in shows_booth)


def test_a_badge_bears_the_representative_of_the_register(
    register: Register, tmp_path: Path
) -> None:
    kept_producer = Producer(
        "Cơ sở Ba Năm", representative="Trần Văn Năm", representative_position="Chủ hộ"
    )
    product = products.save(register, a_product(producers.save(register, kept_producer).id))
    output = tmp_path / "badges.pdf"
    printing.print_order(register, PrintOrder(DocumentKey.BADGES, (product.id,)), output, on=TODAY)
    assert "Trần Văn Năm" in text_of(output)
    assert "Chủ hộ" in text_of(output)
