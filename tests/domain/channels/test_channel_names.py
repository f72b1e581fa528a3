"""Channels are found by whatever names them, and an office's own stand in place of shipped ones."""

import pytest

from ocop_desktop import resources
from ocop_desktop.domain.channels.channel import Channel, ChannelKind
from ocop_desktop.domain.channels.channel_list import join_channels, rename_channel
from ocop_desktop.domain.channels.channel_names import find_channel, read_host


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("tiktok", "TikTok Shop"),
        ("TikTok Shop", "TikTok Shop"),
        ("tiktokshop.vn", "TikTok Shop"),
        ("https://vt.tiktok.com/ZS1/", "TikTok Shop"),
        ("SHOPEE", "Shopee"),
        ("shopee.vn", "Shopee"),
        ("https://shopee.vn/mat-dua?a=1", "Shopee"),
        ("Vỏ sò", "Voso"),
        ("vo so", "Voso"),
        ("cho", "Chợ"),
        ("dai ly", "Đại lý"),
        ("postmart.vn", "Buudien.vn"),
        ("booking.com", "Booking"),
    ],
)
def test_a_channel_is_found_by_name_other_name_or_web_host(text: str, name: str) -> None:
    found = find_channel(resources.channels(), text)
    assert found is not None
    assert found.name == name


@pytest.mark.parametrize(
    "text", ["", "  ", "Sàn Mẫu", "notshopee.vn", "shopee.vn.example", "http://[x", "a b.vn", "."]
)
def test_what_names_no_channel_is_none(text: str) -> None:
    assert find_channel(resources.channels(), text) is None


def test_the_longest_host_that_fits_names_the_channel() -> None:
    wide, narrow = Channel("A", hosts=("san.vn",)), Channel("B", hosts=("nong.san.vn",))
    assert find_channel((wide, narrow), "https://www.x.nong.san.vn/1") == narrow
    assert find_channel((narrow, wide), "y.san.vn") == wide


def test_the_host_of_an_address_is_read_with_or_without_its_scheme() -> None:
    assert read_host("https://www.shopee.vn:443/a") == read_host("shopee.vn/a") == "shopee.vn"


def test_no_two_shipped_channels_share_a_name_and_every_kind_but_other_is_there() -> None:
    shipped = resources.channels()
    for channel in shipped:
        for text in (channel.name, *channel.aliases, *channel.hosts):
            assert find_channel(shipped, text) == channel
    assert {one.kind for one in shipped} == set(ChannelKind) - {ChannelKind.OTHER}


def test_the_offices_own_channel_stands_in_place_of_the_shipped_one() -> None:
    shipped = (Channel("Postmart", hosts=("postmart.vn",), aliases=("PM",)), Channel("Chợ"))
    renamed = Channel("Nông sản Việt", aliases=("postmart",), closed=True, id=3)
    own = Channel("Sàn xã", ChannelKind.MARKETPLACE, id=4)
    joined = join_channels(shipped, (own, renamed))
    assert [one.name for one in joined] == ["Nông sản Việt", "Chợ", "Sàn xã"]
    for text in ("Postmart", "PM", "postmart.vn", "nong san viet"):
        found = find_channel(joined, text)
        assert found is not None
        assert (found.name, found.id, found.closed) == ("Nông sản Việt", 3, True)


def test_a_renamed_channel_keeps_its_former_name() -> None:
    channel = Channel("Mới", aliases=("khác",))
    assert rename_channel(channel, "Cũ").aliases == ("khác", "Cũ")
    assert rename_channel(channel, "") == rename_channel(channel, "mới") == channel
