"""Lists of 50 fictional products in every encoding, as text files and as workbooks."""

import csv
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache

from ocop_desktop import resources
from tests.imports.corpus.awkward_file import AwkwardFile, Expected, choose
from tests.imports.corpus.writing import HEADING, make_csv, make_xls, make_xlsx

_GOODS = (
    "Gạo thơm", "Mật ong rừng", "Trà sen ướp", "Nước mắm nhĩ", "Bánh tráng mỏng",
    "Tiêu xanh sấy", "Hạt điều rang", "Rượu nếp cẩm", "Cà phê bột", "Chuối sấy dẻo",
)  # fmt: skip
_PLACES = ("Đồi Gió", "Hồ Mới", "Suối Thử", "Bến Lạ", "Làng Vọng")
NAMES = [f"{goods} {place}" for place in _PLACES for goods in _GOODS]
ROWS = [
    (
        str(number),
        name,
        f"HTX {name.split()[-2]} {name.split()[-1]}",
        str(3 + number % 3),
        str(2022 + number % 4),
    )
    for number, name in enumerate(NAMES, 1)
]
PRODUCTS = tuple(
    f"{name} · {producer} · {stars}★ {year}" for _, name, producer, stars, year in ROWS
)
LIST = (HEADING, *ROWS)

_TCVN3 = {
    "àảãáạ": (0xB5, 0xB6, 0xB7, 0xB8, 0xB9), "ằẳẵắặ": (0xBB, 0xBC, 0xBD, 0xBE, 0xC6),
    "ầẩẫấậ": (0xC7, 0xC8, 0xC9, 0xCA, 0xCB), "èẻẽéẹ": (0xCC, 0xCE, 0xCF, 0xD0, 0xD1),
    "ềểễếệ": (0xD2, 0xD3, 0xD4, 0xD5, 0xD6), "ìỉĩíị": (0xD7, 0xD8, 0xDC, 0xDD, 0xDE),
    "òỏõóọ": (0xDF, 0xE1, 0xE2, 0xE3, 0xE4), "ồổỗốộ": (0xE5, 0xE6, 0xE7, 0xE8, 0xE9),
    "ờởỡớợ": (0xEA, 0xEB, 0xEC, 0xED, 0xEE), "ùủũúụ": (0xEF, 0xF1, 0xF2, 0xF3, 0xF4),
    "ừửữứự": (0xF5, 0xF6, 0xF7, 0xF8, 0xF9), "ỳỷỹýỵ": (0xFA, 0xFB, 0xFC, 0xFD, 0xFE),
    "ăâêôơưđ": (0xA8, 0xA9, 0xAA, 0xAB, 0xAC, 0xAD, 0xAE),
    "ĂÂÊÔƠƯĐ": (0xA1, 0xA2, 0xA3, 0xA4, 0xA5, 0xA6, 0xA7),
}  # fmt: skip
_VNI_TONES = {"\u0301": "ù", "\u0300": "ø", "\u0309": "û", "\u0303": "õ", "\u0323": "ï"}
_VNI_ROOF = {"\u0301": "á", "\u0300": "à", "\u0309": "å", "\u0303": "ã", "\u0323": "ä", "": "â"}
_VNI_BREVE = {"\u0301": "é", "\u0300": "è", "\u0309": "ú", "\u0303": "ü", "\u0323": "ë", "": "ê"}
_VNI_WHOLE = {
    "í": "í", "ì": "ì", "ỉ": "æ", "ĩ": "ó", "ị": "ò", "ỵ": "î", "đ": "ñ", "ơ": "ô", "ư": "ö",
}  # fmt: skip


def to_tcvn3(text: str) -> bytes:
    """The bytes of TCVN3 (ABC), which has no toned capitals."""
    table = {
        letter: code
        for letters, codes in _TCVN3.items()
        for letter, code in zip(letters, codes, strict=True)
    }
    return bytes(table.get(letter, ord(letter)) for letter in text)


def to_vni(text: str) -> bytes:
    """The bytes of VNI for Windows: a letter and its marks after it."""
    return "".join(map(_vni_letter, text)).encode("cp1252")


def _vni_letter(letter: str) -> str:
    lower = letter.lower()
    if lower in _VNI_WHOLE:
        made = _VNI_WHOLE[lower]
    else:
        base, *marks = tuple(unicodedata.normalize("NFD", lower))
        tone = "".join(mark for mark in marks if mark in _VNI_TONES)
        if "\u0302" in marks:
            made = base + _VNI_ROOF[tone]
        elif "\u0306" in marks:
            made = base + _VNI_BREVE[tone]
        else:
            made = {"\u031b": {"o": "ô", "u": "ö"}}.get(
                "\u031b" if "\u031b" in marks else "", {}
            ).get(base, base)
            made += _VNI_TONES.get(tone, "")
    return made.upper() if letter.isupper() else made


