"""The dialog of the cover photo: one of the products' photos, or a picture from a file."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ocop_desktop.domain.register.product import Photo
from ocop_desktop.ui import theme
from ocop_desktop.ui.files import choose_files
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.widgets.focus_point_editor import FocusPointEditor
from ocop_desktop.ui.widgets.picture_sources import PICTURES, read_media_picture
from ocop_desktop.ui.widgets.screen_fit import resize_bounded

_PHOTO = Qt.ItemDataRole.UserRole
ICON_SIDE = 96


class CoverDialog(QDialog):
    """`chosen` carries the photo with its focus point, None for a collage of the products."""

    chosen = Signal(object)

    def __init__(
        self,
        context: PageContext,
        choices: Sequence[tuple[str, Photo]],
        shown: Photo | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(self.tr("Ảnh bìa của catalogue"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Ảnh của các sản phẩm"))
        self.picture = FocusPointEditor()
        self._lay_out()
        self._add_photo(self.tr("Ghép ảnh các sản phẩm"), None)
        known = [photo for _, photo in choices]
        if shown is not None and shown.large not in [photo.large for photo in known]:
            self._add_photo(self.tr("Ảnh bìa đang dùng"), shown)
        for name, photo in choices:
            same = shown is not None and photo.large == shown.large
            self._add_photo(name, shown if same else photo)
        self.list.currentItemChanged.connect(self._show_photo)
        self.list.setCurrentRow(self._row_of(shown))
        self.list.itemActivated.connect(self.accept_photo)
        self.picture.point_moved.connect(self._set_focus_point)
        resize_bounded(self, 760, 520)

    def photo(self) -> Photo | None:
        """Return the chosen photo, None for a collage."""
        item = self.list.currentItem()
        photo = item.data(_PHOTO) if item else None
        return photo if isinstance(photo, Photo) else None

    def accept_photo(self) -> None:
        """Emit the chosen photo and close."""
        self.chosen.emit(self.photo())
        self.accept()

    def ask_file(self) -> None:
        """Let the clerk choose a picture file."""
        title = self.tr("Chọn ảnh bìa")
        choose_files(self, self._context.preferences, title, PICTURES, self.add_files)

    def add_files(self, chosen: Sequence[Path]) -> None:
        """Prepare the first of these picture files."""
        self._context.runner.call_slow(
            self._on_prepared, services.products.prepare_photos, tuple(chosen[:1])
        )

    def _on_prepared(self, photos: tuple[Photo, ...]) -> None:
        for photo in photos:
            self._add_photo(self.tr("Ảnh từ tệp"), photo)
        self.list.setCurrentRow(self.list.count() - 1)

    def _add_photo(self, words: str, photo: Photo | None) -> None:
        item = QListWidgetItem(words)
        item.setData(_PHOTO, photo)
        item.setIcon(QIcon(self._make_thumbnail(photo)))
        item.setToolTip(words)
        self.list.addItem(item)

    def _make_thumbnail(self, photo: Photo | None) -> QPixmap:
        """Return the photo, or an icon for a collage, centred in a picture of fixed size."""
        size = self.list.iconSize() * 2
        if photo is None:
            small = theme.icon("images", "muted").pixmap(size.height() // 2, size.height() // 2)
        else:
            small = read_media_picture(self._context.runner.media, photo.small, size.width())
        picture = QPixmap(size)
        picture.fill(Qt.GlobalColor.transparent)
        shown = (
            small.scaled(
                size, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
            if photo
            else small
        )
        painter = QPainter(picture)
        painter.drawPixmap(
            (size.width() - shown.width()) // 2, (size.height() - shown.height()) // 2, shown
        )
        painter.end()
        return picture

    def _row_of(self, shown: Photo | None) -> int:
        rows = range(self.list.count())
        return next((row for row in rows if self.list.item(row).data(_PHOTO) == shown), 0)

    def _show_photo(self) -> None:
        photo = self.photo()
        name, x, y = (photo.large, photo.focus_x, photo.focus_y) if photo else ("", 0.5, 0.5)
        media = self._context.runner.media if photo else None
        self.picture.show_picture(read_media_picture(media, name, 1000), x, y)
        self._hint.setText(
            self.tr("Bấm vào chỗ quan trọng nhất của ảnh: khi cắt, chỗ ấy được giữ.")
            if photo
            else self.tr("Bìa ghép từ ảnh của các sản phẩm đầu tiên.")
        )

    def _set_focus_point(self, x: float, y: float) -> None:
        photo, item = self.photo(), self.list.currentItem()
        if photo is not None and item is not None:
            item.setData(_PHOTO, replace(photo, focus_x=round(x, 3), focus_y=round(y, 3)))

    def _lay_out(self) -> None:
        self.list.setIconSize(QSize(ICON_SIDE, ICON_SIDE * 2 // 3))
        self.list.setMinimumWidth(300)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._hint = theme.style_muted(QLabel(wordWrap=True))
        right = QVBoxLayout()
        right.addWidget(self.picture, 1)
        right.addWidget(self._hint)
        middle = QHBoxLayout()
        middle.addWidget(self.list)
        middle.addLayout(right, 1)
        row = QHBoxLayout()
        more = theme.make_button(self.tr("Chọn tệp ảnh…"), "image")
        more.setAutoDefault(False)
        more.clicked.connect(self.ask_file)
        close = QPushButton(self.tr("Đóng"), autoDefault=False)
        close.clicked.connect(self.reject)
        accept_photo = QPushButton(self.tr("Dùng bìa này"), autoDefault=False)
        accept_photo.clicked.connect(self.accept_photo)
        row.addWidget(more)
        row.addStretch(1)
        row.addWidget(close)
        row.addWidget(theme.style_primary(accept_photo))
        column = QVBoxLayout(self)
        column.setContentsMargins(*[2 * theme.GRID] * 4)
        column.addLayout(middle, 1)
        column.addLayout(row)
