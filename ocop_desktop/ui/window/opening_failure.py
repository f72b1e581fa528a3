"""Why a register does not open, and the ways on: what the start page shows in that case."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from ocop_desktop.domain.backups.backup import Backup
from ocop_desktop.ui import theme
from ocop_desktop.ui.backups.words import moment_words, now
from ocop_desktop.ui.widgets.flow_layout import FlowLayout
from ocop_desktop.ui.widgets.wrapped_label import WrappedLabel
from ocop_desktop.ui.window.opening_steps import OpeningStep, find_steps, step_icon, step_words

if TYPE_CHECKING:
    from ocop_desktop.messages.message import Message


class OpeningFailure(QFrame):
    """The reason in words with a button for each way on; `step_requested` carries an OpeningStep."""

    step_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "reason")
        self.title = theme.style_heading(QLabel(wordWrap=True), 2)
        self.text = WrappedLabel()
        self.backup_line = QLabel(wordWrap=True)
        self.buttons: dict[OpeningStep, QPushButton] = {}
        self._details = ""
        self._row = FlowLayout(theme.GRID)
        self._copy = QPushButton(self.tr("Chép thông tin lỗi"))
        self._copy.clicked.connect(self._copy_details)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * theme.GRID, theme.GRID, 2 * theme.GRID, theme.GRID)
        column.setSpacing(theme.GRID)
        for label in (self.title, self.text, self.backup_line):
            column.addWidget(label)
        column.addLayout(self._row)
        self.hide()

    def show_failure(
        self, error: Exception, message: Message, details: str, folder: Path | None
    ) -> None:
        """Tell why the register in `folder` is not open; `details` are for whoever is asked to help."""
        self._details = details
        self.title.setText(message.title)
        self.text.setText(message.text)
        self.setAccessibleName(message.title)
        self.backup_line.hide()
        self._show_steps(find_steps(error) if folder is not None else (OpeningStep.CHOOSE,))
        self.show()

    def show_newest(self, newest: Backup | None) -> None:
        """Offer the newest copy that was found, or say that there is none."""
        button = self.buttons.get(OpeningStep.RESTORE)
        if button is None:
            return
        if newest is None:
            words = self.tr(
                "Chưa thấy bản sao nào trong thư mục của sổ; hãy tìm trên USB hay ổ đĩa khác."
            )
        else:
            moment = moment_words(newest.at, now())
            button.setText(self.tr("&Khôi phục từ bản sao {moment}").format(moment=moment))
            words = self.tr("Có bản sao {moment}, gồm {count} sản phẩm.").format(
                moment=moment, count=newest.products
            )
        self.backup_line.setText(words)
        self.backup_line.show()

    def _show_steps(self, steps: tuple[OpeningStep, ...]) -> None:
        self._row.removeWidget(self._copy)
        for button in self.buttons.values():
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = {}
        for step in steps:
            button = theme.make_button(step_words(step), step_icon(step))
            if not self.buttons:
                theme.style_primary(button)
            button.clicked.connect(partial(self._request, step))
            self.buttons[step] = button
            self._row.addWidget(button)
            button.show()  # a hidden one would not take the focus
        self._row.addWidget(self._copy)

    def focus_first(self) -> None:
        """Set the focus to the way on that is to be tried first."""
        for button in self.buttons.values():
            button.setFocus(Qt.FocusReason.OtherFocusReason)
            return

    def _request(self, step: OpeningStep) -> None:
        self.step_requested.emit(step)

    def _copy_details(self) -> None:
        QApplication.clipboard().setText(self._details)
