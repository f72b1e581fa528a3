"""What imported files stated of a product: what of it fits an empty field, and putting it there."""

from collections.abc import Collection

from ocop_desktop import resources
from ocop_desktop.domain.register.placing import (
    PlacedRecords,
    Placement,
    find_placements,
    place_columns,
)
from ocop_desktop.domain.register.producer import Producer
from ocop_desktop.domain.register.product import Product
from ocop_desktop.domain.register.recognition import Recognition
from ocop_desktop.store import producers, products, recognitions
from ocop_desktop.store.database import Register


def placements(register: Register, product_id: int) -> tuple[Placement, ...]:
    """What was stated of the product and fits a field that is still empty. Raises RecordMissing."""
    with register.reading() as connection:
        product = products.require(connection, product_id)
        producer = producers.get(connection, product.producer_id)
        held = recognitions.of_product(connection, product_id)
    return find_placements(_gather(register, product, producer, held))


def place(register: Register, product_id: int, columns: Collection[str]) -> int:
    """Put what those columns of a file stated into the empty fields it fits, as one action.

    The stated texts stay as they are. Returns how many records changed. Raises RecordMissing.
    """
    with register.writing("") as transaction:
        product = products.require(transaction.connection, product_id)
        producer = producers.get(transaction.connection, product.producer_id)
        held = recognitions.of_product(transaction.connection, product_id)
        records = _gather(register, product, producer, held)
        placed = place_columns(records, columns)
        changed = 0
        if placed.product != records.product:
            products.save(transaction, placed.product)
            changed += 1
        if placed.producer != records.producer:
            producers.save(transaction, placed.producer)
            changed += 1
        for was, now in zip(records.recognitions, placed.recognitions, strict=True):
            if was != now:
                recognitions.save(transaction, now)
                changed += 1
        transaction.rename(f"Đưa nội dung đã nhập vào ô: “{placed.product.name.vi}”")
    return changed


def _gather(
    register: Register,
    product: Product,
    producer: Producer | None,
    held: tuple[Recognition, ...],
) -> PlacedRecords:
    return PlacedRecords(
        product=product,
        producer=producer or Producer(""),
        recognitions=held,
        communes=resources.communes_by_code(),
        regulations=resources.regulation_library(register.regulations).all(),
    )
