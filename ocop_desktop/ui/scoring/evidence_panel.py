"""What outlets prove for the current line of a score sheet: points, papers, a button that takes them."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ocop_desktop.domain.evidence.proposal import EvidenceProposal, EvidenceProposals
from ocop_desktop.messages.evidence import note_sentence, paper_line, proposal_sentence
from ocop_desktop.ui import theme
from ocop_desktop.ui.scoring.sheet_line import Choice, LineState, SheetLine
from ocop_desktop.ui.writing import needs_writing

MAX_LINES = 4
LINES_OF_A_LOW_WINDOW = 36
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
        self._is_wanted: bool | None = None
        self.sentence = QLabel(wordWrap=True)
        self.details = ElidedLines()
        self.toggle = QToolButton(autoRaise=True)
        self.toggle.setCheckable(True)
        self.toggle.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.toggle.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.toggle.toggled.connect(self._show_details)
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.button = QPushButton(self.tr("&Dùng đề xuất"), autoDefault=False)
        needs_writing(self.button)
        self.button.clicked.connect(self._use)
        self._lay_out()
        self.hide()

    @property
    def is_window_low(self) -> bool:
        """Whether the window has room for few lines only, as at 150 % on a small screen."""
        lines = self.window().height() // self.fontMetrics().lineSpacing()
        return lines < LINES_OF_A_LOW_WINDOW

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
        self.details.set_lines(self._detail_lines(proposal))
        count = len(proposal.papers)
        self.toggle.setText(self.tr("Giấy tờ: {count}").format(count=count))
        self.toggle.setToolTip(self.details.toolTip())
        is_open = line.state is not LineState.CLOSED and not locked
        self.button.setVisible(is_open and not self._choice.is_chosen)
        self.button.setAccessibleDescription(self.sentence.text())

    def _find_proposal(self, line: SheetLine | None) -> EvidenceProposal | None:
        if line is None or line.slot is None or self._proposals is None:
            return None
        found = self._proposals.find_proposal(line.slot.number)
        return found if found and found.is_proven else None

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_wanted is None:
            self._is_wanted = not self.is_window_low
            self.toggle.setChecked(self._is_wanted)
            self._show_details(self._is_wanted)

    def _show_details(self, wanted: bool) -> None:
        """Show the papers and what is doubtful; in a low window they are folded at first."""
        self._is_wanted = wanted
        self.details.setVisible(wanted)
        theme.set_icon(self.toggle, "chevron-down" if wanted else "chevron-right")

    def _detail_lines(self, proposal: EvidenceProposal) -> list[str]:
        notes = [note_sentence(note, translate) for note in proposal.notes]
        return [*notes, *(paper_line(paper, translate) for paper in proposal.papers)]

    def _use(self) -> None:
        if self._line is not None and self._choice is not None:
            self.used.emit(self._line, self._choice)

    def _lay_out(self) -> None:
        texts = QVBoxLayout()
        texts.setSpacing(theme.GRID // 4)
        texts.addWidget(self.sentence)
        texts.addWidget(self.details)
        texts.addWidget(self.toggle, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * theme.GRID, theme.GRID // 2, 2 * theme.GRID, theme.GRID // 2)
        row.setSpacing(2 * theme.GRID)
        row.addLayout(texts, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)


class ElidedLines(QLabel):
    """A few lines, each cut at the right edge where it is too long; the tooltip holds all of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: list[str] = []
        theme.style_muted(self)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def set_lines(self, lines: list[str]) -> None:
        """Show the first of `lines`, and how many more there are."""
        more = len(lines) - MAX_LINES
        shown = lines if more <= 1 else lines[:MAX_LINES]
        rest = [self.tr("… và {count} dòng khác").format(count=more)] if more > 1 else []
        self._lines = [*shown, *rest]
        self.setToolTip("\n".join(lines))
        self.setAccessibleDescription(self.toolTip())
        self._elide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        metrics, right = self.fontMetrics(), Qt.TextElideMode.ElideRight
        elided = (metrics.elidedText(line, right, self.width()) for line in self._lines)
        self.setText("\n".join(elided))


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
