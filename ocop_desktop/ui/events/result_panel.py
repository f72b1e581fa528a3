"""The panel of the quick entry: its table, what is asked below it, sums and buttons."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ocop_desktop.domain.events.parts import EntryStatus
from ocop_desktop.domain.figures.writing import DONG
from ocop_desktop.messages.figures import figure_words
from ocop_desktop.ui import theme
from ocop_desktop.ui.events.figure_cells import offer_figures
from ocop_desktop.ui.events.result_columns import ResultField
from ocop_desktop.ui.events.result_model import ResultModel
from ocop_desktop.ui.events.result_pasting import Block, plan_paste
from ocop_desktop.ui.events.result_table import ResultTable
from ocop_desktop.ui.forms.note_line import NoteLine
from ocop_desktop.ui.widgets.elided_label import ElidedLabel
from ocop_desktop.ui.widgets.flow_layout import FlowLayout
from ocop_desktop.ui.words.event_parts import entry_status_words
from ocop_desktop.ui.writing import needs_writing

translate = QCoreApplication.translate
MAX_LOST = 3
MIN_LINES = 4


class ResultPanel(QWidget):
    """`edited` follows typing, also the letters of a cell that is still open."""

    edited = Signal()

    def __init__(self, lines: ResultModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.result_model = lines
        self.table = ResultTable(lines, self.tr("Kết quả của từng chủ thể, sản phẩm"))
        self.setFocusProxy(self.table)
        self.note = NoteLine()
        self.holder_sums = ElidedLabel()
        self.sums = ElidedLabel()
        self.attended_button = QPushButton(self.tr("Còn lại đều tham &dự"), autoDefault=False)
        self.attended_button.setToolTip(
            self.tr("Ghi “Tham dự” cho mọi dòng chưa ghi có mặt hay vắng; Ctrl+Z bỏ lần ghi này.")
        )
        needs_writing(self.attended_button)
        self._lay_out()
        lines.changed.connect(self._on_changed)
        self.table.typed.connect(self.edited)
        self.table.pasted.connect(self.paste)
        self.table.offer_wanted.connect(self._take_numbered)
        self.table.selectionModel().currentChanged.connect(self._show_cell)
        self.note.linkActivated.connect(self._take_offer)
        self.attended_button.clicked.connect(self.mark_attended)

    def show_sums(self) -> None:
        """Show what all producers come to."""
        sheet = self.result_model.sheet
        statuses = [sheet.status_of(holder) for holder in sheet.holders()]
        words = self.tr(
            "Cộng {holders} chủ thể ({attended} tham dự, {absent} vắng): đơn hàng {orders}, "
            "doanh thu {net}, khách quan tâm {leads}, hợp đồng {contracts}"
        )
        text = words.format(
            holders=len(statuses),
            attended=statuses.count(EntryStatus.ATTENDED),
            absent=statuses.count(EntryStatus.ABSENT),
            orders=figure_words(sheet.total(ResultField.ORDERS), "", translate),
            net=figure_words(sheet.total(ResultField.NET), DONG, translate),
            leads=figure_words(sheet.total(ResultField.LEADS), "", translate),
            contracts=sheet.count_contracts(),
        )
        self.sums.show_text(text)

    def paste(self, block: Block) -> None:
        """Put cells from Excel at the cursor, as one step of undo."""
        cell = self.table.current_cell()
        if cell is None or not block:
            return
        model = self.result_model
        plan = plan_paste(model.sheet, block, *cell, model.name_of)
        count = model.apply(plan.cells)
        words = [self.tr("Đã dán {count} ô; Ctrl+Z bỏ lần dán này.").format(count=count)]
        if plan.lost:
            named = "; ".join(plan.lost[:MAX_LOST])
            words.append(
                self.tr("{count} dòng không có chỗ: {lines}.").format(
                    count=len(plan.lost), lines=named
                )
            )
        if odd := len(model.sheet.list_odd()):
            words.append(self.tr("{count} ô chưa rõ (chữ đỏ).").format(count=odd))
        self.note.show_problem(" ".join(words), hard=False)

    def mark_attended(self) -> None:
        """Mark everybody as attended of whom nothing is known, as one step of undo."""
        lines = enumerate(self.result_model.sheet.lines)
        words = entry_status_words()[EntryStatus.ATTENDED]
        self.result_model.apply(
            [
                (place, ResultField.STATUS, words)
                for place, line in lines
                if line.entry.status is EntryStatus.REGISTERED
            ]
        )
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_changed(self) -> None:
        self.show_sums()
        self._show_cell()
        self.edited.emit()

    def _show_cell(self) -> None:
        """Show what is wrong or doubtful at the cursor, and what its producer comes to."""
        cell = self.table.current_cell()
        if cell is None:
            self.note.show_problem("", hard=False)
            self.holder_sums.show_text("")
            return
        place, column = cell
        hard = bool(self.result_model.sheet.find_problem(place, column))
        offers = self._offers(place, column) if hard else ()
        note = self.result_model.cell_note(place, column) or self._doubled_words()
        self.note.show_problem(note, hard=hard, offers=offers, numbered=True)
        self._show_holder(place)

    def _offers(self, place: int, column: ResultField) -> tuple[str, ...]:
        figures = {ResultField.SAMPLES, ResultField.ORDERS, ResultField.LEADS, ResultField.NET}
        text = self.result_model.sheet.lines[place].odd.get(column, "")
        is_money = column is ResultField.NET
        return offer_figures(text, money=is_money) if column in figures else ()

    def _take_numbered(self, number: int) -> None:
        cell = self.table.current_cell()
        offers = self._offers(*cell) if cell is not None else ()
        if number < len(offers):
            self._take_offer(offers[number])

    def _take_offer(self, text: str) -> None:
        cell = self.table.current_cell()
        if cell is not None:
            self.result_model.apply([(*cell, text)])
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_holder(self, place: int) -> None:
        """What the producer at the cursor comes to, with the line's name, which may be out of sight."""
        sheet, line = self.result_model.sheet, self.result_model.sheet.lines[place]
        name = self.result_model.holder_name(line.holder)
        orders = figure_words(sheet.total_holder(line.holder, ResultField.ORDERS), "", translate)
        net = figure_words(sheet.total_holder(line.holder, ResultField.NET), DONG, translate)
        words = self.tr("{name}: đơn hàng {orders}, doanh thu {net}").format(
            name=name, orders=orders, net=net
        )
        product = "" if line.is_holder else f"{self.result_model.name_of(place)} · "
        self.holder_sums.show_text(product + words)

    def _doubled_words(self) -> str:
        """Which producers have a number for themselves and for their products too."""
        doubled = [
            self.result_model.holder_name(one) for one in self.result_model.sheet.list_doubled()
        ]
        if not doubled:
            return ""
        words = self.tr(
            "Ghi cả dòng chủ thể lẫn từng sản phẩm, chỉ dòng chủ thể được tính: {names}."
        )
        return words.format(names=", ".join(doubled[:MAX_LOST]))

    def _lay_out(self) -> None:
        hint = ElidedLabel()
        theme.style_muted(hint)
        hint.show_text(
            self.tr(
                "Enter xuống dòng · Tab sang ô · Ctrl+↓ chủ thể sau · Ctrl+V dán từ Excel · "
                "Ctrl+D chép ô trên · Ctrl+Z hoàn tác · "
                "số gõ như nói: 3,6 tr, hơn 2 triệu, 120 gói"
            )
        )
        self.buttons = FlowLayout(theme.GRID)
        self.buttons.addWidget(self.attended_button)
        theme.style_muted(self.sums)
        self.table.setMinimumHeight((MIN_LINES + 2) * (self.fontMetrics().height() + theme.GRID))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.GRID, 0, 0)
        column.setSpacing(theme.GRID // 2)
        column.addWidget(hint)
        column.addWidget(self.table, 1)
        for line in (self.note, self.holder_sums, self.sums):
            column.addWidget(line)
        column.addLayout(self.buttons)
