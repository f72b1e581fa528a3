"""Columns whose headings say the value: "3 sao | 4 sao | 5 sao" with marks, "Năm 2022 | Năm 2023"."""

import re
from collections.abc import Sequence

from ocop_desktop.domain.importing.cells.tick_cells import is_no_tick, is_tick
from ocop_desktop.domain.importing.columns import ImportField
from ocop_desktop.domain.importing.table import Cell, CellError
from ocop_desktop.domain.star_forms import find_stars, parse_stars, remove_stars
from ocop_desktop.domain.text import remove_marks
from ocop_desktop.spreadsheets.columns.column_drafts import ColumnDraft
from ocop_desktop.spreadsheets.columns.heading_names import HeadingMark
from ocop_desktop.spreadsheets.columns.heading_words import fold_words

_STARS = range(3, 6)
_AROUND_STARS = re.compile(r"(?:\b(?:san pham|ocop|dat|hang|xep|loai|so|sp|nhom)\b|[\W_]|\d)*")
_RESULT = re.compile(
    r"(?:(?:ket qua|hang|sao|so|danh gia|phan|xep|loai|ocop|san pham|dat|duoc|da|cong nhan|chung nhan"
    r"|nam|lan|dot|cap|thu|va|theo|muc|diem|\d+)\s*)*"
)
_BARE_YEAR = re.compile(r"(?:nam )?20[12]\d")
_NEAR_STARS = ("sao", "xep hang", "phan hang", "ket qua")


def find_ticks(drafts: Sequence[ColumnDraft]) -> None:
    """Let columns that only mark their rows hold what their headings say.

    A heading that is only a year names no column of years: it holds the stars or the mark of that
    year, else nothing that is known.
    """
    if not any(draft.field is ImportField.PRODUCT_NAME for draft in drafts):
        return
    _find_star_ticks(drafts)
    _find_years(drafts)


def _find_star_ticks(drafts: Sequence[ColumnDraft]) -> None:
    ticks = [draft for draft in drafts if _read_stars(draft)]
    if len(ticks) < 2 or not _are_ticks(ticks):
        return
    for draft in ticks:
        draft.field, draft.mark, draft.tick = (
            ImportField.RECOGNITION_STARS,
            None,
            _read_stars(draft),
        )


def _find_years(drafts: Sequence[ColumnDraft]) -> None:
    years = [draft for draft in drafts if _BARE_YEAR.fullmatch(_fold_lower(draft))]
    years = [draft for draft in years if draft.field in {None, ImportField.RECOGNITION_YEAR}]
    are_results = all(map(_is_result, years))
    others = [draft for draft in drafts if draft not in years]
    has_stars = any(draft.field is ImportField.RECOGNITION_STARS for draft in others)
    for draft in years:
        if draft.field:
            draft.drop()
    if (
        not are_results
        or len(years) < 2
        or len({draft.reading.words.year for draft in years}) < len(years)
    ):
        return
    if not has_stars and _hold_stars(years):
        for draft in years:
            draft.field = ImportField.RECOGNITION_STARS
    elif has_stars and _are_ticks(years):
        for draft in years:
            draft.field, draft.tick = ImportField.RECOGNITION_YEAR, draft.reading.words.year


def _read_stars(draft: ColumnDraft) -> int:
    """The stars that the heading of a column says and nothing more; else 0."""
    if draft.field or draft.mark not in {None, HeadingMark.COUNT} or not _is_result(draft):
        return 0
    lower = draft.heading.rpartition(" / ")[2]
    stars = find_stars(lower)
    rest = remove_marks(remove_stars(lower))
    return stars if stars and stars in _STARS and _AROUND_STARS.fullmatch(rest) else 0


def _is_result(draft: ColumnDraft) -> bool:
    """Whether the upper heading, if any, speaks of what was decided: nothing planned, asked or made."""
    return _RESULT.fullmatch(draft.reading.words.upper) is not None


def _fold_lower(draft: ColumnDraft) -> str:
    return fold_words(draft.heading.rpartition(" / ")[2])


def _are_ticks(drafts: Sequence[ColumnDraft]) -> bool:
    """Whether the cells mark rows, one mark in a row: where they are the number 1, always only one."""
    rows = list(zip(*(draft.cells for draft in drafts), strict=False))
    cells = [cell for row in rows for cell in row if not _says_nothing(cell)]
    if not cells or not all(is_tick(cell) or _states_stars(cell) for cell in cells):
        return False
    several = sum(sum(not _says_nothing(cell) for cell in row) > 1 for row in rows)
    are_numbers = any(str(cell).strip() in {"1", "1.0"} for cell in cells)
    return several == 0 if are_numbers else 2 * several <= len(rows)


def _hold_stars(drafts: Sequence[ColumnDraft]) -> bool:
    """Whether the cells plainly state stars: in words, or as numbers below a heading that says so."""
    cells = [cell for draft in drafts for cell in draft.cells if not _says_nothing(cell)]
    names = all(any(word in one.reading.words.upper for word in _NEAR_STARS) for one in drafts)
    return bool(cells) and all(
        _states_stars(cell) or (names and parse_stars(str(cell)) in _STARS) for cell in cells
    )


def _says_nothing(cell: Cell) -> bool:
    return isinstance(cell, CellError) or is_no_tick(cell)


def _states_stars(cell: Cell) -> bool:
    return find_stars(str(cell)) is not None
