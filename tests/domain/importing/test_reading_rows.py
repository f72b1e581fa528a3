from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.importing.columns import ColumnMap, ColumnUse, ImportField, Layout
from ocop_desktop.domain.importing.rows import RejectedCell, StatedMember
from ocop_desktop.domain.importing.table import (
    CellError,
    CellRepair,
    RepairKind,
)
from ocop_desktop.domain.register.producer import ProducerKind
from ocop_desktop.domain.register.product import ProductCode, StatedText
from ocop_desktop.domain.register.recognition import Recognition
from ocop_desktop.domain.text import Translated, identity_key
from tests.domain.importing.row_tables import SETTINGS, make_columns, read, read_case

F = ImportField
NAMES = (F.PRODUCT_NAME, F.PRODUCER_NAME)
K05 = (
    *NAMES, F.PRODUCT_COMMUNE, F.RECOGNITION_STARS, F.RECOGNITION_YEAR, F.RECOGNITION_DECISION_NUMBER,
    F.RECOGNITION_ISSUED_ON, F.RECOGNITION_EXPIRES_ON, F.RECOGNITION_ISSUER,
)  # fmt: skip


def test_k05_days_that_a_row_states_are_its_recognitions() -> None:
    good, early = read_case("k05-dates-stated.csv", K05)
    decided: dict[str, Any] = {"decision_number": "01/QĐ-UBND", "issuer": "UBND tỉnh Thử"}
    issued, expires = date(2025, 6, 19), date(2028, 6, 19)
    assert good.recognitions == (
        Recognition(0, 4, issued_on=issued, expires_on=expires, **decided),
    )
    assert good.rejected == ()
    assert good.stated == (StatedText("commune", "xã Thử"),)
    assert early.recognitions == (Recognition(0, 4, year=2025, **decided),)
    assert [(cell.column, cell.reason) for cell in early.rejected] == [
        ("cert_expires_at", ValueReason.BEFORE_ISSUE),
        ("cert_issued_at", ValueReason.AFTER_EXPIRY),
    ]
    assert early.is_taken
    assert not early.repairs


def test_k06_every_form_of_stars_and_years_is_read_and_no_row_is_lost() -> None:
    rows = read_case(
        "k06-star-and-year-forms.csv", (*NAMES, F.RECOGNITION_STARS, F.RECOGNITION_YEAR)
    )
    by_name = {row.product.name.vi.removeprefix("Gạo "): row for row in rows}
    assert len(rows) == 11
    assert all(row.is_taken for row in rows)
    for name in "ABCDEG":
        assert by_name[name].recognitions == (Recognition(0, 4, year=2025),)
        assert by_name[name].repairs
    for name in "HK":
        assert by_name[name].recognitions == (Recognition(0, 4, issued_on=date(2025, 6, 15)),)
        assert [repair.kind for repair in by_name[name].repairs] == [RepairKind.DAY]
    reasons = {
        name: [(cell.column, cell.value, cell.reason) for cell in by_name[name].rejected]
        for name in "LMN"
    }
    assert reasons == {
        "L": [("year", "2016", ValueReason.BEFORE_OCOP)],
        "M": [("stars", "0", ValueReason.BELOW_THREE_STARS)],
        "N": [("stars", "2", ValueReason.BELOW_THREE_STARS)],
    }
    assert not any(by_name[name].recognitions for name in "LMN")


