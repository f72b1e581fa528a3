"""The clerk's name: asked once in the row of messages, kept on this computer, told to the register."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from ocop_desktop.ui import theme
from ocop_desktop.ui.fields.text import TextField
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.preferences import CLERK_LETTERS
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.toast import MessageRow
from ocop_desktop.ui.writing import is_writing_allowed

_ASKED = "clerk/asked"


class ClerkQuestion(QFrame):
    """One line that takes no focus by itself; `answered` carries the name, "" for "later"."""

    answered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "toast")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        label = QLabel(self.tr("Tên của bạn, để ghi vào nhật ký:"))
        self.name = TextField()
        self.name.setMaxLength(CLERK_LETTERS)
        self.name.setAccessibleName(self.tr("Tên của bạn"))
        label.setBuddy(self.name)
        self.keep = QPushButton(self.tr("Ghi tên"), flat=True)
        self.later = QPushButton(self.tr("Để sau"), flat=True)
        self.later.setToolTip(
            self.tr("Đến khi ghi ở trang Cài đặt, nhật ký dùng tên đăng nhập máy")
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.GRID, 0, theme.GRID, 0)
        row.setSpacing(theme.GRID)
        row.addWidget(label)
        row.addWidget(self.name, 1)
        row.addWidget(self.keep)
        row.addWidget(self.later)
        self.keep.clicked.connect(self._keep)
        self.name.returnPressed.connect(self._keep)
        self.later.clicked.connect(lambda: self.answered.emit(""))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.answered.emit("")
        else:
            super().keyPressEvent(event)

    def _keep(self) -> None:
        if self.name.value():
            self.answered.emit(self.name.value())
        else:
            self.name.setFocus()


class ClerkNaming(QObject):
    """Tells the open register who works with it, and asks for the name where none is known."""

    def __init__(self, context: PageContext, row: MessageRow) -> None:
        super().__init__(row)
        self._context = context
        self._row = row
        self.question: ClerkQuestion | None = None
        context.runner.opened.connect(self._on_opened)
        context.preferences.clerk_changed.connect(self._on_named)

    def _on_opened(self) -> None:
        preferences = self._context.preferences
        if preferences.clerk:
            self._name_clerk(preferences.clerk)
        elif is_writing_allowed() and not preferences.text(_ASKED):
            self.question = ClerkQuestion()
            self.question.answered.connect(self._on_answered)
            self._row.show_message(self.question)

    def _on_answered(self, name: str) -> None:
        self._context.preferences.save_text(_ASKED, "1")
        self._remove_question()
        if name:
            self._context.preferences.clerk = name

    def _on_named(self, name: str) -> None:
        self._remove_question()
        if name and self._context.runner.is_open:
            self._name_clerk(name)

    def _name_clerk(self, name: str) -> None:
        self._context.runner.call(self._on_clerk_named, services.registers.name_clerk, name)

    def _on_clerk_named(self, nothing: None) -> None:
        """Do nothing: what is done from now on stands under the name."""

    def _remove_question(self) -> None:
        if self.question is not None:
            self._row.remove_message(self.question)
            self.question.deleteLater()
            self.question = None
