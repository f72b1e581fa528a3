"""What the guard of honest printing finds, in sentences."""

import pytest

from ocop_desktop import resources
from ocop_desktop.domain.findings import Finding, FindingRule
from ocop_desktop.messages.findings import finding_sentence
from ocop_desktop.messages.message import in_vietnamese


@pytest.mark.parametrize("rule", FindingRule)
@pytest.mark.parametrize("language", ["vi", "en"])
def test_a_finding_is_told_in_the_words_that_are_printed(rule: FindingRule, language: str) -> None:
    found = Finding(rule, "Mật", "x")
    words = resources.labels(language)[f"finding.{rule}"].format(detail="x", language="")
    assert finding_sentence(found, lambda _context, _text: language) == f"Mật: {words}."


def test_an_english_window_names_fields_and_languages_in_english() -> None:
    found = Finding(FindingRule.NO_TRANSLATION, "Mật", "Quy cách", language="zh")
    assert finding_sentence(found, lambda _context, _text: "en") == (
        "Mật: “Specification” has no Chinese translation, printed in Vietnamese."
    )
    assert finding_sentence(found, in_vietnamese) == (
        "Mật: chưa có bản dịch tiếng Trung của “Quy cách”, in tiếng Việt."
    )


def test_the_terminal_tells_it_in_vietnamese() -> None:
    found = Finding(FindingRule.NO_STARS, "Mật", "Đã hết hạn")
    assert finding_sentence(found, in_vietnamese) == "Mật: không in sao (Đã hết hạn)."


def test_a_letter_that_only_looks_vietnamese_is_named_with_its_cure() -> None:
    finding = Finding(FindingRule.MISSING_GLYPHS, "Nƣớc mắm", "ƣ (U+01A3), 😀 (U+1F600)")
    said = finding_sentence(finding, in_vietnamese)
    assert "ƣ (U+01A3)" in said
    assert said.count("chỉ trông giống") == 1
    assert "ƣ chỉ trông giống ư" in said
