"""A grid of fields with labels above them, for the headers of pages with a table."""

from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from ocop_desktop.domain.problems import Problem, Severity
from ocop_desktop.messages.values import problem_sentence
from ocop_desktop.ui import theme
from ocop_desktop.ui.drafts.form_state import fill_fields, list_media, read_fields
from ocop_desktop.ui.forms.note_line import Message, ProblemSummary

translate = QCoreApplication.translate


class FieldGrid(QWidget):
    """Named fields in rows and columns, with a summary of problems below that links to the fields.

    `headings` begin the summary where the fields are not saved: of soft problems, and of hard ones.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields: dict[str, Any] = {}
        self._labels: dict[str, str] = {}
        self.headings: tuple[str, str] | None = None
        self.summary = ProblemSummary(lines=1)
        self.summary.linkActivated.connect(self.jump)
        self._cells = QGridLayout()
        self._cells.setHorizontalSpacing(2 * theme.GRID)
        self._cells.setVerticalSpacing(theme.GRID)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.GRID)
        box.addLayout(self._cells)
        box.addWidget(self.summary)

    def add(
        self, name: str, label: str, field: QWidget, row: int, column: int, *, span: int = 1
    ) -> None:
        """Add a field under its label; `name` is the name of the record's attribute."""
        words = QLabel(label)
        words.setBuddy(field)
        field.setAccessibleName(label.replace("&", "").removesuffix(" *"))
        cell = QVBoxLayout()
        cell.setSpacing(2)
        cell.addWidget(words)
        cell.addWidget(field)
        cell.addStretch()
        self._cells.addLayout(cell, row, column, 1, span)
        self._fields[name] = field
        self._labels[name] = label.replace("&", "").removesuffix(" *")
        field.edited.connect(self.edited)  # type: ignore[attr-defined]

    @property
    def labels(self) -> Mapping[str, str]:
        """The labels of the fields by name."""
        return self._labels

    def set_stretch(self, *shares: int) -> None:
        """Set the stretch factors of the columns."""
        for column, share in enumerate(shares):
            self._cells.setColumnStretch(column, share)

    def value(self, name: str) -> Any:
        """The value of a field."""
        return self._fields[name].value()

    def is_unreadable(self, name: str) -> bool:
        """Whether the text of a field is no value."""
        return bool(self._fields[name].problem())

    def set_value(self, name: str, value: object) -> None:
        """Show `value` in a field."""
        self._fields[name].set_value(value)

    def draft_fields(self) -> dict[str, object]:
        """The state of every field for a draft, also text that is no value."""
        return read_fields(self._fields)

    def fill_from_draft(self, content: Mapping[str, Any]) -> None:
        """Show what a draft keeps of the fields."""
        fill_fields(self._fields, content)

    def media_names(self) -> tuple[str, ...]:
        """The photos and documents that the fields name."""
        return list_media(self._fields)

    def jump(self, name: str) -> None:
        """Set the focus to a field."""
        if name in self._fields:
            self._fields[name].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def clear_problems(self) -> None:
        """Remove all marks and hide the summary."""
        for field in self._fields.values():
            field.mark("")
        self.summary.show_messages(())

    def jump_to_first_error(self) -> None:
        """Set the focus to the first field with a hard problem."""
        fields = self._fields.items()
        hard = (name for name, field in fields if field.property("problem") == "hard")
        self.jump(next(hard, ""))

    def show_problems(
        self, problems: Iterable[Problem], words: Mapping[str, str] = MappingProxyType({})
    ) -> bool:
        """Mark the fields and show the summary; returns False if a problem is hard.

        `words` holds sentences of the page by field, used in place of the general ones.
        """
        by_field = {problem.field: problem for problem in problems if problem.field in self._fields}
        messages: list[Message] = []
        for name, field in self._fields.items():
            unreadable = field.problem()
            problem = by_field.get(name)
            sentence = unreadable or (_sentence(problem, words) if problem else "")
            hard = bool(unreadable) or (problem is not None and problem.severity is Severity.HARD)
            field.mark(sentence, hard=hard)
            if sentence:
                messages.append((name, self._labels[name], sentence, hard))
        return self._show_summary(messages)

    def _show_summary(self, messages: Sequence[Message]) -> bool:
        is_sound = not any(hard for _, _, _, hard in messages)
        sound, unsound = self.headings or (
            translate("FieldGrid", "Lưu được, nhưng nên xem lại:"),
            translate("FieldGrid", "Chưa lưu được:"),
        )
        self.summary.show_messages(messages, sound if is_sound else unsound)
        return is_sound


def _sentence(problem: Problem, words: Mapping[str, str]) -> str:
    return words.get(problem.field) or problem_sentence(problem, translate)
