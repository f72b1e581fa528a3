"""A field that is ticked or not."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from ocop_desktop.ui.fields.marks import mark_field


class CheckField(QCheckBox):
    """Yes or no; `words` stand beside the box and say what a tick means."""

    edited = Signal()
    editing_finished = Signal()

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.clicked.connect(self._on_click)

    def value(self) -> bool:
        """Whether it is ticked."""
        return self.isChecked()

    def set_value(self, value: bool) -> None:
        """Tick it or not."""
        self.setChecked(value)

    def problem(self) -> str:
        """Either is a value."""
        return ""

    def mark(self, sentence: str, *, hard: bool = False) -> None:
        """Say what is doubtful in the tooltip."""
        mark_field(self, sentence, hard=hard)

    def _on_click(self) -> None:
        self.edited.emit()
        self.editing_finished.emit()
