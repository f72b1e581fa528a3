"""The evaluation being edited: every change is judged at once and can be undone."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from ocop_desktop.domain.errors import InvalidValue
from ocop_desktop.domain.law.criteria import Criteria, Slot
from ocop_desktop.domain.law.regulation import Regulation
from ocop_desktop.domain.merging import merge
from ocop_desktop.domain.rating.evaluation import CouncilMember, Evaluation, judge_evaluation
from ocop_desktop.domain.rating.evaluations_list import EvaluationView
from ocop_desktop.domain.rating.scoring import find_answers, list_members
from ocop_desktop.domain.rating.sheet_rules import slots_until_stop
from ocop_desktop.domain.rating.verdict import Verdict
from ocop_desktop.ui.scoring.sheet_line import SheetLine
from ocop_desktop.ui.scoring.sheet_lines import SheetState, make_lines
from ocop_desktop.ui.writing import is_writing_allowed


class ScoreDraft(QObject):
    """Holds one evaluation and its verdict; `changed` follows every change."""

    changed = Signal()

    def __init__(self, view: EvaluationView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.view = view
        self.verdict: Verdict = view.verdict
        self._current = self._saved = view.evaluation
        self._undo_stack: list[Evaluation] = []

    @property
    def evaluation(self) -> Evaluation:
        """Return the evaluation with all changes."""
        return self._current

    @property
    def criteria(self) -> Criteria | None:
        """Return its criteria; None where only the means of the parts are recorded."""
        return self.view.criteria

    @property
    def regulation(self) -> Regulation:
        """Return the regulation that judges it."""
        return self.view.regulation

    @property
    def is_dirty(self) -> bool:
        """Whether there are unsaved changes; an unsaved clone counts as one."""
        return self._current != self._saved or (
            not self._current.id and bool(self._current.carried)
        )

    @property
    def can_undo(self) -> bool:
        """Whether there is a change since opening or saving."""
        return bool(self._undo_stack)

    @property
    def members(self) -> tuple[CouncilMember, ...]:
        """Return everybody who has a score sheet or a place in the council."""
        return list_members(self._current)

    def set_view(self, view: EvaluationView) -> None:
        """Edit another evaluation, or the same one as read again."""
        self._set_view(view)
        self.changed.emit()

    def set_evaluation(self, evaluation: Evaluation) -> None:
        """Set the changed evaluation; means out of range, or a register to be read only, change nothing."""
        if evaluation == self._current or not is_writing_allowed() or not self._judge(evaluation):
            return
        self._undo_stack.append(self._current)
        self._current = evaluation
        self.changed.emit()

    def undo(self) -> bool:
        """Undo the last change; False if there is none."""
        if not self._undo_stack:
            return False
        self._current = self._undo_stack.pop()
        self._judge(self._current)
        self.changed.emit()
        return True

    def set_saved(self, sent: Evaluation, evaluation: Evaluation) -> None:
        """Take over the saved `evaluation`; changes made since `sent` was sent stay."""
        self._saved = evaluation
        if self._current == sent or evaluation.is_locked:
            self._current, self._undo_stack = evaluation, []
        else:
            self._current = _carry_over(sent, self._current, evaluation)
            self._undo_stack = [_carry_over(sent, step, evaluation) for step in self._undo_stack]
        self._judge(self._current)
        self.changed.emit()

    def set_unsaved(self, saved: Evaluation) -> None:
        """Take the shown evaluation for unsaved changes of `saved`, which the register holds."""
        self._saved = saved
        self.changed.emit()

    def set_unlocked(self, evaluation: Evaluation) -> None:
        """Take over the unlocked `evaluation`; other changes stay."""
        self._current = _carry_over(self._saved, self._current, evaluation)
        self._saved = evaluation
        self._undo_stack = []
        self.changed.emit()

    def set_locked(self, locked_hash: str) -> None:
        """Take over the lock that another clerk has set; what was typed stays, to be saved once unlocked."""
        self._saved = replace(self._saved, locked_hash=locked_hash)
        self._current = replace(self._current, locked_hash=locked_hash)
        self.changed.emit()

    def discard_changes(self) -> None:
        """Return to the evaluation as it was saved last."""
        self._current, self._undo_stack = self._saved, []

    def lines(self, name: str) -> tuple[SheetLine, ...]:
        """Return the lines of one member's score sheet."""
        criteria = self.criteria
        if criteria is None:
            return ()
        scored = slots_until_stop(criteria, self.verdict.rules)
        return make_lines(
            SheetState(
                criteria,
                find_answers(self._current, name),
                self._current.confirm,
                self._current.carried,
                frozenset(slot.number for slot in scored),
                self.regulation,
            )
        )

    def find_slot(self, number: str) -> Slot | None:
        """Return the slot that holds the criterion of that number."""
        slots = self.criteria.slots if self.criteria else ()
        return next(
            (slot for slot in slots if number in {slot.number, *(c.number for c in slot.criteria)}),
            None,
        )

    def unscored_of(self, name: str) -> tuple[str, ...]:
        """Return the numbers of the slots that member has not scored yet."""
        answers = find_answers(self._current, name)
        return tuple(
            number
            for number in self.verdict.unscored
            if (slot := self.find_slot(number))
            and not any(c.number in answers for c in slot.criteria)
        )

    def _set_view(self, view: EvaluationView) -> None:
        self.view = view
        self._current = self._saved = view.evaluation
        self._undo_stack = []
        self.verdict = view.verdict

    def _judge(self, evaluation: Evaluation) -> bool:
        try:
            self.verdict = judge_evaluation(evaluation, self.regulation, self.criteria)
        except InvalidValue:
            return False
        return True


def _carry_over(opened: Evaluation, typed: Evaluation, saved: Evaluation) -> Evaluation:
    """What was typed on top of `saved`; with its old version where both differ, so that a save asks."""
    merged = merge(opened, typed, saved)
    if merged.differences:
        return replace(typed, id=saved.id, locked_hash=saved.locked_hash)
    return merged.record
