"""Registers that are copied."""

from pathlib import Path

import pytest

from ocop_desktop.domain.register.product import Product
from ocop_desktop.services import products
from ocop_desktop.store.database import Register

Stocked = tuple[Register, Product]


@pytest.fixture
def documented(stocked: Stocked, tmp_path: Path) -> Stocked:
    """A register whose product has a document."""
    register, product = stocked
    file = tmp_path / "giấy.pdf"
    file.write_bytes(b"%PDF-1.4 practice")
    return register, products.add_document(register, product.id, file, "Giấy")
