"""The tab where score sheets are filled: the members above, the sheet of one of them below."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ocop_desktop.domain.evidence.proposal import EvidenceProposals
from ocop_desktop.domain.rating import scoring
from ocop_desktop.ui import theme
from ocop_desktop.ui.scoring.evidence_panel import EvidencePanel
from ocop_desktop.ui.scoring.member_bar import MemberBar
from ocop_desktop.ui.scoring.score_draft import ScoreDraft
from ocop_desktop.ui.scoring.sheet_line import Choice, SheetLine
from ocop_desktop.ui.scoring.sheet_view import SheetView


class ScoringPage(QWidget):
    """Writes every answer to the draft."""

    member_requested = Signal()

    def __init__(self, draft: ScoreDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self.members = MemberBar(draft)
        self.sheet = SheetView()
        self.keys = theme.style_muted(QLabel(self._key_words(), wordWrap=True))
        self.members.chosen.connect(self._update_sheet)
        self.members.add_requested.connect(self.member_requested)
        self.sheet.answered.connect(self._answer)
        self.sheet.cleared.connect(self._clear)
        self.sheet.accepted.connect(self._accept)
        self.evidence = EvidencePanel()
        self.evidence.used.connect(self._use_proposal)
        self.sheet.selectionModel().currentChanged.connect(self._update_proposal)
        draft.changed.connect(self._update_sheet)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.GRID, 0, 0)
        column.setSpacing(theme.GRID // 2)
        column.addWidget(self.members)
        column.addWidget(self.sheet, 1)
        column.addWidget(self.evidence)
        self.keys.setContentsMargins(2 * theme.GRID, 0, 2 * theme.GRID, theme.GRID // 2)
        column.addWidget(self.keys)
        self.setFocusProxy(self.sheet)
        self._update_sheet()

    def set_proposals(self, proposals: EvidenceProposals) -> None:
        """Show what outlets prove beside the criteria they are about."""
        self.evidence.set_proposals(proposals)
        self._update_proposal()

    def jump(self, place: str) -> None:
        """Go to a criterion or a rule, in the first score sheet where it is not scored yet."""
        current_name = self.members.name
        lacking = [
            member.name
            for member in self._draft.members
            if member.present and place in self._draft.unscored_of(member.name)
        ]
        if lacking and current_name not in lacking:
            self.members.show_member(lacking[0])
        slot = self._draft.find_slot(place)
        self.sheet.jump(slot.number if slot else place)

    def _update_sheet(self) -> None:
        self.sheet.set_locked(self._draft.evaluation.is_locked)
        self.sheet.set_lines(self._draft.lines(self.members.name))
        self._update_proposal()

    def _update_proposal(self) -> None:
        self.evidence.show_line(self.sheet.line, locked=self._draft.evaluation.is_locked)
        self.keys.setVisible(self.evidence.isHidden() or not self.evidence.is_window_low)

    def _use_proposal(self, line: SheetLine, choice: Choice) -> None:
        self._answer(line, choice)
        self.sheet.setFocus(Qt.FocusReason.OtherFocusReason)

    def _answer(self, line: SheetLine, choice: Choice) -> None:
        now = self._draft.evaluation
        if line.slot is not None:
            now = scoring.set_answer(
                now, self.members.name, line.slot, choice.criterion, choice.points
            )
        elif line.rule is not None:
            now = scoring.set_confirmation(now, line.rule.name, choice.holds)
        self._draft.set_evaluation(now)

    def _clear(self, line: SheetLine) -> None:
        now = self._draft.evaluation
        if line.slot is not None:
            self._draft.set_evaluation(scoring.clear_answer(now, self.members.name, line.slot))
        elif line.rule is not None:
            self._draft.set_evaluation(scoring.set_confirmation(now, line.rule.name, None))

    def _accept(self, line: SheetLine) -> None:
        if line.slot is not None and not self._draft.evaluation.is_locked:
            self._draft.set_evaluation(scoring.mark_reviewed(self._draft.evaluation, line.slot))

    def _key_words(self) -> str:
        return self.tr(
            "1–9 chọn mức · 0 không đạt mức nào · Backspace bỏ chấm · Enter xuống · "
            "Shift+Enter lên · PgDn mục sau · Ctrl+Z lấy lại"
        )
