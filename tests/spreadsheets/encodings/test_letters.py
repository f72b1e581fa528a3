"""Letters of old encodings become the letters that were meant."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocop_desktop.domain.importing.table import Encoding
from ocop_desktop.spreadsheets.encodings.fonts import find_font_encoding
from ocop_desktop.spreadsheets.encodings.letters import LEGACY, decode_letters
from tests.spreadsheets.encodings.legacy_text import (
    LETTERS,
    SMALL_LETTERS,
    make_rows,
    show_letters,
)

NATION = "Cộng hòa xã hội chủ nghĩa Việt Nam"
MOTTO = "Độc lập - Tự do - Hạnh phúc"
WRITES_CAPITALS = (Encoding.VNI, Encoding.WINDOWS_1258)


def test_there_are_134_letters_with_marks() -> None:
    assert len(set(LETTERS)) == 134


@pytest.mark.parametrize(
    ("shown", "encoding", "meant"),
    [  # as they are published, not made by our tables
        ("Céng hßa x· héi chñ nghÜa ViÖt Nam", Encoding.TCVN3, NATION),
        ("§éc lËp - Tù do - H¹nh phóc", Encoding.TCVN3, MOTTO),
        ("Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam", Encoding.VNI, NATION),
        ("Ñoäc laäp - Töï do - Haïnh phuùc", Encoding.VNI, MOTTO),
        ("COÄNG HOØA XAÕ HOÄI", Encoding.VNI, "CỘNG HÒA XÃ HỘI"),
        ("C¶ng hòa xã h¶i chû nghïa ViŒt Nam", Encoding.VPS, NATION),
        ("ñ¶c lÆp - T¿ do - Hånh phúc", Encoding.VPS, MOTTO),
        ("Nýõìc mãìm", Encoding.WINDOWS_1258, "Nước mắm"),
        ("Ngýõ\u0300i", Encoding.UTF_8, "Ngýõ\u0300i"),
    ],
)
def test_published_conversions(shown: str, encoding: Encoding, meant: str) -> None:
    assert decode_letters(shown, encoding) == unicodedata.normalize("NFC", meant)


@pytest.mark.parametrize("encoding", LEGACY)
def test_every_small_letter_is_read_back(encoding: Encoding) -> None:
    text = "b" + "b".join(SMALL_LETTERS)
    assert decode_letters(show_letters(text, encoding), encoding) == text


@pytest.mark.parametrize("encoding", WRITES_CAPITALS)
def test_every_capital_is_read_back(encoding: Encoding) -> None:
    text = "b" + "b".join(LETTERS)
    assert decode_letters(show_letters(text, encoding), encoding) == text


def test_vps_capitals_among_control_characters_are_read() -> None:
    shown = "\x02\x03\x04\x05\x06\x10\x11\x12\x13\x14\x15\x19\x1c\x1d"
    assert decode_letters(shown, Encoding.VPS) == "ẠẬẶẸỆỊỌỘỢỤỰỴẪỮ"


@pytest.mark.parametrize("encoding", LEGACY)
@given(
    text=st.text(st.sampled_from("".join(SMALL_LETTERS) + "abcdehiknoprtuxy 0123,.-/"), max_size=40)
)
def test_small_letters_come_back_whatever_the_text(encoding: Encoding, text: str) -> None:
    shown = show_letters(text, encoding)
    assert decode_letters(shown, encoding).casefold() == text


@pytest.mark.parametrize("encoding", WRITES_CAPITALS)
@given(text=st.text(st.sampled_from("".join(LETTERS) + "AaBbHhOoYy 0123,.-/"), max_size=40))
def test_any_text_comes_back_where_capitals_can_be_written(encoding: Encoding, text: str) -> None:
    assert decode_letters(show_letters(text, encoding), encoding) == text


@pytest.mark.parametrize("encoding", [*LEGACY, Encoding.UTF_8])
@given(text=st.text(max_size=40))
def test_any_characters_are_read_into_nfc_without_failing(encoding: Encoding, text: str) -> None:
    assert unicodedata.is_normalized("NFC", decode_letters(text, encoding))


@pytest.mark.parametrize(
    "text",
    [
        "HỢP TÁC XÃ BẾN TRE", "CƠ SỞ", "Ổi Đài Loan", "Nguyễn Thị Ánh", "xã Xuân Ái, huyện Tân Kỳ",
        "phường Óc Eo", "HTX Bò", "Má", "Nước ớt Vinh Xuân", "ấp 3, xã Tân Phú", "Lợi ích kinh tế",
        "Ngon. Ở Việt Nam.", "Huyện ủy", "bưởi da xanh", "Võ Thị Ổi", "Rượu ủ lâu năm", "CÀ PHÊ Á CHÂU",
    ],
)  # fmt: skip
def test_capitals_that_tcvn3_cannot_write_are_told_by_the_words_around(text: str) -> None:
    assert decode_letters(show_letters(text, Encoding.TCVN3), Encoding.TCVN3) == text


def test_a_font_of_capitals_makes_capitals_of_small_letters() -> None:
    shown = show_letters("công ty Ánh Dương", Encoding.TCVN3)
    assert decode_letters(shown, Encoding.TCVN3, capitals=True) == "CÔNG TY ÁNH DƯƠNG"


@pytest.mark.parametrize(
    "text",
    [
        "ĐỂ XA TẦM TAY",
        "Bảo quản 15-20 °C",
        "rộng 20 m² x 3 m³",
        "Gạo “thơm” loại 1",
        "Gạo – nếp",
        "cà phê…",
    ],
)
def test_signs_that_vps_has_letters_for_are_told_by_the_words_around(text: str) -> None:
    assert decode_letters(show_letters(text, Encoding.VPS), Encoding.VPS) == text


@pytest.mark.parametrize("encoding", LEGACY)
def test_at_least_99_of_100_lines_are_right(encoding: Encoding) -> None:
    cells = [cell for row in make_rows(1_000)[1:] for cell in row]
    rows = [cells[start : start + 8] for start in range(0, len(cells), 8)]
    wrong = [
        row
        for row in rows
        if any(
            decode_letters(show_letters(cell, encoding), encoding)
            != unicodedata.normalize("NFC", cell)
            for cell in row
        )
    ]
    assert len(wrong) <= len(rows) // 100


@pytest.mark.parametrize(
    ("font", "found"),
    [
        (".VnTime", (Encoding.TCVN3, False)),
        (".VnTimeH", (Encoding.TCVN3, True)),
        (".VnArial NarrowH", (Encoding.TCVN3, True)),
        (".vnarialh", (Encoding.TCVN3, True)),
        (".VnEnglisch", (Encoding.TCVN3, False)),
        ("VNI-Times", (Encoding.VNI, False)),
        ("VNI-Helve-Condense", (Encoding.VNI, False)),
        ("VPS Times", (Encoding.VPS, False)),
        ("Times New Roman", None),
        ("Vni", None),
        ("Vnazir", None),
        ("", None),
    ],
)
def test_the_name_of_a_font_tells_the_encoding(
    font: str, found: tuple[Encoding, bool] | None
) -> None:
    assert find_font_encoding(font) == found


def test_a_part_of_a_cell_does_not_begin_with_a_capital() -> None:
    shown = show_letters("ình", Encoding.TCVN3)
    assert decode_letters(shown, Encoding.TCVN3, is_start=False) == "ình"
    assert decode_letters(shown, Encoding.TCVN3) == "Ình"
