"""File dialogs, and opening files with the programs of the system."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from ocop_desktop.domain.errors import MediaRefused
from ocop_desktop.ui import errors
from ocop_desktop.ui.preferences import Preferences
from ocop_desktop.ui.widgets.picture_sources import PICTURES

translate = QCoreApplication.translate
TABLES = "*.xlsx *.xlsm *.xls *.xlsb *.ods *.csv *.tsv *.txt"
EXPORTS = "*.xlsx *.csv"
PDF = "*.pdf"
WORD = "*.docx"
ZIP = "*.zip"
ENCRYPTED = "*.age"
ANY = "*"
_DOCUMENTS = {
    ".pdf", ".jpg", ".jpeg", ".png", ".webp", ".tif", ".tiff", ".bmp", ".gif", ".heic", ".heif", ".avif",
    ".doc", ".docx", ".odt", ".rtf", ".txt", ".xls", ".xlsx", ".ods", ".csv", ".ppt", ".pptx", ".odp",
    ".zip", ".rar", ".7z", ".mp3", ".mp4",
}  # fmt: skip


def choose_files(
    parent: QWidget,
    preferences: Preferences,
    title: str,
    patterns: str,
    on_chosen: Callable[[tuple[Path, ...]], object],
) -> None:
    """Open a dialog to choose files; `on_chosen` is called with them, unless it is cancelled."""
    dialog = _make_dialog(parent, preferences, title, QFileDialog.FileMode.ExistingFiles, patterns)
    dialog.filesSelected.connect(lambda names: _on_files_selected(preferences, names, on_chosen))
    dialog.open()


def choose_folder(
    parent: QWidget, preferences: Preferences, title: str, on_chosen: Callable[[Path], object]
) -> None:
    """Open a dialog to choose a folder; `on_chosen` is called with it, unless it is cancelled."""
    dialog = _make_dialog(parent, preferences, title, QFileDialog.FileMode.Directory, ANY)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.fileSelected.connect(lambda name: on_chosen(Path(name)))
    dialog.open()


def choose_target(
    parent: QWidget,
    preferences: Preferences,
    title: str,
    suggested_name: str,
    patterns: str,
    on_chosen: Callable[[Path], object],
) -> None:
    """Open a dialog to choose where a file is written; it asks before a file is replaced."""
    dialog = _make_dialog(parent, preferences, title, QFileDialog.FileMode.AnyFile, patterns)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(patterns.split(maxsplit=1)[0].removeprefix("*."))
    dialog.selectFile(suggested_name)
    dialog.fileSelected.connect(
        lambda name: _on_files_selected(preferences, [name], lambda chosen: on_chosen(chosen[0]))
    )
    dialog.open()


def open_with_system(path: Path) -> None:
    """Open a file with the system's default program for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def open_web_link(address: str) -> None:
    """Open an http or https address in the browser; nothing else is opened."""
    from ocop_desktop.domain.web_links import is_web_link  # noqa: PLC0415 - not at the start

    if is_web_link(address):
        QDesktopServices.openUrl(QUrl(address))


def open_media(media: Path | None, name: str) -> None:
    """Open a document or scan of the register; what leads out of its media is refused and told.

    Of a file that may be a program only the folder is opened: somebody else may have added it.
    """
    if media is None:
        return
    from ocop_desktop.domain.media_names import find_media_file  # noqa: PLC0415 - not at the start

    try:
        file = find_media_file(media, name)
    except MediaRefused as error:
        errors.report(error)
        return
    if file.suffix.lower() in _DOCUMENTS:
        open_with_system(file)
    else:
        show_in_folder(file)


def show_in_folder(path: Path) -> None:
    """Open the folder a file lies in."""
    open_with_system(path if path.is_dir() else path.parent)


def _make_dialog(
    parent: QWidget,
    preferences: Preferences,
    title: str,
    mode: QFileDialog.FileMode,
    patterns: str,
) -> QFileDialog:
    dialog = QFileDialog(parent, title, str(preferences.last_folder))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(mode)
    if patterns != ANY:
        dialog.setNameFilter(f"{_filter_words(patterns)} ({patterns})")
    return dialog


def _filter_words(patterns: str) -> str:
    return {
        PICTURES: translate("Files", "Ảnh"),
        TABLES: translate("Files", "Bảng Excel, CSV"),
        EXPORTS: translate("Files", "Bảng Excel, CSV"),
        ZIP: translate("Files", "Tệp nén"),
        ENCRYPTED: translate("Files", "Bản sao mã hóa"),
        PDF: translate("Files", "Tài liệu PDF"),
        WORD: translate("Files", "Tài liệu Word"),
    }.get(patterns, translate("Files", "Tệp"))


def _on_files_selected(
    preferences: Preferences, names: list[str], on_chosen: Callable[[tuple[Path, ...]], object]
) -> None:
    paths = tuple(map(Path, names))
    if paths:
        preferences.last_folder = paths[0].parent
        on_chosen(paths)
