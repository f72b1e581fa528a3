"""Where the practice products are sold: a sample channel, their listings on it, a point of sale."""

from dataclasses import replace
from datetime import date, timedelta

from ocop_desktop.domain.channels.channel import Channel, ChannelKind, Listing, ListingStatus
from ocop_desktop.domain.outlets.sale_point import SalePlace, SalePoint

_CHECK_SPAN = 300
_STATUSES = (ListingStatus.ACTIVE, ListingStatus.ACTIVE, ListingStatus.UNCHECKED)


def make_channel() -> Channel:
    """The practice channel."""
    return Channel("Sàn mẫu", ChannelKind.MARKETPLACE)


def finish_listing(listing: Listing, number: int, on: date) -> Listing:
    """The listing of the product `number` with its status and when it was last seen, before `on`."""
    status = _STATUSES[number // 2 % len(_STATUSES)]
    if status is ListingStatus.UNCHECKED:
        return listing
    checked_on = on - timedelta(days=number * 41 % _CHECK_SPAN)
    return replace(
        listing, status=status, checked_on=checked_on, since=checked_on - timedelta(days=400)
    )


def make_point(on: date) -> SalePoint:
    """The practice point of sale, without its products."""
    return SalePoint(
        "Điểm giới thiệu và bán sản phẩm OCOP Cần Giờ (dữ liệu mẫu)",
        SalePlace.REST_STOP,
        "Đường Rừng Sác, xã Cần Giờ",
        "27664",
        "HTX mẫu",
        on - timedelta(days=500),
        "950/QĐ-BCT",
        status=ListingStatus.ACTIVE,
        checked_on=on - timedelta(days=30),
    )
