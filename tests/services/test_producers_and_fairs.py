"""What a clerk can do with producers, fairs and the office."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.errors import InvalidValue, RecordInUse, RecordMissing
from ocop_desktop.domain.office.office import Office, OfficeKind
from ocop_desktop.domain.register.fair import FairEntry, TradeFair
from ocop_desktop.domain.register.producer import Producer, ProducerKind, Sensitive
from ocop_desktop.domain.register.product import Product
from ocop_desktop.domain.text import Translated
from ocop_desktop.services import fairs, history, offices, producers, products
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
    entries = (FairEntry(other.id, "B2"), FairEntry(product.id, "A1"))
    fair = fairs.save(
        register, TradeFair("Hội chợ tập", starts_on=date(2026, 12, 1), entries=entries)
    )
    assert fairs.get(register, fair.id) == fair
    turned = fairs.save(register, replace(fair, entries=entries[::-1]))
    assert fairs.all_fairs(register) == (turned,)
    fairs.delete(register, fair.id)
    with pytest.raises(RecordMissing):
        fairs.get(register, fair.id)


def test_the_office_is_empty_until_it_is_told(register: Register) -> None:
    assert offices.get(register) == Office()
    told = Office("UBND xã Mẫu", "UBND Thành phố", OfficeKind.INTER_COMMUNE, "Xã Tập", ("27664",))
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
        fairs.save(register, TradeFair(name, entries=entries))
        for name, entries in (("Một", (FairEntry(1), FairEntry(2))), ("Hai", ()))
    ]
    assert fairs.count_attached(register, [made[1].id]) == {}
    assert fairs.count_attached(register, [fair.id for fair in made]) == {RecordKind.PRODUCT: 2}
    assert fairs.delete_many(register, [fair.id for fair in made]) == 2
    assert fairs.all_fairs(register) == ()


def test_products_are_added_to_a_fair_once_and_the_doubled_are_told(register: Register) -> None:
    made = [
        products.save(register, Product(Translated(name), 0))
        for name in ("Gạo A", "Gạo B", "Mắm C")
    ]
    first, second, third = (product.id for product in made)
    fair = fairs.save(register, TradeFair("Hội chợ tập", entries=(FairEntry(first, "A1"),)))
    addition = fairs.add_products(register, fair.id, [second, first, second, third])
    assert (addition.added, addition.held) == ((second, third), (first,))
    entries = fairs.get(register, fair.id).entries
    assert entries == (FairEntry(first, "A1"), FairEntry(second), FairEntry(third))
    assert fairs.count_attached(register, [fair.id]) == {RecordKind.PRODUCT: 3}
    again = fairs.add_products(register, fair.id, [first])
    assert (again.added, again.held) == ((), (first,))
    history.undo(register)
    assert len(fairs.get(register, fair.id).entries) == 1
