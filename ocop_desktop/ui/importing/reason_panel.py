"""Why an import cannot go on, in place: what is wrong and what to do."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ocop_desktop.messages.message import Message
from ocop_desktop.ui import theme


class ReasonPanel(QFrame):
    """Hidden until a message is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "reason")
        self._title = theme.style_heading(QLabel(wordWrap=True), 3)
        self.text = QLabel(wordWrap=True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * theme.GRID, theme.GRID, 2 * theme.GRID, theme.GRID)
        column.setSpacing(theme.GRID // 2)
        column.addWidget(self._title)
        column.addWidget(self.text)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    def show_message(self, message: Message | None) -> None:
        """Show `message`; None hides the panel."""
        self.setVisible(message is not None)
        if message is not None:
            theme.set_role(self._title, "error")
            self._title.setText(message.title)
            parts = (message.summary, message.meaning, message.next_step)
            self.text.setText("\n".join(filter(None, parts)))
            self.setAccessibleName(message.title)
