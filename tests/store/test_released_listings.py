"""Listings of a register that an older program wrote: read with defaults, undone as they were."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from ocop_desktop.domain.channels.channel import Listing, ListingStatus
from ocop_desktop.services import history, products, registers
from ocop_desktop.store import tables
from ocop_desktop.store.database import Register
from tests.store.test_register import RELEASED

pytestmark = pytest.mark.sqlite
ON = date(2026, 12, 1)
OLD = [{"channel": "Trang tập", "url": "https://example.org/mat-dua"}]


@pytest.fixture
def released(tmp_path: Path) -> Iterator[Register]:
    """A register of the last schema that knew links only; product 1 has one."""
    folder = tmp_path / "so"
    shutil.copytree(RELEASED / "0009", folder)
    register = registers.open_register(folder)
    yield register
    register.close()


def stored(register: Register) -> Any:
    with register.reading() as connection:
        c = tables.product.c
        return connection.scalar(select(c.shop_links).where(c.id == 1))


def recorded_columns(register: Register) -> set[str]:
    """The columns that the newest action changed."""
    with register.reading() as connection:
        c = tables.change.c
        return set(connection.scalars(select(c.after).order_by(c.id.desc()).limit(1)).one())


def test_a_link_is_read_as_a_listing_nobody_has_checked(released: Register) -> None:
    product = products.details(released, 1, ON).product
    assert product.listings == (Listing("Trang tập", "https://example.org/mat-dua"),)


def test_an_edit_of_something_else_does_not_record_the_listings(released: Register) -> None:
    product = products.details(released, 1, ON).product
    products.save(released, replace(product, notes="mới"))
    assert stored(released) == OLD
    assert recorded_columns(released) == {"notes"}


def test_undoing_an_edit_of_the_listing_writes_the_link_as_it_was(released: Register) -> None:
    product = products.details(released, 1, ON).product
    listing = replace(product.listings[0], status=ListingStatus.ACTIVE, since=date(2025, 1, 2))
    products.save(released, replace(product, listings=(listing,)))
    assert stored(released) == [{**OLD[0], "since": "2025-01-02", "status": "dang-ban"}]
    assert products.details(released, 1, ON).product.listings == (listing,)
    history.undo(released)
    assert stored(released) == OLD
