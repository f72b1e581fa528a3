"""Sizes of windows that no screen is too small for."""

from PySide6.QtWidgets import QWidget

MARGIN = 40  # pixels around a window, its frame included


def resize_bounded(window: QWidget, width: int, height: int) -> None:
    """Resize a window to that size in pixels, or to what its screen has room for."""
    available = window.screen().availableSize()
    window.resize(min(width, available.width() - MARGIN), min(height, available.height() - MARGIN))


def shrink_to_screen(window: QWidget) -> None:
    """Make a window smaller where it is larger than its screen."""
    resize_bounded(window, window.width(), window.height())
