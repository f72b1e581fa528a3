"""Forms: labelled rows with a hint or a problem under each field, and a summary on top."""

from collections.abc import Iterable, Mapping
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QVBoxLayout, QWidget

from ocop_desktop.domain.register.checks import Problem, Severity
from ocop_desktop.messages.values import problem_sentence
from ocop_desktop.ui import theme

AnyField = TypeVar("AnyField", bound=QWidget)


class Form(QWidget):
    """A form whose rows are named like the attributes of the record, so that problems find them."""

    edited = Signal()
    scrolls_itself = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields: dict[str, QWidget] = {}
        self._labels: dict[str, str] = {}
        self._notes: dict[str, QLabel] = {}
        self._hints: dict[str, str] = {}
        self._is_dirty = False
        self._summary = QLabel(wordWrap=True)
        self._summary.setProperty("role", "error")
        self._summary.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self._summary.linkActivated.connect(self.jump_to)
        self._summary.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._summary)
        self._rows = QFormLayout()
        self._rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        self._rows.setHorizontalSpacing(2 * theme.GRID)
        self._rows.setVerticalSpacing(theme.GRID)
        column.addLayout(self._rows)
        column.addStretch(1)

    @property
    def is_dirty(self) -> bool:
        """Whether something was typed since `mark_clean`."""
        return self._is_dirty

    def mark_clean(self) -> None:
        """Mark the shown values as saved."""
        self._is_dirty = False

    def mark_dirty(self) -> None:
        """Mark the shown values as typed and not saved."""
        self._is_dirty = True

    @property
    def labels(self) -> Mapping[str, str]:
        """The labels of the rows by name."""
        return self._labels

    def add_section(self, title: str) -> None:
        """Add the heading of a group of rows."""
        label = theme.style_heading(QLabel(title), 3)
        if self._rows.rowCount():
            label.setContentsMargins(0, 2 * theme.GRID, 0, 0)
        self._rows.addRow(label)

    def add(
        self, name: str, label: str, field: AnyField, *, required: bool = False, hint: str = ""
    ) -> AnyField:
        """Add a row; `label` becomes the field's buddy and accessible name. Returns the field."""
        caption = QLabel(f"{label} *" if required else label, wordWrap=False)
        caption.setBuddy(field)
        field.setAccessibleName(label)
        note = theme.style_muted(QLabel(hint, wordWrap=True))
        note.setVisible(bool(hint))
        cell = QWidget()
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(field)
        column.addWidget(note)
        self._rows.addRow(caption, cell)
        self._fields[name] = field
        self._labels[name] = label
        self._notes[name] = note
        self._hints[name] = hint
        self._connect_field(name, field)
        return field

    def add_full_width(self, widget: QWidget) -> None:
        """Add a widget across the full width."""
        self._rows.addRow(widget)

    def field(self, name: str) -> QWidget:
        """The field of the row `name`."""
        return self._fields[name]

    def show_problems(self, problems: Iterable[Problem]) -> None:
        """Show each problem under its row, and all of them as links in the summary."""
        by_field: dict[str, list[Problem]] = {}
        for problem in problems:
            by_field.setdefault(problem.field, []).append(problem)
        for name in self._fields:
            self._show_row_problems(name, by_field.get(name, []))
        self._show_summary([problem for found in by_field.values() for problem in found])

    def unreadable_fields(self) -> list[str]:
        """The names of the fields whose text is no value; they stay marked."""
        return [name for name, field in self._fields.items() if _problem_of(field)]

    def jump_to(self, name: str) -> None:
        """Set the focus to the row `name`."""
        if name in self._fields:
            self._fields[name].setFocus(Qt.FocusReason.OtherFocusReason)

    def _connect_field(self, name: str, field: QWidget) -> None:
        edited = getattr(field, "edited", None)
        if edited is not None:
            edited.connect(self._on_edited)
        finished = getattr(field, "editing_finished", None)
        if finished is not None:
            finished.connect(
                lambda: self._show_row_problems(name, []) if _problem_of(field) else None
            )

    def _on_edited(self) -> None:
        self._is_dirty = True
        self.edited.emit()

    def _show_row_problems(self, name: str, problems: list[Problem]) -> None:
        field, note = self._fields[name], self._notes[name]
        field_problem = _problem_of(field)
        sentences = (
            [field_problem]
            if field_problem
            else [problem_sentence(problem, QCoreApplication.translate) for problem in problems]
        )
        hard = bool(field_problem) or any(problem.severity is Severity.HARD for problem in problems)
        mark = getattr(field, "mark", None)
        if mark is not None:
            mark(" ".join(sentences), hard=hard)
        note.setText(" ".join(sentences) or self._hints[name])
        theme.set_role(note, ("error" if hard else "warning") if sentences else "muted")
        note.setVisible(bool(note.text()))

    def _show_summary(self, problems: list[Problem]) -> None:
        lines = []
        for problem in sorted(problems, key=lambda problem: problem.severity is not Severity.HARD):
            label = self._labels.get(problem.field, problem.field)
            sentence = problem_sentence(problem, QCoreApplication.translate)
            lines.append(f'<a href="{problem.field}">{label}</a>: {sentence}')
        hard = any(problem.severity is Severity.HARD for problem in problems)
        theme.set_role(self._summary, "error" if hard else "warning")
        self._summary.setText("<br>".join(lines))
        self._summary.setVisible(bool(lines))


def _problem_of(field: QWidget) -> str:
    problem = getattr(field, "problem", None)
    return str(problem()) if problem is not None else ""
