"""Registrations: when they end and are renewed, and what today's facts say against them."""

from dataclasses import replace
from datetime import date

import pytest

from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.outlets.registration import Registration, RegistrationKind
from ocop_desktop.domain.outlets.registration_checks import (
    RegistrationFinding,
    RegistrationRule,
    check_registration,
    find_in_registration,
    names_commune,
)
from ocop_desktop.domain.outlets.registration_days import (
    RegistrationState,
    RegistrationStatus,
    add_months,
    find_rule,
    find_status,
    propose_expiry,
)
from ocop_desktop.domain.problems import Severity
from ocop_desktop.domain.register.area import Area, AreaLevel
from ocop_desktop.domain.register.producer import Producer

TODAY = date(2026, 11, 30)
FDA = Registration(RegistrationKind.FDA, 5, number="12345678901")
GACC = Registration(
    RegistrationKind.GACC, 5, number="CVNM0001", issued_on=date(2022, 1, 10), rule="248"
)
HALAL = Registration(RegistrationKind.HALAL, 5, number="H-1", expires_on=date(2027, 2, 1))
HOLDER = Producer("HTX Yến sào", representative="Nguyễn Thị Lan")
CAN_GIO = Area("27664", "Cần Giờ", AreaLevel.COMMUNE, "79")


def test_v16_fda_is_in_its_window_with_31_days_left() -> None:
    window = (date(2026, 10, 1), date(2026, 12, 31))
    assert find_status(FDA, TODAY) == RegistrationStatus(
        RegistrationState.RENEWAL_OPEN, date(2026, 12, 31), window, 31
    )


def test_v16_from_the_new_year_fda_must_be_confirmed() -> None:
    status = find_status(FDA, date(2027, 1, 1))
    assert (status.state, status.ends_on) == (
        RegistrationState.TO_BE_CONFIRMED,
        date(2026, 12, 31),
    )
    (finding,) = find_in_registration(FDA, HOLDER, CAN_GIO, date(2027, 1, 1))
    assert finding == RegistrationFinding(RegistrationRule.TO_BE_CONFIRMED, on=date(2026, 12, 31))


def test_v17_gacc_under_248_ends_after_five_years_and_its_window_has_passed() -> None:
    assert propose_expiry(GACC) == date(2027, 1, 10)
    assert find_status(GACC, TODAY) == RegistrationStatus(
        RegistrationState.RENEWAL_PASSED,
        date(2027, 1, 10),
        (date(2026, 7, 10), date(2026, 10, 10)),
        41,
    )
    assert find_in_registration(GACC, None, None, TODAY) == (
        RegistrationFinding(RegistrationRule.NO_EXPIRY, on=date(2027, 1, 10)),
        RegistrationFinding(RegistrationRule.RENEWAL_PASSED, on=date(2026, 10, 10)),
    )


@pytest.mark.parametrize(
    ("facts", "state", "ends_on"),
    [
        ({"issued_on": date(2026, 10, 1)}, RegistrationState.VALID, date(2028, 12, 31)),
        ({"issued_on": date(2026, 9, 30)}, RegistrationState.RENEWAL_OPEN, date(2026, 12, 31)),
        ({"expires_on": date(2026, 12, 31)}, RegistrationState.RENEWAL_OPEN, date(2026, 12, 31)),
        ({"expires_on": date(2028, 12, 31)}, RegistrationState.VALID, date(2028, 12, 31)),
    ],
)
def test_fda_is_renewed_when_its_days_say_so(
    facts: dict[str, date], state: RegistrationState, ends_on: date
) -> None:
    status = find_status(replace(FDA, **facts), TODAY)  # type: ignore[arg-type]
    assert (status.state, status.ends_on) == (state, ends_on)


@pytest.mark.parametrize(
    ("on", "state"),
    [
        (date(2026, 9, 30), RegistrationState.TO_BE_CONFIRMED),
        (date(2026, 10, 1), RegistrationState.RENEWAL_OPEN),
        (date(2026, 12, 31), RegistrationState.RENEWAL_OPEN),
        (date(2027, 12, 31), RegistrationState.TO_BE_CONFIRMED),
        (date(2028, 10, 1), RegistrationState.RENEWAL_OPEN),
    ],
)
def test_fda_has_its_window_in_every_even_year(on: date, state: RegistrationState) -> None:
    assert find_status(FDA, on).state is state


@pytest.mark.parametrize(
    ("on", "state"),
    [
        (date(2026, 4, 1), RegistrationState.VALID),
        (date(2026, 7, 9), RegistrationState.VALID),
        (date(2026, 7, 10), RegistrationState.RENEWAL_OPEN),
        (date(2026, 10, 10), RegistrationState.RENEWAL_OPEN),
        (date(2026, 10, 11), RegistrationState.RENEWAL_PASSED),
        (date(2027, 1, 10), RegistrationState.RENEWAL_PASSED),
        (date(2027, 1, 11), RegistrationState.EXPIRED),
    ],
)
def test_gacc_goes_through_its_states(on: date, state: RegistrationState) -> None:
    assert find_status(GACC, on).state is state


