"""The field of the office's logo, which is saved as soon as it is chosen."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from ocop_desktop.ui import theme
from ocop_desktop.ui.writing import needs_writing

LOGO_SIDE = 96


class LogoField(QWidget):
    """Shows the office's logo; `choose_requested` asks for another one."""

    choose_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.picture = QLabel(self.tr("Chưa có"))
        self.picture.setFixedSize(LOGO_SIDE, LOGO_SIDE)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setProperty("role", "frame")
        self.button = QPushButton(self.tr("Chọn ảnh…"))
        needs_writing(self.button)
        self.button.setAccessibleName(self.tr("Chọn ảnh biểu trưng"))
        theme.set_icon(self.button, "image")
        self.button.clicked.connect(self.choose_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.picture)
        row.addWidget(self.button)
        row.addStretch(1)
        self.setFocusProxy(self.button)

    def show_picture(self, picture: QPixmap) -> None:
        """Show the picture, or that there is none."""
        if picture.isNull():
            self.picture.setText(self.tr("Chưa có"))
            return
        self.picture.setPixmap(
            picture.scaled(
                self.picture.size() * 0.95,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        )
