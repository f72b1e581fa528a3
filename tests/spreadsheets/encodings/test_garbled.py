"""Text garbled on its way is put right; good text in any language stays as it is."""

import csv
import unicodedata
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocop_desktop import resources
from ocop_desktop.spreadsheets.encodings.garbled import repair_garbled
from ocop_desktop.spreadsheets.text_files.text_file import read_text_file
from tests.spreadsheets.encodings.legacy_text import LETTERS, make_csv, make_rows

GOOD = (
    "Nước mắm Đảo Xanh",
    "Bưởi da xanh – “Bến Tre”",
    "Đường Nguyễn Huệ, phường Bến Nghé",
    "越南产品",
)


def garble(text: str, *codecs: str) -> str:
    """`text` saved as UTF-8 and read by each codec in turn."""
    for codec in codecs:
        codes = (bytes([code]) for code in text.encode())
        shown = "".join(one.decode(codec, "ignore") or one.decode("latin-1") for one in codes)
        text = unicodedata.normalize("NFC", shown)
    return text


@pytest.mark.parametrize("text", GOOD)
@pytest.mark.parametrize(
    "codecs",
    [
        ("cp1252",), ("latin-1",), ("cp1258",), ("mac_roman",), ("cp437",),
        ("cp1252", "cp1252"), ("latin-1", "latin-1"), ("cp1258", "cp1258"),
    ],
)  # fmt: skip
def test_garbled_once_or_twice_is_put_right(text: str, codecs: tuple[str, ...]) -> None:
    assert repair_garbled(garble(text, *codecs)) == text


def test_at_least_99_of_100_garbled_cells_are_right() -> None:
    cells = {unicodedata.normalize("NFC", cell) for row in make_rows(300) for cell in row}
    marked = [cell for cell in sorted(cells) if not cell.isascii()]
    for codec in ("cp1252", "cp1258"):
        wrong = [cell for cell in marked if repair_garbled(garble(cell, codec)) != cell]
        assert len(wrong) <= len(marked) // 100, wrong[:5]


def test_a_text_that_may_stand_for_itself_is_put_right_only_among_garbled_ones() -> None:
    assert repair_garbled("BÃ\u00a0") is None
    assert repair_garbled("BÃ\u00a0", is_expected=True) == "Bà"


def read_good_texts() -> Iterator[str]:
    for path in sorted(resources.folder("words").glob("*.csv")):
        with path.open(encoding="utf-8") as file:
            for row in csv.DictReader(file):
                yield from (text for text in row.values() if text)
    with resources.folder("areas", "communes.csv").open(encoding="utf-8") as file:
        yield from (row["name"] for row in csv.DictReader(file))


def test_no_word_that_the_program_ships_is_changed() -> None:
    changed = [
        text for text in read_good_texts() if repair_garbled(text) or repair_garbled(text.upper())
    ]
    assert changed == []


@given(
    words=st.lists(
        st.text(
            st.sampled_from("".join(LETTERS) + "AaBbHhOoYy“”‘’–…°\u00a0"), min_size=1, max_size=8
        ),
        max_size=5,
    )
)
def test_vietnamese_letters_and_signs_in_any_order_are_hardly_ever_garbled(
    words: list[str],
) -> None:
    text = unicodedata.normalize("NFC", " ".join(words))
    repaired = repair_garbled(text)
    assert repaired is None or len(repaired) < len(text)


@given(text=st.text(st.characters(max_codepoint=0x7F)))
def test_ascii_is_never_changed(text: str) -> None:
    assert repair_garbled(text) is None


@given(text=st.text(st.characters(min_codepoint=0x4E00, max_codepoint=0x9FFF)))
def test_chinese_is_never_changed(text: str) -> None:
    assert repair_garbled(text) is None


@pytest.mark.parametrize("codec", ["cp1252", "cp1258", "latin-1"])
def test_a_list_that_was_garbled_whole_is_read_cell_for_cell(codec: str) -> None:
    rows = [[unicodedata.normalize("NFC", cell) for cell in row] for row in make_rows(200)]
    content = garble(make_csv(rows), codec).encode()
    assert [list(row.cells) for row in read_text_file(content).sheets[0].rows] == rows
