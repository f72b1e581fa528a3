"""What a file stated is found, narrowed by, kept as one place, and put into fields by one action."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from ocop_desktop.domain.errors import RecordMissing
from ocop_desktop.domain.importing.choices import ImportChoices
from ocop_desktop.domain.importing.columns import Column, ColumnUse
from ocop_desktop.domain.print.documents import ProductProfile
from ocop_desktop.domain.register.producer import Producer
from ocop_desktop.domain.register.product import Product, ProductQuery, stated_place
from ocop_desktop.domain.register.recognition import RecognitionState
from ocop_desktop.domain.text import Translated
from ocop_desktop.services import history, imports, printing, producers, products, stated_texts
from ocop_desktop.store import producers as stored_producers
from ocop_desktop.store import products as stored_products
from ocop_desktop.store.database import Register
from tests.builders import TODAY
from tests.services.test_history import contents

CASES = Path(__file__).parents[1] / "data" / "cases"


def import_lines(
    register: Register, folder: Path, head: str, *lines: str, stated: str = ""
) -> None:
    file = folder / "danh-sach.csv"
    file.write_text("\n".join([f"product,producer,{head}", *lines]), encoding="utf-8")
    import_as_stated(register, file, stated)


def import_as_stated(register: Register, file: Path, headings: str) -> None:
    """Import a list of which the columns `headings` are only kept as stated, as they once were."""
    column_map = imports.map_list(register, imports.read_list(file))
    columns = tuple(
        Column(one.place, one.heading, ColumnUse.STATED) if one.heading in headings else one
        for one in column_map.columns
    )
    choices = ImportChoices(column_map=replace(column_map, columns=columns))
    imports.import_file(register, file, choices)


def found(register: Register, text: str) -> list[str]:
    return [row.name for row in products.find(register, ProductQuery(text), TODAY).rows]


def places(register: Register) -> dict[str, str]:
    return {row.name: row.commune for row in products.all_rows(register, TODAY)}


def test_a_place_is_taken_whole_from_the_newest_line(register: Register) -> None:
    imports.import_file(register, CASES / "k15-address-1-before.csv")
    assert places(register) == {"Gạo thử": "xã Liên Cũ, huyện Đức Xưa, Tỉnh Xưa"}
    before = contents(register)
    imports.import_file(register, CASES / "k15-address-2-after.csv")
    assert places(register) == dict.fromkeys(("Gạo thử", "Gạo hai"), "xã Đức Mới, Tỉnh Mới")
    for row in products.all_rows(register, TODAY):
        details = products.details(register, row.id, TODAY)
        assert stated_place(details.product.stated) == "xã Đức Mới, Tỉnh Mới"
        assert not details.producer.certified_address
    assert not found(register, "Liên Cũ")
    history.undo(register)
    assert contents(register) == before
    assert found(register, "Liên Cũ") == ["Gạo thử"]


def test_a_line_that_says_less_of_the_same_place_leaves_it(
    register: Register, tmp_path: Path
) -> None:
    head = "commune,district,province"
    import_lines(register, tmp_path, head, "Gạo,HTX,xã Một,huyện Hai,tỉnh Ba")
    import_lines(register, tmp_path, head, "Gạo,HTX,Xã Một,,")
    assert places(register) == {"Gạo": "xã Một, huyện Hai, tỉnh Ba"}
    import_lines(register, tmp_path, head, "Gạo,HTX,xã Một,,tỉnh Bốn")
    assert places(register) == {"Gạo": "xã Một, tỉnh Bốn"}
    import_lines(register, tmp_path, head, "Gạo,HTX,,huyện Năm,")
    assert places(register) == {"Gạo": "huyện Năm"}


@pytest.mark.parametrize("words", ["12/QĐ", "xưa", "thuc pham", "thị trấn"])
def test_stated_texts_are_found(register: Register, words: str) -> None:
    imports.import_file(register, CASES / "k16-stated.csv")
    assert found(register, words) == ["Gạo thử"]


def test_products_are_narrowed_by_the_group_that_was_stated(
    register: Register, tmp_path: Path
) -> None:
    imports.import_file(register, CASES / "k16-stated.csv")
    import_lines(register, tmp_path, "group", "Rượu,HTX,Đồ uống")
    choices = products.facets(register, TODAY).stated_groups
    assert [(choice.label, choice.count) for choice in choices] == [
        ("Đồ uống", 1),
        ("Thực phẩm", 1),
    ]
    query = ProductQuery(stated_groups=frozenset({"Thực phẩm"}))
    assert [row.name for row in products.find(register, query, TODAY).rows] == ["Gạo thử"]


def test_stated_texts_are_put_into_fields_by_one_action(register: Register) -> None:
    import_as_stated(register, CASES / "k16-stated.csv", "decision_number, original_address")
    [row] = products.all_rows(register, TODAY)
    offered = stated_texts.placements(register, row.id)
    columns = [placement.stated.field for placement in offered]
    assert columns == ["decision_number", "original_address"]
    before = contents(register)
    assert stated_texts.place(register, row.id, columns) == 2
    details = products.details(register, row.id, TODAY)
    assert details.recognitions[0][0].decision_number == "12/QĐ-UBND"
    assert details.producer.certified_address == "thị trấn Xưa"
    assert stated_texts.placements(register, row.id) == ()
    assert {text.field for text in details.product.stated} >= set(columns)
    history.undo(register)
    assert contents(register) == before


def test_days_that_were_stated_make_the_recognition_hold(
    register: Register, tmp_path: Path
) -> None:
    head = "stars,year,cert_issued_at,Điện thoại,Giá bán,commune,province"
    import_lines(
        register,
        tmp_path,
        head,
        "Gạo,HTX,3,2025,2025-08-05,0901 234 567,65.000,xã Cần Giờ,TP. Hồ Chí Minh",
        stated="cert_issued_at, Điện thoại, Giá bán",
    )
    [row] = products.all_rows(register, TODAY)
    stated_texts.place(register, row.id, {"cert_issued_at", "Điện thoại", "Giá bán", "commune"})
    details = products.details(register, row.id, TODAY)
    [(held, state)] = details.recognitions
    assert (held.issued_on, held.expires_on, state) == (
        date(2025, 8, 5), date(2028, 8, 5), RecognitionState.VALID,
    )  # fmt: skip
    assert (details.producer.phone, details.product.price) == ("0901 234 567", Decimal(65_000))
    assert details.commune
    assert details.commune.full_name == "xã Cần Giờ"


def test_a_day_of_another_year_or_a_filled_field_is_not_offered(
    register: Register, tmp_path: Path
) -> None:
    head = "stars,year,issued_on,phone,group,commune"
    import_lines(register, tmp_path, head, "Gạo,HTX,3,2025,2023-08-05,1,Thực phẩm,xã Không Có",
                 stated="issued_on, phone")  # fmt: skip
    [row] = products.all_rows(register, TODAY)
    offered = stated_texts.placements(register, row.id)
    assert [placement.stated.field for placement in offered] == ["phone"]
    stated_texts.place(register, row.id, ["phone"])
    assert stated_texts.placements(register, row.id) == ()
    with pytest.raises(RecordMissing):
        stated_texts.placements(register, 999)


def test_a_place_that_an_older_program_took_for_the_producers_address_is_no_contact(
    register: Register,
) -> None:
    imports.import_file(register, CASES / "k15-address-1-before.csv")
    [row] = products.all_rows(register, TODAY)
    with register.writing("Cũ") as transaction:
        old = Producer("HTX Cũ", certified_address="xã Liên Cũ, huyện Đức Xưa, Tỉnh Xưa")
        producer = stored_producers.save(transaction, old)
        product = stored_products.load(transaction, [row.id])[row.id]
        stored_products.save(transaction, replace(product, producer_id=producer.id))
        other = stored_products.save(transaction, Product(Translated("Gạo hai"), producer.id))
    assert [one.address for one in profiles(register, [row.id, other.id])] == ["", ""]
    producers.save(register, replace(producers.get(register, producer.id), phone="0901 234 567"))
    assert profiles(register, [other.id])[0].address == old.certified_address


def profiles(register: Register, ids: list[int]) -> list[ProductProfile]:
    return printing._gather_profiles(register, ids, TODAY, large_photos=False)[1]
