"""The columns of an exported table: which facts, in which order, under which titles; saved by a name."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
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

from ocop_desktop.domain.exporting.product_columns import ProductColumn, product_columns
from ocop_desktop.domain.exporting.saved_layout import read_saved_columns
from ocop_desktop.domain.importing.table_layout import TableLayout
from ocop_desktop.ui import theme
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.widgets.screen_fit import resize_bounded

_COLUMN = Qt.ItemDataRole.UserRole
_TURNS = 2
_USUAL = {"product.name", "producer.name", "recognition.stars"}


class ExportLayoutDialog(QDialog):
    """Space ticks a column, F2 changes its title, Alt with an arrow moves it; OK saves and exports.

    `saved` carries the name of the layout.
    """

    saved = Signal(str)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._layouts: tuple[TableLayout, ...] = ()
        self._opened: TableLayout | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Chọn cột để xuất"))
        self.name = QComboBox()
        self.name.setEditable(True)
        self.name.setAccessibleName(self.tr("Tên cách xếp cột"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Các cột của bảng"))
        self.up_button = theme.make_button(self.tr("Đưa &lên"), "arrow-up", self.tr("Alt+↑"))
        self.down_button = theme.make_button(self.tr("Đưa &xuống"), "arrow-down", self.tr("Alt+↓"))
        self.up_button.setShortcut("Alt+Up")
        self.down_button.setShortcut("Alt+Down")
        self.up_button.clicked.connect(lambda: self.move_current(-1))
        self.down_button.clicked.connect(lambda: self.move_current(1))
        self.name.activated.connect(self._show_chosen)
        self._fill([one for one in product_columns(1) if one.field in _USUAL])
        self._lay_out()
        context.runner.call_latest(self._show_layouts, services.export_layouts.all_layouts)

    def columns(self) -> tuple[ProductColumn, ...]:
        """The columns that are ticked, in their order, under the titles that stand there."""
        items = [self.list.item(row) for row in range(self.list.count())]
        return tuple(
            replace(item.data(_COLUMN), heading=item.text().strip())
            for item in items
            if item.checkState() is Qt.CheckState.Checked
        )

    def move_current(self, step: int) -> None:
        """Move the current column `step` places down, not beyond the ends."""
        row = self.list.currentRow()
        target = row + step
        if row >= 0 and 0 <= target < self.list.count():
            self.list.insertItem(target, self.list.takeItem(row))
            self.list.setCurrentRow(target)

    def accept(self) -> None:
        self._context.runner.call(
            self._on_saved,
            services.export_layouts.save,
            self.name.currentText(),
            self.columns(),
            opened=self._opened,
        )

    def _on_saved(self, layout: TableLayout) -> None:
        super().accept()
        self.saved.emit(layout.name)

    def _show_layouts(self, layouts: Sequence[TableLayout]) -> None:
        self._layouts = tuple(layouts)
        typed = self.name.currentText()
        self.name.clear()
        self.name.addItems([layout.name for layout in layouts])
        self.name.setCurrentIndex(-1)
        self.name.setEditText(typed or self.tr("Bảng của đơn vị"))

    def _show_chosen(self, place: int) -> None:
        if place < len(self._layouts):
            self._opened = self._layouts[place]
            self._fill(read_saved_columns(self._opened))

    def _fill(self, ticked: Sequence[ProductColumn]) -> None:
        """The ticked columns in their order, then all others."""
        known = {(one.field, one.turn) for one in ticked}
        others = [one for one in product_columns(_TURNS) if (one.field, one.turn) not in known]
        self.list.clear()
        for column in (*ticked, *others):
            item = QListWidgetItem(column.heading)
            item.setData(_COLUMN, column)
            item.setFlags(
                Qt.ItemFlag.ItemIsSelectable
                | Qt.ItemFlag.ItemIsEnabled
                | Qt.ItemFlag.ItemIsUserCheckable
                | Qt.ItemFlag.ItemIsEditable
            )
            is_ticked = (column.field, column.turn) in known
            item.setCheckState(Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.setCurrentRow(0)

    def _lay_out(self) -> None:
        hint = theme.style_muted(
            QLabel(
                self.tr("Space chọn cột, F2 sửa tiêu đề, Alt+↑ Alt+↓ đổi thứ tự. Lưu để dùng lại."),
                wordWrap=True,
            )
        )
        side = QVBoxLayout()
        for button in (self.up_button, self.down_button):
            button.setAutoDefault(False)
            side.addWidget(button)
        side.addStretch(1)
        middle = QHBoxLayout()
        middle.addWidget(self.list, 1)
        middle.addLayout(side)
        box = QDialogButtonBox()
        box.addButton(
            theme.style_primary(QPushButton(self.tr("Lưu và xuất"))),
            QDialogButtonBox.ButtonRole.AcceptRole,
        )
        box.addButton(QPushButton(self.tr("Hủy")), QDialogButtonBox.ButtonRole.RejectRole)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[2 * theme.GRID] * 4)
        column.setSpacing(theme.GRID)
        column.addWidget(self.name)
        column.addWidget(hint)
        column.addLayout(middle, 1)
        column.addWidget(box)
        resize_bounded(self, 520, 560)
