"""A hand typing Vietnamese as Unikey sends it: backspaces, then the letters that replace."""

import unicodedata

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

_TONES = "\u0300\u0301\u0303\u0309\u0323"
WORDS = (
    "mật", "dừa", "nước", "Cần", "Giờ", "khô", "cá", "dứa", "tôm", "sú",
    "muối", "hầm", "rượu", "nếp", "trà", "đậu", "đỏ", "gạo", "lứt", "Đặng",
    "Thị", "Thủy", "nghề", "chạm", "khắc", "gốm", "sứ", "Vĩnh", "Phước", "yến",
    "sào", "Thạnh", "An", "bưởi", "xoài", "cát", "mãng", "cầu", "xiêm", "chuối",
    "sấy", "dẻo", "bánh", "tráng", "phơi", "sương", "Trảng", "Bàng", "giấy", "chứng",
)  # fmt: skip


def type_words(field: QWidget, words: str, *, tone_last: bool) -> None:
    """Type `words` into the field; Telex hands put the tone last, VNI hands often at once."""
    for place, word in enumerate(words.split(" ")):
        if place:
            press(Qt.Key.Key_Space, " ", field)
        shown = ""
        for wanted in states(word, tone_last=tone_last):
            replace_text(field, shown, wanted)
            shown = wanted


def states(word: str, *, tone_last: bool) -> list[str]:
    """What stands on the screen after each key of `word`."""
    found: list[str] = []
    done = ""
    for letter in word:
        plain, marked = _without_tone(letter)
        steps = dict.fromkeys((plain, marked, marked if tone_last else letter))
        found += [done + step for step in steps]
        done += marked if tone_last else letter
    if found[-1] != word:
        found.append(word)
    return found


def replace_text(field: QWidget, old: str, new: str) -> None:
    """Press backspace for each letter that changes, then send the letters that take its place."""
    same = next(
        (at for at, pair in enumerate(zip(old, new, strict=False)) if pair[0] != pair[1]),
        min(len(old), len(new)),
    )
    for _ in range(len(old) - same):
        press(Qt.Key.Key_Backspace, "\b", field)
    for letter in new[same:]:
        press(Qt.Key.Key_unknown, letter, field)


def press(key: Qt.Key, text: str, field: QWidget) -> None:
    """One key down and up, to the list of suggestions when it is open, as the system does."""
    target = QApplication.activePopupWidget() or field
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(target, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text))


def _without_tone(letter: str) -> tuple[str, str]:
    """The letter as its key gives it, and with its mark but without its tone: ("a", "â") for "ậ"."""
    parts = unicodedata.normalize("NFD", letter)
    marked = unicodedata.normalize("NFC", "".join(part for part in parts if part not in _TONES))
    plain = {"đ": "d", "Đ": "D"}.get(letter, parts[0])
    return plain, marked
