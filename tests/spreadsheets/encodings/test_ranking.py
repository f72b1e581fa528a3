"""Which encoding letters are of is told by how many words then read as Vietnamese."""

import csv
import re

import pytest

from ocop_desktop import resources
from ocop_desktop.domain.importing.table import Encoding
from ocop_desktop.spreadsheets.encodings.letters import LEGACY
from ocop_desktop.spreadsheets.encodings.ranking import is_sure, is_written_in, rank_encodings
from ocop_desktop.spreadsheets.encodings.syllables import is_syllable
from tests.spreadsheets.encodings.legacy_text import make_rows, show_letters


def make_lines(rows: int, seed: int) -> list[str]:
    return [" ".join(row) for row in make_rows(rows, seed)]


@pytest.mark.parametrize("encoding", LEGACY)
def test_the_encoding_of_20_lines_is_found_and_sure(encoding: Encoding) -> None:
    right = 0
    for seed in range(100):
        shown = [show_letters(line, encoding) for line in make_lines(20, seed)]
        candidates = rank_encodings(shown)
        right += candidates[0].encoding is encoding and is_sure(candidates)
    assert right >= 99


def test_unicode_text_is_never_called_old() -> None:
    for seed in range(50):
        candidates = rank_encodings(make_lines(20, seed))
        assert candidates[0].encoding is Encoding.UTF_8
        assert is_sure(candidates)


def test_plain_letters_have_no_candidates() -> None:
    assert rank_encodings(["Gao nep, HTX Binh An", "Rice (500 g)"]) == ()
    assert is_sure(())


def test_other_languages_are_not_called_vietnamese() -> None:
    texts = ["Café crème brûlée", "Pâté de Düsseldorf, naïveté", "Señor Núñez, São Paulo"] * 20
    candidates = rank_encodings(texts, Encoding.LATIN_1)
    assert not is_sure(candidates)


@pytest.mark.parametrize("text", ["Gaïo", "S÷a", "ªª ¸¸ ¶¶ ®®", "åååå ‰‰ ŠŠ"])
def test_few_or_strange_words_are_not_sure(text: str) -> None:
    assert not is_sure(rank_encodings([text]))


def test_candidates_show_how_the_text_would_read() -> None:
    shown = [show_letters(line, Encoding.TCVN3) for line in ("Nước mắm Đảo Xanh", "Gạo", "Hồ tiêu")]
    first, *others = rank_encodings(shown)
    assert (first.encoding, first.sample) == (Encoding.TCVN3, "Nước mắm Đảo Xanh; Gạo; Hồ tiêu")
    assert [one.encoding for one in others if one.sample == first.sample] == []


def test_a_single_text_is_of_an_encoding_where_all_its_words_read_well() -> None:
    shown = show_letters("Nước mắm", Encoding.TCVN3)
    assert is_written_in(shown, Encoding.TCVN3)
    assert not is_written_in(shown, Encoding.VNI)
    assert not is_written_in("Nước mắm", Encoding.TCVN3)
    assert not is_written_in("Gao", Encoding.TCVN3)


def test_the_words_of_all_communes_are_syllables_but_for_names_of_other_peoples() -> None:
    with resources.folder("areas", "communes.csv").open(encoding="utf-8") as file:
        names = " ".join(row["name"] for row in csv.DictReader(file))
    words = re.findall(r"[^\W\d_]+", names)
    assert sum(map(is_syllable, words)) > 0.97 * len(words)


@pytest.mark.parametrize(
    "word",
    ["nước", "Quyến", "giếng", "gì", "nghiêng", "khuya", "OANH", "ướt", "hoà", "hòa", "quốc"],
)
def test_syllables(word: str) -> None:
    assert is_syllable(word)


@pytest.mark.parametrize("word", ["nướg", "gèh", "càc", "ngi", "Gaõo", "héè", "wắ", "kuá", "x"])
def test_words_that_are_not_spelled_as_syllables_are(word: str) -> None:
    assert not is_syllable(word)
