"""The problems of a register as a list: which record, what is wrong, what stands there, what was recorded."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ocop_desktop.domain.health.report import HealthProblem
from ocop_desktop.messages.health import health_sentence, record_words
from ocop_desktop.ui.lists.row_model import RowColumn
from ocop_desktop.ui.lists.row_table import RowTable

translate = QCoreApplication.translate
_MAX_LETTERS = 60


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
        RowColumn("record", translate("Health", "Bản ghi"), _record, 26),
        RowColumn("problem", translate("Health", "Điều sai"), _sentence, 50, is_name=True),
        RowColumn("present", translate("Health", "Đang là"), _present, 16),
        RowColumn("recorded", translate("Health", "Đã ghi"), _recorded, 16),
    )


def _record(row: ProblemRow) -> str:
    if row.problem.record is None:
        return translate("Health", "Cả sổ")
    words = record_words(row.problem.record, translate)
    return words[:1].upper() + words[1:]


def _sentence(row: ProblemRow) -> str:
    return health_sentence(row.problem, translate)


def _present(row: ProblemRow) -> str:
    return _shorten(row.problem.present)


def _recorded(row: ProblemRow) -> str:
    return _shorten(row.problem.recorded)


def _shorten(value: object) -> str:
    text = "" if value is None else " ".join(str(value).split())
    return text if len(text) <= _MAX_LETTERS else f"{text[:_MAX_LETTERS]}…"
