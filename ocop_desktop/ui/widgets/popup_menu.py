"""A menu that a press opens: it lies beside its button and only what is pressed in it counts."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QMouseEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QMenu, QWidget


class PopupMenu(QMenu):
    """The release of the press that opened it triggers nothing, also where it lies under the pointer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_pressed = False

    def showEvent(self, event: QShowEvent) -> None:
        self._is_pressed = False
        self._move_beside_button()
        super().showEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._is_pressed = True
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._is_pressed:
            self.release(event)
        event.accept()

    def release(self, event: QMouseEvent) -> None:
        """Act on a release whose press was in the menu too."""
        super().mouseReleaseEvent(event)

    def _move_beside_button(self) -> None:
        """Lie at the right or the left of the button where the menu would cover it."""
        for button in self.menuAction().associatedObjects():
            if isinstance(button, QAbstractButton) and button.isVisible():
                area = button.screen().availableGeometry()
                covered = QRect(button.mapToGlobal(QPoint(0, 0)), button.size())
                self.setGeometry(place_beside(self.geometry(), covered, area))


def place_beside(menu: QRect, button: QRect, area: QRect) -> QRect:
    """Where `menu` lies inside `area` without covering `button`, if there is room for that."""
    placed = QRect(menu)
    if not menu.intersects(button):
        return placed
    left_room, right_room = button.left() - area.left(), area.right() - button.right()
    if menu.width() <= right_room or right_room >= left_room:
        placed.moveLeft(min(button.right() + 1, area.right() + 1 - menu.width()))
    else:
        placed.moveLeft(max(button.left() - menu.width(), area.left()))
    placed.moveTop(max(area.top(), min(placed.top(), area.bottom() + 1 - placed.height())))
    return placed
