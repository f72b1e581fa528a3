"""The office's own settings: what is usual, and what is refused."""

from datetime import date
from decimal import Decimal

import pytest

from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.office.office import (
    DeadlineSettings,
    Office,
    OfficeKind,
    OutletSettings,
    PrintSettings,
    RatingSettings,
)
from ocop_desktop.domain.office.office_checks import check_office
from ocop_desktop.domain.problems import Problem, Severity
from ocop_desktop.domain.rating.score_sheet import Level


def test_an_office_evaluates_at_its_own_level() -> None:
    levels = {kind: kind.evaluation_level for kind in OfficeKind}
    assert levels == {
        OfficeKind.COMMUNE: Level.COMMUNE,
        OfficeKind.INTER_COMMUNE: Level.COMMUNE,
        OfficeKind.PROVINCE: Level.PROVINCE,
        OfficeKind.OTHER: Level.PROVINCE,
    }


def test_an_office_that_has_set_nothing_counts_as_is_usual() -> None:
    office = Office("UBND xã Mẫu")
    assert check_office(office) == ()
    assert (office.deadlines.opening_soon_days, office.deadlines.certificate_days) == (30, 90)
    assert (office.deadlines.expiry_day_counts, office.deadlines.new_serial_on_move) == (
        False,
        True,
    )
    assert (office.printing.stale_price_months, office.printing.undated_price_is_stale) == (
        12,
        False,
    )
    assert (office.rating.quorum_percent, office.rating.spread_points) == (None, None)
    assert not office.practice


def test_an_office_has_a_name() -> None:
    assert check_office(Office()) == (Problem("name", ValueReason.REQUIRED, Severity.HARD, ""),)


def only_problem(office: Office) -> Problem | None:
    problems = check_office(office)
    assert len(problems) <= 1
    return problems[0] if problems else None


@pytest.mark.parametrize("field", ["opening_soon_days", "certificate_days"])
@pytest.mark.parametrize(("days", "right"), [(-1, False), (0, True), (365, True), (366, False)])
def test_days_lie_within_a_year(field: str, days: int, *, right: bool) -> None:
    problem = only_problem(Office("UBND xã Mẫu", deadlines=DeadlineSettings(**{field: days})))  # type: ignore[arg-type]
    wrong = Problem(field, ValueReason.DAY_COUNT, Severity.HARD, str(days))
    assert problem == (None if right else wrong)


@pytest.mark.parametrize(("days", "right"), [(-1, False), (0, True), (365, True), (366, False)])
def test_the_report_of_an_event_is_due_within_a_year(days: int, *, right: bool) -> None:
    problem = only_problem(Office("UBND xã Mẫu", outlets=OutletSettings(report_days=days)))
    wrong = Problem("report_days", ValueReason.DAY_COUNT, Severity.HARD, str(days))
    assert problem == (None if right else wrong)


@pytest.mark.parametrize("field", ["quorum_percent", "spread_points"])
@pytest.mark.parametrize(("value", "right"), [(-1, False), (0, True), (100, True), (101, False)])
def test_quorum_and_spread_are_of_a_hundred(field: str, value: int, *, right: bool) -> None:
    given = Decimal(value) if field == "spread_points" else value
    problem = only_problem(Office("UBND xã Mẫu", rating=RatingSettings(**{field: given})))  # type: ignore[arg-type]
    wrong = Problem(field, ValueReason.PERCENT, Severity.HARD, str(value))
    assert problem == (None if right else wrong)


@pytest.mark.parametrize(("months", "right"), [(0, False), (1, True), (120, True), (121, False)])
def test_a_price_is_old_after_a_month_to_ten_years(months: int, *, right: bool) -> None:
    problem = only_problem(Office("UBND xã Mẫu", printing=PrintSettings(stale_price_months=months)))
    wrong = Problem("stale_price_months", ValueReason.MONTH_COUNT, Severity.HARD, str(months))
    assert problem == (None if right else wrong)


@pytest.mark.parametrize(("months", "right"), [(0, False), (1, True), (120, True), (121, False)])
def test_a_listing_is_checked_again_after_a_month_to_ten_years(months: int, *, right: bool) -> None:
    settings = DeadlineSettings(listing_check_months=months)
    problem = only_problem(Office("UBND xã Mẫu", deadlines=settings))
    wrong = Problem("listing_check_months", ValueReason.MONTH_COUNT, Severity.HARD, str(months))
    assert problem == (None if right else wrong)


def test_a_day_is_not_both_off_and_worked() -> None:
    first, second = date(2026, 3, 5), date(2026, 12, 31)
    both = DeadlineSettings(days_off=(second, first), worked=(first, second, date(2026, 1, 1)))
    assert check_office(Office("UBND xã Mẫu", deadlines=both)) == (
        Problem("worked", ValueReason.OFF_AND_WORKED, Severity.HARD, "05/03/2026"),
        Problem("worked", ValueReason.OFF_AND_WORKED, Severity.HARD, "31/12/2026"),
    )
