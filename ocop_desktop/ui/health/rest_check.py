"""Checks the open register by itself once it rests: a sample, and all of it where there is a reason."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from ocop_desktop.domain.health.report import HealthReport
from ocop_desktop.ui import errors
from ocop_desktop.ui.backups.backup_places import BackupPlaces
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.tasks.no_register import without_register
from ocop_desktop.ui.tasks.runner import Reply, ServiceRunner

REST_MS = 10_000
FULL_DAYS = 7
_DAY = "full-check"


class RestCheck(QObject):
    """Begins when nothing was asked of the register for `REST_MS`; `found` carries a report with problems.

    Every row is compared after an unclean stop and once in `FULL_DAYS` days, else a sample.
    """

    found = Signal(object)
    checked = Signal(object)

    def __init__(
        self, runner: ServiceRunner, places: BackupPlaces, on: date, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._places = places
        self._on = on
        self._is_full = self._is_due()
        self._timer = QTimer(self, singleShot=True, interval=REST_MS)
        self._timer.timeout.connect(self._check)
        runner.busy_changed.connect(self._on_busy_changed)
        runner.call(Reply(self._on_asked, self._on_failed), services.registers.was_left_unclean)

    def _on_asked(self, was_left_unclean: bool) -> None:
        self._is_full = self._is_full or was_left_unclean
        self._timer.start()

    def _on_busy_changed(self, busy: bool) -> None:
        if self._timer.isActive() and busy:
            self._timer.start()

    def _check(self) -> None:
        if self._runner.is_busy:
            self._timer.start()
            return
        self._runner.start_quiet_job(
            Reply(self._on_checked, self._on_failed),
            without_register(services.health.check),
            self._folder,
            full=self._is_full,
        )

    def _on_checked(self, report: HealthReport) -> None:
        if self._is_full:
            self._places.keep_day(_DAY, self._on.isoformat())
            if report.is_sound and self._runner.write_refusal is None:
                self._runner.call(self._ignore, services.registers.settle_unclean_stop)
        self.checked.emit(report)
        if not report.is_sound:
            self.found.emit(report)

    def _ignore(self, answer: None) -> None:
        """Nothing is shown of it."""

    def _on_failed(self, error: Exception) -> None:
        errors.note(error)

    def _is_due(self) -> bool:
        """Whether the last full check was too many days ago."""
        try:
            last = date.fromisoformat(self._places.read_day(_DAY))
        except ValueError:
            return True
        return not timedelta(0) <= self._on - last < timedelta(days=FULL_DAYS)

    @property
    def _folder(self) -> Path:
        return self._places.folder
