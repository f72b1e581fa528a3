"""What a product's outlets prove, read from a real register: listings, points, exports, events."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from ocop_desktop.domain.channels.channel import Listing, ListingStatus, SalesContract
from ocop_desktop.domain.errors import InvalidValue, NameAmbiguous, RecordMissing
from ocop_desktop.domain.events.event import Event, EventScope
from ocop_desktop.domain.events.parts import EntryStatus, EventEntry
from ocop_desktop.domain.evidence.proposal import EvidenceProposal
from ocop_desktop.domain.outlets.exported_product import ExportedProduct
from ocop_desktop.domain.outlets.sale_point import SalePoint
from ocop_desktop.domain.register.product import Product
from ocop_desktop.domain.text import Translated
from ocop_desktop.services import (
    evaluations,
    events,
    evidence,
    exported_products,
    producers,
    products,
    sale_points,
)
from ocop_desktop.store.database import Register
from tests.builders import TODAY

Stocked = tuple[Register, Product]
CONTRACT = SalesContract("12/HĐ", date(2026, 3, 1), "contract.pdf")
SHOPEE = Listing("Shopee", "https://shopee.vn/x", contract=CONTRACT, status=ListingStatus.ACTIVE)


def by_criterion(register: Register, product_id: int) -> dict[str, EvidenceProposal]:
    found = evidence.propose(register, product_id, TODAY)
    return {one.criterion: one for one in found.proposals}


def test_a_product_of_which_nothing_is_known_has_the_lowest_steps_without_papers(
    stocked: Stocked,
) -> None:
    register, product = stocked
    found = by_criterion(register, product.id)
    assert {number: one.points for number, one in found.items()} == {
        "4.1": Decimal(1), "4.3": Decimal(0),
    }  # fmt: skip
    assert not any(one.is_proven for one in found.values())


def test_listings_points_exports_and_events_speak_for_the_product(stocked: Stocked) -> None:
    register, product = stocked
    producer = producers.get(register, product.producer_id)
    producers.save(register, replace(producer, website="https://oc-ocop.vn"))
    products.save(register, replace(product, listings=(SHOPEE, Listing("Kênh lạ"))))
    exported_products.save(register, ExportedProduct(product.id, "JP"))
    for place, scope in enumerate((EventScope.ABROAD, EventScope.COUNTRY) * 2):
        entry = EventEntry(product.id, status=EntryStatus.ATTENDED)
        events.save(
            register,
            Event(f"Hội chợ {place}", scope=scope, starts_on=date(2026, 3, place + 1),
                  ends_on=date(2026, 3, place + 1), entries=(entry,)),
        )  # fmt: skip
    found = by_criterion(register, product.id)
    assert {number: one.points for number, one in found.items()} == {
        "4.1": Decimal(5), "4.3": Decimal(5), "10": Decimal(5),
    }  # fmt: skip
    assert found["4.1"].papers[0].file == "contract.pdf"
    assert found["4.3"].count == 4


def test_a_point_of_sale_elsewhere_counts_as_an_agent(stocked: Stocked) -> None:
    register, product = stocked
    shown = SalePoint(
        "Điểm bán OCOP", commune_code="26743", product_ids=(product.id,),
        status=ListingStatus.ACTIVE,
    )  # fmt: skip
    sale_points.save(register, shown)
    sale_points.save(register, replace(shown, name="Điểm khác", product_ids=()))
    found = by_criterion(register, product.id)
    assert (found["4.1"].points, found["4.1"].names) == (Decimal(2), ("Điểm bán OCOP",))


def test_nothing_is_answered_by_a_proposal(stocked: Stocked) -> None:
    register, product = stocked
    products.save(register, replace(product, listings=(SHOPEE,)))
    evaluation = evaluations.save(register, evaluations.begin(register, product.id, on=TODAY))
    evidence.propose(register, product.id, TODAY)
    (sheet,) = evaluations.view(register, evaluation.id).evaluation.sheets
    assert sheet.options == {}


def test_a_product_without_a_set_or_a_regulation_without_sheets_is_told(stocked: Stocked) -> None:
    register, product = stocked
    bare = products.save(register, replace(product, id=0, codes=(), set_number=None))
    with pytest.raises(InvalidValue):
        evidence.propose(register, bare.id, TODAY)
    assert evidence.propose(register, bare.id, TODAY, set_number=26).set_number == 26
    with pytest.raises(InvalidValue):
        evidence.propose(register, product.id, TODAY, regulation_id="qd-1048-2019")
    with pytest.raises(RecordMissing):
        evidence.propose(register, 999, TODAY)


def test_a_product_without_a_producer_is_judged_by_its_own_commune(stocked: Stocked) -> None:
    register, product = stocked
    alone = products.save(
        register, replace(product, id=0, codes=(), producer_id=0, name=Translated("Mứt"))
    )
    assert by_criterion(register, alone.id)["4.1"].points == Decimal(1)


def test_a_product_is_found_by_its_code_its_id_or_a_name_of_its_own(stocked: Stocked) -> None:
    register, product = stocked
    for key in (product.code, str(product.id), "mật  dừa nước cô đặc"):
        assert evidence.find_product(register, key) == product.id
    products.save(register, replace(product, id=0, codes=()))
    with pytest.raises(NameAmbiguous) as caught:
        evidence.find_product(register, product.name.vi)
    assert len(caught.value.names) == 2
    for key in ("", "không có", "9" * 30):
        with pytest.raises(RecordMissing):
            evidence.find_product(register, key)
