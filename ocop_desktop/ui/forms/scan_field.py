"""A field for the scan of a document of a record: it is chosen, opened and removed."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ocop_desktop.ui import theme
from ocop_desktop.ui.fields.marks import mark_field
from ocop_desktop.ui.files import choose_files, open_media
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.widgets.elided_label import ElidedLabel

_SCANS = "*.pdf *.jpg *.jpeg *.png"


class ScanField(QWidget):
    """A media name or nothing; a chosen file is copied to the register's media folder at once."""

    edited = Signal()
    editing_finished = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._name = ""
        self._copying = ""
        self._words = ElidedLabel()
        theme.style_muted(self._words)
        self._choose_button = QPushButton(self.tr("Chọn tệp…"), autoDefault=False)
        self._open_button = QPushButton(self.tr("Mở"), autoDefault=False)
        self._clear_button = QPushButton(self.tr("Bỏ"), autoDefault=False)
        theme.set_icon(self._choose_button, "file-text")
        self._choose_button.clicked.connect(self._choose_file)
        self._open_button.clicked.connect(self._open)
        self._clear_button.clicked.connect(self._clear)
        self.setFocusProxy(self._choose_button)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # a label leads to no other field
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GRID)
        for button in (self._choose_button, self._open_button, self._clear_button):
            row.addWidget(button)
        row.addWidget(self._words, 1)
        self._update_widgets()

    def value(self) -> str:
        """The media name, or an empty string."""
        return self._name

    def set_value(self, name: str) -> None:
        """Show the scan of that media name."""
        self._name = name
        self._copying = ""
        self._update_widgets()

    def draft_value(self) -> str:
        """The media name."""
        return self._name

    def set_draft_value(self, name: object) -> None:
        """Show the scan that a draft keeps."""
        self.set_value(str(name))

    def media_names(self) -> tuple[str, ...]:
        """The media name, if there is one."""
        return (self._name,) if self._name else ()

    def problem(self) -> str:
        """Always empty: any file may be a scan."""
        return ""

    def mark(self, sentence: str, *, hard: bool = False) -> None:
        """Frame the button with `sentence` as its tooltip; "" removes the frame."""
        mark_field(self._choose_button, sentence, hard=hard)

    def add_files(self, files: tuple[Path, ...]) -> None:
        """Copy the first of `files` to the register's media folder."""
        self._copying = files[0].name
        self._words.show_text(self.tr("Đang chép {name}…").format(name=self._copying))
        self._context.runner.call(self._on_copied, services.recognitions.add_scan, files[0])

    def _on_copied(self, name: str) -> None:
        self._name = name
        self._update_widgets()
        self.edited.emit()

    def _choose_file(self) -> None:
        title = self.tr("Chọn bản scan")
        choose_files(self, self._context.preferences, title, _SCANS, self.add_files)

    def _open(self) -> None:
        open_media(self._context.runner.media, self._name)

    def _clear(self) -> None:
        self._name = self._copying = ""
        self._update_widgets()
        self.edited.emit()
        self._choose_button.setFocus()

    def _update_widgets(self) -> None:
        has_scan = bool(self._name)
        self._open_button.setVisible(has_scan)
        self._clear_button.setVisible(has_scan)
        name = self._copying or Path(self._name).name
        self._words.show_text(name if has_scan else self.tr("Chưa có bản scan (PDF hoặc ảnh)"))
