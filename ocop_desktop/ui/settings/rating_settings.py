"""The section “Hội đồng” of the settings: quorum, spread, effort of each step."""

from collections.abc import Mapping
from decimal import Decimal

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ocop_desktop.domain.law.criteria import Criteria
from ocop_desktop.domain.office.office import RatingSettings
from ocop_desktop.domain.rating.effort import USUAL_EFFORT, EffortTable
from ocop_desktop.ui import theme
from ocop_desktop.ui.fields.choice import PlainChoice
from ocop_desktop.ui.fields.number import NumberField
from ocop_desktop.ui.forms.form import Form
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.scoring.effort_dialog import EffortDialog
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.words.values import set_name
from ocop_desktop.ui.writing import needs_writing


class EffortField(QWidget):
    """Holds the effort tables of all criteria sets; the button opens the chosen set's table."""

    edited = Signal()

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._tables: dict[int, EffortTable] = {}
        sets = [
            (criteria_set.number, f"{criteria_set.number}. {set_name(criteria_set)}")
            for criteria_set in context.criteria_sets.values()
        ]
        self.sets: PlainChoice[int] = PlainChoice(sets)
        self.sets.setAccessibleName(self.tr("Bộ sản phẩm"))
        self.button = QPushButton(self.tr("Sửa mức công sức…"))
        needs_writing(self.button)
        theme.set_icon(self.button, "pencil")
        self.button.clicked.connect(self._ask_table)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.sets, 1)
        row.addWidget(self.button)
        self.setFocusProxy(self.sets)

    def value(self) -> Mapping[int, EffortTable]:
        """Return the effort tables by set number."""
        return dict(self._tables)

    def set_value(self, tables: Mapping[int, EffortTable]) -> None:
        """Set the effort tables."""
        self._tables = dict(tables)

    def _ask_table(self) -> None:
        number = self.sets.value() or 1
        self._context.runner.call(
            self.open_table, services.regulations.sheet_in_force, number, self._context.on
        )

    def open_table(self, criteria: Criteria) -> None:
        """Open the effort table of a set."""
        number = criteria.criteria_set.number
        dialog = EffortDialog(criteria, self._tables.get(number, USUAL_EFFORT), self)
        dialog.accepted_table.connect(lambda table: self._set_table(number, table))
        dialog.open()

    def _set_table(self, number: int, table: EffortTable) -> None:
        self._tables[number] = table
        if not table.steps:
            del self._tables[number]
        self.edited.emit()


class RatingSettingsRows(QObject):
    """Adds its rows to the office's form, named like the fields of RatingSettings."""

    def __init__(self, form: Form, context: PageContext) -> None:
        super().__init__(form)
        form.add_section(self.tr("Hội đồng đánh giá"))
        self.quorum_percent = form.add(
            "quorum_percent", self.tr("Số thành viên phải có mặt"),
            NumberField("%", whole=True),
            hint=self.tr("Bỏ trống thì theo quyết định đang dùng (75%)."),
        )  # fmt: skip
        self.spread_points = form.add(
            "spread_points", self.tr("Điểm lệch phải thảo luận"),
            NumberField(self.tr("điểm")),
            hint=self.tr("Lệch quá số này giữa hai thành viên thì phải thảo luận; bỏ trống là 10."),
        )  # fmt: skip
        self.efforts = form.add(
            "efforts", self.tr("Mức công sức nâng từng tiêu chí"), EffortField(context)
        )

    def value(self) -> RatingSettings:
        """Return the settings as typed."""
        quorum: Decimal | None = self.quorum_percent.value()
        return RatingSettings(
            self.spread_points.value(),
            None if quorum is None else int(quorum),
            self.efforts.value(),
        )

    def set_value(self, settings: RatingSettings) -> None:
        """Show the settings."""
        self.quorum_percent.set_value(settings.quorum_percent)
        self.spread_points.set_value(settings.spread_points)
        self.efforts.set_value(settings.efforts)
