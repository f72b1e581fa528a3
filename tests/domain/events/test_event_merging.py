"""Two edits of one event become one: each part is found again by what makes it the same."""

from dataclasses import replace
from datetime import date, time
from decimal import Decimal
from typing import Any

import pytest

from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.events.parts import (
    Amount,
    BasisPaper,
    Cost,
    Deal,
    EventEntry,
    EventHost,
    EventSession,
    Gift,
    RevenuePart,
    SessionPage,
    StatedFigures,
)
from ocop_desktop.domain.merging import merge
from tests.events import figure

SESSION = EventSession("Tối", date(2026, 12, 1), time(19), pages=(SessionPage("TikTok"),))
PARTS: list[tuple[str, Any, dict[str, Any], dict[str, Any]]] = [
    ("sessions", SESSION, {"net": figure(5)}, {"notes": "Đông"}),
    ("hosts", EventHost("Bà Lan"), {"fee": Decimal(0)}, {"printable": True}),
    ("entries", EventEntry(3), {"net": figure(5)}, {"booth": "A1"}),
    ("entries", EventEntry(0, producer_id=7), {"net": figure(5)}, {"booth": "A1"}),
    ("deals", Deal(buyer="Siêu thị"), {"value": Decimal(5)}, {"valid_from": date(2026, 1, 1)}),
    ("costs", Cost(name="Gian"), {"amount": Decimal(5)}, {"paper": "1/HĐ"}),
    ("gifts", Gift("DN"), {"amount": Decimal(5)}, {}),
    ("basis", BasisPaper("kế hoạch", "1"), {"signed_on": date(2026, 1, 1)}, {"file": "a"}),
]


@pytest.mark.parametrize(("field", "part", "mine", "theirs"), PARTS)
def test_both_edits_of_one_part_are_kept_with_what_each_added(
    field: str, part: Any, mine: dict[str, Any], theirs: dict[str, Any]
) -> None:
    other, third = (replace(part, **_rename(part, word)) for word in ("Khác", "Ba"))
    merged = merge(
        _make_event(field, part),
        _make_event(field, replace(part, **mine), other),
        _make_event(field, third, replace(part, **theirs)),
    )
    assert merged.differences == ()
    assert getattr(merged.record, field) == (third, replace(part, **mine, **theirs), other)


def _make_event(field: str, *parts: Any) -> Event:
    lists: dict[str, Any] = {field: parts}
    return Event("Phiên chợ", **lists)


def _rename(part: Any, word: str) -> dict[str, Any]:
    """What makes another part of it."""
    for name in ("title", "name", "giver", "buyer", "kind"):
        if isinstance(getattr(part, name, None), str) and name in part.__slots__:
            return (
                {name: word} if name != "kind" or isinstance(part, BasisPaper) else {"buyer": word}
            )
    return {"product_id": len(word) * 10}


def test_a_figure_that_both_set_is_asked_as_a_whole() -> None:
    base = Event("Phiên chợ", stated=StatedFigures(visitors=figure(1)))
    mine, theirs = (replace(base, stated=StatedFigures(visitors=figure(value))) for value in (2, 3))
    (difference,) = merge(base, mine, theirs).differences
    assert difference.path == ("stated", "visitors")
    assert (difference.mine, difference.theirs) == (figure(2), figure(3))


def test_goods_that_both_set_are_asked_with_their_unit() -> None:
    base = Event("Phiên chợ", entries=(EventEntry(1, sold=Amount(Decimal(1), "hộp")),))
    mine, theirs = (
        replace(base, entries=(EventEntry(1, sold=sold),))
        for sold in (Amount(Decimal(2), "hộp"), Amount(Decimal(1), "kg"))
    )
    (difference,) = merge(base, mine, theirs).differences
    assert difference.path == ("entries", "1", "sold")


def test_pages_and_parts_of_a_revenue_are_merged_one_by_one() -> None:
    def make(accounts: str, halls: str) -> Event:
        pages = tuple(SessionPage("TikTok", one) for one in accounts)
        parts = tuple(RevenuePart(one, figure(5)) for one in halls)
        session = replace(SESSION, pages=pages, reach=figure(1), net=figure(len(accounts)))
        return Event("Hội", sessions=(session,), stated=StatedFigures(revenue_parts=parts))

    merged = merge(make("a", "x"), make("ab", "x"), make("a", "xy")).record
    assert merged == make("ab", "xy")
