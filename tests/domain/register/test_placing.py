"""What a file stated fits a field that is empty, and is never written over one that is filled."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from ocop_desktop import resources
from ocop_desktop.domain.register.placing import (
    PlacedRecords,
    find_placements,
    place_columns,
)
from ocop_desktop.domain.register.producer import Producer
from ocop_desktop.domain.register.product import Product, ProductCode, StatedText
from ocop_desktop.domain.register.recognition import Recognition
from ocop_desktop.domain.register.stated_fields import StatedField, find_field
from ocop_desktop.domain.text import Translated

YEARLY = Recognition(1, 3, id=5, year=2025)
PRODUCER = Producer("HTX Một", id=2)


def records(*stated: tuple[str, str], product: Product | None = None, **more: Any) -> PlacedRecords:
    known = product or Product(Translated("Gạo thử"), id=1)
    facts: dict[str, Any] = {"producer": PRODUCER, "recognitions": (YEARLY,), **more}
    return PlacedRecords(
        product=replace(known, stated=tuple(StatedText(*one) for one in stated)),
        communes=resources.communes_by_code(),
        regulations=resources.regulations(),
        **facts,
    )


def offered(given: PlacedRecords) -> list[StatedField]:
    return [placement.field for placement in find_placements(given)]


@pytest.mark.parametrize(
    ("column", "field"),
    [
        ("cert_issued_at", StatedField.ISSUED_ON),
        ("Số QĐ", StatedField.DECISION_NUMBER),
        ("điện thoại", StatedField.PHONE),
        ("set", StatedField.SET_NUMBER),
        ("màu sắc", None),
    ],
)
def test_a_column_is_known_by_the_names_lists_give_it(
    column: str, field: StatedField | None
) -> None:
    assert find_field(column) is field


@pytest.mark.parametrize(
    ("column", "text", "name", "value"),
    [
        ("giá bán", "65.000", "price", Decimal(65_000)),
        ("quy cách", "Gói 500 g", "specification", "Gói 500 g"),
        ("set", "17", "set_number", 17),
        ("mã", "79-27664-3-2025", "codes", (ProductCode("79-27664-3-2025"),)),
        ("barcode", "8938505974194", "barcode", "8938505974194"),
        ("mô tả", "Ngon", "story_long", Translated("Ngon")),
    ],
)
def test_facts_go_into_the_product_once(column: str, text: str, name: str, value: object) -> None:
    given = records((column, text))
    placed = place_columns(given, [column])
    assert getattr(placed.product, name) == value
    assert offered(placed) == []
    assert place_columns(given, []) == given


@pytest.mark.parametrize(
    ("column", "text"),
    [
        ("giá bán", "1.5"),
        ("giá bán", "hỏi"),
        ("set", "27"),
        ("set", "rau"),
        ("barcode", "123"),
        ("nhóm", "Thực phẩm"),
        ("màu", "vàng"),
        ("xã", "xã Không Có"),
        ("ngày cấp", "chưa rõ"),
    ],
)
def test_what_fits_no_field_is_not_offered(column: str, text: str) -> None:
    assert offered(records((column, text))) == []


def test_facts_of_the_producer_need_a_known_one() -> None:
    stated = ("phone", "0901 234 567")
    assert place_columns(records(stated), ["phone"]).producer.phone == "0901 234 567"
    assert offered(records(stated, producer=Producer(""))) == []
    assert offered(records(stated, producer=replace(PRODUCER, phone="1"))) == []


def test_a_commune_is_placed_where_its_name_and_province_fit_one_only() -> None:
    given = records(("commune", "xã Cần Giờ"), ("province", "thành phố Hồ Chí Minh"))
    [placement] = find_placements(given)
    assert placement.words == "xã Cần Giờ, TP. Hồ Chí Minh"
    placed = place_columns(given, ["commune"])
    assert placed.product.commune_code
    assert offered(placed) == []
    assert offered(records(("commune", "xã Cần Giờ"), ("province", "Lâm Đồng"))) == []
    assert offered(records(("commune", "xã Tân Phú"))) == []


def test_a_day_goes_to_the_newest_recognition_whose_year_it_is() -> None:
    older = replace(YEARLY, id=4, year=2022)
    given = records(("ngày cấp", "2022-08-05 00:00:00"), recognitions=(older, YEARLY))
    placed = place_columns(given, ["ngày cấp"])
    assert [(one.issued_on, one.expires_on) for one in placed.recognitions] == [
        (date(2022, 8, 5), date(2025, 8, 5)), (None, None),
    ]  # fmt: skip
    assert offered(records(("ngày cấp", "05/08/2020"))) == []


def test_a_stated_expiry_counts_and_one_before_the_issue_is_not_offered() -> None:
    given = records(("ngày cấp", "05/08/2025"), ("hết hạn", "04/08/2028"), ("số qđ", "1/QĐ"))
    placed = place_columns(given, ["ngày cấp", "hết hạn", "số qđ"])
    [held] = placed.recognitions
    assert (held.issued_on, held.expires_on, held.decision_number) == (
        date(2025, 8, 5), date(2028, 8, 4), "1/QĐ",
    )  # fmt: skip
    dated = replace(YEARLY, issued_on=date(2025, 8, 5))
    assert offered(records(("hết hạn", "04/08/2024"), recognitions=(dated,))) == []
    assert offered(records(("số qđ", "1/QĐ"), recognitions=())) == []
