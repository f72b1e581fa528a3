"""What the menus offer for copies of the register and for its health."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMainWindow

from ocop_desktop.ui.files import choose_folder, show_in_folder
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.tasks.job import JobOutcome

if TYPE_CHECKING:
    from ocop_desktop.domain.backups.backup import Backup
    from ocop_desktop.ui.backups.backup_places import BackupPlaces
    from ocop_desktop.ui.backups.backups_dialog import BackupsDialog
    from ocop_desktop.ui.backups.restore_dialog import RestoreDialog
    from ocop_desktop.ui.backups.restore_record_dialog import RestoreRecordDialog
    from ocop_desktop.ui.health.health_dialog import HealthDialog


MenuEntry = tuple[str, str, str, Callable[[], object], bool]
"""The words, the icon and the keys of an action, what it calls, and whether it writes."""


class BackupMenu(QObject):
    """Its methods are the actions of the menus; each needs an open register.

    `backed_up` is emitted after each copy, `restored` carries the folder of a restored register,
    `checked` the report of a check that the clerk asked for.
    """

    backed_up = Signal()
    places_changed = Signal()
    restored = Signal(object)
    checked = Signal(object)
    page_requested = Signal(str, object)

    def __init__(self, window: QMainWindow, context: PageContext) -> None:
        super().__init__(window)
        self._window = window
        self._context = context
        self._last = Path()

    def file_entries(self) -> tuple[MenuEntry, ...]:
        """What the menu Tệp offers."""
        return (
            (self.tr("S&ao lưu ngay"), "save", "Ctrl+B", self.back_up, True),
            (self.tr("Sao lưu &ra USB…"), "download", "", self.back_up_to_second, False),
            (self.tr("&Bản sao…"), "database", "", self.show_backups, False),
            (self.tr("&Khôi phục từ bản sao…"), "history", "", self.restore, False),
            (self.tr("Lấ&y lại từ bản sao…"), "undo-2", "", self.restore_record, True),
        )

    def help_entries(self) -> tuple[MenuEntry, ...]:
        """What the menu Trợ giúp offers."""
        return ((self.tr("&Kiểm tra sổ…"), "circle-check", "", self.check, False),)

    @property
    def folder(self) -> Path:
        """The folder of the open register."""
        media = self._context.runner.media
        return Path() if media is None else media.parent

    @property
    def places(self) -> BackupPlaces:
        """Where the copies of the open register lie."""
        from ocop_desktop.ui.backups.backup_places import BackupPlaces  # noqa: PLC0415 - when asked for

        return BackupPlaces(self._context.preferences, self.folder)

    def back_up(self) -> None:
        """Make a copy in the register's own folder."""
        self._context.runner.start_job(
            self.tr("Sao lưu"), self._on_backed_up, services.backups.back_up
        )

    def back_up_to_second(self) -> None:
        """Make a copy in the second place, which is asked for where it is not there."""
        second = self.places.second
        if second is None or not second.is_dir():
            self.choose_second()
        else:
            self._back_up_to(second)

    def choose_second(self) -> None:
        """Choose the second place, and make a copy in it."""
        title = self.tr("Chọn USB hoặc thư mục để bản sao")
        choose_folder(self._window, self._context.preferences, title, self._on_second_chosen)

    def show_backups(self) -> BackupsDialog:
        """Open the dialog of all copies."""
        from ocop_desktop.ui.backups.backups_dialog import BackupsDialog  # noqa: PLC0415 - when asked for

        dialog = BackupsDialog(self._context, self.places, self._window)
        dialog.back_up_requested.connect(self.back_up)
        dialog.second_requested.connect(self.back_up_to_second)
        dialog.restore_requested.connect(self.restore)
        dialog.record_requested.connect(self.restore_record)
        dialog.places_changed.connect(self.places_changed)
        self.backed_up.connect(dialog.refresh)
        dialog.open()
        return dialog

    def restore(self, backup: Path | None = None) -> RestoreDialog:
        """Open the wizard that restores a register from a copy."""
        from ocop_desktop.ui.backups.restore_dialog import RestoreDialog  # noqa: PLC0415 - when asked for

        dialog = RestoreDialog(
            self._context.runner,
            self._context.preferences,
            self.folder,
            is_open=True,
            parent=self._window,
        )
        if backup is not None:
            dialog.prefer(backup)
        dialog.restored.connect(self.restored)
        dialog.open()
        return dialog

    def restore_record(self, backup: Path | None = None) -> RestoreRecordDialog:
        """Open the dialog that takes one record back from a copy."""
        from ocop_desktop.ui.backups.restore_record_dialog import RestoreRecordDialog  # noqa: PLC0415 - when asked for

        dialog = RestoreRecordDialog(self._context, self.places, self._window)
        if backup is not None:
            dialog.prefer(backup)
        dialog.open()
        return dialog

    def check(self) -> HealthDialog:
        """Open the dialog that checks the register."""
        from ocop_desktop.ui.health.health_dialog import HealthDialog  # noqa: PLC0415 - when asked for

        dialog = HealthDialog(self._context, self.folder, self._window)
        dialog.checked.connect(self.checked)
        dialog.restore_requested.connect(self.restore)
        dialog.salvaged.connect(self.restored)
        dialog.record_requested.connect(self.page_requested)
        dialog.open()
        dialog.check()
        return dialog

    def _on_second_chosen(self, place: Path) -> None:
        self.places.set_second(place)
        self.places_changed.emit()
        self._back_up_to(place)

    def _back_up_to(self, place: Path) -> None:
        self._context.runner.start_job(
            self.tr("Sao lưu ra {place}").format(place=place.name or str(place)),
            self._on_backed_up,
            services.backups.back_up,
            place,
        )

    def _on_backed_up(self, backup: Backup) -> JobOutcome:
        from ocop_desktop.ui.backups.words import moment_words, now, size_words  # noqa: PLC0415 - not at the start

        self.backed_up.emit()
        self._last = backup.folder
        words = self.tr("Đã sao lưu và đọc lại để đối chiếu: {moment}, {size}.").format(
            moment=moment_words(backup.at, now()), size=size_words(backup.bytes)
        )
        return JobOutcome(words, ((self.tr("Mở thư mục"), self._show_last),))

    def _show_last(self) -> None:
        show_in_folder(self._last.parent)
