"""Thumbnails of photos, read on a worker thread and kept in Qt's pixmap cache."""

from pathlib import Path

from PySide6.QtCore import QObject, QRunnable, QSize, Qt, QThreadPool, Signal
from PySide6.QtGui import QImage, QPixmap, QPixmapCache

from ocop_desktop.ui.widgets.picture_sources import open_media_picture


class _ThumbnailReader(QRunnable):
    """Reads one picture at the size of the thumbnails."""

    def __init__(self, thumbnails: "ThumbnailCache", media: Path, name: str, size: QSize) -> None:
        super().__init__()
        self._thumbnails = thumbnails
        self._media = media
        self._name = name
        self._size = size

    def run(self) -> None:
        """Read the picture and emit it; one that cannot be read is a null image."""
        reader = open_media_picture(self._media, self._name)
        whole = reader.size()
        reader.setScaledSize(
            whole.scaled(self._size, Qt.AspectRatioMode.KeepAspectRatioByExpanding)
        )
        self._thumbnails.picture_read.emit(self._name, reader.read())


class ThumbnailCache(QObject):
    """Thumbnails by media name; `ready` carries the name of a requested one that has been read."""

    picture_read = Signal(str, QImage)
    ready = Signal(str)

    def __init__(self, size: QSize, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._size = size
        self._requested: set[str] = set()
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self.picture_read.connect(self._store)
        self.destroyed.connect(self._pool.clear)

    def picture(self, media: Path | None, name: str) -> QPixmap | None:
        """The thumbnail if it is cached; else it is requested, and `ready` follows."""
        cached = QPixmap()
        if QPixmapCache.find(self._key(name), cached):
            return cached
        if media is not None and name not in self._requested:
            self._requested.add(name)
            self._pool.start(_ThumbnailReader(self, media, name, self._size))
        return None

    def close(self) -> None:
        """Drop pending requests and wait for the picture being read."""
        self._pool.clear()
        self._pool.waitForDone()

    def _store(self, name: str, image: QImage) -> None:
        self._requested.discard(name)
        if not image.isNull():
            QPixmapCache.insert(self._key(name), QPixmap.fromImage(image))
            self.ready.emit(name)

    def _key(self, name: str) -> str:
        return f"{name} {self._size.width()}x{self._size.height()}"
