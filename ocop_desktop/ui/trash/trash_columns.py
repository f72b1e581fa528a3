"""The columns of the trash, and what hangs on a deleted record in words."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.history.trash import TRASH_DAYS, TrashedRecord
from ocop_desktop.domain.text import format_number
from ocop_desktop.messages.records import record_kind
from ocop_desktop.ui.history.history_columns import kind_words, time_words
from ocop_desktop.ui.lists.row_model import RowColumn

translate = QCoreApplication.translate


def trash_columns(on: date) -> tuple[RowColumn, ...]:
    """Name, kind, what hangs on it, when and by whom it was deleted, days left on the day `on`."""
    return (
        RowColumn("name", translate("Trash", "Tên"), trashed_name, 34, is_name=True),
        RowColumn("kind", translate("Trash", "Loại"), lambda row: kind_words(row.kind), 16),
        RowColumn("attached", translate("Trash", "Đi kèm"), attached_words, 26),
        RowColumn(
            "at", translate("Trash", "Xóa lúc"), lambda row: time_words(row.deleted_at), 16,
            sort=lambda row: row.deleted_at,
        ),
        RowColumn("clerk", translate("Trash", "Người xóa"), lambda row: row.clerk, 18),
        RowColumn(
            "left", translate("Trash", "Còn giữ"), lambda row: days_left_words(row, on), 11,
            sort=lambda row: days_left(row, on),
        ),
    )  # fmt: skip


def trashed_name(row: TrashedRecord) -> str:
    """The record's name; its number where it has none."""
    return row.name or translate("Trash", "số {id}").format(id=row.row_id)


def attached_words(row: TrashedRecord) -> str:
    """What was deleted with the record and comes back with it: "lần đánh giá: 2, lần công nhận: 1"."""
    return ", ".join(
        f"{record_kind(RecordKind(kind), translate)}: {format_number(count)}"
        for kind, count in row.attached
    )


def days_left(row: TrashedRecord, on: date) -> int:
    """How many days the record is still kept, today included; a day before its deletion counts as it."""
    days_gone = max(0, (on - row.deleted_at.astimezone().date()).days)
    return max(0, TRASH_DAYS - days_gone)


def days_left_words(row: TrashedRecord, on: date) -> str:
    """The days left in words."""
    return translate("Trash", "{count} ngày").format(count=days_left(row, on))
