"""What events and pages prove about promotion, and booking pages about that of a tourist service."""

from collections.abc import Iterable
from datetime import date

from ocop_desktop.domain.channels.channel import Channel, ChannelKind
from ocop_desktop.domain.events.event import EventScope
from ocop_desktop.domain.evidence.attendance import (
    HOME_SCOPES,
    Attendance,
    find_attendance,
    make_event_papers,
)
from ocop_desktop.domain.evidence.outlet_criteria import OutletScale
from ocop_desktop.domain.evidence.product_outlets import ProductOutlets, list_active
from ocop_desktop.domain.evidence.proposal import (
    EvidenceKind,
    EvidencePaper,
    EvidenceProposal,
    EvidenceReason,
    PaperSubject,
)
from ocop_desktop.domain.text import search_key

FEW_ACTIVITIES = 3
_WEBSITES = frozenset({ChannelKind.WEBSITE})
_SOCIAL = frozenset({ChannelKind.SOCIAL})
_BOOKING = frozenset({ChannelKind.TOURISM})


def propose_promotion(scale: OutletScale, outlets: ProductOutlets, on: date) -> EvidenceProposal:
    """By how many events it attended, how far from home, and whether it has a website or social page."""
    attendance = find_attendance(outlets, on)
    pages = list_pages(outlets, on)
    step, reason = _find_step(attendance, has_page=bool(pages))
    events = [paper for event in attendance.attended for paper in make_event_papers(event)]
    return EvidenceProposal(
        scale.criterion.number,
        scale.criterion.name,
        scale.steps[step],
        reason,
        len(attendance.attended),
        tuple(event.name for event in attendance.attended),
        attendance.list_notes(),
        (*events, *pages),
    )


def _find_step(attendance: Attendance, *, has_page: bool) -> tuple[int, EvidenceReason]:
    count = len(attendance.attended)
    if not count and not has_page:
        return 0, EvidenceReason.NO_PROMOTION
    if count <= FEW_ACTIVITIES:
        return 1, EvidenceReason.FEW_ACTIVITIES
    if not has_page:
        return 1, EvidenceReason.NO_PAGE
    return _find_farthest(attendance.scopes)


def _find_farthest(scopes: frozenset[EventScope | None]) -> tuple[int, EvidenceReason]:
    """The step of more than three events by where they were; the highest asks for both away and abroad."""
    if {EventScope.ABROAD, EventScope.COUNTRY} <= scopes:
        return 4, EvidenceReason.PROMOTED_ABROAD
    if scopes & {EventScope.ABROAD, EventScope.COUNTRY}:
        return 3, EvidenceReason.PROMOTED_OUTSIDE
    if scopes & HOME_SCOPES:
        return 2, EvidenceReason.PROMOTED_INSIDE
    return 1, EvidenceReason.NO_SCOPE


def propose_booking(
    scale: OutletScale, outlets: ProductOutlets, on: date
) -> EvidenceProposal | None:
    """By the website and the booking pages of a tourist service; nothing without a website.

    A page counts as well known where the sheet itself names its channel. The highest step asks for
    promotion abroad in a foreign language, which outlets do not prove.
    """
    websites = _list_websites(outlets, on)
    if not websites:
        return None
    bookings = [one for one in list_active(outlets, on, _BOOKING) if one.listing.url]
    known = [one for one in bookings if _is_named(one.channel, scale.label(2))]
    step, reason = _find_booking_step(bool(bookings), bool(known))
    pages = [
        EvidencePaper(
            EvidenceKind.PROMOTION,
            PaperSubject.BOOKING_PAGE,
            one.listing.channel,
            one.listing.url,
            one.listing.checked_on,
        )
        for one in bookings
    ]
    attendance = find_attendance(outlets, on)
    events = [paper for event in attendance.attended for paper in make_event_papers(event)]
    return EvidenceProposal(
        scale.criterion.number,
        scale.criterion.name,
        scale.steps[step],
        reason,
        len(pages),
        tuple(page.name for page in pages),
        attendance.list_notes(),
        (*websites, *pages, *events),
    )


def _find_booking_step(has_booking: bool, has_known: bool) -> tuple[int, EvidenceReason]:
    if has_known:
        return 2, EvidenceReason.KNOWN_BOOKING
    if has_booking:
        return 1, EvidenceReason.BOOKING
    return 0, EvidenceReason.TRAVEL_WEBSITE


def _is_named(channel: Channel, label: str) -> bool:
    """Whether the option's words name the channel: "Booking.com" is the "Booking" of the sheet."""
    words = search_key(label).replace(",", " ").replace("(", " ").replace(".", " ").split()
    names = (channel.name, *channel.aliases, *channel.hosts)
    return any(
        part in words for name in names for part in search_key(name).split(".") if len(part) > 2
    )


def list_pages(outlets: ProductOutlets, on: date) -> tuple[EvidencePaper, ...]:
    """The website and the social pages that promote the product, each address once."""
    social = [
        _make_page(PaperSubject.SOCIAL_PAGE, one.listing.channel, one.listing.url)
        for one in list_active(outlets, on, _SOCIAL)
        if one.listing.url
    ]
    return _keep_once((*_list_websites(outlets, on), *social))


def _list_websites(outlets: ProductOutlets, on: date) -> tuple[EvidencePaper, ...]:
    own = [outlets.website] if outlets.website else []
    listed = (one.listing.url for one in list_active(outlets, on, _WEBSITES))
    addresses = [*own, *filter(None, listed)]
    return _keep_once(_make_page(PaperSubject.WEBSITE, address, address) for address in addresses)


def _make_page(subject: PaperSubject, name: str, address: str) -> EvidencePaper:
    return EvidencePaper(EvidenceKind.PROMOTION, subject, name, address)


def _keep_once(papers: Iterable[EvidencePaper]) -> tuple[EvidencePaper, ...]:
    return tuple({paper.number: paper for paper in papers}.values())
