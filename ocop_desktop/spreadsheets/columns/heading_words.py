"""Headings folded to plain words: abbreviations written out, units and turns taken off."""

import re
from dataclasses import dataclass
from functools import lru_cache

from ocop_desktop.domain.text import clean_line, search_key, spell_i

_ABBREVIATIONS = {
    "sx": "san xuat", "sxkd": "san xuat kinh doanh", "kd": "kinh doanh", "ld": "lao dong",
    "ndd": "nguoi dai dien", "sdt": "so dien thoai", "dt": "dien thoai", "qd": "quyet dinh",
    "gcn": "giay chung nhan", "cq": "co quan", "dvt": "don vi tinh", "hsd": "han su dung",
    "mst": "ma so thue", "sp": "san pham", "dn": "doanh nghiep", "htx": "hop tac xa",
    "tht": "to hop tac", "hkd": "ho kinh doanh", "hdqt": "hoi dong quan tri", "ct": "chu tich",
    "dc": "dia chi", "attp": "an toan thuc pham", "vsattp": "ve sinh an toan thuc pham",
    "dkkd": "dang ki kinh doanh", "gpkd": "giay phep kinh doanh", "cssx": "co so san xuat",
    "cskd": "co so kinh doanh", "cty": "cong ty", "tb": "trung binh", "tmdt": "thuong mai dien tu",
    "ktxh": "kinh te xa hoi", "pl": "phap luat", "dd": "dai dien",
    "dvhc": "don vi hanh chinh", "cndkkd": "chung nhan dang ky kinh doanh",
    "lh": "lien he", "msdn": "ma so doanh nghiep",
    "ddpl": "dai dien phap luat", "xk": "xuat khau",
}  # fmt: skip
_WRITTEN_OUT = {spell_i(short): spell_i(words) for short, words in _ABBREVIATIONS.items()}
_NO_WORD = re.compile(r"[^a-z0-9#*]+")
_BRACKETS = re.compile(r"[(\[]([^()\[\]]*)[)\]]")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_MONEY_UNIT = re.compile(
    r"(?:(?:dvt|dv|don vi tinh|don vi|unit) )?"
    r"(?P<scale>ti|trieu|trd|tr|nghin|ngan|1000|1 000|1000d|1 000d|x1000|x 1000)?"
    r" ?(?P<money>dong|d|vnd|viet nam dong)?(?: [a-z]+){0,2}"
)
_OPEN_UNIT = re.compile(
    r"\b(?P<scale>ti|trieu|nghin|ngan|1000|1 000) (?:dong|d|vnd)\b|\btrd\b|\btr dong\b"
)
_FACTORS = {
    "ti": 1_000_000_000, "trieu": 1_000_000, "trd": 1_000_000, "tr": 1_000_000, "nghin": 1_000,
    "ngan": 1_000, "1000": 1_000, "1 000": 1_000, "1000d": 1_000, "1 000d": 1_000,
    "x1000": 1_000, "x 1000": 1_000,
}  # fmt: skip
_YEAR = re.compile(r"\b(?:nam )?20\d\d\b")
_YEAR_NUMBER = re.compile(r"(?<!\d)20[12]\d(?!\d)")
_CERTIFICATE = re.compile(r"\bgiay cn\b")
_ONLY_TURN = re.compile(r"(?:(?:lan|dot) (?:thu )?\d{1,2})?(?: ?(?:nam )?20[12]\d)?")
_NUMBERED_TURN = re.compile(r"\b(?:lan|dot) (?:thu )?(\d{1,2})\b")
_TURNS = (
    (re.compile(r"\blan (?:dau(?: tien)?|thu nhat|nhat|mot|i)\b"), 1, ""),
    (re.compile(r"\blan (?:thu )?(?:hai|ii)\b"), 2, ""),
    (re.compile(r"\blan (?:thu )?(?:ba|iii)\b"), 3, ""),
    (re.compile(r"\b(?:tai )(cong nhan|danh gia)\b"), 2, r"\1"),
    (re.compile(r"\b(cong nhan|danh gia|phan hang|xep hang) lai\b"), 2, r"\1"),
    (re.compile(r"\bnang (?:hang|sao|cap)\b"), 2, ""),
    (re.compile(r"\b(?:hien (?:tai|nai|hanh|co)|den nai)\b"), 0, ""),
)
_CHANGING = {
    "chi tiet", "cu", "moi", "truoc", "sau", "can bo", "phu trach", "nhan vien", "sinh", "cccd",
    "cmnd", "dan toc", "gioi", "ke hoach", "du kien", "con", "cap lai", "dia phuong", "nu",
    "loai hinh", "so san pham", "dien thoai", "sdt", "tieng anh", "tieng trung", "tieng hoa",
    "ha", "m2", "m3", "mua", "phan tram", "so luong",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class HeadingWords:
    """A heading as words: `keys` are the ways to read it, the fullest first.

    `turn` is the recognition that it speaks of (1, 2, ...; 0 of today), None where it names none.
    `factor` is what amounts below it are multiplied by, None where it names no unit of money. `year`
    is the only year that it names, 0 where it names none or several.
    """

    keys: tuple[str, ...]
    upper: str = ""
    turn: int | None = None
    factor: int | None = None
    year: int = 0


@lru_cache(4096)
def fold_words(text: str) -> str:
    """`text` in small letters without marks, words apart by one blank, abbreviations written out."""
    words = _CERTIFICATE.sub("giay chung nhan", fold_plain(text)).split()
    return " ".join(_WRITTEN_OUT.get(word, word) for word in words)


@lru_cache(4096)
def fold_plain(text: str) -> str:
    """The same with its abbreviations as they stand."""
    if " " not in text and text.isascii():
        text = _CAMEL.sub(" ", text)
    words = _NO_WORD.sub(" ", search_key(text).replace("&", " va ")).split()
    is_spelt = len(words) > 1 and all(len(word) == 1 and word.isalpha() for word in words)
    return "".join(words) if is_spelt else " ".join(words)


@lru_cache(4096)
def split_heading(heading: str) -> HeadingWords:
    """The words of a heading; of "upper / lower" in several orders."""
    line = clean_line(heading)
    plain, factor = _take_unit(line)
    upper, _slash, lower = plain.rpartition(" / ")
    full = _YEAR.sub("nam", fold_words(plain))
    bare = _YEAR.sub("nam", fold_words(_drop_brackets(plain)))
    turned, turn = _take_turn(full)
    keys = [fold_plain(line), full, bare, turned, _take_turn(bare)[0]]
    if lower and upper:
        above, below = (_take_turn(fold_words(_drop_brackets(part)))[0] for part in (upper, lower))
        about = " ".join(above.removeprefix("thong tin").removeprefix(" ve").split())
        keys += [f"{below} {above}", f"{above} {below}", f"{below} {about}", f"{about} {below}"]
    found = dict.fromkeys(" ".join(key.split()) for key in keys if key.strip())
    years = set(_YEAR_NUMBER.findall(plain))
    year = int(years.pop()) if len(years) == 1 else 0
    return HeadingWords(tuple(found), fold_words(upper), turn, factor, year)


def is_turn(heading: str) -> bool:
    """Whether a heading only says which recognition the columns below it are of: "Năm 2023", "Lần 2"."""
    return _ONLY_TURN.fullmatch(fold_words(heading)) is not None


def find_factor(text: str) -> int | None:
    """What amounts are multiplied by where a title says "Đơn vị tính: triệu đồng"."""
    unit = _OPEN_UNIT.search(fold_plain(text))
    return _FACTORS.get(unit["scale"] or "trieu") if unit else None


def _take_unit(line: str) -> tuple[str, int | None]:
    """The heading without its unit of money, and the factor of that unit."""
    for bracket in _BRACKETS.finditer(line):
        factor = _read_unit(fold_plain(bracket[1]))
        if factor:
            return line[: bracket.start()] + " " + line[bracket.end() :], factor
    factor = find_factor(line)
    if factor:
        words = fold_plain(line)
        return _OPEN_UNIT.sub(" ", words), factor
    return line, None


def _read_unit(words: str) -> int | None:
    unit = _MONEY_UNIT.fullmatch(words)
    if unit is None or not (unit["scale"] or unit["money"]):
        return None
    if unit["scale"] is None and unit["money"] == "d" and " " in words and "d " not in words:
        return None
    return _FACTORS[unit["scale"]] if unit["scale"] else 1


def _take_turn(words: str) -> tuple[str, int | None]:
    """The words without those that name a turn, and the turn."""
    numbered = _NUMBERED_TURN.search(words)
    if numbered:
        rest = _NUMBERED_TURN.sub(" ", words)
        for pattern, _turn, kept in _TURNS:
            rest = pattern.sub(kept, rest)
        return " ".join(rest.split()), int(numbered[1])
    for pattern, turn, kept in _TURNS:
        if pattern.search(words):
            return " ".join(pattern.sub(kept, words).split()), turn
    return words, None


def _drop_brackets(text: str) -> str:
    """`text` without brackets whose words do not change what it names."""

    def keep(bracket: re.Match[str]) -> str:
        words = f" {fold_plain(bracket[1])} "
        return f" {words} " if any(f" {word} " in words for word in _CHANGING) else " "

    return _BRACKETS.sub(keep, text)
