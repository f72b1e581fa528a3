from ocop_desktop.domain.exporting.product_columns import (
    find_product_column,
    format_product_id,
    parse_product_id,
    product_columns,
)
from ocop_desktop.domain.importing.columns import ImportField

REGISTER = "3f2a90c1-64d6-4b2b-9a52-0d1c8a1f7f00"
NOT_EXPORTED = {
    ImportField.PRODUCT_PHOTOS,
    ImportField.COUNCIL_MEMBER,
    ImportField.COUNCIL_MEAN,
    ImportField.STATED_GROUP,
    ImportField.STATED_DISTRICT,
    ImportField.STATED_PROVINCE,
    ImportField.STATED_SOURCE,
}


def test_every_field_that_a_product_can_give_back_has_a_column() -> None:
    assert {column.field for column in product_columns()} == {*ImportField} - NOT_EXPORTED


def test_every_heading_finds_its_own_column() -> None:
    columns = product_columns(3)
    assert [find_product_column(column.heading) for column in columns] == [*columns]
    assert len({column.heading for column in columns}) == len(columns)


def test_the_id_stands_first_and_recognitions_last_by_turn() -> None:
    columns = product_columns(2)
    assert columns[0].field is ImportField.PRODUCT_ID
    assert [one.turn for one in columns if one.field is ImportField.RECOGNITION_STARS] == [1, 2]
    assert columns[-1].heading == "Lần 2 / Ghi chú về công nhận"


def test_a_register_without_recognitions_has_no_columns_for_them() -> None:
    assert not [one for one in product_columns(0) if one.field.value.startswith("recognition.")]


def test_a_foreign_heading_is_no_column_of_the_layout() -> None:
    assert find_product_column("Lần 1 / Tên sản phẩm") is None
    assert find_product_column("Lần 0 / Hạng sao") is None
    assert find_product_column("Diện tích") is None


def test_an_id_is_read_in_its_own_register_only() -> None:
    text = format_product_id(REGISTER, 17)
    assert text == "3f2a90c1-17"
    assert parse_product_id(f" {text.upper()} ", REGISTER) == 17
    assert parse_product_id(text, "ffff90c1-64d6-4b2b-9a52-0d1c8a1f7f00") == 0
    assert parse_product_id("17", REGISTER) == 0
    assert parse_product_id("3f2a90c1-0", REGISTER) == 0


def test_a_register_without_an_id_still_names_its_products() -> None:
    assert parse_product_id(format_product_id("", 5), "") == 5
