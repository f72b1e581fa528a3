"""Makes copies by itself while a register is open: every half an hour where anything was written."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from ocop_desktop.domain.backups.backup import Backup
from ocop_desktop.domain.change import ChangeSet
from ocop_desktop.ui import errors
from ocop_desktop.ui.backups.backup_places import BackupPlaces
from ocop_desktop.ui.backups.backup_state import BackupState
from ocop_desktop.ui.backups.words import now
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.tasks.no_register import without_register
from ocop_desktop.ui.tasks.runner import Reply, ServiceRunner

EVERY_MS = 30 * 60 * 1000
_FIRST_SEEN = "first-seen"
Newest = tuple[datetime | None, datetime | None]


class BackupKeeper(QObject):
    """`state_changed` carries the BackupState whenever it is another one.

    `has_changes` tells whether anything was written since the last copy that is known of.
    """

    state_changed = Signal(object)

    def __init__(
        self, runner: ServiceRunner, places: BackupPlaces, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self.places = places
        self.state = BackupState(first_seen=self._read_first_seen())
        self.has_changes = False
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self.back_up_if_changed)
        runner.changed.connect(self._on_changed)
        if runner.write_refusal is None:
            self._timer.start()

    def refresh(self) -> None:
        """Look again which copies there are."""
        self._runner.start_quiet_job(
            Reply(self._on_found, self._on_not_found),
            without_register(_find_newest),
            self.places.own,
            self.places.second,
        )

    def back_up_if_changed(self) -> None:
        """Make a copy in the background where anything was written since the last one, by whomever.

        A window that was killed, another one or a command may have written too: the service looks.
        """
        if self.state.is_running:
            return
        self._show(replace(self.state, is_running=True))
        self._runner.start_quiet_job(
            Reply(self._on_backed_up, self._on_refused), services.backups.back_up_if_changed
        )

    def note_copy(self) -> None:
        """A copy was made by other means: nothing is left to be copied."""
        self.has_changes = False
        self._show(replace(self.state, is_running=False, refusal=""))
        self.refresh()

    def _on_changed(self, change: ChangeSet) -> None:
        del change
        self.has_changes = True

    def _on_backed_up(self, backup: Backup | None) -> None:
        del backup
        self.note_copy()

    def _on_refused(self, error: Exception) -> None:
        errors.note(error)
        message = errors.message_of(error)
        self._show(replace(self.state, is_running=False, refusal=message.summary))

    def _on_found(self, newest: Newest) -> None:
        own, second = newest
        self._show(replace(self.state, newest=own, second=self.places.second, second_newest=second))

    def _on_not_found(self, error: Exception) -> None:
        errors.note(error)

    def _show(self, state: BackupState) -> None:
        self.state = state
        self.state_changed.emit(state)

    def _read_first_seen(self) -> datetime:
        """When the register was first open here; this moment if it never was."""
        kept = self.places.read_day(_FIRST_SEEN)
        try:
            return datetime.fromisoformat(kept).astimezone(UTC)
        except ValueError:
            moment = now()
            self.places.keep_day(_FIRST_SEEN, moment.isoformat())
            return moment


def _find_newest(own: Path, second: Path | None, *, progress: object = None) -> Newest:
    """When the newest verified copies were made, in the register's folder and in the second place."""
    del progress
    kept = services.backups.list_backups(own)
    register_id = kept[0].register_id if kept else ""
    elsewhere = services.backups.find_last_copy(second, register_id) if second is not None else None
    return _newest(kept), elsewhere


def _newest(backups: tuple[Backup, ...]) -> datetime | None:
    return max((backup.at for backup in backups), default=None)
