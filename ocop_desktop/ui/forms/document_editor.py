"""The editor of the documents of a product, each with a title."""

from collections import deque
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ocop_desktop.domain.register.product import Document
from ocop_desktop.ui import errors
from ocop_desktop.ui.files import ANY, choose_files, open_media
from ocop_desktop.ui.lists.list_editor import ListEditor, make_tool_button
from ocop_desktop.ui.lists.list_model import ListColumn
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.tasks.runner import Reply

translate = QCoreApplication.translate


class DocumentEditor(ListEditor[Document]):
    """Insert chooses files, Enter edits a title, "Mở" opens the file in the system's program."""

    def __init__(self, context: PageContext, name: str, parent: QWidget | None = None) -> None:
        self._context = context
        self._copying: deque[Path] = deque()
        columns = (
            ListColumn(translate("DocumentEditor", "Tên tài liệu")),
            ListColumn(translate("DocumentEditor", "Loại tệp"), 12, "fixed", _file_type),
        )
        super().__init__(
            columns,
            lambda title, media: Document(media, title),
            lambda document: (document.title, document.media),
            name,
            parent=parent,
        )
        self.add_button.setText(self.tr("Thêm tệp…"))
        self.add_button.setToolTip(self.tr("Thêm tệp… (Insert)"))
        self.buttons.insert_widget(1, make_tool_button(self.tr("Mở"), "eye", self.open_file))

    def add(self) -> None:
        """Open a dialog to choose files; they are copied to the register at once."""
        title = self.tr("Chọn tài liệu của sản phẩm")
        choose_files(self, self._context.preferences, title, ANY, self.add_files)

    def add_files(self, files: tuple[Path, ...]) -> None:
        """Copy `files` to the register's media folder and add them under their names."""
        for file in files:
            self._copying.append(file)
            reply = Reply(self._on_copied, self._on_copying_failed)
            self._context.runner.call(reply, services.recognitions.add_scan, file)

    def media_names(self) -> tuple[str, ...]:
        """The names of the documents' files."""
        return tuple(document.media for document in self.value())

    def open_file(self) -> None:
        """Open the current file with the system's default program."""
        row, media = self.view.currentIndex().row(), self._context.runner.media
        if row >= 0:
            open_media(media, self.value()[row].media)

    def _on_copied(self, media: str) -> None:
        file = self._copying.popleft()
        row = self.model.rowCount()
        self.model.insert(row, (file.stem, media))
        self._set_current_row(row)
        self._emit_changed()

    def _on_copying_failed(self, error: Exception) -> None:
        self._copying.popleft()
        errors.report(error)


def _file_type(media: str) -> str:
    return Path(media).suffix.removeprefix(".").upper()
