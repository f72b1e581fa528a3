"""The results of the evening of a fair: one table, producer by producer."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from ocop_desktop.domain.events.event import Event
from ocop_desktop.ui import theme
from ocop_desktop.ui.events.event_part import EventNames, EventPart
from ocop_desktop.ui.events.result_columns import FIELDS, ResultField, title_of
from ocop_desktop.ui.events.result_model import ResultModel
from ocop_desktop.ui.events.result_panel import ResultPanel
from ocop_desktop.ui.lists.open_cell import read_open_cell
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.widgets.empty_state import EmptyState, EmptyStateView
from ocop_desktop.ui.writing import needs_writing


class QuickEntry(EventPart):
    """Edits the results in `Event.entries`, and adds blank contracts to `Event.deals`.

    "Mở rộng" shows the panel over the whole window, for a table of hundreds of lines.
    """

    import_requested = Signal()
    save_requested = Signal()
    part_name = "results"

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.result_model = ResultModel()
        self.result_model.setParent(self)
        self.panel = ResultPanel(self.result_model)
        self.table, self.note = self.panel.table, self.panel.note
        self.setFocusProxy(self.table)
        self._dialog: QDialog | None = None
        self.import_button = QPushButton(self.tr("Nhập từ ph&iếu…"), autoDefault=False)
        self.import_button.setToolTip(
            self.tr("Nhập kết quả từ phiếu thu thập đã điền (.xlsx, .csv)")
        )
        needs_writing(self.import_button)
        self.expand_button = QPushButton(self.tr("Mở &rộng"), autoDefault=False)
        self.expand_button.setToolTip(self.tr("Mở bảng ra cả cửa sổ; Esc thu lại"))
        for button in (self.import_button, self.expand_button):
            self.panel.buttons.addWidget(button)
        self._empty_view = EmptyStateView(self.table.viewport())
        self._empty_view.show_state(
            EmptyState(
                "package",
                self.tr("Sự kiện chưa có sản phẩm nào"),
                self.tr("Thêm sản phẩm ở thẻ “Thông tin”, rồi ghi kết quả của từng chủ thể ở đây."),
            )
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.panel)
        self.panel.edited.connect(self.edited)
        self.import_button.clicked.connect(self._request_import)
        self.expand_button.clicked.connect(self.expand)

    def expand(self) -> None:
        """Show the panel over the whole window; what is typed there is typed here."""
        if self._dialog is not None:
            self._dialog.close()
            return
        window = self.window()
        self._dialog = QDialog(window)
        self._dialog.setWindowTitle(self.tr("Kết quả sự kiện"))
        column = QVBoxLayout(self._dialog)
        column.setContentsMargins(*[2 * theme.GRID] * 4)
        column.addWidget(self.panel)
        self.expand_button.setText(self.tr("Thu &lại"))
        save = QShortcut(QKeySequence.StandardKey.Save, self._dialog)
        save.activated.connect(self._close_and_save)
        self._dialog.finished.connect(self._bring_back)
        self._dialog.resize(window.size())
        self._dialog.open()
        self.table.setFocus()

    def show_event(self, event: Event, names: EventNames) -> None:
        """Show the results of `event`."""
        sheet = self.result_model.sheet
        if event.entries != sheet.entries() or not sheet.lines:
            self.result_model.load(event, names)
            if sheet.lines:
                self.table.go_to(0, ResultField.BOOTH)
        elif event.deals != sheet.deals:
            sheet.set_deals(event.deals)
        self.result_model.set_names(names)
        self._empty_view.setVisible(not sheet.lines)
        self.panel.show_sums()

    def edit(self, event: Event) -> Event:
        """`event` with the results as typed."""
        sheet = self.result_model.sheet
        return replace(event, entries=sheet.entries(), deals=sheet.deals)

    def draft_value(self) -> object:
        """The texts that are no values, also the cell that is being typed, each with its line's place."""
        texts = {
            (place, column): line.odd[column]
            for place, line in enumerate(self.result_model.sheet.lines)
            for column in line.odd
        }
        if (cell := read_open_cell(self.table)) is not None:
            row, column, text = cell
            texts[row, FIELDS[column]] = text
        return [[place, column.value, text] for (place, column), text in texts.items()]

    def set_draft_value(self, value: object) -> None:
        """Show the texts that a draft keeps beside the entries."""
        count = self.result_model.rowCount()
        cells = value if isinstance(value, list) else []
        self.result_model.set_odd(
            {
                (int(place), ResultField(column)): str(text)
                for place, column, text in cells
                if column in set(ResultField) and int(place) < count
            }
        )
        self.panel.show_sums()

    def problem(self) -> str:
        """The first text that is no value, with its line and column."""
        sheet = self.result_model.sheet
        for place, column in sheet.list_odd():
            sentence = sheet.find_problem(place, column)
            return f"{self.result_model.name_of(place)}, {title_of(column)}: {sentence}"
        return ""

    def jump_to_problem(self) -> None:
        """Put the cursor on the first text that is no value."""
        self.table.setFocus()
        if odd := self.result_model.sheet.list_odd():
            self.table.go_to(*odd[0])

    def _bring_back(self) -> None:
        layout, dialog, self._dialog = self.layout(), self._dialog, None
        if layout is not None and dialog is not None:
            layout.addWidget(self.panel)
            self.panel.show()
            self.expand_button.setText(self.tr("Mở &rộng"))
            dialog.deleteLater()
            self.table.setFocus()

    def _close_and_save(self) -> None:
        if self._dialog is not None:
            self._dialog.close()
        self.save_requested.emit()

    def _request_import(self) -> None:
        if self._dialog is not None:
            self._dialog.close()
        self.import_requested.emit()
