"""Keeps every dialog within its screen, and gives the focus back to the window it stood over."""

from PySide6.QtCore import QObject, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QFrame,
    QMessageBox,
    QScrollArea,
    QStyle,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

_SEEN = "fits_screen"


class DialogGuard(QObject):
    """Looks at each dialog when it becomes active; one guard serves the whole program."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        app.focusWindowChanged.connect(self._on_focus_window_changed)

    def _on_focus_window_changed(self, window: QWindow | None) -> None:
        del window
        QTimer.singleShot(0, self._look_at_active)  # Qt names the active window after the signal

    def _look_at_active(self) -> None:
        dialog = QApplication.activeWindow()
        if not isinstance(dialog, QDialog) or dialog.property(_SEEN):
            return
        dialog.setProperty(_SEEN, True)
        fit_to_screen(dialog)
        parent = dialog.parentWidget()
        if parent is not None:
            below = parent.window()
            dialog.finished.connect(lambda _result: _give_focus_back(below))
            dialog.destroyed.connect(lambda _object: _give_focus_back(below))


def fit_to_screen(dialog: QDialog) -> None:
    """Make a dialog no larger than its screen; what does not fit scrolls."""
    screen = dialog.screen().availableGeometry()
    frame = dialog.frameGeometry().size() - dialog.size()
    room = QSize(screen.width() - frame.width(), screen.height() - frame.height())
    minimum = dialog.minimumSizeHint().expandedTo(dialog.minimumSize())
    if minimum.width() > room.width() or minimum.height() > room.height():
        _scroll_contents(dialog)
        bar = dialog.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        dialog.resize(dialog.width() + 2 * bar, dialog.height())
    if dialog.width() > room.width() or dialog.height() > room.height():
        dialog.resize(dialog.size().boundedTo(room))
    _move_inside(dialog, screen)


def _scroll_contents(dialog: QDialog) -> None:
    """Put all that stands in the dialog into an area that scrolls."""
    layout = dialog.layout()
    if layout is None or isinstance(dialog, QMessageBox | QFileDialog):
        return
    contents = QWidget()
    contents.setLayout(layout)
    area = QScrollArea(widgetResizable=True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(contents)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(area)
    column.activate()
    dialog.setMinimumSize(area.minimumSizeHint())


def _move_inside(dialog: QDialog, screen: QRect) -> None:
    outer = dialog.frameGeometry()
    left = max(screen.left(), min(outer.left(), screen.right() - outer.width() + 1))
    top = max(screen.top(), min(outer.top(), screen.bottom() - outer.height() + 1))
    if (left, top) != (outer.left(), outer.top()):
        dialog.move(left, top)


def _give_focus_back(window: QWidget) -> None:
    """Activate `window` once the dialog is gone, unless another window of ours has the focus."""

    def activate() -> None:
        if isValid(window) and window.isVisible() and QApplication.activeWindow() is None:
            window.activateWindow()

    QTimer.singleShot(0, activate)
