"""The header of an open evaluation: product, facts and buttons."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from ocop_desktop.domain.rating.evaluation import Evaluation
from ocop_desktop.ui import theme
from ocop_desktop.ui.scoring.score_draft import ScoreDraft
from ocop_desktop.ui.widgets.elided_label import ElidedLabel
from ocop_desktop.ui.widgets.popup_menu import PopupMenu
from ocop_desktop.ui.words.evaluations import level_words
from ocop_desktop.ui.words.values import day_words, recognition_kind_words, set_words
from ocop_desktop.ui.writing import needs_writing


class EvaluationHeader(QWidget):
    """Shows its print button only while `print_menu` has actions."""

    back_requested = Signal()
    save_requested = Signal()
    record_requested = Signal()
    unlock_requested = Signal()

    def __init__(self, draft: ScoreDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self.product = ElidedLabel()
        self.product.setProperty("role", "heading2")
        self.facts = ElidedLabel()
        self.facts.setProperty("role", "muted")
        self._make_buttons()
        self.back.clicked.connect(self.back_requested)
        self.save_button.clicked.connect(self.save_requested)
        self.record_button.clicked.connect(self.record_requested)
        self.unlock_button.clicked.connect(self.unlock_requested)
        self._lay_out()
        draft.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the draft's facts and enable the buttons it allows."""
        view, now = self._draft.view, self._draft.evaluation
        self.product.show_text(view.product.name.vi)
        self.facts.show_text(" · ".join(filter(None, self._fact_words(now))))
        self.record_button.setVisible(not now.is_locked)
        self.unlock_button.setVisible(now.is_locked)
        self.save_button.setEnabled(self._draft.is_dirty or not now.id)
        self.print_button.setVisible(not self.print_menu.isEmpty())

    def _make_buttons(self) -> None:
        self.back = QToolButton()
        self.back.setToolTip(self.tr("Về danh sách đánh giá (Esc)"))
        self.back.setAccessibleName(self.tr("Về danh sách đánh giá"))
        theme.set_icon(self.back, "arrow-left")
        self.print_button = QPushButton(self.tr("In phiếu"), autoDefault=False)
        theme.set_icon(self.print_button, "printer")
        self.print_menu = PopupMenu(self.print_button)
        self.print_button.setMenu(self.print_menu)
        self.save_button = QPushButton(self.tr("Lưu"), autoDefault=False)
        self.save_button.setToolTip(self.tr("Lưu (Ctrl+S)"))
        theme.set_icon(self.save_button, "save")
        self.record_button = theme.style_primary(
            QPushButton(self.tr("Ghi nhận và khóa"), autoDefault=False)
        )
        self.record_button.setToolTip(self.tr("Lưu và khóa phiếu chấm khi đã chấm xong"))
        theme.set_icon(self.record_button, "lock", "on_green")
        self.unlock_button = QPushButton(self.tr("Mở khóa…"), autoDefault=False)
        needs_writing(self.save_button, self.record_button, self.unlock_button)
        theme.set_icon(self.unlock_button, "lock-open")

    def _fact_words(self, now: Evaluation) -> tuple[str, ...]:
        view = self._draft.view
        return (
            level_words(now.level),
            recognition_kind_words(now.kind),
            now.round,
            day_words(now.held_on),
            view.producer,
            set_words(view.criteria_set),
            view.regulation.number,
        )

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.product)
        words.addWidget(self.facts)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * theme.GRID, theme.GRID, 2 * theme.GRID, theme.GRID)
        row.setSpacing(theme.GRID)
        row.addWidget(self.back)
        row.addLayout(words, 1)
        for button in (
            self.print_button, self.save_button, self.unlock_button, self.record_button,
        ):  # fmt: skip
            row.addWidget(button)
