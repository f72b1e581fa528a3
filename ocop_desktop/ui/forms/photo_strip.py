"""A list of a product's photos as small pictures, which can be reordered."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QKeySequence, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QListView, QListWidget, QListWidgetItem, QWidget

from ocop_desktop.domain.register.product import Photo
from ocop_desktop.ui import theme
from ocop_desktop.ui.widgets.picture_sources import read_media_picture

_KEY = Qt.ItemDataRole.UserRole
SIDE = 72


class PhotoStrip(QListWidget):
    """Lists photos; they are moved by dragging or Alt+Up and Alt+Down, and removed by Delete."""

    reordered = Signal()
    command_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._photos: dict[int, Photo] = {}
        self._last_key = 0
        self.setAccessibleName(self.tr("Ảnh của sản phẩm, theo thứ tự"))
        self.setIconSize(QSize(SIDE, SIDE))
        self.setMovement(QListView.Movement.Snap)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.model().rowsMoved.connect(self.reordered)

    def photos(self) -> tuple[Photo, ...]:
        """The photos in the order shown."""
        return tuple(self._photos[self.item(row).data(_KEY)] for row in range(self.count()))

    def show_photos(self, photos: Sequence[Photo], media: Path | None) -> None:
        """Replace all photos; their small renditions are read from `media`."""
        self.clear()
        self._photos.clear()
        self.append(photos, media)

    def append(self, photos: Sequence[Photo], media: Path | None) -> None:
        """Append `photos`."""
        for photo in photos:
            self._last_key += 1
            self._photos[self._last_key] = photo
            item = QListWidgetItem()
            item.setData(_KEY, self._last_key)
            picture = read_media_picture(media, photo.small, 2 * SIDE)
            item.setIcon(
                theme.icon("image", "muted") if picture.isNull() else _crop_square(picture)
            )
            self.addItem(item)
        self.update_labels()

    def media_names(self) -> tuple[str, ...]:
        """The names of the photos' files, large and small."""
        return tuple(name for photo in self.photos() for name in (photo.large, photo.small))

    def current_photo(self) -> Photo | None:
        """The current photo, or None."""
        item = self.currentItem()
        return self._photos[item.data(_KEY)] if item else None

    def replace_photo(self, row: int, photo: Photo) -> None:
        """Replace the value of the photo in this row; its picture stays."""
        self._photos[self.item(row).data(_KEY)] = photo
        self.update_labels()

    def remove_photo(self, row: int) -> None:
        """Remove the photo in this row."""
        self.takeItem(row)
        self.update_labels()

    def move_photo(self, row: int, step: int) -> bool:
        """Move a photo up (-1) or down (1); returns False at either end."""
        if not 0 <= row + step < self.count():
            return False
        item = self.takeItem(row)
        self.insertItem(row + step, item)
        self.setCurrentRow(row + step)
        self.update_labels()
        return True

    def update_labels(self) -> None:
        """Set the text beside each picture: its number or that it is the cover, and its caption."""
        photos = self.photos()
        has_cover = any(photo.cover for photo in photos)
        for row, photo in enumerate(photos):
            cover = photo.cover or (row == 0 and not has_cover)
            title = self.tr("Ảnh bìa") if cover else self.tr("Ảnh {number}").format(number=row + 1)
            words = f"{title}\n{photo.caption}" if photo.caption else title
            self.item(row).setText(words)
            self.item(row).setToolTip(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if event.matches(QKeySequence.StandardKey.Paste):
            self.command_requested.emit("paste")
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.command_requested.emit("undo")
        elif event.key() == Qt.Key.Key_Delete:
            self.command_requested.emit("remove")
        elif event.key() == Qt.Key.Key_Insert:
            self.command_requested.emit("add")
        elif alt and event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.command_requested.emit("up" if event.key() == Qt.Key.Key_Up else "down")
        else:
            super().keyPressEvent(event)


def _crop_square(picture: QPixmap) -> QIcon:
    """Crop the square in the middle of a picture, so that all have one size."""
    side = min(picture.width(), picture.height())
    left, top = (picture.width() - side) // 2, (picture.height() - side) // 2
    return QIcon(picture.copy(left, top, side, side))
