"""The window while no register is open: why, and open one, a recent one, a new one, practise."""

from __future__ import annotations

from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ocop_desktop.ui import errors, theme
from ocop_desktop.ui.preferences import Preferences, RecentRegister
from ocop_desktop.ui.widgets.scroll_area import make_scroll_area
from ocop_desktop.ui.window.card_button import CardButton
from ocop_desktop.ui.window.geometry import restore_geometry, save_geometry
from ocop_desktop.ui.window.opening_failure import OpeningFailure
from ocop_desktop.ui.window.opening_steps import OpeningStep

if TYPE_CHECKING:
    from ocop_desktop.ui.window.recovery import Recovery

_WIDTH = 96  # in characters


class StartPage(QMainWindow):
    """Nothing but a register can be chosen here; `show_failure` tells why none is open."""

    choose_requested = Signal()
    new_requested = Signal()
    practice_requested = Signal()
    register_chosen = Signal(object)
    viewing_requested = Signal(object)
    restore_requested = Signal()

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self._preferences = preferences
        self._has_recovery = False
        self.reason = OpeningFailure()
        self.reason.step_requested.connect(self._take_step)
        self.restore_requested.connect(self.restore)
        self._folder: Path | None = None
        self._recent = QVBoxLayout()
        self.recent: list[CardButton] = []
        self.choices = self._make_choices()
        self.setWindowTitle(self.tr("Chưa mở sổ – OCOP Desktop"))
        self._lay_out()
        self._add_shortcuts()
        self.show_recent()
        restore_geometry(self, preferences)

    @cached_property
    def recovery(self) -> Recovery:
        """What brings a register back."""
        from ocop_desktop.ui.window.recovery import Recovery  # noqa: PLC0415 - when asked for

        made = Recovery(self, self._preferences)
        made.recovered.connect(self.register_chosen)
        made.newest_found.connect(self.reason.show_newest)
        self._has_recovery = True
        return made

    def show_failure(self, error: Exception, folder: Path | None) -> None:
        """Tell why the register in `folder` is not open, with the ways on."""
        self._folder = folder
        self.reason.show_failure(error, errors.message_of(error), errors.note(error), folder)
        self.reason.focus_first()
        if folder is not None and OpeningStep.RESTORE in self.reason.buttons:
            self.recovery.find_newest(folder)

    def restore(self) -> None:
        """Open the wizard that restores a register from a copy."""
        from ocop_desktop.ui.window.new_register import default_folder  # noqa: PLC0415 - when asked for

        self.recovery.restore(self._folder or default_folder())

    def release(self) -> None:
        """Stop what runs; the window goes."""
        if self._has_recovery:
            self.recovery.close()

    def show_recent(self) -> None:
        """Show the recent registers, or that there is none yet."""
        while (item := self._recent.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self.recent = []
        registers = self._preferences.recent_registers
        for register in registers:
            self._recent.addWidget(self._make_row(register))
        if not registers:
            words = self.tr("Sổ đã mở trên máy này sẽ hiện ở đây.")
            self._recent.addWidget(theme.style_muted(QLabel(words, wordWrap=True)))

    def closeEvent(self, event: QCloseEvent) -> None:
        self.release()
        save_geometry(self, self._preferences)
        self._preferences.flush()
        super().closeEvent(event)

    def _make_choices(self) -> tuple[CardButton, ...]:
        choices = (
            (self.tr("Mở sổ…"), self.tr("Chỉ thư mục của sổ trên máy hoặc USB (Ctrl+O)"),
             "folder-open", self.choose_requested),
            (self.tr("Tạo sổ mới…"), self.tr("Sổ trống hoặc nhập từ Excel, CSV (Ctrl+N)"),
             "database", self.new_requested),
            (self.tr("Dùng thử"), self.tr("Mở một sổ có sẵn dữ liệu mẫu, không phải hồ sơ thật"),
             "flask-conical", self.practice_requested),
            (self.tr("Khôi phục từ bản sao…"),
             self.tr("Dựng lại sổ từ bản sao trên máy này, USB hay tệp mã hóa"),
             "history", self.restore_requested),
        )  # fmt: skip
        buttons = []
        for title, text, icon, signal in choices:
            button = CardButton(title, text, icon)
            button.clicked.connect(signal)
            buttons.append(button)
        return tuple(buttons)

    def _make_row(self, register: RecentRegister) -> QWidget:
        text = str(register.folder)
        if register.last_day:
            text = self.tr("{day} · {folder}").format(day=register.last_day, folder=text)
        button = CardButton(register.office or register.folder.name, text, "book-open")
        button.clicked.connect(partial(self._choose, register.folder))
        self.recent.append(button)
        forget = QToolButton(autoRaise=True)
        forget.setToolTip(self.tr("Bỏ khỏi danh sách này; sổ vẫn còn nguyên"))
        forget.setAccessibleName(
            self.tr("Bỏ “{name}” khỏi danh sách").format(name=button.title.text())
        )
        theme.set_icon(forget, "x")
        forget.clicked.connect(partial(self._forget, register.folder))
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(button, 1)
        line.addWidget(forget)
        return row

    def _choose(self, folder: Path) -> None:
        self.register_chosen.emit(folder)

    def _take_step(self, step: OpeningStep) -> None:
        if self._folder is None or step is OpeningStep.CHOOSE:
            self.choose_requested.emit()
        elif step is OpeningStep.RESTORE:
            self.restore()
        elif step is OpeningStep.SALVAGE:
            self.recovery.salvage(self._folder)
        elif step is OpeningStep.VIEW:
            self.viewing_requested.emit(self._folder)
        else:
            self.register_chosen.emit(self._folder)

    def _forget(self, folder: Path) -> None:
        self._preferences.forget_register(folder)
        self.show_recent()

    def _add_shortcuts(self) -> None:
        for keys, signal in (
            (QKeySequence.StandardKey.Open, self.choose_requested),
            (QKeySequence.StandardKey.New, self.new_requested),
        ):
            QShortcut(keys, self).activated.connect(signal)
        QShortcut(QKeySequence("Ctrl+Q"), self).activated.connect(self.close)
        QShortcut(QKeySequence("F1"), self).activated.connect(self._show_help)

    def _show_help(self) -> None:
        from ocop_desktop.ui.window.help import show_help  # noqa: PLC0415 - when asked for

        show_help(self, "start")

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setContentsMargins(*[3 * theme.GRID] * 4)
        column.setSpacing(theme.GRID)
        column.addWidget(theme.style_heading(QLabel("OCOP Desktop")))
        words = self.tr("Sổ sản phẩm OCOP của cơ quan. Hãy mở một sổ để bắt đầu làm việc.")
        column.addWidget(theme.style_muted(QLabel(words, wordWrap=True)))
        column.addWidget(self.reason)
        column.addSpacing(theme.GRID)
        for button in self.choices:
            column.addWidget(button)
        column.addSpacing(2 * theme.GRID)
        column.addWidget(theme.style_heading(QLabel(self.tr("Sổ gần đây")), 2))
        column.addLayout(self._recent)
        column.addStretch(1)
        middle = QWidget()
        middle.setLayout(column)
        middle.setMaximumWidth(_WIDTH * self.fontMetrics().horizontalAdvance("n"))
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(middle, 8)
        row.addStretch(1)
        self.setCentralWidget(make_scroll_area(page))
        self.choices[0].setFocus()
