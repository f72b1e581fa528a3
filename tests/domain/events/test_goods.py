"""Goods are read with their own units; what is left follows from what was brought."""

from decimal import Decimal

import pytest

from ocop_desktop.domain.events.goods import add_goods, find_left, format_goods, parse_goods
from ocop_desktop.domain.events.parts import Amount

PACKS = Amount(Decimal(120), "gói")


@pytest.mark.parametrize(
    ("text", "quantity", "unit"),
    [
        ("120 gói", "120", "gói"),
        ("1.200chậu", "1200", "chậu"),
        ("60", "60", ""),
        (" 3,5 tấn ", "3.5", "tấn"),
        ("0", "0", ""),
    ],
)
def test_a_quantity_stands_before_its_unit(text: str, quantity: str, unit: str) -> None:
    assert parse_goods(text) == Amount(Decimal(quantity), unit)


@pytest.mark.parametrize(
    "text", ["", "gói", "hơn 60 tấn", "1,200 chậu", "3 triệu", "12-15 gói", "1.5"]
)
def test_unclear_goods_are_not_guessed(text: str) -> None:
    assert parse_goods(text) is None


def test_goods_are_written_as_they_are_read() -> None:
    for text in ("1.200 chậu", "60", "3,5 tấn"):
        amount = parse_goods(text)
        assert amount is not None
        assert format_goods(amount) == text


def test_goods_of_one_unit_are_added_and_others_are_not() -> None:
    assert add_goods([PACKS, Amount(Decimal(5), "gói")]) == Amount(Decimal(125), "gói")
    assert add_goods([PACKS, Amount(Decimal(5), "hũ")]) is None
    assert add_goods([]) is None


def test_what_is_left_is_what_was_brought_less_what_was_sold_and_given() -> None:
    sold, given = Amount(Decimal(86), "gói"), Amount(Decimal(5))
    assert find_left(PACKS, sold, given) == Amount(Decimal(29), "gói")
    assert find_left(PACKS, Amount(Decimal(130))) == Amount(Decimal(-10), "gói")


def test_nothing_is_left_to_tell_where_a_part_is_not_known() -> None:
    assert find_left(None, PACKS) is None
    assert find_left(PACKS, None) is None
    assert find_left(PACKS, Amount(Decimal(2), "thùng")) is None
