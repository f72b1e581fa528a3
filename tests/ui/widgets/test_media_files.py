"""Pictures and documents of a register are opened by names of its media only."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from ocop_desktop.messages.message import Message
from ocop_desktop.reports.images import prepare_photo
from ocop_desktop.ui import errors
from ocop_desktop.ui.files import open_media
from ocop_desktop.ui.widgets.picture_sources import read_media_picture
from tests.reports.samples import painted


class OpenedFiles(QObject):
    """Keeps what the system would have opened."""

    def __init__(self) -> None:
        super().__init__()
        self.paths: list[Path] = []

    @Slot(QUrl)
    def keep(self, url: QUrl) -> None:
        self.paths.append(Path(url.toLocalFile()))


@pytest.fixture
def opened() -> Iterator[OpenedFiles]:
    kept = OpenedFiles()
    QDesktopServices.setUrlHandler("file", kept, "keep")  # type: ignore[arg-type]
    yield kept
    QDesktopServices.unsetUrlHandler("file")


def test_a_picture_outside_media_is_not_shown(qtbot: QtBot, tmp_path: Path) -> None:
    del qtbot
    media = tmp_path / "media"
    photo = prepare_photo(painted(tmp_path / "anh.jpg").path, media)
    assert not read_media_picture(media, photo.small, 200).isNull()
    shutil.copy(media / photo.small, tmp_path / "ngoai.jpg")
    for name in ("../ngoai.jpg", str(tmp_path / "ngoai.jpg"), "", "anh.jpg"):
        assert read_media_picture(media, name, 200).isNull()


def test_a_document_outside_media_is_refused_with_a_sentence(
    qtbot: QtBot, tmp_path: Path, opened: OpenedFiles
) -> None:
    with qtbot.waitSignal(errors.bridge.raised) as raised:
        open_media(tmp_path, "../giay.pdf")
    message, _ = raised.args or [None, None]
    assert isinstance(message, Message)
    assert "../giay.pdf" in message.what
    assert opened.paths == []


def test_a_document_is_opened_and_of_a_program_only_its_folder(
    tmp_path: Path, opened: OpenedFiles
) -> None:
    digest = "ab" * 32
    for suffix in ("pdf", "desktop", "exe"):
        open_media(tmp_path, f"ab/{digest}.{suffix}")
    open_media(None, f"ab/{digest}.pdf")
    folder = tmp_path / "ab"
    assert opened.paths == [folder / f"{digest}.pdf", folder, folder]
