"""Products, producers and fairs that differ in one letter or tone stay apart."""

from pathlib import Path

import pytest

from ocop_desktop.domain.errors import NameAmbiguous
from ocop_desktop.domain.register.fair import TradeFair
from ocop_desktop.services import deadlines, fairs, imports, printing, producers, products
from ocop_desktop.store.database import Register
from tests.builders import TODAY

CASES = Path(__file__).parents[1] / "data" / "cases"


def test_three_preserves_that_differ_in_a_tone_are_three_products(register: Register) -> None:
    result = imports.import_file(register, CASES / "k01-tones-products.csv")
    assert (result.added, result.rejected) == (3, ())
    rows = products.all_rows(register, TODAY)
    stars = {row.name: row.last_stars for row in rows}
    assert stars == {"Mứt dừa": 3, "Mứt dứa": 4, "Mứt dưa": 3}
    again = imports.import_file(register, CASES / "k01-tones-products.csv")
    assert (again.unchanged, again.rejected) == (3, ())


def test_two_producers_that_differ_in_a_tone_are_two(register: Register) -> None:
    result = imports.import_file(register, CASES / "k01-tones-producers.csv")
    assert (result.added, result.rejected) == (3, ())
    assert {row.name: row.products for row in producers.find(register)} == {
        "HTX Đại Thành": 1,
        "HTX Đài Thanh": 2,
    }
    rows = products.all_rows(register, TODAY)
    assert [row.producer for row in rows if row.name == "Rượu nếp"] == ["HTX Đài Thanh"]


def test_a_fair_is_found_by_its_own_name_and_refused_where_marks_would_tell(
    register: Register,
) -> None:
    first = fairs.save(register, TradeFair("Hội chợ Đông Hà"))
    second = fairs.save(register, TradeFair("Hội chợ Đồng Hà"))
    assert printing.fair_named(register, "Hội chợ Đông Hà") == first.id
    assert printing.fair_named(register, "hội chợ đồng hà") == second.id
    with pytest.raises(NameAmbiguous):
        printing.fair_named(register, "hoi cho dong ha")


def test_names_stand_in_vietnamese_order_wherever_they_are_listed(register: Register) -> None:
    imports.import_file(register, CASES / "k10-order.csv")
    order = [
        "an nam", "Ấm trà", "Bánh tráng", "Dừa xiêm", "Đậu phộng", "“Gạo vàng”", "Ốc hương", "Zamia",
    ]  # fmt: skip
    assert [row.name for row in products.all_rows(register, TODAY)] == order
    assert [row.name for row in deadlines.board(register, TODAY).rows] == order
