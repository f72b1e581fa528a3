"""The regulations are data, and every set of the one in force is there."""

import shutil
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocop_desktop import resources
from ocop_desktop.domain.law.regulation import (
    Band,
    Council,
    Periods,
    Regulation,
    Round,
    find_in_force,
    find_sheet_regulation,
    parse_regulation,
    with_council,
)
from ocop_desktop.domain.law.regulation_library import RegulationLibrary


@pytest.mark.parametrize(
    ("day", "number"),
    [
        (date(2020, 1, 1), "1048/QĐ-TTg"),
        (date(2023, 2, 24), "148/QĐ-TTg"),
        (date(2026, 5, 21), "148/QĐ-TTg"),
        (date(2026, 5, 22), "26/2026/QĐ-TTg"),
        (date(2026, 7, 1), "26/2026/QĐ-TTg"),
        (date(2018, 1, 1), "1048/QĐ-TTg"),
    ],
)
def test_the_later_of_two_regulations_in_force_is_meant(day: date, number: str) -> None:
    assert find_in_force(resources.regulations(), day).number == number


def test_the_26_sets_of_the_decision_lie_in_six_groups() -> None:
    sets = resources.regulation_library().criteria_sets("qd-26-2026")
    assert [one.number for one in sets] == list(range(1, 27))
    assert {one.group for one in sets} == {"I", "II", "III", "IV", "V", "VI"}
    coffee = sets[12]
    assert coffee.number == 13
    assert (coffee.group, coffee.subgroup) == ("I", "Cà phê, ca cao")


def test_every_certificate_lasts_36_months() -> None:
    assert {one.certificate_months for one in resources.regulations()} == {36}


LAW = resources.regulations()
LATER = replace(LAW[-1], id="qd-sau", in_force_from=date(2030, 7, 1))
WITHOUT_SHEETS = replace(LATER, id="qd-khong-phieu", has_sheets=False)


@given(st.dates(date(2015, 1, 1), date(2060, 1, 1)))
def test_products_are_classified_by_the_sets_of_26_2026_on_every_day(day: date) -> None:
    regulation = find_sheet_regulation(LAW, day)
    assert regulation is not None
    assert regulation.id == "qd-26-2026"
    assert len(resources.regulation_library().find_sets(day)) == 26


@pytest.mark.parametrize(
    ("later", "day", "expected"),
    [
        (LATER, date(2030, 6, 30), "qd-26-2026"),
        (LATER, date(2030, 7, 1), "qd-sau"),
        (LATER, date(2020, 1, 1), "qd-26-2026"),
        (WITHOUT_SHEETS, date(2031, 1, 1), "qd-26-2026"),
    ],
)
def test_a_later_decision_with_sheets_classifies_products_from_its_first_day(
    later: Regulation, day: date, expected: str
) -> None:
    regulation = find_sheet_regulation((*LAW, later), day)
    assert regulation is not None
    assert regulation.id == expected


@given(st.dates(date(2019, 1, 1), date(2040, 1, 1)), st.sets(st.integers(1, 20), min_size=1))
def test_the_regulation_in_force_classifies_products_wherever_it_has_sheets(
    day: date, starts: set[int]
) -> None:
    known = tuple(
        replace(LATER, id=f"qd-{start}", in_force_from=date(2020, 1, 1) + timedelta(365 * start))
        for start in sorted(starts)
    )
    assert find_sheet_regulation(known, day) == find_in_force(known, day)


def test_without_any_sheets_products_are_not_classified(tmp_path: Path) -> None:
    assert find_sheet_regulation((), date(2026, 1, 1)) is None
    assert find_sheet_regulation(LAW[:2], date(2026, 1, 1)) is None
    assert RegulationLibrary((tmp_path,)).find_sets(date(2026, 1, 1)) == {}


