"""Figures and money are read as people write them; what is unclear is asked with its readings."""

from decimal import Decimal
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.figures.figure import Figure, FigureSource, Qualifier
from ocop_desktop.domain.figures.reading import MAX_VALUE, UnclearFigure, parse_figure
from ocop_desktop.domain.figures.writing import DONG, format_figure, write_figure

EXACT, OVER, UNDER, ABOUT = Qualifier


def figure(value: int | str, qualifier: Qualifier = EXACT) -> Figure:
    return Figure(Decimal(value), qualifier)


@pytest.mark.parametrize(
    ("text", "value", "qualifier"),
    [
        ("1.234", 1234, EXACT),
        ("350.000", 350_000, EXACT),
        ("350 000", 350_000, EXACT),
        ("16 triệu", 16_000_000, EXACT),
        ("hơn 350 nghìn", 350_000, OVER),
        ("Hơn 350 ngàn", 350_000, OVER),
        ("hơn350 nghìn", 350_000, OVER),
        ("hon 350 nghin", 350_000, OVER),
        ("hơn 20,7 triệu lượt", 20_700_000, OVER),
        ("hơn 80 KOC, KOL, TikToker", 80, OVER),
        ("hơn 350.000 người xem", 350_000, OVER),
        ("350k", 350_000, EXACT),
        ("trên 55 nghìn lượt", 55_000, OVER),
        ("dưới 5", 5, UNDER),
        ("gần 110.000 lượt", 110_000, UNDER),
        ("khoảng 220 gian", 220, ABOUT),
        ("xấp xỉ 5", 5, ABOUT),
        ("~5", 5, ABOUT),
        ("ước tính 5", 5, ABOUT),
        ("ước hơn 80", 80, ABOUT),
        ("> 80", 80, OVER),
        ("≥ 80", 80, OVER),
        ("80+", 80, OVER),
        ("350.000+ người", 350_000, OVER),
        ("+80", 80, OVER),
        ("< 80", 80, UNDER),
        ("0", 0, EXACT),
        ("30 hợp đồng", 30, EXACT),
        ("1 tỷ 200 triệu lượt", 1_200_000_000, EXACT),
        ("ｈơn ８０", 80, OVER),
        ("hơn 80 ", 80, OVER),
    ],
)
def test_a_count_is_read_with_its_qualifier(text: str, value: int, qualifier: Qualifier) -> None:
    assert parse_figure(text) == figure(value, qualifier)
    assert parse_figure(normalize("NFD", text)) == figure(value, qualifier)


@pytest.mark.parametrize(
    ("text", "value", "qualifier"),
    [
        ("900000000", 900_000_000, EXACT),
        ("900.000.000", 900_000_000, EXACT),
        ("900 triệu", 900_000_000, EXACT),
        ("900tr", 900_000_000, EXACT),
        ("900trđ", 900_000_000, EXACT),
        ("0,9 tỷ", 900_000_000, EXACT),
        ("0,9 tỉ", 900_000_000, EXACT),
        ("6.442,5 triệu", 6_442_500_000, EXACT),
        ("1.855 tỷ đồng", 1_855_000_000_000, EXACT),
        ("1 nghìn tỷ", 1_000_000_000_000, EXACT),
        ("2 triệu rưỡi", 2_500_000, EXACT),
        ("1 tỷ 200 triệu đồng", 1_200_000_000, EXACT),
        ("ước 2,1 tỷ", 2_100_000_000, ABOUT),
        ("gần 16 tỷ", 16_000_000_000, UNDER),
        ("900 đồng", 900, EXACT),
        ("60.000 đ", 60_000, EXACT),
        ("20.000VNĐ", 20_000, EXACT),
        ("0", 0, EXACT),
        ("hơn 900.000.000 đồng (chín trăm triệu đồng)", 900_000_000, OVER),
    ],
)
def test_money_is_read_in_dong(text: str, value: int, qualifier: Qualifier) -> None:
    assert parse_figure(text, money=True) == figure(value, qualifier)


@pytest.mark.parametrize("text", ["", "  ", "—", "-", "–", "chưa có", "Chưa có số liệu", None])
def test_what_nobody_stated_is_absent_and_not_0(text: str | None) -> None:
    assert parse_figure(text) is None
    assert parse_figure(text, money=True) is None


