"""Which cells of a list cannot be taken and which are taken otherwise than written."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.importing.columns import ImportField
from ocop_desktop.domain.importing.result import ImportResult
from ocop_desktop.domain.importing.rows import RejectedCell
from ocop_desktop.domain.importing.table import BrokenReason, CellRepair, ReadTable, RepairKind
from ocop_desktop.messages.importing import (
    broken_reason,
    rejected_sentence,
    repair_kind,
    taken_words,
)
from ocop_desktop.messages.values import value_reason
from ocop_desktop.ui.importing.words import cell_words

translate = QCoreApplication.translate
MarkKind = RepairKind | ValueReason | BrokenReason
Place = tuple[int, int]
"""A row's number in the file and the place of its column."""


class MarkTone(Enum):
    """How grave a mark is."""

    RED = auto()
    YELLOW = auto()


@dataclass(frozen=True, slots=True)
class CellMark:
    """What is told of a cell; `taken` is what is taken of it, `kind` the title it is listed under.

    `choices` are the texts that it may mean.
    """

    tone: MarkTone
    kind: MarkKind
    raw: str
    taken: str
    words: str
    row_taken: bool = True
    choices: tuple[str, ...] = ()


def find_marks(table: ReadTable, result: ImportResult) -> Mapping[Place, CellMark]:
    """The marks of all cells; a rejected cell is red even where it was repaired too."""
    places: dict[str, list[int]] = {}
    for place, heading in enumerate(table.headings):
        places.setdefault(heading, []).append(place)
    rows = {row.number: row for row in table.rows}
    marks: dict[Place, CellMark] = {}
    for number, column, raw, mark in _list_marks(result):
        found = places.get(column, [])
        row = rows.get(number)
        if len(found) > 1 and row is not None:
            same = [at for at in found if at < len(row.cells) and cell_words(row.cells[at]) == raw]
            found = same or found
        if found:
            marks[number, found[0]] = mark
        elif not mark.row_taken:
            marks.setdefault((number, 0), mark)
    return marks


def _list_marks(result: ImportResult) -> Iterator[tuple[int, str, str, CellMark]]:
    fields = {one.heading: one.field for one in result.column_map.columns}
    for repair in result.repairs:
        yield repair.row, repair.column, repair.before, _mark_repair(repair)
    for cell in result.rejected:
        yield cell.row, cell.column, cell.value, _mark_rejected(cell, fields.get(cell.column))


def _mark_repair(repair: CellRepair) -> CellMark:
    words = translate("Importing", "{why}: {taken}.").format(
        why=repair_kind(repair.kind, translate), taken=taken_words(repair, translate)
    )
    return CellMark(MarkTone.YELLOW, repair.kind, repair.before, repair.after, words)


def _mark_rejected(cell: RejectedCell, field: ImportField | None) -> CellMark:
    words = rejected_sentence(cell, field, translate)
    if not cell.row_taken:
        words += " " + translate("Importing", "Cả dòng không được nhận.")
    return CellMark(MarkTone.RED, cell.reason, cell.value, "", words, cell.row_taken, cell.choices)


def kind_words(kind: MarkKind) -> str:
    """A kind of mark, as the title of its filter."""
    if isinstance(kind, RepairKind):
        return repair_kind(kind, translate)
    if isinstance(kind, BrokenReason):
        return broken_reason(kind, translate)
    words = value_reason(kind, translate)
    return words.format(value="…", field="…", limit="…").rstrip(".: …")


def count_kinds(marks: Mapping[Place, CellMark]) -> list[tuple[MarkKind, int]]:
    """How many cells have each kind of mark, the red ones first."""
    tones = {mark.kind: mark.tone for mark in marks.values()}
    counts = Counter(mark.kind for mark in marks.values())
    return sorted(counts.items(), key=lambda one: (tones[one[0]].value, -one[1]))


def count_unconfirmed(result: ImportResult) -> int:
    """How many cells are left out only because what they mean waits for consent."""
    return sum(cell.reason is ValueReason.UNCONFIRMED for cell in result.rejected)
