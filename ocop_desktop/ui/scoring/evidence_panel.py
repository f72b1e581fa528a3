"""What outlets prove for the current line of a score sheet: points, papers, a button that takes them."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ocop_desktop.domain.evidence.proposal import EvidenceProposal, EvidenceProposals
from ocop_desktop.messages.evidence import paper_line, proposal_sentence
from ocop_desktop.ui import theme
from ocop_desktop.ui.scoring.sheet_line import Choice, LineState, SheetLine
from ocop_desktop.ui.writing import needs_writing

MAX_PAPERS = 3
translate = QCoreApplication.translate


class EvidencePanel(QFrame):
    """Shown only while the register holds papers for the line; `used` carries the line and the choice.

    Nothing is answered before the clerk presses the button.
    """

    used = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._proposals: EvidenceProposals | None = None
        self._line: SheetLine | None = None
        self._choice: Choice | None = None
        self.sentence = QLabel(wordWrap=True)
        self.papers = theme.style_muted(QLabel(wordWrap=True))
        for label in (self.sentence, self.papers):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.button = QPushButton(self.tr("&Dùng đề xuất"), autoDefault=False)
        needs_writing(self.button)
        self.button.clicked.connect(self._use)
        self._lay_out()
        self.hide()

    def set_proposals(self, proposals: EvidenceProposals) -> None:
        """Keep what outlets prove for this sheet."""
        self._proposals = proposals

    def show_line(self, line: SheetLine | None, *, locked: bool) -> None:
        """Show the proposal for that line, or nothing."""
        proposal = self._find_proposal(line)
        self._line = line
        self._choice = _find_choice(line, proposal)
        self.setVisible(self._choice is not None)
        if line is None or proposal is None or self._choice is None:
            return
        self.sentence.setText(proposal_sentence(proposal, translate))
        self.papers.setText("\n".join(self._paper_lines(proposal)))
        self.papers.setToolTip("\n".join(paper_line(one, translate) for one in proposal.papers))
        is_open = line.state is not LineState.CLOSED and not locked
        self.button.setVisible(is_open and not self._choice.is_chosen)
        self.button.setAccessibleDescription(self.sentence.text())

    def _find_proposal(self, line: SheetLine | None) -> EvidenceProposal | None:
        if line is None or line.slot is None or self._proposals is None:
            return None
        found = self._proposals.find_proposal(line.slot.number)
        return found if found and found.is_proven else None

    def _paper_lines(self, proposal: EvidenceProposal) -> list[str]:
        lines = [paper_line(paper, translate) for paper in proposal.papers]
        more = len(lines) - MAX_PAPERS
        if more <= 1:
            return lines
        rest = self.tr("… và {count} giấy tờ khác").format(count=more)
        return [*lines[:MAX_PAPERS], rest]

    def _use(self) -> None:
        if self._line is not None and self._choice is not None:
            self.used.emit(self._line, self._choice)

    def _lay_out(self) -> None:
        texts = QVBoxLayout()
        texts.setSpacing(theme.GRID // 4)
        texts.addWidget(self.sentence)
        texts.addWidget(self.papers)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * theme.GRID, theme.GRID // 2, 2 * theme.GRID, theme.GRID // 2)
        row.setSpacing(2 * theme.GRID)
        row.addLayout(texts, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)


def _find_choice(line: SheetLine | None, proposal: EvidenceProposal | None) -> Choice | None:
    """The choice of the line that the proposal means."""
    if line is None or proposal is None:
        return None
    return next(
        (
            choice
            for choice in line.choices
            if choice.criterion == proposal.criterion and choice.points == proposal.points
        ),
        None,
    )
