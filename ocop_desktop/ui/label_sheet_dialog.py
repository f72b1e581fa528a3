"""A sheet of labels of the office's own, measured in mm."""

from decimal import Decimal
from typing import Any

from PySide6.QtWidgets import QWidget

from ocop_desktop.domain.errors import UnfitLabels
from ocop_desktop.domain.label_sheets import PRESETS, checked
from ocop_desktop.domain.printing import LabelSheet
from ocop_desktop.ui import errors, verbs
from ocop_desktop.ui.desk import Desk
from ocop_desktop.ui.fields.number import NumberField
from ocop_desktop.ui.fields.text import TextField
from ocop_desktop.ui.record_dialog import RecordDialog
from ocop_desktop.ui.runner import Reply


class LabelSheetDialog(RecordDialog):
    """Begins with the measures of `sheet`; keeps the geometry under a name."""

    def __init__(self, desk: Desk, sheet: LabelSheet | None, parent: QWidget | None = None) -> None:
        super().__init__(desk, "", parent)
        title = self.tr("Khuôn tem riêng")
        self.setWindowTitle(title)
        self.heading.setText(title)
        known = sheet or PRESETS[0]
        self.form.section(self.tr("Đo bằng thước trên tờ tem, tính bằng mm"))
        name = self.form.add("name", self.tr("Tên khuôn tem"), TextField(), required=True)
        name.set_value("" if known in PRESETS else known.name)
        self._name = name
        self._counts = {
            key: self._number(key, words, getattr(known, key), whole=True)
            for key, words in (
                ("columns", self.tr("Số tem một hàng")),
                ("rows", self.tr("Số hàng")),
            )
        }
        self._lengths = {
            key: self._number(key, words, getattr(known, key))
            for key, words in (
                ("wide", self.tr("Tem rộng")),
                ("high", self.tr("Tem cao")),
                ("left", self.tr("Lề trái đến tem đầu")),
                ("top", self.tr("Lề trên đến tem đầu")),
                ("step_x", self.tr("Từ mép trái tem này đến mép trái tem kế")),
                ("step_y", self.tr("Từ mép trên tem này đến mép trên tem dưới")),
                ("page_wide", self.tr("Tờ giấy rộng")),
                ("page_high", self.tr("Tờ giấy cao")),
            )
        }
        self.form.mark_clean()

    def record(self) -> LabelSheet:
        """The sheet as typed; what is missing is 0."""
        facts: dict[str, Any] = {"name": self._name.value()}
        facts |= {key: int(field.value() or 0) for key, field in self._counts.items()}
        facts |= {key: float(field.value() or 0) for key, field in self._lengths.items()}
        return LabelSheet(**facts)

    def keep(self, record: LabelSheet) -> None:
        """Keep a geometry that can be printed."""
        try:
            checked(record)
        except UnfitLabels as error:
            errors.report(error)
            return
        self.desk.runner.write(Reply(self.kept, self.refused), verbs.label_sheets.save, record)

    def _number(self, key: str, words: str, value: float, *, whole: bool = False) -> NumberField:
        field = self.form.add(key, words, NumberField("" if whole else "mm", whole=whole))
        field.set_value(Decimal(f"{value:g}"))
        return field
