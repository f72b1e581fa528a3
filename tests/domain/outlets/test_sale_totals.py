"""Totals by channel under the names that channels have today."""

from decimal import Decimal

from ocop_desktop.domain.channels.channel import Channel
from ocop_desktop.domain.channels.channel_names import ChannelIndex
from ocop_desktop.domain.outlets.sale_totals import SaleTotal, join_totals


def test_totals_of_former_names_are_added_to_those_of_today() -> None:
    name = ChannelIndex([Channel("Sàn phường", aliases=("Sàn xã",))]).name_today
    joined = join_totals(
        (
            SaleTotal("Sàn xã", 2, 1, None, None, Decimal(900)),
            SaleTotal("Chợ", 1, 0, None, None, None),
            SaleTotal("Sàn phường", 1, 1, 3, None, Decimal(100)),
            SaleTotal("sàn xã", 1, 0, 4, Decimal(7), None),
        ),
        name,
    )
    assert joined == (
        SaleTotal("Chợ", 1, 0, None, None, None),
        SaleTotal("Sàn phường", 4, 2, 7, Decimal(7), Decimal(1000)),
    )
