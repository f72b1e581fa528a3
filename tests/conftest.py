"""Registers for the tests, closed again; nothing touches the clerk's own files."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from ocop_desktop.domain.register.product import Product
from ocop_desktop.store.database import Register
from tests.builders import new_register, register_with_product


@pytest.fixture
def register(tmp_path: Path) -> Iterator[Register]:
    """An empty register."""
    opened = new_register(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def stocked(tmp_path: Path) -> Iterator[tuple[Register, Product]]:
    """A register with one recognised product, and that product."""
    opened, product = register_with_product(tmp_path)
    yield opened, product
    opened.close()
