"""All copies of the open register, the second place, and an encrypted copy."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ocop_desktop.ui import errors, theme
from ocop_desktop.ui.backups.backup_finder import BackupFinder
from ocop_desktop.ui.backups.backup_places import BackupPlaces
from ocop_desktop.ui.backups.backup_table import BackupRow, BackupTable
from ocop_desktop.ui.backups.passphrase_dialog import PassphraseDialog
from ocop_desktop.ui.files import ENCRYPTED, choose_folder, choose_target, show_in_folder
from ocop_desktop.ui.forms.paged_form import resize_within_screen
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.tasks.job import JobOutcome
from ocop_desktop.ui.tasks.no_register import without_register
from ocop_desktop.ui.tasks.runner import Reply
from ocop_desktop.ui.toast import make_message_row, show_toast
from ocop_desktop.ui.widgets.button_row import ButtonRow
from ocop_desktop.ui.widgets.dialog_buttons import connect_buttons
from ocop_desktop.ui.widgets.empty_state import EmptyState
from ocop_desktop.ui.widgets.job_bar import JobBar
from ocop_desktop.ui.widgets.wrapped_label import WrappedLabel
from ocop_desktop.ui.writing import needs_writing


class BackupsDialog(QDialog):
    """Lists the copies; what is to be done with them is asked for by signals, with the copy's folder."""

    back_up_requested = Signal()
    second_requested = Signal()
    restore_requested = Signal(object)
    record_requested = Signal(object)
    places_changed = Signal()

    def __init__(
        self, context: PageContext, places: BackupPlaces, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._places = places
        self._file = Path()
        self.setWindowTitle(self.tr("Bản sao của sổ"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.finder = BackupFinder(context.runner, places, self)
        self.finder.found.connect(self._show_found)
        self.finder.failed.connect(errors.report)
        self.table = BackupTable()
        self.table.selection_changed.connect(self._show_usable)
        self.second = WrappedLabel()
        self.jobs = JobBar(context.runner)
        self._make_buttons()
        self._lay_out()
        self._show_usable()
        self.refresh()

    def refresh(self) -> None:
        """Look again which copies there are, and where the second ones go."""
        self._show_second()
        self.finder.search()

    def choose_second(self) -> None:
        """Choose where the second copies go."""
        title = self.tr("Chọn USB hoặc thư mục để bản sao")
        choose_folder(self, self._context.preferences, title, self._set_second)

    def encrypt(self) -> None:
        """Ask where the encrypted copy goes, and for its passphrase."""
        backup = self.table.selected_backup()
        if backup is None:
            return
        name = f"{backup.folder.stem}.age"
        title = self.tr("Lưu bản sao mã hóa")
        choose_target(self, self._context.preferences, title, name, ENCRYPTED, self._ask_passphrase)

    def _ask_passphrase(self, file: Path) -> None:
        dialog = PassphraseDialog(self.tr("Mật khẩu của bản sao"), is_new=True, parent=self)
        dialog.given.connect(lambda passphrase: self._encrypt(file, passphrase))
        dialog.open()

    def _encrypt(self, file: Path, passphrase: str) -> None:
        backup = self.table.selected_backup()
        if backup is None:
            return
        self._file = file
        job = self._context.runner.start_job(
            self.tr("Mã hóa bản sao"),
            Reply(self._on_encrypted, self._on_failed),
            without_register(services.backups.encrypt),
            backup.folder,
            file,
            passphrase,
        )
        self.jobs.show_job(job)

    def _on_encrypted(self, result: object) -> JobOutcome:
        del result
        words = self.tr("Đã mã hóa bản sao vào “{name}”.").format(name=self._file.name)
        show_toast(self, words, (self.tr("Mở thư mục"), self._show_file))
        return JobOutcome(words)

    def _on_failed(self, error: Exception) -> None:
        errors.report(error)

    def _show_file(self) -> None:
        show_in_folder(self._file)

    def _set_second(self, place: Path) -> None:
        self._places.set_second(place)
        self.places_changed.emit()
        self.refresh()

    def _forget_second(self) -> None:
        self._places.set_second(None)
        self.places_changed.emit()
        self.refresh()

    def _show_second(self) -> None:
        second = self._places.second
        self.forget_button.setEnabled(second is not None)
        if second is None:
            words = self.tr("Chưa chọn. Bản sao trên USB còn lại cả khi máy này hỏng hay mất.")
        elif second.is_dir():
            words = str(second)
        else:
            words = self.tr("{place} (chưa cắm vào máy)").format(place=second)
        self.second.setText(words)

    def _show_found(self, rows: tuple[BackupRow, ...]) -> None:
        self.table.set_empty_state(
            EmptyState(
                "database",
                self.tr("Chưa có bản sao nào"),
                self.tr("Chương trình tự sao lưu khi đóng sổ và mỗi 30 phút nếu có thay đổi."),
            )
        )
        self.table.show_backups(rows)
        self._show_usable()

    def _show_usable(self) -> None:
        has_choice = self.table.selected_backup() is not None
        for button in (self.restore_button, self.encrypt_button, self.folder_button):
            button.setEnabled(has_choice)
        self.record_button.setEnabled(has_choice)

    def _request_restore(self) -> None:
        backup = self.table.selected_backup()
        if backup is not None:
            self.accept()
            self.restore_requested.emit(backup.folder)

    def _request_record(self) -> None:
        backup = self.table.selected_backup()
        if backup is not None:
            self.accept()
            self.record_requested.emit(backup.folder)

    def _open_folder(self) -> None:
        backup = self.table.selected_backup()
        if backup is not None:
            show_in_folder(backup.folder)

    def _make_buttons(self) -> None:
        make = theme.make_button
        self.back_up_button = make(self.tr("&Sao lưu ngay"), "save")
        self.usb_button = make(self.tr("Sao lưu ra &USB…"), "download")
        self.restore_button = make(self.tr("&Khôi phục…"), "history")
        self.record_button = make(self.tr("Lấ&y lại một bản ghi…"), "undo-2")
        self.encrypt_button = make(self.tr("&Mã hóa…"), "lock")
        self.folder_button = make(self.tr("Mở &thư mục"), "folder-open")
        self.choose_button = make(self.tr("&Chọn nơi…"), "folder-open")
        self.forget_button = make(self.tr("&Bỏ nơi này"), "x")
        self.close_button = QPushButton(self.tr("Đó&ng"))
        theme.style_primary(self.back_up_button)
        needs_writing(self.back_up_button, self.record_button)
        connect_buttons(
            (
                (self.back_up_button, self.back_up_requested.emit),
                (self.usb_button, self.second_requested.emit),
                (self.restore_button, self._request_restore),
                (self.record_button, self._request_record),
                (self.encrypt_button, self.encrypt),
                (self.folder_button, self._open_folder),
                (self.choose_button, self.choose_second),
                (self.forget_button, self._forget_second),
                (self.close_button, self.reject),
            )
        )

    def _lay_out(self) -> None:
        self.table.set_empty_state(EmptyState("search", self.tr("Đang tìm bản sao…"), ""))
        row = ButtonRow(margin=0)
        row.add((self.back_up_button, self.usb_button, self.restore_button, self.record_button,
                 self.encrypt_button, self.folder_button))  # fmt: skip
        place = QHBoxLayout()
        place.addWidget(theme.style_heading(QLabel(self.tr("Nơi thứ hai")), 3))
        place.addWidget(self.second, 1)
        place.addWidget(self.choose_button)
        place.addWidget(self.forget_button)
        bottom = QHBoxLayout()
        bottom.addWidget(self.jobs, 1)
        bottom.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[2 * theme.GRID] * 4)
        column.setSpacing(theme.GRID)
        column.addWidget(theme.style_heading(QLabel(self.windowTitle())))
        column.addWidget(row)
        column.addWidget(self.table, 1)
        column.addLayout(place)
        column.addWidget(make_message_row())
        column.addLayout(bottom)
        resize_within_screen(self, 140, 32)
        self.table.setFocus()
