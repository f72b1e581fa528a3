"""One edit of many products changes that field alone."""

from dataclasses import fields, replace

import pytest

from ocop_desktop.domain.channels.channel import Listing, ListingStatus
from ocop_desktop.domain.register.bulk_edit import (
    BULK_FIELDS,
    EditVerb,
    FieldEdit,
    apply_edits,
    can_add,
)
from ocop_desktop.domain.register.product import Certificate, Product
from ocop_desktop.domain.text import Translated
from tests.builders import a_product


@pytest.mark.parametrize("name", BULK_FIELDS)
def test_clearing_a_field_leaves_every_other_as_it_was(name: str) -> None:
    before = replace(a_product(1), notes="một", story_short=Translated("vi", "en"))
    after = apply_edits(before, [FieldEdit(name, EditVerb.CLEAR)])
    assert getattr(after, name) == getattr(Product(Translated()), name)
    others = [field.name for field in fields(Product) if field.name != name]
    assert all(getattr(after, other) == getattr(before, other) for other in others)


def test_adding_keeps_what_is_there_and_adds_nothing_twice() -> None:
    held, new = Certificate("VietGAP"), Certificate("HACCP")
    before = replace(a_product(1), certificates=(held,), notes="một")
    edits = [
        FieldEdit("certificates", EditVerb.ADD, (held, new)),
        FieldEdit("notes", EditVerb.ADD, "hai"),
        FieldEdit("notes", EditVerb.ADD, "hai"),
    ]
    after = apply_edits(before, edits)
    assert after.certificates == (held, new)
    assert after.notes == "một\nhai"
    assert not can_add("price")


def test_a_story_set_keeps_its_translations() -> None:
    before = replace(a_product(1), story_long=Translated("cũ", "old", "旧"))
    after = apply_edits(before, [FieldEdit("story_long", EditVerb.SET, "mới")])
    assert after.story_long == Translated("mới", "old", "旧")


def test_a_value_set_to_nothing_clears_the_field() -> None:
    before = replace(a_product(1), set_number=9)
    assert apply_edits(before, [FieldEdit("set_number", EditVerb.SET, None)]).set_number is None
    assert apply_edits(before, [FieldEdit("set_number", EditVerb.SET, 17)]).set_number == 17


def test_a_listing_that_is_there_already_is_not_added_with_fewer_facts() -> None:
    held = Listing("Shopee", "https://shopee.vn/1", status=ListingStatus.ACTIVE)
    new = Listing("Zalo", "https://zalo.me/1")
    before = replace(a_product(1), listings=(held,))
    again = Listing("Shopee", "https://shopee.vn/1")
    after = apply_edits(before, [FieldEdit("listings", EditVerb.ADD, (again, new))])
    assert after.listings == (held, new)
