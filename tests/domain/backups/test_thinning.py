"""Which copies are kept."""

from collections.abc import Sequence
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from ocop_desktop.domain.backups.thinning import MINIMUM, NumberedCopy, find_superfluous

START = date(2026, 1, 1)
DAYS = st.dates(date(2020, 1, 1), date(2099, 12, 31))


def make_daily(days: int, each: int = 1) -> list[NumberedCopy]:
    return [
        NumberedCopy(day * each + number + 1, START + timedelta(day))
        for day in range(days)
        for number in range(each)
    ]


def keep(copies: Sequence[NumberedCopy]) -> list[NumberedCopy]:
    gone = set(find_superfluous(copies))
    return [copy for copy in copies if copy.number not in gone]


def test_all_copies_of_the_last_two_days_are_kept() -> None:
    assert len(keep(make_daily(2, each=40))) == 80


def test_of_earlier_days_weeks_and_months_the_newest_is_kept() -> None:
    kept = keep(make_daily(3 * 365, each=3))
    days = {copy.day for copy in kept}
    assert len(kept) == 2 * 3 + 12 + 10 + 9
    assert len(days) == 2 + 12 + 10 + 9
    assert all(copy.number % 3 == 0 for copy in kept[:-6])  # the last of its day


def test_thinning_after_each_copy_leaves_no_month_out() -> None:
    copies = make_daily(300, each=2)
    kept: list[NumberedCopy] = []
    for copy in copies:
        kept = keep([*kept, copy])
    assert kept[-13:] == keep(copies)[-13:]
    assert {copy.day.month for copy in kept} == {copy.day.month for copy in copies}


def test_a_clock_that_was_wrong_once_removes_nothing_else() -> None:
    copies = make_daily(30)
    ahead = NumberedCopy(31, date(2099, 1, 1))
    after = NumberedCopy(32, START + timedelta(30))
    assert ahead in keep([*copies, ahead])
    assert after in keep([*copies, ahead, after])
    assert len(keep([*copies, ahead, after])) >= len(keep(copies))


@given(st.lists(DAYS, max_size=120))
def test_the_newest_five_stay_whatever_the_clock_said(days: list[date]) -> None:
    copies = [NumberedCopy(number, day) for number, day in enumerate(days)]
    kept = keep(copies)
    assert kept[-MINIMUM:] == copies[-MINIMUM:]
    assert keep(kept) == kept


@given(st.lists(DAYS, max_size=60))
def test_the_order_of_the_list_does_not_matter(days: list[date]) -> None:
    copies = [NumberedCopy(number, day) for number, day in enumerate(days)]
    assert find_superfluous(reversed(copies)) == find_superfluous(copies)
