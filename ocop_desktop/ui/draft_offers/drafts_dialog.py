"""The dialog of all drafts that are left: each beside the register, two of one record beside each other."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ocop_desktop.domain.drafts.comparison import DraftComparison
from ocop_desktop.ui import theme
from ocop_desktop.ui.draft_offers.draft_words import (
    Sets,
    age_words,
    draft_title,
    list_rows,
    summary_words,
)
from ocop_desktop.ui.forms.paged_form import resize_within_screen
from ocop_desktop.ui.widgets.wrapped_label import WrappedLabel, add_breaks
from ocop_desktop.ui.words.evaluations import shorten

MAX_LETTERS = 280
MIN_COLUMN = 14  # letters


class DraftsDialog(QDialog):
    """`resume_requested` and `discard_requested` carry the drafts that were chosen; Enter opens one."""

    resume_requested = Signal(object)
    discard_requested = Signal(object)

    def __init__(self, sets: Sets, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sets = sets
        self._found: tuple[DraftComparison, ...] = ()
        self.setWindowTitle(self.tr("Bản nháp chưa lưu"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Các bản nháp"))
        self.list.setWordWrap(True)
        self.list.setSpacing(theme.GRID // 2)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.heading = WrappedLabel()
        theme.style_heading(self.heading)
        self.state = WrappedLabel()
        theme.style_muted(self.state)
        self.table = self._make_table()
        self.close_button = QPushButton(self.tr("Đón&g"), autoDefault=False)
        self.discard_button = QPushButton(self.tr("&Bỏ bản nháp"), autoDefault=False)
        self.resume_button = theme.style_primary(QPushButton(self.tr("Mở lạ&i")))
        theme.set_icon(self.discard_button, "trash-2")
        self._lay_out()
        self.list.itemSelectionChanged.connect(self._show_chosen)
        self.list.itemActivated.connect(self._resume)
        self.close_button.clicked.connect(self.close)
        self.discard_button.clicked.connect(self._discard)
        self.resume_button.clicked.connect(self._resume)
        delete = QShortcut(QKeySequence.StandardKey.Delete, self.list, self._discard)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        resize_within_screen(self, 150, 36)

    def show_drafts(self, found: Sequence[DraftComparison], now: datetime) -> None:
        """List the drafts, and choose the one that is chosen already, else the first."""
        chosen = {one.draft.id for one in self._chosen()}
        self._found = tuple(found)
        self.list.clear()
        for comparison in self._found:
            words = (
                f"{age_words(comparison.draft.at, now)} · {summary_words(comparison, self._sets)}"
            )
            text = f"{draft_title(comparison.draft)}\n{words}"
            item = QListWidgetItem(add_breaks(text))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, text)
            self.list.addItem(item)
            item.setSelected(comparison.draft.id in chosen)
        if self._found and not self.list.selectedItems():
            self.list.setCurrentRow(0)
        self._show_chosen()
        self.list.setFocus()

    def _chosen(self) -> list[DraftComparison]:
        rows = sorted(index.row() for index in self.list.selectedIndexes())
        return [self._found[row] for row in rows if row < len(self._found)]

    def _show_chosen(self) -> None:
        chosen = self._chosen()
        self.resume_button.setEnabled(len(chosen) == 1)
        self.discard_button.setEnabled(bool(chosen))
        if len(chosen) != 1:
            self.heading.setText(self.tr("{count} bản nháp được chọn").format(count=len(chosen)))
            self.state.setText("")
            self.table.setRowCount(0)
            return
        beside = self._find_twins(chosen[0])
        self.heading.setText(draft_title(chosen[0].draft))
        self.state.setText(self._state_words(beside))
        self._fill_table(beside)

    def _find_twins(self, chosen: DraftComparison) -> list[DraftComparison]:
        """The chosen draft, and the other drafts of the same record after it."""
        draft = chosen.draft
        others = [
            one
            for one in self._found
            if draft.row_id
            and one is not chosen
            and (one.draft.form, one.draft.row_id) == (draft.form, draft.row_id)
        ]
        return [chosen, *others]

    def _state_words(self, beside: Sequence[DraftComparison]) -> str:
        words = summary_words(beside[0], self._sets)
        words = words[:1].upper() + words[1:] + "."
        if len(beside) > 1:
            several = self.tr("Có {count} bản nháp của bản ghi này, đặt cạnh nhau ở dưới.")
            words = f"{words} {several.format(count=len(beside))}"
        return words

    def _fill_table(self, beside: Sequence[DraftComparison]) -> None:
        rows = list_rows(beside, self._sets)
        times = [f"{one.draft.at.astimezone():%H:%M %d/%m}" for one in beside]
        drafts = [self.tr("Bản nháp\n{time}").format(time=time) for time in times]
        titles = [self.tr("Ô"), self.tr("Trong sổ"), *drafts]
        self.table.setColumnCount(len(titles))
        self.table.setHorizontalHeaderLabels(titles)
        self.table.setRowCount(len(rows))
        for place, row in enumerate(rows):
            for column, text in enumerate((row.field, row.now, *row.drafts)):
                item = QTableWidgetItem(add_breaks(shorten(text, MAX_LETTERS)))
                item.setToolTip(text if len(text) > MAX_LETTERS else "")
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                self.table.setItem(place, column, item)
        self.table.resizeRowsToContents()

    def _discard(self) -> None:
        if chosen := self._chosen():
            self.discard_requested.emit(chosen)

    def _resume(self) -> None:
        chosen = self._chosen()
        if len(chosen) == 1:
            self.resume_requested.emit(chosen[0])

    def _make_table(self) -> QTableWidget:
        table = QTableWidget()
        table.setAccessibleName(self.tr("Chỗ khác nhau"))
        table.setWordWrap(True)
        table.setCornerButtonEnabled(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setHighlightSections(False)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        table.horizontalHeader().setMinimumSectionSize(
            MIN_COLUMN * self.fontMetrics().averageCharWidth()
        )
        table.horizontalHeader().sectionResized.connect(table.resizeRowsToContents)
        return table

    def _lay_out(self) -> None:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.heading)
        column.addWidget(self.state)
        column.addWidget(self.table, 1)
        splitter = QSplitter()
        splitter.addWidget(self.list)
        splitter.addWidget(side)
        splitter.setChildrenCollapsible(False)
        splitter.setStretchFactor(0, 2)
        splitter.setStretchFactor(1, 3)
        splitter.setSizes([400, 600])
        buttons = QHBoxLayout()
        hint = theme.style_muted(QLabel(self.tr("Enter mở lại · Delete bỏ"), wordWrap=True))
        buttons.addWidget(hint, 1)
        for button in (self.close_button, self.discard_button, self.resume_button):
            buttons.addWidget(button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(*[2 * theme.GRID] * 4)
        whole.setSpacing(theme.GRID)
        whole.addWidget(splitter, 1)
        whole.addLayout(buttons)
        self.setMinimumSize(QSize(480, 320))
