"""The people who sat in earlier councils, to be ticked: Space or a click ticks one."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from ocop_desktop.domain.rating.evaluation import CouncilMember
from ocop_desktop.ui.words.evaluations import role_words

MAX_VISIBLE = 8


class MemberList(QListWidget):
    """A field whose value is the ticked members, in the order shown."""

    edited = Signal()

    def __init__(self, members: Sequence[CouncilMember], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.members = tuple(members)
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for member in self.members:
            item = QListWidgetItem(_member_words(member), self)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
        if self.members:
            self.setCurrentRow(0)
            rows = min(MAX_VISIBLE, len(self.members))
            self.setFixedHeight(rows * self.sizeHintForRow(0) + 2 * self.frameWidth() + 2)
        self.itemChanged.connect(self.edited)

    def value(self) -> tuple[CouncilMember, ...]:
        """The ticked members."""
        return tuple(
            member
            for row, member in enumerate(self.members)
            if self.item(row).checkState() is Qt.CheckState.Checked
        )

    def tick(self, names: Iterable[str]) -> None:
        """Tick the members of these names, and only them."""
        wanted = set(names)
        with QSignalBlocker(self):
            for row, member in enumerate(self.members):
                state = Qt.CheckState.Checked if member.name in wanted else Qt.CheckState.Unchecked
                self.item(row).setCheckState(state)
        self.edited.emit()


def _member_words(member: CouncilMember) -> str:
    return " · ".join(filter(None, (member.name, role_words(member.role), member.position)))
