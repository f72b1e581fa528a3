"""The button that saves the rows with a fault to a workbook in the list's own layout."""

from collections import defaultdict
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton, QWidget

from ocop_desktop.domain.importing.result import ImportResult
from ocop_desktop.domain.importing.table import ReadTable
from ocop_desktop.messages.importing import rejected_sentence
from ocop_desktop.ui import errors, theme
from ocop_desktop.ui.files import EXPORTS, choose_target
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.tasks.runner import Reply
from ocop_desktop.ui.words.values import keep_ampersands

translate = QCoreApplication.translate


class RejectedButton(QPushButton):
    """Hidden where nothing was rejected; tells the name of the file once it is written."""

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.set_icon(self, "save")
        self._context = context
        self._table: ReadTable | None = None
        self._result: ImportResult | None = None
        self._target: Path | None = None
        self.clicked.connect(self._choose_target)

    def show_result(self, table: ReadTable | None, result: ImportResult) -> None:
        """Offer to save the rows of `table` that `result` rejects."""
        if result is not self._result:
            self.setText(self.tr("&Lưu các dòng lỗi ra Excel…"))
            self.setToolTip("")
        self._table, self._result = table, result
        self.setVisible(bool(result.rejected))

    def save_to(self, target: Path) -> None:
        """Write the workbook."""
        if self._table is not None and self._result is not None:
            self._target = target
            self._context.runner.call_slow(
                Reply(self._on_saved, errors.report_unsaved),
                services.imports.write_rejected,
                self._table,
                list_reasons(self._result),
                self.tr("Lỗi"),
                target,
            )

    def _choose_target(self) -> None:
        title, name = self.tr("Lưu các dòng lỗi"), self.tr("dong-loi.xlsx")
        choose_target(self.window(), self._context.preferences, title, name, EXPORTS, self.save_to)

    def _on_saved(self, answer: None) -> None:
        del answer
        if self._target is not None:
            name = keep_ampersands(self._target.name)
            self.setText(self.tr("Đã lưu {name}").format(name=name))
            self.setToolTip(str(self._target))


def list_reasons(result: ImportResult) -> dict[int, str]:
    """Why each row with a fault was not taken whole, by the number of the row."""
    fields = {one.heading: one.field for one in result.column_map.columns}
    reasons: dict[int, list[str]] = defaultdict(list)
    for cell in result.rejected:
        words = rejected_sentence(cell, fields.get(cell.column), translate)
        reasons[cell.row].append(f"{cell.column}: {words}" if cell.column else words)
    return {row: "\n".join(sentences) for row, sentences in reasons.items()}
