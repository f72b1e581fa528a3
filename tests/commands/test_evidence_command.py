"""`evidence`: the points that outlets speak for, with the papers, as JSON and in words."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from ocop_desktop.domain.channels.channel import Listing, ListingStatus, SalesContract
from ocop_desktop.domain.register.product import Product
from ocop_desktop.services import products
from ocop_desktop.store.database import Register
from tests.commands.test_commands import Shell, run
from tests.commands.test_history_command import ask

Stocked = tuple[Register, Product]
SHOPEE = Listing(
    "Shopee",
    "https://shopee.vn/x",
    contract=SalesContract("12/HĐ", date(2026, 3, 1), "contract.pdf"),
    status=ListingStatus.ACTIVE,
)


@pytest.fixture
def folder(stocked: Stocked) -> Path:
    """A register with a product that is sold on a marketplace under a contract."""
    register, product = stocked
    products.save(register, replace(product, listings=(SHOPEE,)))
    products.save(register, replace(product, id=0, codes=(), set_number=None))
    return register.folder


def test_the_proposals_come_with_their_papers(folder: Path, capsys: Shell) -> None:
    told = ask(capsys, "evidence", "--register", folder, "--product", "1", "--on", "30/11/2026")
    first = told["proposals"][0]
    assert (first["criterion"], first["points"]) == ("4.1", 5)
    assert "Shopee" in first["reason"]
    assert first["papers"] == [
        {"kind": "E08", "title": "Hợp đồng với Shopee", "number": "12/HĐ", "on": "2026-03-01",
         "file": "contract.pdf"},
    ]  # fmt: skip


def test_the_proposals_are_told_in_words(folder: Path, capsys: Shell) -> None:
    code, out, _ = run(
        capsys, "evidence", "--register", folder, "--product", "1", "--on", "30/11/2026"
    )
    assert code == 0
    assert "4.1 Khu vực phân phối chính" in out
    assert "Đề xuất 5 điểm: có hợp đồng với kênh thương mại hiện đại: Shopee." in out
    assert "E08 · Hợp đồng với Shopee, 12/HĐ, 01/03/2026" in out


def test_a_product_without_a_set_and_a_name_of_two_are_told(folder: Path, capsys: Shell) -> None:
    code, _, err = run(capsys, "evidence", "--register", folder, "--product", "2")
    assert code != 0
    assert err
    code, _, err = run(capsys, "evidence", "--register", folder, "--product", "Mật dừa nước cô đặc")
    assert code != 0
    assert "79-27664-3-2025" in err
