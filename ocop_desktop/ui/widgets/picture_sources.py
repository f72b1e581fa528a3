"""Pictures that come by drag and drop or by paste: files, or pixels saved to a file first."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QSize, QTemporaryDir
from PySide6.QtGui import QImage, QImageReader, QPixmap

SUFFIXES = frozenset({".jpg", ".jpeg", ".png", ".webp"})
PICTURE_FILES = "*.jpg *.jpeg *.png *.webp"


def picture_files(data: QMimeData) -> tuple[Path, ...]:
    """The picture files a drop or the clipboard names."""
    paths = (Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
    return tuple(path for path in paths if path.suffix.lower() in SUFFIXES)


def save_picture(data: QMimeData, folder: QTemporaryDir) -> Path | None:
    """The pixels of the clipboard (a screenshot, a picture from Zalo) as a PNG in `folder`."""
    image = data.imageData()
    if not isinstance(image, QImage) or image.isNull():
        return None
    count = len(list(Path(folder.path()).iterdir()))
    path = Path(folder.filePath(f"anh-dan-{count + 1}.png"))
    return path if image.save(str(path)) else None


def read_media_picture(media: Path | None, name: str, max_side: int) -> QPixmap:
    """A photo of the register, at most `max_side` pixels on its longer side; null when lost."""
    if media is None or not (media / name).is_file():
        return QPixmap()
    reader = QImageReader(str(media / name))
    size = reader.size()
    if size.isValid() and max(size.width(), size.height()) > max_side:
        share = max_side / max(size.width(), size.height())
        reader.setScaledSize(
            QSize(max(1, round(size.width() * share)), max(1, round(size.height() * share)))
        )
    return QPixmap.fromImage(reader.read())
