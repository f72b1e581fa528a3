"""Two clerks who have a channel, a point of sale or a listing open keep what both have changed."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from ocop_desktop.domain.channels.channel import Channel, Listing, ListingStatus
from ocop_desktop.domain.errors import EditConflict
from ocop_desktop.domain.outlets.sale_point import SalePoint
from ocop_desktop.domain.register.product import Product
from ocop_desktop.services import channels, products, registers, sale_points
from ocop_desktop.store.database import Register

Stocked = tuple[Register, Product]
LINK = "https://shopee.vn/1"
RECORDS = [
    (channels.save_channel, Channel("Sàn xã"), "name", "notes"),
    (sale_points.save, SalePoint("Điểm OCOP"), "address", "notes"),
]


@pytest.fixture
def other(stocked: Stocked) -> Iterator[Register]:
    """The same register opened by another program, by another clerk."""
    opened = registers.open_register(stocked[0].folder)
    opened.clerk = "Bà Lan"
    yield opened
    opened.close()


@pytest.mark.parametrize(("save", "record", "first", "second"), RECORDS, ids=["channel", "point"])
def test_two_fields_changed_in_two_windows_are_both_kept(
    stocked: Stocked,
    other: Register,
    save: Callable[..., Any],
    record: Any,
    first: str,
    second: str,
) -> None:
    register, _ = stocked
    opened = save(register, record)
    save(other, replace(opened, **{first: "của bà Lan"}))
    saved = save(register, replace(opened, **{second: "của tôi"}))
    assert (getattr(saved, first), getattr(saved, second)) == ("của bà Lan", "của tôi")


@pytest.mark.parametrize(("save", "record", "first", "second"), RECORDS, ids=["channel", "point"])
def test_one_field_changed_in_two_windows_is_refused(
    stocked: Stocked,
    other: Register,
    save: Callable[..., Any],
    record: Any,
    first: str,
    second: str,
) -> None:
    register, _ = stocked
    opened = save(register, record)
    save(other, replace(opened, **{first: "của bà Lan", second: "cũng của bà"}))
    with pytest.raises(EditConflict) as refused:
        save(register, replace(opened, **{first: "của tôi"}))
    (difference,) = refused.value.differences
    assert (difference.path, difference.mine, difference.clerk) == ((first,), "của tôi", "Bà Lan")


def test_two_clerks_who_change_one_listing_keep_both_facts(
    stocked: Stocked, other: Register
) -> None:
    register, product = stocked
    opened = channels.put_listing(register, product.id, Listing("Shopee", LINK))
    checked = replace(opened.listings[0], checked_on=date(2026, 11, 30))
    products.save(other, replace(opened, listings=(checked, Listing("Chợ", place="chợ"))))
    paused = replace(opened.listings[0], status=ListingStatus.PAUSED)
    saved = products.save(register, replace(opened, listings=(paused,)))
    assert saved.listings == (
        replace(paused, checked_on=date(2026, 11, 30)),
        Listing("Chợ", place="chợ"),
    )
    with pytest.raises(EditConflict):
        products.save(
            other, replace(opened, listings=(replace(paused, status=ListingStatus.CLOSED),))
        )
