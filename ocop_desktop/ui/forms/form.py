"""Forms: labelled rows with a line for a hint or a problem under each field, and a summary."""

from collections.abc import Iterable, Mapping
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QFormLayout, QLabel, QVBoxLayout, QWidget

from ocop_desktop.domain.problems import Problem, Severity
from ocop_desktop.messages.values import problem_sentence
from ocop_desktop.ui import theme
from ocop_desktop.ui.drafts.form_state import fill_fields, list_media, read_fields
from ocop_desktop.ui.fields.check import CheckField
from ocop_desktop.ui.forms.note_line import Message, NoteLine, ProblemSummary
from ocop_desktop.ui.writing import needs_writing

AnyField = TypeVar("AnyField", bound=QWidget)
NARROW = 40  # letters: a field that had less room beside its label stands below it


class Form(QWidget):
    """A form whose rows are named like the attributes of the record, so that problems find them.

    Labels stand beside their fields, or above them while the form is narrow. `summary` stands
    below the rows; a dialog may lay it out elsewhere. Fields `of_register` rest while it can only
    be read.
    """

    edited = Signal()
    scrolls_itself = False

    def __init__(self, parent: QWidget | None = None, *, of_register: bool = True) -> None:
        super().__init__(parent)
        self._of_register = of_register
        self._fields: dict[str, QWidget] = {}
        self._labels: dict[str, str] = {}
        self._notes: dict[str, NoteLine] = {}
        self._own: dict[str, str] = {}
        self._offered: dict[str, object] = {}
        self._captions: list[QLabel] = []
        self._beside = 0
        self._is_dirty = False
        self.summary = ProblemSummary()
        self.summary.linkActivated.connect(self.jump_to)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._layouts: list[QFormLayout] = []
        self._rows = self.make_rows()
        column.addLayout(self._rows)
        column.addWidget(self.summary)
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

    def make_rows(self) -> QFormLayout:
        """Make a layout for rows whose labels stand above their fields while the form is narrow."""
        rows = QFormLayout()
        rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows.setHorizontalSpacing(2 * theme.GRID)
        rows.setVerticalSpacing(theme.GRID // 4)
        self._layouts.append(rows)
        self._wrap_rows()
        return rows

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._wrap_rows()

    def _wrap_rows(self) -> None:
        letters = NARROW * self.fontMetrics().averageCharWidth()
        captions = (min(label.sizeHint().width(), letters) for label in self._captions)
        narrow = self.width() - self._beside - max(captions, default=0) < letters
        policy = QFormLayout.RowWrapPolicy
        for rows in self._layouts:
            wanted = policy.WrapAllRows if narrow else policy.DontWrapRows
            if rows.rowWrapPolicy() is not wanted:
                rows.setRowWrapPolicy(wanted)

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
        self._captions.append(caption)
        field.setAccessibleName(label)
        note = NoteLine(hint)
        note.linkActivated.connect(partial(self._take_offer, name))
        cell = QWidget()
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(field)
        column.addWidget(note)
        note.setVisible(bool(hint) or _can_be_wrong(field))
        self._rows.addRow(caption, cell)
        self._fields[name] = field
        self._labels[name] = label
        self._notes[name] = note
        self._connect_field(name, field)
        if self._of_register:
            needs_writing(field)
        return field

    def draft_fields(self) -> dict[str, object]:
        """The state of every row for a draft, also text that is no value."""
        return read_fields(self._fields)

    def fill_from_draft(self, content: Mapping[str, Any]) -> None:
        """Show what a draft keeps of the rows; it counts as typed."""
        for name in tuple(self._offered):
            self._withdraw_offer(name)
        fill_fields(self._fields, content)
        self._is_dirty = True

    def media_names(self) -> tuple[str, ...]:
        """The photos and documents that the rows name."""
        return list_media(self._fields)

    def add_full_width(self, widget: QWidget) -> None:
        """Add a widget across the full width."""
        self._rows.addRow(widget)

    def offer(self, name: str, words: str, value: object) -> None:
        """Offer `value`, used last time, under the row `name` while that is empty; Ctrl+L takes it."""
        if not self._offered:
            shortcut = QShortcut(QKeySequence("Ctrl+L"), self, self._take_offer_at_focus)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._offered[name] = value
        self._notes[name].set_offer(words)
        self._connect_offer(name)

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
        found = [problem for several in by_field.values() for problem in several]
        self.summary.show_messages(self._messages(found))

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
            finished.connect(partial(self._show_own_problem, name))

    def _on_edited(self) -> None:
        self._is_dirty = True
        self.edited.emit()

    def _show_own_problem(self, name: str) -> None:
        """Show why the text is no value or what was put right in it; take an old sentence away."""
        own = _problem_of(self._fields[name])
        if own or self._own.get(name):
            self._show_row_problems(name, [])
        if not own and (told := self._report_repairs(self._fields[name])):
            self._own[name] = told
            self._notes[name].show_problem(told, hard=False)

    def _report_repairs(self, field: QWidget) -> str:
        """What was put right in the text of a field, and which letters nobody sees were left out."""
        repaired, hidden = getattr(field, "repaired", ()), getattr(field, "hidden", ())
        told = []
        if repaired:
            letters = ", ".join(f"{before} → {after}" for before, after in repaired)
            told.append(self.tr("Đã sửa chữ: {letters}.").format(letters=letters))
        if hidden:
            codes = ", ".join(dict.fromkeys(hidden))
            told.append(self.tr("Đã bỏ ký tự ẩn: {codes}.").format(codes=codes))
        return " ".join(told)

    def _connect_offer(self, name: str) -> None:
        edited = getattr(self._fields[name], "edited", None)
        if edited is not None:
            edited.connect(partial(self._withdraw_offer, name))

    def _withdraw_offer(self, name: str) -> None:
        self._offered.pop(name, None)
        self._notes[name].set_offer("")

    def _take_offer_at_focus(self) -> None:
        focused = QApplication.focusWidget()
        for name, field in self._fields.items():
            if name in self._offered and focused in {field, field.focusProxy()}:
                self._take_offer(name, "")
                return

    def _take_offer(self, name: str, text: str) -> None:
        if name in self._offered:
            self._fields[name].set_value(self._offered[name])  # type: ignore[attr-defined]
            self._withdraw_offer(name)
            self._on_edited()
            self._fields[name].editing_finished.emit()  # type: ignore[attr-defined]
            self.jump_to(name)
            return
        take = getattr(self._fields[name], "take_offer", None)
        if take is not None:
            take(text)
            self._show_own_problem(name)
            self.jump_to(name)

    def _show_row_problems(self, name: str, problems: list[Problem]) -> None:
        field = self._fields[name]
        own = _problem_of(field)
        self._own[name] = own
        sentences = (
            [own]
            if own
            else [problem_sentence(problem, QCoreApplication.translate) for problem in problems]
        )
        hard = bool(own) or any(problem.severity is Severity.HARD for problem in problems)
        mark = getattr(field, "mark", None)
        if mark is not None:
            mark(" ".join(sentences), hard=hard)
        offers: tuple[str, ...] = getattr(field, "offers", tuple)() if own else ()
        self._notes[name].show_problem(" ".join(sentences), hard=hard, offers=offers)

    def _messages(self, problems: list[Problem]) -> list[Message]:
        """What the summary says: of a field whose text is no value why it is none, nothing else."""
        unreadable = {
            name: own for name, field in self._fields.items() if (own := _problem_of(field))
        }
        return [
            *((name, self._labels[name], own, True) for name, own in unreadable.items()),
            *(
                (
                    problem.field,
                    self._labels.get(problem.field, problem.field),
                    problem_sentence(problem, QCoreApplication.translate),
                    problem.severity is Severity.HARD,
                )
                for problem in problems
                if problem.field not in unreadable
            ),
        ]


def _can_be_wrong(field: QWidget) -> bool:
    """Whether a problem may be shown at the field, so that its line is kept free."""
    return hasattr(field, "mark") and not isinstance(field, CheckField)


def _problem_of(field: QWidget) -> str:
    problem = getattr(field, "problem", None)
    return str(problem()) if problem is not None else ""