def test_any_other_registration_ends_soon_or_not() -> None:
    assert find_status(HALAL, TODAY).state is RegistrationState.EXPIRES_SOON
    assert find_status(HALAL, TODAY, soon_days=30).state is RegistrationState.VALID
    assert find_status(HALAL, date(2027, 2, 2)).state is RegistrationState.EXPIRED
    assert find_status(replace(HALAL, expires_on=None), TODAY).state is RegistrationState.NO_END
    assert find_in_registration(HALAL, HOLDER, CAN_GIO, TODAY) == ()


def test_the_order_follows_from_the_day_of_issue_where_none_is_stated() -> None:
    assert find_rule(replace(GACC, rule="")) == "248"
    assert find_rule(replace(GACC, rule="", issued_on=date(2026, 6, 1))) == "280"
    assert find_rule(replace(GACC, rule="", issued_on=None)) == ""
    assert find_rule(HALAL) == ""


def test_an_end_is_offered_under_248_only() -> None:
    assert propose_expiry(replace(GACC, rule="280")) is None
    assert propose_expiry(replace(GACC, issued_on=None)) is None
    assert propose_expiry(replace(GACC, expires_on=date(2026, 1, 1))) is None
    assert find_status(replace(GACC, rule="280"), TODAY).state is RegistrationState.NO_END


def test_months_end_with_a_shorter_month() -> None:
    assert add_months(date(2024, 2, 29), 60) == date(2029, 2, 28)
    assert add_months(date(2026, 1, 31), -2) == date(2025, 11, 30)


@pytest.mark.parametrize(
    ("address", "is_named"),
    [
        ("ấp Long Thạnh, xã Cần Giờ, TP. Hồ Chí Minh", True),
        ("Long Thanh hamlet, Can Gio commune, Ho Chi Minh City", True),
        ("ấp Long Thạnh, xã Long Hòa, huyện Cần Giờ, TP. HCM", False),
        ("Long Hoa commune, Can Gio district, Ho Chi Minh City", False),
        ("Long Hoa, H. Can Gio", False),
        ("xã Cần Giờ, huyện Cần Giờ", True),
        ("xã Cần Giới", False),
    ],
)
def test_a_former_district_is_not_todays_commune(address: str, is_named: bool) -> None:
    assert names_commune(address, "Cần Giờ") is is_named


def test_a_changed_commune_or_representative_is_found_for_gacc() -> None:
    changed = replace(
        GACC,
        rule="280",
        registered_address="xã Long Hòa, huyện Cần Giờ",
        legal_representative="Trần Văn Bình",
    )
    assert find_in_registration(changed, HOLDER, CAN_GIO, TODAY) == (
        RegistrationFinding(
            RegistrationRule.OTHER_COMMUNE, "xã Long Hòa, huyện Cần Giờ", "xã Cần Giờ"
        ),
        RegistrationFinding(
            RegistrationRule.OTHER_REPRESENTATIVE, "Trần Văn Bình", "Nguyễn Thị Lan"
        ),
    )


@pytest.mark.parametrize(
    "stated", ["Nguyen Thi Lan", "Bà Nguyễn Thị Lan", "MS. NGUYEN THI LAN", ""]
)
def test_the_same_representative_is_known_without_marks_and_titles(stated: str) -> None:
    same = replace(GACC, rule="280", legal_representative=stated)
    assert find_in_registration(same, HOLDER, CAN_GIO, TODAY) == ()
    assert find_in_registration(same, None, CAN_GIO, TODAY) == ()


def test_a_registration_belongs_to_somebody() -> None:
    (problem,) = check_registration(Registration(RegistrationKind.HALAL, number="1"))
    assert (problem.field, problem.reason) == ("producer_id", ValueReason.REQUIRED)
    assert check_registration(GACC) == ()
    assert check_registration(Registration(RegistrationKind.HALAL, product_id=3, number="1")) == ()


@pytest.mark.parametrize(
    ("field", "value", "reason", "severity"),
    [
        ("number", "", ValueReason.MISSING, Severity.SOFT),
        ("rule", "249", ValueReason.ORDER_NUMBER, Severity.HARD),
        ("expires_on", date(2022, 1, 9), ValueReason.BEFORE_ISSUE, Severity.HARD),
    ],
)
def test_a_doubtful_or_wrong_field_is_named(
    field: str, value: object, reason: ValueReason, severity: Severity
) -> None:
    (problem,) = check_registration(replace(GACC, **{field: value}))  # type: ignore[arg-type]
    assert (problem.field, problem.reason, problem.severity) == (field, reason, severity)
