"""How many products each unit has: by today's communes, and by the units at the time of recognition."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ocop_desktop.domain.office.unit_counts import UnitBasis, UnitCount, UnitCounts
from ocop_desktop.domain.register.recognition import STARS
from ocop_desktop.domain.text import format_date
from ocop_desktop.ui import theme
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.words.values import stars_words

MAX_LINES = 8
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class UnitCountsPanel(QWidget):
    """Two tables that are read only; a basis without any product shows none."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.on = QLabel()
        self.today = _UnitTable(self.tr("Theo đơn vị hôm nay"))
        self.recognition = _UnitTable(self.tr("Theo đơn vị lúc công nhận"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        column.addWidget(theme.style_heading(QLabel(self.tr("Sản phẩm theo địa bàn")), 3))
        column.addWidget(theme.style_muted(self.on))
        for table in (self.today, self.recognition):
            column.addWidget(table.title)
            column.addWidget(table)

    def reload(self) -> None:
        """Count anew."""
        for answer, basis in (
            (self._on_today, UnitBasis.TODAY),
            (self._on_recognition, UnitBasis.RECOGNITION),
        ):
            self._context.runner.call_latest(
                answer, services.units.list_units, self._context.on, basis
            )

    def _on_today(self, counts: UnitCounts) -> None:
        words = self.tr("Chỉ sản phẩm còn hiệu lực hạng sao, ngày {day}.")
        self.on.setText(words.format(day=format_date(counts.on)))
        self.today.show_counts(counts)

    def _on_recognition(self, counts: UnitCounts) -> None:
        self.recognition.show_counts(counts)


class _UnitTable(QTableWidget):
    """A line for each unit and one for all of them together."""

    def __init__(self, name: str) -> None:
        super().__init__(0, len(STARS) + 2)
        self._name = name
        self.title = QLabel(name)
        self.setAccessibleName(name)
        titles = [self.tr("Đơn vị"), *map(stars_words, STARS), self.tr("Cộng")]
        for place, title in enumerate(titles):
            heading = QTableWidgetItem(title)
            heading.setTextAlignment(_RIGHT if place else _LEFT)
            self.setHorizontalHeaderItem(place, heading)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        theme.notifier.changed.connect(self._fit_height)
        self._fit_height()

    def show_counts(self, counts: UnitCounts) -> None:
        """Show the units and their sum."""
        whole = UnitCount(self.tr("Tổng cộng"), "", counts.stars)
        words = self.tr("{name}, sản phẩm: {count}")
        self.title.setText(words.format(name=self._name, count=counts.total))
        units = (*counts.units, whole)
        self.setRowCount(len(units))
        for row, unit in enumerate(units):
            self._show_row(row, unit.name or self.tr("(chưa rõ)"), unit)
        self._fit_height()

    def _show_row(self, row: int, name: str, unit: UnitCount) -> None:
        numbers = [unit.stars.get(stars, 0) for stars in STARS]
        texts: Sequence[str] = (name, *map(str, numbers), str(unit.total))
        for place, text in enumerate(texts):
            item = QTableWidgetItem(text)
            if place:
                item.setTextAlignment(_RIGHT)
            self.setItem(row, place, item)

    def _fit_height(self) -> None:
        line = self.fontMetrics().height() + theme.GRID
        self.verticalHeader().setDefaultSectionSize(line)
        lines = min(self.rowCount(), MAX_LINES)
        self.setFixedHeight(line * lines + self.horizontalHeader().sizeHint().height() + 4)
