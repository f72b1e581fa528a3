"""What a clerk does with an event chosen from many: reads what is there, saves the front of its catalogue."""

from dataclasses import replace

from ocop_desktop.domain.events.checks import check_event
from ocop_desktop.domain.events.event import Event, EventChoice
from ocop_desktop.domain.register.fields import clean, refuse_hard
from ocop_desktop.store import event_rows, events
from ocop_desktop.store.database import Register


def list_choices(register: Register) -> tuple[EventChoice, ...]:
    """Every event without its parts, the latest first."""
    return register.read_list(event_rows.list_choices)


def save_front(register: Register, choice: EventChoice) -> Event:
    """Save the foreword and the cover of an event; what others saved since it was read is kept.

    Raises InvalidValue, RecordMissing, EditConflict.
    """
    with register.writing("") as transaction:
        stored = events.require(transaction.connection, choice.id)
        edited = replace(
            stored, foreword=choice.foreword, cover=choice.cover, version=choice.version
        )
        event = events.merge(transaction, clean(edited))
        refuse_hard(check_event(event))
        transaction.rename(f"Sửa sự kiện “{event.name}”")
        return events.save(transaction, event)
