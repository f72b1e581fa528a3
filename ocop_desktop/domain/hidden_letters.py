"""Letters that nobody sees: marks of direction, joiners, control letters, halves of letters.

They make two names look the same that are not, or a text read backwards. No language of the register
needs them: the joiners (ZWJ, ZWNJ) too belong to other scripts and to emoji, which no font here has.
"""

import re

_BREAKS = re.compile("\r\n?|[\u000b\u000c\u0085\u2028\u2029]")
_HIDDEN = re.compile(
    "[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5"
    "\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0"
    "\ufff0-\ufffb\ufffe\uffff\ud800-\udfff\U000e0000-\U000e0fff]"
)


def remove_hidden(text: str) -> str:
    """`text` without letters that nobody sees; every kind of line break is a new line."""
    if text.isascii() and text.isprintable():
        return text
    return _HIDDEN.sub("", _BREAKS.sub("\n", text))


def find_hidden(text: str) -> tuple[str, ...]:
    """The codes of the letters that `remove_hidden` leaves out, each once: ("U+202E",)."""
    if text.isascii() and text.isprintable():
        return ()
    return tuple(f"U+{ord(letter):04X}" for letter in dict.fromkeys(_HIDDEN.findall(text)))
