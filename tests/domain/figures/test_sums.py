"""Sums, ratios and growth of figures are as exact as the figures are, never more."""

from datetime import date
from decimal import Decimal
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocop_desktop.domain.figures.comparing import differs, is_over, is_surely_over
from ocop_desktop.domain.figures.figure import Figure, FigureSource, Qualifier
from ocop_desktop.domain.figures.sums import (
    add_figures,
    add_newest,
    divide_figures,
    find_growth,
    find_percent,
)
from ocop_desktop.domain.figures.writing import format_figure, round_money

EXACT, OVER, UNDER, ABOUT = Qualifier
FIGURES = st.builds(
    Figure,
    st.integers(0, 10**12).map(Decimal),
    st.sampled_from(Qualifier),
    st.none() | st.sampled_from(FigureSource),
    st.none() | st.dates(date(2023, 1, 1), date(2026, 12, 31)),
)


def figure(value: int | str, qualifier: Qualifier = EXACT) -> Figure:
    return Figure(Decimal(value), qualifier)


@pytest.mark.parametrize(
    ("qualifiers", "joined"),
    [
        ((EXACT, EXACT), EXACT),
        ((OVER, EXACT), OVER),
        ((OVER, OVER), OVER),
        ((UNDER, EXACT), UNDER),
        ((UNDER, OVER), ABOUT),
        ((ABOUT, EXACT), ABOUT),
        ((ABOUT, UNDER), ABOUT),
    ],
)
def test_a_sum_is_as_exact_as_its_parts(
    qualifiers: tuple[Qualifier, ...], joined: Qualifier
) -> None:
    assert add_figures(figure(5, one) for one in qualifiers) == figure(10, joined)


def test_a_sum_leaves_out_what_nobody_knows_and_counts_a_0() -> None:
    assert add_figures([None, figure(0), None]) == figure(0)
    assert add_figures([None, None]) is None
    assert add_figures([]) is None


def test_a_sum_has_the_source_of_all_and_the_latest_day() -> None:
    press, office = FigureSource.PRESS, FigureSource.ESTIMATE
    first = Figure(Decimal(1), EXACT, press, date(2023, 10, 19))
    last = Figure(Decimal(2), EXACT, press, date(2023, 10, 21))
    assert add_figures([first, last]) == Figure(Decimal(3), EXACT, press, date(2023, 10, 21))
    mixed = add_figures([first, Figure(Decimal(2), source=office)])
    assert mixed == Figure(Decimal(3), as_of=date(2023, 10, 19))


@given(st.lists(FIGURES, max_size=6), st.randoms())
def test_the_order_of_a_sum_never_matters(figures: list[Figure], random: Random) -> None:
    shuffled = list(figures)
    random.shuffle(shuffled)
    assert add_figures(shuffled) == add_figures(figures)


def test_of_figures_that_go_on_counting_the_newest_counts() -> None:
    monday = Figure(Decimal(100), as_of=date(2023, 10, 16))
    friday = Figure(Decimal(250), as_of=date(2023, 10, 20))
    assert add_newest([friday, monday]) == friday
    assert add_newest([monday, monday]) == Figure(Decimal(200), as_of=date(2023, 10, 16))
    assert add_newest([monday, figure(5)]) == Figure(Decimal(105), as_of=date(2023, 10, 16))
    assert add_newest([]) is None


def test_a_ratio_of_figures_that_are_not_exact_is_about_that_much() -> None:
    assert divide_figures(figure(7), figure(2), digits=1) == figure("3.5")
    assert divide_figures(figure(7, OVER), figure(2)) == figure(4, ABOUT)
    assert divide_figures(figure(7), figure(2, UNDER), cut=True) == figure(3, ABOUT)


def test_a_ratio_needs_both_figures_and_something_to_divide_by() -> None:
    assert divide_figures(figure(7), figure(0)) is None
    assert divide_figures(None, figure(1)) is None
    assert divide_figures(figure(7), None) is None
    assert find_percent(None, figure(1)) is None
    assert find_growth(None, figure(1)) is None
    assert find_growth(figure(1), None) is None
    assert find_growth(figure(1), figure(0)) is None


