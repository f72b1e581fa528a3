"""What goes on beside the clerk's work while a register is open: copies, checks, and what they tell."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow, QVBoxLayout

from ocop_desktop.domain.codes import WriteReason
from ocop_desktop.domain.health.report import HealthReport
from ocop_desktop.domain.text import format_number
from ocop_desktop.ui.backups.backup_keeper import BackupKeeper
from ocop_desktop.ui.backups.backup_label import BackupLabel
from ocop_desktop.ui.backups.closing_backup import ClosingBackup
from ocop_desktop.ui.backups.copying_here import CopyingHere
from ocop_desktop.ui.health.rest_check import RestCheck
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.widgets.banner import Banner, Step
from ocop_desktop.ui.window.backup_menu import BackupMenu


class Maintenance(QObject):
    """Belongs to one window and its open register; `banners` is where it tells what was found."""

    def __init__(
        self, window: QMainWindow, context: PageContext, menu: BackupMenu, banners: QVBoxLayout
    ) -> None:
        super().__init__(window)
        self._window = window
        self._context = context
        self._menu = menu
        self._banners = banners
        self._may_close = False
        self.banner: Banner | None = None
        self._tells_problems = False
        places = menu.places
        self.keeper = BackupKeeper(context.runner, places, self)
        self.label = BackupLabel()
        self.label.clicked.connect(menu.show_backups)
        self.keeper.state_changed.connect(self.label.show_state)
        menu.backed_up.connect(self.keeper.note_copy)
        menu.places_changed.connect(self.keeper.refresh)
        window.statusBar().addPermanentWidget(self.label)
        self.rest_check = RestCheck(context.runner, places, context.on, self)
        self.rest_check.found.connect(self.show_problems)
        menu.checked.connect(self.show_problems)
        self.keeper.refresh()
        self._offer_remedy(context.runner.write_refusal)

    def may_close(self, following: Callable[[], object]) -> bool:
        """Whether nothing is left to be copied; else copy it and call `following` then."""
        is_written = self._context.runner.write_refusal is None
        if self._may_close or not is_written or not self.keeper.has_changes:
            return True

        def close() -> None:
            self._may_close = True
            following()
            self._may_close = False

        dialog = ClosingBackup(self._context.runner, close, self._window)
        dialog.open()
        dialog.start()
        return False

    def show_problems(self, report: HealthReport) -> None:
        """Tell that a check has found something, with the next step; no more once nothing is wrong."""
        if report.is_sound:
            if self._tells_problems:
                self._remove_banner()
            return
        words = self.tr("Kiểm tra sổ thấy {count} chỗ sai; dữ liệu ở đó có thể không đúng.")
        self._show(
            words.format(count=format_number(len(report.problems))),
            (
                (self.tr("Xem và sửa…"), self._menu.check),
                (self.tr("Khôi phục từ bản sao…"), self._menu.restore),
            ),
        )
        self._tells_problems = True

    def _offer_remedy(self, refusal: WriteReason | None) -> None:
        """Offer the way to work on where the place of the register lets it only be read."""
        if refusal in {WriteReason.NETWORK, WriteReason.CLOUD_SYNC}:
            from ocop_desktop.ui.window.new_register import default_folder  # noqa: PLC0415 - rarely

            self._copying = CopyingHere(self._window, self._context.runner, default_folder())
            self._copying.copied.connect(self._menu.restored)
            self._show(
                self.tr("Để sửa được, hãy chép sổ về máy này rồi làm việc với bản chép."),
                ((self.tr("Chép sổ về máy này…"), self._copying.request),),
            )
        elif refusal is WriteReason.BACKUP:
            self._show(
                self.tr("Để sửa được, hãy khôi phục bản sao này vào một thư mục mới."),
                ((self.tr("Khôi phục…"), self._menu.restore),),
            )

    def _show(self, words: str, steps: tuple[Step, ...]) -> None:
        self._remove_banner()
        self.banner = Banner(words, steps)
        self._banners.addWidget(self.banner)

    def _remove_banner(self) -> None:
        if self.banner is not None:
            self._banners.removeWidget(self.banner)
            self.banner.hide()
            self.banner.deleteLater()
        self.banner = None
        self._tells_problems = False
