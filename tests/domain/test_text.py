"""Vietnamese text: search keys, order, dates, numbers."""

import unicodedata
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from ocop_desktop.domain.day_meaning import DayMeaning
from ocop_desktop.domain.lookalikes import repair_text
from ocop_desktop.domain.text import (
    Translated,
    clean_line,
    digits,
    format_date,
    format_mean,
    format_missing_points,
    format_money,
    format_number,
    format_points,
    nfc,
    parse_date,
    parse_degrees,
    parse_number,
    possible_days,
    possible_numbers,
    search_key,
    search_words,
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
        ("Kỳ Lừa", "ki lua"),
        ("Tân Quý", "tan qui"),
        ("y tế", "i te"),
        ("thuý, thúi, tay, tai", "thuy, thui, tay, tai"),
        ("Nƣớc Ðảo", "nuoc dao"),
        ("Ｇạo １", "gao 1"),
        ("“Gạo” – «mới»", "'gao' - 'moi'"),
    ],
)
def test_a_search_key_forgets_accents_case_and_spaces(typed: str, key: str) -> None:
    assert search_key(typed) == key
    assert search_key(unicodedata.normalize("NFD", typed)) == key


@given(st.text(alphabet="abđơyquiÐƣ –“Сο 1"))
@example("quy")
def test_the_words_of_a_query_are_found_in_the_text_itself(text: str) -> None:
    assert all(word in search_key(text) for word in search_words(text))
    assert all(word in search_key(repair_text(text)) for word in search_words(text))


def test_signs_alone_are_not_searched_for() -> None:
    assert search_words("mắm - muối") == ("mam", "muoi")
    assert search_words("–") == ("-",)
    assert search_words("“Mắm–muối” (cốm), O&amp;P 79-27007") == (
        "mam",
        "muoi",
        "com",
        "o&p",
        "79-27007",
    )


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


@given(st.integers(0, 10**30), st.integers(0, 10**30), st.integers(0, 3))
def test_numbers_in_names_are_sorted_by_value(first: int, second: int, zeros: int) -> None:
    names = [f"Sản phẩm thử {'0' * zeros}{first}", f"Sản phẩm thử {second}"]
    keys = [sort_key(name) for name in names]
    assert (keys[0] < keys[1]) == (first < second)
    assert (keys[0] == keys[1]) == (first == second) or zeros


def test_numbers_come_before_letters_and_inside_codes() -> None:
    names = ["Tổ 1", "Tổ 2", "Tổ 10", "Tổ 11 b", "Tổ a", "79-27673-9-2024", "79-27673-51-2023"]
    in_order = [*names[5:], *names[:5]]
    assert sorted(sorted(names), key=sort_key) == in_order


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
        ("１２/５/2025", date(2025, 5, 12)),
        ("12 / 5 / 2025", date(2025, 5, 12)),
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
        ("0,125", Decimal("0.125")),
        ("1234,567", Decimal("1234.567")),
        ("120.000,125", Decimal("120000.125")),
        ("120 000", Decimal(120000)),
        ("1\u202f234\u00a0567,5", Decimal("1234567.5")),
        ("１２０.０００", Decimal(120000)),
        ("1.5", None),
        ("0.125", None),
        ("012.000", None),
        ("12 5", None),
        ("1 2 0", None),
        ("120,000", None),
        ("-1,500", None),
        ("1,234,567", None),
        ("12.34.567", None),
        ("", None),
    ],
)
def test_a_number_is_read_by_vietnamese_marks_and_never_guessed(
    typed: str, number: Decimal | None
) -> None:
    assert parse_number(typed) == number


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("120,000", ["120000", "120"]),
        ("1,500", ["1500", "1.5"]),
        ("1.5", ["1.5"]),
        ("1,234,567.5", ["1234567.5"]),
        ("0.125", ["0.125"]),
        ("120.000", []),
        ("12.34.567", []),
        ("nhiều", []),
    ],
)
def test_what_an_unclear_number_may_mean_is_offered(typed: str, meant: list[str]) -> None:
    assert list(map(str, possible_numbers(typed))) == meant


@given(st.from_regex(r"-?[0-9]{1,4}([.,][0-9]{1,4}){0,2}", fullmatch=True))
def test_a_number_that_is_read_is_written_and_read_again_as_the_same(typed: str) -> None:
    number = parse_number(typed)
    if number is None:
        offers = possible_numbers(typed)
        assert all(parse_number(format_number(offer)) == offer for offer in offers)
    else:
        assert parse_number(format_number(number)) == number
        assert possible_numbers(typed) == ()


@given(st.decimals(-(10**6), 10**6, places=3))
def test_a_written_number_of_three_decimals_reads_back(number: Decimal) -> None:
    assert parse_number(format_number(number)) == number


@pytest.mark.parametrize(
    ("typed", "degrees"),
    [("10,411", "10.411"), ("10.411250", "10.411250"), ("-106", "-106"), ("181", None),
     ("1.234,5", None), ("10°", None)],
)  # fmt: skip
def test_a_coordinate_is_read_with_comma_or_point(typed: str, degrees: str | None) -> None:
    assert parse_degrees(typed, 180) == (degrees and Decimal(degrees))


