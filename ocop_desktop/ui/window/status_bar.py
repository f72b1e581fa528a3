"""The status bar: the page's text or a message, the running job, the name of the register."""

from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QLabel, QStatusBar

from ocop_desktop.domain.text import format_number
from ocop_desktop.ui import theme
from ocop_desktop.ui.tasks.runner import ServiceRunner
from ocop_desktop.ui.toast import MessageRow
from ocop_desktop.ui.widgets.elided_label import ElidedLabel
from ocop_desktop.ui.window.job_strip import JobStrip
from ocop_desktop.ui.window.presence_label import PresenceLabel

BUSY_AFTER_MS = 300


class StatusBar(QObject):
    """The parts of a QStatusBar and their texts; its height never changes."""

    def __init__(self, bar: QStatusBar, runner: ServiceRunner) -> None:
        super().__init__(bar)
        self.register_name = ""
        self._page = ElidedLabel()
        self._page.setContentsMargins(theme.GRID, 0, 0, 0)
        self._selected = QLabel()
        self.messages = MessageRow(self._page)
        self.jobs = JobStrip(runner, self.messages)
        self.presences = PresenceLabel(runner)
        self._register = theme.style_muted(QLabel())
        self._busy = theme.style_muted(QLabel(self.tr("Đang làm…")))
        self._delay_timer = QTimer(self, singleShot=True, interval=BUSY_AFTER_MS)
        self._delay_timer.timeout.connect(self._busy.show)
        bar.addWidget(self.messages, 1)
        for widget in (self.jobs, self._selected, self._busy, self.presences, self._register):
            bar.addPermanentWidget(widget)
        self._busy.hide()
        runner.busy_changed.connect(self._on_busy_changed)

    def show_page(self, text: str) -> None:
        """Show the status text of the current page: its counts and filters."""
        self._page.show_text(text)

    def show_selected(self, count: int) -> None:
        """Show how many rows of the page's list are selected."""
        words = self.tr("{count} đã chọn").format(count=format_number(count))
        self._selected.setText(words if count else "")

    def show_register(self, folder: Path) -> None:
        """Show the name of the open register."""
        self.register_name = folder.name
        self._register.setText(self.tr("Sổ: {name}").format(name=folder.name))
        self._register.setToolTip(str(folder))

    def _on_busy_changed(self, busy: bool) -> None:
        if busy:
            self._delay_timer.start()
        else:
            self._delay_timer.stop()
            self._busy.hide()
