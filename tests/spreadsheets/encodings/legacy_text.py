"""Vietnamese text as old fonts and files hold it, and made-up lines of OCOP lists to try it on."""

import csv
import random
import unicodedata
from functools import cache
from pathlib import Path

from ocop_desktop import resources
from ocop_desktop.domain.importing.table import Encoding

REAL_PRODUCTS = Path(__file__).parents[2] / "data" / "real-products.csv"
VOWELS = "aăâeêioôơuưy"
TONES = "\u0301\u0300\u0309\u0303\u0323"
_MARKED_VOWELS = (
    unicodedata.normalize("NFC", vowel + tone) for vowel in VOWELS for tone in ("", *TONES)
)
SMALL_LETTERS = ("đ", *(letter for letter in _MARKED_VOWELS if not letter.isascii()))
LETTERS = (*SMALL_LETTERS, *(letter.upper() for letter in SMALL_LETTERS))
VPS_CAPITALS_OF_CONTROLS = "ẠẪẬẶẸỆỊỌỘỢỤỮỰỴ"
_PEOPLE = (
    "Nguyễn Văn Út", "Trần Thị Ánh", "Lê Hoàng Ân", "Phạm Thị Bích Ngọc", "Đặng Văn Đức", "Võ Thị Ổi",
    "Bùi Thế Hùng", "Huỳnh Thị Mỹ Hạnh", "Đỗ Xuân Ẩn", "Hồ Thị Kim Yến", "Vũ Quý Đôn", "Dương Thị Ý",
)  # fmt: skip


def encode_letters(text: str, encoding: Encoding) -> bytes:
    """`text` in an old encoding. A capital that it cannot write becomes the small letter."""
    if encoding is Encoding.WINDOWS_1258:
        return b"".join(map(_encode_windows_1258, unicodedata.normalize("NFC", text)))
    return b"".join(
        _encode_letter(letter, encoding) for letter in unicodedata.normalize("NFC", text)
    )


def show_letters(text: str, encoding: Encoding) -> str:
    """`text` as a program without the font shows it."""
    return "".join(
        bytes([byte]).decode("cp1252", "ignore") or chr(byte)
        for byte in encode_letters(text, encoding)
    )


def _encode_letter(letter: str, encoding: Encoding) -> bytes:
    table = _read_codes(encoding)
    if letter in table and not (encoding is Encoding.VPS and letter in VPS_CAPITALS_OF_CONTROLS):
        return table[letter]
    return table.get(letter.lower()) or letter.encode("cp1252")


def _encode_windows_1258(letter: str) -> bytes:
    marks = [mark for mark in unicodedata.normalize("NFD", letter) if mark in TONES]
    if not marks or letter in "áàéèíóúùâêôÁÀÉÈÍÓÚÙ":
        return letter.encode("cp1258")
    rest = [mark for mark in unicodedata.normalize("NFD", letter) if mark not in TONES]
    return (unicodedata.normalize("NFC", "".join(rest)) + marks[0]).encode("cp1258")


@cache
def _read_codes(encoding: Encoding) -> dict[str, bytes]:
    with resources.folder("encodings", f"{encoding}.csv").open(encoding="utf-8") as file:
        return {row["letter"]: bytes.fromhex(row["bytes"]) for row in csv.DictReader(file)}


@cache
def _read_column(path: Path, column: str) -> tuple[str, ...]:
    with path.open(encoding="utf-8") as file:
        return tuple(sorted({row[column] for row in csv.DictReader(file) if row[column]}))


def make_rows(number: int, seed: int = 14) -> list[list[str]]:
    """A heading and `number` rows as offices write them; the same for the same `seed`."""
    chance = random.Random(seed)  # noqa: S311 - repeatable lines
    heading = [
        "STT",
        "Tên sản phẩm",
        "Chủ thể",
        "Người đại diện",
        "Địa chỉ",
        "Hạng",
        "Quyết định",
        "Bảo quản",
    ]
    return [heading, *(_make_row(place, chance) for place in range(1, number + 1))]


def _make_row(place: int, chance: random.Random) -> list[str]:
    commune = chance.choice(_read_column(resources.folder("areas", "communes.csv"), "name"))
    province = chance.choice(_read_column(resources.folder("words", "province.csv"), "vi"))
    product = chance.choice(_read_column(REAL_PRODUCTS, "product"))
    producer = chance.choice(_read_column(REAL_PRODUCTS, "producer"))
    kind = chance.choice(("xã", "phường"))
    return [
        str(place),
        product.upper() if chance.random() < 0.1 else product,
        producer,
        chance.choice(_PEOPLE),
        f"Thôn {chance.randint(1, 9)}, {kind} {commune}, {province}",
        chance.choice(("3 sao", "4 sao", "Ba sao")),
        f"{chance.randint(1, 900)}/QĐ-UBND ngày 0{chance.randint(1, 9)}/12/2025",
        chance.choice(_read_column(resources.folder("words", "storage.csv"), "vi")),
    ]


def make_csv(rows: list[list[str]]) -> str:
    """`rows` as CSV with quotes where they are needed."""
    return "".join(
        ",".join(f'"{cell}"' if "," in cell else cell for cell in row) + "\r\n" for row in rows
    )
