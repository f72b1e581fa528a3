"""The events a product attended, and how far from home they were."""

from dataclasses import dataclass
from datetime import date

from ocop_desktop.domain.events.event import Event, EventScope
from ocop_desktop.domain.events.parts import EntryStatus, EventEntry
from ocop_desktop.domain.evidence.product_outlets import ProductOutlets
from ocop_desktop.domain.evidence.proposal import (
    EvidenceGap,
    EvidenceKind,
    EvidenceNote,
    EvidencePaper,
    PaperSubject,
)

HOME_SCOPES = frozenset({EventScope.COMMUNE, EventScope.PROVINCE})


@dataclass(frozen=True, slots=True)
class Attendance:
    """The events of a product until a day: those it attended, and those where nobody says so."""

    attended: tuple[Event, ...]
    unconfirmed: tuple[Event, ...]

    @property
    def scopes(self) -> frozenset[EventScope | None]:
        """How far from home the attended events were."""
        return frozenset(event.scope for event in self.attended)

    def list_notes(self) -> tuple[EvidenceNote, ...]:
        """The events that were not counted, or not fully."""
        unscoped = [event for event in self.attended if event.scope is None]
        doubtful = (
            (EvidenceGap.NOT_ATTENDED, self.unconfirmed),
            (EvidenceGap.SCOPE_UNKNOWN, unscoped),
        )
        return tuple(
            EvidenceNote(gap, len(events), tuple(event.name for event in events))
            for gap, events in doubtful
            if events
        )


def find_attendance(outlets: ProductOutlets, on: date) -> Attendance:
    """The events of the product that had begun by `on`; one without a day has not."""
    begun = [event for event in outlets.events if event.starts_on and event.starts_on <= on]
    attended = tuple(event for event in begun if is_attended(event, outlets))
    entered = (event for event in begun if event not in attended)
    unconfirmed = tuple(event for event in entered if _is_only_registered(event, outlets))
    return Attendance(attended, unconfirmed)


def is_attended(event: Event, outlets: ProductOutlets) -> bool:
    """Whether the product was there: it is said so, it has results, or a session showed it."""
    entries = _list_entries(event, outlets)
    if any(entry.status is EntryStatus.ATTENDED or _has_results(entry) for entry in entries):
        return True
    if any(entry.status is EntryStatus.ABSENT for entry in entries):
        return False
    return any(outlets.product_id in session.product_ids for session in event.sessions)


def _is_only_registered(event: Event, outlets: ProductOutlets) -> bool:
    entries = _list_entries(event, outlets)
    return any(entry.status is EntryStatus.REGISTERED for entry in entries)


def _list_entries(event: Event, outlets: ProductOutlets) -> list[EventEntry]:
    """The lines of the product, else those of its whole producer."""
    own = [entry for entry in event.entries if entry.product_id == outlets.product_id]
    return own or [
        entry
        for entry in event.entries
        if not entry.product_id and entry.producer_id == outlets.producer_id
        if outlets.producer_id
    ]


def _has_results(entry: EventEntry) -> bool:
    """Whether something is stated that only a product that was there can have; 0 orders count too."""
    stated = (entry.sold, entry.orders, entry.net, entry.leads, entry.samples)
    return entry.status is not EntryStatus.ABSENT and any(one is not None for one in stated)


def make_event_papers(event: Event) -> list[EvidencePaper]:
    """The papers the event rests on; where none is kept, the event itself."""
    return [
        EvidencePaper(
            EvidenceKind.MARKET,
            PaperSubject.EVENT_BASIS,
            event.name,
            paper.number,
            paper.signed_on,
            paper.file,
        )
        for paper in event.basis
    ] or [
        EvidencePaper(EvidenceKind.MARKET, PaperSubject.EVENT, event.name, on=event.starts_on),
    ]
