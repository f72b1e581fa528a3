"""A new event made like one of before: its facts, hosts and booths, nothing of what came of it."""

from dataclasses import replace

from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.events.parts import EventEntry, EventHost


def copy_event(event: Event) -> Event:
    """A new event like `event`, not in the register yet, without days, papers, figures and results."""
    return Event(
        event.name,
        name_en=event.name_en,
        name_zh=event.name_zh,
        kind=event.kind,
        role=event.role,
        scope=event.scope,
        place=event.place,
        commune_code=event.commune_code,
        country=event.country,
        theme=event.theme,
        organiser=event.organiser,
        partners=event.partners,
        hosts=tuple(map(_copy_host, event.hosts)),
        entries=tuple(map(_copy_entry, event.entries)),
        foreword=event.foreword,
        cover=event.cover,
    )


def _copy_host(host: EventHost) -> EventHost:
    """The same host, whose followers and fee are another year's."""
    return replace(host, followers=None, fee=None)


def _copy_entry(entry: EventEntry) -> EventEntry:
    return EventEntry(entry.product_id, entry.booth, entry.producer_id)
