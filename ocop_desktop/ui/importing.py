"""Importing products from Excel or CSV, and saying what was taken."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from ocop_desktop.domain.importing import ImportResult
from ocop_desktop.ui import verbs
from ocop_desktop.ui.desk import Desk
from ocop_desktop.ui.files import TABLES, choose_files
from ocop_desktop.ui.toast import say


class Import(QObject):
    """Asks for a table, has it imported, shows the counts and the refused lines."""

    def __init__(self, window: QMainWindow, desk: Desk) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk

    def ask(self) -> None:
        """Let the clerk choose a table."""
        title = self.tr("Nhập sản phẩm từ Excel hoặc CSV")
        choose_files(self._window, self._desk.preferences, title, TABLES, self.take)

    def take(self, files: tuple[Path, ...]) -> None:
        """Import the chosen table."""
        self._desk.runner.draw(self.show, verbs.imports.import_file, files[0])

    def show(self, result: ImportResult) -> None:
        """Say what was taken."""
        say(
            self._window,
            self.tr(
                "Đã đọc {read} dòng: thêm {added}, sửa {changed}, không nhận {rejected}."
            ).format(
                read=result.read,
                added=result.added,
                changed=result.changed,
                rejected=len(result.rejected),
            ),
        )
