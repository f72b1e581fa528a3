"""What is said of copies: when they were made, what is inside, how old they are."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ocop_desktop.domain.text import format_number

if TYPE_CHECKING:
    from ocop_desktop.domain.backups.backup import Backup

translate = QCoreApplication.translate
_TABLES = {
    "products": "product", "producers": "producer", "evaluations": "evaluation", "fairs": "fair",
}  # fmt: skip
_MEGABYTE = 1_000_000


def now() -> datetime:
    """This moment, in UTC."""
    return datetime.now(UTC)


def moment_words(at: datetime, seen_at: datetime) -> str:
    """A moment in the clerk's own time: "hôm nay 14:05", "hôm qua 9:30", "29/11/2026 14:05"."""
    own, today = at.astimezone(), seen_at.astimezone().date()
    clock = f"{own.hour}:{own.minute:02}"
    if own.date() == today:
        return translate("Backups", "hôm nay {clock}").format(clock=clock)
    if own.date() == today - timedelta(days=1):
        return translate("Backups", "hôm qua {clock}").format(clock=clock)
    return f"{own:%d/%m/%Y} {clock}"


def size_words(size: int) -> str:
    """A size in bytes as MB, at least 1."""
    return translate("Backups", "{size} MB").format(
        size=format_number(max(1, round(size / _MEGABYTE)))
    )


def count_words(counts: Mapping[str, int]) -> str:
    """How many records of each noun: "66 sản phẩm · 41 chủ thể"; nouns without any are left out."""
    names = (
        ("products", translate("Backups", "{count} sản phẩm")),
        ("producers", translate("Backups", "{count} chủ thể")),
        ("evaluations", translate("Backups", "{count} phiếu đánh giá")),
        ("fairs", translate("Backups", "{count} sự kiện")),
    )
    return " · ".join(
        words.format(count=format_number(counts[noun])) for noun, words in names if counts.get(noun)
    )


def content_counts(backup: Backup) -> Mapping[str, int]:
    """How many records the copy holds, by noun; of a copy that tells little its products."""
    return {"products": backup.products, **table_counts(backup.counts)}


def table_counts(counts: Mapping[str, int]) -> dict[str, int]:
    """Counts of rows by table as counts of records by noun."""
    return {noun: counts[table] for noun, table in _TABLES.items() if table in counts}


def verified_words(backup: Backup) -> str:
    """Whether the copy was read back after it was made."""
    if backup.verified:
        return translate("Backups", "Đã đọc lại và đối chiếu")
    return translate("Backups", "Chưa đối chiếu được")


def age_words(at: datetime, seen_at: datetime) -> str:
    """How old a copy is, in whole days: "9 ngày"."""
    return translate("Backups", "{count} ngày").format(count=max(0, (seen_at - at).days))


def propose_target(register: Path, backup: Backup) -> Path:
    """A new folder beside the register for what is restored: "so-ocop-khoi-phuc-2026-11-29"."""
    return folder_beside(register, f"khoi-phuc-{backup.at.astimezone():%Y-%m-%d}")


def folder_beside(register: Path, purpose: str) -> Path:
    """A folder beside the register that is not there yet, named after it and its purpose."""
    beside = register.parent if register.parent.is_dir() else Path.home()
    return free_folder(beside / f"{register.name}-{purpose}")


def free_folder(wanted: Path) -> Path:
    """The folder itself if it is not there yet, else with the next free number: "so-ocop-2"."""
    number, target = 1, wanted
    while target.exists():
        number += 1
        target = wanted.with_name(f"{wanted.name}-{number}")
    return target
