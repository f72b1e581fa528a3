"""The dialogs of a regulation folder before its import: its changes, or its faults."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ocop_desktop.domain.errors import Fault
from ocop_desktop.domain.law.regulation import Regulation
from ocop_desktop.domain.law.regulation_diff import RegulationChange
from ocop_desktop.domain.text import format_date
from ocop_desktop.messages.regulations import fault_sentence
from ocop_desktop.ui import theme
from ocop_desktop.ui.lists.row_model import RowColumn
from ocop_desktop.ui.lists.row_table import RowTable
from ocop_desktop.ui.widgets.screen_fit import resize_bounded
from ocop_desktop.ui.words.regulations import change_values, change_words


@dataclass(frozen=True)
class _ReportRow:
    """One difference or fault as a row of the list; `id` is its place."""

    id: int
    set: str
    criterion: str
    kind: str
    before: str = ""
    after: str = ""


class RegulationChangesDialog(QDialog):
    """Lists what a valid folder changes and asks whether to import it."""

    folder_accepted = Signal()

    def __init__(
        self,
        regulation: Regulation,
        against: Regulation,
        changes: Sequence[RegulationChange],
        *,
        known: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Bộ tiêu chí mới"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.table = RowTable(self._columns(), self.tr("Chỗ khác"), local_sort=True)
        self.table.set_rows([_change_row(at, entry) for at, entry in enumerate(changes)])
        self.accept_button = QPushButton(self.tr("Đưa vào sổ"))
        theme.style_primary(self.accept_button)
        self.accept_button.setEnabled(not known)
        self.accept_button.clicked.connect(self._accept)
        title = self.tr("{number}, có hiệu lực từ {day}").format(
            number=regulation.number, day=format_date(regulation.in_force_from)
        )
        remark = self.tr("Bộ này đã có trong sổ.")
        if not known:
            remark = self._remark(against, len(changes))
        _lay_out(self, title, remark, self.table, self._make_buttons())

    def _make_buttons(self) -> QHBoxLayout:
        close = QPushButton(self.tr("Không dùng"))
        close.clicked.connect(self.close)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.accept_button)
        buttons.addWidget(close)
        return buttons

    def _remark(self, against: Regulation, count: int) -> str:
        return self.tr(
            "So với {number} đang dùng có {count} chỗ khác. Phiếu đã chấm vẫn giữ bộ cũ; "
            "đánh giá mới dùng bộ này từ ngày có hiệu lực."
        ).format(number=against.number, count=count)

    def _accept(self) -> None:
        self.folder_accepted.emit()
        self.close()

    def _columns(self) -> tuple[RowColumn, ...]:
        return (
            RowColumn("set", self.tr("Bộ"), lambda line: line.set, 6),
            RowColumn("criterion", self.tr("Tiêu chí"), lambda line: line.criterion, 12),
            RowColumn("kind", self.tr("Khác về"), lambda line: line.kind, 16),
            RowColumn("before", self.tr("Đang dùng"), lambda line: line.before, 40),
            RowColumn("after", self.tr("Bộ mới"), lambda line: line.after, 40),
        )


class RegulationFaultsDialog(QDialog):
    """Lists the faults of a folder that cannot be imported; Ctrl+C copies the rows."""

    def __init__(self, faults: Sequence[Fault], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Bộ tiêu chí có lỗi"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.table = RowTable(self._columns(), self.tr("Các lỗi"), local_sort=True)
        self.table.set_rows([_fault_row(at, entry) for at, entry in enumerate(faults)])
        close = QPushButton(self.tr("Đóng"))
        close.clicked.connect(self.close)
        title = self.tr("Thư mục có {count} lỗi, chưa dùng được.").format(count=len(faults))
        remark = self.tr("Sửa các chỗ dưới đây rồi nhập lại. Trong sổ chưa có gì thay đổi.")
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(close)
        _lay_out(self, title, remark, self.table, buttons)

    def _columns(self) -> tuple[RowColumn, ...]:
        return (
            RowColumn("before", self.tr("Tệp"), lambda line: line.before, 34),
            RowColumn("set", self.tr("Bộ"), lambda line: line.set, 6),
            RowColumn("criterion", self.tr("Tiêu chí"), lambda line: line.criterion, 12),
            RowColumn("kind", self.tr("Lỗi"), lambda line: line.kind, 60),
        )


def _lay_out(
    dialog: QDialog, title: str, remark: str, table: RowTable, buttons: QHBoxLayout
) -> None:
    column = QVBoxLayout(dialog)
    column.setContentsMargins(*[2 * theme.GRID] * 4)
    column.setSpacing(theme.GRID)
    column.addWidget(theme.style_heading(QLabel(title, wordWrap=True), 2))
    column.addWidget(theme.style_muted(QLabel(remark, wordWrap=True)))
    column.addWidget(table, 1)
    column.addLayout(buttons)
    resize_bounded(dialog, 980, 560)


def _change_row(at: int, change: RegulationChange) -> _ReportRow:
    return _ReportRow(
        at,
        str(change.set_number or ""),
        change.criterion,
        change_words(change),
        *change_values(change),
    )


def _fault_row(at: int, fault: Fault) -> _ReportRow:
    return _ReportRow(
        at,
        str(fault.set or ""),
        fault.criterion,
        fault_sentence(fault, QCoreApplication.translate),
        fault.file,
    )
