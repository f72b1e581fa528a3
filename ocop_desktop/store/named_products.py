"""Products named by their own name and their producer's: found, or added with it."""

from collections.abc import Sequence

from ocop_desktop.domain.register.producer import Producer
from ocop_desktop.domain.register.product import Product
from ocop_desktop.domain.text import Translated, identity_key
from ocop_desktop.store import producers, products
from ocop_desktop.store.changes import WriteTransaction


def find_or_add(
    transaction: WriteTransaction, named: Sequence[tuple[str, str]]
) -> tuple[tuple[int, ...], int]:
    """The ids of the products of those (name, producer), and how many of them were added.

    A name is that of a known record when the identity is the same; no producer is a blank text.
    """
    producer_ids = {"": 0, **producers.ids_by_identity(transaction.connection)}
    known = products.ids_by_identity(
        transaction.connection,
        {
            producer_ids[key]
            for _, producer in named
            if (key := identity_key(producer)) in producer_ids
        },
    )
    ids: list[int] = []
    added = 0
    for name, producer in named:
        key = identity_key(producer)
        if key not in producer_ids:
            producer_ids[key] = producers.save(transaction, Producer(producer)).id
        of_producer = known.setdefault(producer_ids[key], {})
        product_key = identity_key(name)
        if product_key not in of_producer:
            new = Product(Translated(name), producer_ids[key])
            of_producer[product_key] = products.save(transaction, new).id
            added += 1
        ids.append(of_producer[product_key])
    return tuple(ids), added
