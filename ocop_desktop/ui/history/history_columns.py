"""The columns of the history's two lists: the actions, and what one action changed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication

from ocop_desktop.domain.change import ChangeSet
from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.messages.actions import action_sentence
from ocop_desktop.messages.records import record_kind
from ocop_desktop.ui.lists.row_model import RowColumn

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """One field of one record that an action changed; `column` is empty for a whole record."""

    id: int
    table: str
    row_id: int
    column: str
    name: str
    field: str
    before: str
    after: str

    @property
    def kind(self) -> RecordKind:
        """The kind of the record."""
        return RecordKind(self.table)

    @property
    def record(self) -> str:
        """What a clerk calls the record."""
        return record_words(self.kind, self.row_id, self.name)


def action_columns() -> tuple[RowColumn, ...]:
    """When, who, what, and whether it still holds."""
    return (
        RowColumn("at", translate("History", "Lúc"), lambda row: time_words(row.at), 16,
                  sortable=False, is_faint=lambda row: row.undone),
        RowColumn("clerk", translate("History", "Người làm"), clerk_words, 18,
                  sortable=False, is_faint=lambda row: row.undone),
        RowColumn("sentence", translate("History", "Việc"), sentence_words, 60,
                  sortable=False, is_name=True, is_faint=lambda row: row.undone),
        RowColumn("state", translate("History", "Tình trạng"), undone_words, 14, sortable=False),
    )  # fmt: skip


def change_columns() -> tuple[RowColumn, ...]:
    """The record, the field, what stood before and what after."""
    return (
        RowColumn("record", translate("History", "Bản ghi"), lambda row: row.record, 26,
                  sortable=False),
        RowColumn("field", translate("History", "Ô"), lambda row: row.field, 22, sortable=False),
        RowColumn("before", translate("History", "Trước"), lambda row: row.before, 34,
                  sortable=False),
        RowColumn("after", translate("History", "Sau"), lambda row: row.after, 34,
                  sortable=False, is_name=True),
    )  # fmt: skip


def time_words(at: datetime | None) -> str:
    """A time of the history (UTC) in the clerk's own zone: "08:05 05/03/2026"."""
    if at is None:
        return ""
    aware = at if at.tzinfo else at.replace(tzinfo=UTC)
    return f"{aware.astimezone():%H:%M %d/%m/%Y}"


def clerk_words(row: ChangeSet) -> str:
    """Who did it, as it was recorded."""
    return row.clerk or translate("History", "(không ghi tên)")


def sentence_words(row: ChangeSet) -> str:
    """What was done, in the language of the window."""
    return action_sentence(row.sentence, translate)


def undone_words(row: ChangeSet) -> str:
    """That an action was undone; empty while it holds."""
    return translate("History", "Đã hoàn tác") if row.undone else ""


def kind_words(kind: RecordKind) -> str:
    """A kind of record as a heading: "Sản phẩm"."""
    words = record_kind(kind, translate)
    return words[:1].upper() + words[1:]


def record_words(kind: RecordKind, row_id: int, name: str) -> str:
    """What a clerk calls a record: "Sản phẩm “Trà sen”", or its number where it has no name."""
    if name:
        return translate("History", "{kind} “{name}”").format(kind=kind_words(kind), name=name)
    return translate("History", "{kind} số {id}").format(kind=kind_words(kind), id=row_id)
