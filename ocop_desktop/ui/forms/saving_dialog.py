"""The base class of dialogs that save on request and ask before typing is lost."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QWidget

from ocop_desktop.ui.widgets.ask import ask_to_save
from ocop_desktop.ui.widgets.screen_fit import shrink_to_screen


class SavingDialog(QDialog):
    """Ctrl+S saves; Esc and closing ask first. Override `is_dirty`, `save` and `mark_clean`."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        QShortcut(QKeySequence.StandardKey.Save, self, self.save)

    @property
    def is_dirty(self) -> bool:
        """Whether there is unsaved typing."""
        raise NotImplementedError

    def mark_clean(self) -> None:
        """Mark the shown values as saved or discarded."""
        raise NotImplementedError

    def save(self) -> None:
        """Save what was typed, unless a problem is hard."""
        raise NotImplementedError

    def unsaved_words(self) -> str:
        """The text of the question before closing."""
        return self.tr("Có nội dung chưa lưu. Lưu lại trước khi đóng?")

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        shrink_to_screen(self)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.is_dirty:
            event.ignore()
            ask_to_save(self, self.windowTitle(), self.unsaved_words(), self.save, self._discard)
        else:
            event.accept()  # QDialog.closeEvent would call `reject`, which calls `close`

    def reject(self) -> None:
        self.close()

    def _discard(self) -> None:
        self.mark_clean()
        self.close()
