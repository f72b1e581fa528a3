"""Communes of an office join and leave on a day; the units before them stay as history."""

from datetime import date

import pytest

from ocop_desktop import resources
from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.office.communes import (
    FormerLevel,
    FormerUnit,
    OfficeCommune,
    name_former_unit,
)
from ocop_desktop.domain.office.office import Office
from ocop_desktop.domain.office.office_checks import check_office
from ocop_desktop.domain.office.unit_counts import (
    PlacedProduct,
    UnitBasis,
    count_by_current_unit,
    count_by_recognition_unit,
)
from ocop_desktop.domain.register.product import StatedText
from ocop_desktop.domain.register.recognition import Recognition
from ocop_desktop.domain.register.recognition_units import (
    find_recognition_unit,
    name_stated_unit,
)

MERGED = date(2025, 7, 1)
ON = date(2026, 11, 30)
CAN_GIO, BINH_KHANH, AN_THOI_DONG, THANH_AN = "27664", "27667", "27673", "27676"
OWN = (CAN_GIO, BINH_KHANH, AN_THOI_DONG, THANH_AN)
DISTRICT = FormerUnit("Cần Giờ", FormerLevel.DISTRICT, MERGED, OWN)


def test_a_commune_is_the_offices_from_the_day_it_joined_until_it_leaves() -> None:
    commune = OfficeCommune(CAN_GIO, date(2026, 1, 1), date(2026, 6, 1))
    days = [date(2025, 12, 31), date(2026, 1, 1), date(2026, 5, 31), date(2026, 6, 1)]
    assert [commune.belongs_on(day) for day in days] == [False, True, True, False]
    assert OfficeCommune(CAN_GIO).belongs_on(date(2019, 1, 1))


def test_communes_that_left_are_not_the_offices_today() -> None:
    office = Office("UBND", communes=(OfficeCommune(CAN_GIO), OfficeCommune("27667", None, MERGED)))
    assert office.commune_codes == (CAN_GIO,)


def test_a_former_unit_is_named_while_it_was_there_and_is_the_only_one() -> None:
    units = (DISTRICT,)
    assert DISTRICT.full_name == "huyện Cần Giờ"
    assert name_former_unit(units, CAN_GIO, date(2025, 6, 30)) == "huyện Cần Giờ"
    assert name_former_unit(units, CAN_GIO, MERGED) == ""
    assert name_former_unit(units, "26743", date(2020, 1, 1)) == ""
    undated = FormerUnit("Nhà Bè", merged_into=(CAN_GIO,))
    assert name_former_unit((*units, undated), CAN_GIO, date(2020, 1, 1)) == ""
    assert name_former_unit((undated,), CAN_GIO, ON) == "huyện Nhà Bè"


@pytest.mark.parametrize(
    ("facts", "field", "reason"),
    [
        ({"communes": (OfficeCommune(CAN_GIO),) * 2}, "communes", ValueReason.TAKEN),
        ({"communes": (OfficeCommune(""),)}, "communes", ValueReason.REQUIRED),
        ({"communes": (OfficeCommune(CAN_GIO, ON, MERGED),)}, "communes",
         ValueReason.BEFORE_START),
        ({"former_units": (FormerUnit(""),)}, "former_units", ValueReason.REQUIRED),
        ({"former_units": (FormerUnit("Cần Giờ"), FormerUnit("cần giờ"))}, "former_units",
         ValueReason.TAKEN),
        ({"former_units": (FormerUnit("x" * 301),)}, "former_units", ValueReason.NAME_LENGTH),
    ],
)  # fmt: skip
def test_units_that_cannot_be_are_refused(
    facts: dict[str, object], field: str, reason: ValueReason
) -> None:
    problems = check_office(Office("UBND", **facts))  # type: ignore[arg-type]
    assert [(problem.field, problem.reason) for problem in problems] == [(field, reason)]


def test_units_that_can_be_are_taken() -> None:
    communes = (OfficeCommune(CAN_GIO, MERGED, ON), OfficeCommune("27667", MERGED))
    assert check_office(Office("UBND", communes=communes, former_units=(DISTRICT,))) == ()


def unit_of(recognition: Recognition, *stated: StatedText, code: str = CAN_GIO) -> str:
    return find_recognition_unit(
        recognition,
        resources.commune(code),
        stated,
        lambda commune, day: name_former_unit((DISTRICT,), commune, day),
    )


PLACE = (StatedText("commune", "xã Phú Cần"), StatedText("district", "huyện Tiểu Cần"))
EARLY = Recognition(1, 3, issued_on=date(2023, 12, 1))
LATE = Recognition(1, 3, issued_on=date(2026, 3, 1))


