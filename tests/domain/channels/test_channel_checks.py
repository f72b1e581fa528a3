"""What is doubtful or refused in listings, channels and points of sale."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from ocop_desktop import resources
from ocop_desktop.domain.channels.channel import Channel, Listing, ListingStatus
from ocop_desktop.domain.channels.channel_checks import (
    check_channel,
    check_listing,
    check_listing_values,
)
from ocop_desktop.domain.channels.channel_names import ChannelIndex
from ocop_desktop.domain.channels.listing_rows import ListingKey, ListingRow
from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.outlets.sale_point import SalePoint
from ocop_desktop.domain.outlets.sale_point_checks import check_sale_point
from ocop_desktop.domain.problems import Severity

ON = date(2026, 11, 30)
SEEN = Listing("Shopee", "https://shopee.vn/1", status=ListingStatus.ACTIVE, checked_on=ON)
CLOSED = Channel("Sàn cũ", hosts=("cu.example",), closed=True)
KNOWN = ChannelIndex((*resources.channels(), CLOSED))


@pytest.mark.parametrize(
    ("listing", "reason", "severity"),
    [
        (replace(SEEN, channel=""), ValueReason.REQUIRED, Severity.HARD),
        (
            replace(SEEN, since=date(2026, 2, 1), until=date(2026, 1, 31)),
            ValueReason.BEFORE_SINCE,
            Severity.HARD,
        ),
        (replace(SEEN, price=Decimal(-1)), ValueReason.BELOW_ZERO, Severity.HARD),
        (replace(SEEN, url="ftp://shopee.vn/1"), ValueReason.LISTING_URL, Severity.SOFT),
        (replace(SEEN, channel="Sàn Lạ"), ValueReason.UNKNOWN_CHANNEL, Severity.SOFT),
        (replace(SEEN, url="https://tiki.vn/1"), ValueReason.OTHER_HOST, Severity.SOFT),
        (replace(SEEN, checked_on=date(2026, 5, 29)), ValueReason.CHECK_OVERDUE, Severity.SOFT),
        (replace(SEEN, checked_on=None), ValueReason.NEVER_CHECKED, Severity.SOFT),
        (replace(SEEN, channel="Sàn cũ", url=""), ValueReason.CHANNEL_CLOSED, Severity.SOFT),
    ],
)
def test_a_listing_is_told_what_is_doubtful(
    listing: Listing, reason: ValueReason, severity: Severity
) -> None:
    (problem,) = check_listing(listing, KNOWN, ON, 6)
    assert (problem.reason, problem.severity) == (reason, severity)


@pytest.mark.parametrize(
    "listing",
    [
        SEEN,
        replace(SEEN, channel="tiktok", url="https://vt.tiktok.com/1"),
        replace(SEEN, channel="Trang web riêng", url="https://htx.example"),
        replace(SEEN, channel="Chợ", url="", place="chợ Bến Thành"),
        replace(SEEN, channel="Sàn cũ", url="", status=ListingStatus.CLOSED),
        replace(SEEN, since=date(2026, 1, 31), until=date(2026, 12, 31), price=Decimal(0)),
    ],
)
def test_a_sound_listing_has_no_problem(listing: Listing) -> None:
    assert check_listing(listing, KNOWN, ON, 6) == ()


def test_the_finding_of_an_address_names_the_host_and_those_of_the_channel() -> None:
    (problem,) = check_listing(replace(SEEN, url="https://tiki.vn/1"), KNOWN, ON, 6)
    assert (problem.value, problem.limit) == ("tiki.vn", "shopee.vn, shp.ee")


@pytest.mark.parametrize(
    ("channel", "field", "reason"),
    [
        (Channel(""), "name", ValueReason.REQUIRED),
        (Channel("shopee"), "name", ValueReason.TAKEN),
        (Channel("Mới", aliases=("Tik Tok",)), "aliases", ValueReason.TAKEN),
        (Channel("Mới", hosts=("https://moi.vn",)), "hosts", ValueReason.NOT_A_HOST),
        (Channel("Mới", hosts=("moi",)), "hosts", ValueReason.NOT_A_HOST),
    ],
)
def test_a_channel_that_cannot_be_told_from_others_is_refused(
    channel: Channel, field: str, reason: ValueReason
) -> None:
    (problem,) = check_channel(channel, resources.channels())
    assert (problem.field, problem.reason, problem.severity) == (field, reason, Severity.HARD)


def test_a_sound_channel_has_no_problem() -> None:
    sound = Channel("Sàn xã", hosts=("san.xa.vn",), aliases=("SX",))
    assert check_channel(sound, resources.channels()) == ()


POINT = SalePoint("Điểm OCOP Cần Giờ", status=ListingStatus.ACTIVE, checked_on=ON)


@pytest.mark.parametrize(
    ("point", "field", "reason", "severity"),
    [
        (replace(POINT, name=""), "name", ValueReason.REQUIRED, Severity.HARD),
        (
            replace(POINT, latitude=Decimal(91), longitude=Decimal(106)),
            "latitude",
            ValueReason.OUT_OF_RANGE,
            Severity.HARD,
        ),
        (replace(POINT, latitude=Decimal(10)), "longitude", ValueReason.MISSING, Severity.SOFT),
        (replace(POINT, longitude=Decimal(106)), "latitude", ValueReason.MISSING, Severity.SOFT),
        (replace(POINT, checked_on=None), "checked_on", ValueReason.NEVER_CHECKED, Severity.SOFT),
        (
            replace(POINT, checked_on=date(2026, 5, 29)),
            "checked_on",
            ValueReason.CHECK_OVERDUE,
            Severity.SOFT,
        ),
    ],
)
def test_a_point_of_sale_is_told_what_is_doubtful(
    point: SalePoint, field: str, reason: ValueReason, severity: Severity
) -> None:
    (problem,) = check_sale_point(point, ON, 6)
    assert (problem.field, problem.reason, problem.severity) == (field, reason, severity)


def test_a_sound_or_closed_point_of_sale_has_no_problem() -> None:
    placed = replace(POINT, latitude=Decimal(10), longitude=Decimal(106))
    closed = replace(POINT, status=ListingStatus.CLOSED, checked_on=None)
    assert check_sale_point(placed, ON, 6) == check_sale_point(closed, ON, 6) == ()


def test_a_row_is_found_again_by_its_listing() -> None:
    row = ListingRow(3, "Mật", "HTX", SEEN)
    assert row.id == row.key == ListingKey(3, "Shopee", "https://shopee.vn/1")
    assert ListingRow(3, "Mật", "HTX").key == ListingKey(3, "")


def test_whatever_the_day_a_listing_is_checked_by_what_it_says_alone() -> None:
    long = replace(SEEN, place="x" * 100_001, checked_on=None)
    assert [one.reason for one in check_listing_values(long)] == [ValueReason.TEXT_LENGTH]
    assert check_listing_values(replace(SEEN, checked_on=None)) == ()
