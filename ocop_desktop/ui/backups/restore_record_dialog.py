"""The dialog that takes one record out of a copy, back into the open register."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ocop_desktop.domain.backups.backup import BackupRecord
from ocop_desktop.domain.change import ChangeSet
from ocop_desktop.messages.records import record_kind
from ocop_desktop.ui import errors, theme
from ocop_desktop.ui.backups.backup_finder import BackupFinder
from ocop_desktop.ui.backups.backup_places import BackupPlaces
from ocop_desktop.ui.backups.backup_table import BackupRow
from ocop_desktop.ui.backups.words import moment_words, now
from ocop_desktop.ui.fields.text import SearchBox
from ocop_desktop.ui.forms.paged_form import resize_within_screen
from ocop_desktop.ui.lists.row_model import RowColumn
from ocop_desktop.ui.lists.row_table import RowTable
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.tasks.runner import Reply
from ocop_desktop.ui.widgets.empty_state import EmptyState
from ocop_desktop.ui.writing import needs_writing

translate = QCoreApplication.translate


@dataclass(frozen=True)
class RecordRow:
    """A record of the copy as a row."""

    record: BackupRecord

    @property
    def id(self) -> tuple[str, int]:
        """Its kind and number."""
        return (self.record.kind, self.record.row_id)


class RestoreRecordDialog(QDialog):
    """Searches a copy for a record by its name; Enter takes it back as an action that can be undone."""

    def __init__(
        self, context: PageContext, places: BackupPlaces, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._wanted: Path | None = None
        self.setWindowTitle(self.tr("Lấy lại một bản ghi từ bản sao"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.finder = BackupFinder(context.runner, places, self)
        self.backups = QComboBox()
        self.search = SearchBox()
        self.search.setAccessibleName(self.tr("Tên cần tìm trong bản sao"))
        self.search.set_hint(self.tr("Tên sản phẩm, chủ thể, sự kiện…"))
        self.table = RowTable(_columns(), self.tr("Tìm thấy trong bản sao"), local_sort=True)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.restore_button = theme.make_button(self.tr("&Lấy lại"), "undo-2")
        self.close_button = QPushButton(self.tr("Đó&ng"))
        self.close_button.setAutoDefault(False)
        theme.style_primary(self.restore_button).setDefault(True)
        needs_writing(self.restore_button)
        self._lay_out()
        self._connect()
        self._show_usable()
        self.finder.search()

    def prefer(self, backup: Path) -> None:
        """Choose that copy once it is listed."""
        self._wanted = backup

    def restore(self) -> None:
        """Take the selected record back."""
        rows, backup = self.table.selected_rows(), self.backups.currentData()
        if not rows or backup is None or not self.restore_button.isEnabled():
            return
        record: BackupRecord = rows[0].record
        self.restore_button.setEnabled(False)
        self._context.runner.call_slow(
            Reply(self._on_restored, self._on_failed),
            services.backups.restore_record,
            backup,
            record.kind,
            record.row_id,
        )

    def _connect(self) -> None:
        self.finder.found.connect(self._show_backups)
        self.finder.failed.connect(errors.report)
        self.backups.currentIndexChanged.connect(self._find)
        self.search.searched.connect(self._find)
        self.table.selection_changed.connect(self._show_usable)
        self.table.opened.connect(self.restore)
        self.restore_button.clicked.connect(self.restore)
        self.close_button.clicked.connect(self.reject)

    def _show_backups(self, rows: tuple[BackupRow, ...]) -> None:
        newest_first = sorted(rows, key=lambda row: row.backup.at, reverse=True)
        self.backups.clear()
        for row in newest_first:
            words = f"{moment_words(row.backup.at, now())} · {row.place}"
            self.backups.addItem(words, row.backup.folder)
        folders = [row.backup.folder for row in newest_first]
        if self._wanted in folders:
            self.backups.setCurrentIndex(folders.index(self._wanted))
        if not rows:
            self.table.set_empty_state(EmptyState("database", self.tr("Chưa có bản sao nào"), ""))

    def _find(self) -> None:
        backup = self.backups.currentData()
        if backup is None:
            return
        self._context.runner.call_slow(
            Reply(self._show_found, self._on_failed),
            _find_in,
            backup,
            self.search.text(),
        )

    def _show_found(self, found: tuple[str, Path, tuple[BackupRecord, ...]]) -> None:
        words, backup, records = found
        if words != self.search.text() or backup != self.backups.currentData():
            return
        self.table.set_empty_state(
            EmptyState(
                "search",
                self.tr("Không thấy trong bản sao này"),
                self.tr("Hãy thử tên khác hoặc chọn bản sao khác."),
            )
        )
        self.table.set_rows([RecordRow(record) for record in records])
        if self.table.rows:
            self.table.select_ids([self.table.rows[0].id])
        self._show_usable()

    def _show_usable(self) -> None:
        self.restore_button.setEnabled(bool(self.table.selected_rows()))

    def _on_restored(self, change: ChangeSet) -> None:
        del change
        self.accept()

    def _on_failed(self, error: Exception) -> None:
        self._show_usable()
        errors.report(error)

    def _lay_out(self) -> None:
        self.table.set_empty_state(EmptyState("search", self.tr("Đang tìm bản sao…"), ""))
        label = QLabel(self.tr("&Bản sao"))
        label.setBuddy(self.backups)
        top = QHBoxLayout()
        top.addWidget(label)
        top.addWidget(self.backups, 1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.restore_button)
        words = self.tr(
            "Bản ghi đã xóa trở lại cùng những gì thuộc về nó; bản ghi đang có trở về như trong "
            "bản sao. Ctrl+Z hoàn tác được."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(*[2 * theme.GRID] * 4)
        column.setSpacing(theme.GRID)
        column.addWidget(theme.style_heading(QLabel(self.windowTitle(), wordWrap=True)))
        column.addWidget(theme.style_muted(QLabel(words, wordWrap=True)))
        column.addLayout(top)
        column.addWidget(self.search)
        column.addWidget(self.table, 1)
        column.addLayout(buttons)
        resize_within_screen(self, 110, 30)
        self.search.setFocus()


def _find_in(
    register: object, backup: Path, words: str
) -> tuple[str, Path, tuple[BackupRecord, ...]]:
    """The records of a copy, with what they were asked for by."""
    return words, backup, services.backups.find_records(backup, words, register)  # type: ignore[arg-type]


def _columns() -> tuple[RowColumn, ...]:
    return (
        RowColumn("name", translate("Backups", "Tên"), _name, 40, is_name=True),
        RowColumn("kind", translate("Backups", "Loại"), _kind, 20),
        RowColumn("exists", translate("Backups", "Trong sổ"), _exists, 16),
    )


def _name(row: RecordRow) -> str:
    return row.record.name


def _kind(row: RecordRow) -> str:
    words = record_kind(row.record.kind, translate)
    return words[:1].upper() + words[1:]


def _exists(row: RecordRow) -> str:
    if row.record.exists:
        return translate("Backups", "Đang có")
    return translate("Backups", "Đã xóa")
