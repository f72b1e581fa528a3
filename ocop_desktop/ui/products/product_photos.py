"""The photos of a product beside the list: one large, the others as a strip below it."""

from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ocop_desktop.domain.register.product import Photo, Product
from ocop_desktop.ui import theme
from ocop_desktop.ui.widgets.flow_layout import FlowLayout
from ocop_desktop.ui.widgets.thumbnails import ThumbnailCache

READ_SIZE = QSize(520, 300)
HEIGHT = 180
STRIP = QSize(56, 42)


class ProductPhotos(QWidget):
    """Shows the cover; a button of the strip shows another photo instead."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._media: Path | None = None
        self._thumbnails = ThumbnailCache(READ_SIZE, self)
        self._thumbnails.ready.connect(self._update_pictures)
        self.large = _Picture()
        self._strip = QWidget()
        self._row = FlowLayout(theme.GRID // 2, self._strip)
        self.buttons: list[QToolButton] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        column.addWidget(self.large)
        column.addWidget(self._strip)

    def show_product(self, product: Product, media: Path | None) -> None:
        """Show the photos of `product`, its cover large."""
        self._media = media
        for button in self.buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        cover = product.cover
        self.setVisible(cover is not None)
        self.buttons = []
        if cover is not None:
            self.large.photo = cover
            if len(product.photos) > 1:
                self.buttons = [
                    self._make_button(place, photo) for place, photo in _number_photos(product)
                ]
        self._strip.setVisible(bool(self.buttons))
        self._update_pictures()

    def stop_loading(self) -> None:
        """Stop reading photos."""
        self._thumbnails.close()

    def _make_button(self, place: int, photo: Photo) -> QToolButton:
        button = QToolButton()
        words = self.tr("Ảnh {number}").format(number=place)
        button.setAccessibleName(f"{words}: {photo.caption}" if photo.caption else words)
        button.setToolTip(photo.caption or words)
        button.setIconSize(STRIP)
        button.setCheckable(True)
        button.setAutoExclusive(True)
        button.setChecked(photo == self.large.photo)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setProperty("photo", photo)
        button.clicked.connect(self._show_chosen)
        self._row.addWidget(button)
        return button

    def _show_chosen(self) -> None:
        chosen = next((button for button in self.buttons if button.isChecked()), None)
        if chosen is not None:
            self.large.photo = chosen.property("photo")
            self._update_pictures()

    def _update_pictures(self) -> None:
        if self.large.photo is not None:
            self.large.show_pixmap(self._picture(self.large.photo))
        for button in self.buttons:
            if (found := self._picture(button.property("photo"))) is not None:
                button.setIcon(QIcon(_crop(found, STRIP)))

    def _picture(self, photo: Photo) -> QPixmap | None:
        return self._thumbnails.picture(self._media, photo.small)


class _Picture(QWidget):
    """Shows one picture over the whole width, cropped to its middle."""

    def __init__(self) -> None:
        super().__init__()
        self.photo: Photo | None = None
        self._pixmap: QPixmap | None = None
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_pixmap(self, pixmap: QPixmap | None) -> None:
        """Show a picture, or a plain background until it is read."""
        self._pixmap = pixmap
        self.setAccessibleName(self.photo.caption if self.photo else "")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        shape = QPainterPath()
        shape.addRoundedRect(self.rect(), 6, 6)
        painter.setClipPath(shape)
        if self._pixmap is None:
            painter.fillRect(self.rect(), theme.colour("line"))
        else:
            painter.drawPixmap(self.rect(), self._pixmap, _find_crop(self._pixmap, self.size()))


def _number_photos(product: Product) -> list[tuple[int, Photo]]:
    """Return the photos with their numbers from 1, the cover first."""
    others = [photo for photo in product.photos if photo is not product.cover]
    return list(enumerate((*filter(None, [product.cover]), *others), start=1))


def _find_crop(picture: QPixmap, size: QSize) -> QRect:
    """Return the largest middle part of `picture` that has the proportions of `size`."""
    part = QRect(QPoint(), size.scaled(picture.size(), Qt.AspectRatioMode.KeepAspectRatio))
    part.moveCenter(picture.rect().center())
    return part


def _crop(picture: QPixmap, size: QSize) -> QPixmap:
    smooth = Qt.TransformationMode.SmoothTransformation
    whole = picture.copy(_find_crop(picture, size))
    return whole.scaled(size * 2, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
