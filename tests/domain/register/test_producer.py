"""A producer's address is its own, not the place of a product."""

from dataclasses import replace

from ocop_desktop.domain.register.producer import Producer, drop_copied_address, is_as_added

COPIED = Producer("HTX Một", id=2, certified_address="xã Cũ", version=1)
PLACES = {2: frozenset({"xã Cũ"})}


def test_an_address_that_was_only_copied_is_dropped() -> None:
    assert is_as_added(COPIED)
    dropped = drop_copied_address(COPIED, PLACES)
    assert dropped == replace(COPIED, certified_address="")


def test_an_address_of_its_own_or_looked_at_since_stays() -> None:
    saved = replace(COPIED, version=2)
    assert drop_copied_address(saved, PLACES) == saved
    assert drop_copied_address(COPIED, {}) == COPIED
    assert drop_copied_address(None, PLACES) is None
