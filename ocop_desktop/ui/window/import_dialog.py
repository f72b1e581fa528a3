"""Imports products from Excel or CSV and shows the rows that were rejected or put right."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QDialog, QLabel, QMainWindow, QPushButton, QVBoxLayout, QWidget

from ocop_desktop.domain.importing.result import ImportResult
from ocop_desktop.domain.importing.table import BrokenReason
from ocop_desktop.messages.importing import broken_reason
from ocop_desktop.messages.stated_texts import column_name, repair_sentence
from ocop_desktop.messages.values import value_sentence
from ocop_desktop.ui import theme
from ocop_desktop.ui.files import TABLES, choose_files
from ocop_desktop.ui.lists.row_model import RowColumn
from ocop_desktop.ui.lists.row_table import RowTable
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.tasks.job import JobOutcome
from ocop_desktop.ui.widgets.screen_fit import resize_bounded

translate = QCoreApplication.translate


class ProductImport(QObject):
    """Has a table chosen and imported, then shows the counts and what is told of rows."""

    def __init__(self, window: QMainWindow, context: PageContext) -> None:
        super().__init__(window)
        self._window = window
        self._context = context

    def choose_file(self) -> None:
        """Open a dialog to choose the table to import."""
        title = self.tr("Nhập sản phẩm từ Excel hoặc CSV")
        choose_files(self._window, self._context.preferences, title, TABLES, self.import_file)

    def import_file(self, files: tuple[Path, ...]) -> None:
        """Import the first of `files` as a job."""
        title = self.tr("Nhập {file}").format(file=files[0].name)
        self._context.runner.start_job(
            title, self.show_result, services.imports.import_file, files[0]
        )

    def show_result(self, result: ImportResult) -> JobOutcome:
        """Open the list of what is told of rows, if anything; returns the counts as the job's outcome."""
        if result.rejected or result.repairs:
            RejectedLinesDialog(result, self._window).open()
        return JobOutcome(count_words(result))


@dataclass(frozen=True)
class _ToldLine:
    """A line of the file of which something is told, as a row of the list; `id` is its place there."""

    id: int
    row: int
    column: str
    value: str
    words: str


class RejectedLinesDialog(QDialog):
    """Shows the rejected rows of a table and what was put right, each with its reason; Ctrl+C copies them."""

    def __init__(self, result: ImportResult, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Kết quả nhập"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.table = RowTable(self._columns(), self.tr("Các dòng không nhận"), local_sort=True)
        self.table.set_rows(_list_told(result))
        close = QPushButton(self.tr("Đóng"))
        close.clicked.connect(self.close)
        if result.rejected:
            remark = self.tr(
                "Sửa các dòng dưới đây trong tệp rồi nhập lại; các dòng khác đã vào sổ."
            )
            if result.repairs:
                remark += " " + self.tr("Chỗ được sửa khi nhập chỉ kể để biết.")
        else:
            remark = self.tr("Mọi dòng đã vào sổ; những chỗ dưới đây được sửa khi nhập.")
        column = QVBoxLayout(self)
        column.setContentsMargins(*[2 * theme.GRID] * 4)
        column.setSpacing(theme.GRID)
        column.addWidget(theme.style_heading(QLabel(count_words(result), wordWrap=True), 2))
        column.addWidget(theme.style_muted(QLabel(remark, wordWrap=True)))
        column.addWidget(self.table, 1)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        resize_bounded(self, 860, 480)

    def _columns(self) -> tuple[RowColumn, ...]:
        return (
            RowColumn("row", self.tr("Dòng"), lambda line: line.row, 8, "right",
                      sort=lambda line: line.row),
            RowColumn("column", self.tr("Cột"), lambda line: column_name(line.column, translate), 14),
            RowColumn("value", self.tr("Nội dung"), lambda line: line.value, 28),
            RowColumn("reason", self.tr("Vì sao"), lambda line: line.words, 60),
        )  # fmt: skip


def _list_told(result: ImportResult) -> list[_ToldLine]:
    """The rejected rows, then what was put right, each in the order of the file."""
    told = [
        (
            row.row,
            row.column,
            row.value,
            broken_reason(row.reason, translate)
            if isinstance(row.reason, BrokenReason)
            else value_sentence(row.column, row.reason, row.value, translate),
        )
        for row in result.rejected
    ]
    told += [
        (repair.row, repair.column, repair.before, repair_sentence(repair, translate))
        for repair in result.repairs
    ]
    return [
        _ToldLine(place, row, column, value, words)
        for place, (row, column, value, words) in enumerate(told)
    ]


def count_words(result: ImportResult) -> str:
    """The counts of an import as one sentence."""
    return translate(
        "ProductImport",
        "Đã đọc {read} dòng: thêm {added}, sửa {changed}, giữ nguyên {unchanged}, "
        "không nhận {rejected}.",
    ).format(
        read=result.read,
        added=result.added,
        changed=result.changed,
        unchanged=result.unchanged,
        rejected=len(result.rejected),
    )
