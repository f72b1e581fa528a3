"""Text that was UTF-8 and was read as something else on its way: "NÆ°á»›c" for "Nước"."""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache

from ocop_desktop.domain.importing.table import Encoding
from ocop_desktop.spreadsheets.encodings.vietnamese import is_vietnamese

# The first byte of a letter in UTF-8 and the byte behind it, as the encodings show them that may have
# been taken for it; most texts have none, and are done.
_SUSPICIOUS = re.compile(
    "[ÂÃÄÅÆÌĂáâä-é\u0300][\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]"
    "|[√≈∆├┼╞ĹĆ·ßΣ\u0400-\u04ff][^\x00-\x7f]"
)
_ROUNDS = 3
LOST = "\ufffd"
_QUESTION_MARKS_INSIDE = re.compile(
    r"(?<![^\s,;|\t\"])[^\W\d_]+\?+[^\W\d_]+[^\W_]*\??(?![/=&@:.\w])"
)


def may_be_garbled(text: str) -> bool:
    """Whether anything in `text` looks as if it were garbled; most texts are done with this."""
    return bool(_SUSPICIOUS.search(text))


def has_lost_letters(text: str) -> bool:
    """Whether letters were lost in reading, or before: "N??c m?m" was once "Nước mắm"."""
    if LOST in text:
        return True
    if "?" not in text:
        return False
    found = _QUESTION_MARKS_INSIDE.findall(text)
    return len(found) > 1 or any("??" in word for word in found)


def repair_garbled(text: str, *, is_expected: bool = False) -> str | None:
    """`text` as it was before it was garbled once or twice; None where it is not garbled.

    A text is only repaired where fewer of its words are strange afterwards, so that good text in any
    language stays as it is. `is_expected` says that texts beside it are garbled: then "BÃ\u00a0" is
    "Bà", though it may stand for itself.
    """
    if not may_be_garbled(text):
        return None
    if not is_expected and not _count_strange(text):
        return None
    return _find_repair(text, is_expected=is_expected)


@lru_cache(maxsize=20_000)
def _find_repair(text: str, *, is_expected: bool) -> str | None:
    for codec in ("cp1252", "cp1258"):
        whole = _read_whole(text, codec)
        if whole is not None and not _count_strange(whole):
            return whole
    repaired = min(_guess(text), key=lambda one: (_count_strange(one), len(one)))
    return repaired if repaired != text and (is_expected or _is_better(text, repaired)) else None


def _read_whole(text: str, codec: str) -> str | None:
    """`text` where all of it was read as `codec`, once or more times; None where it was not."""
    codes = _list_codes(codec)
    found = None
    for _ in range(_ROUNDS):
        try:
            text = bytes(codes[one] for one in text).decode("utf-8")
        except (KeyError, UnicodeDecodeError):
            break
        found = unicodedata.normalize("NFC", text)
        if not may_be_garbled(text):
            break
    return found


def _guess(text: str) -> Iterator[str]:
    """What `text` may have been: read as windows-1258 no, one or more times, then otherwise."""
    for _ in range(_ROUNDS):
        yield unicodedata.normalize("NFC", _fix_encoding(text))
        before, text = text, _read_windows_1258(text)
        if text == before:
            return
        yield unicodedata.normalize("NFC", text)


def _is_better(text: str, repaired: str) -> bool:
    from ftfy.badness import badness  # noqa: PLC0415 - few files need it

    strange, left = _count_strange(text), _count_strange(repaired)
    return left < strange or (left == strange and badness(repaired) < badness(text))


def _count_strange(text: str) -> int:
    return sum(not is_vietnamese(word, Encoding.UTF_8) for word in text.split(" "))


def _fix_encoding(text: str) -> str:
    import ftfy  # noqa: PLC0415 - few files need it

    nothing_else = ftfy.TextFixerConfig(
        unescape_html=False,
        remove_terminal_escapes=False,
        replace_lossy_sequences=False,
        fix_c1_controls=False,
        fix_latin_ligatures=False,
        fix_character_width=False,
        uncurl_quotes=False,
        fix_line_breaks=False,
        fix_surrogates=False,
        remove_control_chars=False,
        normalization=None,
        explain=False,
    )
    return str(ftfy.fix_encoding(text, nothing_else))


def _read_windows_1258(text: str) -> str:
    """Letters whose two or three bytes were read as windows-1258, which ftfy does not know."""
    codes = _list_codes("cp1258")
    return _windows_1258_sequences().sub(
        lambda match: bytes(codes[one] for one in match[0]).decode("utf-8", "replace"), text
    )


@cache
def _windows_1258_sequences() -> re.Pattern[str]:
    codes = _list_codes("cp1258")
    first = _make_class(codes, range(0xC2, 0xE0))
    first_of_three = _make_class(codes, range(0xE1, 0xF0))
    next_ones = _make_class(codes, range(0x80, 0xC0))
    return re.compile(f"{first}{next_ones}|{first_of_three}{next_ones}{{2}}")


@cache
def _list_codes(codec: str) -> dict[str, int]:
    """The byte of each character of `codec`; where it has none, a control character stands for it."""
    codes = {chr(code): code for code in range(0x100)}
    for code in range(0x80, 0x100):
        one = bytes([code]).decode(codec, "ignore")
        if one:
            codes[one] = code
    return codes


def _make_class(codes: dict[str, int], numbers: range) -> str:
    return f"[{''.join(re.escape(one) for one, code in codes.items() if code in numbers)}]"
