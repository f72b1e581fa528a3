"""Rows of a text file: letters read, garbled cells put right, what was lost named."""

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from ocop_desktop.domain.exporting.formula_signs import unmark_formula_text
from ocop_desktop.domain.importing.table import (
    MAX_CELL_LETTERS,
    MAX_TABLE_COLUMNS,
    BrokenReason,
    BrokenRow,
    CellRepair,
    EncodingSource,
    RepairKind,
)
from ocop_desktop.spreadsheets.encodings.garbled import (
    has_lost_letters,
    may_be_garbled,
    repair_garbled,
)
from ocop_desktop.spreadsheets.encodings.letters import (
    LEGACY,
    decode_letters,
    find_lost_capitals,
    translate_letters,
)
from ocop_desktop.spreadsheets.encodings.lost_capitals import raise_first_letter, restore_capitals
from ocop_desktop.spreadsheets.encodings.ranking import is_written_in
from ocop_desktop.spreadsheets.encodings.vietnamese import has_unicode_letters
from ocop_desktop.spreadsheets.raw_sheet import RawRow
from ocop_desktop.spreadsheets.text_files.capital_columns import CapitalColumns
from ocop_desktop.spreadsheets.text_files.delimited_lines import CellLine
from ocop_desktop.spreadsheets.text_files.text_bytes import TextCodec

_SHOWN_LETTERS = 80
_BLANK = "\0\ufeff\u00a0 \t\r\n"
_TEXT_FORMULA = re.compile(r'\s*="((?:[^"]|"")*)"\s*')
_Reader = Callable[[str], str | None]


@dataclass(frozen=True, slots=True)
class RowReader:
    """Reads rows of a file by its `codec`; `capitals` says which columns have them.

    `is_translated` says that old letters were translated before the cells were cut.
    """

    codec: TextCodec
    capitals: CapitalColumns = CapitalColumns()
    is_translated: bool = False

    def read(self, line: CellLine) -> RawRow:
        """The row of a line of cells, its letters read and put right."""
        cells = _drop_blank_end(line.cells)
        broken = _find_damage(line, len(cells))
        cells = cells[:MAX_TABLE_COLUMNS]
        if "'" in line.text:
            cells = [unmark_formula_text(cell) for cell in cells]
        width = len(line.cells)
        if self.codec.encoding in LEGACY:
            read = [self._decode(place, cell) for place, cell in enumerate(cells)]
            return RawRow(
                line.number, tuple(read), broken, self._report_guess(line, cells, read), width
            )
        if line.text.isascii() and '="' not in line.text:
            return RawRow(line.number, tuple(cells), broken, width=width)
        repaired, repairs = self._repair(line, cells)
        return RawRow(line.number, tuple(repaired), broken, repairs, width)

    def _report_guess(
        self, line: CellLine, cells: Sequence[str], read: Sequence[str]
    ) -> tuple[CellRepair, ...]:
        """That the letters of cells are those of an encoding that nothing but statistics told."""
        if self.codec.source is not EncodingSource.STATISTICS:
            return ()
        return tuple(
            CellRepair(line.number, str(place), cell, after, RepairKind.GUESSED_ENCODING)
            for place, (cell, after) in enumerate(zip(cells, read, strict=True))
            if not cell.isascii()
        )

    def _decode(self, place: int, cell: str) -> str:
        """Small letters become capitals where the words around them tell so."""
        encoding = self.codec.encoding
        if not self.is_translated and not has_unicode_letters(cell):
            cell = translate_letters(cell, encoding)
        lost = find_lost_capitals(encoding)
        if lost.isdisjoint(cell):
            return cell
        if place in self.capitals.whole and not any(
            letter.islower() and letter not in lost for letter in cell
        ):
            return cell.upper()
        cell = _restore_capitals(cell, lost)
        return raise_first_letter(cell, lost) if place in self.capitals.beginning else cell

    def _repair(
        self, line: CellLine, cells: Sequence[str]
    ) -> tuple[Sequence[str], tuple[CellRepair, ...]]:
        repairs: list[CellRepair] = []
        if '="' in line.text:
            cells = _apply(_read_text_formula, RepairKind.WRITTEN_FORM, line, cells, repairs)
        if self.codec.guessed:
            is_chosen = self.codec.source is EncodingSource.CHOSEN
            kind = RepairKind.ENCODING if is_chosen else RepairKind.GUESSED_ENCODING
            cells = _apply(self._read_guessed, kind, line, cells, repairs)
        if may_be_garbled(line.text):
            cells = _apply(repair_garbled, RepairKind.GARBLED, line, cells, repairs)
            if repairs:
                cells = _apply(_expect_garbled, RepairKind.GARBLED, line, cells, repairs)
        if not unicodedata.is_normalized("NFC", line.text):
            cells = _apply(_compose, RepairKind.NFC, line, cells, repairs)
        return cells, tuple(repairs)

    def _read_guessed(self, cell: str) -> str | None:
        guessed = self.codec.guessed
        if guessed is None or not is_written_in(cell, guessed):
            return None
        return decode_letters(cell, guessed)


def _apply(
    read: _Reader,
    kind: RepairKind,
    line: CellLine,
    cells: Sequence[str],
    repairs: list[CellRepair],
) -> list[str]:
    """`cells` as `read` gives them where it gives anything; each is added to `repairs`."""
    taken = list(cells)
    for place, cell in enumerate(cells):
        after = read(cell)
        if after is not None and after != cell:
            taken[place] = after
            repairs.append(CellRepair(line.number, str(place), cell, after, kind))
    return taken


def _read_text_formula(cell: str) -> str | None:
    """The text of a cell like ="0912", which keeps Excel from taking it for a number."""
    match = _TEXT_FORMULA.fullmatch(cell)
    return match[1].replace('""', '"') if match else None


def _expect_garbled(cell: str) -> str | None:
    return repair_garbled(cell, is_expected=True)


def _compose(cell: str) -> str:
    return unicodedata.normalize("NFC", cell)


@lru_cache(maxsize=20_000)
def _restore_capitals(cell: str, lost: frozenset[str]) -> str:
    return restore_capitals(cell, lost)


def _drop_blank_end(cells: Sequence[str]) -> Sequence[str]:
    end = len(cells)
    while end and not cells[end - 1].strip(_BLANK):
        end -= 1
    return cells[:end]


def _find_damage(line: CellLine, cells: int) -> BrokenRow | None:
    reason = line.broken
    if reason is None and cells > MAX_TABLE_COLUMNS:
        reason = BrokenReason.MORE_CELLS
    if reason is None and cells and ("\0" in line.text or has_lost_letters(line.text)):
        reason = BrokenReason.BROKEN_BYTES
    if reason is None and len(line.text) > MAX_CELL_LETTERS:
        is_long = any(len(cell) > MAX_CELL_LETTERS for cell in line.cells)
        reason = BrokenReason.TOO_LONG if is_long else None
    return BrokenRow(line.number, reason, line.text[:_SHOWN_LETTERS]) if reason else None
