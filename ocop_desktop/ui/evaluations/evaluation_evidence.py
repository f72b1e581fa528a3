"""Asking what outlets prove for the open score sheet, again whenever they change."""

from PySide6.QtCore import QObject

from ocop_desktop.domain.change import ChangeSet
from ocop_desktop.domain.errors import InvalidValue, RecordMissing
from ocop_desktop.ui import errors
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.scoring.score_draft import ScoreDraft
from ocop_desktop.ui.scoring.scoring_page import ScoringPage
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.tasks.runner import Reply

TABLES = frozenset(
    {"product", "producer", "channel", "sale_point", "exported_product", "fair", "office"}
)


class EvidenceQuestions(QObject):
    """Hands the proposals to the sheet; without a sheet nothing is asked."""

    def __init__(
        self,
        context: PageContext,
        draft: ScoreDraft,
        sheet: ScoringPage | None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._context, self._draft, self._sheet = context, draft, sheet
        context.runner.changed.connect(self._on_register_changed)
        self.ask()

    def ask(self) -> None:
        """Ask for the day of the evaluation, by its own regulation and set."""
        evaluation = self._draft.evaluation
        if self._sheet is not None:
            self._context.runner.call_latest(
                Reply(self._sheet.set_proposals, self._on_failed),
                services.evidence.propose,
                evaluation.product_id,
                evaluation.held_on or self._context.on,
                regulation_id=evaluation.regulation_id,
                set_number=evaluation.set_number,
            )

    def _on_register_changed(self, changes: ChangeSet) -> None:
        if changes.tables & TABLES:
            self.ask()

    def _on_failed(self, error: Exception) -> None:
        """A product that is gone, or lost its set, has nothing to propose."""
        if not isinstance(error, RecordMissing | InvalidValue):
            errors.report(error)
