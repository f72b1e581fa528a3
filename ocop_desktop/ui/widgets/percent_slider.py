"""A slider for a size, with its percentage beside it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QVBoxLayout, QWidget

STEP = 5


class _Slider(QSlider):
    """A slider that ignores the mouse wheel."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class PercentSlider(QWidget):
    """A factor between `minimum` and `maximum`, in steps of 5 percent."""

    edited = Signal()

    def __init__(self, words: str, minimum: float, maximum: float) -> None:
        super().__init__()
        self.slider = _Slider(Qt.Orientation.Horizontal)
        self.slider.setRange(round(minimum * 100 / STEP), round(maximum * 100 / STEP))
        self.slider.setAccessibleName(words)
        self.percent = QLabel(alignment=Qt.AlignmentFlag.AlignRight)
        label = QLabel(words)
        label.setBuddy(self.slider)
        top = QHBoxLayout()
        top.addWidget(label, 1)
        top.addWidget(self.percent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.slider)
        self.setFocusProxy(self.slider)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # a label leads to no other field
        self.slider.valueChanged.connect(self._on_value_changed)

    def value(self) -> float:
        """The factor: 1.0 is 100 percent."""
        return self.slider.value() * STEP / 100

    def set_value(self, value: float) -> None:
        """Show `value`."""
        self.slider.blockSignals(True)
        self.slider.setValue(round(value * 100 / STEP))
        self.slider.blockSignals(False)
        self._show_percent()

    def _on_value_changed(self) -> None:
        self._show_percent()
        self.edited.emit()

    def _show_percent(self) -> None:
        self.percent.setText(f"{self.slider.value() * STEP}%")
