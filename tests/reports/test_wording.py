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
    [(VI, "120.000 đ/hộp"), (EN, "VND 120,000 / hộp"), (ZH, "120,000越南盾/hộp")],
)
def test_a_price_is_said_per_unit(wording: Wording, words: str) -> None:
    assert wording.format_price(Decimal("120000.0"), "hộp") == words


def test_a_price_without_a_unit_is_said_too() -> None:
    assert ZH.format_price(Decimal(5000), "") == "5,000越南盾"


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
    assert ZH.second_text(name) == "Salt"


def test_vietnamese_stands_beside_chinese_as_beside_english() -> None:
    both = Wording(Language.VI_ZH)
    name = Translated("Mật dừa nước", "Nipa palm nectar", "水椰蜜")
    assert both.languages == ("vi", "zh")
    assert (
        both.label("profile.price") == f"{VI.label('profile.price')} / {ZH.label('profile.price')}"
    )
    assert (both.leading_text(name), both.second_text(name)) == ("Mật dừa nước", "水椰蜜")
    assert both.is_untranslated(Translated("Mật dừa nước", "Nipa palm nectar"))
    assert both.translated_language == "zh"
    assert (VI.translated_language, EN.translated_language) == ("en", "en")