def test_money_is_written_with_dots_and_its_unit() -> None:
    assert format_money(Decimal(120000), "chai") == "120.000 đ/chai"
    assert format_money(Decimal("1234.5")) == "1.234,5 đ"
    assert format_money(Decimal("120000.00")) == "120.000 đ"


def test_points_are_cut_and_never_rounded_up() -> None:
    assert format_mean(Decimal("89.996")) == "89,99"
    assert (format_mean(Decimal(90)), format_points(Decimal(90))) == ("90,00", "90")
    assert format_points(Decimal("89.996")) == "89,99"
    assert (format_points(Decimal("2.50")), format_points(Decimal("20.00"))) == ("2,5", "20")


def test_missing_points_are_never_understated() -> None:
    assert format_missing_points(Decimal("0.004")) == "0,01"
    assert format_missing_points(Decimal("2.5")) == "2,5"
    assert format_missing_points(Decimal(10)) == "10"


POINTS = st.decimals(0, 100, places=5)


@given(POINTS)
def test_written_points_are_at_most_a_hundredth_below_and_missing_ones_above(
    points: Decimal,
) -> None:
    cent = Decimal("0.01")
    for written in (format_points(points), format_mean(points)):
        read = parse_number(written)
        assert read is not None
        assert points - cent < read <= points
    missing = parse_number(format_missing_points(points))
    assert missing is not None
    assert points <= missing < points + cent


@given(st.decimals(-(10**9), 10**9, places=2) | st.integers(-(10**9), 10**9).map(Decimal))
def test_a_written_number_reads_back(number: Decimal) -> None:
    assert parse_number(format_number(number)) == number


def test_digits_alone_are_kept() -> None:
    assert digits("028 3999-0000 (nội bộ ٣)") == "02839990000"
    assert digits("") == ""


def test_a_text_that_is_not_translated_is_said_in_vietnamese() -> None:
    name = Translated("Mắm", zh=" ")
    assert (name.in_language("en"), name.in_language("vi")) == ("Mắm", "Mắm")
    assert Translated("Mắm", "Fish sauce").in_language("en") == "Fish sauce"
    written = {language: name.is_written_in(language) for language in ("vi", "en", "zh")}
    assert written == {"vi": True, "en": False, "zh": False}


def test_a_date_is_written_with_two_digits_for_day_and_month() -> None:
    assert format_date(date(2026, 3, 5)) == "05/03/2026"
    assert format_date(date(2026, 12, 31)) == "31/12/2026"


def test_digits_and_blanks_come_before_letters_and_foreign_letters_keep_their_places() -> None:
    words = ["9 sao", "a 1", "aa", "đá", "ea", "fa", "va", "wa", "xa", "za"]
    mixed = words[::-1]
    assert sorted(mixed, key=sort_key) == words


def test_a_year_of_four_digits_is_meant_as_written() -> None:
    assert parse_date("1/1/0100") == date(100, 1, 1)
    assert parse_date("1/1/99", on=date(2026, 11, 30)) == date(1999, 1, 1)
    assert parse_date("0100-01-01") == date(100, 1, 1)


@pytest.mark.parametrize(
    ("typed", "meaning", "days"),
    [
        ("12/5/98", DayMeaning.PAST, ["1998-05-12"]),
        ("30/11/26", DayMeaning.PAST, ["2026-11-30"]),
        ("1/12/26", DayMeaning.PAST, ["1926-12-01"]),
        ("290224", DayMeaning.PAST, ["2024-02-29"]),
        ("12/5/98", DayMeaning.NEAR, ["1998-05-12"]),
        ("1/12/27", DayMeaning.NEAR, ["2027-12-01"]),
        ("12/5/45", DayMeaning.NEAR, ["2045-05-12", "1945-05-12"]),
        ("12/5/45", DayMeaning.EXPIRY, ["2045-05-12"]),
        ("12/5/98", DayMeaning.EXPIRY, ["1998-05-12", "2098-05-12"]),
        ("12/5/1998", DayMeaning.EXPIRY, ["1998-05-12"]),
        ("30/2/98", DayMeaning.PAST, []),
    ],
)
def test_two_digits_of_a_year_follow_the_meaning_of_the_day(
    typed: str, meaning: DayMeaning, days: list[str]
) -> None:
    found = possible_days(typed, meaning, date(2026, 11, 30))
    assert [day.isoformat() for day in found] == days
    only = found[0] if len(found) == 1 else None
    assert parse_date(typed, meaning, date(2026, 11, 30)) == only


@given(
    st.dates(date(1900, 1, 1), date(2199, 12, 31)),
    st.dates(date(1990, 1, 1), date(2100, 12, 31)),
    st.sampled_from(DayMeaning),
)
def test_a_day_that_is_read_is_written_and_read_again_as_the_same(
    meant: date, on: date, meaning: DayMeaning
) -> None:
    typed = f"{meant.day}/{meant.month}/{meant.year % 100:02d}"
    day = parse_date(typed, meaning, on)
    if day is not None:
        assert parse_date(format_date(day), meaning, on) == day
        assert (day.day, day.month, day.year % 100) == (meant.day, meant.month, meant.year % 100)
        assert meaning is not DayMeaning.PAST or day <= on
