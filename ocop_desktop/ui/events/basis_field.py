"""The papers that an event rests on, each with its file: chosen, opened and taken away."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ocop_desktop.domain.events.parts import BasisPaper
from ocop_desktop.ui import errors
from ocop_desktop.ui.files import choose_files, open_media
from ocop_desktop.ui.lists.list_editor import ListEditor, make_tool_button
from ocop_desktop.ui.lists.list_model import ListColumn
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.tasks.runner import Reply

translate = QCoreApplication.translate
_FILES = "*.pdf *.jpg *.jpeg *.png *.doc *.docx"
FILE = 4
"""The column of the files."""


class BasisField(ListEditor[BasisPaper]):
    """A chosen file is copied to the register's media folder at once; the line shows its name."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        self._context = context
        self._target: tuple[int, list[str]] = (-1, [])
        columns = (
            ListColumn(translate("BasisField", "Loại"), 14, suggest=_paper_kinds),
            ListColumn(translate("BasisField", "Số, ký hiệu"), 18),
            ListColumn(translate("BasisField", "Ngày"), 12, "date"),
            ListColumn(translate("BasisField", "Trích yếu")),
            ListColumn(translate("BasisField", "Tệp"), 16, "fixed", lambda name: Path(name).name),
        )
        name = translate("BasisField", "Căn cứ")
        super().__init__(columns, BasisPaper, _split_paper, name, parent=parent)
        self.choose_button = make_tool_button(
            translate("BasisField", "Gắn tệp…"), "file-text", self.choose_file
        )
        self.open_button = make_tool_button(
            translate("BasisField", "Mở tệp"), "folder-open", self.open_file
        )
        self.clear_button = make_tool_button(
            translate("BasisField", "Bỏ tệp"), "x", self.clear_file
        )
        for button in (self.choose_button, self.open_button, self.clear_button):
            self.buttons.addWidget(button)
        self.view.selectionModel().currentChanged.connect(self._update_buttons)
        self.model.dataChanged.connect(self._update_buttons)
        self.model.modelReset.connect(self._update_buttons)
        self._update_buttons()

    def media_names(self) -> tuple[str, ...]:
        """The files of the papers."""
        return tuple(paper.file for paper in self.value() if paper.file)

    def choose_file(self) -> None:
        """Ask for the file of the current paper, or of a new one where no paper is current."""
        title = translate("BasisField", "Chọn tệp văn bản")
        choose_files(self, self._context.preferences, title, _FILES, self.add_files)

    def add_files(self, files: tuple[Path, ...]) -> None:
        """Copy the first of `files` to the register's media folder and name it in the current line."""
        row = self.view.currentIndex().row()
        self._target = (row, self.model.lines()[row][:FILE] if row >= 0 else [])
        self.choose_button.setEnabled(False)
        reply = Reply(self._put_file, self._on_refused)
        self._context.runner.call(reply, services.recognitions.add_scan, files[0])

    def open_file(self) -> None:
        """Open the file of the current paper."""
        open_media(self._context.runner.media, self._current_file())

    def clear_file(self) -> None:
        """Take the file away from the current paper; Ctrl+Z in the table restores it."""
        self.model.setData(self.model.index(self.view.currentIndex().row(), FILE), "")
        self.view.setFocus()

    def _put_file(self, name: str) -> None:
        """Name the file in the line it is for, which may have moved; in a new one if it is gone."""
        self.choose_button.setEnabled(True)
        row, paper = self._target
        papers = [line[:FILE] for line in self.model.lines()]
        if not (0 <= row < len(papers) and papers[row] == paper):
            row = papers.index(paper) if paper in papers else -1
        if row < 0:
            row = self.model.rowCount()
            self.model.insert(row)
        self.model.setData(self.model.index(row, FILE), name)
        self.view.setCurrentIndex(self.model.index(row, 0))

    def _on_refused(self, error: Exception) -> None:
        self.choose_button.setEnabled(True)
        errors.report(error)

    def _current_file(self) -> str:
        index = self.view.currentIndex()
        lines = self.model.lines()
        return lines[index.row()][FILE] if 0 <= index.row() < len(lines) else ""

    def _update_buttons(self) -> None:
        has_file = bool(self._current_file())
        self.open_button.setVisible(has_file)
        self.clear_button.setVisible(has_file)


def _paper_kinds() -> tuple[str, ...]:
    return (
        translate("BasisField", "Kế hoạch"),
        translate("BasisField", "Công văn mời"),
        translate("BasisField", "Quyết định"),
        translate("BasisField", "Giấy mời"),
        translate("BasisField", "Tờ trình"),
    )


def _split_paper(paper: BasisPaper) -> tuple[object, ...]:
    return paper.kind, paper.number, paper.signed_on, paper.title, paper.file
