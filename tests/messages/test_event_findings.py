"""What is doubtful in an event is told with both figures and what to do next, in both languages."""

from dataclasses import replace
from decimal import Decimal
from functools import cache
from xml.etree.ElementTree import parse

import pytest

from ocop_desktop import resources
from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.events.totals import EventFinding, EventRule
from ocop_desktop.domain.events.units import UNITS
from ocop_desktop.domain.figures.figure import Figure, Qualifier
from ocop_desktop.domain.figures.reading import UnclearFigure, parse_figure
from ocop_desktop.domain.figures.writing import DONG, format_figure
from ocop_desktop.domain.problems import Problem, Severity
from ocop_desktop.messages.event_findings import event_finding_sentence
from ocop_desktop.messages.figures import (
    figure_in_full,
    figure_words,
    ratio_in_words,
    unclear_figure_sentence,
)
from ocop_desktop.messages.message import in_vietnamese
from ocop_desktop.messages.values import problem_sentence

FIRST = Figure(Decimal(900_000_000), Qualifier.OVER)
SECOND = Figure(Decimal(705_000_000))
OF_PRODUCTS = {EventRule.NO_STARS, EventRule.STALE_PRICE, EventRule.SALE_IN_MONTH}
OF_SEVERAL = {*OF_PRODUCTS, EventRule.HOLDER_AND_PRODUCTS, EventRule.CUMULATIVE_FIGURES}
OF_ONE_RECORD = {
    EventRule.SESSION_OUTSIDE,
    EventRule.EVENT_TWICE,
    EventRule.UNKNOWN_PLATFORM,
}
OF_ONE_FIGURE = {
    EventRule.REACH_NOT_ADDED,
    EventRule.TOTAL_AMONG_PARTS,
    EventRule.LONG_EVENT,
    EventRule.OCOP_SHARE_UNKNOWN,
    EventRule.REVENUE_WITHOUT_ENTRY,
    EventRule.REACH_OUT_OF_RANGE,
}


@cache
def translations() -> dict[tuple[str, str], str]:
    """The English translations that ship, by context and text."""
    root = parse(resources.folder("i18n", "ocop_en.ts")).getroot()  # noqa: S314 - our own file
    return {
        (block.findtext("name", ""), message.findtext("source", "")): message.findtext(
            "translation", ""
        )
        for block in root.iter("context")
        for message in block.iter("message")
    }


def in_english(context: str, text: str) -> str:
    """The English translation of a text."""
    return translations()[context, text]


@pytest.mark.parametrize("rule", sorted(set(EventRule) - OF_PRODUCTS))
def test_every_rule_names_its_figures_its_place_and_the_next_step(rule: EventRule) -> None:
    finding = EventFinding(rule, "Tối thứ năm", (FIRST, SECOND), DONG, "net")
    sentence = event_finding_sentence(finding, in_vietnamese)
    assert "Tối thứ năm" in sentence
    assert sentence.count(". ") >= 1
    assert sentence.endswith(".")
    assert "{" not in sentence
    assert "{" not in event_finding_sentence(finding, in_english)
    if rule not in OF_ONE_RECORD:
        assert "hơn 900 triệu đồng" in sentence
    if rule not in OF_ONE_RECORD | OF_ONE_FIGURE:
        assert "705 triệu đồng" in sentence


@pytest.mark.parametrize("rule", sorted(OF_SEVERAL))
def test_a_rule_that_many_repeat_counts_them_and_names_the_first(rule: EventRule) -> None:
    names = tuple(f"Mật số {number}" for number in range(1, 21))
    finding = EventFinding(rule, field="net", names=names)
    sentence = event_finding_sentence(finding, in_vietnamese)
    assert "20" in sentence
    assert "Mật số 1, Mật số 2, Mật số 3 và 17 " in sentence
    assert "Mật số 4" not in sentence
    assert "Mật số 3 and 17 more" in event_finding_sentence(finding, in_english)
    few = replace(finding, where="Tối", names=names[:2])
    assert event_finding_sentence(few, in_vietnamese).startswith("Tối: ")
    assert "Mật số 1, Mật số 2" in event_finding_sentence(few, in_vietnamese)
    assert "khác" not in event_finding_sentence(few, in_vietnamese)
    assert "{" not in event_finding_sentence(few, in_english)


def test_products_without_stars_are_told_in_one_sentence() -> None:
    names = tuple("ABCDE")
    finding = EventFinding(EventRule.NO_STARS, field="entries", names=names)
    assert event_finding_sentence(finding, in_vietnamese) == (
        "5 sản phẩm không ở tình trạng được ghi sao vào ngày bắt đầu: A, B, C và 2 sản phẩm khác. "
        "Không ghi sao trên giấy tờ của sự kiện."
    )