@pytest.mark.parametrize(
    ("text", "reason", "readings"),
    [
        ("900", ValueReason.NUMBER_UNIT, ("900 đồng", "900 triệu đồng")),
        ("hơn 900", ValueReason.NUMBER_UNIT, ("hơn 900 đồng", "hơn 900 triệu đồng")),
        ("1.234", ValueReason.NUMBER_UNIT, ("1.234 đồng", "1.234 triệu đồng")),
        ("99.999", ValueReason.NUMBER_UNIT, ("99.999 đồng", "99.999 triệu đồng")),
        ("0,9", ValueReason.NUMBER_UNIT, ("900.000 đồng", "900 triệu đồng")),
        ("1.5", ValueReason.UNCLEAR_NUMBER, ("1,5 triệu đồng", "1,5 tỷ đồng")),
        ("120,000", ValueReason.UNCLEAR_NUMBER, ("120.000 đồng", "120 triệu đồng")),
        ("1.5 triệu", ValueReason.UNCLEAR_NUMBER, ("1,5 triệu đồng",)),
        ("1,234 tỷ", ValueReason.UNCLEAR_NUMBER, ("1.234 tỷ đồng", "1.234 triệu đồng")),
        ("1tr2", ValueReason.UNCLEAR_NUMBER, ("1,2 triệu đồng",)),
        ("1 tỷ 200", ValueReason.UNCLEAR_NUMBER, ("1,2 tỷ đồng",)),
        ("200-300 triệu", ValueReason.NUMBER_RANGE, ("200 triệu đồng", "300 triệu đồng")),
        ("từ 1 tỷ đến 2 tỷ", ValueReason.NUMBER_RANGE, ("1 tỷ đồng", "2 tỷ đồng")),
        ("không", ValueReason.UNCLEAR_NUMBER, ("0 đồng",)),
    ],
)
def test_unclear_money_is_told_with_what_it_may_mean(
    text: str, reason: ValueReason, readings: tuple[str, ...]
) -> None:
    found = parse_figure(text, money=True)
    assert isinstance(found, UnclearFigure)
    assert (found.text, found.reason) == (text, reason)
    assert tuple(format_figure(one, DONG) for one in found.readings) == readings


@pytest.mark.parametrize(
    ("text", "reason", "readings"),
    [
        ("120,000", ValueReason.UNCLEAR_NUMBER, (120_000, 120)),
        ("20-30", ValueReason.NUMBER_RANGE, (20, 30)),
        ("1.5", ValueReason.TOO_MANY_DECIMALS, ()),
        ("12,5", ValueReason.TOO_MANY_DECIMALS, ()),
        ("-5", ValueReason.OUT_OF_RANGE, ()),
        ("9" * 40, ValueReason.OUT_OF_RANGE, ()),
        ("hàng nghìn", ValueReason.NOT_A_NUMBER, ()),
        ("16 triu", ValueReason.NOT_A_NUMBER, ()),
        ("900 triệu đồng", ValueReason.NUMBER_UNIT, ()),
        ("1,2.3", ValueReason.NOT_A_NUMBER, ()),
        ("1 tỷ 2 đồng xu", ValueReason.NOT_A_NUMBER, ()),
        ("1,200 tỷ 5", ValueReason.NOT_A_NUMBER, ()),
        ("5 đến xu", ValueReason.NOT_A_NUMBER, ()),
        ("5-7 xu", ValueReason.NOT_A_NUMBER, ()),
    ],
)
def test_an_unclear_count_is_never_guessed(
    text: str, reason: ValueReason, readings: tuple[int, ...]
) -> None:
    found = parse_figure(text)
    assert isinstance(found, UnclearFigure)
    assert found.reason is reason
    assert found.readings == tuple(map(figure, readings))


@pytest.mark.parametrize("value", [350_000, 350_000.0, Decimal("350000.00")])
def test_numbers_of_json_are_read_as_they_are(value: float | Decimal) -> None:
    assert parse_figure(value) == parse_figure(value, money=True) == figure(350_000)


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        (900, ValueReason.NUMBER_UNIT),
        (0.9, ValueReason.NUMBER_UNIT),
        (-1_000_000, ValueReason.OUT_OF_RANGE),
        (10**400, ValueReason.OUT_OF_RANGE),
        (1e300, ValueReason.OUT_OF_RANGE),
        (float("nan"), ValueReason.NOT_A_NUMBER),
        (True, ValueReason.NOT_A_NUMBER),
        ([], ValueReason.NOT_A_NUMBER),
    ],
)
def test_a_number_of_json_that_is_no_money_is_asked_too(value: object, reason: ValueReason) -> None:
    found = parse_figure(value, money=True)
    assert isinstance(found, UnclearFigure)
    assert found.reason is reason


def test_a_figure_stays_what_it_is_and_a_fraction_counts_where_it_may() -> None:
    stated = Figure(Decimal(7), OVER, FigureSource.PRESS)
    assert parse_figure(stated) is stated
    assert parse_figure("12,5", whole=False) == figure("12.5")


@given(
    st.integers(0, int(MAX_VALUE) - 1) | st.integers(0, 10**6).map(lambda part: part * 10**8),
    st.sampled_from(Qualifier),
)
def test_money_that_is_written_is_read_as_the_same_money(value: int, qualifier: Qualifier) -> None:
    stated = figure(value, qualifier)
    written = format_figure(stated, DONG)
    assert parse_figure(written, money=True) == stated
    assert parse_figure(write_figure(stated, money=True), money=True) == stated
    assert format_figure(parse_figure(written, money=True), DONG) == written  # type: ignore[arg-type]


@given(st.integers(0, int(MAX_VALUE) - 1), st.sampled_from(Qualifier))
def test_a_count_that_is_written_is_read_as_the_same_count(
    value: int, qualifier: Qualifier
) -> None:
    stated = figure(value, qualifier)
    assert parse_figure(format_figure(stated, "người xem")) == stated
    assert parse_figure(write_figure(stated)) == stated


@given(st.text(max_size=30), st.booleans())
def test_any_text_is_a_figure_within_bounds_or_told(text: str, money: bool) -> None:
    found = parse_figure(text, money=money)
    stated = found.readings if isinstance(found, UnclearFigure) else (found,)
    assert all(one is None or 0 <= one.value < MAX_VALUE for one in stated)
