"""Copies the open register onto this computer, from a place where it can only be read."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ocop_desktop.ui.backups.words import free_folder
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.tasks.runner import ServiceRunner
from ocop_desktop.ui.widgets.ask import ask

Progress = Callable[[int, int], None]


def _ignore_progress(_done: int, _total: int) -> None:
    return


class CopyingHere(QObject):
    """Asks first; `copied` carries the folder of the register on this computer."""

    copied = Signal(object)

    def __init__(self, window: QWidget, runner: ServiceRunner, wanted: Path) -> None:
        super().__init__(window)
        self._window = window
        self._runner = runner
        self._target = free_folder(wanted)

    def request(self) -> None:
        """Tell where the register goes, and copy it when that is agreed."""
        words = self.tr(
            "Sổ sẽ được chép vào “{folder}” trên máy này rồi mở ra từ đó. Ở chỗ cũ không bị ghi gì."
        ).format(folder=self._target)
        ask(
            self._window,
            self.tr("Chép sổ về máy này"),
            words,
            [(self.tr("&Chép và mở"), self._copy)],
            self.tr("&Quay lại"),
        )

    def _copy(self) -> None:
        self._runner.start_job(
            self.tr("Chép sổ về máy này"), self._on_copied, copy_register, self._target
        )

    def _on_copied(self, folder: Path) -> None:
        self.copied.emit(folder)


def copy_register(register: Any, target: Path, *, progress: Progress = _ignore_progress) -> Path:
    """Copy the open register into the new folder `target`, verified as every copy is; returns it."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=target.parent, prefix=".ocop-") as place:
        backup = services.backups.back_up(register, Path(place), progress=progress)
        return services.backups.restore(backup.folder, target, progress=progress)
