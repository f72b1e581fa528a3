"""The chooser of a list's columns: which are shown, and in which order."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ocop_desktop.ui import theme
from ocop_desktop.ui.lists.column_layout import ColumnLayout
from ocop_desktop.ui.widgets.screen_fit import resize_bounded

_PLACE = Qt.ItemDataRole.UserRole


class ColumnDialog(QDialog):
    """Space ticks a column, the buttons (or Alt with an arrow) move it; OK applies both."""

    def __init__(self, layout: ColumnLayout, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = layout
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Chọn cột"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Các cột của danh sách"))
        shown = [place for place in layout.order() if layout.is_shown(place)]
        self._fill(layout.order(), set(shown))
        self.up_button = theme.make_button(self.tr("Đưa &lên"), "arrow-up", self.tr("Alt+↑"))
        self.down_button = theme.make_button(self.tr("Đưa &xuống"), "arrow-down", self.tr("Alt+↓"))
        self.reset_button = theme.make_button(self.tr("&Như lúc đầu"), "rotate-ccw")
        self.up_button.setShortcut("Alt+Up")
        self.down_button.setShortcut("Alt+Down")
        self.up_button.clicked.connect(lambda: self.move_current(-1))
        self.down_button.clicked.connect(lambda: self.move_current(1))
        self.reset_button.clicked.connect(self._reset)
        self._lay_out()

    def move_current(self, step: int) -> None:
        """Move the current column `step` places down, not beyond the ends."""
        row = self.list.currentRow()
        target = row + step
        if row >= 0 and 0 <= target < self.list.count():
            self.list.insertItem(target, self.list.takeItem(row))
            self.list.setCurrentRow(target)

    def accept(self) -> None:
        items = [self.list.item(row) for row in range(self.list.count())]
        order = [item.data(_PLACE) for item in items]
        shown = {item.data(_PLACE) for item in items if item.checkState() is Qt.CheckState.Checked}
        self._layout.show_columns(order, shown)
        super().accept()

    def _reset(self) -> None:
        self._layout.reset()
        super().accept()

    def _fill(self, order: list[int], shown: set[int]) -> None:
        for place in order:
            item = QListWidgetItem(self._layout.columns[place].title)
            item.setData(_PLACE, place)
            flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
            if self._layout.may_hide(place):
                flags |= Qt.ItemFlag.ItemIsUserCheckable
            item.setFlags(flags)
            ticked = Qt.CheckState.Checked if place in shown else Qt.CheckState.Unchecked
            item.setCheckState(ticked)
            self.list.addItem(item)
        self.list.setCurrentRow(0)

    def _lay_out(self) -> None:
        hint = theme.style_muted(
            QLabel(self.tr("Space để hiện hoặc ẩn cột, Alt+↑ Alt+↓ để đổi thứ tự."), wordWrap=True)
        )
        side = QVBoxLayout()
        for button in (self.up_button, self.down_button, self.reset_button):
            button.setAutoDefault(False)
            side.addWidget(button)
        side.addStretch(1)
        middle = QHBoxLayout()
        middle.addWidget(self.list, 1)
        middle.addLayout(side)
        box = QDialogButtonBox()
        box.addButton(
            theme.style_primary(QPushButton(self.tr("Áp dụng"))),
            QDialogButtonBox.ButtonRole.AcceptRole,
        )
        box.addButton(QPushButton(self.tr("Hủy")), QDialogButtonBox.ButtonRole.RejectRole)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[2 * theme.GRID] * 4)
        column.setSpacing(theme.GRID)
        column.addWidget(hint)
        column.addLayout(middle, 1)
        column.addWidget(box)
        resize_bounded(self, 420, 440)
