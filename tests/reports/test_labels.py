from string import Formatter

import pytest

from ocop_desktop import resources
from ocop_desktop.domain.text import clean_line, nfc
from ocop_desktop.reports.text.text_block import find_missing_glyphs

LANGUAGES = ("vi", "en", "zh")


def _placeholders(words: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(words) if name}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_printed_word_is_there_with_the_same_facts(language: str) -> None:
    vietnamese, words = resources.labels("vi"), resources.labels(language)
    assert list(words) == list(vietnamese)
    for key, said in words.items():
        assert said.strip(), key
        assert _placeholders(said) == _placeholders(vietnamese[key]), key


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_printed_word_can_be_drawn(language: str) -> None:
    for key, words in resources.labels(language).items():
        assert words == nfc(words), key
        assert not find_missing_glyphs(words), key


def test_what_clerks_may_type_stands_once() -> None:
    kinds = ("unit.", "certificate.", "storage.")
    typed = [
        (key.partition(".")[0], clean_line(words).casefold())
        for key, words in resources.labels("vi").items()
        if key.startswith(kinds)
    ]
    assert len(set(typed)) == len(typed)


def test_what_the_practice_register_says_is_said_in_every_language() -> None:
    words = resources.labels("vi").values()
    practice = (resources.folder("demo") / "practice.toml").read_text(encoding="utf-8")
    for line in practice.splitlines():
        name, _, said = line.partition(" = ")
        if name in {"storage", "unit", "certificate"} and said != '""':
            assert said.strip('"') in words, line
