"""The dialog that begins an evaluation: product, level, kind, round and day."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.law.regulation_library import AvailableRegulation
from ocop_desktop.domain.office.office import Office
from ocop_desktop.domain.problems import Problem, Severity
from ocop_desktop.domain.rating.evaluation import Evaluation
from ocop_desktop.domain.rating.score_sheet import Level
from ocop_desktop.domain.register.product import ProductRow
from ocop_desktop.domain.register.recognition import RecognitionKind
from ocop_desktop.ui import theme
from ocop_desktop.ui.fields.choice import FreeChoice, PlainChoice
from ocop_desktop.ui.fields.date_field import DateField
from ocop_desktop.ui.finding.product_choice import ProductChoice
from ocop_desktop.ui.forms.paged_form import resize_within_screen
from ocop_desktop.ui.forms.record_dialog import RecordDialog
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.tasks.runner import Reply
from ocop_desktop.ui.words.evaluations import level_words, round_choices
from ocop_desktop.ui.words.values import recognition_kind_words


@dataclass(frozen=True, slots=True)
class EvaluationStart:
    """The answers of the dialog; an empty regulation means the one in force on the day."""

    product_id: int
    on: date | None
    level: Level
    kind: RecognitionKind | None
    round: str
    regulation_id: str


class NewEvaluationDialog(RecordDialog):
    """Begins an evaluation; `record_saved` carries it, not yet in the register. Enter begins it.

    Level and kind are proposed by the office and the product's history, until the clerk chooses them.
    """

    def __init__(
        self, context: PageContext, product: ProductRow | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, "", parent)
        self._preselected = product
        self.setWindowTitle(self.tr("Đánh giá sản phẩm"))
        self.heading.setText(self.tr("Đánh giá sản phẩm"))
        self._add_fields()
        self._chosen: set[object] = set()
        self.day.set_value(context.on)
        self._show_preselected()
        self._connect()
        self.form.mark_clean()
        self.save_button.setDefault(True)
        resize_within_screen(self, 89, 27)
        (self.level if product else self.product).setFocus(Qt.FocusReason.OtherFocusReason)
        context.runner.call(self._on_office, services.offices.get)
        context.runner.call(self._on_regulations, services.regulations.shelved)

    def record(self) -> EvaluationStart:
        """Return what was chosen."""
        return EvaluationStart(
            self.product.value() or 0,
            self.day.value(),
            self.level.value() or Level.PROVINCE,
            self.kind.value(),
            self.round.value(),
            self.regulation.value() or "",
        )

    def problems(self, record: EvaluationStart) -> Iterable[Problem]:
        """Find a missing product and a missing day."""
        if not record.product_id and not self.product.problem():
            yield Problem("product_id", ValueReason.REQUIRED, Severity.HARD)
        if record.on is None and not self.day.problem():
            yield Problem("on", ValueReason.REQUIRED, Severity.HARD)

    def save_record(self, record: EvaluationStart) -> None:
        if record.on is None:
            return
        self.context.runner.call(
            Reply(self._on_begun, self._on_begin_failed),
            services.evaluations.begin,
            record.product_id,
            on=record.on,
            level=record.level,
            kind=record.kind,
            regulation_id=record.regulation_id,
        )

    def _add_fields(self) -> None:
        self.product = ProductChoice(self.context)
        self.form.add("product_id", self.tr("Sản phẩm"), self.product, required=True)
        self.level = self.form.add(
            "level",
            self.tr("Cấp đánh giá"),
            PlainChoice([(one, level_words(one)) for one in Level]),
        )
        kinds: list[tuple[RecognitionKind | None, str]] = [
            (one, recognition_kind_words(one)) for one in RecognitionKind
        ]
        self.kind = self.form.add("kind", self.tr("Loại"), PlainChoice(kinds))
        self.day = self.form.add("on", self.tr("Ngày"), DateField(), required=True)
        self.round = self.form.add("round", self.tr("Đợt"), FreeChoice())
        self.regulation: PlainChoice[str] = PlainChoice([("", self._default_regulation_words())])
        self.form.add("regulation_id", self.tr("Theo quyết định"), self.regulation)
        self.note = theme.style_muted(
            QLabel(self.tr("Phiếu mở ra ngay sau đó, chấm bằng phím số."), wordWrap=True)
        )
        self.form.add_full_width(self.note)
        self.save_button.setText(self.tr("Mở phiếu chấm"))
        theme.set_icon(self.save_button, "clipboard-check", "on_green")

    def _connect(self) -> None:
        self.product.loaded.connect(self._on_products)
        self.product.edited.connect(self._ask_proposal)
        self.day.edited.connect(self._ask_proposal)
        for choice in (self.level, self.kind):
            choice.edited.connect(lambda choice=choice: self._chosen.add(choice))
        self._ask_proposal()

    def _ask_proposal(self) -> None:
        """Ask what the product's history leads to on the day of the evaluation."""
        product_id, day = self.product.value(), self.day.value()
        if product_id is not None and day is not None:
            self.context.runner.call_latest(
                self._on_proposed, services.evaluations.propose, product_id, day
            )

    def _on_office(self, office: Office) -> None:
        if self.level not in self._chosen:
            self.level.set_value(office.kind.evaluation_level)

    def _on_proposed(self, proposed: tuple[Level, RecognitionKind]) -> None:
        level, kind = proposed
        if self.level not in self._chosen:
            self.level.set_value(level)
        if self.kind not in self._chosen:
            self.kind.set_value(kind)

    def _on_begun(self, evaluation: Evaluation) -> None:
        self.on_saved(replace(evaluation, round=self.round.value()))

    def _on_begin_failed(self, error: Exception) -> None:
        """Show a product without a criteria set as a problem of the product's row."""
        if getattr(error, "field", "") == "set_number":
            self.form.show_problems((Problem("product_id", ValueReason.NO_SET, Severity.HARD),))
            self.form.jump_to("product_id")
        else:
            self.on_refused(error)

    def _on_products(self) -> None:
        if self._preselected is not None and not self.form.is_dirty:
            self.product.set_value(self._preselected.id)

    def _on_regulations(self, regulations: tuple[AvailableRegulation, ...]) -> None:
        choices = [
            (regulation.regulation.id, regulation.regulation.number) for regulation in regulations
        ]
        self.regulation.set_choices([("", self._default_regulation_words()), *choices])
        self.regulation.set_value("")
        self.round.set_labels(
            list(
                dict.fromkeys(
                    label
                    for regulation in regulations
                    for label in round_choices(regulation.regulation)
                )
            )
        )

    def _show_preselected(self) -> None:
        if self._preselected is not None:
            self.product.set_products((self._preselected,))
            self.product.set_value(self._preselected.id)

    def _default_regulation_words(self) -> str:
        return self.tr("Quyết định có hiệu lực vào ngày ấy")
