"""A product's photos as a strip of small pictures that can be put in order."""

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
    """Photos in order: dragged, or moved by Alt+Up and Alt+Down; Delete takes one away."""

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
        """Show `photos` instead, their small renditions read from `media`."""
        self.clear()
        self._photos.clear()
        self.append(photos, media)

    def append(self, photos: Sequence[Photo], media: Path | None) -> None:
        """Hang `photos` behind the others."""
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

    def current_photo(self) -> Photo | None:
        """The photo the cursor is on."""
        item = self.currentItem()
        return self._photos[item.data(_KEY)] if item else None

    def replace_photo(self, row: int, photo: Photo) -> None:
        """Replace the photo in that place by the same photo with other facts."""
        self._photos[self.item(row).data(_KEY)] = photo
        self.update_labels()

    def remove_photo(self, row: int) -> None:
        """Take the photo in that place away."""
        self.takeItem(row)
        self.update_labels()

    def move_photo(self, row: int, step: int) -> bool:
        """Move a photo up (-1) or down (1); False at the end."""
        if not 0 <= row + step < self.count():
            return False
        item = self.takeItem(row)
        self.insertItem(row + step, item)
        self.setCurrentRow(row + step)
        self.update_labels()
        return True

    def update_labels(self) -> None:
        """Words beside each picture: its place, whether it is the cover, its caption."""
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
    """The middle of a picture, so that a strip of them lines up."""
    side = min(picture.width(), picture.height())
    left, top = (picture.width() - side) // 2, (picture.height() - side) // 2
    return QIcon(picture.copy(left, top, side, side))
