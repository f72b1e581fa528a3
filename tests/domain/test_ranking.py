"""Records answer a typed text in one order: exact, prefix, words of the name, other fields."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocop_desktop.domain.ranking import RankedIndex, make_finding_key
from ocop_desktop.domain.text import search_key, sort_key

WORDS = ("gò", "mây", "Tân", "tấn", "phú", "sản", "phẩm", "thử", "4", "14", "49", "ca", "cà", "cá")
texts = st.lists(st.sampled_from(WORDS), min_size=1, max_size=4).map(" ".join)
pairs = st.lists(st.tuples(texts, texts), max_size=12)


def index(names: Sequence[str], others: Sequence[str] = (), **own: Sequence[int]) -> RankedIndex:
    kept = others or [""] * len(names)
    keys = [make_finding_key(name, other=other) for name, other in zip(names, kept, strict=True)]
    return RankedIndex(keys, names, **own)


def found(made: RankedIndex, names: Sequence[str], text: str) -> list[str]:
    return [names[place] for place in made.rank(text).places]


def test_exact_comes_before_prefix_before_words_before_other_fields() -> None:
    names = ("Bánh tráng", "Bột gò mây", "Gò Mây", "Gò Mây xanh", "Mây gò", "Mâym gòo")
    others = ("HTX Gò Mây", "", "", "", "", "")
    in_order = ["Gò Mây", "Gò Mây xanh", "Bột gò mây", "Mây gò", "Mâym gòo", "Bánh tráng"]
    assert found(index(names, others), names, "go may") == in_order


def test_the_number_asked_for_comes_before_numbers_that_hold_it() -> None:
    names = ("Rượu Tryvat 49", "Sản phẩm thử 14", "Sản phẩm thử 4")
    made = index(names, ("Phẩm Thử", "", ""))
    assert found(made, names, "pham thu 4")[0] == "Sản phẩm thử 4"
    assert made.rank("pham thu 4").is_decided


def test_a_name_with_its_marks_is_told_from_its_likes_and_without_them_is_not() -> None:
    names = ("mứt dừa", "mứt dứa", "mứt dưa")
    made = index(names)
    for name in names:
        ranking = made.rank(name)
        assert names[ranking.places[0]] == name
        assert ranking.is_decided
    assert not made.rank("mut dua").is_decided
    assert made.rank("mut dua").total == 3


def test_the_only_record_is_decided_and_one_of_many_is_not() -> None:
    made = index(("Mật dừa nước", "Mật ong"))
    assert made.rank("dua").is_decided
    assert not made.rank("mat").is_decided
    assert not made.rank("").is_decided
    assert not made.rank("zzz").is_decided


def test_the_offices_own_come_first_behind_exact_names() -> None:
    names = ("Tân An", "Tân Phú", "Tân Phú Trung")
    made = index(names, own=(2,))
    assert found(made, names, "tan") == ["Tân Phú Trung", "Tân An", "Tân Phú"]
    assert found(made, names, "tan phu") == ["Tân Phú", "Tân Phú Trung"]
    assert found(made, names, "") == ["Tân Phú Trung", "Tân An", "Tân Phú"]


def test_of_equal_names_the_offices_own_is_meant() -> None:
    names = ("Tân Phú", "Tân Phú", "Tân Phú")
    assert not index(names).rank("tân phú").is_decided
    ranking = index(names, own=(1,)).rank("tan phu")
    assert ranking.places == (1, 0, 2)
    assert ranking.is_decided


def test_an_alias_counts_as_the_name_and_everyday_words_come_behind_names() -> None:
    names = ("Rau, củ, quả, hạt tươi", "Cây bưởi cảnh")
    keys = (make_finding_key(names[0], ("1",), ("bưởi", "trái cây")), make_finding_key(names[1]))
    made = RankedIndex(keys, names)
    assert made.rank("1").places == (0,)
    assert made.rank("buoi").places == (1, 0)
    assert made.rank("trai cay").is_decided
    assert made.rank("rau cu qua").is_decided


def test_a_list_rows_key_begins_with_its_name() -> None:
    names = ("Gò Mây", "Bánh gò mây")
    keys = ("go may 79-27664-1-2024\nhtx song vam", "banh go may\nhtx go may")
    made = RankedIndex(keys, names)
    assert made.rank("gò mây").places == (0, 1)
    assert made.rank("79-27664-1").places == (0,)


def test_signs_in_a_name_do_not_move_the_end_of_its_key() -> None:
    names = ("Mắm &  Muối – Tân Quy", "Mắm")
    keys = [f"{search_key(name)} 79-1 b\nhtx" for name in names]
    ranking = RankedIndex(keys, names).rank("mắm muối tân qui")
    assert ranking.places == (0,)
    assert RankedIndex(keys, names).rank("tan qui 79").places == (0,)
    assert RankedIndex(keys, names).rank("mam").places == (1, 0)


def test_punctuation_neither_hides_nor_parts() -> None:
    names = ("“Gạo vàng”", "Gạo vàng óng")
    assert found(index(names), names, "gao vang")[0] == "“Gạo vàng”"
    assert found(index(names), names, "“gạo, vàng”")[0] == "“Gạo vàng”"


@given(pairs, texts)
def test_every_record_with_all_words_is_found_once_and_no_other(
    records: list[tuple[str, str]], text: str
) -> None:
    records.sort(key=lambda record: sort_key(record[0]))
    names = [name for name, _ in records]
    ranking = index(names, [other for _, other in records]).rank(text)
    wanted = [
        place
        for place, record in enumerate(records)
        if all(word in search_key(" ".join(record)) for word in search_key(text).split())
    ]
    assert sorted(ranking.places) == wanted
    assert ranking.total == len(wanted)


@given(pairs, texts, st.integers(1, 12))
def test_the_order_is_exact_prefix_words_other_and_then_vietnamese(
    records: list[tuple[str, str]], text: str, limit: int
) -> None:
    records.sort(key=lambda record: sort_key(record[0]))
    names = [name for name, _ in records]
    made = index(names, [other for _, other in records])
    places = made.rank(text).places

    def group_of(place: int) -> int:
        name, folded = search_key(names[place]), search_key(text)
        words = folded.split()
        answers = (
            name == folded,
            name.startswith(folded),
            all(f" {word} " in f" {name} " for word in words),
            all(f" {word}" in f" {name}" for word in words),
            all(word in name for word in words),
            True,
        )
        return answers.index(True)

    groups = [group_of(place) for place in places]
    assert groups == sorted(groups)
    for group in range(1, 5):
        alike = [place for place in places if group_of(place) == group]
        assert alike == sorted(alike)
    assert made.rank(text, limit).places == places[:limit]


@given(pairs, st.integers(0, 11))
def test_the_exact_name_is_always_first(records: list[tuple[str, str]], at: int) -> None:
    records.sort(key=lambda record: sort_key(record[0]))
    names = [name for name, _ in records]
    if at < len(names):
        ranking = index(names, [other for _, other in records]).rank(names[at], 1)
        assert names[ranking.places[0]] == names[at]


@pytest.mark.parametrize(
    "typed", ["mắm-muối", "Mắm–muối", "mắm — muối", "mam muoi,", "“mắm”(muối)"]
)
def test_the_signs_between_two_words_do_not_keep_them_from_being_found(typed: str) -> None:
    for name in ("Mắm – muối", "Mắm-muối", "Mắm muối"):
        assert index([name]).rank(typed).places == (0,)
