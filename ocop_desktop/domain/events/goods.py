"""Goods as people write them: "120 gói", "3,5 tấn", "1.200"."""

import re
from decimal import Decimal

from ocop_desktop.domain.events.parts import Amount
from ocop_desktop.domain.text import clean_line, format_number, parse_number, search_key

_GOODS = re.compile(r"([0-9](?:[0-9., ]*[0-9])?) ?([^\d\s.,+-][^\d]*)?")
_SCALES = {"nghin", "ngan", "trieu", "tr", "ti"}


def parse_goods(text: str) -> Amount | None:
    """The quantity and the unit that `text` says; None when the number is unclear or there is none."""
    found = _GOODS.fullmatch(clean_line(text))
    if found is None:
        return None
    quantity, unit = parse_number(found[1]), (found[2] or "").strip()
    is_scaled = bool(_SCALES & set(search_key(unit).split()[:1]))
    return None if quantity is None or is_scaled else Amount(quantity, unit)


def format_goods(amount: Amount) -> str:
    """An amount as it is written: "1.200 chậu"."""
    return f"{format_number(amount.quantity)} {amount.unit}".strip()


def add_goods(amounts: list[Amount]) -> Amount | None:
    """The sum of amounts of one unit; None for none, or for several units."""
    units = {amount.unit for amount in amounts}
    if len(units) != 1:
        return None
    return Amount(sum((amount.quantity for amount in amounts), Decimal(0)), units.pop())


def find_left(brought: Amount | None, *taken: Amount | None) -> Amount | None:
    """What is left of the goods brought; None where they are not known or their units differ.

    Goods taken in no unit are taken in that of the goods brought.
    """
    known = [amount for amount in taken if amount is not None]
    if brought is None or not known or any(one.unit not in {"", brought.unit} for one in known):
        return None
    gone = sum((amount.quantity for amount in known), Decimal(0))
    return Amount(brought.quantity - gone, brought.unit)
