"""Which value of a list is meant by a code, an English name or the words of offices."""

import unicodedata
from enum import StrEnum

import pytest

from ocop_desktop.domain.channels.channel import ChannelKind, ListingStatus
from ocop_desktop.domain.choice_words import find_choice
from ocop_desktop.domain.events.event import EventKind, EventScope
from ocop_desktop.domain.events.parts import CostItem, DealKind, Fund, HostKind
from ocop_desktop.domain.outlets.registration import RegistrationKind
from ocop_desktop.domain.outlets.sale_point import SalePlace

SPOKEN: tuple[tuple[StrEnum, str], ...] = (
    (EventKind.FAIR, "hội chợ|HỘI CHỢ|hoi-cho|hoi_cho|Hội chợ triển lãm|fair|FAIR"),
    (EventKind.LIVESTREAM, "Livestream|phiên livestream"),
    (EventKind.MARKET, "phiên chợ|Chợ phiên|market"),
    (EventKind.WEEK, "tuần hàng|Tuần lễ|week"),
    (EventScope.ABROAD, "quốc tế|ngoài nước"),
    (DealKind.PRINCIPLE, "nguyên tắc|hợp đồng nguyên tắc"),
    (DealKind.MEMORANDUM, "ghi nhớ|Biên bản ghi nhớ|MOU"),
    (DealKind.AGREEMENT, "thỏa thuận|thoả thuận|biên bản thỏa thuận"),
    (CostItem.TRAVEL, "đi lại, ăn ở|đi lại|ăn ở"),
    (CostItem.HOSTS, "KOL/KOC|KOC"),
    (Fund.PROVINCE, "ngân sách tỉnh|tỉnh"),
    (Fund.PROMOTION, "khuyến công–XTTM|khuyến công|XTTM"),
    (HostKind.ARTIST, "nghệ sĩ|nghệ sỹ"),
    (ListingStatus.ACTIVE, "đang bán|ĐANG BÁN|dang-ban"),
    (ListingStatus.UNCHECKED, "chưa kiểm tra"),
    (ChannelKind.MARKETPLACE, "sàn TMĐT|sàn thương mại điện tử"),
    (SalePlace.SHOPPING_CENTRE, "siêu thị"),
    (SalePlace.STATION, "nhà ga-sân bay-bến xe-bến tàu|sân bay"),
    (RegistrationKind.ORIGIN, "C/O|CO"),
    (RegistrationKind.GROWING_AREA, "mã số vùng trồng|vùng trồng"),
)


@pytest.mark.parametrize(("value", "words"), SPOKEN)
def test_a_value_is_named_as_offices_write_it(value: StrEnum, words: str) -> None:
    for one in words.split("|"):
        assert find_choice(type(value), one) is value, one
        assert find_choice(type(value), unicodedata.normalize("NFD", one)) is value, one


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (EventKind, "lạ"), (EventKind, ""), (EventKind, "!"), (EventKind, "hội chợ, livestream"),
        (ListingStatus, "kiểm tra"), (SalePlace, "chợ"),
    ],
)  # fmt: skip
def test_words_that_may_mean_several_values_or_none_are_not_guessed(
    kind: type[StrEnum], words: str
) -> None:
    assert find_choice(kind, words) is None