def test_the_unit_of_a_recognition_is_that_of_its_day() -> None:
    assert unit_of(Recognition(1, 3, unit="thị trấn Cần Thạnh")) == "thị trấn Cần Thạnh"
    assert unit_of(Recognition(1, 3)) == ""
    assert unit_of(LATE) == "xã Cần Giờ"
    assert unit_of(LATE, code="") == ""
    assert unit_of(EARLY) == "huyện Cần Giờ"
    assert unit_of(EARLY, code="") == ""
    assert unit_of(EARLY, *PLACE) == "xã Phú Cần, huyện Tiểu Cần"
    assert unit_of(EARLY, PLACE[1]) == "huyện Tiểu Cần"
    assert unit_of(Recognition(1, 3, year=2022)) == "huyện Cần Giờ"
    signed_before = Recognition(1, 3, decision_on=date(2025, 6, 30), issued_on=date(2025, 7, 2))
    assert unit_of(signed_before) == "huyện Cần Giờ"


def test_a_place_of_today_never_names_an_older_unit() -> None:
    assert unit_of(EARLY, StatedText("commune", "xã Cần Giờ"), code="") == ""


# V24: 36 + 30 = 66, and 17 + 8 + 8 + 6 = 15 + 24 = 39

FOUR = (
    (CAN_GIO, {3: 7, 4: 10}),
    (BINH_KHANH, {3: 3, 4: 5}),
    (AN_THOI_DONG, {3: 3, 4: 5}),
    (THANH_AN, {3: 2, 4: 4}),
)


def place_products(
    unit: str, communes: tuple[tuple[str, dict[int, int]], ...] = FOUR
) -> list[PlacedProduct]:
    return [
        PlacedProduct(stars, code, unit)
        for code, counts in communes
        for stars, count in counts.items()
        for _ in range(count)
    ]


def test_products_are_counted_by_the_unit_of_today_and_by_that_of_recognition() -> None:
    products = place_products("huyện Cần Giờ")
    communes = tuple(OfficeCommune(code, MERGED) for code in OWN)
    today = count_by_current_unit(products, communes, resources.communes_by_code(), ON)
    assert today.basis is UnitBasis.TODAY
    assert [unit.total for unit in today.units] == [17, 8, 8, 6]
    assert [unit.name for unit in today.units][:2] == ["xã Cần Giờ", "xã Bình Khánh"]
    assert (today.stars, today.total) == ({3: 15, 4: 24, 5: 0}, 39)

    then = count_by_recognition_unit(products, ON)
    assert then.basis is UnitBasis.RECOGNITION
    assert [(unit.name, unit.stars, unit.total) for unit in then.units] == [
        ("huyện Cần Giờ", {3: 15, 4: 24, 5: 0}, 39)
    ]


def test_the_whole_city_adds_up_on_both_bases() -> None:
    whole = place_products("quận 1", (("26743", {3: 36, 4: 30}),))
    assert count_by_recognition_unit(whole, ON).total == 66
    counts = count_by_current_unit(whole, (), resources.communes_by_code(), ON)
    assert (counts.stars, counts.total) == ({3: 36, 4: 30, 5: 0}, 66)


def test_own_communes_come_first_even_empty_then_others_then_what_nobody_knows() -> None:
    products = [
        PlacedProduct(3, "99999", ""),
        PlacedProduct(3, "26743", "Quận 1"),
        PlacedProduct(4, "26743", "quận 1"),
    ]
    communes = (OfficeCommune(CAN_GIO), OfficeCommune(BINH_KHANH, date(2027, 1, 1)))
    counts = count_by_current_unit(products, communes, resources.communes_by_code(), ON)
    assert [(unit.code, unit.total, unit.is_own) for unit in counts.units] == [
        (CAN_GIO, 0, True), ("26743", 2, False), ("", 1, False),
    ]  # fmt: skip
    unknown_own = count_by_current_unit((), (OfficeCommune("00000"),), {}, ON)
    assert [unit.name for unit in unknown_own.units] == ["00000"]
    then = count_by_recognition_unit(products, ON)
    assert [(unit.name, unit.total) for unit in then.units] == [("Quận 1", 2), ("", 1)]


def test_a_list_names_the_unit_of_a_recognition_older_than_todays_units() -> None:
    assert name_stated_unit(EARLY, PLACE).unit == "xã Phú Cần, huyện Tiểu Cần"
    assert name_stated_unit(LATE, PLACE).unit == ""
    assert name_stated_unit(Recognition(1, 3, unit="quận 1"), PLACE).unit == "quận 1"
