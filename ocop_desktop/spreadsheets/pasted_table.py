"""Rows of cells from what was copied: an HTML table, text with tabs, or plain lines."""

import csv
import io
from collections.abc import Iterable

from ocop_desktop.domain.exporting.formula_signs import unmark_formula_text
from ocop_desktop.domain.register.annex import PastedContent
from ocop_desktop.domain.text import clean_line, clean_text
from ocop_desktop.spreadsheets.html_table import Rows, read_html_rows


def read_pasted_rows(pasted: PastedContent) -> Rows:
    """The rows of the table in `pasted`; text without a table gives rows of one cell.

    HTML without a table is not read: the plain text keeps its lines better.
    """
    if "<table" in pasted.html.casefold():
        rows = read_html_rows(pasted.html)
        if any(len(row) > 1 for row in rows):
            return rows
    return read_text_rows(pasted.text)


def read_text_rows(text: str) -> Rows:
    """The lines of `text`, cut at tabs; a quoted cell may hold line breaks, as Excel writes it.

    Where the quotes do not fit together they are letters like others.
    """
    if "\t" not in text:
        return _clean_rows([line] for line in text.splitlines())
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter="\t", strict=True))
    except csv.Error:
        rows = [line.split("\t") for line in text.splitlines()]
    return _clean_rows(map(unmark_formula_text, row) for row in rows)


def _clean_rows(rows: Iterable[Iterable[str]]) -> Rows:
    cleaned = (tuple(clean_line(clean_text(cell)) for cell in row) for row in rows)
    return tuple(row for row in cleaned if any(row))
