"""What is known of the copies of the open register, for the status bar."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from ocop_desktop.domain.backups.reminders import is_reminder_due
from ocop_desktop.ui.backups.words import age_words, moment_words

translate = QCoreApplication.translate


@dataclass(frozen=True)
class BackupState:
    """When the newest copies were made (UTC), here and in the `second` place, and what hinders them.

    `first_seen` is the moment the register was first open on this computer.
    """

    newest: datetime | None = None
    second: Path | None = None
    second_newest: datetime | None = None
    first_seen: datetime | None = None
    is_running: bool = False
    refusal: str = ""

    def is_reminder_due(self, seen_at: datetime) -> bool:
        """Whether the clerk is to be reminded of a copy in a second place."""
        return is_reminder_due(self.second_newest, seen_at, first_seen=self.first_seen)

    def is_warning(self, seen_at: datetime) -> bool:
        """Whether something is to be done."""
        return bool(self.refusal) or self.is_reminder_due(seen_at)

    def words(self, seen_at: datetime) -> str:
        """What the status bar says."""
        if self.is_running:
            return translate("Backups", "Đang sao lưu…")
        if self.refusal:
            return translate("Backups", "Chưa sao lưu được")
        if self.is_reminder_due(seen_at):
            if self.second_newest is None:
                return translate("Backups", "Chưa có bản sao ở USB")
            age = age_words(self.second_newest, seen_at)
            return translate("Backups", "Bản sao ở USB đã {age}").format(age=age)
        if self.newest is None:
            return translate("Backups", "Chưa có bản sao")
        return translate("Backups", "Bản sao: {moment}").format(
            moment=moment_words(self.newest, seen_at)
        )

    def hint(self, seen_at: datetime) -> str:
        """All that is known, in lines, with the next step."""
        lines = [self.refusal] if self.refusal else []
        if self.newest is not None:
            moment = moment_words(self.newest, seen_at)
            lines.append(translate("Backups", "Trong thư mục sổ: {moment}").format(moment=moment))
        if self.second_newest is not None:
            moment = moment_words(self.second_newest, seen_at)
            lines.append(translate("Backups", "Ở nơi thứ hai: {moment}").format(moment=moment))
        if self.is_reminder_due(seen_at):
            lines.append(translate("Backups", "Hãy cắm USB rồi chọn Tệp > Sao lưu ra USB…"))
        return "\n".join((*lines, translate("Backups", "Bấm để xem các bản sao.")))
