"""What was planned for an event, what its report says in words, and when the report is due."""

from dataclasses import dataclass, fields, replace
from datetime import date
from decimal import Decimal

from PySide6.QtWidgets import QWidget

from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.events.parts import EventPlan, EventReview
from ocop_desktop.ui.events.exact_money_field import ExactMoneyField
from ocop_desktop.ui.events.form_part import FormPart
from ocop_desktop.ui.events.record_form import RecordForm
from ocop_desktop.ui.fields.date_field import DateField
from ocop_desktop.ui.fields.number import NumberField
from ocop_desktop.ui.fields.text import LongTextField

LINES = 3


@dataclass(frozen=True)
class PlanAndReview:
    """The fields of this part, which belong to an event, its plan and its review."""

    products: Decimal | None = None
    revenue: Decimal | None = None
    cost: Decimal | None = None
    contracts: Decimal | None = None
    strengths: str = ""
    weaknesses: str = ""
    causes: str = ""
    proposals: str = ""
    report_due: date | None = None
    reported_on: date | None = None


class PlanForm(RecordForm):
    """A row of what was planned, the words of the report in pairs, and the days of the report."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.add("products", self.tr("Kế hoạch: số sản phẩm"), NumberField(whole=True), 0, 0)
        self.add("revenue", self.tr("Kế hoạch: doanh thu (đồng)"), ExactMoneyField(), 0, 1)
        self.add("cost", self.tr("Kế hoạch: kinh phí (đồng)"), ExactMoneyField(), 0, 2)
        self.add("contracts", self.tr("Kế hoạch: số hợp đồng"), NumberField(whole=True), 0, 3)
        self.add("strengths", self.tr("Ưu điểm"), LongTextField(LINES), 1, 0, span=2)
        self.add("weaknesses", self.tr("Hạn chế"), LongTextField(LINES), 1, 2, span=2)
        self.add("causes", self.tr("Nguyên nhân"), LongTextField(LINES), 2, 0, span=2)
        self.add("proposals", self.tr("Đề xuất, kiến nghị"), LongTextField(LINES), 2, 2, span=2)
        self.add("report_due", self.tr("Hạn báo cáo (nếu khác)"), DateField(), 3, 0)
        self.add("reported_on", self.tr("Đã báo cáo ngày"), DateField(), 3, 1)
        self.set_stretch(1, 1, 1, 1)


def make_plan_part() -> FormPart:
    """The part of the plan, the review and the report."""
    part = FormPart(PlanForm(), _pick, _put_back)
    part.part_name = "plan"
    return part


def _pick(event: Event) -> PlanAndReview:
    plan, review = event.plan, event.review
    return PlanAndReview(
        _decimal(plan.products), plan.revenue, plan.cost, _decimal(plan.contracts),
        review.strengths, review.weaknesses, review.causes, review.proposals,
        event.report_due, event.reported_on,
    )  # fmt: skip


def _put_back(event: Event, typed: PlanAndReview) -> Event:
    return replace(
        event,
        plan=EventPlan(
            _whole(typed.products), typed.revenue, typed.cost, _whole(typed.contracts)
        ),
        review=EventReview(**{one.name: getattr(typed, one.name) for one in fields(EventReview)}),
        report_due=typed.report_due,
        reported_on=typed.reported_on,
    )  # fmt: skip


def _decimal(number: int | None) -> Decimal | None:
    return None if number is None else Decimal(number)


def _whole(number: Decimal | None) -> int | None:
    return None if number is None else int(number)
