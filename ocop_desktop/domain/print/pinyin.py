"""The order of Chinese names in an index, and the Latin letter each stands under.

The first 3,755 characters of GB 2312 lie in the order of their usual reading; the rarer rest does not.
"""

from bisect import bisect_right
from functools import cache

_LETTERS = "ABCDEFGHJKLMNOPQRSTWXYZ"
_FIRST_CHARACTERS = "啊芭擦搭蛾发噶哈击喀垃妈拿哦啪期然撒塌挖昔压匝"  # the first of each letter
_FIRST_UNORDERED = "亍"  # the first character that is not in the order of readings


def pinyin_letter(text: str) -> str:
    """The letter under which an index puts `text`, by its first character; empty if not Chinese."""
    code = _code(text[:1])
    starts = _starts()
    place = bisect_right(starts, code) - 1
    return _LETTERS[place] if place >= 0 and code < _code(_FIRST_UNORDERED) else ""


def pinyin_order(text: str) -> bytes:
    """A key that sorts Chinese texts by their reading."""
    return text.encode("gb2312", "replace")


@cache
def _starts() -> tuple[bytes, ...]:
    return tuple(map(_code, _FIRST_CHARACTERS))


def _code(character: str) -> bytes:
    return character.encode("gb2312", "ignore")
