"""The printed words: each is used, each language has those it prints, with the same places to fill."""

import re
import string
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from ocop_desktop import resources
from ocop_desktop.domain.text import nfc
from ocop_desktop.reports.text.text_block import find_missing_glyphs
from ocop_desktop.reports.translation import facts
from ocop_desktop.reports.translation.patterns import translate_phrase

PACKAGE = Path(__file__).parents[2] / "ocop_desktop"
LANGUAGES = ("vi", "en", "zh")
VIETNAMESE_ONLY = ("deadline", "level", "role", "notice", "paper", "document_set", "language")
"""Printed in papers and summaries for the office alone, which are in Vietnamese."""
TOLD_ONLY = ("finding",)
"""Told in the window and on the command line, which have no Chinese."""


def _placeholders(text: str) -> set[str]:
    return {name.partition(":")[0] for _, name, _, _ in string.Formatter().parse(text) if name}


def test_every_language_has_the_words_it_prints() -> None:
    vietnamese = set(resources.labels("vi"))
    english = {key for key in vietnamese if not key.startswith(_with_dot(VIETNAMESE_ONLY))}
    assert list(resources.labels("en")) == [key for key in resources.labels("vi") if key in english]
    missing = english - set(resources.labels("zh"))
    assert set(resources.labels("zh")) <= english
    assert {key.partition(".")[0] for key in missing} <= {*TOLD_ONLY, "document"}


def _with_dot(groups: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(f"{group}." for group in groups)


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_every_word_is_filled_with_the_same_facts(language: str) -> None:
    vietnamese = resources.labels("vi")
    for key, text in resources.labels(language).items():
        assert _placeholders(text) == _placeholders(vietnamese[key]), key


def test_every_word_is_used() -> None:
    """A key stands whole in the code, or begins as a text that is put together there."""
    code = "\n".join(file.read_text(encoding="utf-8") for file in PACKAGE.rglob("*.py"))
    begun = set(re.findall(r'f"([a-z_]+\.(?:[a-z_]+[._])*)\{', code))
    begun |= {f"paper.{start}" for start in re.findall(r'paper_label\(\s*f"([a-z_]+\.)\{', code)}
    begun |= {f"paper.{start}" for start in re.findall(r"paper_label\(\s*f'([a-z_]+\.)\{", code)}
    keys = set(resources.labels("vi"))
    unused = {
        key
        for key in keys
        if f'"{key}"' not in code
        and f'"{key.removeprefix("paper.")}"' not in code
        and f'"{key.removesuffix("_one")}"' not in code
        and not any(key.startswith(start) for start in begun)
    }
    assert unused == set()


def test_no_word_of_another_language_is_vietnamese() -> None:
    for language in LANGUAGES[1:]:
        for key, text in resources.labels(language).items():
            bare = re.sub(r"26/2026/QĐ-TTg|Nghị định", "", text)
            assert not re.search("[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹĐ]", bare), key


def test_the_chinese_font_has_every_word() -> None:
    kinds = (file.stem for file in resources.folder("words").glob("*.csv"))
    words = [row["zh"] for kind in kinds for row in resources.words(kind)]
    assert not find_missing_glyphs("".join((*words, *resources.labels("zh").values())))


def test_chinese_marks_are_full_width() -> None:
    for key, text in resources.labels("zh").items():
        if not key.endswith("_choices"):
            assert not re.search(
                r"[,;:?!()](?=[\u4e00-\u9fff]|$)|[\u4e00-\u9fff][,;:?!()]", text
            ), key


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_is_written_and_composed(language: str) -> None:
    for key, words in resources.labels(language).items():
        assert words.strip(), key
        assert words == nfc(words), key


def test_what_the_practice_register_says_is_said_in_every_language() -> None:
    translate: dict[str, Callable[[str, str], str | None]] = {
        "storage": facts.translate_storage,
        "certificate": facts.translate_certificate,
        "shelf_life": facts.translate_shelf_life,
        "unit": partial(translate_phrase, "unit"),
        "specification": partial(translate_phrase, "specification"),
        "output": partial(translate_phrase, "yearly_output"),
    }
    practice = (resources.folder("demo") / "practice.toml").read_text(encoding="utf-8")
    for line in practice.splitlines():
        name, _, text = line.partition(" = ")
        if name in translate and text != '""':
            for language in LANGUAGES[1:]:
                assert translate[name](text.strip('"'), language) is not None, line
