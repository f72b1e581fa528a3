"""Letters that look like Vietnamese ones and are others, and the entities of web pages, put right.

Old typing programs, phones and copied web pages write "Ðảo", "nƣớc", "Ｇạo", "Mắm &amp; Muối".
"""

import re
import unicodedata

_LETTERS = {
    "Ð": "Đ", "Ɖ": "Đ", "ð": "đ", "ɖ": "đ", "Ƣ": "Ư", "ƣ": "ư", "ɑ": "a", "ɡ": "g", "ı": "i",
    "\u0342": "\u0303", "ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl",
}  # fmt: skip
_CARONS = {"Ǎ": "Ă", "ǎ": "ă"}  # also pinyin, which then has one of _PINYIN beside it
_FULL_WIDTH = {chr(code): chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}
_BOLD = {
    chr(code): plain
    for code in range(0x1D400, 0x1D800)
    if (plain := unicodedata.normalize("NFKC", chr(code))).isascii()
}
_FOREIGN = dict(
    zip(
        "АВЕЅІЈКМНОРСТУҮХԌԚԜаеѕіјорсухһԁԛԝүΑΒΕΖΗΙΚΜΝΟΡΤΥΧο",
        "ABESIJKMHOPCTYYXGQWaesijopcyxhdqwyABEZHIKMNOPTYXo",
        strict=True,
    )
)
_PLAIN = str.maketrans(_LETTERS | _BOLD)
_FULL_WIDTH_LETTERS = str.maketrans(
    {full: plain for full, plain in _FULL_WIDTH.items() if plain.isalnum()}
)
_FULL_WIDTH_MARKS = str.maketrans(_FULL_WIDTH | {"\u3000": " "})
_TWISTED = str.maketrans(_CARONS)
_LATIN = str.maketrans(_FOREIGN)
_FOLDED = str.maketrans(_LETTERS | _CARONS | _BOLD | _FULL_WIDTH | _FOREIGN)
_SUSPECT = re.compile(
    "[\u3000\uff01-\uff5e\U0001d400-\U0001d7ff\u0370-\u052f"
    + "".join(_LETTERS | _CARONS)
    + "\u030c]"
)
_CHINESE = re.compile("[\u3040-\u30ff\u3400-\u9fff]")
_PINYIN = re.compile("[āēīōūěǐǒǔǚ]", re.IGNORECASE)
_OTHER_ALPHABET = re.compile("[\u0370-\u03ff\u0400-\u052f]")
_WORD = re.compile("(?:[^\\W\\d_][\u0300-\u036f]*)+")
_LATIN_LETTER = re.compile("[A-Za-zđĐ]")
_ENTITY = re.compile(
    r"&(?:(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});|(?:amp|nbsp|quot|lt|gt)(?=\s|$))"
)
_MAX_ESCAPES = 3  # "&amp;amp;quot;" was escaped by three programs


def repair_text(text: str) -> str:
    """`text` as it was meant (NFC): entities read, look-alike letters replaced by Vietnamese ones."""
    return text if text.isascii() and "&" not in text else repair_letters(read_entities(text))


def read_entities(text: str) -> str:
    """`text` with the entities of web pages read: "Mắm &amp; Muối" -> "Mắm & Muối"."""
    if not _ENTITY.search(text):
        return text
    from html import unescape  # noqa: PLC0415 - its table of entities loads on first use

    for _ in range(_MAX_ESCAPES):
        text = _ENTITY.sub(lambda entity: unescape(entity.group()), text)
    return text


def repair_letters(text: str) -> str:
    """`text` with Vietnamese letters (NFC) in the place of those that only look like them.

    Letters of another alphabet are replaced in a Latin word, or where all of them are look-alikes;
    "мёд", "β-carotene" and Chinese punctuation stay.
    """
    text = unicodedata.normalize("NFC", text)
    while (repaired := _repair_once(text)) != text:  # a letter taken apart may show one more mark
        text = repaired
    return text


def _repair_once(text: str) -> str:
    if not _SUSPECT.search(text):
        return text
    repaired = text.translate(_PLAIN).translate(_FULL_WIDTH_LETTERS)
    if not _CHINESE.search(text):
        repaired = repaired.translate(_FULL_WIDTH_MARKS)
        if not _PINYIN.search(text):
            repaired = unicodedata.normalize("NFC", repaired).translate(_TWISTED)
    if _OTHER_ALPHABET.search(repaired):
        repaired = _repair_other_alphabets(unicodedata.normalize("NFD", repaired))
    return unicodedata.normalize("NFC", repaired)


def fold_look_alikes(text: str) -> str:
    """`text` with every look-alike letter replaced, whatever stands beside it: for searching."""
    return text.translate(_FOLDED)


def find_vietnamese_letter(letter: str) -> str:
    """The letter that `letter` only looks like; empty where it is no look-alike."""
    plain = fold_look_alikes(letter)
    return "" if plain == letter else plain


def find_repairs(text: str) -> tuple[tuple[str, str], ...]:
    """What `repair_text` replaces in `text` and by what: (("ƣ", "ư"), ("&amp;", "&"))."""
    repaired = repair_text(text)
    if repaired == unicodedata.normalize("NFC", text):
        return ()
    entities = (entity.group() for entity in _ENTITY.finditer(text))
    pairs = [(entity, read_entities(entity)) for entity in entities]
    pairs += [
        (letter, plain)
        for letter in text
        if (plain := find_vietnamese_letter(letter)) and letter not in repaired
    ]
    return tuple(dict.fromkeys(pair for pair in pairs if pair[0] != pair[1]))


def _repair_other_alphabets(decomposed: str) -> str:
    letters = _OTHER_ALPHABET.findall(decomposed)
    alike = all(letter in _FOREIGN for letter in letters)
    anywhere = alike and _LATIN_LETTER.search(decomposed) is not None
    return _WORD.sub(lambda word: _repair_word(word.group(), anywhere=anywhere), decomposed)


def _repair_word(word: str, *, anywhere: bool) -> str:
    if not (anywhere or _LATIN_LETTER.search(word)):
        return word
    repaired = word.translate(_LATIN)
    return word if _OTHER_ALPHABET.search(repaired) else repaired
