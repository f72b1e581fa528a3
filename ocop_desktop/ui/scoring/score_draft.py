"""The evaluation being edited: every change gives a new value, judged at once, and can be undone."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from ocop_desktop.domain.errors import InvalidValue
from ocop_desktop.domain.law.criteria import Criteria, Slot
from ocop_desktop.domain.law.regulation import Regulation
from ocop_desktop.domain.rating.evaluation import CouncilMember, Evaluation, verdict_of
from ocop_desktop.domain.rating.evaluations_list import EvaluationView
from ocop_desktop.domain.rating.scoring import answers_of, members_of
from ocop_desktop.domain.rating.sheet_rules import slots_until_stop
from ocop_desktop.domain.rating.verdict import Verdict
from ocop_desktop.ui.scoring.sheet_line import SheetLine
from ocop_desktop.ui.scoring.sheet_lines import SheetState, lines_of


class ScoreDraft(QObject):
    """Holds one evaluation; `changed` follows every change."""

    changed = Signal()

    def __init__(self, view: EvaluationView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.view = view
        self.verdict: Verdict = view.verdict
        self._now = self._kept = view.evaluation
        self._past: list[Evaluation] = []

    @property
    def evaluation(self) -> Evaluation:
        """The evaluation as it stands now."""
        return self._now

    @property
    def criteria(self) -> Criteria | None:
        """Its score sheet; None where only the parts' means are recorded."""
        return self.view.criteria

    @property
    def regulation(self) -> Regulation:
        """The decision it is judged by."""
        return self.view.regulation

    @property
    def is_dirty(self) -> bool:
        """Whether leaving now would lose something: typing, or a clone nobody has saved yet."""
        return self._now != self._kept or (not self._now.id and bool(self._now.carried))

    @property
    def can_undo(self) -> bool:
        """Whether a change since opening or saving can be taken back."""
        return bool(self._past)

    @property
    def members(self) -> tuple[CouncilMember, ...]:
        """Everybody who has a sheet or a place in the council."""
        return members_of(self._now)

    def show(self, view: EvaluationView) -> None:
        """Edit another evaluation, or the same one as the register holds it."""
        self._take(view)
        self.changed.emit()

    def change(self, evaluation: Evaluation) -> None:
        """The evaluation is this one from now on; parts' means out of range are refused silently."""
        if evaluation == self._now or not self._judged(evaluation):
            return
        self._past.append(self._now)
        self._now = evaluation
        self.changed.emit()

    def undo(self) -> bool:
        """Take the last change back; whether there was one."""
        if not self._past:
            return False
        self._now = self._past.pop()
        self._judged(self._now)
        self.changed.emit()
        return True

    def kept(self, sent: Evaluation, evaluation: Evaluation) -> None:
        """The register holds `evaluation` now; answers given since it was `sent` stay."""
        self._kept = evaluation
        if self._now == sent or evaluation.is_locked:
            self._now, self._past = evaluation, []
        else:
            self._now = replace(self._now, id=evaluation.id)
        self._judged(self._now)
        self.changed.emit()

    def unlocked(self, evaluation: Evaluation) -> None:
        """The register has opened the sheets; what was typed meanwhile stays."""
        self._kept = evaluation
        self._now = replace(self._now, locked_hash="")
        self._past = []
        self.changed.emit()

    def forget(self) -> None:
        """What has not been saved may be lost."""
        self._now, self._past = self._kept, []

    def lines(self, name: str) -> tuple[SheetLine, ...]:
        """The lines of one member's sheet."""
        criteria = self.criteria
        if criteria is None:
            return ()
        scored = slots_until_stop(criteria, self.verdict.rules)
        return lines_of(
            SheetState(
                criteria,
                answers_of(self._now, name),
                self._now.confirm,
                self._now.carried,
                frozenset(slot.number for slot in scored),
                {part.letter: part.name for part in self.regulation.parts},
            )
        )

    def slot(self, number: str) -> Slot | None:
        """The line that holds the criterion of that number."""
        slots = self.criteria.slots if self.criteria else ()
        return next(
            (slot for slot in slots if number in {slot.number, *(c.number for c in slot.criteria)}),
            None,
        )

    def unscored_of(self, name: str) -> tuple[str, ...]:
        """The open lines that member has not scored yet."""
        answers = answers_of(self._now, name)
        return tuple(
            number
            for number in self.verdict.unscored
            if (slot := self.slot(number)) and not any(c.number in answers for c in slot.criteria)
        )

    def _take(self, view: EvaluationView) -> None:
        self.view = view
        self._now = self._kept = view.evaluation
        self._past = []
        self.verdict = view.verdict

    def _judged(self, evaluation: Evaluation) -> bool:
        try:
            self.verdict = verdict_of(evaluation, self.regulation, self.criteria)
        except InvalidValue:
            return False
        return True