def test_a_whole_row_fills_product_producer_and_recognition() -> None:
    (row,) = read(
        (
            *NAMES, F.PRODUCER_KIND, F.PRODUCER_PHONE, F.PRODUCT_PRICE, F.PRODUCT_CODES,
            F.PRODUCER_YEARLY_REVENUE, F.PRODUCT_STORY_LONG, F.PRODUCT_NAME_EN, F.PRODUCER_COMMUNE,
            F.PRODUCT_COMMUNE, F.PRODUCER_REGISTERED_ON,
        ),
        (
            "Gạo A", "Hộ kinh doanh\nBà Ba", "Hộ kinh doanh", 907000000, "65.000đ/kg",
            "79-27664-3-2025", 1000, "Một\nHai", "Rice A", "27664", 1234, "1/2/20",
        ),
    )  # fmt: skip
    product, producer = row.product, row.producer
    assert product.name == Translated("Gạo A", "Rice A")
    assert (product.price, product.price_unit) == (Decimal(65000), "kg")
    assert product.codes == (ProductCode("79-27664-3-2025"),)
    assert product.story_long == Translated("Một\nHai")
    assert product.commune_code == "01234"
    assert producer.name == "Hộ kinh doanh Bà Ba"
    assert (producer.kind, producer.phone) == (ProducerKind.HOUSEHOLD, "0907000000")
    assert (producer.yearly_revenue, producer.commune_code) == (Decimal(1000), "27664")
    assert producer.registered_on == date(2020, 2, 1)
    assert row.rejected == ()


def test_a_bad_cell_costs_the_cell_and_not_the_row() -> None:
    (row,) = read((*NAMES, F.PRODUCT_PRICE, F.PRODUCT_PRICE_ON), ("Gạo", "HTX", "-5", "31/02/2025"))
    assert row.product.name.vi == "Gạo"
    assert row.product.price is None
    assert row.rejected == (
        RejectedCell(2, "product.price", "-5", ValueReason.OUT_OF_RANGE),
        RejectedCell(2, "product.price_on", "31/02/2025", ValueReason.NO_SUCH_DAY),
    )
    assert row.is_taken


def test_a_row_without_a_name_is_not_taken() -> None:
    blank, dash = read(NAMES, ("", "HTX"), ("—", "HTX"))
    for row in (blank, dash):
        assert [(cell.reason, cell.row_taken) for cell in row.rejected] == [
            (ValueReason.REQUIRED, False)
        ]
        assert not row.is_taken
    (nameless,) = read((F.PRODUCER_NAME,), ("HTX",))
    assert nameless.rejected == (
        RejectedCell(2, "product.name", "", ValueReason.REQUIRED, row_taken=False),
    )


def test_an_error_is_never_blank() -> None:
    broken, unknown = read(
        (*NAMES, F.RECOGNITION_STARS, ColumnUse.STATED),
        (CellError("#REF!"), "HTX", 4, ""),
        ("Gạo", CellError("#N/A"), CellError("=A1"), CellError("#REF!")),
    )
    assert broken.rejected == (
        RejectedCell(2, "product.name", "#REF!", ValueReason.ERROR_CELL, row_taken=False),
    )
    assert [(cell.value, cell.reason) for cell in unknown.rejected] == [
        ("#N/A", ValueReason.ERROR_CELL),
        ("=A1", ValueReason.NO_VALUE),
        ("#REF!", ValueReason.ERROR_CELL),
    ]
    assert unknown.is_taken


def test_a_list_of_producers_needs_their_names_only() -> None:
    named, blank = read(
        (F.PRODUCER_NAME, F.PRODUCER_NOTES, ColumnUse.NOTE),
        ("HTX Một", "Tốt", "12 hộ"),
        ("", "", ""),
        layout=Layout.PRODUCERS,
        headings=("Tên HTX", "Ghi chú", "Thành viên"),
    )
    assert named.is_taken
    assert named.producer.notes == "Tốt\nThành viên: 12 hộ"
    assert [cell.column for cell in blank.rejected] == ["Tên HTX"]


def test_notes_are_joined_and_unknown_columns_stay_as_stated() -> None:
    (row,) = read(
        (*NAMES, ColumnUse.NOTE, ColumnUse.STATED, ColumnUse.LEFT_OUT, F.PRODUCT_PHOTOS),
        ("Gạo", "HTX", "ngon", 40.0, "x", "anh/gao.jpg"),
        headings=("Tên", "Chủ thể", "Ghi chú", "Diện tích", "Xóa", "Ảnh"),
    )
    assert row.product.notes == "Ghi chú: ngon"
    assert row.stated == (StatedText("Diện tích", "40"), StatedText("Ảnh", "anh/gao.jpg"))


