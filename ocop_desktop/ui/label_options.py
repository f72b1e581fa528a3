"""Sheets of labels: which sheet, the first free label, how many of each product."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QSpinBox, QVBoxLayout, QWidget

from ocop_desktop.domain.label_sheets import PRESETS
from ocop_desktop.domain.printing import LabelSheet, Style
from ocop_desktop.ui import theme
from ocop_desktop.ui.fields.choice import PlainChoice
from ocop_desktop.ui.label_grid import LabelGrid

MOST_COPIES = 500


class LabelOptions(QWidget):
    """`edited` follows every change; `own_asked` asks for a geometry of the office's own."""

    edited = Signal()
    own_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheets: dict[str, LabelSheet] = {}
        self.sheet: PlainChoice[str] = PlainChoice()
        self.sheet.setAccessibleName(self.tr("Tờ tem"))
        self.own = theme.button(self.tr("Khuôn tem riêng…"), "plus")
        self.grid = LabelGrid()
        self.copies = QSpinBox(minimum=1, maximum=MOST_COPIES)
        self.set_sheets(())
        form = QFormLayout()
        form.addRow(self.tr("Số tem mỗi sản phẩm"), self.copies)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.sheet)
        column.addWidget(self.own)
        column.addLayout(form)
        column.addWidget(self.grid)
        self.sheet.edited.connect(self._sheet_chosen)
        self.own.clicked.connect(self.own_asked)
        self.grid.chosen.connect(lambda _start: self.edited.emit())
        self.copies.valueChanged.connect(lambda _count: self.edited.emit())

    def set_sheets(self, own: Sequence[LabelSheet]) -> None:
        """Offer the office's own sheets, then those sold in shops."""
        self._sheets = {sheet.name: sheet for sheet in (*own, *PRESETS)}
        self.sheet.set_choices([(name, _words(one)) for name, one in self._sheets.items()])

    def show_style(self, style: Style) -> None:
        """Show what the style says of labels."""
        sheet = style.sheet or PRESETS[0]
        if sheet.name not in self._sheets:
            self._sheets[sheet.name] = sheet
            self.sheet.set_choices([(name, _words(one)) for name, one in self._sheets.items()])
        self.sheet.set_value(sheet.name)
        self.grid.show_sheet(sheet, style.start)
        self.copies.blockSignals(True)
        self.copies.setValue(style.copies)
        self.copies.blockSignals(False)

    def put_on(self, style: Style) -> Style:
        """`style` with the labels as chosen."""
        sheet = self._sheets.get(self.sheet.value() or "", PRESETS[0])
        return replace(style, sheet=sheet, start=self.grid.start, copies=self.copies.value())

    def _sheet_chosen(self) -> None:
        sheet = self._sheets.get(self.sheet.value() or "", PRESETS[0])
        self.grid.show_sheet(sheet, min(self.grid.start, sheet.count))
        self.edited.emit()


def _words(sheet: LabelSheet) -> str:
    size = f"{sheet.wide:g} × {sheet.high:g} mm".replace(".", ",")
    if sheet in PRESETS:
        return f"{sheet.columns} × {sheet.rows} – {size}"
    return f"{sheet.name} – {size}"
