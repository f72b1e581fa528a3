"""What the open register holds that a copy of it does not."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ocop_desktop.domain.text import format_number
from ocop_desktop.ui.backups.words import content_counts, count_words

if TYPE_CHECKING:
    from ocop_desktop.domain.backups.backup import Backup
    from ocop_desktop.domain.change import ChangeSet

translate = QCoreApplication.translate


def count_missing(counts: Mapping[str, int], backup: Backup) -> dict[str, int]:
    """How many more records of each noun the open register holds than the copy."""
    held = content_counts(backup)
    missing = {noun: counts[noun] - held[noun] for noun in counts if noun in held}
    return {noun: count for noun, count in missing.items() if count > 0}


def count_later(actions: Sequence[ChangeSet], backup: Backup) -> int:
    """How many of the actions were recorded after the copy was made."""
    return sum(action.id > backup.last_change for action in actions)


def loss_words(counts: Mapping[str, int], actions: Sequence[ChangeSet], backup: Backup) -> str:
    """What is not in the copy, as a warning; empty where nothing is missing or nothing is open."""
    later = count_later(actions, backup)
    if not later:
        return ""
    number = format_number(later)
    number = translate("Backups", "hơn {count}").format(count=number) if later >= 1000 else number
    words = translate(
        "Backups", "Sổ đang mở có thêm {count} lần ghi sau bản sao này; sổ khôi phục không có."
    ).format(count=number)
    missing = count_words(count_missing(counts, backup))
    if missing:
        words += " " + translate("Backups", "Trong đó thiếu: {records}.").format(records=missing)
    return words
