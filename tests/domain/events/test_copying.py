"""An event made like one of before."""

from datetime import date
from decimal import Decimal

from ocop_desktop.domain.events.copying import copy_event
from ocop_desktop.domain.events.event import Event, EventKind, EventRole
from ocop_desktop.domain.events.parts import (
    Deal,
    EntryStatus,
    EventEntry,
    EventHost,
    EventPlan,
    EventSession,
    HostKind,
    StatedFigures,
)
from ocop_desktop.domain.figures.figure import Figure


def test_a_copy_keeps_facts_hosts_and_booths_and_nothing_of_what_came_of_it() -> None:
    some = Figure(Decimal(12))
    event = Event(
        "Ngày hội OCOP số",
        id=7,
        kind=EventKind.LIVESTREAM,
        role=EventRole.HOST,
        starts_on=date(2025, 10, 19),
        ends_on=date(2025, 10, 21),
        place="Cần Giờ",
        partners=("Hội Nông dân",),
        stated=StatedFigures(revenue=some),
        sessions=(EventSession("Tối"),),
        hosts=(EventHost("Lan", HostKind.KOC, "https://tiktok.com/@lan", some, Decimal(5)),),
        entries=(
            EventEntry(3, "A01", status=EntryStatus.ATTENDED, orders=some, net=some),
            EventEntry(0, "A02", producer_id=4, notes="trời mưa"),
        ),
        deals=(Deal(buyer="Siêu thị"),),
        plan=EventPlan(66),
        version=5,
    )
    assert copy_event(event) == Event(
        "Ngày hội OCOP số",
        kind=EventKind.LIVESTREAM,
        role=EventRole.HOST,
        place="Cần Giờ",
        partners=("Hội Nông dân",),
        hosts=(EventHost("Lan", HostKind.KOC, "https://tiktok.com/@lan"),),
        entries=(EventEntry(3, "A01"), EventEntry(0, "A02", producer_id=4)),
    )
    assert copy_event(event).version == 0
