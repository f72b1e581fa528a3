"""Rows as tab-separated lines, as spreadsheet programs paste them, and nothing among them is computed."""

import re
from collections.abc import Iterable

from ocop_desktop.domain.exporting.formula_signs import mark_formula_text

_NEGATIVE = re.compile(r"-\d+(?:[.,]\d+)*%?")


def write_tabbed(lines: Iterable[Iterable[str]]) -> str:
    """The cells of `lines`, each on one line; the import and the lists of this program read them back.

    A text that would be computed has an apostrophe in front, a negative number has none. A cell that
    begins with a quote is quoted: it would swallow the cells that follow.
    """
    return "".join("\t".join(map(_write_cell, cells)) + "\n" for cells in lines)


def _write_cell(text: str) -> str:
    line = " ".join(text.split())
    if not _NEGATIVE.fullmatch(line):
        line = mark_formula_text(line)
    return '"{}"'.format(line.replace('"', '""')) if line.startswith('"') else line
