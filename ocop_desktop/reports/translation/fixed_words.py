"""Fixed words that clerks type, found by their letters: units, certificates, markets, positions."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Mapping
from functools import cache

from ocop_desktop.domain.text import clean_line, identity_key, remove_marks
from ocop_desktop.resources import words

Row = Mapping[str, str]


def find_fixed(kind: str, text: str) -> Row | None:
    """Return the words of `text` in every language; None when it is no fixed word of that `kind`.

    Accents may be missing but not different: "hop" is "hộp", but "mẹt" is not "mét". Blanks inside
    do not count: "Global GAP" is "GlobalGAP".
    """
    rows = _rows_by_letters(kind).get(_letters(text), ())
    same = [row for row in rows if identity_key(row["vi"]) == identity_key(text)]
    same = same or [row for row in rows if _spelling(row["vi"]) == _spelling(text)]
    if same or not _is_plain(text):
        return same[0] if same else None
    return rows[0] if len({row["en"] for row in rows}) == 1 else None


def word_pattern(kind: str) -> str:
    """Return a pattern of the fixed words of that `kind`, the longest first."""
    known = sorted((row["vi"] for row in words(kind) if "{" not in row["vi"]), key=len)
    spellings = (re.escape(text).replace(r"\ ", r"\s+") for text in reversed(known))
    return f"(?:{'|'.join(spellings)})"


@cache
def _rows_by_letters(kind: str) -> Mapping[str, tuple[Row, ...]]:
    rows: dict[str, list[Row]] = defaultdict(list)
    for row in words(kind):
        if "{" not in row["vi"]:
            rows[_letters(row["vi"])].append(row)
    return {letters: tuple(found) for letters, found in rows.items()}


def _letters(text: str) -> str:
    """Return `text` as it is searched, without blanks and a final stop."""
    return remove_marks(clean_line(text)).rstrip(".").replace(" ", "").replace("-", "")


def _spelling(text: str) -> str:
    """Return the letters and accents of `text` sorted, so that hòa and hoà are the same."""
    marks = unicodedata.normalize("NFD", clean_line(text).casefold().rstrip("."))
    return "".join(sorted(marks.replace(" ", "").replace("-", "")))


def _is_plain(text: str) -> bool:
    return remove_marks(text) == " ".join(text.casefold().split())
