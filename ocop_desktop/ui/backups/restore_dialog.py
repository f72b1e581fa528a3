"""The wizard that restores a register from a copy, into a new folder."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ocop_desktop.domain.backups.backup import Backup
from ocop_desktop.domain.change import ChangeSet
from ocop_desktop.ui import errors, theme
from ocop_desktop.ui.backups.backup_finder import BackupFinder
from ocop_desktop.ui.backups.backup_loss import loss_words
from ocop_desktop.ui.backups.backup_places import BackupPlaces
from ocop_desktop.ui.backups.backup_table import BackupRow, BackupTable
from ocop_desktop.ui.backups.content_panel import ContentPanel
from ocop_desktop.ui.backups.passphrase_dialog import PassphraseDialog
from ocop_desktop.ui.backups.words import moment_words, now, propose_target
from ocop_desktop.ui.fields.folder import FolderField
from ocop_desktop.ui.files import ENCRYPTED, choose_files, choose_folder
from ocop_desktop.ui.forms.paged_form import resize_within_screen
from ocop_desktop.ui.preferences import Preferences
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.tasks.job import Job
from ocop_desktop.ui.tasks.no_register import without_register
from ocop_desktop.ui.tasks.runner import Reply, ServiceRunner
from ocop_desktop.ui.widgets.empty_state import EmptyState
from ocop_desktop.ui.widgets.job_dialog import JobDialog

_RECENT = 1000


class RestoreDialog(JobDialog):
    """Shows the copies of the register in `folder`; `restored` carries the folder of the new register.

    With `is_open` the runner's register is compared with the copy.
    """

    restored = Signal(object)

    def __init__(
        self,
        runner: ServiceRunner,
        preferences: Preferences,
        folder: Path,
        *,
        is_open: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(runner, parent)
        self._runner = runner
        self._preferences = preferences
        self._folder = folder
        self._counts: Mapping[str, int] = {}
        self._actions: tuple[ChangeSet, ...] = ()
        self._wanted: Path | None = None
        self._is_unread = False
        self._proposed = ""
        self.setWindowTitle(self.tr("Khôi phục từ bản sao"))
        self.finder = BackupFinder(runner, BackupPlaces(preferences, folder), self)
        self.table = BackupTable(has_details=False)
        self.content = ContentPanel()
        self.loss = QLabel(wordWrap=True)
        self.target = FolderField(self.tr("Thư mục của sổ khôi phục"))
        self._make_buttons()
        self._lay_out()
        self._connect()
        self._show_selected()
        self.finder.search()
        if is_open:
            counted = Reply(self._show_counts, self._on_unread)
            runner.call(counted, services.registers.count_records)
            runner.call(
                Reply(self._show_actions, self._on_unread), services.history.recent, _RECENT
            )

    def prefer(self, backup: Path) -> None:
        """Select that copy once it is listed."""
        self._wanted = backup
        self.table.select_ids([backup])

    def restore(self) -> None:
        """Restore the selected copy into the target folder."""
        backup = self.table.selected_backup()
        if backup is None or self.jobs.is_running:
            return
        title = self.tr("Khôi phục bản sao {moment}").format(moment=moment_words(backup.at, now()))
        job = self._runner.start_job(
            title,
            Reply(self._on_restored, self._on_failed),
            without_register(services.backups.restore),
            backup.folder,
            Path(self.target.value()),
        )
        self._run(job)

    def release(self) -> None:
        """Delete what encrypted copies were opened into."""
        self.finder.discard_decrypted()

    def _run(self, job: Job) -> None:
        self.jobs.show_job(job)
        self._show_usable()

    def _on_restored(self, folder: Path) -> None:
        self.finder.discard_decrypted()
        self.restored.emit(folder)
        self.accept()

    def _on_failed(self, error: Exception) -> None:
        errors.report(error)

    def _connect(self) -> None:
        self.table.selection_changed.connect(self._show_selected)
        self.table.opened.connect(lambda _row: self.restore())
        self.finder.found.connect(self._show_found)
        self.finder.failed.connect(errors.report)
        self.finder.nothing_found.connect(self._show_nothing_found)
        self.jobs.ended.connect(lambda _job: self._show_usable())
        self.target.browse_requested.connect(self._choose_target)
        self.target.path.edited.connect(self._show_usable)
        self.restore_button.clicked.connect(self.restore)
        self.close_button.clicked.connect(self.reject)
        self.folder_button.clicked.connect(self._choose_source)
        self.encrypted_button.clicked.connect(self._choose_encrypted)

    def _show_found(self, rows: tuple[BackupRow, ...]) -> None:
        self.table.set_empty_state(self._empty_state())
        self.table.show_backups(rows)
        if self._wanted is not None:
            self.table.select_ids([self._wanted])
        self._show_selected()

    def _show_nothing_found(self, folder: Path) -> None:
        self.loss.setText(
            self.tr("Không thấy bản sao nào của sổ OCOP trong “{folder}”.").format(folder=folder)
        )
        self.loss.show()

    def _show_counts(self, counts: Mapping[str, int]) -> None:
        self._counts = counts
        self._show_selected()

    def _show_actions(self, actions: tuple[ChangeSet, ...]) -> None:
        self._actions = actions
        self._show_selected()

    def _on_unread(self, error: Exception) -> None:
        """A broken register is what copies are for: its failure is told here and stops nothing."""
        errors.note(error)
        self._is_unread = True
        self._show_selected()

    def _show_selected(self) -> None:
        backup = self.table.selected_backup()
        self.content.show_backup(backup)
        words = "" if backup is None else self._loss_words(backup)
        self.loss.setText(words)
        self.loss.setVisible(bool(words))
        if backup is not None and self.target.value() in {"", self._proposed}:
            self._proposed = str(propose_target(self._folder, backup))
            self.target.set_value(self._proposed)
        self._show_usable()

    def _loss_words(self, backup: Backup) -> str:
        if self._is_unread:
            return self.tr(
                "Sổ đang mở không đọc được, nên không biết nó có gì mới hơn bản sao này."
            )
        return loss_words(self._counts, self._actions, backup)

    def _show_usable(self) -> None:
        is_free = not self.jobs.is_running
        has_choice = self.table.selected_backup() is not None and bool(self.target.value())
        self.restore_button.setEnabled(is_free and has_choice)
        for widget in (self.table, self.target, self.folder_button, self.encrypted_button):
            widget.setEnabled(is_free)

    def _choose_target(self) -> None:
        title = self.tr("Chọn nơi đặt thư mục của sổ khôi phục")
        choose_folder(self, self._preferences, title, self._set_parent)

    def _set_parent(self, parent: Path) -> None:
        """Take the folder that was chosen if it is empty, else a new one inside of it."""
        try:
            is_empty = not any(parent.iterdir())
        except OSError:
            is_empty = False  # restoring tells why nothing can be put there
        name = Path(self.target.value() or self._proposed).name or "so-khoi-phuc"
        self.target.set_value(str(parent if is_empty else parent / name))
        self._show_usable()

    def _choose_source(self) -> None:
        title = self.tr("Chọn thư mục có bản sao")
        choose_folder(self, self._preferences, title, self.finder.add_folder)

    def _choose_encrypted(self) -> None:
        title = self.tr("Chọn bản sao mã hóa")
        choose_files(self, self._preferences, title, ENCRYPTED, self._ask_passphrase)

    def _ask_passphrase(self, files: tuple[Path, ...]) -> None:
        title = self.tr("Mật khẩu của “{name}”").format(name=files[0].name)
        dialog = PassphraseDialog(title, is_new=False, parent=self)
        dialog.given.connect(lambda passphrase: self._open_encrypted(files[0], passphrase))
        dialog.open()

    def _open_encrypted(self, file: Path, passphrase: str) -> None:
        title = self.tr("Mở bản sao mã hóa {name}").format(name=file.name)
        self._run(self.finder.add_encrypted(file, passphrase, title))

    def _empty_state(self) -> EmptyState:
        return EmptyState(
            "database",
            self.tr("Chưa thấy bản sao nào"),
            self.tr("Hãy chọn thư mục có bản sao, như USB, hoặc mở bản sao mã hóa (.age)."),
            self.tr("Chọn thư mục…"),
            self._choose_source,
        )

    def _make_buttons(self) -> None:
        self.folder_button = theme.make_button(self.tr("&Chọn thư mục…"), "folder-open")
        self.encrypted_button = theme.make_button(self.tr("&Mở bản sao mã hóa…"), "lock-open")
        self.restore_button = theme.make_button(self.tr("&Khôi phục và mở"), "rotate-ccw")
        theme.style_primary(self.restore_button).setDefault(True)
        self.close_button = QPushButton(self.tr("Đó&ng"))
        for button in (self.folder_button, self.encrypted_button, self.close_button):
            button.setAutoDefault(False)

    def _lay_out(self) -> None:
        self.loss.setProperty("role", "banner")
        self.table.set_empty_state(EmptyState("search", self.tr("Đang tìm bản sao…"), ""))
        sources = QHBoxLayout()
        sources.addWidget(self.folder_button)
        sources.addWidget(self.encrypted_button)
        sources.addStretch(1)
        left = QVBoxLayout()
        left.addWidget(self.table, 1)
        left.addLayout(sources)
        middle = QHBoxLayout()
        middle.setSpacing(2 * theme.GRID)
        middle.addLayout(left, 3)
        middle.addWidget(self.content, 2)
        label = QLabel(self.tr("Khôi phục &vào thư mục mới"))
        label.setBuddy(self.target.path)
        place = QHBoxLayout()
        place.addWidget(label)
        place.addWidget(self.target, 1)
        bottom = QHBoxLayout()
        bottom.setSpacing(theme.GRID)
        bottom.addWidget(self.jobs, 1)
        bottom.addWidget(self.close_button)
        bottom.addWidget(self.restore_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[2 * theme.GRID] * 4)
        column.setSpacing(theme.GRID)
        words = self.tr(
            "Sổ được dựng lại vào một thư mục mới rồi mở ra. Thư mục cũ không bị ghi đè."
        )
        column.addWidget(theme.style_heading(QLabel(self.windowTitle())))
        column.addWidget(theme.style_muted(QLabel(words, wordWrap=True)))
        column.addLayout(middle, 1)
        column.addWidget(self.loss)
        column.addLayout(place)
        column.addLayout(bottom)
        resize_within_screen(self, 150, 34)
        self.table.setFocus()
