import random

import pytest
from reportlab.lib.utils import simpleSplit

from ocop_desktop.reports.text.fonts import HEAVY, REGULAR, SEMIBOLD, split_by_font, text_width
from ocop_desktop.reports.text.text_block import set_text

WORDS = (
    "mật dừa nước cô đặc nguyên chất rừng ngập mặn người dân xoa cuống buồng gọi vị ngọt thanh nghiêng "
    "ƯỚP THỊT Đặc sản quê hương, khô ráo; thoáng mát. tránh nắng: thủy sản (tươi) “chín” – mát-xa & "
    "mangrove nectar thickened slowly, clear sweetness of brackish water. cooperative's HTX OCOP VietGAP"
)
SYLLABLES = WORDS.split()
LONG = (
    "truyxuat.example/79-27664-4-2025",
    "Nguyễn-Thị-Phương-Thảo",
    "internationalisation",
    "m" * 18,
)
NUMBERS = ("12", "1.250.000", "4-8", "100%", "2026", "(3)", "79-27664-4-2025")
SPACES = (" ", " ", " ", "  ", "\n")


def _text(chance: random.Random) -> str:
    pool = chance.choices((SYLLABLES, LONG, NUMBERS), weights=(12, 1, 1), k=chance.randint(1, 60))
    return "".join(chance.choice(words) + chance.choice(SPACES) for words in pool)


def test_lines_of_10_000_texts_are_those_of_reportlab() -> None:
    chance = random.Random("lines")  # noqa: S311 - repeatable, not secret
    for _ in range(10_000):
        text, font = _text(chance), chance.choice((REGULAR, SEMIBOLD, HEAVY))
        size = chance.uniform(6, 30)
        longest = max(text_width(word, font, size) for word in text.split())
        measure = chance.uniform(longest + 0.01, longest + size * 45)
        ours = set_text.__wrapped__(text, font, size, measure).lines
        theirs = [line for line in simpleSplit(text, font, size, measure) if line]
        assert [line for line in ours if line] == theirs, (text, font, size, measure)


def _set(text: str, signs: float) -> tuple[str, ...]:
    """`text` in lines as wide as that many Chinese signs."""
    return set_text(text, REGULAR, 10, signs * 10 + 0.01).lines


@pytest.mark.parametrize(
    ("text", "signs", "lines"),
    [
        ("红树林深处的花蜜", 4, ("红树林深", "处的花蜜")),
        ("红树林深，处的花", 4, ("红树林", "深，处的", "花")),
        ("红树林（深处）花", 4, ("红树林", "（深处）", "花")),
        ("红树林“深处”花", 4, ("红树林", "“深处”", "花")),
        ("不加糖！？不加盐", 4, ("不加", "糖！？不", "加盐")),
        ("红树林——深处花", 4, ("红树", "林——深", "处花")),
        ("《红树林》的《蜜》", 6, ("《红树林》的", "《蜜》")),
        ("每瓶只有350毫升的", 5, ("每瓶只有", "350毫升的")),
        ("由Rừng Sác合作社生产", 4.5, ("由Rừng", "Sác合作", "社生产")),
        ("第0000/QĐ-UBND号决定", 9, ("第", "0000/QĐ-UBND", "号决定")),
    ],
)
def test_chinese_breaks_between_signs_as_it_is_printed(
    text: str, signs: float, lines: tuple[str, ...]
) -> None:
    assert _set(text, signs) == lines


def test_no_chinese_line_begins_or_ends_with_the_wrong_mark() -> None:
    text = (
        "在“红树林”深处，人们（连续多日）按摩花梗：每根只产几升；《蜜》、‘糖’、“盐”？都好！产量为100％。"
        * 5
    )
    for measure in range(40, 300):
        for line in set_text(text, REGULAR, 10, measure).lines:
            assert line[0] not in "，。、；：！？）》」』】”’％"
            assert line[-1] not in "（《「『【“‘"


@pytest.mark.parametrize(
    "pair",
    [
        "500 g",
        "25 mm",
        "120.000 đ/chai",
        "12 tháng",
        "4-8 °C,",
        "100 %",
        "2,5 lít.",
        "3 ngày",
        "5 KG",
    ],
)
def test_a_number_and_its_unit_stay_on_one_line(pair: str) -> None:
    for words in range(1, 9):
        text = "mật " * words + pair + " dừa"
        for measure in range(85, 200, 3):
            assert any(pair in line for line in set_text(text, REGULAR, 10, measure).lines)


@pytest.mark.parametrize("pair", ["12 món", "3 gói", "2 m2x", "mã g", "500 gam"])
def test_a_number_and_another_word_may_part(pair: str) -> None:
    number, word = pair.split()
    measure = text_width(f"mật {number}", REGULAR, 10) + 0.01
    assert set_text(f"mật {pair}", REGULAR, 10, max(measure, 20)).lines == (f"mật {number}", word)


def test_no_line_begins_with_a_dot_between_facts() -> None:
    for measure in range(60, 240, 3):
        lines = set_text("Muối hạt phơi · Gian A10 · OCOP 3 sao", REGULAR, 10, measure).lines
        assert not any(line.startswith("·") for line in lines)


def test_a_number_with_its_unit_wider_than_the_line_is_broken() -> None:
    lines = set_text("1234567890123 tháng", REGULAR, 10, 60).lines
    assert "".join(lines).replace(" ", "") == "1234567890123tháng"
    assert all(text_width(line, REGULAR, 10) <= 60 for line in lines)


def test_each_sign_is_drawn_by_the_font_that_has_it() -> None:
    chinese = "NotoSansSC-Bold"
    assert split_by_font("OCOP “4星”——“Mật”。", HEAVY) == (
        (HEAVY, "OCOP “4"),
        (chinese, "星”——"),
        (HEAVY, "“Mật”"),
        (chinese, "。"),
    )
    assert split_by_font("“Mật” – 4 sao", HEAVY) == ((HEAVY, "“Mật” – 4 sao"),)


@pytest.mark.parametrize("text", ["红树“林”深…处", "OCOP 4星", "由Rừng Sác合作社——生产·"])
def test_units_are_as_wide_as_the_line_they_make(text: str) -> None:
    (line,) = set_text(text, REGULAR, 10, 1000).lines
    assert set_text(text, REGULAR, 10, text_width(line, REGULAR, 10) + 0.001).lines == (line,)
