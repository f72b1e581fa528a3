"""An evaluation's answers scored by another decision: what carries over, what is new."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ocop_desktop.domain.law.criteria import Criterion
from ocop_desktop.domain.law.regulation_library import AvailableRegulation
from ocop_desktop.domain.rating.comparison import WhatIf
from ocop_desktop.domain.rating.evaluations_list import EvaluationRow, EvaluationView
from ocop_desktop.domain.text import format_date, format_mean
from ocop_desktop.ui import errors, theme
from ocop_desktop.ui.evaluations.comparison_dialog import stretch_names
from ocop_desktop.ui.fields.choice import PlainChoice
from ocop_desktop.ui.forms.paged_form import resize_within_screen
from ocop_desktop.ui.lists.row_model import RowColumn
from ocop_desktop.ui.lists.row_table import RowTable
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.tasks.runner import Reply
from ocop_desktop.ui.widgets.empty_state import EmptyState
from ocop_desktop.ui.words.evaluations import (
    answer_words,
    line_number,
    minimum_words,
    verdict_words,
)


@dataclass(frozen=True, slots=True)
class WhatIfRow:
    """A criterion of the other decision.

    `is_carried` says whether its answer carries over, `new_stars` for which stars it has a new minimum.
    """

    criterion: Criterion
    answer: str
    is_carried: bool
    new_stars: tuple[int, ...]

    @property
    def id(self) -> str:
        """Return the number of the criterion."""
        return self.criterion.number


class WhatIfDialog(QDialog):
    """Shows the result of another decision; nothing is saved."""

    def __init__(
        self, context: PageContext, row: EvaluationRow, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._row = row
        self._regulation_id = ""
        self.setWindowTitle(self.tr("Thử theo quyết định khác"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.choice: PlainChoice[str] = PlainChoice()
        self.choice.setAccessibleName(self.tr("Quyết định"))
        self.outcome = theme.style_heading(QLabel(wordWrap=True), 2)
        self.note = theme.style_muted(QLabel(wordWrap=True))
        self.table = RowTable(self._columns(), self.tr("Tiêu chí theo quyết định khác"))
        stretch_names(self.table)
        self.choice.setSizeAdjustPolicy(PlainChoice.SizeAdjustPolicy.AdjustToContents)
        self._lay_out()
        self.choice.edited.connect(self._ask_result)
        resize_within_screen(self, 150, 36)
        context.runner.call(self._on_view, services.evaluations.view, row.id)
        context.runner.call(self._on_regulations, services.regulations.shelved)

    def _on_view(self, view: EvaluationView) -> None:
        self._regulation_id = view.regulation.id

    def _on_regulations(self, regulations: tuple[AvailableRegulation, ...]) -> None:
        offered = [
            (available.regulation.id, _regulation_label(available))
            for available in regulations
            if available.sheets and available.regulation.id != self._regulation_id
        ]
        self.choice.set_choices(offered)
        self._chooser.setVisible(bool(offered))
        if offered:
            self.choice.set_value(offered[0][0])
            self._ask_result()
        else:
            self.table.set_rows(())

    def _ask_result(self) -> None:
        regulation_id = self.choice.value()
        if regulation_id:
            reply = Reply(self.show_result, self._on_failed)
            runner = self._context.runner
            runner.call_latest(reply, services.evaluations.what_if, self._row.id, regulation_id)

    def show_result(self, result: WhatIf) -> None:
        """Show the verdict of the other decision and its criteria."""
        verdict = result.verdict
        mean = "–" if verdict.mean is None else format_mean(verdict.mean)
        words = self.tr("{mean} điểm, {result}")
        self.outcome.setText(words.format(mean=mean, result=verdict_words(verdict)))
        anew = sum(
            not any(criterion.number in result.carried for criterion in slot.criteria)
            for slot in result.criteria.slots
        )
        self.note.setText(
            self.tr(
                "{carried} tiêu chí giữ được mức đã chấm, {anew} tiêu chí phải chấm lại, "
                "{minimums} yêu cầu tối thiểu mới hoặc cao hơn."
            ).format(carried=len(result.carried), anew=anew, minimums=len(result.new_minimums))
        )
        self.table.set_rows(_make_rows(result))

    def _on_failed(self, error: Exception) -> None:
        self.table.set_rows(())
        errors.report(error)

    def _columns(self) -> tuple[RowColumn, ...]:
        return (
            RowColumn("number", self.tr("Số"), lambda row: line_number(row.id), 6, sortable=False),
            RowColumn("name", self.tr("Tiêu chí"), lambda row: row.criterion.name, 52,
                      sortable=False),
            RowColumn("carried", self.tr("Mức đã chấm"), self._answer_words, 26, sortable=False),
            RowColumn("minimums", self.tr("Yêu cầu mới"), _new_minimum_words, 26, sortable=False),
        )  # fmt: skip

    def _answer_words(self, row: WhatIfRow) -> str:
        if not row.is_carried:
            return self.tr("phải chấm lại")
        return self.tr("giữ nguyên: {answer}").format(answer=row.answer)

    def _lay_out(self) -> None:
        self.table.set_empty_state(
            EmptyState(
                "download",
                self.tr("Chưa có quyết định nào khác có phiếu chấm"),
                self.tr("Nhập bộ tiêu chí của quyết định mới ở trang Cài đặt."),
            )
        )
        label = QLabel(self.tr("&Quyết định"))
        label.setBuddy(self.choice)
        self._chooser = QWidget()
        chooser = QHBoxLayout(self._chooser)
        chooser.setContentsMargins(0, 0, 0, 0)
        chooser.addWidget(label)
        chooser.addWidget(self.choice)
        chooser.addStretch(1)
        close = QPushButton(self.tr("Đóng"))
        close.clicked.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[2 * theme.GRID] * 4)
        column.setSpacing(theme.GRID)
        column.addWidget(theme.style_heading(QLabel(self._row.product, wordWrap=True)))
        column.addWidget(self._chooser)
        column.addWidget(self.outcome)
        column.addWidget(self.note)
        column.addWidget(self.table, 1)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)


def _regulation_label(available: AvailableRegulation) -> str:
    return f"{available.regulation.number} ({format_date(available.regulation.in_force_from)})"


def _make_rows(result: WhatIf) -> list[WhatIfRow]:
    agreed = result.verdict.agreed or {}
    marks: dict[str, list[int]] = {}
    for number, stars in result.new_minimums:
        marks.setdefault(number, []).append(stars)
    rows = []
    for slot in result.criteria.slots:
        shown_criterion = next(
            (criterion for criterion in slot.criteria if criterion.number in agreed),
            slot.criteria[0],
        )
        number = shown_criterion.number
        rows.append(
            WhatIfRow(
                shown_criterion,
                answer_words(agreed.get(number)),
                number in result.carried,
                tuple(marks.get(number, ())),
            )
        )
    return rows


def _new_minimum_words(row: WhatIfRow) -> str:
    return ", ".join(map(minimum_words, row.new_stars))
