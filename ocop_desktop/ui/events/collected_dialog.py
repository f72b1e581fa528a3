"""What a filled collection sheet would change, or which of its cells cannot be taken."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ocop_desktop.domain.events.collected_results import CollectedResults
from ocop_desktop.domain.events.parts import EventEntry
from ocop_desktop.messages.values import value_sentence
from ocop_desktop.ui import theme
from ocop_desktop.ui.events.event_part import EventNames
from ocop_desktop.ui.events.result_columns import READINGS, ResultField, title_of
from ocop_desktop.ui.forms.paged_form import resize_within_screen
from ocop_desktop.ui.widgets.dialog_buttons import connect_buttons
from ocop_desktop.ui.writing import needs_writing

translate = QCoreApplication.translate
_SHOWN = (
    ResultField.BOOTH, ResultField.BROUGHT, ResultField.SOLD, ResultField.SAMPLES,
    ResultField.ORDERS, ResultField.NET, ResultField.LEADS, ResultField.NOTES,
)  # fmt: skip


class CollectedDialog(QDialog):
    """`confirmed` is emitted to store it all, `other_wanted` to choose another file."""

    confirmed = Signal()
    other_wanted = Signal()

    def __init__(
        self,
        results: CollectedResults,
        file: Path,
        names: EventNames,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Nhập từ phiếu thu thập"))
        self._names = names
        heading = theme.style_heading(QLabel(file.name, wordWrap=True))
        self.words = QLabel(self._summarise(results), wordWrap=True)
        theme.set_role(self.words, "error" if results.refused else "text")
        self.table = self._make_table(results)
        self.store_button = QPushButton(self.tr("&Nhập vào sự kiện"))
        self.store_button.setEnabled(not results.refused and bool(results.added or results.changed))
        needs_writing(self.store_button)
        self.other_button = QPushButton(self.tr("Chọn tệp &khác…"))
        self.close_button = QPushButton(self.tr("Đón&g"))
        connect_buttons(
            (
                (self.store_button, self._store),
                (self.other_button, self._choose_other),
                (self.close_button, self.close),
            )
        )
        theme.style_primary(self.store_button)
        row = QHBoxLayout()
        row.addStretch(1)
        for button in (self.other_button, self.close_button, self.store_button):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[2 * theme.GRID] * 4)
        column.setSpacing(theme.GRID)
        for widget in (heading, self.words):
            column.addWidget(widget)
        column.addWidget(self.table, 1)
        column.addLayout(row)
        resize_within_screen(self, 117, 30)

    def _store(self) -> None:
        self.confirmed.emit()
        self.close()

    def _choose_other(self) -> None:
        self.other_wanted.emit()
        self.close()

    def _summarise(self, results: CollectedResults) -> str:
        if results.refused:
            words = self.tr(
                "Chưa nhập được: {count} ô chưa nhận được, liệt kê dưới đây theo dòng của tệp. "
                "Hãy sửa các ô ấy trong tệp, lưu tệp rồi chọn lại. Chưa có gì được lưu."
            )
            return words.format(count=len(results.refused))
        words = self.tr("Thêm {added} dòng, sửa {changed} dòng, {unchanged} dòng giữ nguyên.")
        return words.format(
            added=len(results.added), changed=len(results.changed), unchanged=results.unchanged
        )

    def _make_table(self, results: CollectedResults) -> QTableView:
        if results.refused:
            titles = [self.tr("Dòng"), self.tr("Cột"), self.tr("Nội dung"), self.tr("Vì sao")]
            lines = [
                [str(row), heading, text, value_sentence("", reason, text, translate)]
                for row, heading, text, reason in results.refused
            ]
            return make_text_table(titles, lines, self.tr("Các ô chưa nhận được"))
        titles = [self.tr("Việc"), self.tr("Chủ thể, sản phẩm"), *map(title_of, _SHOWN)]
        lines = [
            [words, self._name(entry), *(_cell_words(entry, column) for column in _SHOWN)]
            for words, entries in (
                (self.tr("Thêm"), results.added),
                (self.tr("Sửa"), results.changed),
            )
            for entry in entries
        ]
        return make_text_table(titles, lines, self.tr("Các dòng sẽ nhập"))

    def _name(self, entry: EventEntry) -> str:
        if entry.product_id:
            return self._names.products.get(entry.product_id, "")
        return self._names.producers.get(entry.producer_id, "")


def make_text_table(titles: Sequence[str], lines: Sequence[Sequence[str]], name: str) -> QTableView:
    """A table of texts to read and to copy from; the last column takes the room that is left."""
    model = QStandardItemModel(len(lines), len(titles))
    model.setHorizontalHeaderLabels(list(titles))
    for row, line in enumerate(lines):
        for column, text in enumerate(line):
            item = QStandardItem(text)
            item.setEditable(False)
            model.setItem(row, column, item)
    table = QTableView()
    model.setParent(table)
    table.setModel(model)
    table.setAccessibleName(name)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setTabKeyNavigation(False)
    table.setCornerButtonEnabled(False)
    table.verticalHeader().hide()
    table.horizontalHeader().setStretchLastSection(True)
    table.horizontalHeader().setHighlightSections(False)
    table.horizontalHeader().setDefaultAlignment(
        Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    )
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
    table.resizeColumnsToContents()
    return table


def _cell_words(entry: EventEntry, column: ResultField) -> str:
    value, reading = getattr(entry, column), READINGS.get(column)
    if reading is None:
        return str(value)
    return "" if value is None else reading.write(value)
