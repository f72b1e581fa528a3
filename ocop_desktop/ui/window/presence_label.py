"""Who else has the register open, in the status bar: it blocks nothing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QWidget

from ocop_desktop.ui import theme
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.tasks.runner import Reply, ServiceRunner

if TYPE_CHECKING:
    from ocop_desktop.domain.opening.presence import Presence

REFRESH_MS = 30_000
_MAX_LETTERS = 24


class PresenceLabel(QLabel):
    """Names the first of the others; all are named where the mouse rests. Hidden while there is none."""

    def __init__(self, runner: ServiceRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._is_asked = False
        self._is_due = False
        theme.style_muted(self)
        self.hide()
        self._timer = QTimer(self, interval=REFRESH_MS)
        self._timer.timeout.connect(self.refresh)
        runner.opened.connect(self._start)
        runner.busy_changed.connect(self._on_busy_changed)

    def refresh(self) -> None:
        """Look again who has the register open, on a worker thread, as soon as it is not busy."""
        self._is_due = self._runner.is_busy
        if not self._is_asked and not self._is_due:
            self._is_asked = True
            reply = Reply(self._on_listed, self._on_failed)
            self._runner.call_latest(reply, services.registers.list_presences)

    def show_presences(self, presences: Sequence[Presence]) -> None:
        """Show how many have the register open, and who the others are."""
        others = [one for one in presences if not one.is_own]
        self.setVisible(bool(others))
        if not others:
            self.setText("")
            return
        words = self.tr("{count} người đang mở sổ: {first}").format(
            count=len(others) + 1, first=self._name(others[0], _MAX_LETTERS)
        )
        rest = self.tr(" và {count} người nữa").format(count=len(others) - 1)
        self.setText(words + rest if len(others) > 1 else words)
        lines = [self.tr("Những người khác đang mở sổ này:")]
        lines += [self._name(one, 200) for one in others]
        lines.append(self.tr("Mọi người vẫn sửa được; lưu cùng một chỗ thì chương trình hỏi."))
        self.setToolTip("\n".join(lines))
        self.setAccessibleName(self.text())

    def _start(self) -> None:
        self._timer.start()
        QTimer.singleShot(0, self.refresh)

    def _on_busy_changed(self, busy: bool) -> None:
        if self._is_due and not busy:
            self.refresh()

    def _on_listed(self, presences: Sequence[Presence]) -> None:
        self._is_asked = False
        self.show_presences(presences)

    def _on_failed(self, error: Exception) -> None:
        """A folder that cannot be looked at now names nobody; what is done next tells why."""
        del error
        self._is_asked = False
        self.hide()

    def _name(self, presence: Presence, letters: int) -> str:
        who = presence.clerk or self.tr("không ghi tên")
        since = f"{presence.since.astimezone():%H:%M}"
        return self.tr("{who} ({computer}, từ {time})").format(
            who=_shorten(who, letters), computer=_shorten(presence.computer, letters), time=since
        )


def _shorten(words: str, letters: int) -> str:
    return words if len(words) <= letters else f"{words[: letters - 1]}…"
