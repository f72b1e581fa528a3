"""A dialog that edits one record: form, problems, Lưu (Ctrl+S), Đóng (Esc)."""

from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.drafts.comparison import DraftComparison, resumed_record
from ocop_desktop.domain.errors import EditConflict, InvalidValue
from ocop_desktop.domain.problems import Problem, Severity
from ocop_desktop.ui import errors, theme
from ocop_desktop.ui.drafts.form_draft import FormDraft
from ocop_desktop.ui.drafts.form_state import FormState
from ocop_desktop.ui.forms.conflict_dialog import ask_about_conflict
from ocop_desktop.ui.forms.form import Form
from ocop_desktop.ui.forms.paged_form import resize_within_screen
from ocop_desktop.ui.forms.saving_dialog import SavingDialog
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.words.record_values import FormWords
from ocop_desktop.ui.writing import needs_writing


class RecordDialog(SavingDialog):
    """Override `record`, `problems` and `save_record`, which answers to `on_saved` or `on_refused`.

    A form with a `draft_form` keeps drafts of its typing: set `draft_kind`, override `show_record`.
    """

    record_saved = Signal(object)
    draft_form = ""
    draft_kind = RecordKind.PRODUCT

    def __init__(
        self,
        context: PageContext,
        title: str,
        parent: QWidget | None = None,
        form: Form | None = None,
    ) -> None:
        super().__init__(title, parent)
        self.context = context
        self.form = form or Form()
        self.draft = FormDraft(context.drafts if self.draft_form else None, self, self)
        self.form.edited.connect(self.draft.note_edit)
        self.save_button = QPushButton(self.tr("&Lưu"))
        theme.set_icon(self.save_button, "save")
        theme.style_primary(self.save_button).setDefault(False)
        self.save_button.setAutoDefault(False)
        needs_writing(self.save_button)
        self.close_button = QPushButton(self.tr("Đó&ng"))
        self.close_button.setAutoDefault(False)
        self.save_button.clicked.connect(self.save)
        self.close_button.clicked.connect(self.close)
        self.heading = theme.style_heading(QLabel(title, wordWrap=True))
        self._lay_out()

    def record(self) -> Any:
        """Make the record of the values in the form."""
        raise NotImplementedError

    def problems(self, record: Any) -> Iterable[Problem]:
        """The problems of the record; none unless overridden."""
        del record
        return ()

    def save_record(self, record: Any) -> None:
        """Call the service that saves the record, with Reply(self.on_saved, self.on_refused)."""
        raise NotImplementedError

    def record_names(self) -> Mapping[int, str]:
        """The names of other records that the form refers to, by id; none unless overridden."""
        return {}

    @property
    def is_dirty(self) -> bool:
        return self.form.is_dirty

    def mark_clean(self) -> None:
        self.form.mark_clean()
        self.draft.settle()

    def read_state(self) -> FormState:
        """The form as it stands now, for its draft."""
        record = self.record()
        return FormState(
            self.draft_kind,
            record.id,
            record.version,
            self.draft_name(record),
            record,
            self.form.draft_fields(),
            self.form.labels,
            self.draft_facts(),
            self.form.media_names(),
        )

    def draft_name(self, record: Any) -> str:
        """What the clerk calls the record; the heading unless overridden."""
        del record
        return self.heading.text()

    def draft_facts(self) -> Mapping[str, object]:
        """What a draft needs beside the fields, as JSON; nothing unless overridden."""
        return {}

    def show_record(self, record: Any) -> None:
        """Show `record`, which is not yet in the register as it is typed here."""
        raise NotImplementedError

    def resume(self, comparison: DraftComparison) -> None:
        """Go on with a draft (see `resumed_record`)."""
        self.show_record(resumed_record(comparison))
        self.form.fill_from_draft(comparison.draft.content)
        self.draft.adopt(comparison.draft)

    def save(self) -> None:
        """Save the record, unless a problem is hard."""
        self.setFocus()
        unreadable = self.form.unreadable_fields()
        record = self.record()
        problems = tuple(self.problems(record))
        self.form.show_problems(problems)
        hard = [problem.field for problem in problems if problem.severity is Severity.HARD]
        if unreadable or hard:
            self.form.jump_to((unreadable + hard)[0])
            return
        self.save_record(record)

    def on_saved(self, record: object) -> None:
        """Emit `record_saved` and close, as the answer of the service."""
        self.mark_clean()
        self.record_saved.emit(record)
        self.close()

    def on_refused(self, error: Exception) -> None:
        """Show an invalid value on its row, ask about an edit conflict, or report another failure."""
        if isinstance(error, InvalidValue):
            wrong = Problem(error.field, error.reason, Severity.HARD, error.value)
            self.form.show_problems((wrong,))
            self.form.jump_to(error.field)
        elif isinstance(error, EditConflict):
            words = FormWords(self.form.labels, self.record_names(), self.context.criteria_sets)
            ask_about_conflict(self, error, words, self.save_record)
        else:
            errors.report_unsaved(error)

    def add_buttons(self, *buttons: QPushButton) -> None:
        """Add buttons before "Lưu", which save as it does."""
        needs_writing(*buttons)
        for button in buttons:
            button.setAutoDefault(False)
            self._buttons.insertWidget(self._buttons.count() - 1, button)

    def _lay_out(self) -> None:
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(theme.GRID)
        self._buttons.addWidget(self.form.summary, 1)
        self._buttons.addWidget(self.close_button)
        self._buttons.addWidget(self.save_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[2 * theme.GRID] * 4)
        column.setSpacing(2 * theme.GRID)
        column.addWidget(self.heading)
        column.addWidget(self.form if self.form.scrolls_itself else self._make_scroll_area(), 1)
        column.addLayout(self._buttons)
        resize_within_screen(self, 117, 38)

    def _make_scroll_area(self) -> QScrollArea:
        scroll = QScrollArea(widgetResizable=True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.form.setContentsMargins(0, 0, theme.GRID, 0)
        scroll.setWidget(self.form)
        return scroll
