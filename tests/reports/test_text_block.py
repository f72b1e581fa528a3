from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from ocop_desktop.domain.text import Translated
from ocop_desktop.reports.text.fonts import HEAVY, REGULAR, all_glyphs, latin_glyphs, text_width
from ocop_desktop.reports.text.text_block import (
    ELLIPSIS,
    PARAGRAPH_GAP,
    balance_lines,
    find_missing_glyphs,
    fit_text,
    limit_sizes_to_words,
    make_printable,
    set_text,
)
from tests.reports.printed import write_profiles
from tests.reports.reading import squeezed, text_of, words_on
from tests.reports.samples import bare_profile

VIETNAMESE = (
    "aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ"
)


def test_every_vietnamese_letter_can_be_drawn() -> None:
    assert not find_missing_glyphs(VIETNAMESE + VIETNAMESE.upper() + "₫€–—…“”‘’•·½°")


def test_signs_no_font_has_are_named_once() -> None:
    assert find_missing_glyphs("★ sao ★ 🍯") == "★🍯"
    assert not find_missing_glyphs("nhiều\ndòng\tvà dấu\u202e đảo")


@given(
    some.text(alphabet=sorted(all_glyphs()), max_size=300), some.floats(min_value=40, max_value=400)
)
def test_lines_keep_every_letter_and_stay_within_the_measure(text: str, measure: float) -> None:
    block = set_text(text, REGULAR, 10, measure)
    assert "".join("".join(block.lines).split()) == "".join(make_printable(text).split())
    assert block.width <= measure + 0.001


def test_a_word_longer_than_the_line_is_broken() -> None:
    block = set_text("a" * 500, REGULAR, 10, 100)
    assert "".join(block.lines) == "a" * 500
    assert block.width <= 100


def test_paragraphs_are_set_apart() -> None:
    assert set_text("một\nhai\n\n\nba", REGULAR, 10, 100).lines == ("một", "", "hai", "", "ba")


def test_a_text_shrinks_before_it_is_cut() -> None:
    words = "lúa nếp thơm " * 8
    block = fit_text((words,), REGULAR, (14, 12, 10, 8), 200, 60)
    assert block.size < 14
    assert not block.cut
    assert block.height <= 60


def test_a_shorter_version_is_taken_before_a_cut() -> None:
    block = fit_text(("rất dài " * 500, "ngắn"), REGULAR, (12, 9), 200, 60)
    assert block.lines == ("ngắn",)


def test_a_cut_text_ends_in_an_ellipsis_within_the_measure() -> None:
    block = fit_text(("rất dài " * 500,), REGULAR, (12, 9), 200, 60)
    assert block.cut
    assert block.lines[-1].endswith(ELLIPSIS)
    assert block.height <= 60
    assert block.width <= 200


@pytest.mark.parametrize("words", [2, 5, 9, 14])
def test_a_name_is_balanced_without_growing_longer(words: int) -> None:
    name = " ".join(["Rừng", "Sác"] * words)
    block = set_text(name, HEAVY, 28, 480)
    even = balance_lines(block, name, 480)
    assert len(even.lines) == len(block.lines)
    assert even.width <= block.width + 0.001
    assert " ".join(even.lines) == name


def test_widths_are_the_fonts_own() -> None:
    assert text_width("Mật", REGULAR, 20) == pytest.approx(2 * text_width("Mật", REGULAR, 10))
    assert text_width("Mật", HEAVY, 10) > text_width("Mật", REGULAR, 10)


def test_lines_made_even_do_not_tear_a_word() -> None:
    name = "Concentrated nipa nectar"
    block = set_text(name, HEAVY, 24, 200)
    assert balance_lines(block, name, 200).lines == ("Concentrated", "nipa nectar")


def test_sizes_are_lowered_until_the_widest_word_fits() -> None:
    sizes = limit_sizes_to_words((30, 20, 8), "Concentrated nipa", HEAVY, 120)
    assert max(text_width("Concentrated", HEAVY, size) for size in sizes) <= 120
    assert sizes[-1] == 8
    assert limit_sizes_to_words((30, 8), "x" * 500, HEAVY, 120) == (8, 8)
    assert limit_sizes_to_words((30, 8), "", HEAVY, 120) == (30, 8)


def test_a_text_cut_between_two_paragraphs_ends_in_a_word() -> None:
    assert set_text("một\nhai\nba", REGULAR, 10, 100, max_lines=2).lines == ("một…",)
    assert set_text("một\nhai\nba", REGULAR, 10, 100, max_lines=3).lines == ("một", "", "hai…")


def test_more_letters_than_a_font_subset_holds_come_back_in_one_document(tmp_path: Path) -> None:
    every = sorted(latin_glyphs() - {" ", "\u00a0", "\u00ad"})
    words = " ".join("".join(every[start::40]) for start in range(40))
    assert len(every) > 256
    write_profiles([bare_profile("Mọi chữ", story_long=Translated(words))], tmp_path / "a.pdf")
    assert squeezed(words) in squeezed(text_of(tmp_path / "a.pdf"))


def test_paragraphs_stand_apart_by_about_half_a_line(tmp_path: Path) -> None:
    long = " ".join(f"chữ{place}" for place in range(40))
    story = Translated(f"{long}\n\nĐoạn{long}")
    printed = write_profiles([bare_profile(story_long=story)], tmp_path / "a.pdf")
    said = [one for one in words_on(printed.file) if one.text.startswith(("chữ", "Đoạn"))]
    first = next(place for place, one in enumerate(said) if one.text.startswith("Đoạn"))
    tops = sorted({round(one.top, 1) for one in said[:first]})
    step = tops[1] - tops[0]
    assert said[first].top - tops[-1] == pytest.approx(step * (1 + PARAGRAPH_GAP), abs=0.3)
