"""The second step: what each column of the list is used for."""

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ocop_desktop.domain.importing.columns import ColumnUse
from ocop_desktop.ui import theme
from ocop_desktop.ui.importing.choice_delegate import ChoiceDelegate, is_end_of_editing
from ocop_desktop.ui.importing.columns_model import TARGET, ColumnsModel
from ocop_desktop.ui.importing.draft import ImportDraft
from ocop_desktop.ui.importing.words import ColumnTarget, target_words
from ocop_desktop.ui.widgets.flow_layout import FlowLayout

_WIDTHS = (26, 34, 30, 26)
_MIN_WIDTH = 60


class ColumnsTable(QTableView):
    """A click or Space opens the choice of a column."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Các cột của danh sách"))
        self.setItemDelegate(ChoiceDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.clicked.connect(self._on_clicked)
        theme.notifier.changed.connect(self.fit)

    def fit(self) -> None:
        """Share the width among the columns, and set the height of rows for the text size."""
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 2 * theme.GRID)
        letter = self.fontMetrics().horizontalAdvance("n")
        room = max(self.viewport().width(), _MIN_WIDTH * letter)
        for place, width in enumerate(_WIDTHS):
            self.setColumnWidth(place, room * width // sum(_WIDTHS))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() in {Qt.Key.Key_Space, Qt.Key.Key_F2} and index.isValid():
            self.edit(index.siblingAtColumn(TARGET))
        elif is_end_of_editing(self, event):
            event.accept()
        else:
            super().keyPressEvent(event)

    def _on_clicked(self) -> None:
        if self.currentIndex().column() == TARGET:
            self.edit(self.currentIndex())


class ColumnsPage(QWidget):
    """`columns_chosen` carries the changed columns by their place."""

    columns_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = theme.style_heading(QLabel(wordWrap=True), 2)
        self.model = ColumnsModel()
        self.model.setParent(self)
        self.table = ColumnsTable()
        self.table.setModel(self.model)
        self.use_buttons: dict[ColumnUse, QPushButton] = {}
        self._lay_out()
        self.model.columns_chosen.connect(self._on_chosen)

    def show_draft(self, draft: ImportDraft) -> None:
        """Show the columns of the draft's table."""
        if draft.table is None or draft.column_map is None:
            return
        self.model.show_table(draft.table, draft.column_map)
        self.table.fit()
        self.table.selectionModel().setCurrentIndex(
            self.model.index(0, TARGET), QItemSelectionModel.SelectionFlag.NoUpdate
        )
        self._show_counts()

    def first_field(self) -> QWidget:
        """Where the focus goes when the step is shown."""
        return self.table

    def _on_chosen(self, columns: object) -> None:
        self._show_counts()
        self.columns_chosen.emit(columns)

    def _use_selected(self) -> None:
        use = next(use for use, button in self.use_buttons.items() if button is self.sender())
        selected = self.table.selectionModel().selectedRows() or [self.table.currentIndex()]
        places = sorted({index.row() for index in selected})
        self.model.set_targets(places, ColumnTarget(use))
        self.table.setFocus()

    def _show_counts(self) -> None:
        placed = sum(one.field is not None for one in self.model.columns)
        words = self.tr("{placed}/{count} cột đã có chỗ trong sổ.").format(
            placed=placed, count=len(self.model.columns)
        )
        if self.model.asked:
            words += " " + self.tr("{count} cột chưa nhận ra đứng đầu bảng.").format(
                count=self.model.asked
            )
        if self.model.unsettled:
            words += " " + self.tr("{count} cột vào cùng một ô.").format(count=self.model.unsettled)
        self.heading.setText(words)

    def _lay_out(self) -> None:
        buttons = FlowLayout(theme.GRID)
        buttons.addWidget(QLabel(self.tr("Các cột đang chọn:")))
        for use in (ColumnUse.NOTE, ColumnUse.STATED, ColumnUse.LEFT_OUT):
            button = QPushButton(target_words(ColumnTarget(use)))
            button.clicked.connect(self._use_selected)
            self.use_buttons[use] = button
            buttons.addWidget(button)
        hint = self.tr(
            "“Giữ nguyên văn theo tệp”: hiện ở phần “Theo tệp đã nhập” của sản phẩm, tìm được."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        column.addWidget(self.heading)
        column.addWidget(self.table, 1)
        column.addLayout(buttons)
        column.addWidget(theme.style_muted(QLabel(hint, wordWrap=True)))
