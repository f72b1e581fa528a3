"""The place of a finding or a problem of an event: its part, and the field in it."""

from dataclasses import dataclass, fields

from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.events.parts import EventSession
from ocop_desktop.domain.events.session_findings import name_session
from ocop_desktop.domain.events.totals import EventTotals, Total, TotalLevel

BASICS, SESSIONS, RESULTS, STATED = "basics", "sessions", "results", "stated"
_SESSION_FIELDS = {field.name for field in fields(EventSession)}
_SESSION_NAMES = {"platform": "pages", "url": "pages", "sessions": "net"}
_STATED_NAMES = {"net": "revenue"}
_OF_HOLDERS = {"net", "orders"}


@dataclass(frozen=True)
class EventPlace:
    """A part by its name, the number of the session in it or -1, and the field."""

    part: str
    field: str = ""
    session: int = -1


def find_place(field: str, where: str, event: Event, totals: EventTotals) -> EventPlace:
    """Where the field stands that a finding or a problem is about; `where` is what it names."""
    session = _find_session(where, event)
    name = _SESSION_NAMES.get(field, field)
    if session >= 0 and name in _SESSION_FIELDS:
        return EventPlace(SESSIONS, name, session)
    if field in {"name", "starts_on", "ends_on", "entries"}:
        return EventPlace(BASICS, field)
    if where and field in _OF_HOLDERS:
        return EventPlace(RESULTS)
    return _find_level(field, event, totals)


def _find_session(where: str, event: Event) -> int:
    names = [name_session(session) for session in event.sessions]
    found = (place for place, name in enumerate(names) if name and where.startswith(name))
    return max(found, key=lambda place: len(names[place]), default=-1)


def _find_level(field: str, event: Event, totals: EventTotals) -> EventPlace:
    """The level that a total comes from."""
    total = getattr(totals, "net" if field == "revenue" else field, None)
    level = total.level if isinstance(total, Total) else TotalLevel.STATED
    if level is TotalLevel.HOLDERS:
        return EventPlace(RESULTS)
    if level is TotalLevel.SESSIONS and event.sessions:
        return EventPlace(SESSIONS, "net" if field == "revenue" else field, 0)
    return EventPlace(STATED, _STATED_NAMES.get(field, field))
