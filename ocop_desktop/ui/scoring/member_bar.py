"""The tabs of the council's members with their points so far, and a button that adds one."""

from decimal import Decimal

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QTabBar, QWidget

from ocop_desktop.domain.rating.evaluation import CouncilMember
from ocop_desktop.domain.rating.known_council import shorten_names
from ocop_desktop.domain.text import format_points
from ocop_desktop.ui import theme
from ocop_desktop.ui.scoring.score_draft import ScoreDraft
from ocop_desktop.ui.words.values import keep_ampersands
from ocop_desktop.ui.writing import needs_writing


class MemberBar(QWidget):
    """Shows a tab for each member, absent ones too; `chosen` carries the member's name."""

    chosen = Signal(str)
    add_requested = Signal()

    def __init__(self, draft: ScoreDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self._names: tuple[str, ...] = ()
        self.tabs = QTabBar(drawBase=False, expanding=False, usesScrollButtons=True)
        self.tabs.setElideMode(Qt.TextElideMode.ElideNone)
        self.tabs.setAccessibleName(self.tr("Phiếu của thành viên"))
        self.tabs.currentChanged.connect(self._on_current)
        self.add_button = QPushButton(self.tr("Thêm thành viên…"), autoDefault=False)
        needs_writing(self.add_button)
        theme.set_icon(self.add_button, "user-plus")
        self.add_button.clicked.connect(self.add_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * theme.GRID, 0, 2 * theme.GRID, 0)
        row.setSpacing(theme.GRID)
        row.addWidget(self.tabs, 1)
        row.addWidget(self.add_button)
        draft.changed.connect(self.refresh)
        self.refresh()

    @property
    def name(self) -> str:
        """Return the name of the member whose score sheet is shown."""
        place = self.tabs.currentIndex()
        return self._names[place] if 0 <= place < len(self._names) else ""

    def refresh(self) -> None:
        """Show the draft's members; the current one stays."""
        before, place = self.name, self.tabs.currentIndex()
        members = self._draft.members or (CouncilMember(""),)
        labels = shorten_names([member.name for member in members])
        with QSignalBlocker(self.tabs):
            self._names = tuple(member.name for member in members)
            while self.tabs.count() < len(members):
                self.tabs.addTab("")
            while self.tabs.count() > len(members):
                self.tabs.removeTab(self.tabs.count() - 1)
            for tab, (member, label) in enumerate(zip(members, labels, strict=True)):
                self.tabs.setTabText(tab, keep_ampersands(self._tab_text(member, label)))
                self.tabs.setTabToolTip(tab, self._tab_tooltip(member))
            tab_place = self._names.index(before) if before in self._names else place
            self.tabs.setCurrentIndex(min(max(tab_place, 0), len(members) - 1))
        self.add_button.setEnabled(not self._draft.evaluation.is_locked)
        if self.name != before:
            self.chosen.emit(self.name)

    def show_member(self, name: str) -> None:
        """Show the score sheet of that member."""
        if name in self._names:
            self.tabs.setCurrentIndex(self._names.index(name))

    def _tab_text(self, member: CouncilMember, label: str) -> str:
        name = label or self.tr("Phiếu chấm chung")
        if not member.present:
            return self.tr("{name} (vắng)").format(name=name)
        total = self._total(member.name)
        return name if total is None else f"{name} · {format_points(total)}"

    def _tab_tooltip(self, member: CouncilMember) -> str:
        return ", ".join(filter(None, (member.name, member.position)))

    def _total(self, name: str) -> Decimal | None:
        totals = (member.total for member in self._draft.verdict.members if member.name == name)
        return next(totals, None)

    def _on_current(self, place: int) -> None:
        del place
        self.chosen.emit(self.name)
