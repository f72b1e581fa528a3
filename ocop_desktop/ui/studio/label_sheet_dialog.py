"""The dialog of the office's own label sheet: lengths in mm, with a sketch of the sheet."""

from decimal import Decimal
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.errors import InvalidValue, UnfitLabels
from ocop_desktop.domain.print.documents import LabelSheet
from ocop_desktop.domain.print.label_sheets import PRESETS, check_label_sheet
from ocop_desktop.domain.problems import Problem, Severity
from ocop_desktop.messages.label_sheets import label_sentence
from ocop_desktop.ui import errors, theme
from ocop_desktop.ui.fields.check import CheckField
from ocop_desktop.ui.fields.number import NumberField
from ocop_desktop.ui.fields.text import TextField
from ocop_desktop.ui.forms.field_grid import FieldGrid
from ocop_desktop.ui.forms.saving_dialog import SavingDialog
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.studio.label_grid import LabelGrid
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.tasks.runner import Reply
from ocop_desktop.ui.widgets.dialog_buttons import connect_buttons

_COUNTS = ("columns", "rows")
_LENGTHS = ("width", "height", "left", "top", "step_x", "step_y", "page_width", "page_height")


class LabelSheetDialog(SavingDialog):
    """Starts with the lengths of `sheet`; `sheet_saved` carries the saved sheet."""

    sheet_saved = Signal(object)

    def __init__(
        self,
        context: PageContext,
        sheet: LabelSheet,
        *,
        change: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Khuôn tem riêng"))
        self._context = context
        self.fields = FieldGrid()
        self.sketch = LabelGrid()
        self.sketch.setEnabled(False)
        self._message = QLabel(wordWrap=True)
        self._lay_out()
        self._fill_fields(sheet, named=change)
        self._opened = self.sheet() if change else None
        self._saved_sheet = self.sheet()
        self.fields.edited.connect(self._update_sketch)
        self._update_sketch()
        self.fields.jump("name")

    def sheet(self) -> LabelSheet:
        """Return the sheet as typed; a missing number is 0."""
        facts: dict[str, Any] = {"name": self.fields.value("name"), "cut": self.cut.value()}
        facts |= {key: int(self.fields.value(key) or 0) for key in _COUNTS}
        facts |= {key: float(self.fields.value(key) or 0) for key in _LENGTHS}
        return LabelSheet(**facts)

    @property
    def is_dirty(self) -> bool:
        return self.sheet() != self._saved_sheet

    def mark_clean(self) -> None:
        self._saved_sheet = self.sheet()

    def save(self) -> None:
        """Save a sheet that can be printed under its name."""
        self.setFocus()
        taken = self.sheet().name in {preset.name for preset in PRESETS}
        words = {"name": self.tr("Đây là tên một khuôn có sẵn, hãy đặt tên khác.")} if taken else {}
        unnamed = taken or not self.sheet().name
        problems = (Problem("name", ValueReason.REQUIRED, Severity.HARD),) if unnamed else ()
        if not self.fields.show_problems(problems, words) or not self._update_sketch():
            self.fields.jump_to_first_error()
            return
        reply = Reply(self._on_saved, self._on_save_failed)
        self._context.runner.call(
            reply, services.label_sheets.save, self.sheet(), opened=self._opened
        )

    def _on_saved(self, sheet: LabelSheet) -> None:
        self.mark_clean()
        self.sheet_saved.emit(sheet)
        self.close()

    def _on_save_failed(self, error: Exception) -> None:
        if isinstance(error, InvalidValue):
            self.fields.show_problems((Problem(error.field, error.reason, Severity.HARD),))
        else:
            errors.report(error)

    def _update_sketch(self) -> bool:
        """Draw the sheet and say what is wrong in it; returns whether it can be printed."""
        try:
            sheet = check_label_sheet(self.sheet())
        except UnfitLabels as error:
            self._message.setText(label_sentence(error, QCoreApplication.translate))
            theme.set_role(self._message, "error")
            return False
        self.sketch.show_sheet(sheet, 1)
        self._message.setText(self.tr("{count} tem trên một tờ").format(count=sheet.count))
        theme.set_role(self._message, "muted")
        return True

    def _fill_fields(self, sheet: LabelSheet, *, named: bool) -> None:
        self.fields.set_value("name", sheet.name if named else "")
        for key in (*_COUNTS, *_LENGTHS):
            self.fields.set_value(key, Decimal(f"{getattr(sheet, key):g}"))
        self.cut.set_value(sheet.cut)

    def _lay_out(self) -> None:
        self.cut = CheckField(self.tr("Giấy thường: in đường cắt mảnh quanh mỗi tem"))
        self.cut.edited.connect(self._update_sketch)
        self._add_fields()
        hint = theme.style_muted(
            QLabel(self.tr("Đo bằng thước trên tờ tem, tính bằng mm."), wordWrap=True)
        )
        left = QVBoxLayout()
        for widget in (hint, self.fields, self.cut):
            left.addWidget(widget)
        left.addStretch(1)
        self.sketch.setMinimumWidth(240)
        right = QVBoxLayout()
        right.addWidget(self.sketch, 1)
        right.addWidget(self._message)
        sides = QHBoxLayout()
        sides.setSpacing(3 * theme.GRID)
        sides.addLayout(left, 3)
        sides.addLayout(right, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[2 * theme.GRID] * 4)
        column.setSpacing(2 * theme.GRID)
        column.addLayout(sides, 1)
        column.addLayout(self._make_buttons())

    def _make_buttons(self) -> QHBoxLayout:
        save = theme.style_primary(theme.make_button(self.tr("Lưu khuôn"), "save"))
        close = QPushButton(self.tr("Đóng"))
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        connect_buttons(((close, self.close), (save, self.save)))
        for button in (close, save):
            buttons.addWidget(button)
        return buttons

    def _add_fields(self) -> None:
        add = self.fields.add
        add("name", self.tr("Tên khuôn *"), TextField(), 0, 0, span=2)
        for place, (key, words) in enumerate(
            (
                ("columns", self.tr("Số cột tem")),
                ("rows", self.tr("Số hàng tem")),
                ("width", self.tr("Tem rộng")),
                ("height", self.tr("Tem cao")),
                ("left", self.tr("Lề trái đến tem đầu")),
                ("top", self.tr("Lề trên đến tem đầu")),
                ("step_x", self.tr("Bước ngang, từ tem sang tem")),
                ("step_y", self.tr("Bước dọc, từ tem xuống tem")),
                ("page_width", self.tr("Tờ giấy rộng")),
                ("page_height", self.tr("Tờ giấy cao")),
            )
        ):
            whole = key in _COUNTS
            field = NumberField("" if whole else "mm", whole=whole)
            add(key, words, field, 1 + place // 2, place % 2)
        self.fields.set_stretch(1, 1)
