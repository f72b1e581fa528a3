"""Everyday words lead to the criteria sets: the shipped file is whole, and it finds what clerks type."""

import pytest

from ocop_desktop import resources
from ocop_desktop.domain.ranking import RankedIndex, make_finding_key
from ocop_desktop.domain.text import clean_line

REGULATION = "qd-26-2026"


@pytest.fixture(scope="module")
def names() -> dict[int, str]:
    sets = resources.regulation_library().criteria_sets(REGULATION)
    return {one.number: one.name for one in sets}


@pytest.fixture(scope="module")
def index(names: dict[int, str]) -> RankedIndex:
    words = resources.everyday_words()
    keys = [make_finding_key(name, (str(one),), words[name]) for one, name in names.items()]
    return RankedIndex(keys, list(names.values()))


def test_every_set_has_words_and_every_line_has_a_set(names: dict[int, str]) -> None:
    assert set(resources.everyday_words()) == set(names.values())
    assert len(names) == 26
    assert all(len(words) >= 6 for words in resources.everyday_words().values())


def test_words_are_written_in_lower_case_once_and_clean() -> None:
    for words in resources.everyday_words().values():
        assert len(set(words)) == len(words)
        assert [word for word in words if word != clean_line(word).lower() or not word] == []


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("bưởi", 1), ("buoi", 1), ("trai cay", 1), ("tôm sú", 2), ("gạo lứt", 3), ("mat ong", 4),
        ("mì ăn liền", 5), ("bún khô", 6), ("mứt", 7), ("khô cá", 8), ("nuoc mam", 9),
        ("muối ớt", 10), ("trà ô long", 11), ("tra hoa cuc", 12), ("cafe", 13), ("rượu nếp", 14),
        ("ruou vang", 15), ("nuoc suoi", 16), ("nước ép", 17), ("dong trung ha thao", 18),
        ("xa phong", 19), ("dau tram", 20), ("may tre", 21), ("tho cam", 22), ("hoa lan", 23),
        ("bonsai", 24), ("ca koi", 25), ("homestay", 26), ("17", 17), ("rau cu qua", 1),
    ],
)  # fmt: skip
def test_a_set_is_found_by_what_its_products_are_called(
    index: RankedIndex, names: dict[int, str], text: str, number: int
) -> None:
    assert list(names)[index.rank(text).places[0]] == number


def test_a_word_of_two_sets_offers_both_and_chooses_none(index: RankedIndex) -> None:
    ranking = index.rank("rượu")
    assert ranking.total >= 2
    assert not ranking.is_decided