def test_two_levels_that_differ_are_named_as_such() -> None:
    finding = EventFinding(EventRule.STATED_DIFFERS, "", (FIRST, SECOND), DONG, "net")
    assert event_finding_sentence(finding, in_vietnamese) == (
        "Hai số khác nhau: doanh thu đã nêu hơn 900 triệu đồng, tổng hợp theo chủ thể 705 triệu đồng. "
        "Số đã nêu được dùng; hãy kiểm tra lại."
    )
    assert event_finding_sentence(finding, in_english).startswith(
        "Two figures differ: revenue as stated is more than 900 million đồng"
    )


def test_two_figures_of_other_units_are_each_told_in_theirs() -> None:
    finding = EventFinding(
        EventRule.VIEWERS_OVER_REACH,
        "Tối",
        (Figure(Decimal(350_000), Qualifier.OVER), Figure(Decimal(300_000))),
        "người xem",
        "viewers",
        "lượt",
    )
    assert event_finding_sentence(finding, in_vietnamese) == (
        "Tối: Người xem (hơn 350.000 người xem) nhiều hơn số tiếp cận (300.000 lượt). "
        "Hãy kiểm tra hai số này."
    )


def test_the_reach_of_every_session_is_told() -> None:
    reaches = tuple(Figure(Decimal(number)) for number in (300, 500, 700))
    finding = EventFinding(EventRule.REACH_NOT_ADDED, "", reaches, "người", "reach")
    assert "(300 người; 500 người; 700 người)" in event_finding_sentence(finding, in_vietnamese)


@pytest.mark.parametrize("qualifier", Qualifier)
@pytest.mark.parametrize("value", [80, 350_000, 16_000_000, 33_400_000_000])
def test_figures_read_in_vietnamese_as_they_are_printed(value: int, qualifier: Qualifier) -> None:
    figure = Figure(Decimal(value), qualifier)
    assert figure_words(figure, "lượt xem", in_vietnamese) == format_figure(figure, "lượt xem")
    assert figure_words(None, "", in_vietnamese) == format_figure(None)


def test_a_ratio_of_money_is_rounded_beside_its_digits() -> None:
    rounded = ratio_in_words(Figure(Decimal(13_636_363), Qualifier.ABOUT), DONG, in_vietnamese)
    assert rounded == "khoảng 13.636.363 đồng (13,64 triệu)"
    for value, unit in ((300_000_000, DONG), (2571, DONG), (13_636_363, "lượt")):
        plain = Figure(Decimal(value))
        assert ratio_in_words(plain, unit, in_vietnamese) == format_figure(plain, unit)


def test_every_unit_has_an_english_word() -> None:
    english = {figure_words(SECOND, unit, in_english) for unit in UNITS.values()}
    assert len(english) == len(set(UNITS.values()))
    assert figure_words(SECOND, "thùng", in_english) == "705 million thùng"


def test_money_is_read_back_in_full() -> None:
    exact = Figure(Decimal(900_000_000))
    told = "900.000.000 đồng (chín trăm triệu đồng)"
    assert figure_in_full(exact, DONG, in_vietnamese) == told
    assert figure_in_full(FIRST, DONG, in_vietnamese) == f"hơn {told}"
    assert figure_in_full(Figure(Decimal(80)), "", in_vietnamese) == "80"


@pytest.mark.parametrize(
    ("text", "unit", "words"),
    [
        ("900", DONG, "Chưa rõ “900” là 900 đồng hay 900 triệu đồng. Hãy ghi rõ đơn vị."),
        ("1.5 triệu", DONG, "Chưa rõ “1.5 triệu”: có phải 1,5 triệu đồng? Hãy ghi rõ số."),
        ("20-30", "", "“20-30” là một khoảng."),
        ("900 đồng", "", "“900 đồng” mang đơn vị không hợp với ô này."),
        ("0,5 đồng", DONG, "“0,5 đồng” không phải là số đồng tròn."),
        ("12,5", "", "“12,5” có phần lẻ; ô này nhận số nguyên."),
        ("-5", "", "“-5” nhỏ hơn 0 hoặc quá lớn."),
        ("hàng  nghìn", "", "“hàng nghìn” không phải là số."),
    ],
)
def test_an_unclear_text_is_told_with_what_it_may_mean(text: str, unit: str, words: str) -> None:
    found = parse_figure(text, money=unit == DONG)
    assert isinstance(found, UnclearFigure)
    assert unclear_figure_sentence(found, unit, in_vietnamese).startswith(words)
    assert "{" not in unclear_figure_sentence(found, unit, in_english)


def test_a_refused_figure_names_both_numbers_and_its_session() -> None:
    problem = Problem(
        "orders_cancelled", ValueReason.CANCELLED_OVER_ORDERS, Severity.HARD, "12", "10", "Tối"
    )
    assert problem_sentence(problem, in_vietnamese) == (
        "Tối: Số đơn hủy (12) nhiều hơn số đơn hàng (10). Hãy sửa một trong hai số."
    )
