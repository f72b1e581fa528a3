"""The list of copies: when each was made, what is inside, where it lies."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractItemView, QWidget

from ocop_desktop.domain.backups.backup import Backup
from ocop_desktop.domain.text import format_number
from ocop_desktop.ui.backups.words import moment_words, now, size_words, verified_words
from ocop_desktop.ui.lists.row_model import RowColumn
from ocop_desktop.ui.lists.row_table import RowTable

translate = QCoreApplication.translate
_DETAILS = {"size", "verified"}


@dataclass(frozen=True)
class BackupRow:
    """A copy as a row; `place` says which of the known places it lies in."""

    backup: Backup
    place: str

    @property
    def id(self) -> Path:
        """Its folder."""
        return self.backup.folder


class BackupTable(RowTable):
    """Shows copies, the newest first; one of them can be selected."""

    def __init__(self, parent: QWidget | None = None, *, has_details: bool = True) -> None:
        """Make the table; without `has_details` it leaves out what the window tells of the selected copy."""
        self._seen_at = now()
        columns = [one for one in self._columns() if has_details or one.key not in _DETAILS]
        super().__init__(
            columns, translate("Backups", "Các bản sao"), local_sort=True, parent=parent
        )
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.show_sort("at", descending=True)

    def show_backups(self, rows: Sequence[BackupRow]) -> None:
        """Show these copies; the newest is selected unless another one was."""
        self._seen_at = now()
        newest_first = sorted(rows, key=lambda row: row.backup.at, reverse=True)
        self.set_rows(newest_first)
        if newest_first and not self.selected_rows():
            self.select_ids([newest_first[0].id])

    def selected_backup(self) -> Backup | None:
        """The copy that is selected."""
        rows = self.selected_rows()
        return rows[0].backup if rows else None

    def _columns(self) -> tuple[RowColumn, ...]:
        return (
            RowColumn("at", translate("Backups", "Lúc"), self._moment, 18, sort=_moment_of),
            RowColumn("products", translate("Backups", "Sản phẩm"), _products, 10, "right"),
            RowColumn("changes", translate("Backups", "Lần ghi"), _changes, 10, "right"),
            RowColumn("size", translate("Backups", "Cỡ"), _size, 9, "right"),
            RowColumn("verified", translate("Backups", "Kiểm chứng"), _verified, 22),
            RowColumn("place", translate("Backups", "Nơi để"), _place, 24, hint=_folder,
                      is_name=True),
        )  # fmt: skip

    def _moment(self, row: BackupRow) -> str:
        return moment_words(row.backup.at, self._seen_at)


def _moment_of(row: BackupRow) -> datetime:
    return row.backup.at


def _products(row: BackupRow) -> str:
    return format_number(row.backup.products)


def _changes(row: BackupRow) -> str:
    return format_number(row.backup.changes)


def _size(row: BackupRow) -> str:
    return size_words(row.backup.bytes)


def _verified(row: BackupRow) -> str:
    return verified_words(row.backup)


def _place(row: BackupRow) -> str:
    return row.place


def _folder(row: BackupRow) -> str:
    return str(row.backup.folder)
