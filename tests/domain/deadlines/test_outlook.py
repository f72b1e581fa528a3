"""What a filing leads to: a day, or a round."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocop_desktop import resources
from ocop_desktop.domain.deadlines.filing import Filing
from ocop_desktop.domain.deadlines.outlook import (
    Outlook,
    find_commune_check_due,
    find_outlook,
    find_result_day,
    kind_to_evaluate,
)
from ocop_desktop.domain.deadlines.renewal import Deadline, DeadlineRules, DeadlineState, make_rules
from ocop_desktop.domain.law.regulation import Round
from ocop_desktop.domain.law.rounds import CENTRAL, PROVINCE, find_deciding_level, list_rounds
from ocop_desktop.domain.office.office import DeadlineSettings
from ocop_desktop.domain.register.recognition import RecognitionKind

State = DeadlineState


def rules(on: date) -> DeadlineRules:
    return make_rules(on, resources.regulations(), DeadlineSettings(), resources.holidays())


def never_rated(on: date, stars: int | None = None, filing: Filing | None = None) -> Outlook:
    return find_outlook(Deadline(State.NONE), stars, filing, rules(on))


def test_a_renewal_is_decided_15_working_days_and_45_days_after_filing() -> None:
    on = date(2027, 1, 25)
    assert find_result_day(on, rules(on)) == date(2027, 2, 22) + timedelta(45)
    assert find_commune_check_due(on, rules(on)) == date(2027, 2, 22)


def test_a_renewal_filed_counts_from_its_own_day_not_from_today() -> None:
    filed = Filing(1, RecognitionKind.RENEWAL, filed_on=date(2027, 1, 25))
    today = date(2027, 3, 1)
    expected = find_result_day(date(2027, 1, 25), rules(today))
    running = Deadline(State.FILED, date(2027, 6, 19))
    assert find_outlook(running, 4, filed, rules(today)).result_by == expected


def test_a_result_is_in_time_before_the_expiry_day() -> None:
    on = date(2027, 1, 25)
    decided = date(2027, 4, 8)
    for expires_on, in_time in ((decided + timedelta(1), True), (decided, False)):
        found = find_outlook(Deadline(State.OPEN, expires_on), 4, None, rules(on))
        assert (found.result_by, found.result_in_time) == (decided, in_time)
        assert found.round is None


@pytest.mark.parametrize(
    ("on", "by", "missed"),
    [
        # 15 working days after 08/10/2026 are 29/10, after 09/10 they are 30/10, after 12/10 2/11
        (date(2026, 10, 8), date(2026, 12, 30), None),
        (date(2026, 10, 9), date(2026, 12, 30), None),
        (date(2026, 10, 12), date(2027, 6, 30), date(2026, 12, 30)),
        (date(2026, 10, 31), date(2027, 6, 30), None),
    ],
)
def test_a_first_rating_makes_the_first_round_it_can_reach(
    on: date, by: date, missed: date | None
) -> None:
    found = never_rated(on)
    assert found.round
    assert (found.round.level, found.round.by, found.fits_round) == (PROVINCE, by, True)
    assert (found.missed_round.by if found.missed_round else None) == missed
    assert found.result_by is None


def test_five_stars_are_decided_by_the_centre() -> None:
    now = rules(date(2026, 11, 22)).now
    assert [find_deciding_level(now, stars) for stars in (None, 3, 4, 5)] == [
        PROVINCE, PROVINCE, PROVINCE, CENTRAL,
    ]  # fmt: skip
    upgrade = Filing(1, RecognitionKind.UPGRADE, filed_on=date(2026, 11, 2))
    found = find_outlook(
        Deadline(State.NOT_DUE, date(2028, 1, 1)), 4, upgrade, rules(date(2026, 11, 3))
    )
    assert found.round
    assert (found.round.level, found.round.by) == (CENTRAL, date(2027, 3, 30))
    lower = find_outlook(
        Deadline(State.NOT_DUE, date(2028, 1, 1)), 3, upgrade, rules(date(2026, 11, 3))
    )
    assert lower.round
    assert lower.round.level == PROVINCE


def test_a_round_whose_results_come_after_the_expiry_does_not_fit() -> None:
    contested = Filing(1, RecognitionKind.RENEWAL, filed_on=date(2026, 11, 2), contested=True)
    for expires_on, fits in ((date(2027, 6, 29), False), (date(2027, 6, 30), True)):
        found = find_outlook(
            Deadline(State.FILED, expires_on), 4, contested, rules(date(2026, 11, 3))
        )
        assert found.round
        assert (found.round.by, found.fits_round) == (date(2027, 6, 30), fits)
        assert found.result_by is not None


def test_a_forwarded_filing_is_in_the_round_of_that_day() -> None:
    filed = Filing(
        1, RecognitionKind.FIRST, filed_on=date(2026, 10, 20), forwarded_on=date(2026, 10, 29)
    )
    found = never_rated(date(2026, 11, 22), filing=filed)
    assert found.round
    assert found.round.by == date(2026, 12, 30)


def test_what_was_revoked_cannot_be_renewed_and_goes_to_a_round() -> None:
    filed = Filing(1, RecognitionKind.RENEWAL, filed_on=date(2026, 11, 2))
    found = find_outlook(Deadline(State.REVOKED), 4, filed, rules(date(2026, 11, 3)))
    assert found.result_by is None
    assert found.round is not None


def test_under_decisions_without_periods_nothing_is_promised() -> None:
    on = date(2026, 5, 1)
    assert never_rated(on) == Outlook()
    assert find_outlook(Deadline(State.OPEN, date(2026, 5, 20)), 3, None, rules(on)) == Outlook()


@pytest.mark.parametrize("state", [State.UNKNOWN, State.NOT_YET])
def test_what_is_not_known_promises_nothing(state: DeadlineState) -> None:
    assert find_outlook(Deadline(state), 3, None, rules(date(2026, 11, 22))) == Outlook()


@given(st.dates(date(2026, 5, 22), date(2039, 1, 1)), st.sampled_from((PROVINCE, CENTRAL)))
def test_there_is_a_round_within_a_year_and_it_still_takes_requests(day: date, level: str) -> None:
    found = list(list_rounds(rules(day).now, level, day))
    assert day <= found[0].requests_before <= day + timedelta(366)
    assert all(one.requests_before < one.by for one in found)
    assert found == sorted(found, key=lambda one: one.requests_before)


@pytest.mark.parametrize(
    ("asked", "last", "level"),
    [
        (5, 3, CENTRAL),
        (4, 4, PROVINCE),
        (None, 4, CENTRAL),
        (None, 5, CENTRAL),
        (None, None, PROVINCE),
    ],
)
def test_the_stars_that_a_filing_asks_for_say_who_decides(
    asked: int | None, last: int | None, level: str
) -> None:
    upgrade = Filing(1, RecognitionKind.UPGRADE, stars=asked, filed_on=date(2026, 11, 2))
    found = find_outlook(
        Deadline(State.NOT_DUE, date(2028, 1, 1)), last, upgrade, rules(date(2026, 11, 3))
    )
    assert found.round
    assert found.round.level == level


def test_a_decision_that_names_one_period_of_two_promises_no_day() -> None:
    usual = rules(date(2027, 1, 25))
    periods = usual.now.periods
    for silent in (
        replace(periods, commune_check_working_days=None),
        replace(periods, renewal_decision_days=None),
    ):
        now = replace(usual.now, periods=silent)
        assert find_result_day(date(2027, 1, 25), replace(usual, now=now)) is None


WRAPPED = Round(PROVINCE, by=(2, 28), requests_before=(11, 30))


def test_a_round_whose_requests_close_late_in_the_year_ends_in_the_next_one() -> None:
    law = replace(rules(date(2026, 11, 1)).now, rounds=(WRAPPED,))
    found = list(list_rounds(law, PROVINCE, date(2026, 11, 30)))
    assert [(one.requests_before, one.by) for one in found] == [
        (date(2026, 11, 30), date(2027, 2, 28)),
        (date(2027, 11, 30), date(2028, 2, 28)),
        (date(2028, 11, 30), date(2029, 2, 28)),
    ]
    after = list(list_rounds(law, PROVINCE, date(2026, 12, 1)))
    assert [one.requests_before.year for one in after] == [2027, 2028]
    assert list(list_rounds(law, CENTRAL, date(2026, 11, 30))) == []


def test_no_round_lies_beyond_the_days_there_are() -> None:
    law = replace(rules(date(2026, 11, 1)).now, rounds=(WRAPPED,))
    found = list(list_rounds(law, PROVINCE, date(9999, 1, 1)))
    assert [one.requests_before for one in found] == [date(9999, 11, 30)]


def test_a_round_whose_requests_and_results_are_on_one_day_is_of_one_year() -> None:
    same = replace(WRAPPED, by=(11, 30))
    law = replace(rules(date(2026, 11, 1)).now, rounds=(same,))
    assert next(list_rounds(law, PROVINCE, date(2026, 1, 1))).by == date(2026, 11, 30)


@pytest.mark.parametrize(
    ("state", "stars", "kind"),
    [
        (State.NONE, None, RecognitionKind.FIRST),
        (State.REVOKED, 4, RecognitionKind.FIRST),
        (State.NOT_DUE, 3, RecognitionKind.UPGRADE),
        (State.NOT_DUE, 5, RecognitionKind.RENEWAL),
        (State.NOT_YET, 4, RecognitionKind.UPGRADE),
        (State.OPEN, 3, RecognitionKind.RENEWAL),
        (State.EXPIRED, 3, RecognitionKind.RENEWAL),
        (State.UNKNOWN, 4, RecognitionKind.RENEWAL),
    ],
)
def test_an_evaluation_is_for_what_the_history_leads_to(
    state: DeadlineState, stars: int | None, kind: RecognitionKind
) -> None:
    assert kind_to_evaluate(Deadline(state), stars, None) is kind


def test_an_evaluation_is_for_what_was_filed() -> None:
    upgrade = Filing(1, RecognitionKind.UPGRADE)
    assert kind_to_evaluate(Deadline(State.OPEN), 3, upgrade) is RecognitionKind.UPGRADE
    renewal = Filing(1, RecognitionKind.RENEWAL)
    assert kind_to_evaluate(Deadline(State.REVOKED), 3, renewal) is RecognitionKind.FIRST
