"""Import of a filled collection sheet: choose a file, look at what it would do, store it at once."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ocop_desktop.domain.events.collected_results import CollectedResults
from ocop_desktop.ui import errors
from ocop_desktop.ui.events.collected_dialog import CollectedDialog
from ocop_desktop.ui.events.event_part import EventNames
from ocop_desktop.ui.files import TABLES, choose_files
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.tasks.runner import Reply
from ocop_desktop.ui.toast import show_toast


class CollectedImport(QObject):
    """The page that shows the event reads it anew once its results are in the register."""

    def __init__(self, context: PageContext, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._page = context, page
        self._event_id, self._file = 0, Path()
        self._names = EventNames()

    def choose_file(self, event_id: int, names: EventNames) -> None:
        """Ask for the file of an event that is saved; what it would do is shown before anything."""
        self._event_id, self._names = event_id, names
        title = self.tr("Chọn phiếu thu thập đã điền")
        choose_files(self._page, self._context.preferences, title, TABLES, self.add_files)

    def add_files(self, files: tuple[Path, ...]) -> None:
        """Read the first of `files`; nothing is written."""
        self._file = files[0]
        self._context.runner.call_slow(
            Reply(self._show, self._on_unread),
            services.events.read_collected,
            self._event_id,
            self._file,
        )

    def _show(self, results: CollectedResults) -> None:
        dialog = CollectedDialog(results, self._file, self._names, self._page)
        dialog.confirmed.connect(self._store)
        dialog.other_wanted.connect(self._choose_other)
        dialog.open()

    def _choose_other(self) -> None:
        self.choose_file(self._event_id, self._names)

    def _store(self) -> None:
        self._context.runner.call_slow(
            Reply(self._on_stored, self._on_refused),
            services.events.import_results,
            self._event_id,
            self._file,
        )

    def _on_stored(self, results: CollectedResults) -> None:
        words = self.tr("Đã nhập kết quả của {count} dòng từ phiếu.")
        count = len(results.added) + len(results.changed)
        show_toast(self._page, words.format(count=count))

    def _on_unread(self, error: Exception) -> None:
        errors.report(error)

    def _on_refused(self, error: Exception) -> None:
        errors.report_unsaved(error)