def to_vps(text: str) -> bytes:
    """The bytes of VPS, by the table that is shipped."""
    table = _read_vps()
    return b"".join(table.get(letter, letter.encode("ascii", "replace")) for letter in text)


@cache
def _read_vps() -> dict[str, bytes]:
    with resources.folder("encodings", "vps.csv").open(encoding="utf-8", newline="") as file:
        return {row["letter"]: bytes.fromhex(row["bytes"]) for row in csv.DictReader(file)}


def to_windows_1258(text: str) -> bytes:
    """The bytes of windows-1258, which writes tones after their letter."""
    return "".join(_compose_all_but_tone(letter) for letter in text).encode("cp1258")


def _compose_all_but_tone(letter: str) -> str:
    parts = unicodedata.normalize("NFD", letter)
    tone = "".join(part for part in parts if part in _VNI_TONES)
    rest = unicodedata.normalize("NFC", "".join(part for part in parts if part not in _VNI_TONES))
    return rest + tone


_OLD: dict[str, Callable[[str], bytes]] = {
    "tcvn3": to_tcvn3, "vni": to_vni, "vps": to_vps, "windows-1258": to_windows_1258,
}  # fmt: skip


def build() -> Iterator[AwkwardFile]:
    """Unicode with and without marks, the four old encodings, and old fonts in workbooks."""
    text = make_csv(LIST).decode()
    whole = Expected(PRODUCTS, header_row=1)
    yield AwkwardFile("utf8.csv", text.encode(), whole)
    yield AwkwardFile("utf8-bom.csv", text.encode("utf-8-sig"), whole)
    yield AwkwardFile("utf8.txt", make_csv(LIST, "\t"), whole)
    yield AwkwardFile(
        "utf8-nfd.csv",
        unicodedata.normalize("NFD", text).encode(),
        replace(whole, repairs={"nfc": 100}),
    )
    for codec in ("utf-16", "utf-16-le", "utf-16-be"):
        mark = {"utf-16-le": "\ufeff", "utf-16-be": "\ufeff"}.get(codec, "")
        yield AwkwardFile(
            f"{codec}.csv", (mark + text).encode(codec), replace(whole, encoding="utf-16")
        )
    yield AwkwardFile(
        "utf-16-tabs.txt",
        make_csv(LIST, "\t", "\r\n", "utf-16"),
        replace(whole, encoding="utf-16"),
    )
    for encoding, encode in _OLD.items():
        yield from _of_old_encoding(encoding, encode(text), encode)
    for font, encode, encoding in (
        (".VnTime", to_tcvn3, "tcvn3"),
        (".VnArial", to_tcvn3, "tcvn3"),
        ("VNI-Times", to_vni, "vni"),
        ("VNI-Helve", to_vni, "vni"),
    ):
        rows = _in_font(encode)
        fonts = dict.fromkeys(range(5), font)
        for kind, make in (("xlsx", make_xlsx), ("xls", make_xls)):
            yield AwkwardFile(
                f"{font.strip('.')}.{kind}",
                make(rows, fonts=fonts),
                replace(whole, encoding=encoding, repairs=None),
            )
    capitals = [
        (number, to_tcvn3(name.lower()).decode("cp1252"), producer, stars, year)
        for number, name, producer, stars, year in ROWS
    ]
    pairs = zip(PRODUCTS, NAMES, strict=True)
    shouted = tuple(one.replace(name, name.upper(), 1) for one, name in pairs)
    yield AwkwardFile(
        "VnTimeH.xlsx", make_xlsx((HEADING, *capitals), fonts={1: ".VnTimeH"}),
        replace(whole, products=shouted, encoding="tcvn3", repairs=None),
    )  # fmt: skip


def _of_old_encoding(
    encoding: str, content: bytes, encode: Callable[[str], bytes]
) -> Iterator[AwkwardFile]:
    """Chosen, or guessed and accepted, every name is right; not accepted, none is taken."""
    whole = Expected(PRODUCTS, header_row=1, encoding=encoding, repairs=None)
    yield AwkwardFile(f"{encoding}-chosen.csv", content, whole, choose(encoding=encoding))
    yield AwkwardFile(f"{encoding}-accepted.csv", content, whole, choose(accept=True))
    lines = encode(make_csv(LIST, ";", "\r\n").decode())
    yield AwkwardFile(f"{encoding}-semicolons.csv", lines, whole, choose(accept=True))
    yield AwkwardFile(
        f"{encoding}-not-accepted.csv",
        content,
        Expected((), added=0, read=50, encoding=encoding, repairs=None, rejected=None),
    )


def _in_font(encode: Callable[[str], bytes]) -> list[tuple[str, ...]]:
    return [tuple(encode(cell).decode("cp1252") for cell in row) for row in LIST]
