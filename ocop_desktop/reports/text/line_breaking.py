"""Where a line may end: between words and Chinese characters, not between a number and its unit."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

_HAN = re.compile(r"[\u3400-\u9fff\uf900-\ufaff]")
_MAY_BIND = re.compile("[0-9] | ·")
_NO_LINE_START = frozenset("，。、；：！？）〕》〉」』】”’％‰℃·…—～／,.;:!?)]}%°/-")
_NO_LINE_END = frozenset("（〔《〈「『【“‘￥＄([{/-")
_CHINESE_UNITS = (
    "千克|公斤|克|吨|毫升|升|厘米|毫米|公里|米|越南盾|个月|年|月|日|天|小时"
    "|瓶|盒|包|袋|罐|个|件|套|对|盆|株|种|款|星"
)
_ATOMS = re.compile(
    rf"\d[\d.,]*(?:{_CHINESE_UNITS})|[“”‘’\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef]"
    r"|[^“”‘’\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef]+"
)
_UNIT = re.compile(
    r"(?:g|kg|mg|ml|l|lít|cm|mm|m|km|m²|ha|đ|₫|%|°C|tháng|ngày|năm)(?![^\W_])", re.IGNORECASE
)


def is_chinese(text: str) -> bool:
    """Return whether `text` holds Chinese characters."""
    return not text.isascii() and _HAN.search(text) is not None


def split_units(paragraph: str) -> Iterable[str]:
    """Split `paragraph` into units that lines never break; a unit begins with the space before it."""
    words = paragraph.split()
    if is_chinese(paragraph):
        return chain.from_iterable(map(_split_word, _join_bound_words(words)))
    return [
        " " + word for word in (_join_bound_words(words) if _MAY_BIND.search(paragraph) else words)
    ]


def _join_bound_words(words: Sequence[str]) -> Iterator[str]:
    """Yield `words`; a number is joined with its unit, a dot with the word before it."""
    unit = words[0]
    for word in words[1:]:
        if word == "·" or (unit[-1].isdigit() and _UNIT.match(word)):
            unit += " " + word
            continue
        yield unit
        unit = word
    yield unit


def _split_word(word: str) -> Iterator[str]:
    """Yield `word` itself, or its units where it holds Chinese."""
    unit = " "
    for atom in _ATOMS.findall(word) if is_chinese(word) else (word,):
        if unit != " " and atom[0] not in _NO_LINE_START and unit[-1] not in _NO_LINE_END:
            yield unit
            unit = atom
        else:
            unit += atom
    yield unit
