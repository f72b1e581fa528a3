"""The preview of a finished PDF: its pages, zoom, printing and saving."""

import shutil
import tempfile
from collections.abc import Callable
from functools import cache, partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QPointF, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ocop_desktop.domain.print.documents import Printed
from ocop_desktop.domain.write_refusal import refuse_writing
from ocop_desktop.messages.findings import finding_sentence
from ocop_desktop.ui import errors, files, theme
from ocop_desktop.ui.fields.text import LongTextField
from ocop_desktop.ui.paper_output import show_print_dialog
from ocop_desktop.ui.preferences import Preferences
from ocop_desktop.ui.tasks.job import JobOutcome
from ocop_desktop.ui.toast import make_message_row, show_toast
from ocop_desktop.ui.widgets.screen_fit import resize_bounded

translate = QCoreApplication.translate
ZOOM_STEP = 1.25
MAX_LINES = 4


def make_temporary_path(name: str) -> Path:
    """Make a temporary folder and return the path of a PDF in it that has not been saved yet."""
    return Path(tempfile.mkdtemp(dir=_temporary_folder().name)) / f"{name}.pdf"


def show_preview(parent: QWidget, preferences: Preferences, printed: Printed) -> "Preview":
    """Open the preview of a finished document."""
    preview = Preview(preferences, printed, parent)
    preview.open()
    return preview


def offer_preview(parent: QWidget, preferences: Preferences, printed: Printed) -> JobOutcome | None:
    """Open the preview, or return a JobOutcome that offers it if another page or dialog is open."""
    if parent.isVisible() and QApplication.activeModalWidget() is None:
        show_preview(parent, preferences, printed)
        return None
    words = translate("Preview", "Đã vẽ xong “{name}”: {pages} trang.")
    show = partial(show_preview, parent, preferences, printed)
    return JobOutcome(
        words.format(name=printed.file.stem, pages=printed.pages),
        ((translate("Preview", "Xem"), show),),
    )


class Preview(QDialog):
    """Shows a document and its warnings, prints it, saves it and opens its folder."""

    def __init__(
        self, preferences: Preferences, printed: Printed, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self.printed = printed
        self.saved: Path | None = None
        self.document = QPdfDocument(self)
        self.document.load(str(printed.file))
        self.view = QPdfView(self)
        self.view.setDocument(self.document)
        self.view.setPageMode(QPdfView.PageMode.MultiPage)
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.view.setAccessibleName(self.tr("Trang in"))
        self.page = QLabel()
        self.view.pageNavigator().currentPageChanged.connect(self._show_page)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.setWindowTitle(self.tr("Xem bản in – {name}").format(name=printed.file.stem))
        self._lay_out()
        self._show_page()
        resize_bounded(self, 980, 700)

    def save(self) -> None:
        """Ask where to save the file."""
        files.choose_target(
            self,
            self._preferences,
            self.tr("Lưu PDF"),
            self.printed.file.name,
            files.PDF,
            self.save_as,
        )

    def save_as(self, target: Path) -> None:
        """Copy the file to `target`, completely or not at all."""
        temporary = target.with_name(f"{target.name}.tmp")
        try:
            shutil.copyfile(self.printed.file, temporary)
            temporary.replace(target)
        except OSError as error:
            temporary.unlink(missing_ok=True)
            errors.report(refuse_writing(target, error))
            return
        self.saved = target
        self._folder.setEnabled(True)
        show_toast(
            self,
            self.tr("Đã lưu {name}.").format(name=target.name),
            (self.tr("Mở tệp"), self._open_pdf),
        )

    def print(self) -> None:
        """Open the print dialog for the document."""
        printed = self.printed
        show_print_dialog(self, self.document, printed.file.stem, folded=printed.folded)

    def zoom(self, factor: float) -> None:
        """Multiply the zoom by `factor`, starting at 100 percent."""
        self.view.setZoomFactor(
            self.view.zoomFactor() * factor if self._has_custom_zoom() else factor
        )
        self.view.setZoomMode(QPdfView.ZoomMode.Custom)

    def fit_width(self) -> None:
        """Fit the pages to the width of the window."""
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)

    def turn_pages(self, step: int) -> None:
        """Go `step` pages forward, or back if it is negative."""
        page = self.view.pageNavigator().currentPage() + step
        if 0 <= page < self.document.pageCount():
            self.view.pageNavigator().jump(page, QPointF())

    def _has_custom_zoom(self) -> bool:
        return self.view.zoomMode() is QPdfView.ZoomMode.Custom

    def _show_page(self) -> None:
        page = self.view.pageNavigator().currentPage() + 1
        self.page.setText(
            self.tr("Trang {page} / {pages}").format(page=page, pages=self.document.pageCount())
        )

    def _open_pdf(self) -> None:
        files.open_with_system(self.saved or self.printed.file)

    def _open_folder(self) -> None:
        files.show_in_folder(self.saved or self.printed.file)

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        for icon, words, act in (
            ("chevron-left", self.tr("Trang trước"), lambda: self.turn_pages(-1)),
            ("chevron-right", self.tr("Trang sau"), lambda: self.turn_pages(1)),
            ("zoom-out", self.tr("Thu nhỏ"), lambda: self.zoom(1 / ZOOM_STEP)),
            ("zoom-in", self.tr("Phóng to"), lambda: self.zoom(ZOOM_STEP)),
            ("maximize", self.tr("Vừa chiều ngang"), self.fit_width),
        ):
            button = QToolButton(autoRaise=True)
            button.setToolTip(words)
            button.setAccessibleName(words)
            theme.set_icon(button, icon)
            button.clicked.connect(lambda _=False, act=act: act())
            bar.addWidget(button)
            if icon == "chevron-left":
                bar.addWidget(self.page)
        bar.addStretch(1)
        self._folder = self._make_button(self.tr("Mở thư mục"), "folder-open", self._open_folder)
        self._folder.setEnabled(False)
        bar.addWidget(self._folder)
        bar.addWidget(self._make_button(self.tr("In…"), "printer", self.print))
        bar.addWidget(
            theme.style_primary(self._make_button(self.tr("Lưu PDF…"), "save", self.save))
        )
        QShortcut(QKeySequence.StandardKey.Save, self, self.save)
        QShortcut(QKeySequence.StandardKey.Print, self, self.print)
        column = QVBoxLayout(self)
        column.addLayout(bar)
        sentences = [finding_sentence(warning, translate) for warning in self.printed.warnings]
        if sentences:
            column.addWidget(self._make_warning_field(sentences))
        column.addWidget(self.view, 1)
        column.addWidget(make_message_row())

    def _make_warning_field(self, sentences: list[str]) -> LongTextField:
        note = LongTextField(min(MAX_LINES, len(sentences)))
        note.setReadOnly(True)
        note.setProperty("role", "warning")
        note.setAccessibleName(self.tr("Lưu ý về bản in"))
        note.set_value("\n".join(sentences))
        return note

    def _make_button(self, words: str, icon: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(words)
        theme.set_icon(button, icon)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: act())  # noqa: PLW0108 - Qt would hand over `checked`
        return button


@cache
def _temporary_folder() -> tempfile.TemporaryDirectory[str]:
    """The temporary folder of this process, deleted when the program ends."""
    return tempfile.TemporaryDirectory(prefix="ocop-")
