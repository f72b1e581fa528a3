"""The options of label sheets: which sheet, the first free label, labels for each product."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from ocop_desktop.domain.print.documents import LabelSheet, Style
from ocop_desktop.domain.print.label_sheets import MAX_COPIES, PRESETS
from ocop_desktop.ui import theme
from ocop_desktop.ui.fields.choice import PlainChoice
from ocop_desktop.ui.fields.number import NumberField
from ocop_desktop.ui.studio.label_grid import LabelGrid
from ocop_desktop.ui.widgets.popup_menu import PopupMenu


class LabelOptions(QWidget):
    """`edited` follows every change; the page adds, changes and deletes the office's own sheets."""

    edited = Signal()
    new_requested = Signal()
    change_requested = Signal()
    delete_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._own_sheets: tuple[LabelSheet, ...] = ()
        self._sheets: dict[str, LabelSheet] = {}
        self.sheet: PlainChoice[str] = PlainChoice()
        self.menu = PopupMenu(self)
        self.copies = NumberField(whole=True)
        self.grid = LabelGrid()
        self.place = theme.style_muted(QLabel(wordWrap=True))
        self._fill_menu()
        self._lay_out()
        self.set_sheets(())
        self.sheet.edited.connect(self._on_sheet_chosen)
        self.grid.start_chosen.connect(self._on_start_chosen)
        self.copies.edited.connect(self._on_copies_edited)

    @property
    def chosen_sheet(self) -> LabelSheet:
        """Return the chosen sheet."""
        return self._sheets.get(self.sheet.value() or "", PRESETS[0])

    def set_sheets(self, own: Sequence[LabelSheet]) -> None:
        """Offer the sheets sold in shops, then the office's own."""
        self._own_sheets = tuple(own)
        self._set_choices((*PRESETS, *own))

    def show_style(self, style: Style) -> None:
        """Show the label options of `style`."""
        sheet = style.sheet or PRESETS[0]
        if self._sheets.get(sheet.name) != sheet:
            self._set_choices((*PRESETS, *self._own_sheets, sheet))
        self.sheet.set_value(sheet.name)
        self.grid.show_sheet(sheet, style.start)
        if not self.copies.hasFocus():
            self.copies.set_value(style.copies)
        for action in (self._change_action, self._delete_action):
            action.setEnabled(sheet in self._own_sheets)
        self._show_start()

    def apply_to(self, style: Style) -> Style:
        """Return `style` with the label options as chosen."""
        copies = int(self.copies.value() or style.copies)
        return replace(
            style,
            sheet=self.chosen_sheet,
            start=self.grid.start,
            copies=min(MAX_COPIES, max(1, copies)),
        )

    def _set_choices(self, sheets: Sequence[LabelSheet]) -> None:
        self._sheets = {sheet.name: sheet for sheet in sheets}
        self.sheet.set_choices(
            [(name, _sheet_words(sheet)) for name, sheet in self._sheets.items()]
        )

    def _on_sheet_chosen(self) -> None:
        self.grid.show_sheet(self.chosen_sheet, 1)
        self.edited.emit()

    def _on_start_chosen(self) -> None:
        self._show_start()
        self.edited.emit()

    def _on_copies_edited(self) -> None:
        if self.copies.value():
            self.edited.emit()

    def _show_start(self) -> None:
        words = self.tr("Bắt đầu ở tem {start} trong {count} tem của tờ")
        self.place.setText(words.format(start=self.grid.start, count=self.chosen_sheet.count))

    def _fill_menu(self) -> None:
        new = self.menu.addAction(self.tr("Tạo khuôn riêng…"))
        self._change_action = self.menu.addAction(self.tr("Sửa khuôn này…"))
        self._delete_action = self.menu.addAction(self.tr("Xóa khuôn này"))
        for action, icon, signal in (
            (new, "plus", self.new_requested),
            (self._change_action, "pencil", self.change_requested),
            (self._delete_action, "trash-2", self.delete_requested),
        ):
            theme.set_icon(action, icon)
            action.triggered.connect(signal)

    def _lay_out(self) -> None:
        self.sheet.setAccessibleName(self.tr("Khuôn tem"))
        self.sheet.setSizeAdjustPolicy(
            self.sheet.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.sheet.setMinimumContentsLength(6)
        more = QToolButton()
        more.setToolTip(self.tr("Tạo, sửa, xóa khuôn tem riêng"))
        more.setAccessibleName(more.toolTip())
        theme.set_icon(more, "settings")
        more.setMenu(self.menu)
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        more.setProperty("role", "more")
        label = QLabel(self.tr("Tem mỗi sản phẩm"))
        label.setBuddy(self.copies)
        self.copies.setAccessibleName(self.tr("Tem mỗi sản phẩm"))
        rows = QGridLayout()
        rows.setSpacing(theme.GRID // 2)
        rows.addWidget(self.sheet, 0, 0)
        rows.addWidget(more, 0, 1)
        rows.addWidget(label, 1, 0)
        rows.addWidget(self.copies, 1, 1)
        rows.setColumnStretch(0, 1)
        self.copies.setFixedWidth(self.fontMetrics().horizontalAdvance("00000") + 2 * theme.GRID)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID // 2)
        column.addLayout(rows)
        column.addWidget(self.place)
        column.addWidget(self.grid)


def _sheet_words(sheet: LabelSheet) -> str:
    size = f"{sheet.width:g} × {sheet.height:g} mm".replace(".", ",")
    if sheet in PRESETS:
        return f"{sheet.columns} × {sheet.rows} · {size}"
    return f"{sheet.name} · {size}"
