"""What importing a list of monthly sales would do, shown before it is done."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ocop_desktop.domain.errors import MoneyUnitUnsure
from ocop_desktop.domain.outlets.sale_columns import MoneyUnit
from ocop_desktop.domain.outlets.sale_import import SalesImport
from ocop_desktop.domain.text import format_number
from ocop_desktop.messages.failures import failure_message
from ocop_desktop.messages.sales import difference_sentence, refused_sentence
from ocop_desktop.ui import errors, theme
from ocop_desktop.ui.fields.choice import PlainChoice
from ocop_desktop.ui.page_context import PageContext
from ocop_desktop.ui.tasks import services
from ocop_desktop.ui.tasks.runner import Reply
from ocop_desktop.ui.writing import needs_writing

translate = QCoreApplication.translate
_MAX_LINES = 200


class SalesImportDialog(QDialog):
    """Tries `file`, asks for the unit of its money where nothing says it, and imports it."""

    imported = Signal(object)

    def __init__(self, context: PageContext, file: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Nhập doanh số từ tệp"))
        self._context, self._file = context, file
        units: list[tuple[MoneyUnit | None, str]] = [
            (None, self.tr("Theo tệp")),
            (MoneyUnit.DONG, self.tr("đồng")),
            (MoneyUnit.MILLION, self.tr("triệu đồng")),
        ]
        self.unit = PlainChoice(units)
        self.words = QLabel(self.tr("Đang đọc tệp…"), wordWrap=True)
        self.lines = QListWidget()
        self.lines.setAccessibleName(self.tr("Những chỗ cần xem"))
        self.take_button = theme.style_primary(QPushButton(self.tr("&Nhập")))
        self.take_button.setEnabled(False)
        needs_writing(self.take_button)
        self.close_button = QPushButton(self.tr("Đón&g"))
        self._lay_out()
        self.unit.edited.connect(self.try_file)
        self.take_button.clicked.connect(self._take)
        self.close_button.clicked.connect(self.reject)
        self.try_file()

    def try_file(self) -> None:
        """Ask what importing the file would do."""
        self.take_button.setEnabled(False)
        reply: Reply[SalesImport] = Reply(self._show_plan, self._show_failure)
        read = services.sales.read_file
        self._context.runner.call(reply, read, self._file, self.unit.value(), self._context.on)

    def _show_plan(self, plan: SalesImport) -> None:
        refused = len({row for row, *_rest in plan.refused})
        words = self.tr(
            "Thêm: {new} · Sửa: {changed} · Giữ nguyên: {same} · Không nhận được: {refused}."
        )
        self.words.setText(
            words.format(
                new=format_number(len(plan.new)),
                changed=format_number(len(plan.changed)),
                same=format_number(plan.same),
                refused=format_number(refused),
            )
        )
        told = [refused_sentence(one, translate) for one in (*plan.refused, *plan.doubts)]
        told += [difference_sentence(one, translate) for one in plan.differences]
        told += [
            self.tr("Cột không dùng: {name}").format(name=name) for name in plan.unknown_columns
        ]
        self._show_lines(told)
        has_rows = bool(plan.new or plan.changed)
        self.take_button.setEnabled(has_rows and not plan.refused)

    def _show_failure(self, error: Exception) -> None:
        if isinstance(error, MoneyUnitUnsure):
            message = failure_message(error, translate)
            self.words.setText(message.what)
            self._show_lines([message.next_step])
            self.unit.setFocus()
            return
        errors.report(error)
        self.reject()

    def _show_lines(self, told: list[str]) -> None:
        self.lines.clear()
        self.lines.addItems(told[:_MAX_LINES])
        self.lines.setVisible(bool(told))

    def _take(self) -> None:
        self.take_button.setEnabled(False)
        reply: Reply[SalesImport] = Reply(self._on_taken, self._show_failure)
        take = services.sales.import_file
        self._context.runner.call(reply, take, self._file, self.unit.value(), self._context.on)

    def _on_taken(self, plan: SalesImport) -> None:
        self.imported.emit(plan)
        self.accept()

    def _lay_out(self) -> None:
        label = QLabel(self.tr("Đơn vị &tiền:"))
        label.setBuddy(self.unit)
        row = QHBoxLayout()
        row.addWidget(label)
        row.addWidget(self.unit)
        row.addStretch(1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.take_button)
        column = QVBoxLayout(self)
        column.setSpacing(2 * theme.GRID)
        column.addWidget(theme.style_heading(QLabel(self._file.name, wordWrap=True)))
        column.addLayout(row)
        column.addWidget(self.words)
        column.addWidget(self.lines, 1)
        column.addLayout(buttons)
        self.resize(80 * self.fontMetrics().horizontalAdvance("n"), self.sizeHint().height())
