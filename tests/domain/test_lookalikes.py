"""Letters that only look Vietnamese are put right where they cannot be meant; others stay."""

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from ocop_desktop.domain.lookalikes import (
    find_repairs,
    find_vietnamese_letter,
    repair_letters,
    repair_text,
)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Nƣớc mắm Ðảo Xanh", "Nước mắm Đảo Xanh"),
        ("Ƣu ðiểm Ɖồng", "Ưu điểm Đồng"),
        ("ＧẠＯ　１（ｋｇ）", "GẠO 1(kg)"),
        ("\U0001d5e0\U0001d5ee\u0306\u0301\U0001d5fa", "Mắm"),
        ("Đǎk Lǎk", "Đăk Lăk"),
        ("n\u01a3\u0301c", "nức"),
        ("\u0421à phê \u041e\u0421\u041e\u0420", "Cà phê OCOP"),
        ("G\u0430\u0323o", "Gạo"),
        ("Vitamin \u0391", "Vitamin A"),
        ("ﬁ", "fi"),
        ("Mắm &amp Muối", "Mắm & Muối"),
        ("Mắm &amp;amp; Muối &#39;&quot;&lt;", "Mắm & Muối '\"<"),
    ],
)
def test_look_alikes_and_entities_are_read_as_they_were_meant(written: str, meant: str) -> None:
    assert repair_text(written) == meant


@pytest.mark.parametrize(
    "text",
    [
        "мёд", "gạo мёд", "β-carotene", "TNFα", "5 µm", "Lǎo shī", "老班章（一）", "m²", "½",
        "a=1&copy=2", "&khong-co;", "AT&T;", "120.000 ₫",
    ],
)  # fmt: skip
def test_what_may_be_meant_stays(text: str) -> None:
    assert repair_text(text) == text


@given(st.text(alphabet="aăâbcdđeêfghijklmnoôơpqrstuưvwxyz ÀẢÃÁẠ-–“”'0123456789.,"))
def test_vietnamese_is_never_changed(text: str) -> None:
    assert repair_text(text) == unicodedata.normalize("NFC", text)


@given(st.text())
@example("A\u1fbb")
def test_repairing_twice_changes_nothing_more(text: str) -> None:
    assert repair_letters(repair_letters(text)) == repair_letters(text)


def test_the_letter_meant_is_named() -> None:
    assert [find_vietnamese_letter(letter) for letter in "ƣÐ\u0421đa"] == ["ư", "Đ", "C", "", ""]


@pytest.mark.parametrize(
    ("text", "repairs"),
    [
        ("Nƣớc Ðảo ƣ", (("ƣ", "ư"), ("Ð", "Đ"))),
        ("A &amp; B", (("&amp;", "&"),)),
        ("gạo мёд", ()),
        ("Gạo", ()),
    ],
)
def test_what_is_put_right_is_listed_once(text: str, repairs: tuple[tuple[str, str], ...]) -> None:
    assert find_repairs(text) == repairs
