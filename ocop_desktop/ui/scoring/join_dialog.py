"""The dialog that adds members to a council: chosen from earlier councils, or typed."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.problems import Problem, Severity
from ocop_desktop.domain.rating import scoring
from ocop_desktop.domain.rating.evaluation import CouncilMember
from ocop_desktop.domain.rating.known_council import KnownCouncil, find_member
from ocop_desktop.domain.text import identity_key
from ocop_desktop.ui.fields.choice import PlainChoice
from ocop_desktop.ui.forms.paged_form import resize_within_screen
from ocop_desktop.ui.forms.record_dialog import RecordDialog
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.scoring.member_fields import MemberFields
from ocop_desktop.ui.scoring.member_list import MemberList
from ocop_desktop.ui.scoring.score_draft import ScoreDraft


@dataclass(frozen=True, slots=True)
class Joining:
    """Who joins, and whose the scores are that nobody's name stands on.

    An empty `owner` drops those scores; None means not said yet.
    """

    members: tuple[CouncilMember, ...]
    owner: str | None


class JoinDialog(RecordDialog):
    """Adds members to the draft; `record_saved` carries the first of them.

    Where the common sheet is scored already, it asks whose scores these are.
    """

    def __init__(
        self,
        context: PageContext,
        draft: ScoreDraft,
        known: KnownCouncil,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, "", parent)
        self._draft = draft
        self._seated = [member.name for member in draft.members if member.name]
        self._last = known.last
        title = self.tr("Thêm thành viên")
        self.setWindowTitle(title)
        self.heading.setText(title)
        keys = {identity_key(name) for name in self._seated}
        absent = [one for one in known.members if identity_key(one.name) not in keys]
        self._add_owner()
        self._add_known(absent)
        self.person = MemberFields(self.form, name_required=not absent)
        self.person.set_value(CouncilMember(""))
        self._offer_owners()
        self.person.name.editing_finished.connect(self._take_known)
        self.form.edited.connect(self._offer_owners)
        self.form.mark_clean()
        self.save_button.setDefault(True)
        resize_within_screen(self, 84, 38)
        first = self.known if absent else self.person.name
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def record(self) -> Joining:
        """Return the ticked members, then the typed one, and whose the scores are."""
        owner = self.owner.value() if self._has_scores else None
        return Joining(self._joining(), owner)

    def problems(self, record: Joining) -> Iterable[Problem]:
        """Find nobody to add, a name that another member has, and scores without an owner."""
        if not record.members and not self._has_scores:
            yield Problem("name", ValueReason.REQUIRED, Severity.HARD)
        keys = [identity_key(name) for name in self._seated]
        for member in record.members:
            if identity_key(member.name) in keys:
                yield Problem("name", ValueReason.MEMBER_TWICE, Severity.HARD, member.name)
            keys.append(identity_key(member.name))
        if self._has_scores and record.owner is None:
            yield Problem("owner", ValueReason.SCORES_UNOWNED, Severity.HARD)

    def save_record(self, record: Joining) -> None:
        now = self._draft.evaluation
        self._draft.set_evaluation(scoring.add_members(now, record.members, record.owner))
        names = (*(member.name for member in record.members), record.owner or "", *self._seated)
        self.on_saved(next(filter(None, names), ""))

    @property
    def _has_scores(self) -> bool:
        return scoring.has_common_scores(self._draft.evaluation)

    def _joining(self) -> tuple[CouncilMember, ...]:
        typed = self.person.value()
        return (*self.known.value(), *([typed] if typed.name else []))

    def _add_known(self, known: list[CouncilMember]) -> None:
        self.known = MemberList(known)
        self.last_button = QPushButton(self.tr("&Như Hội đồng lần trước"), autoDefault=False)
        self.last_button.clicked.connect(self._tick_last)
        if not known:
            self.known.hide()
            self.last_button.hide()
            self.known.setParent(self)
            self.last_button.setParent(self)
            return
        self.form.add(
            "known", self.tr("Đã từng dự"), self.known, hint=self.tr("Phím cách để đánh dấu.")
        )
        self.form.add_full_width(self.last_button)
        self.last_button.setVisible(any(one.name in self._last for one in known))
        self.form.add_section(self.tr("Người chưa có trong danh sách"))

    def _add_owner(self) -> None:
        self.owner: PlainChoice[str | None] = PlainChoice()
        if not self._has_scores:
            self.owner.hide()
            self.owner.setParent(self)
            return
        self.form.add_section(self.tr("Điểm đã chấm ở phiếu chung"))
        self.form.add("owner", self.tr("Là điểm của"), self.owner, required=True)

    def _offer_owners(self) -> None:
        """Offer everybody with a place or about to get one, and dropping the scores."""
        names = (*self._seated, *(member.name for member in self._joining()))
        choices: list[tuple[str | None, str]] = [(None, self.tr("Hãy chọn"))]
        choices += [(name, name) for name in dict.fromkeys(names)]
        choices.append(("", self.tr("Không của ai: bỏ các điểm ấy")))
        self.owner.set_choices(choices)

    def _take_known(self) -> None:
        """Tick a known person whose name was typed, and empty the fields."""
        known = find_member(self.known.members, self.person.name.value())
        if known is not None:
            ticked = {member.name for member in self.known.value()}
            self.known.tick({*ticked, known.name})
            self.person.set_value(CouncilMember(""))

    def _tick_last(self) -> None:
        self.known.tick(self._last)