def test_a_number_means_the_set_of_the_decision_in_force_on_the_day(tmp_path: Path) -> None:
    folder = Path(
        shutil.copytree(resources.folder("regulations", "qd-26-2026"), tmp_path / "qd-2030")
    )
    head = folder / "regulation.toml"
    text = head.read_text(encoding="utf-8").replace("2026-05-22", "2030-07-01")
    head.write_text(text.replace('"qd-26-2026"', '"qd-2030"'), encoding="utf-8")
    (folder / "sets/26-dich-vu-du-lich-cong-dong-du-lich-sinh-thai-va.toml").unlink()
    coffee = folder / "sets/13-san-pham-ca-phe-ca-cao.toml"
    text = coffee.read_text(encoding="utf-8")
    coffee.write_text(text.replace('name = "', 'name = "Mới: ', 1), encoding="utf-8")
    library = resources.regulation_library(tmp_path)
    before, after = library.find_sets(date(2030, 6, 30)), library.find_sets(date(2030, 7, 1))
    assert after[13].name == f"Mới: {before[13].name}"
    assert 26 in before
    assert 26 not in after
    assert {number: after[number] for number in after if number != 13} == {
        number: before[number] for number in before if number not in {13, 26}
    }


def test_the_office_may_set_quorum_and_spread_of_its_council_one_without_the_other() -> None:
    law, usual = LAW[-1], LAW[-1].council
    assert with_council(law, None, None) == law
    assert with_council(law, 0, None).council == Council(0, usual.spread_points)
    assert with_council(law, None, Decimal(0)).council == Council(usual.quorum_percent, Decimal(0))


def test_the_decision_in_force_is_read_with_everything_it_says() -> None:
    law = LAW[-1]
    assert (law.id, law.number, law.in_force_from, law.in_force_until) == (
        "qd-26-2026", "26/2026/QĐ-TTg", date(2026, 5, 22), None,
    )  # fmt: skip
    assert [(part.letter, part.max) for part in law.parts] == [
        ("A", Decimal(40)), ("B", Decimal(25)), ("C", Decimal(35)),
    ]  # fmt: skip
    assert [(band.stars, band.start, band.certificate, band.potential) for band in law.bands] == [
        (5, Decimal(90), True, True),
        (4, Decimal(70), True, False),
        (3, Decimal(50), True, False),
        (2, Decimal(30), False, False),
        (1, Decimal(0), False, False),
    ]
    assert law.bands[0].decided_by == "Bộ Nông nghiệp và Môi trường"
    assert law.periods == Periods(36, 15, 180, 120, 45, 15, 180, None)
    assert law.rounds[0] == Round("tỉnh", (6, 30), (4, 30))
    assert [one.expires for one in law.evidence[:2]] == [False, True]
    assert law.receipt_form == "{so}/PĐK-{ma_tinh}-{ma_xa}-{nam}"
    assert (law.has_sheets, law.origin_criterion, law.council) == (True, "1.1", Council())
    assert len(law.code_patterns) == 2
    assert "Ngừng sản xuất" in law.revocation_grounds
    assert "sử dụng lao động địa phương" in law.commune_checks


def test_what_a_decision_does_not_say_is_as_usual() -> None:
    data = {
        "id": "qd", "number": "1", "name": "Thử", "in_force_from": date(2030, 1, 1),
        "parts": {"A": {"name": "Một", "max": 100}}, "periods": {"certificate_months": 24},
        "band": [{"stars": 1, "from": 0}, {"stars": 2, "from": 50.5}], "product_code": {"pattern": "x"},
    }  # fmt: skip
    plain = parse_regulation(data)
    assert [(band.stars, band.start) for band in plain.bands] == [
        (2, Decimal("50.5")),
        (1, Decimal(0)),
    ]
    assert plain.bands[1] == Band(1, Decimal(0))
    assert (plain.periods, plain.certificate_months) == (Periods(24), 24)
    assert (plain.code_patterns, plain.receipt_form, plain.has_sheets) == (("x",), "", False)
    assert (plain.rounds, plain.council, plain.evidence) == ((), Council(), ())
    assert (plain.commune_checks, plain.revocation_grounds) == ((), ())
    assert (plain.origin_criterion, plain.in_force_until) == ("1.1", None)
    asked = parse_regulation({**data, "council": {"quorum_percent": 60, "spread_points": 5.5}})
    assert asked.council == Council(60, Decimal("5.5"))


def test_a_decision_holds_on_its_last_day_too() -> None:
    first, second = LAW[0], LAW[1]
    ended = replace(second, in_force_until=date(2025, 6, 30))
    assert find_in_force((first, ended), date(2025, 6, 30)) == ended
    assert (
        find_in_force((replace(first, in_force_until=None), ended), date(2025, 7, 1)).id == first.id
    )
