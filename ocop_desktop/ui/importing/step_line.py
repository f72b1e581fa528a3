"""The steps of an import in one line: those behind, the one shown, those to come."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ocop_desktop.ui import theme

DONE, CURRENT, AHEAD = "step-done", "step", "step-ahead"


class ImportStep(IntEnum):
    """The steps, in their order."""

    FILE = 0
    COLUMNS = 1
    PREVIEW = 2
    RESULT = 3
    DONE = 4


class StepLine(QWidget):
    """Shows numbered titles with arrows between; the current one stands out."""

    def __init__(self, titles: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._titles = tuple(titles)
        self._labels = [QLabel() for _ in titles]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GRID // 2)
        for place, label in enumerate(self._labels):
            if place:
                arrow = theme.style_muted(QLabel("›", alignment=Qt.AlignmentFlag.AlignCenter))
                row.addWidget(arrow)
            row.addWidget(label)
        row.addStretch(1)
        self.show_step(0)

    def show_step(self, step: int) -> None:
        """Make the step at that place the current one."""
        for place, (label, title) in enumerate(zip(self._labels, self._titles, strict=True)):
            role = CURRENT if place == step else DONE if place < step else AHEAD
            theme.set_role(label, role)
            label.setText(f"✓ {title}" if place < step else f"{place + 1} {title}")
        told = self.tr("Bước {step}/{count}: {title}").format(
            step=step + 1, count=len(self._titles), title=self._titles[step]
        )
        self.setAccessibleName(told)
