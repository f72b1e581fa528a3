"""Two evaluations side by side: points, stars, and the criteria answered differently."""

from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ocop_desktop.domain.rating.comparison import Comparison, Difference
from ocop_desktop.domain.rating.evaluation import final_stars
from ocop_desktop.domain.rating.evaluations_list import EvaluationView
from ocop_desktop.domain.text import format_mean, format_number
from ocop_desktop.ui import theme
from ocop_desktop.ui.forms.paged_form import resize_within_screen
from ocop_desktop.ui.lists.row_model import RowColumn
from ocop_desktop.ui.lists.row_table import RowTable
from ocop_desktop.ui.widgets.empty_state import EmptyState
from ocop_desktop.ui.words.evaluations import (
    answer_words,
    level_words,
    line_number,
    stars_now_words,
    verdict_words,
)
from ocop_desktop.ui.words.values import day_words


@dataclass(frozen=True, slots=True)
class DifferenceRow:
    """A difference as a row of the table."""

    difference: Difference

    @property
    def id(self) -> str:
        """Return the number of the criterion."""
        return self.difference.criterion

    @property
    def change(self) -> Decimal:
        """Return the points gained; negative if points were lost."""
        difference = self.difference
        return (difference.after or Decimal(0)) - (difference.before or Decimal(0))


class ComparisonDialog(QDialog):
    """Shows the comparison read-only, the earlier evaluation at the left."""

    def __init__(self, comparison: Comparison, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._comparison = comparison
        self.setWindowTitle(self.tr("So sánh hai lần đánh giá"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.totals = QGridLayout()
        self.totals.setHorizontalSpacing(4 * theme.GRID)
        self.totals.setVerticalSpacing(theme.GRID // 2)
        self.table = RowTable(self._columns(), self.tr("Tiêu chí khác nhau"))
        self.table.set_empty_state(self._empty_state())
        self.table.set_rows([DifferenceRow(difference) for difference in comparison.differences])
        stretch_names(self.table)
        self._fill_totals()
        self._lay_out()
        resize_within_screen(self, 150, 38)

    def _fill_totals(self) -> None:
        before, after = self._comparison.before, self._comparison.after
        for column, view in ((1, before), (2, after)):
            self.totals.addWidget(
                theme.style_heading(QLabel(_title_of(view), wordWrap=True), 3), 0, column
            )
        letters = dict.fromkeys(
            part.letter for view in (before, after) for part in view.regulation.parts
        )
        rows = [(self.tr("Phần {letter}").format(letter=letter), letter) for letter in letters]
        for row, (title, letter) in enumerate(rows, 1):
            points = [(view.verdict.parts or {}).get(letter) for view in (before, after)]
            self._add_points(row, title, points)
        place = len(rows) + 1
        self._add_points(place, self.tr("Tổng"), [before.verdict.mean, after.verdict.mean])
        self.totals.addWidget(QLabel(self.tr("Kết quả chấm")), place + 1, 0)
        self.totals.addWidget(QLabel(self.tr("Hạng sao được ghi")), place + 2, 0)
        for column, view in ((1, before), (2, after)):
            result = QLabel(verdict_words(view.verdict), wordWrap=True)
            self.totals.addWidget(result, place + 1, column)
            stars = stars_now_words(final_stars(view.evaluation, view.verdict))
            self.totals.addWidget(QLabel(stars), place + 2, column)
        for column, share in enumerate((1, 3, 3, 1)):
            self.totals.setColumnStretch(column, share)

    def _add_points(self, row: int, title: str, points: list[Decimal | None]) -> None:
        before, after = points
        texts = [title, *("–" if value is None else format_mean(value) for value in points)]
        if before is not None and after is not None:
            texts.append(_signed_words(after - before))
        for column, words in enumerate(texts):
            self.totals.addWidget(QLabel(words), row, column)

    def _columns(self) -> tuple[RowColumn, ...]:
        return (
            RowColumn("number", self.tr("Số"), lambda row: line_number(row.id), 6, sortable=False),
            RowColumn("name", self.tr("Tiêu chí"), lambda row: row.difference.name, 60,
                      sortable=False),
            RowColumn("before", self.tr("Lần trước"), _before_words, 12, "right", sortable=False),
            RowColumn("after", self.tr("Lần sau"), _after_words, 12, "right", sortable=False),
            RowColumn("change", self.tr("Thay đổi"), lambda row: _signed_words(row.change), 12, "right",
                      sortable=False),
        )  # fmt: skip

    def _empty_state(self) -> EmptyState:
        if self._comparison.before.criteria is None or self._comparison.after.criteria is None:
            text = self.tr("Một trong hai lần chỉ ghi điểm trung bình của từng phần.")
            return EmptyState("table", self.tr("Không so được từng tiêu chí"), text)
        return EmptyState(
            "circle-check",
            self.tr("Không có tiêu chí nào khác nhau"),
            self.tr("Hai lần thống nhất cùng một mức ở mọi tiêu chí."),
        )

    def _lay_out(self) -> None:
        close = QPushButton(self.tr("Đóng"))
        close.clicked.connect(self.close)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[2 * theme.GRID] * 4)
        column.setSpacing(2 * theme.GRID)
        column.addWidget(theme.style_heading(QLabel(self.windowTitle())))
        column.addLayout(self.totals)
        column.addWidget(self.table, 1)
        column.addLayout(buttons)


def stretch_names(table: RowTable) -> None:
    """Let the second column, the names, take the free width."""
    header = table.horizontalHeader()
    header.setStretchLastSection(False)
    header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)


def _title_of(view: EvaluationView) -> str:
    now = view.evaluation
    parts = (view.product.name.vi, level_words(now.level), day_words(now.held_on))
    return " · ".join(filter(None, parts))


def _signed_words(points: Decimal) -> str:
    words = format_number(points.normalize() if points % 1 else points.quantize(Decimal(1)))
    return f"+{words}" if points > 0 else words.replace("-", "−")


def _before_words(row: DifferenceRow) -> str:
    return answer_words(row.difference.before, is_scored=row.difference.was_scored)


def _after_words(row: DifferenceRow) -> str:
    return answer_words(row.difference.after, is_scored=row.difference.is_scored)
