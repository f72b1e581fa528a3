"""Letters that nobody sees are left out of every text, and named."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocop_desktop.domain.hidden_letters import find_hidden, remove_hidden
from ocop_desktop.domain.text import clean_line, nfc


@pytest.mark.parametrize(
    "code",
    [
        0x00, 0x1B, 0x7F, 0x9F, 0xAD, 0x061C, 0x200B, 0x200D, 0x202E, 0x2066, 0x3164, 0xFE0F, 0xFEFF,
        0xD800, 0xDFFF, 0xFFFE, 0xE0041,
    ],
)  # fmt: skip
def test_a_letter_nobody_sees_is_left_out_and_named(code: int) -> None:
    assert nfc(f"Mắm{chr(code)} muối") == "Mắm muối"
    assert find_hidden(f"Mắm{chr(code)}{chr(code)}") == (f"U+{code:04X}",)


def test_what_is_seen_stays() -> None:
    text = "Mắm – 5 × 3 °C β-carotene 稻米 «Cần Giờ»\n\tNgon 😀"
    assert remove_hidden(text) == text
    assert find_hidden(text) == find_hidden("Rice") == ()
    assert remove_hidden("Rice") == "Rice"


def test_every_break_of_a_line_is_a_new_line() -> None:
    assert remove_hidden("a\r\nb\rc\u2028d\u000be") == "a\nb\nc\nd\ne"
    assert clean_line("a\u2029b") == "a b"


@given(st.text(st.characters()))
def test_what_is_left_can_be_kept_as_utf_8(text: str) -> None:
    assert nfc(text).encode("utf-8").decode("utf-8") == nfc(text)
