"""Imports products from Excel or CSV and shows the rows that were rejected."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QDialog, QLabel, QMainWindow, QPushButton, QVBoxLayout, QWidget

from ocop_desktop.domain.register.importing import ImportResult, RejectedRow
from ocop_desktop.messages.values import value_sentence
from ocop_desktop.ui import theme
from ocop_desktop.ui.files import TABLES, choose_files
from ocop_desktop.ui.lists.row_model import RowColumn
from ocop_desktop.ui.lists.row_table import RowTable
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.tasks.job import JobOutcome

translate = QCoreApplication.translate


class ProductImport(QObject):
    """Has a table chosen and imported, then shows the counts and the rejected rows."""

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
        """Open the list of rejected rows if there are any; returns the counts as the job's outcome."""
        if result.rejected:
            RejectedLinesDialog(result, self._window).open()
        return JobOutcome(count_words(result))


@dataclass(frozen=True)
class _RejectedLine:
    """A rejected row of the import as a row of the list; `id` is its position among them."""

    id: int
    rejected: RejectedRow


class RejectedLinesDialog(QDialog):
    """Shows the rejected rows of a table, each with its reason; Ctrl+C copies them."""

    def __init__(self, result: ImportResult, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Kết quả nhập"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.table = RowTable(self._columns(), self.tr("Các dòng không nhận"), local_sort=True)
        self.table.set_rows([_RejectedLine(at, row) for at, row in enumerate(result.rejected)])
        close = QPushButton(self.tr("Đóng"))
        close.clicked.connect(self.close)
        remark = self.tr("Sửa các dòng dưới đây trong tệp rồi nhập lại; các dòng khác đã vào sổ.")
        column = QVBoxLayout(self)
        column.setContentsMargins(*[2 * theme.GRID] * 4)
        column.setSpacing(theme.GRID)
        column.addWidget(theme.style_heading(QLabel(count_words(result), wordWrap=True), 2))
        column.addWidget(theme.style_muted(QLabel(remark, wordWrap=True)))
        column.addWidget(self.table, 1)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self.resize(860, 480)

    def _columns(self) -> tuple[RowColumn, ...]:
        return (
            RowColumn("row", self.tr("Dòng"), lambda line: line.rejected.row, 8, "right",
                      sort=lambda line: line.rejected.row),
            RowColumn("column", self.tr("Cột"), lambda line: line.rejected.column, 14),
            RowColumn("value", self.tr("Nội dung"), lambda line: line.rejected.value, 28),
            RowColumn("reason", self.tr("Vì sao"), _reason_words, 60),
        )  # fmt: skip


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


def _reason_words(line: _RejectedLine) -> str:
    row = line.rejected
    return value_sentence(row.column, row.reason, row.value, translate)
