"""Texts of CSV files and of the clipboard that spreadsheets take for formulas: "=1+1", "+84 28", "- Gạo".

Such a text gets an apostrophe in front, which the import takes away again. A text that begins with an
apostrophe and such a sign of its own gets another one, so that every text comes back as it was.
"""

import re

_FORMULA = re.compile("'*[=+\\-@\t\r\n＝＋－＠]")
_MARKED = re.compile("''*[=+\\-@\t\r\n＝＋－＠]")


def mark_formula_text(text: str) -> str:
    """`text` so that no spreadsheet program computes it."""
    return f"'{text}" if _FORMULA.match(text) else text


def unmark_formula_text(text: str) -> str:
    """The text that `mark_formula_text` was given."""
    return text[1:] if _MARKED.match(text) else text
