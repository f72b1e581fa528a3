"""Two names are the same only if every letter and every tone is; a name is found without its marks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.errors import NameAmbiguous
from ocop_desktop.domain.named import find_named, is_same_name
from ocop_desktop.domain.text import identity_key

LETTERS = "aăâeêioôơuưy"
TONES = ("", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323")
vowels = st.tuples(st.sampled_from(LETTERS), st.sampled_from(TONES))
syllables = st.tuples(st.sampled_from(("", "b", "d", "đ", "m", "th")), vowels)
names = st.lists(syllables, min_size=1, max_size=4)


def spell(name: list[tuple[str, tuple[str, str]]]) -> str:
    return " ".join(onset + vowel + tone for onset, (vowel, tone) in name)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Mứt dừa", "mứt  DỪA "),
        ("hòa bình", "hoà bình"),
        ("Thủy sản", "Thuỷ sản"),
        ("khóe", "khoé"),
        ("Mu\u031bt du\u031b\u0300a", "Mưt dừa"),
        ("Mắm – Muối", "Mắm-muối"),
        ("“Gạo vàng”", "''Gạo vàng''"),
        ("Ea H'leo", "Ea H’leo"),
        ("Mắm &amp; Muối", "Mắm & Muối"),
        ("Nƣớc Ðảo", "Nước Đảo"),
        ("Ｇạo", "Gạo"),
    ],
)
def test_case_blanks_signs_and_the_place_of_a_tone_do_not_count(one: str, other: str) -> None:
    assert identity_key(one) == identity_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("mứt dừa", "mứt dứa"),
        ("mứt dừa", "mứt dưa"),
        ("Đại Thành", "Đài Thanh"),
        ("Đông Hà", "Đồng Hà"),
        ("dá", "đá"),
        ("à", "a1"),
        ("à", "a2"),
        ("tân qui", "tân quy"),
    ],
)
def test_another_letter_or_tone_is_another_name(one: str, other: str) -> None:
    assert identity_key(one) != identity_key(other)


@given(names, names)
def test_names_that_differ_in_any_letter_or_tone_never_become_one(
    one: list[tuple[str, tuple[str, str]]], other: list[tuple[str, tuple[str, str]]]
) -> None:
    assert (identity_key(spell(one)) == identity_key(spell(other))) == (one == other)


def find(known: list[str], name: str) -> str | None:
    return find_named(known, name, str, RecordKind.EVENT)


def test_the_name_itself_comes_before_one_without_its_marks() -> None:
    assert find(["Hội chợ Đồng Hà", "Hội chợ Đông Hà"], "hội chợ đông hà") == "Hội chợ Đông Hà"


def test_a_name_without_marks_is_found_where_it_is_clear() -> None:
    assert find(["Hội chợ Cần Giờ", "Hội chợ Đông Hà"], "hoi cho can gio") == "Hội chợ Cần Giờ"
    assert find(["Hội chợ Cần Giờ"], "hoi cho tet") is None


def test_a_name_without_marks_that_fits_two_is_refused_with_both() -> None:
    with pytest.raises(NameAmbiguous) as refused:
        find(["Hội chợ Đồng Hà", "Hội chợ Đông Hà"], "hoi cho dong ha")
    assert refused.value.names == ("Hội chợ Đồng Hà", "Hội chợ Đông Hà")


def test_of_two_spellings_of_one_name_the_written_one_is_meant_and_a_third_is_refused() -> None:
    known = ["Hội chợ Hòa Bình", "Hội chợ Hoà Bình"]
    assert find(known, "Hội chợ  Hoà Bình") == "Hội chợ Hoà Bình"
    with pytest.raises(NameAmbiguous):
        find(known, "hội chợ hoà bình")


def test_two_spellings_of_one_name_name_the_same_thing() -> None:
    assert is_same_name("Hội  chợ Xuân", "hội chợ xuân")
    assert not is_same_name("Mứt dừa", "Mứt dứa")
