"""One open evaluation: header, tabs, and the verdict beside them."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.errors import EditConflict, EvaluationLocked, InvalidValue, NotReady
from ocop_desktop.domain.rating.evaluation import CouncilMember, Evaluation
from ocop_desktop.domain.rating.evaluations_list import EvaluationView
from ocop_desktop.domain.rating.known_council import KnownCouncil
from ocop_desktop.domain.rating.score_sheet import Level
from ocop_desktop.domain.register.product import Certificate
from ocop_desktop.ui import errors, theme
from ocop_desktop.ui.evaluations.evaluation_drafts import EvaluationDrafts, EvaluationPart
from ocop_desktop.ui.evaluations.evaluation_evidence import EvidenceQuestions
from ocop_desktop.ui.evaluations.evaluation_facts import EvaluationFacts
from ocop_desktop.ui.evaluations.evaluation_header import EvaluationHeader
from ocop_desktop.ui.evaluations.evaluation_printing import EvaluationPrinting
from ocop_desktop.ui.evaluations.lock_banner import (
    DISCUSSION,
    banner_words,
    make_banner,
    not_ready_words,
)
from ocop_desktop.ui.evaluations.topics_page import TopicsPage
from ocop_desktop.ui.evaluations.unlock_dialog import UnlockDialog
from ocop_desktop.ui.forms.conflict_dialog import ask_about_conflict
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.scoring.council_page import CouncilPage
from ocop_desktop.ui.scoring.gaps_page import GapsPage
from ocop_desktop.ui.scoring.join_dialog import JoinDialog
from ocop_desktop.ui.scoring.means_form import MeansForm
from ocop_desktop.ui.scoring.member_dialog import MemberDialog
from ocop_desktop.ui.scoring.score_draft import ScoreDraft
from ocop_desktop.ui.scoring.scoring_page import ScoringPage
from ocop_desktop.ui.scoring.verdict_panel import VerdictPanel
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.tasks.runner import Reply
from ocop_desktop.ui.widgets.ask import ask_to_save
from ocop_desktop.ui.words.evaluations import round_choices
from ocop_desktop.ui.words.record_values import FormWords

PANEL_LETTERS, NARROW_PANEL_LETTERS = 38, 24


class EvaluationEditor(QWidget):
    """Edits one evaluation; Ctrl+S saves, Esc goes back.

    `closed` is emitted once the clerk may go back to the list.
    """

    closed = Signal()

    def __init__(
        self,
        context: PageContext,
        view: EvaluationView,
        expired: tuple[Certificate, ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.context = context
        self.draft = ScoreDraft(view, self)
        self._expired = expired
        self._is_saving = self._locks = False
        self._saving = view.evaluation
        self._after_saving: Callable[[], object] | None = None
        self.header = EvaluationHeader(self.draft)
        self.banner = make_banner(self.jump)
        self._make_pages(context, view)
        self.tabs = QTabWidget(documentMode=True)
        self.panel = VerdictPanel(self.draft)
        self.printing = EvaluationPrinting(context, self.draft, self.gaps.selected_path, self)
        self.printing.fill_menu(self.header.print_menu)
        self.header.refresh()
        self._lay_out()
        self._connect()
        self.gaps.refresh()
        self._show_banner()
        self.drafts = EvaluationDrafts(context, self.draft, self._list_parts(), self)
        self.proposing = EvidenceQuestions(context, self.draft, self.scoring, self)

    def jump(self, place: str) -> None:
        """Show a criterion, a rule or a part where it is answered."""
        if place == DISCUSSION:
            self.tabs.setCurrentWidget(self.council)
            self.council.focus_discussion()
            return
        self.tabs.setCurrentIndex(0)
        if self.scoring is not None:
            self.scoring.jump(place)
        elif self.means is not None:
            self.means.jump(place)

    def save(self, *, lock: bool = False) -> None:
        """Save the evaluation; `lock` also locks its score sheets."""
        if self._is_saving:
            return
        self.drafts.commit()
        self._saving = self.draft.evaluation
        self._send(self._saving, lock=lock)

    def _send(self, evaluation: Evaluation, *, lock: bool) -> None:
        self._is_saving, self._locks = True, lock
        self.context.runner.call(
            Reply(self._on_saved, self._on_save_failed),
            services.evaluations.save,
            evaluation,
            lock=lock,
        )

    def record(self) -> None:
        """Save and lock the score sheets; the banner links to what is missing."""
        self.save(lock=True)

    def unlock(self) -> None:
        """Ask for the reason, then unlock the score sheets."""
        dialog = UnlockDialog(self.context, self.draft.evaluation.id, self)
        dialog.record_saved.connect(self._on_unlocked)
        dialog.open()

    def undo(self) -> bool:
        """Undo the last answer; False if there is none."""
        return self.draft.undo()

    def may_close(self, after: Callable[[], object]) -> bool:
        """Whether nothing is unsaved; else the clerk is asked, and `after` is called later."""
        self.drafts.commit()
        if not self.draft.is_dirty:
            self.drafts.settle()
            return True
        self._after_saving = after
        ask_to_save(
            self,
            self.tr("Đánh giá"),
            self.tr("Đánh giá “{name}” có nội dung chưa lưu.").format(
                name=self.draft.view.product.name.vi
            ),
            self.save,
            self._discard_changes,
        )
        return False

    def close_editor(self) -> None:
        """Go back to the list once nothing is unsaved."""
        if self.may_close(self.closed.emit):
            self.closed.emit()

    def edit_member(self, member: CouncilMember | None) -> None:
        """Change a member, or add some: who sat in earlier councils is offered."""
        if member is None:
            level = self.draft.evaluation.level
            self.context.runner.call_latest(
                self._open_join_dialog, services.evaluations.known_council, level
            )
        else:
            self._open_member_dialog(MemberDialog(self.context, self.draft, member, self))

    def _open_join_dialog(self, known: KnownCouncil) -> None:
        self._open_member_dialog(JoinDialog(self.context, self.draft, known, self))

    def _open_member_dialog(self, dialog: MemberDialog | JoinDialog) -> None:
        dialog.record_saved.connect(self._show_member)
        dialog.open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_editor()
        else:
            super().keyPressEvent(event)

    def _make_pages(self, context: PageContext, view: EvaluationView) -> None:
        self.scoring = ScoringPage(self.draft) if view.criteria else None
        self.means = None if view.criteria else MeansForm(self.draft)
        self.facts = EvaluationFacts(self.draft, round_choices(view.regulation))
        self.council = CouncilPage(self.draft)
        self.gaps = GapsPage(context, self.draft)
        self.topics = TopicsPage(self.draft)

    def _list_parts(self) -> list[EvaluationPart]:
        parts = (self.facts, self.council, self.topics, self.means)
        return [part for part in parts if part is not None]

    def _on_saved(self, evaluation: Evaluation) -> None:
        self._is_saving = False
        self.draft.set_saved(self._saving, evaluation)
        self.drafts.settle()
        self._show_banner()
        after, self._after_saving = self._after_saving, None
        if after is not None:
            after()

    def _on_locked(self, view: EvaluationView) -> None:
        """Show the lock that another clerk has set, and how to open it; what was typed stays."""
        self.draft.set_locked(view.evaluation.locked_hash)
        self._show_banner()

    def _on_unlocked(self, evaluation: Evaluation) -> None:
        self.draft.set_unlocked(evaluation)
        self._show_banner()

    def _on_save_failed(self, error: Exception) -> None:
        self._is_saving = False
        if isinstance(error, EditConflict):
            send = partial(self._send, lock=self._locks)
            ask_about_conflict(self, error, FormWords(), send, self._forget_following)
            return
        self._forget_following()
        if isinstance(error, EvaluationLocked):
            evaluation_id = self.draft.evaluation.id
            self.context.runner.call(self._on_locked, services.evaluations.view, evaluation_id)
        if isinstance(error, InvalidValue) and error.reason is ValueReason.SCORES_UNOWNED:
            self.edit_member(None)
        elif isinstance(error, NotReady):
            self.banner.setText(not_ready_words(error, self.draft.criteria))
            self.banner.show()
        else:
            errors.report_unsaved(error)

    def _forget_following(self) -> None:
        self._after_saving = None

    def _discard_changes(self) -> None:
        after, self._after_saving = self._after_saving, None
        self.draft.discard_changes()
        self.drafts.settle()
        if after is not None:
            after()

    def _show_member(self, name: str) -> None:
        if self.scoring is not None:
            self.scoring.members.show_member(name)
            if self.tabs.currentWidget() is self.scoring:
                self.scoring.setFocus(Qt.FocusReason.OtherFocusReason)

    def _set_gaps_title(self, words: str) -> None:
        self.tabs.setTabText(self.tabs.indexOf(self.gaps), words)

    def _show_topics(self) -> None:
        place = self.tabs.indexOf(self.topics)
        self.tabs.setTabVisible(place, self.draft.evaluation.level is Level.COMMUNE)

    def _show_banner(self) -> None:
        words = banner_words(self._expired, is_locked=self.draft.evaluation.is_locked)
        self.banner.setText(words)
        self.banner.setVisible(bool(words))

    def _connect(self) -> None:
        header = self.header
        header.back_requested.connect(self.close_editor)
        header.save_requested.connect(self.save)
        header.record_requested.connect(self.record)
        header.unlock_requested.connect(self.unlock)
        self.panel.jump_requested.connect(self.jump)
        self.council.jump_requested.connect(self.jump)
        self.gaps.jump_requested.connect(self.jump)
        self.gaps.title_changed.connect(self._set_gaps_title)
        self.facts.member_requested.connect(self.edit_member)
        self.draft.changed.connect(self._show_topics)
        if self.scoring is not None:
            self.scoring.member_requested.connect(lambda: self.edit_member(None))

    def _lay_out(self) -> None:
        first = self.scoring or self.means
        if first is not None:
            self.tabs.addTab(first, self.tr("Phiếu chấm"))
        self.tabs.addTab(self.council, self.tr("Hội đồng"))
        self.tabs.addTab(self.gaps, "")
        self.tabs.addTab(self.topics, self.tr("Cấp xã đánh giá"))
        self.tabs.addTab(self.facts, self.tr("Thông tin"))
        self._show_topics()
        self.tabs.tabBar().setDrawBase(False)
        self._update_panel_width()
        theme.notifier.changed.connect(self._update_panel_width)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self.tabs, 2)
        body.addWidget(self.panel, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.banner)
        column.addLayout(body, 1)

    def _update_panel_width(self) -> None:
        letter = self.fontMetrics().averageCharWidth()
        self.panel.setMinimumWidth(NARROW_PANEL_LETTERS * letter)
        self.panel.setMaximumWidth(PANEL_LETTERS * letter)
