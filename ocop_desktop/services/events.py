"""What a clerk does with trade fairs."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.events.checks import check_event
from ocop_desktop.domain.events.event import Event, EventAddition
from ocop_desktop.domain.events.parts import EventEntry
from ocop_desktop.domain.register.fields import clean, refuse_hard
from ocop_desktop.store import events
from ocop_desktop.store.database import Register


def all_events(register: Register) -> tuple[Event, ...]:
    """Every fair, the latest first."""
    return register.read_list(events.all_events)


def get(register: Register, event_id: int) -> Event:
    """The fair. Raises RecordMissing."""
    with register.reading() as connection:
        return events.require(connection, event_id)


def save(register: Register, event: Event) -> Event:
    """Save a fair with its products in order; what others saved since it was read is kept.

    Raises InvalidValue for no name or wrong days, RecordMissing, EditConflict.
    """
    event = clean(event)
    refuse_hard(check_event(event))
    with register.writing("") as transaction:
        if event.id:
            event = events.merge(transaction, event)
            refuse_hard(check_event(event))
        verb = "Sửa" if event.id else "Thêm"
        transaction.rename(f"{verb} hội chợ “{event.name}”")
        return events.save(transaction, event)


def add_products(register: Register, event_id: int, product_ids: Sequence[int]) -> EventAddition:
    """Append products to a fair; those it holds already stay where they are. Raises RecordMissing."""
    with register.writing("") as transaction:
        event = events.require(transaction.connection, event_id)
        held = {entry.product_id for entry in event.entries}
        added = [key for key in dict.fromkeys(product_ids) if key not in held]
        transaction.rename(f"Thêm {len(added)} sản phẩm vào hội chợ “{event.name}”")
        if added:
            entries = (*event.entries, *map(EventEntry, added))
            event = events.save(transaction, replace(event, entries=entries))
        return EventAddition(event, tuple(added), tuple(key for key in held if key in product_ids))


def count_attached(register: Register, event_ids: Sequence[int]) -> Mapping[RecordKind, int]:
    """How many products stand in these fairs; nothing where they are empty."""
    with register.reading() as connection:
        found = [events.require(connection, event_id) for event_id in dict.fromkeys(event_ids)]
    return +Counter({RecordKind.PRODUCT: sum(len(event.entries) for event in found)})


def delete(register: Register, event_id: int) -> None:
    """Remove a fair; its products stay. Raises RecordMissing."""
    delete_many(register, [event_id])


def delete_many(register: Register, event_ids: Sequence[int]) -> int:
    """Remove fairs, whose products stay; returns how many. Raises RecordMissing."""
    ids_once = list(dict.fromkeys(event_ids))
    with register.writing(f"Xóa {len(ids_once)} hội chợ") as transaction:
        for event_id in ids_once:
            event = events.require(transaction.connection, event_id)
            if len(ids_once) == 1:
                transaction.rename(f"Xóa hội chợ “{event.name}”")
            events.delete(transaction, event_id)
    return len(ids_once)
