"""Products, producers and fairs that differ in one letter or tone stay apart."""

from dataclasses import replace
from pathlib import Path

import pytest

from ocop_desktop.domain.errors import NameAmbiguous
from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.importing.table import RepairKind
from ocop_desktop.domain.print.documents import LabelSheet
from ocop_desktop.domain.print.theme import Theme
from ocop_desktop.domain.register.product import Product, ProductQuery
from ocop_desktop.domain.text import Translated
from ocop_desktop.services import (
    deadlines,
    events,
    imports,
    label_sheets,
    printing,
    producers,
    products,
    themes,
)
from ocop_desktop.store import products as stored_products
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
    first = events.save(register, Event("Hội chợ Đông Hà"))
    second = events.save(register, Event("Hội chợ Đồng Hà"))
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


def test_dashes_quotes_and_entities_make_no_new_products(register: Register) -> None:
    result = imports.import_file(register, CASES / "k02-dash-quote.csv")
    assert (result.added, result.unchanged, result.rejected) == (3, 3, ())
    assert {row.name for row in products.all_rows(register, TODAY)} == {
        "Mắm – Muối", "“Gạo vàng”", "Mắm & Muối",
    }  # fmt: skip
    assert [(one.row, one.before, one.after, one.kind) for one in result.repairs] == [
        (3, "Mắm - Muối", "Mắm – Muối", RepairKind.SAME_NAME),
        (5, '"Gạo vàng"', "“Gạo vàng”", RepairKind.SAME_NAME),
        (6, "Mắm &amp; Muối", "Mắm & Muối", RepairKind.ENTITY),
    ]


def test_look_alike_letters_are_put_right_and_told(register: Register) -> None:
    result = imports.import_file(register, CASES / "k03-lookalikes.csv")
    assert (result.added, result.unchanged) == (1, 1)
    assert [(one.row, one.column, one.after, one.kind) for one in result.repairs] == [
        (2, "product", "Nước mắm Đảo Xanh", RepairKind.LOOK_ALIKE),
        (2, "producer", "HTX Đảo Xanh", RepairKind.LOOK_ALIKE),
    ]
    for text in ("nuoc mam", "đảo xanh", "Ðảo", "nƣớc"):
        [row] = products.find(register, ProductQuery(text), TODAY).rows
        assert (row.name, row.producer) == ("Nước mắm Đảo Xanh", "HTX Đảo Xanh")


def test_look_alike_letters_of_old_data_are_found_and_joined(register: Register) -> None:
    with register.writing("Cũ") as transaction:
        stored_products.save(transaction, Product(Translated("Nƣớc mắm Ðảo Xanh")))
    [row] = products.find(register, ProductQuery("nuoc mam dao"), TODAY).rows
    assert row.name == "Nƣớc mắm Ðảo Xanh"
    saved = products.save(register, products.details(register, row.id, TODAY).product)
    assert saved.name.vi == "Nước mắm Đảo Xanh"


@pytest.mark.parametrize("text", ["tân qui", "tân quy"])
def test_the_spellings_with_i_and_y_are_found_for_each_other(register: Register, text: str) -> None:
    imports.import_file(register, CASES / "k13-i-y.csv")
    rows = products.find(register, ProductQuery(text), TODAY).rows
    assert [row.name for row in rows] == ["Bún khô Tân Quy", "Măng cụt Tân Quy"]
    assert [row.name for row in producers.find(register, text)] == ["HTX Tân Qui", "HTX Tân Quy"]


def test_themes_and_label_sheets_are_told_apart_and_kept_once_by_their_names(
    register: Register,
) -> None:
    for name in ("Mộc Hà", "Mốc Hạ", "mộc  hà"):
        themes.save(register, Theme(name=name))
    names = [theme.name for theme in themes.all_themes(register)][2:]
    assert names == ["Mốc Hạ", "mộc hà"]
    with pytest.raises(NameAmbiguous):
        themes.named(register, "moc ha")
    sheet = LabelSheet("Nhãn – lớn", 210, 297, 3, 7, 63.5, 38.1, 7.2, 15.1, 66, 38.1)
    for name in ("Nhãn – lớn", "Nhãn-lớn", "Nhãn lon"):
        label_sheets.save(register, replace(sheet, name=name))
    assert [known.name for known in label_sheets.all_sheets(register)] == ["Nhãn lon", "Nhãn-lớn"]
    label_sheets.delete(register, "nhãn - lớn")
    assert [known.name for known in label_sheets.all_sheets(register)] == ["Nhãn lon"]
