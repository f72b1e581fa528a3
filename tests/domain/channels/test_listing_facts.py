"""A listing as facts: nothing is lost, and what says nothing is not written."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocop_desktop.domain.channels.channel import Listing, ListingStatus, SalesContract
from ocop_desktop.domain.channels.listing_facts import list_facts, read_listing

FULL = Listing(
    "Siêu thị Mẫu",
    "https://sieuthi.example/1",
    "quầy 3",
    date(2025, 1, 2),
    date(2026, 1, 2),
    SalesContract("12/HĐ", date(2024, 12, 30), "ab/hop-dong.pdf"),
    Decimal(95000),
    ListingStatus.ACTIVE,
    date(2026, 11, 1),
    "Lan",
)
DAYS = st.none() | st.dates()
LISTINGS = st.builds(
    Listing,
    st.text(max_size=5),
    st.text(max_size=5),
    st.text(max_size=5),
    DAYS,
    DAYS,
    st.builds(SalesContract, st.text(max_size=5), DAYS, st.text(max_size=5)),
    st.none() | st.integers(0, 10**9).map(Decimal),
    st.sampled_from(ListingStatus),
    DAYS,
    st.text(max_size=5),
)


@given(LISTINGS)
def test_a_listing_comes_back_from_its_facts(listing: Listing) -> None:
    assert read_listing(list_facts(listing)) == listing


def test_every_fact_of_a_listing_is_kept() -> None:
    assert read_listing(list_facts(FULL)) == FULL
    assert list_facts(FULL)["contract"] == {
        "number": "12/HĐ",
        "signed_on": "2024-12-30",
        "file": "ab/hop-dong.pdf",
    }


def test_a_link_of_an_older_program_is_a_listing_and_is_written_as_it_was() -> None:
    kept = {"channel": "Sàn", "url": "https://san.example/1"}
    listing = read_listing(kept)
    assert listing == Listing("Sàn", "https://san.example/1")
    assert list_facts(listing) == kept


@pytest.mark.parametrize(
    "damage",
    [{"status": "mới"}, {"since": "hôm qua"}, {"price": "nhiều"}, {"contract": 3}],
    ids=str,
)
def test_damaged_facts_are_refused(damage: dict[str, object]) -> None:
    with pytest.raises((ValueError, TypeError, AttributeError, ArithmeticError)):
        read_listing({"channel": "Sàn", "url": "", **damage})
