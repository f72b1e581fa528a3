"""A field for yes or no: a check box."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from ocop_desktop.ui.fields.marks import mark_field


class CheckField(QCheckBox):
    """A check box; `words` beside it say what a tick means."""

    edited = Signal()
    editing_finished = Signal()

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.clicked.connect(self._on_click)

    def value(self) -> bool:
        """Whether the box is checked."""
        return self.isChecked()

    def set_value(self, value: bool) -> None:
        """Check or uncheck the box."""
        self.setChecked(value)

    def problem(self) -> str:
        """Always empty: both states are values."""
        return ""

    def mark(self, sentence: str, *, hard: bool = False) -> None:
        """Frame the field with `sentence` as its tooltip; "" removes the frame."""
        mark_field(self, sentence, hard=hard)

    def _on_click(self) -> None:
        self.edited.emit()
        self.editing_finished.emit()
