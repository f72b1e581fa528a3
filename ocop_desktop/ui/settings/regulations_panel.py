"""The regulations of the register, and the import of a new one."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ocop_desktop.domain.errors import BrokenRegulation
from ocop_desktop.domain.law.regulation_diff import RegulationPreview
from ocop_desktop.domain.law.regulation_library import AvailableRegulation
from ocop_desktop.domain.text import format_date
from ocop_desktop.ui import errors, theme
from ocop_desktop.ui.files import choose_folder
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.settings.regulation_dialog import (
    RegulationChangesDialog,
    RegulationFaultsDialog,
)
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.tasks.runner import Reply
from ocop_desktop.ui.toast import show_toast
from ocop_desktop.ui.writing import needs_writing


class RegulationsPanel(QWidget):
    """Lists the regulations, the newest first; a button imports another folder."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.list = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.list.setAccessibleName(self.tr("Các quyết định có trong sổ"))
        self.button = QPushButton(self.tr("Nhập bộ tiêu chí…"))
        needs_writing(self.button)
        theme.set_icon(self.button, "download")
        self.button.clicked.connect(self._choose_folder)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        column.addWidget(theme.style_heading(QLabel(self.tr("Quyết định và bộ tiêu chí")), 3))
        column.addWidget(self.list)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)

    def reload(self) -> None:
        """Ask for the available regulations."""
        self._context.runner.call_latest(self.show_list, services.regulations.shelved)

    def show_list(self, regulations: tuple[AvailableRegulation, ...]) -> None:
        """Show one line for each regulation."""
        self.list.setText("\n".join(map(self._regulation_words, regulations)))

    def examine(self, folder: Path) -> None:
        """Check a folder; show the changes of a valid one, the faults of a broken one."""
        reply = Reply(self._on_examined, self._on_failed)
        self._context.runner.call(reply, services.regulations.examine, folder, self._context.on)

    def _regulation_words(self, available: AvailableRegulation) -> str:
        words = self.tr("{number}, từ {day}").format(
            number=available.regulation.number, day=format_date(available.regulation.in_force_from)
        )
        if available.regulation.in_force_until:
            words += self.tr(" đến {day}").format(
                day=format_date(available.regulation.in_force_until)
            )
        if available.sheets:
            words += " · " + self.tr("{count} phiếu chấm").format(count=available.sheets)
        if available.imported:
            words += " · " + self.tr("do cơ quan nhập")
        return words

    def _choose_folder(self) -> None:
        title = self.tr("Chọn thư mục có tệp regulation.toml")
        choose_folder(self, self._context.preferences, title, self.examine)

    def _on_examined(self, incoming: RegulationPreview) -> None:
        dialog = RegulationChangesDialog(
            incoming.regulation,
            incoming.against,
            incoming.changes,
            known=incoming.known,
            parent=self,
        )
        dialog.folder_accepted.connect(lambda: self._take_over(incoming.folder))
        dialog.open()

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, BrokenRegulation):
            RegulationFaultsDialog(error.faults, self).open()
        else:
            errors.report(error)

    def _take_over(self, folder: Path) -> None:
        self._context.runner.call(self._on_taken_over, services.regulations.take_over, folder)

    def _on_taken_over(self, regulation_id: str) -> None:
        del regulation_id
        show_toast(self, self.tr("Đã đưa bộ tiêu chí vào sổ. Đánh giá mới sẽ dùng bộ này."))
        self.reload()