def test_growth_may_be_below_0() -> None:
    assert find_growth(figure(27), figure(13)) == figure("107.7")
    assert find_growth(figure(3), figure(4)) == figure(-25)


@pytest.mark.parametrize(
    ("first", "second", "over"),
    [
        (figure(17), figure(16), True),
        (figure(16), figure(16), False),
        (figure(16, OVER), figure(16), True),
        (figure(16), figure(16, UNDER), True),
        (figure(15), figure(16, UNDER), False),
        (figure(16, OVER), figure(16, OVER), False),
        (figure(25, OVER), figure(16, OVER), True),
        (figure(16, UNDER), figure(16), False),
        (figure(225), figure(220, ABOUT), False),
        (figure(260), figure(220, ABOUT), True),
        (figure(1), None, False),
        (None, figure(1), False),
    ],
)
def test_hon_is_more_and_gan_is_less_than_what_is_written(
    first: Figure | None, second: Figure | None, over: bool
) -> None:
    assert is_over(first, second) is over


@pytest.mark.parametrize(
    ("first", "second", "over"),
    [
        (figure(17), figure(16), True),
        (figure(17, OVER), figure(16), True),
        (figure(16), figure(16, UNDER), True),
        (figure(17, UNDER), figure(16), False),
        (figure(90), figure(16, OVER), False),
        (figure(90, ABOUT), figure(16), False),
        (figure(90), figure(16, ABOUT), False),
        (None, figure(1), False),
        (figure(1), None, False),
    ],
)
def test_only_what_is_greater_whatever_is_meant_is_surely_greater(
    first: Figure | None, second: Figure | None, over: bool
) -> None:
    assert is_surely_over(first, second) is over


def test_figures_differ_by_more_than_5_percent() -> None:
    assert not differs(figure(100), figure(105))
    assert differs(figure(100), figure(106))
    assert differs(figure(0), figure(1))
    assert not differs(figure(0), figure(0))


def test_figures_differ_if_one_is_not_what_the_other_says() -> None:
    assert differs(figure(160, UNDER), figure(162))
    assert differs(figure(900, OVER), figure(890))
    assert not differs(figure(900, OVER), figure(905))
    assert not differs(figure(900, OVER), figure(900))
    assert not differs(figure(160, UNDER), figure(158))
    assert not differs(figure(220, ABOUT), figure(218))
    assert not differs(None, figure(1))
    assert not differs(figure(1), None)


@pytest.mark.parametrize(
    ("value", "unit", "words"),
    [
        (figure(900_000_000, OVER), "đồng", "hơn 900 triệu đồng"),
        (figure(350_000, OVER), "người xem", "hơn 350.000 người xem"),
        (figure(80, OVER), "", "hơn 80"),
        (figure(33_400_000_000, UNDER), "", "gần 33,4 tỷ"),
        (figure(1_855_000_000, OVER), "đồng", "hơn 1.855 triệu đồng"),
        (figure(6_442_500_000), "đồng", "6.442,5 triệu đồng"),
        (figure(13_636_363), "đồng", "13.636.363 đồng"),
        (figure(0), "đồng", "0 đồng"),
        (figure(-2_500_000), "đồng", "-2,5 triệu đồng"),
        (None, "đồng", "—"),
    ],
)
def test_a_figure_is_written_as_reports_print_it(
    value: Figure | None, unit: str, words: str
) -> None:
    assert format_figure(value, unit) == words


@pytest.mark.parametrize(
    ("value", "number", "scale"),
    [(13_636_363, "13,64", "triệu"), (3_820_000_000, "3,82", "tỷ"), (2571, "2.571", "")],
)
def test_money_is_rounded_to_two_digits(value: int, number: str, scale: str) -> None:
    assert round_money(Decimal(value)) == (number, scale)
