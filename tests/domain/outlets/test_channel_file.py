"""What a file says of channels, listings and points of sale, and what of it cannot be read."""

from datetime import date
from decimal import Decimal

import pytest

from ocop_desktop import resources
from ocop_desktop.domain.channels.channel import (
    Channel,
    ChannelKind,
    Listing,
    ListingStatus,
    SalesContract,
)
from ocop_desktop.domain.channels.channel_names import ChannelIndex
from ocop_desktop.domain.codes import FieldReason, ValueReason
from ocop_desktop.domain.outlets.channel_file import (
    ChannelFile,
    FileListing,
    check_kind,
    find_new_channels,
    name_channel,
    read_channel_file,
)
from ocop_desktop.domain.outlets.sale_point import SalePlace, SalePoint

KNOWN = ChannelIndex(resources.channels())


def find(key: str | int) -> tuple[int, ...]:
    return {"mat": (3,), "hai": (3, 4)}.get(str(key), ())


def test_every_kind_of_object_of_a_file_is_read() -> None:
    file, faults = read_channel_file(
        [
            {
                "product": "mat",
                "platform": "Shopee",
                "kind": "san-tmdt",
                "link": "https://shopee.vn/1",
                "place": "gian A",
                "since": "2025-01-02",
                "until": "31/12/2026",
                "status": "đang bán",
                "price": "95 nghìn",
                "contract": {"number": "1/HĐ", "date": "2025-01-01", "file": "hd.pdf"},
                "checked_on": "2026-11-30",
            },
            {"name": "Sàn xã", "kind": "san-tmdt", "hosts": ["san.xa.vn"], "aliases": ["SX"]},
            {
                "sale_point": "Điểm OCOP",
                "place_kind": "tram-dung-nghi",
                "commune_code": "27664",
                "products": ["mat"],
                "latitude": 10.4,
                "longitude": "106,9",
                "status": "dang-ban",
            },
        ],
        find,
    )
    assert faults == ()
    listing = Listing(
        "Shopee",
        "https://shopee.vn/1",
        "gian A",
        date(2025, 1, 2),
        date(2026, 12, 31),
        SalesContract("1/HĐ", date(2025, 1, 1), "hd.pdf"),
        Decimal(95000),
        ListingStatus.ACTIVE,
        date(2026, 11, 30),
    )
    point = SalePoint(
        "Điểm OCOP",
        SalePlace.REST_STOP,
        commune_code="27664",
        product_ids=(3,),
        status=ListingStatus.ACTIVE,
        latitude=Decimal("10.4"),
        longitude=Decimal("106.9"),
    )
    assert file == ChannelFile(
        (FileListing(3, listing, ChannelKind.MARKETPLACE),),
        (Channel("Sàn xã", ChannelKind.MARKETPLACE, ("san.xa.vn",), ("SX",)),),
        (point,),
    )


@pytest.mark.parametrize(
    ("data", "place", "reason"),
    [
        ("chữ", "", FieldReason.NOT_AN_OBJECT),
        ({"product": "mat"}, "channel", FieldReason.REQUIRED),
        ({"product": "lạ", "channel": "Chợ"}, "product", FieldReason.NO_SUCH_RECORD),
        ({"product": "hai", "channel": "Chợ"}, "product", FieldReason.SEVERAL_RECORDS),
        ({"product": "mat", "channel": "Chợ", "chanel": 1}, "chanel", FieldReason.UNKNOWN_KEY),
        (
            {"product": "mat", "channel": "Chợ", "contract": {"no": "1"}},
            "contract.no",
            FieldReason.UNKNOWN_KEY,
        ),
        ({"product": "mat", "channel": "Chợ", "price": 95}, "price", FieldReason.UNCLEAR_MONEY),
        ({"product": "mat", "channel": "Chợ", "since": "hôm"}, "since", FieldReason.NOT_A_DAY),
        ({"product": "mat", "channel": "Chợ", "kind": "lạ"}, "kind", FieldReason.UNKNOWN_WORD),
        ({"kind": "cho"}, "name", FieldReason.REQUIRED),
        ({"place_kind": "buu-dien"}, "name", FieldReason.REQUIRED),
    ],
)
def test_what_cannot_be_read_is_named_with_its_place(
    data: object, place: str, reason: FieldReason
) -> None:
    _, faults = read_channel_file(data, find)
    assert (faults[0].place, faults[0].reason) == (place, reason)
    _, in_list = read_channel_file([{"name": "Sàn xã"}, data], find)
    assert in_list[0].place == (f"[1].{place}" if place else "[1]")


@pytest.mark.parametrize(
    ("listing", "kind", "name"),
    [
        (Listing("Sàn Lạ", "https://shopee.vn/1"), None, "Sàn Lạ"),
        (Listing("", "https://www.shopee.vn/1"), None, "Shopee"),
        (Listing("", "https://la.vn/1"), None, "la.vn"),
        (Listing("", "ở nhà"), None, "ở nhà"),
        (Listing("", place="chợ Bến Thành"), ChannelKind.MARKET, "Chợ"),
        (Listing("", "https://htx.example"), ChannelKind.WEBSITE, "Trang web riêng"),
    ],
)
def test_a_listing_without_a_channel_is_named_by_its_address_or_its_kind(
    listing: Listing, kind: ChannelKind | None, name: str
) -> None:
    assert name_channel(listing, kind, KNOWN).channel == name


def test_an_unknown_channel_of_a_stated_kind_is_a_new_one() -> None:
    file = ChannelFile(
        (
            FileListing(1, Listing("Co.opmart"), ChannelKind.SUPERMARKET),
            FileListing(2, Listing("CO.OPMART"), ChannelKind.SUPERMARKET),
            FileListing(3, Listing("Sàn Lạ")),
            FileListing(4, Listing("Shopee"), ChannelKind.MARKETPLACE),
        )
    )
    assert find_new_channels(file, KNOWN) == (Channel("Co.opmart", ChannelKind.SUPERMARKET),)


def test_another_kind_than_that_of_the_list_is_told() -> None:
    wrong = FileListing(1, Listing("Shopee"), ChannelKind.SOCIAL)
    (problem,) = check_kind(wrong, KNOWN)
    assert (problem.reason, problem.value) == (ValueReason.OTHER_CHANNEL_KIND, "Shopee")
    for sound in (
        FileListing(1, Listing("Shopee"), ChannelKind.MARKETPLACE),
        FileListing(1, Listing("Shopee")),
        FileListing(1, Listing("Sàn Lạ"), ChannelKind.SOCIAL),
    ):
        assert check_kind(sound, KNOWN) == ()
