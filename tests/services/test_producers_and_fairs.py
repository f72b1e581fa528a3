"""What a clerk can do with producers, fairs and the office."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.errors import InvalidValue, RecordInUse, RecordMissing
from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.events.parts import EventEntry
from ocop_desktop.domain.office.communes import OfficeCommune
from ocop_desktop.domain.office.office import Office, OfficeKind
from ocop_desktop.domain.register.producer import Producer, ProducerKind, Sensitive
from ocop_desktop.domain.register.product import Product
from ocop_desktop.domain.text import Translated
from ocop_desktop.services import events, history, offices, producers, products
from ocop_desktop.store.database import Register
from tests.builders import a_producer

FULL = Producer(
    name="Tổ hợp tác Thạnh An (dữ liệu mẫu)",
    short_name="THT Thạnh An",
    kind=ProducerKind.COOPERATIVE_GROUP,
    local_capital_share=Decimal("51.5"),
    tax_code="0000000000",
    registration_number="41X0000000",
    registered_on=date(2019, 2, 28),
    representative="Nguyễn Thị Mẫu",
    representative_position="Tổ trưởng",
    sensitive=Sensitive("nữ", "Kinh", disability=False),
    phone="0900 000 000",
    phone_printable=True,
    email="tap@htx.example",
    website="https://htx.example",
    certified_address="Ấp 1, xã Thạnh An, huyện Cần Giờ",
    commune_code="27676",
    latitude=Decimal("10.4123"),
    longitude=Decimal("106.9512"),
    workers_total=12,
    workers_local=11,
    yearly_revenue=Decimal(1_250_000_000),
    yearly_profit=Decimal("150000000.5"),
    notes="ghi chú",
)


def test_a_full_producer_comes_back_as_it_was_saved(register: Register) -> None:
    saved = producers.save(register, FULL)
    assert producers.get(register, saved.id) == saved
    assert replace(saved, id=0) == FULL


@pytest.mark.parametrize("typed", ["thanh an", "0900000000", "nguyen thi mau", ""])
def test_a_producer_is_found_by_name_phone_or_representative(
    register: Register, typed: str
) -> None:
    producers.save(register, FULL)
    row = producers.find(register, typed)[0]
    assert (row.name, row.commune, row.products) == (FULL.name, "Thạnh An", 0)
    assert producers.find(register, "khong ai") == ()


def test_a_producer_without_a_name_is_refused(register: Register) -> None:
    with pytest.raises(InvalidValue):
        producers.save(register, Producer("  "))


def test_a_producer_with_products_stays(stocked: tuple[Register, Product]) -> None:
    register, product = stocked
    with pytest.raises(RecordInUse) as refused:
        producers.delete(register, product.producer_id)
    assert refused.value.count == 1
    products.delete(register, [product.id])
    producers.delete(register, product.producer_id)
    with pytest.raises(RecordMissing):
        producers.get(register, product.producer_id)


def test_a_product_of_an_unknown_producer_is_refused(register: Register) -> None:
    with pytest.raises(RecordMissing):
        products.save(register, Product(Translated("Không ai làm"), 99))


def test_a_fair_keeps_its_products_in_order(stocked: tuple[Register, Product]) -> None:
    register, product = stocked
    other = products.save(register, replace(product, id=0))
    entries = (EventEntry(other.id, "B2"), EventEntry(product.id, "A1"))
    event = events.save(
        register, Event("Hội chợ tập", starts_on=date(2026, 12, 1), entries=entries)
    )
    assert events.get(register, event.id) == event
    turned = events.save(register, replace(event, entries=entries[::-1]))
    assert events.all_events(register) == (turned,)
    events.delete(register, event.id)
    with pytest.raises(RecordMissing):
        events.get(register, event.id)


def test_the_office_is_empty_until_it_is_told(register: Register) -> None:
    assert offices.get(register) == Office()
    told = Office(
        "UBND xã Mẫu",
        "UBND Thành phố",
        OfficeKind.INTER_COMMUNE,
        "Xã Tập",
        (OfficeCommune("27664"),),
    )
    offices.save(register, told)
    assert offices.get(register) == told


def test_producers_stand_in_the_vietnamese_order(register: Register) -> None:
    for name in ("Đông Á tập", "Dừa tập", "Ấp 1 tập"):
        producers.save(register, a_producer(name))
    assert [name for _, name in producers.names(register)] == ["Ấp 1 tập", "Dừa tập", "Đông Á tập"]


def test_several_producers_go_together_or_not_at_all(stocked: tuple[Register, Product]) -> None:
    register, product = stocked
    first, second = (producers.save(register, a_producer(name)) for name in ("Một", "Hai"))
    with pytest.raises(RecordInUse):
        producers.delete_many(register, [first.id, product.producer_id])
    assert len(producers.names(register)) == 3
    assert producers.delete_many(register, [first.id, second.id, first.id]) == 2
    assert history.undo(register).sentence == "Xóa 2 chủ thể"
    assert len(producers.names(register)) == 3


def test_several_fairs_go_at_once_and_their_products_are_counted(register: Register) -> None:
    made = [
        events.save(register, Event(name, entries=entries))
        for name, entries in (("Một", (EventEntry(1), EventEntry(2))), ("Hai", ()))
    ]
    assert events.count_attached(register, [made[1].id]) == {}
    assert events.count_attached(register, [event.id for event in made]) == {RecordKind.PRODUCT: 2}
    assert events.delete_many(register, [event.id for event in made]) == 2
    assert events.all_events(register) == ()


def test_products_are_added_to_a_fair_once_and_the_doubled_are_told(register: Register) -> None:
    made = [
        products.save(register, Product(Translated(name), 0))
        for name in ("Gạo A", "Gạo B", "Mắm C")
    ]
    first, second, third = (product.id for product in made)
    event = events.save(register, Event("Hội chợ tập", entries=(EventEntry(first, "A1"),)))
    addition = events.add_products(register, event.id, [second, first, second, third])
    assert (addition.added, addition.held) == ((second, third), (first,))
    entries = events.get(register, event.id).entries
    assert entries == (EventEntry(first, "A1"), EventEntry(second), EventEntry(third))
    assert events.count_attached(register, [event.id]) == {RecordKind.PRODUCT: 3}
    again = events.add_products(register, event.id, [first])
    assert (again.added, again.held) == ((), (first,))
    history.undo(register)
    assert len(events.get(register, event.id).entries) == 1
