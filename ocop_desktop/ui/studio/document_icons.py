"""The icon of each document, drawn from its wireframe, so that it is known before it is read."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPen, QPixmap

from ocop_desktop.domain.print.document_table import DocumentKey, kind_of
from ocop_desktop.domain.print.wireframe import Tone
from ocop_desktop.ui import theme

SIDE = 26
SHARP = 3  # drawn larger than shown, for screens of any resolution
_COLOURS = {
    Tone.PHOTO: "green",
    Tone.SOFT: "green_soft",
    Tone.TITLE: "text",
    Tone.TEXT: "control",
    Tone.LINE: "control",
    Tone.DARK: "muted",
    Tone.GOLD: "gold",
    Tone.PAPER: "base",
}


def document_icon(document: DocumentKey) -> QIcon:
    """The wireframe of `document` in the colours of the theme in force."""
    picture = QPixmap(SIDE * SHARP, SIDE * SHARP)
    picture.fill(Qt.GlobalColor.transparent)
    wireframe = kind_of(document).wireframe
    side = SIDE * SHARP
    page = QRectF(
        side * (1 - wireframe.width) / 2,
        side * (1 - wireframe.height) / 2,
        side * wireframe.width,
        side * wireframe.height,
    )
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(page, theme.colour("base"))
    for box in wireframe.boxes:
        rectangle = QRectF(
            page.left() + box.left * page.width(),
            page.top() + box.top * page.height(),
            box.width * page.width(),
            box.height * page.height(),
        )
        painter.fillRect(rectangle, theme.colour(_COLOURS[box.tone]))
    painter.setPen(QPen(theme.colour("control"), SHARP * 1.2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(page.adjusted(1, 1, -1, -1))
    painter.end()
    icon = QIcon(picture)
    icon.addPixmap(picture, QIcon.Mode.Selected)
    return icon
