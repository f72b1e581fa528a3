"""The dialog of efforts: how much work each step of a criteria set is for a producer."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ocop_desktop.domain.law.criteria import Criteria
from ocop_desktop.domain.rating.effort import EffortTable
from ocop_desktop.ui import theme
from ocop_desktop.ui.lists.editable_delegate import EditableDelegate
from ocop_desktop.ui.scoring.effort_model import EFFORT, POINTS, EffortModel
from ocop_desktop.ui.widgets.screen_fit import resize_bounded
from ocop_desktop.ui.words.values import set_name


class EffortTableView(QTableView):
    """Digits edit the effort of the current row; Enter goes to the next row."""

    def __init__(self, model: EffortModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(EditableDelegate({}, self))
        self.setAccessibleName(self.tr("Mức công sức của từng bước"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(
            triggers.AnyKeyPressed | triggers.DoubleClicked | triggers.EditKeyPressed
        )
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 2 * theme.GRID)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column in range(POINTS):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(POINTS, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(EFFORT, QHeaderView.ResizeMode.ResizeToContents)
        self.setCurrentIndex(model.index(0, EFFORT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = self.currentIndex()
        if self.state() is QAbstractItemView.State.EditingState:
            event.accept()  # the open editor has ignored the key
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            below = current.siblingAtRow(current.row() + 1)
            self.setCurrentIndex(below.siblingAtColumn(EFFORT) if below.isValid() else current)
        else:
            super().keyPressEvent(event)


class EffortDialog(QDialog):
    """Edits the efforts of one criteria set; `accepted_table` carries the table."""

    accepted_table = Signal(object)

    def __init__(
        self, criteria: Criteria, table: EffortTable, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        title = self.tr("Mức công sức, bộ {number}: {name}").format(
            number=criteria.criteria_set.number, name=set_name(criteria.criteria_set)
        )
        self.setWindowTitle(self.tr("Mức công sức"))
        self.model = EffortModel(criteria, table)
        self.view = EffortTableView(self.model)
        remark = self.tr(
            "Cách nâng hạng sao ngắn nhất được tính theo cột Mức công sức. "
            "Bỏ trống thì mỗi điểm tính 1 đơn vị công sức."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(*[2 * theme.GRID] * 4)
        column.setSpacing(theme.GRID)
        column.addWidget(theme.style_heading(QLabel(title, wordWrap=True), 2))
        column.addWidget(theme.style_muted(QLabel(remark, wordWrap=True)))
        column.addWidget(self.view, 1)
        column.addLayout(self._make_buttons())
        resize_bounded(self, 1020, 600)

    def _make_buttons(self) -> QHBoxLayout:
        accept = QPushButton(self.tr("Dùng bảng này"))
        accept.setAutoDefault(False)
        theme.style_primary(accept).setDefault(False)
        accept.clicked.connect(self._accept)
        close = QPushButton(self.tr("Đóng"))
        close.setAutoDefault(False)
        close.clicked.connect(self.close)
        refusal = QLabel(wordWrap=True)
        theme.set_role(refusal, "error")
        self.model.refused.connect(refusal.setText)
        buttons = QHBoxLayout()
        buttons.addWidget(refusal, 1)
        buttons.addWidget(accept)
        buttons.addWidget(close)
        return buttons

    def _accept(self) -> None:
        self.setFocus()
        self.accepted_table.emit(self.model.table())
        self.close()
