"""The draft of an open evaluation: its answers, and the fields that are not left yet."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.drafts.comparison import DraftComparison
from ocop_desktop.domain.rating.evaluation import Evaluation
from ocop_desktop.ui.drafts.form_draft import FormDraft
from ocop_desktop.ui.drafts.form_state import FormState, fill_fields, read_fields
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.scoring.score_draft import ScoreDraft


class EvaluationPart(Protocol):
    """A page whose fields write to the evaluation when they are left."""

    def commit(self) -> None:
        """Write the fields to the evaluation."""

    def typed_fields(self) -> dict[str, QWidget]:
        """Those fields by name."""


class EvaluationDrafts(QObject):
    """Keeps the draft of the evaluation in `scores`; fields of `pages` write to it when they are left."""

    draft_form = "evaluation"

    def __init__(
        self,
        context: PageContext,
        scores: ScoreDraft,
        pages: Sequence[EvaluationPart],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._scores, self._pages = scores, tuple(pages)
        self._watched: set[str] = set()
        self._is_typed = False
        self.draft = FormDraft(context.drafts, self, self)
        self._watch_fields()
        scores.changed.connect(self._watch_fields)
        scores.changed.connect(self.draft.note_edit)

    @property
    def is_dirty(self) -> bool:
        """Whether something is unsaved, in the evaluation or in a field that is not left yet."""
        return self._is_typed or self._scores.is_dirty

    def read_state(self) -> FormState:
        """Return the evaluation as it stands."""
        evaluation = self._scores.evaluation
        return FormState(
            RecordKind.EVALUATION, evaluation.id, evaluation.version,
            self._scores.view.product.name.vi, evaluation, read_fields(self._fields()),
        )  # fmt: skip

    def commit(self) -> None:
        """Write the fields to the evaluation, also one that still has the focus."""
        for page in self._pages:
            page.commit()
        self._is_typed = False

    def settle(self) -> None:
        """Remove the draft once nothing is unsaved."""
        self.draft.settle()

    def resume(self, comparison: DraftComparison) -> None:
        """Go on with a draft, whose evaluation `scores` shows already."""
        shown = self._scores.evaluation
        saved: Evaluation | None = comparison.current
        self._scores.set_unsaved(saved or Evaluation(shown.product_id, shown.regulation_id))
        fill_fields(self._fields(), comparison.draft.content)
        self.commit()
        self.draft.adopt(comparison.draft)

    def _fields(self) -> dict[str, QWidget]:
        return {name: field for page in self._pages for name, field in page.typed_fields().items()}

    def _watch_fields(self) -> None:
        """Note what is typed in each field, also in those that have come since."""
        for name, field in self._fields().items():
            if name not in self._watched:
                self._watched.add(name)
                field.edited.connect(self._on_typed)  # type: ignore[attr-defined]

    def _on_typed(self) -> None:
        self._is_typed = True
        self.draft.note_edit()
