"""Ways back to a register that does not open: restored from a copy, or salvaged into a new one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ocop_desktop.domain.backups.backup import Backup
from ocop_desktop.ui.backups.backup_finder import Rows, list_known
from ocop_desktop.ui.backups.backup_places import BackupPlaces
from ocop_desktop.ui.backups.restore_dialog import RestoreDialog
from ocop_desktop.ui.health.salvage_dialog import SalvageDialog
from ocop_desktop.ui.preferences import Preferences
from ocop_desktop.ui.tasks.no_register import make_folder_runner, without_register
from ocop_desktop.ui.tasks.runner import Reply, ServiceRunner


class Recovery(QObject):
    """Works without an open register; `recovered` carries the folder of the register that came back.

    `newest_found` carries the newest copy of the register in the folder that was asked for, or None.
    """

    recovered = Signal(object)
    newest_found = Signal(object)

    def __init__(self, window: QWidget, preferences: Preferences) -> None:
        super().__init__(window)
        self._window = window
        self._preferences = preferences
        self._runner: ServiceRunner | None = None
        self._newest: Backup | None = None

    def find_newest(self, folder: Path) -> None:
        """Look for the newest copy of the register in `folder`."""
        self._newest = None
        places = BackupPlaces(self._preferences, folder)
        self._get_runner().call_slow(
            Reply(self._on_found, self._on_not_found),
            without_register(list_known),
            places.own,
            places.second,
        )

    def restore(self, folder: Path) -> RestoreDialog:
        """Open the wizard over the copies of the register in `folder`, the newest one selected."""
        dialog = RestoreDialog(self._get_runner(), self._preferences, folder, parent=self._window)
        if self._newest is not None:
            dialog.prefer(self._newest.folder)
        dialog.restored.connect(self.recovered)
        dialog.open()
        return dialog

    def salvage(self, folder: Path) -> SalvageDialog:
        """Open the dialog that reads what can be read of the register in `folder`."""
        dialog = SalvageDialog(self._get_runner(), self._preferences, folder, self._window)
        dialog.salvaged.connect(self.recovered)
        dialog.open()
        return dialog

    def close(self) -> None:
        """Stop what runs."""
        if self._runner is not None:
            for job in self._runner.open_jobs:
                job.cancel()
            self._runner.close()
            self._runner = None

    def _get_runner(self) -> ServiceRunner:
        if self._runner is None:
            self._runner = make_folder_runner()
        return self._runner

    def _on_found(self, rows: Rows) -> None:
        newest = max((row.backup for row in rows), key=lambda backup: backup.at, default=None)
        self._newest = newest
        self.newest_found.emit(newest)

    def _on_not_found(self, error: Exception) -> None:
        del error
        self.newest_found.emit(None)
