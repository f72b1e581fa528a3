"""Which parts of the page of outlets a register uses."""

from dataclasses import replace

from ocop_desktop.domain.channels.channel import Listing
from ocop_desktop.services import outlets, producers, products
from ocop_desktop.store.database import Register
from tests.builders import a_producer, a_product


def test_a_product_with_a_link_makes_the_register_use_channels(register: Register) -> None:
    producer = producers.save(register, a_producer())
    product = products.save(register, a_product(producer.id, "Nước mắm"))
    assert outlets.list_used(register) == frozenset()
    links = (Listing("Shopee", "https://shopee.vn/nuoc-mam"),)
    products.save(register, replace(product, listings=links))
    assert outlets.list_used(register) == {"listings"}
