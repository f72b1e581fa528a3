"""Whether a product is sold somewhere on a day, and what a page may show of it."""

from datetime import date

import pytest

from ocop_desktop.domain.channels.channel import Listing, ListingStatus
from ocop_desktop.domain.channels.listing_state import (
    identify_listing,
    is_active,
    is_ended,
    list_printed,
    needs_check,
)

ON = date(2026, 11, 30)
LINK = "https://san.example/1"


@pytest.mark.parametrize(
    ("listing", "ended", "active"),
    [
        (Listing("Sàn", LINK), False, False),
        (Listing("Sàn", LINK, status=ListingStatus.ACTIVE), False, True),
        (Listing("Sàn", LINK, status=ListingStatus.PAUSED), True, False),
        (Listing("Sàn", LINK, status=ListingStatus.CLOSED), True, False),
        (Listing("Sàn", LINK, until=ON, status=ListingStatus.ACTIVE), False, True),
        (Listing("Sàn", LINK, until=date(2026, 11, 29), status=ListingStatus.ACTIVE), True, False),
    ],
)
def test_a_product_is_sold_until_it_is_paused_closed_or_past_its_last_day(
    listing: Listing, ended: bool, active: bool
) -> None:
    assert (is_ended(listing, ON), is_active(listing, ON)) == (ended, active)


def test_only_listings_with_an_address_that_have_not_ended_are_printed() -> None:
    shown = Listing("Sàn", LINK)
    hidden = (
        Listing("Siêu thị", place="quầy 3", status=ListingStatus.ACTIVE),
        Listing("Cũ", "https://cu.example", status=ListingStatus.CLOSED),
    )
    assert list_printed((shown, *hidden), ON) == (shown,)


@pytest.mark.parametrize(
    ("checked_on", "status", "wanted"),
    [
        (None, ListingStatus.UNCHECKED, True),
        (None, ListingStatus.CLOSED, False),
        (date(2026, 5, 30), ListingStatus.ACTIVE, False),
        (date(2026, 5, 29), ListingStatus.ACTIVE, True),
    ],
)
def test_a_listing_is_to_be_checked_when_the_months_have_passed(
    checked_on: date | None, status: ListingStatus, wanted: bool
) -> None:
    listing = Listing("Sàn", LINK, status=status, checked_on=checked_on)
    assert needs_check(listing, ON, 6) is wanted


def test_channel_address_and_place_tell_listings_of_a_product_apart() -> None:
    assert identify_listing(Listing("Sàn", LINK)) == identify_listing(
        Listing("Sàn", LINK, status=ListingStatus.ACTIVE)
    )
    assert identify_listing(Listing("Sàn", LINK)) != identify_listing(Listing("Chợ", LINK))
