from datetime import date
from decimal import Decimal

import pytest

from ocop_desktop.domain.text import Language, Translated
from ocop_desktop.reports.design.wording import Wording, count_key

VI, EN, ZH, BOTH = (Wording(one) for one in (Language.VI, Language.EN, Language.ZH, Language.VI_EN))
DAY = date(2026, 3, 5)


def test_a_day_is_written_as_readers_write_it() -> None:
    assert [one.format_day(DAY) for one in (VI, EN, ZH)] == [
        "05/03/2026",
        "5 March 2026",
        "2026年3月5日",
    ]
    both = BOTH.date_label("profile.printed_on", DAY)
    assert both == "In ngày 05/03/2026 / Printed on 5 March 2026"


@pytest.mark.parametrize(
    ("wording", "words"),
    [(VI, "120.000 đ/chai"), (EN, "VND 120,000 / bottle"), (ZH, "120,000越南盾/瓶")],
)
def test_a_price_is_said_per_unit(wording: Wording, words: str) -> None:
    assert wording.format_price(Decimal(120000), "chai") == words
    assert wording.format_price(Decimal("120000.0"), "CHAI") in words.replace("chai", "CHAI")


def test_a_price_without_a_unit_or_per_an_unknown_one_is_said_too() -> None:
    assert ZH.format_price(Decimal(5000), "") == "5,000越南盾"
    assert EN.format_price(Decimal(5000), "ràng") == "VND 5,000 / ràng"


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("hộp", "box"),
        ("Hộp", "box"),
        ("hop", "box"),
        ("cái ", "piece"),
        ("thang", "dose"),
        ("tháng", "month"),
        ("mẹt", "mẹt"),
        ("bo", "bo"),
        ("bó", "bunch"),
        ("", ""),
    ],
)
def test_a_unit_is_known_with_its_accents_or_none_but_never_guessed(typed: str, said: str) -> None:
    assert EN.translate_fixed("unit", typed) == said


def test_storage_and_certificates_are_said_in_the_language_and_others_left() -> None:
    assert (
        ZH.translate_fixed("storage", "Nơi khô mát, tránh nắng") == "置于阴凉干燥处，避免阳光直射"
    )
    assert EN.translate_fixed("certificate", "hữu  cơ") == "Organic"
    assert EN.translate_fixed("storage", "Trong hầm đá") == "Trong hầm đá"
    assert VI.translate_fixed("storage", "noi kho mat") == "noi kho mat"


@pytest.mark.parametrize(
    ("typed", "english", "chinese"),
    [
        ("12 tháng", "12 months", "12个月"),
        ("1 năm", "1 year", "1年"),
        ("5 ngày", "5 days", "5天"),
        ("12 tháng cấp đông", "12 tháng cấp đông", "12 tháng cấp đông"),
        ("500 g", "500 g", "500 g"),
        ("", "", ""),
    ],
)
def test_a_shelf_life_is_counted_in_the_language(typed: str, english: str, chinese: str) -> None:
    assert (
        VI.translate_duration(typed),
        EN.translate_duration(typed),
        ZH.translate_duration(typed),
    ) == (typed, english, chinese)


def test_one_product_is_no_products() -> None:
    said = [EN.words[count_key("catalogue.products", n)].format(count=n) for n in (0, 1, 2)]
    assert said == ["0 products", "1 product", "2 products"]


def test_each_language_leads_with_its_own_words_and_misses_its_own() -> None:
    name = Translated("Muối", "Salt")
    assert [one.leading_text(name) for one in (VI, EN, ZH, BOTH)] == [
        "Muối",
        "Salt",
        "Muối",
        "Muối",
    ]
    assert [one.is_untranslated(name) for one in (VI, EN, ZH, BOTH)] == [False, False, True, False]
    chinese = Translated("Muối", "", "盐")
    assert (ZH.leading_text(chinese), ZH.second_text(chinese), ZH.is_untranslated(chinese)) == (
        "盐",
        "Muối",
        False,
    )
    assert EN.is_untranslated(chinese)
    assert not ZH.second_text(name)
