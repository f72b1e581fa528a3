"""Registers for the tests of the store, in every engine that can keep one."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from ocop_desktop.domain.register.product import Product
from ocop_desktop.store.database import Register
from ocop_desktop.store.engines.choice import ENGINES, engine_of
from ocop_desktop.store.engines.engine import RegisterEngine
from tests.builders import new_register, register_with_product


@pytest.fixture(params=sorted(ENGINES))
def engine(request: pytest.FixtureRequest) -> RegisterEngine:
    """Each engine in turn."""
    return ENGINES[request.param]


@pytest.fixture
def register(tmp_path: Path, engine: RegisterEngine) -> Iterator[Register]:
    """An empty register in that engine."""
    opened = new_register(tmp_path)
    assert engine_of(opened._engine) is engine
    yield opened
    opened.close()


@pytest.fixture
def stocked(tmp_path: Path, engine: RegisterEngine) -> Iterator[tuple[Register, Product]]:
    """A register in that engine with one recognised product, and that product."""
    opened, product = register_with_product(tmp_path)
    assert engine_of(opened._engine) is engine
    yield opened, product
    opened.close()
