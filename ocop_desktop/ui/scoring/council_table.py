"""The council's table: everybody's answers, and keys that set the agreed answer."""

from functools import partial

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QResizeEvent, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ocop_desktop.domain.rating import scoring
from ocop_desktop.domain.rating.council_table import CouncilLine
from ocop_desktop.domain.rating.score_sheet import Answer
from ocop_desktop.domain.text import format_points
from ocop_desktop.ui import theme
from ocop_desktop.ui.scoring.council_model import LINE, CouncilModel
from ocop_desktop.ui.scoring.score_draft import ScoreDraft
from ocop_desktop.ui.widgets.popup_menu import PopupMenu
from ocop_desktop.ui.words.evaluations import shorten
from ocop_desktop.ui.words.values import keep_ampersands

_CLEAR = {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}
_OPEN = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_MIN_ROWS, _MIN_LETTERS = 8, 20
_WIDEST_TOTAL = "84 lệch"
_PLAIN = {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier}


class PaddedDelegate(QStyledItemDelegate):
    """Wraps words in the room that the padding of the cell leaves, when it asks for its height."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        narrowed = QStyleOptionViewItem(option)
        rect = QRect(narrowed.rect)
        rect.setWidth(rect.width() - 2 * theme.GRID)
        narrowed.rect = rect
        return super().sizeHint(narrowed, index)


class CouncilTable(QTableView):
    """1..9 set the agreed answer of the row, 0 no option met, Backspace the majority's answer.

    Enter or a double click offers the same in a menu; `jump_requested` carries a criterion's number.
    """

    jump_requested = Signal(str)

    def __init__(self, draft: ScoreDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self.columns = CouncilModel(draft)
        self.columns.setParent(self)
        self.setModel(self.columns)
        self.setProperty("role", "padded")
        self.setAccessibleName(self.tr("Điểm của Hội đồng theo tiêu chí"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.setItemDelegate(PaddedDelegate(self))
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.doubleClicked.connect(self._open_menu)
        draft.changed.connect(self.columns.refresh)
        self.columns.modelReset.connect(self._update_sizes)
        theme.notifier.changed.connect(self._update_sizes)
        self._update_sizes()

    def keyboardSearch(self, search: str) -> None:  # noqa: N802 - Qt's own name
        """Ignore typed text, because digits are answers."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, line = event.key(), self._current_line()
        if line is None or event.modifiers() not in _PLAIN:
            super().keyPressEvent(event)
        elif Qt.Key.Key_0 <= key <= Qt.Key.Key_9:
            self._set_agreed(line, int(chr(key)))
        elif key in _CLEAR:
            self._follow_majority(line)
        elif key in _OPEN:
            self._open_menu()
        else:
            super().keyPressEvent(event)

    def _current_line(self) -> CouncilLine | None:
        index = self.currentIndex()
        return index.data(LINE) if index.isValid() else None

    def _set_agreed(self, line: CouncilLine, number: int) -> None:
        offered = [
            (one.number, option.points) for one in line.slot.criteria for option in one.options
        ]
        if number == 0:
            criterion = line.agreed.criterion or line.slot.criteria[0]
            self._overrule(line, criterion.number, None)
        elif number <= len(offered):
            self._overrule(line, *offered[number - 1])

    def _overrule(self, line: CouncilLine, criterion: str, points: Answer) -> None:
        if not self._draft.evaluation.is_locked:
            now = scoring.overrule_majority(self._draft.evaluation, line.slot, criterion, points)
            self._draft.set_evaluation(now)

    def _follow_majority(self, line: CouncilLine) -> None:
        if not self._draft.evaluation.is_locked:
            self._draft.set_evaluation(scoring.restore_majority(self._draft.evaluation, line.slot))

    def _open_menu(self) -> None:
        line = self._current_line()
        if line is None:
            return
        menu = PopupMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        number = 0
        for criterion in line.slot.criteria:
            for option in criterion.options:
                number += 1
                words = self.tr("{key}. {label} ({points} điểm)").format(
                    key=number,
                    label=shorten(option.label, 70),
                    points=format_points(option.points),
                )
                menu.addAction(keep_ampersands(words), partial(self._set_agreed, line, number))
        menu.addAction(self.tr("0. Không đạt mức nào"), lambda: self._set_agreed(line, 0))
        menu.addSeparator()
        menu.addAction(self.tr("Theo đa số"), lambda: self._follow_majority(line))
        for action in menu.actions():
            action.setEnabled(not self._draft.evaluation.is_locked)
        menu.addAction(
            self.tr("Tới tiêu chí trong phiếu"), lambda: self.jump_requested.emit(line.slot.number)
        )
        menu.popup(self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        """Give the criteria what the members leave free, but room enough to be read."""
        header = self.horizontalHeader()
        others = sum(map(header.sectionSize, range(1, header.count())))
        minimum = _MIN_LETTERS * self.fontMetrics().averageCharWidth()
        header.resizeSection(0, max(minimum, self.viewport().width() - others))

    def _update_sizes(self) -> None:
        row_height = self.fontMetrics().height() + theme.GRID
        self.verticalHeader().setMinimumSectionSize(row_height)
        self.setMinimumHeight(_MIN_ROWS * row_height)
        header = self.horizontalHeader()
        last = self.columns.columnCount() - 1
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setMinimumSectionSize(5 * self.fontMetrics().averageCharWidth())
        strong = QFont(self.font())
        strong.setBold(True)
        metrics = QFontMetrics(strong)
        widest = [_WIDEST_TOTAL] * (last - 1) + list(self.columns.widest_words())
        for column, cell in enumerate(widest[1:], start=1):
            words = str(self.columns.headerData(column, Qt.Orientation.Horizontal))
            width = max(map(metrics.horizontalAdvance, (cell, *words.split("\n"))))
            self.setColumnWidth(column, width + 3 * theme.GRID)
        self._share_width()
