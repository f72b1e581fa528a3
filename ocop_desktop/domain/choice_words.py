"""Which value of a list of choices is meant by a code, by its English name or by words."""

import re
from enum import StrEnum
from types import MappingProxyType
from typing import TypeVar

from ocop_desktop.domain.text import search_key

Choice = TypeVar("Choice", bound=StrEnum)
_BETWEEN_WORDS = re.compile(r"[^a-z0-9]+")
_NOT_YET = "chua-"
_SAME_WORDS = MappingProxyType(
    {
        "tuan-le": "tuan-hang",
        "cho-phien": "phien-cho",
        "ngoai-nuoc": "quoc-te",
        "nuoc-ngoai": "quoc-te",
        "hop-dong-nguyen-tac": "nguyen-tac",
        "mou": "ghi-nho",
        "san-thuong-mai-dien-tu": "san-tmdt",
        "cua-hang-cua-chu-the": "cua-hang-chu-the",
        "san-bay": "nha-ga",
        "ben-xe": "nha-ga",
        "ben-tau": "nha-ga",
        "buu-cuc": "buu-dien",
        "co": "c-o",
        "global-gap": "globalgap",
        "ma-so-vung-trong": "ma-vung-trong",
        "ma-so-co-so-dong-goi": "ma-co-so-dong-goi",
    }
)
"""Other words of offices for a value, and its code."""


def find_choice(kind: type[Choice], text: str) -> Choice | None:
    """The value of `kind` that a code or words name: "ban-to-chuc", "Ban tổ chức", "fair".

    Words that hold a code, and words that stand in one code only ("tỉnh" of "ngân sách tỉnh"), name it
    too; a part of "chưa kiểm tra" never does, it would mean the opposite. None where several may be meant.
    """
    word = fold_words(text)
    if not word:
        return None
    codes = {fold_words(one): one for one in kind}
    names = {fold_words(one.name): one for one in kind}
    for same in (word, _SAME_WORDS.get(word, "")):
        if found := codes.get(same) or names.get(same):
            return found
    alike = [one for code, one in codes.items() if _is_alike(code, word)]
    return alike[0] if len(alike) == 1 else None


def fold_words(text: str) -> str:
    """Small letters and digits without marks, words joined: "Thiết kế, dàn dựng" -> "thiet-ke-dan-dung"."""
    return _BETWEEN_WORDS.sub("-", search_key(text)).strip("-")


def _is_alike(code: str, word: str) -> bool:
    if f"-{code}-" in f"-{word}-" or code.startswith(f"{word}-"):
        return True
    return not code.startswith(_NOT_YET) and f"-{word}-" in f"-{code}-"
