"""The problems of a register as a list: which record, what is wrong, what stands there, what was recorded."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ocop_desktop.domain.health.report import READING_FAULTS, HealthProblem, ProblemKind
from ocop_desktop.messages.health import health_sentence, record_words, short_health_sentence
from ocop_desktop.ui.lists.row_model import RowColumn
from ocop_desktop.ui.lists.row_table import RowTable
from ocop_desktop.ui.words.recorded_values import ChangeNames, RecordedWords

translate = QCoreApplication.translate
_MAX_LETTERS = 60
_OF_VALUES = {ProblemKind.UNREADABLE_VALUE, ProblemKind.CHANGED_VALUE}


@dataclass(frozen=True)
class ProblemRow:
    """A problem with its place in the report."""

    id: int
    problem: HealthProblem


class ProblemTable(RowTable):
    """Shows problems in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            _columns(), translate("Health", "Những chỗ sai"), local_sort=True, parent=parent
        )

    def show_problems(self, problems: Sequence[HealthProblem]) -> None:
        """Show these problems."""
        self.set_rows([ProblemRow(number, one) for number, one in enumerate(problems)])

    def selected_problems(self) -> tuple[HealthProblem, ...]:
        """The problems that are selected."""
        return tuple(row.problem for row in self.selected_rows())


def _columns() -> tuple[RowColumn, ...]:
    return (
        RowColumn("record", translate("Health", "Bản ghi"), _record, 24),
        RowColumn(
            "problem",
            translate("Health", "Điều sai"),
            _sentence,
            34,
            is_name=True,
            hint=_whole_sentence,
        ),
        RowColumn("present", translate("Health", "Đang là"), _present, 26),
        RowColumn("recorded", translate("Health", "Đã ghi"), _recorded, 26),
    )


def _record(row: ProblemRow) -> str:
    if row.problem.record is None:
        return translate("Health", "Cả sổ")
    words = record_words(row.problem.record, translate)
    return words[:1].upper() + words[1:]


def _sentence(row: ProblemRow) -> str:
    return short_health_sentence(row.problem, translate)


def _whole_sentence(row: ProblemRow) -> str:
    return health_sentence(row.problem, translate)


def _present(row: ProblemRow) -> str:
    return _value_words(row.problem, row.problem.present)


def _recorded(row: ProblemRow) -> str:
    return _value_words(row.problem, row.problem.recorded)


def _value_words(problem: HealthProblem, value: object) -> str:
    """The value as the forms show it; a damaged one as it stands; nothing of what nobody has typed."""
    if problem.kind is ProblemKind.DERIVED_VALUE:
        return ""
    if problem.record is None or problem.kind not in _OF_VALUES:
        return _shorten("" if value is None else str(value))
    try:
        words = RecordedWords(problem.record.table, ChangeNames()).words(problem.field, value)
    except READING_FAULTS:
        words = str(value)
    return _shorten(words)


def _shorten(words: str) -> str:
    text = " ".join(words.split())
    return text if len(text) <= _MAX_LETTERS else f"{text[:_MAX_LETTERS]}…"
