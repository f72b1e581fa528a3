"""A button that shows and hides the list of events where the page is too narrow for list and event."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QToolButton, QWidget

from ocop_desktop.ui import theme

_NARROW = 140
"""In letters: a page narrower than this has no room for both."""


class ListToggle(QToolButton):
    """Is itself hidden, and the list shown, where there is room for both."""

    def __init__(self, page: QWidget, side: QWidget) -> None:
        super().__init__()
        self.setCheckable(True)
        self._page, self._side = page, side
        self._is_narrow = False
        self.setToolTip(self.tr("Hiện hoặc ẩn danh sách sự kiện"))
        self.setAccessibleName(self.tr("Danh sách sự kiện"))
        theme.set_icon(self, "list")
        self.setChecked(True)
        self.hide()
        self.toggled.connect(side.setVisible)
        page.installEventFilter(self)
        theme.notifier.changed.connect(self._fit)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        is_narrow = self._page.width() < _NARROW * self.fontMetrics().averageCharWidth()
        if is_narrow is not self._is_narrow:
            self._is_narrow = is_narrow
            self.setVisible(is_narrow)
            self.setChecked(not is_narrow)