def test_places_groups_and_sources_are_stated_under_their_names() -> None:
    (row,) = read(
        (
            *NAMES, F.PRODUCER_COMMUNE, F.STATED_DISTRICT, F.STATED_PROVINCE, F.STATED_GROUP,
            F.STATED_SOURCE,
        ),
        ("Gạo", "HTX", "X. Bình Chánh", "Bình Chánh", "TP. Hồ Chí Minh", "—", "http://a.vn"),
        group="I. THỰC PHẨM",
    )  # fmt: skip
    assert row.stated == (
        StatedText("commune", "xã Bình Chánh"),
        StatedText("district", "Bình Chánh"),
        StatedText("province", "TP. Hồ Chí Minh"),
        StatedText("source_url", "http://a.vn"),
        StatedText("group", "THỰC PHẨM"),
    )
    (named,) = read((*NAMES, F.STATED_GROUP), ("Gạo", "HTX", "Đồ uống"), group="I. THỰC PHẨM")
    assert named.stated == (StatedText("group", "Đồ uống"),)


def test_both_communes_of_a_row_are_told_apart() -> None:
    (row,) = read((*NAMES, F.PRODUCT_COMMUNE, F.PRODUCER_COMMUNE), ("Gạo", "HTX", "xã A", "xã B"))
    assert row.stated == (StatedText("commune", "xã A"), StatedText("producer_commune", "xã B"))


def test_what_may_mislead_is_taken_with_consent_only() -> None:
    cells = ("Gạo", "HTX", "1,200")
    (asked,) = read((*NAMES, F.PRODUCT_PRICE), cells)
    assert asked.product.price is None
    assert asked.rejected[0].reason is ValueReason.UNCONFIRMED
    assert asked.rejected[0].choices == ("1.200", "1,2")
    (taken,) = read(
        (*NAMES, F.PRODUCT_PRICE), cells, settings=replace(SETTINGS, accept_repairs=True)
    )
    assert taken.product.price == Decimal(1200)
    assert [repair.kind for repair in taken.repairs] == [RepairKind.TWO_FACED]


def test_a_guess_of_the_table_needs_consent_too() -> None:
    guessed = CellRepair(2, "product.name", "NÆ°á»›c", "Nước", RepairKind.GARBLED)
    kept = CellRepair(2, "producer.name", "HTX ", "HTX", RepairKind.BLANKS)
    lost = CellRepair(2, "Cột kia", "a", "b", RepairKind.GARBLED)
    repairs = (guessed, kept, lost)
    (asked,) = read(NAMES, ("Nước", "HTX"), repairs=repairs)
    assert asked.rejected == (
        RejectedCell(
            2,
            "product.name",
            "NÆ°á»›c",
            ValueReason.UNCONFIRMED,
            row_taken=False,
            choices=("Nước",),
        ),
    )
    consent = replace(SETTINGS, accept_repairs=True)
    (taken,) = read(NAMES, ("Nước", "HTX"), repairs=repairs, settings=consent)
    assert taken.product.name.vi == "Nước"
    typed = replace(SETTINGS, edited={(2, 0): "Nước mắm"})
    (edited,) = read(NAMES, ("Nước", "HTX"), repairs=repairs, settings=typed)
    assert edited.product.name.vi == "Nước mắm"


def test_of_two_columns_for_one_field_the_first_counts_and_the_other_is_stated() -> None:
    (row,) = read(
        (*NAMES, F.PRODUCER_PHONE, F.PRODUCER_PHONE),
        ("Gạo", "HTX", "0907000000", "0908000000"),
        headings=("Tên", "Chủ thể", "ĐT", "ĐT khác"),
    )
    assert row.producer.phone == "0907000000"
    assert row.stated == (StatedText("ĐT khác", "0908000000"),)
    same = read(
        (*NAMES, F.PRODUCER_PHONE, F.PRODUCER_PHONE), ("Gạo", "HTX", "0907000000", "0907000000")
    )
    assert same[0].stated == ()


