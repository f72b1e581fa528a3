"""Pictures from drag and drop or the clipboard, as files or as pixels, and from the register."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QSize, QTemporaryDir
from PySide6.QtGui import QImage, QImageReader, QPixmap

from ocop_desktop.domain.errors import MediaRefused
from ocop_desktop.domain.media_names import find_media_file
from ocop_desktop.domain.paths import is_file

PICTURES = "*.jpg *.jpeg *.png *.heic *.heif *.webp *.avif *.tif *.tiff *.bmp *.gif"
SUFFIXES = frozenset(pattern.removeprefix("*") for pattern in PICTURES.split())


def picture_files(data: QMimeData) -> tuple[Path, ...]:
    """The paths of picture files in the data of a drop or of the clipboard."""
    paths = (Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
    return tuple(path for path in paths if path.suffix.lower() in SUFFIXES)


def holds_picture(data: QMimeData) -> bool:
    """Whether the data hold a picture file, or pixels without any text."""
    return bool(picture_files(data)) or (data.hasImage() and not data.hasText())


def save_picture(data: QMimeData, folder: QTemporaryDir) -> Path | None:
    """Save pixels of the clipboard (a screenshot, a picture from Zalo) as PNG; returns its path."""
    image = data.imageData()
    if not isinstance(image, QImage) or image.isNull():
        return None
    count = len(list(Path(folder.path()).iterdir()))
    path = Path(folder.filePath(f"anh-dan-{count + 1}.png"))
    return path if image.save(str(path)) else None


def open_media_picture(media: Path, name: str) -> QImageReader:
    """A reader of a photo of the register: of JPEG only, and of nothing for a name that is refused."""
    try:
        file = find_media_file(media, name)
    except MediaRefused:
        return QImageReader()
    return QImageReader(str(file), b"jpeg") if is_file(file) else QImageReader()


def read_media_picture(media: Path | None, name: str, max_side: int) -> QPixmap:
    """Read a photo of the register, scaled to at most `max_side` pixels; null if it cannot be read."""
    if media is None:
        return QPixmap()
    reader = open_media_picture(media, name)
    size = reader.size()
    if size.isValid() and max(size.width(), size.height()) > max_side:
        share = max_side / max(size.width(), size.height())
        reader.setScaledSize(
            QSize(max(1, round(size.width() * share)), max(1, round(size.height() * share)))
        )
    return QPixmap.fromImage(reader.read())
