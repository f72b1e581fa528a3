"""Vietnamese text: search keys, order, dates, numbers."""

import unicodedata
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocop_desktop.domain.text import (
    clean_line,
    format_date,
    format_mean,
    format_money,
    format_points,
    nfc,
    parse_date,
    parse_number,
    search_key,
    sort_key,
)


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("Đặc sản", "dac san"),
        ("HOÀ", "hoa"),
        ("hòa", "hoa"),
        ("  Nước   mắm ", "nuoc mam"),
        ("Mật ong ƯƠNG", "mat ong uong"),
        ("Kỳ Lừa", "ky lua"),
    ],
)
def test_a_search_key_forgets_accents_case_and_spaces(typed: str, key: str) -> None:
    assert search_key(typed) == key
    assert search_key(unicodedata.normalize("NFD", typed)) == key


@given(st.text())
def test_a_search_key_is_its_own_search_key(text: str) -> None:
    assert search_key(search_key(text)) == search_key(text)


@given(st.text())
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    assert nfc(nfc(text)) == nfc(text)
    assert clean_line(clean_line(text)) == clean_line(text)
    assert unicodedata.is_normalized("NFC", nfc(text))


def test_direction_marks_and_control_characters_are_dropped() -> None:
    assert nfc("Mắm\u202e muối\u0007\ufeff") == "Mắm muối"


def test_letters_follow_the_vietnamese_alphabet_and_tones_come_second() -> None:
    words = list("aăâeêoôơuư")
    words = [f"{first}{tone}" for first in "bcdđ" for tone in words]
    words += ["ha", "hà", "hả", "hã", "há", "hạ", "hă"]
    mixed = sorted(words)
    assert mixed != words
    assert sorted(mixed, key=sort_key) == words
    assert sorted(["ban an", "bán", "bàn"], key=sort_key) == ["bàn", "bán", "ban an"]


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("7/3/25", date(2025, 3, 7)),
        ("07032025", date(2025, 3, 7)),
        ("070325", date(2025, 3, 7)),
        ("07-03-2025", date(2025, 3, 7)),
        ("7.3.2025", date(2025, 3, 7)),
        ("2025-03-07", date(2025, 3, 7)),
        ("29/02/2024", date(2024, 2, 29)),
        ("31/02/2025", None),
        ("29/02/2025", None),
        ("3/2025", None),
        ("", None),
        ("hôm nay", None),
    ],
)
def test_a_date_is_read_as_clerks_type_it(typed: str, day: date | None) -> None:
    assert parse_date(typed) == day


@given(st.dates(date(1900, 1, 1), date(2099, 12, 31)))
def test_a_written_date_reads_back(day: date) -> None:
    assert parse_date(format_date(day)) == day


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("1.234.567,5", Decimal("1234567.5")),
        ("120000", Decimal(120000)),
        ("120.000", Decimal(120000)),
        ("0,5", Decimal("0.5")),
        ("1.5", None),
        ("1,234,567", None),
        ("12.34.567", None),
        ("", None),
    ],
)
def test_a_number_is_read_by_vietnamese_marks_and_never_guessed(
    typed: str, number: Decimal | None
) -> None:
    assert parse_number(typed) == number


def test_money_is_written_with_dots_and_its_unit() -> None:
    assert format_money(Decimal(120000), "chai") == "120.000 đ/chai"
    assert format_money(Decimal("1234.5")) == "1.234,5 đ"


def test_points_are_cut_and_never_rounded_up() -> None:
    assert format_mean(Decimal("89.996")) == "89,99"
    assert (format_mean(Decimal(90)), format_points(Decimal(90))) == ("90,00", "90")
    assert format_points(Decimal("89.996")) == "89,99"