def test_a_short_row_is_blank_at_its_end() -> None:
    (row,) = read((*NAMES, F.PRODUCT_PRICE), ("Gạo",))
    assert row.product.name.vi == "Gạo"
    assert row.rejected == ()


def test_a_council_list_gives_the_totals_of_its_members() -> None:
    (row,) = read(
        (*NAMES, F.COUNCIL_MEMBER, F.COUNCIL_MEMBER, F.COUNCIL_MEAN),
        ("Gạo", "HTX", "85,5", 101, 85.5),
        layout=Layout.COUNCIL,
        headings=("Tên", "Chủ thể", "Điểm / Bà Lan", "Ông Ba", "Điểm trung bình"),
    )
    assert row.members == (StatedMember("Bà Lan", Decimal("85.5")),)
    assert [cell.reason for cell in row.rejected] == [ValueReason.OUT_OF_RANGE]
    assert row.stated == (StatedText("Điểm trung bình", "85.5"),)


@pytest.mark.parametrize(
    ("heading", "text", "number", "stated"),
    [
        ("Bộ sản phẩm", "12", 12, ()),
        ("Bộ sản phẩm", "Bộ 12", 12, ()),
        ("Bộ sản phẩm", "cà phê, cacao", 13, ()),
        ("Phân Nhóm", "13. Cà phê, cacao", 13, ()),
        ("Phân Nhóm", "14. Cà phê, cacao", None, (StatedText("set", "14. Cà phê, cacao"),)),
        ("Bộ sản phẩm", "Trà", None, (StatedText("set", "Trà"),)),
        ("Bộ sản phẩm", "—", None, ()),
    ],
)
def test_a_set_is_known_by_its_name_or_its_number_of_today(
    heading: str, text: str, number: int | None, stated: tuple[StatedText, ...]
) -> None:
    settings = replace(SETTINGS, set_numbers={identity_key("Cà phê, cacao"): 13})
    places = (*NAMES, F.PRODUCT_SET_NUMBER)
    headings = ("Tên", "Chủ thể", heading)
    (row,) = read(places, ("Gạo", "HTX", text), settings=settings, headings=headings)
    assert row.product.set_number == number
    assert row.stated == stated
    assert row.rejected == ()


@pytest.mark.parametrize(("heading", "text"), [("Phân Nhóm", "13"), ("Bộ sản phẩm", "27")])
def test_a_bare_number_of_old_sets_is_not_trusted(heading: str, text: str) -> None:
    places = (*NAMES, F.PRODUCT_SET_NUMBER)
    (row,) = read(places, ("Gạo", "HTX", text), headings=("Tên", "Chủ thể", heading))
    assert row.product.set_number is None
    assert [cell.reason for cell in row.rejected] == [ValueReason.NOT_UNDERSTOOD]


def test_a_map_finds_the_column_of_a_field_and_a_turn() -> None:
    columns = make_columns((F.PRODUCT_NAME, (F.RECOGNITION_STARS, 2)))
    found = ColumnMap(Layout.REGISTRY, columns)
    assert found.find(F.RECOGNITION_STARS, 2) is columns[1]
    assert found.find(F.RECOGNITION_STARS) is None


def test_a_fruit_called_na_is_a_name() -> None:
    (row,) = read(NAMES, ("Na", "HTX Na"))
    assert row.product.name.vi == "Na"
    assert row.is_taken


def test_a_name_that_is_too_long_is_refused_and_one_with_hidden_letters_is_told() -> None:
    long, hidden = read(NAMES, ("Gạo", "H" * 301), ("Gạo\u202e Đảo", "HTX"))
    assert [cell.reason for cell in long.rejected] == [ValueReason.NAME_LENGTH]
    assert hidden.product is not None
    assert hidden.product.name.vi == "Gạo Đảo"
    assert [repair.kind for repair in hidden.repairs] == [RepairKind.HIDDEN]
