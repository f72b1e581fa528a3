"""What is new, changed and gone in a list since its last import."""

from PySide6.QtCore import Qt, Signal
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

from ocop_desktop.domain.importing.differences import ImportDifference
from ocop_desktop.domain.text import format_number
from ocop_desktop.ui import theme
from ocop_desktop.ui.importing.difference_model import ACCEPTED, DifferenceModel
from ocop_desktop.ui.importing.draft import ImportDraft
from ocop_desktop.ui.widgets.elided_label import ElidedLabel
from ocop_desktop.ui.widgets.flow_layout import FlowLayout
from ocop_desktop.ui.words.values import keep_ampersands

_WIDTHS = (7, 26, 18, 20, 20, 20)
_NAMED = 6


class DifferenceTable(QTableView):
    """Space sets or takes away the ticks of the selected rows."""

    def __init__(self, model: DifferenceModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.difference = model
        self.setModel(model)
        self.setAccessibleName(self.tr("Các ô đã đổi so với lần nhập trước"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)

    def selected_rows(self) -> list[int]:
        """The selected rows, in order."""
        return sorted({index.row() for index in self.selectionModel().selectedRows()})

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 2 * theme.GRID)
        room = self.viewport().width()
        for place, width in enumerate(_WIDTHS):
            self.setColumnWidth(place, room * width // sum(_WIDTHS))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        rows = self.selected_rows()
        if event.key() == Qt.Key.Key_Space and rows:
            is_on = all(self.difference.is_accepted(row) for row in rows)
            self.difference.accept(rows, is_accepted=not is_on)
        else:
            super().keyPressEvent(event)


def has_differences(difference: ImportDifference) -> bool:
    """Whether anything is new, changed or gone."""
    return bool(difference.new or difference.changed or difference.vanished)


class DifferencePage(QWidget):
    """`accepted` is emitted when a tick was set or taken away."""

    accepted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = DifferenceModel()
        self.model.setParent(self)
        self.table = DifferenceTable(self.model)
        self.counts = QLabel(wordWrap=True)
        self.new = ElidedLabel()
        self.vanished = ElidedLabel()
        self.column_button = QPushButton()
        self.all_button = QPushButton(self.tr("Nhận tất cả"))
        self.none_button = QPushButton(self.tr("Không nhận ô nào"))
        for label in (self.new, self.vanished):
            theme.style_muted(label)
        self._lay_out()
        self.model.accepted.connect(self._on_accepted)
        self.table.selectionModel().currentChanged.connect(self._show_column)
        self.column_button.clicked.connect(self._toggle_column)
        self.all_button.clicked.connect(self._accept_all)
        self.none_button.clicked.connect(self._accept_none)

    def show_draft(self, draft: ImportDraft) -> None:
        """Show the difference of the draft."""
        difference, table = draft.difference, draft.table
        if difference is None or table is None:
            return
        self.model.show_cells(difference.changed, table.headings, draft.kept_cells)
        new = [one.product for one in difference.new]
        gone = [one.product for one in difference.vanished]
        self.new.show_text(self._named(self.tr("Mới"), new))
        self.vanished.show_text(self._named(self.tr("Không còn trong tệp (sổ vẫn giữ)"), gone))
        self.new.setVisible(bool(new))
        self.vanished.setVisible(bool(gone))
        for button in (self.column_button, self.all_button, self.none_button):
            button.setVisible(bool(difference.changed))
        if difference.changed:
            self.table.setCurrentIndex(self.model.index(0, ACCEPTED))
        self._show_counts()
        self._show_column()

    @property
    def column(self) -> str:
        """The column of the current cell; empty without one."""
        at = self.table.currentIndex().row()
        return self.model.cells[at].column if 0 <= at < len(self.model.cells) else ""

    def _named(self, title: str, names: list[str]) -> str:
        more = "…" if len(names) > _NAMED else ""
        return f"{title} ({len(names)}): {', '.join(names[:_NAMED])}{more}"

    def _on_accepted(self) -> None:
        self._show_counts()
        self._show_column()
        self.accepted.emit()

    def _show_counts(self) -> None:
        words = self.tr("{count} ô đã đổi, nhận {accepted}. Dòng vàng: sổ cũng đã đổi khác.")
        self.counts.setText(
            words.format(
                count=format_number(len(self.model.cells)),
                accepted=format_number(self.model.accepted_count),
            )
        )
        for button in (self.all_button, self.none_button):
            button.setEnabled(bool(self.model.cells))

    def _show_column(self) -> None:
        rows = self.model.rows_of(self.column)
        self.column_button.setEnabled(bool(rows))
        is_on = bool(rows) and all(map(self.model.is_accepted, rows))
        words = self.tr("Không nhận cột “{column}”") if is_on else self.tr("Nhận cột “{column}”")
        self.column_button.setText(words.format(column=keep_ampersands(self.column)))

    def _toggle_column(self) -> None:
        rows = self.model.rows_of(self.column)
        self.model.accept(rows, is_accepted=not all(map(self.model.is_accepted, rows)))

    def _accept_all(self) -> None:
        self.model.accept(range(len(self.model.cells)), is_accepted=True)

    def _accept_none(self) -> None:
        self.model.accept(range(len(self.model.cells)), is_accepted=False)

    def _lay_out(self) -> None:
        buttons = FlowLayout(theme.GRID)
        for button in (self.column_button, self.all_button, self.none_button):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.GRID // 2, 0, 0)
        column.setSpacing(theme.GRID // 2)
        column.addWidget(self.counts)
        column.addWidget(self.table, 1)
        column.addLayout(buttons)
        column.addWidget(self.new)
        column.addWidget(self.vanished)
