"""Products named by their own name and their producer's: found, or added with it."""

from collections.abc import Sequence
from dataclasses import dataclass

from ocop_desktop.domain.register.producer import Producer
from ocop_desktop.domain.register.product import Product
from ocop_desktop.domain.text import Translated, identity_key
from ocop_desktop.store import producers, products
from ocop_desktop.store.changes import WriteTransaction


@dataclass(frozen=True, slots=True)
class NamedProduct:
    """A product by its name and its producer's ("" for none), and the set it gets if it is new."""

    name: str
    producer: str = ""
    set_number: int | None = None


def find_or_add(
    transaction: WriteTransaction, named: Sequence[NamedProduct]
) -> tuple[tuple[int, ...], int]:
    """The ids of those products, and how many of them were added.

    A name is that of a known record when the identity is the same.
    """
    producer_ids = {"": 0, **producers.ids_by_identity(transaction.connection)}
    named_producers = {identity_key(product.producer) for product in named}
    known = products.ids_by_identity(
        transaction.connection,
        {producer_id for key, producer_id in producer_ids.items() if key in named_producers},
    )
    ids: list[int] = []
    added = 0
    for product in named:
        key = identity_key(product.producer)
        if key not in producer_ids:
            producer_ids[key] = producers.save(transaction, Producer(product.producer)).id
        of_producer = known.setdefault(producer_ids[key], {})
        product_key = identity_key(product.name)
        if product_key not in of_producer:
            new = Product(
                Translated(product.name), producer_ids[key], set_number=product.set_number
            )
            of_producer[product_key] = products.save(transaction, new).id
            added += 1
        ids.append(of_producer[product_key])
    return tuple(ids), added
