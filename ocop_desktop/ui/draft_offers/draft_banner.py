"""The quiet line above the pages that offers the drafts of a window which died."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from ocop_desktop.domain.drafts.comparison import DraftComparison
from ocop_desktop.ui import theme
from ocop_desktop.ui.draft_offers.draft_words import Sets, age_words, draft_title, summary_words
from ocop_desktop.ui.widgets.wrapped_label import WrappedLabel


class DraftBanner(QFrame):
    """Says of what drafts are left; one is opened, looked at or discarded here, more in a dialog."""

    resume_requested = Signal()
    look_requested = Signal()
    discard_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "offer")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.words = WrappedLabel()
        self.resume_button = self._make_button("", "pencil")
        self.look_button = self._make_button("", "list")
        self.discard_button = self._make_button(self.tr("&Bỏ bản nháp"), "trash-2")
        self.later_button = self._make_button("", "x")
        self.later_button.setToolTip(self.tr("Để sau: lần mở sổ tới sẽ hỏi lại"))
        self.later_button.setAccessibleName(self.tr("Để sau"))
        self.resume_button.setText(self.tr("Mở lạ&i"))
        self.resume_button.clicked.connect(self.resume_requested)
        self.look_button.clicked.connect(self.look_requested)
        self.discard_button.clicked.connect(self.discard_requested)
        self.later_button.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * theme.GRID, theme.GRID, 2 * theme.GRID, theme.GRID)
        row.setSpacing(theme.GRID)
        row.addWidget(self.words, 1)
        for button in self._buttons():
            row.addWidget(button)

    def show_drafts(self, found: Sequence[DraftComparison], sets: Sets, now: datetime) -> None:
        """Show what is left; nothing hides the banner."""
        self.setVisible(bool(found))
        if not found:
            return
        first, is_one = found[0], len(found) == 1
        what = ", ".join((draft_title(first.draft), age_words(first.draft.at, now)))
        if is_one:
            words = self.tr("Có bản nháp chưa lưu: {what}; {differs}.")
        else:
            words = self.tr("Có {count} bản nháp chưa lưu. Mới nhất: {what}; {differs}.")
        self.words.setText(
            words.format(count=len(found), what=what, differs=summary_words(first, sets))
        )
        self.look_button.setText(
            self.tr("Xem &khác biệt…") if is_one else self.tr("Xem &các bản nháp…")
        )
        self.resume_button.setVisible(is_one)
        self.discard_button.setVisible(is_one)

    def _buttons(self) -> tuple[QPushButton, ...]:
        return self.resume_button, self.look_button, self.discard_button, self.later_button

    def _make_button(self, words: str, icon: str) -> QPushButton:
        button = QPushButton(words, autoDefault=False)
        theme.set_icon(button, icon)
        return button
