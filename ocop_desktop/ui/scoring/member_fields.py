"""The rows of one council member in a form: name, role, position, presence."""

from PySide6.QtCore import QCoreApplication

from ocop_desktop.domain.rating.evaluation import CouncilMember, CouncilRole
from ocop_desktop.ui.fields.check import CheckField
from ocop_desktop.ui.fields.choice import PlainChoice
from ocop_desktop.ui.fields.text import TextField
from ocop_desktop.ui.forms.form import Form
from ocop_desktop.ui.words.evaluations import role_words

translate = QCoreApplication.translate


class MemberFields:
    """Adds its rows to `form`; the value is a council member."""

    def __init__(self, form: Form, *, name_required: bool) -> None:
        self.name = form.add(
            "name", translate("MemberFields", "Họ và tên"), TextField(), required=name_required
        )
        self.role = form.add(
            "role",
            translate("MemberFields", "Nhiệm vụ trong Hội đồng"),
            PlainChoice([(role, role_words(role)) for role in CouncilRole]),
        )
        self.position = form.add(
            "position", translate("MemberFields", "Chức vụ, đơn vị"), TextField()
        )
        self.present = form.add(
            "present",
            translate("MemberFields", "Dự họp"),
            CheckField(translate("MemberFields", "Có mặt và chấm điểm")),
        )

    def value(self) -> CouncilMember:
        """Return the member as typed."""
        return CouncilMember(
            self.name.value(),
            self.role.value() or CouncilRole.MEMBER,
            self.position.value(),
            self.present.value(),
        )

    def set_value(self, member: CouncilMember) -> None:
        """Show `member`."""
        self.name.set_value(member.name)
        self.role.set_value(member.role)
        self.position.set_value(member.position)
        self.present.set_value(member.present)
