"""Where a main window stands: where it stood last, at first as the screen allows."""

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtWidgets import QMainWindow

from ocop_desktop.ui.preferences import Preferences

_GEOMETRY = "window/geometry"
_USUAL = QSize(1280, 720)
_COMFORTABLE = QSize(1500, 900)


def restore_geometry(window: QMainWindow, preferences: Preferences) -> None:
    """Put the window where it stood last; the first time it fits the screen, a small one whole.

    What was kept on a much larger screen, or at another scale, counts as never.
    """
    if window.restoreGeometry(preferences.state(_GEOMETRY)):
        return
    preferences.save_state(_GEOMETRY, QByteArray())
    screen = window.screen().availableGeometry().size()
    window.resize(_USUAL.boundedTo(screen) if screen.isValid() else _USUAL)


def fill_small_screen(window: QMainWindow, preferences: Preferences) -> None:
    """Maximise a window that never stood anywhere, unless its screen is a large one."""
    screen = window.screen().availableGeometry()
    is_small = screen.width() < _COMFORTABLE.width() or screen.height() < _COMFORTABLE.height()
    if preferences.state(_GEOMETRY).isEmpty():
        if is_small:
            window.setWindowState(Qt.WindowState.WindowMaximized)
        else:
            window.resize(_COMFORTABLE)


def save_geometry(window: QMainWindow, preferences: Preferences) -> None:
    """Remember where the window stands."""
    preferences.save_state(_GEOMETRY, window.saveGeometry())
