"""The papers of the evaluation on the desk: sheets, summary, gap list, and the plan for the producer."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from ocop_desktop.domain.print.documents import Printed
from ocop_desktop.domain.rating.evaluations_list import EvaluationView
from ocop_desktop.domain.rating.improvement import ImprovementPath
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.pdf_preview import show_printed, temporary_pdf
from ocop_desktop.ui.scoring.score_draft import ScoreDraft
from ocop_desktop.ui.tasks import services


class EvaluationPrinting(QObject):
    """Fills the print menu; what is printed is what the page shows, saved or not."""

    def __init__(
        self,
        context: PageContext,
        draft: ScoreDraft,
        way: Callable[[], ImprovementPath | None],
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._context = context
        self._draft = draft
        self._way = way
        self._page = page

    def fill_menu(self, menu: QMenu) -> None:
        """Put a line for every paper into `menu`; none where there are no score sheets."""
        if self._draft.criteria is None:
            return
        menu.addAction(self.tr("Phiếu trắng cho từng thành viên")).triggered.connect(self.blank)
        menu.addAction(self.tr("Phiếu đã chấm")).triggered.connect(self.filled)
        menu.addAction(self.tr("Bảng tổng hợp của Hội đồng")).triggered.connect(self.summary)
        menu.addAction(self.tr("Danh sách yêu cầu còn thiếu")).triggered.connect(self.gaps)
        self._plan = menu.addAction(self.tr("Kế hoạch nâng hạng cho chủ thể"))
        self._plan.triggered.connect(self.plan)
        menu.aboutToShow.connect(self._offer_plan)

    def blank(self) -> None:
        """Blank sheets to write on."""
        self._draw(services.papers.print_blank_sheets, self.tr("phieu-trang"))

    def filled(self) -> None:
        """Every present member's sheet as it is scored."""
        self._draw(services.papers.print_filled_sheets, self.tr("phieu-cham"))

    def summary(self) -> None:
        """The council's summary."""
        self._draw(services.papers.print_summary, self.tr("tong-hop"))

    def gaps(self) -> None:
        """What keeps each star away."""
        self._draw(services.papers.print_gaps, self.tr("yeu-cau-con-thieu"))

    def plan(self) -> None:
        """The way chosen on the page “Vì sao chưa … sao?”."""
        way = self._way()
        if way is not None:
            self._context.runner.draw(
                self._show,
                services.papers.print_plan,
                self._seen(),
                way,
                temporary_pdf(self.tr("ke-hoach-nang-hang")),
                on=self._context.on,
            )

    def _draw(self, paper: Any, name: str) -> None:
        self._context.runner.draw(
            self._show, paper, self._seen(), temporary_pdf(name), on=self._context.on
        )

    def _offer_plan(self) -> None:
        way = self._way()
        self._plan.setEnabled(way is not None and bool(way.steps))

    def _seen(self) -> EvaluationView:
        draft = self._draft
        return replace(draft.view, evaluation=draft.evaluation, verdict=draft.verdict)

    def _show(self, printed: Printed) -> None:
        show_printed(self._page, self._context.preferences, printed)
