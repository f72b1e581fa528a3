"""What a listing is worth on a day: whether the product is sold there, whether it is printed."""

from collections.abc import Iterable
from datetime import date

from ocop_desktop.domain.channels.channel import Listing, ListingStatus
from ocop_desktop.domain.dates import add_months

_NOT_SOLD = frozenset({ListingStatus.PAUSED, ListingStatus.CLOSED})


def identify_listing(listing: Listing) -> tuple[str, str, str]:
    """What tells a listing of a product from its others: channel, address and place."""
    return listing.channel, listing.url, listing.place


def is_ended(listing: Listing, on: date) -> bool:
    """Whether the product is no longer sold there on that day: paused, closed or past its last day."""
    return listing.status in _NOT_SOLD or (listing.until is not None and listing.until < on)


def is_active(listing: Listing, on: date) -> bool:
    """Whether a clerk has seen that the product is sold there, and that has not ended."""
    return listing.status is ListingStatus.ACTIVE and not is_ended(listing, on)


def needs_check(listing: Listing, on: date, months: int) -> bool:
    """Whether nobody has seen for `months` months that the product is sold there.

    What has ended needs no check.
    """
    if is_ended(listing, on):
        return False
    return listing.checked_on is None or add_months(listing.checked_on, months) < on


def list_printed(listings: Iterable[Listing], on: date) -> tuple[Listing, ...]:
    """The listings that a page may show: with an address, and not ended."""
    return tuple(one for one in listings if one.url and not is_ended(one, on))
