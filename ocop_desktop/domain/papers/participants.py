"""Who takes part in an event, as lists name them: products with the stars that hold, producers."""

from collections.abc import Mapping

from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.events.parts import EventEntry
from ocop_desktop.domain.events.summing import find_holder, list_present
from ocop_desktop.domain.papers.event_content import Participant
from ocop_desktop.domain.register.area import Area
from ocop_desktop.domain.register.producer import Producer
from ocop_desktop.domain.register.product import Product
from ocop_desktop.domain.register.recognition import RatingStatus, Recognition
from ocop_desktop.domain.text import clean_line

_NOBODY = Producer("")


def list_participants(
    event: Event,
    products: Mapping[int, Product],
    producers: Mapping[int, Producer],
    statuses: Mapping[int, RatingStatus[Recognition]],
    communes: Mapping[str, Area],
) -> tuple[Participant, ...]:
    """The products in their order, and the producers that no product of theirs stands for.

    Absent ones are left out.
    `statuses` are those of the products on the day of the event.
    """
    holders = {key: product.producer_id for key, product in products.items() if product.producer_id}
    entries = list_present(event)
    shown = {find_holder(one, holders) for one in entries if one.product_id}
    return tuple(
        _make_participant(
            entry,
            products.get(entry.product_id),
            producers.get(find_holder(entry, holders), _NOBODY),
            statuses.get(entry.product_id),
            communes,
        )
        for entry in entries
        if entry.product_id or find_holder(entry, holders) not in shown
    )


def _make_participant(
    entry: EventEntry,
    product: Product | None,
    producer: Producer,
    status: RatingStatus[Recognition] | None,
    communes: Mapping[str, Area],
) -> Participant:
    area = communes.get(producer.commune_code)
    address = producer.certified_address or (area.full_name if area else "")
    stars = status.stars if status else None
    return Participant(
        product=clean_line(product.name.vi) if product else "",
        producer=clean_line(producer.name),
        producer_id=producer.id,
        address=clean_line(address),
        phone=clean_line(producer.phone) if producer.phone_printable else "",
        booth=clean_line(entry.booth),
        brought=entry.brought,
        stars=stars,
        held_until=status.holds_until if status and stars else None,
        notes=clean_line(entry.notes),
    )
