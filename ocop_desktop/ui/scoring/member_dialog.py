"""The dialog of one council member: name, role, position, presence."""

from collections.abc import Iterable

from PySide6.QtWidgets import QWidget

from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.rating import scoring
from ocop_desktop.domain.rating.evaluation import CouncilMember, CouncilRole
from ocop_desktop.domain.register.checks import Problem, Severity
from ocop_desktop.ui.fields.check import CheckField
from ocop_desktop.ui.fields.choice import PlainChoice
from ocop_desktop.ui.fields.text import TextField
from ocop_desktop.ui.forms.record_dialog import RecordDialog
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.scoring.score_draft import ScoreDraft
from ocop_desktop.ui.words.evaluations import role_words


class MemberDialog(RecordDialog):
    """Adds a member to the draft, or changes `member`; `record_saved` carries the member."""

    def __init__(
        self,
        context: PageContext,
        draft: ScoreDraft,
        member: CouncilMember | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, "", parent)
        title = self.tr("Thành viên Hội đồng") if member else self.tr("Thêm thành viên")
        self.setWindowTitle(title)
        self.heading.setText(title)
        self._draft = draft
        self._original = member
        self._add_fields(member or CouncilMember(""))
        if draft.evaluation.is_locked:
            for field in (self.name, self.present):
                field.setEnabled(False)
        self.form.mark_clean()
        self.resize(max(460, 52 * self.fontMetrics().averageCharWidth()), self.sizeHint().height())
        self.name.setFocus()

    def _add_fields(self, member: CouncilMember) -> None:
        self.name = self.form.add("name", self.tr("Họ và tên"), TextField(), required=True)
        self.role = self.form.add(
            "role",
            self.tr("Nhiệm vụ trong Hội đồng"),
            PlainChoice([(role, role_words(role)) for role in CouncilRole]),
        )
        self.position = self.form.add("position", self.tr("Chức vụ, đơn vị"), TextField())
        self.present = self.form.add(
            "present", self.tr("Dự họp"), CheckField(self.tr("Có mặt và chấm điểm"))
        )
        self.name.set_value(member.name)
        self.role.set_value(member.role)
        self.position.set_value(member.position)
        self.present.set_value(member.present)

    def record(self) -> CouncilMember:
        """Return the member as typed."""
        return CouncilMember(
            self.name.value(),
            self.role.value() or CouncilRole.MEMBER,
            self.position.value(),
            self.present.value(),
        )

    def problems(self, record: CouncilMember) -> Iterable[Problem]:
        """Find a missing name, and one that another member has."""
        own = self._original.name if self._original else None
        names = {member.name for member in self._draft.members if member.name != own}
        if not record.name:
            yield Problem("name", ValueReason.REQUIRED, Severity.HARD)
        elif record.name in names:
            yield Problem("name", ValueReason.MEMBER_TWICE, Severity.HARD, record.name)

    def save_record(self, record: CouncilMember) -> None:
        now = self._draft.evaluation
        if self._original is None:
            now = scoring.add_member(now, record, self.tr("Thành viên 1"))
        else:
            now = scoring.replace_member(now, self._original.name, record)
        self._draft.set_evaluation(now)
        self.on_saved(record)
