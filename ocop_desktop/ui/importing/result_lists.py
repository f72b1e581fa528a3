"""What a trial found, as lines of lists: changes, refusals, repairs, what is told, skipped rows."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from PySide6.QtCore import QCoreApplication

from ocop_desktop.domain.importing.result import ImportResult, RecordOutcome
from ocop_desktop.messages.import_fields import import_field_names
from ocop_desktop.messages.importing import (
    rejected_sentence,
    repair_kind,
    skip_reason,
    told_sentence,
)

translate = QCoreApplication.translate
MAX_LINES = 2000


@dataclass(frozen=True, slots=True)
class ResultLine:
    """A line of a list: the row in the file, what it is about, and up to three texts.

    `key` names the field (`ImportField`) of a change.
    """

    id: int
    row: int
    name: str
    field: str = ""
    before: str = ""
    after: str = ""
    key: str = ""


def list_changes(result: ImportResult) -> Sequence[ResultLine]:
    """The products that are added and the fields that change."""
    return _number(_changes(result))


def list_rejected(result: ImportResult) -> Sequence[ResultLine]:
    """The cells that are not taken, those that cost their row first."""
    cells = sorted(result.rejected, key=lambda one: one.row_taken)
    fields = {one.heading: one.field for one in result.column_map.columns}
    costs = {True: translate("Importing", "ô"), False: translate("Importing", "cả dòng")}
    return _number(
        ResultLine(
            0, cell.row, cell.column, cell.value, costs[cell.row_taken],
            rejected_sentence(cell, fields.get(cell.column), translate),
        )
        for cell in cells
    )  # fmt: skip


def list_repairs(result: ImportResult) -> Sequence[ResultLine]:
    """The cells that are taken otherwise than they are written."""
    return _number(
        ResultLine(0, one.row, one.column, repair_kind(one.kind, translate), one.before, one.after)
        for one in result.repairs
    )


def list_told(result: ImportResult) -> Sequence[ResultLine]:
    """Values of one producer that rows state differently."""
    return _number(
        ResultLine(0, one.row, one.column, told_sentence(one, translate), one.value, one.taken)
        for one in result.told
    )


def list_skipped(result: ImportResult) -> Sequence[ResultLine]:
    """The rows that are no rows of the list."""
    return _number(
        ResultLine(0, one.row, one.text, skip_reason(one.reason, translate))
        for one in result.skipped
    )


def _changes(result: ImportResult) -> Iterator[ResultLine]:
    new = translate("Importing", "Sản phẩm mới")
    for outcome in result.outcomes:
        if outcome.outcome is RecordOutcome.ADDED:
            yield ResultLine(0, outcome.row, outcome.product, new, "", outcome.producer)
        for change in outcome.changes if outcome.outcome is RecordOutcome.CHANGED else ():
            yield ResultLine(
                0, outcome.row, outcome.product, _field_words(change.field),
                change.before, change.after, change.field,
            )  # fmt: skip


def _field_words(field: str) -> str:
    names = {one.value: name for one, name in import_field_names(translate).items()}
    return names.get(field, field)


def _number(lines: Iterator[ResultLine] | Sequence[ResultLine]) -> Sequence[ResultLine]:
    """The first `MAX_LINES` lines with their place as id."""
    return [
        ResultLine(place, line.row, line.name, line.field, line.before, line.after, line.key)
        for place, line in enumerate(islice(iter(lines), MAX_LINES))
    ]
