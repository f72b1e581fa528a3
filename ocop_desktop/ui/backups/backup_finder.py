"""Finds the copies of a register: in its known places, in a chosen folder, in an encrypted file."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal

from ocop_desktop.domain.backups.backup import BACKUP_SUFFIX, Backup
from ocop_desktop.ui.backups.backup_places import BackupPlaces
from ocop_desktop.ui.backups.backup_table import BackupRow
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.tasks.job import Job
from ocop_desktop.ui.tasks.no_register import without_register
from ocop_desktop.ui.tasks.runner import Reply, ServiceRunner

translate = QCoreApplication.translate
Rows = tuple[BackupRow, ...]


class BackupFinder(QObject):
    """Emits `found` with the rows of all copies known so far, and `failed` with what refused a choice.

    `nothing_found` carries a chosen folder without any copy. An encrypted copy is opened into a
    temporary folder, which `discard_decrypted` deletes.
    """

    found = Signal(object)
    failed = Signal(object)
    nothing_found = Signal(object)

    def __init__(
        self, runner: ServiceRunner, places: BackupPlaces, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._places = places
        self._known: Rows = ()
        self._chosen: Rows = ()
        self._choice = Path()
        self._decrypted: list[Path] = []

    def search(self) -> None:
        """Look through the known places."""
        self._runner.call_slow(
            Reply(self._on_searched, self._on_failed),
            without_register(list_known),
            self._places.own,
            self._places.second,
        )

    def add_folder(self, folder: Path) -> None:
        """Add the copies in a folder that was chosen, or the copy that it is itself."""
        self._choice = folder
        self._runner.call_slow(
            Reply(self._on_chosen, self._on_failed), without_register(list_chosen), folder
        )

    def add_encrypted(self, file: Path, passphrase: str, title: str) -> Job:
        """Open an encrypted copy and add it."""
        self._choice = file
        target = Path(tempfile.mkdtemp(prefix="ocop-"))
        self._decrypted.append(target)
        return self._runner.start_job(
            title,
            Reply(self._on_decrypted, self._on_failed),
            without_register(services.backups.decrypt),
            file,
            target / f"{file.stem}{BACKUP_SUFFIX}",
            passphrase,
        )

    def discard_decrypted(self) -> None:
        """Delete what encrypted copies were opened into."""
        for folder in self._decrypted:
            shutil.rmtree(folder, ignore_errors=True)
        self._decrypted.clear()

    def _on_searched(self, rows: Rows) -> None:
        self._known = rows
        self._emit_found()

    def _on_chosen(self, rows: Rows) -> None:
        if not rows:
            self.nothing_found.emit(self._choice)
            return
        self._chosen = rows
        self._emit_found()

    def _on_decrypted(self, backup: Backup) -> None:
        self._on_chosen((BackupRow(backup, self._choice.name),))

    def _on_failed(self, error: Exception) -> None:
        self.failed.emit(error)

    def _emit_found(self) -> None:
        known = {row.id: row for row in (*self._chosen, *self._known)}
        self.found.emit(tuple(known.values()))


def list_known(own: Path, second: Path | None) -> Rows:
    """The copies a register keeps itself, and its copies in the second place."""
    kept = services.backups.list_backups(own)
    rows = [BackupRow(backup, translate("Backups", "Trong thư mục sổ")) for backup in kept]
    if second is not None:
        ids = {backup.register_id for backup in kept}
        rows += [
            BackupRow(backup, str(second))
            for backup in services.backups.list_backups(second)
            if not ids or backup.register_id in ids
        ]
    return tuple(rows)


def list_chosen(folder: Path) -> Rows:
    """The copy that `folder` is, or the copies in it. Raises BackupDamaged."""
    if folder.name.endswith(BACKUP_SUFFIX):
        return (BackupRow(services.backups.read_backup(folder), str(folder.parent)),)
    return tuple(BackupRow(backup, str(folder)) for backup in services.backups.list_backups(folder))
