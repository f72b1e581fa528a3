"""A field for the path of a folder."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ocop_desktop.ui import theme
from ocop_desktop.ui.fields.text import TextField


class FolderField(QWidget):
    """A folder as text, with a button that opens a dialog to choose it."""

    browse_requested = Signal()

    def __init__(self, accessible_name: str) -> None:
        super().__init__()
        self.path = TextField()
        self.path.setAccessibleName(accessible_name)
        self.button = QPushButton(self.tr("Chọn…"))
        self.button.setAutoDefault(False)
        self.button.setAccessibleName(self.tr("Chọn: {name}").format(name=accessible_name))
        theme.set_icon(self.button, "folder-open")
        self.button.clicked.connect(self.browse_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.path, 1)
        row.addWidget(self.button)
        self.setFocusProxy(self.path)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # a label leads to no other field

    def value(self) -> str:
        """The folder's path as typed or chosen."""
        return self.path.value()

    def set_value(self, path: str) -> None:
        """Show `path`."""
        self.path.set_value(path)
