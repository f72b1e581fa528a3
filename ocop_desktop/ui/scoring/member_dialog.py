"""The dialog that changes one council member: name, role, position, presence."""

from collections.abc import Iterable

from PySide6.QtWidgets import QWidget

from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.problems import Problem, Severity
from ocop_desktop.domain.rating import scoring
from ocop_desktop.domain.rating.evaluation import CouncilMember
from ocop_desktop.domain.text import identity_key
from ocop_desktop.ui.forms.paged_form import resize_within_screen
from ocop_desktop.ui.forms.record_dialog import RecordDialog
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.scoring.member_fields import MemberFields
from ocop_desktop.ui.scoring.score_draft import ScoreDraft


class MemberDialog(RecordDialog):
    """Changes `member` of the draft; `record_saved` carries the member's name."""

    def __init__(
        self,
        context: PageContext,
        draft: ScoreDraft,
        member: CouncilMember,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, "", parent)
        title = self.tr("Thành viên Hội đồng")
        self.setWindowTitle(title)
        self.heading.setText(title)
        self._draft = draft
        self._original = member
        self.person = MemberFields(self.form, name_required=True)
        self.person.set_value(member)
        if draft.evaluation.is_locked:
            for field in (self.person.name, self.person.present):
                field.setEnabled(False)
        self.form.mark_clean()
        self.save_button.setDefault(True)
        resize_within_screen(self, 74, 20)
        self.person.name.setFocus()

    def record(self) -> CouncilMember:
        """Return the member as typed."""
        return self.person.value()

    def problems(self, record: CouncilMember) -> Iterable[Problem]:
        """Find a missing name, and one that another member has."""
        others = (one.name for one in self._draft.members if one.name != self._original.name)
        if not record.name:
            yield Problem("name", ValueReason.REQUIRED, Severity.HARD)
        elif identity_key(record.name) in set(map(identity_key, others)):
            yield Problem("name", ValueReason.MEMBER_TWICE, Severity.HARD, record.name)

    def save_record(self, record: CouncilMember) -> None:
        now = self._draft.evaluation
        self._draft.set_evaluation(scoring.replace_member(now, self._original.name, record))
        self.on_saved(record.name)
