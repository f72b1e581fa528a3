from datetime import date
from typing import Any

import pytest

from ocop_desktop.domain.channels.channel import Listing
from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.importing.cells import link_cells
from ocop_desktop.domain.importing.cells.cell_reading import CellReading
from ocop_desktop.domain.importing.table import RepairKind
from ocop_desktop.domain.register.product import Certificate, ProductCode


def test_the_first_of_several_mail_addresses_counts() -> None:
    assert link_cells.read_email("a@b.vn") == CellReading("a@b.vn")
    for cell in ("a@b.vn; c@d.vn", "Email: a@b.vn", "a@b.vn."):
        told = CellReading("a@b.vn", RepairKind.WRITTEN_FORM, "a@b.vn", kept=cell)
        assert link_cells.read_email(cell) == told
    assert link_cells.read_email("không") == CellReading(reason=ValueReason.EMAIL)
    assert link_cells.read_email("—") == CellReading()


def test_a_traceability_address_begins_with_http() -> None:
    assert link_cells.read_url("https://a.vn/x") == CellReading("https://a.vn/x")
    assert link_cells.read_url("www.a.vn") == CellReading(reason=ValueReason.TRACEABILITY_URL)
    assert link_cells.read_url("") == CellReading()


def test_shops_are_named_by_the_list_or_by_their_site() -> None:
    link = "https://shopee.vn/a"
    named = CellReading((Listing("Cửa hàng", link),))
    assert link_cells.read_listings(f"Cửa hàng | {link}") == named
    assert link_cells.read_listings(link) == CellReading((Listing("shopee.vn", link),))
    two = link_cells.read_listings(f"Shopee: {link}, https://www.tiki.vn/b")
    assert two.value == (Listing("shopee.vn", link), Listing("tiki.vn", "https://www.tiki.vn/b"))
    assert two.repair is RepairKind.WRITTEN_FORM
    assert link_cells.read_listings("Shopee") == CellReading(kept="Shopee")
    assert link_cells.read_listings("—") == CellReading()


def test_a_number_of_another_list_is_no_product_code() -> None:
    both = (ProductCode("79-27664-3-2025"), ProductCode("83-829-28780-3-2022"))
    assert link_cells.read_codes("79-27664-3-2025; 83-829-28780-3-2022") == CellReading(both)
    assert link_cells.read_codes("SP01") == CellReading(kept="SP01")
    assert link_cells.read_codes(5) == CellReading(kept="5")
    assert link_cells.read_codes("") == CellReading()


def test_certificates_stand_in_lines_or_apart_by_commas() -> None:
    read = link_cells.read_certificates
    assert read("VietGAP, HACCP").value == (Certificate("VietGAP"), Certificate("HACCP"))
    assert read("VietGAP\nISO 22000").value == (Certificate("VietGAP"), Certificate("ISO 22000"))
    dated = Certificate("VietGAP", "12", date(2025, 1, 1))
    assert read("VietGAP | 12 | 01/01/2025").value == (dated,)
    assert read("VietGAP | 12 | hôm qua").reason is ValueReason.NOT_UNDERSTOOD
    assert read("Có") == CellReading(kept="Có")
    assert read("—") == CellReading()


def test_markets_stand_apart_by_commas() -> None:
    assert link_cells.read_markets("Nhật; Mỹ, Lào").value == ("Nhật", "Mỹ", "Lào")
    assert link_cells.read_markets("Chưa xuất khẩu") == CellReading(kept="Chưa xuất khẩu")
    assert link_cells.read_markets("—") == CellReading()


@pytest.mark.parametrize(
    ("read", "cell", "value"),
    [
        (link_cells.read_own_certificates, "A, B | 1", (Certificate("A, B", "1"),)),
        (link_cells.read_own_codes, "SP01", (ProductCode("SP01"),)),
        (link_cells.read_own_listings, "A | www.a", (Listing("A", "www.a"),)),
        (link_cells.read_own_texts, "A, B\nC", ("A, B", "C")),
    ],
)
def test_the_own_export_is_read_by_its_own_form(read: Any, cell: str, value: Any) -> None:
    assert read(cell) == CellReading(value)


@pytest.mark.parametrize(
    ("read", "cell"),
    [
        (link_cells.read_own_certificates, "A | 1 | mai"),
        (link_cells.read_own_codes, "A | mai"),
        (link_cells.read_own_listings, "A"),
    ],
)
def test_the_own_export_typed_over_in_another_form_is_not_taken(read: Any, cell: str) -> None:
    assert read(cell).reason is not None
