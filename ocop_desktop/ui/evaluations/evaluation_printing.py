"""The papers of the open evaluation: score sheets, summary, list of gaps, improvement plan."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from ocop_desktop.domain.print.documents import Printed
from ocop_desktop.domain.rating.evaluations_list import EvaluationView
from ocop_desktop.domain.rating.improvement import ImprovementPath
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.pdf_preview import make_temporary_path, show_preview
from ocop_desktop.ui.scoring.score_draft import ScoreDraft
from ocop_desktop.ui.tasks import services


class EvaluationPrinting(QObject):
    """Fills the print menu; prints the draft as shown, saved or not."""

    def __init__(
        self,
        context: PageContext,
        draft: ScoreDraft,
        path: Callable[[], ImprovementPath | None],
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._context = context
        self._draft = draft
        self._selected_path = path
        self._page = page

    def fill_menu(self, menu: QMenu) -> None:
        """Add an action for every paper; none if the evaluation has no score sheets."""
        if self._draft.criteria is None:
            return
        menu.addAction(self.tr("Phiếu trắng cho từng thành viên")).triggered.connect(
            self.print_blank_sheets
        )
        menu.addAction(self.tr("Phiếu đã chấm")).triggered.connect(self.print_filled_sheets)
        menu.addAction(self.tr("Bảng tổng hợp của Hội đồng")).triggered.connect(self.print_summary)
        menu.addAction(self.tr("Danh sách yêu cầu còn thiếu")).triggered.connect(self.print_gaps)
        self._plan_action = menu.addAction(self.tr("Kế hoạch nâng hạng cho chủ thể"))
        self._plan_action.triggered.connect(self.print_plan)
        menu.aboutToShow.connect(self._update_plan_action)

    def print_blank_sheets(self) -> None:
        """Print blank score sheets to write on."""
        self._print(services.papers.print_blank_sheets, self.tr("phieu-trang"))

    def print_filled_sheets(self) -> None:
        """Print the score sheet of every present member."""
        self._print(services.papers.print_filled_sheets, self.tr("phieu-cham"))

    def print_summary(self) -> None:
        """Print the council's summary."""
        self._print(services.papers.print_summary, self.tr("tong-hop"))

    def print_gaps(self) -> None:
        """Print what each star lacks."""
        self._print(services.papers.print_gaps, self.tr("yeu-cau-con-thieu"))

    def print_plan(self) -> None:
        """Print the improvement path chosen in the tab “Vì sao chưa … sao?”."""
        path = self._selected_path()
        if path is not None:
            self._context.runner.call_slow(
                self._on_printed,
                services.papers.print_plan,
                self._current_view(),
                path,
                make_temporary_path(self.tr("ke-hoach-nang-hang")),
                on=self._context.on,
            )

    def _print(self, paper: Any, name: str) -> None:
        self._context.runner.call_slow(
            self._on_printed,
            paper,
            self._current_view(),
            make_temporary_path(name),
            on=self._context.on,
        )

    def _update_plan_action(self) -> None:
        path = self._selected_path()
        self._plan_action.setEnabled(path is not None and bool(path.steps))

    def _current_view(self) -> EvaluationView:
        draft = self._draft
        return replace(draft.view, evaluation=draft.evaluation, verdict=draft.verdict)

    def _on_printed(self, printed: Printed) -> None:
        show_preview(self._page, self._context.preferences, printed)
