"""The honest-print guard: what would print wrong, and what a reader should know, with jumps."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ocop_desktop.domain.printing import Finding
from ocop_desktop.ui import theme
from ocop_desktop.ui.preview import warning_sentence
from ocop_desktop.ui.studio_words import rule_words

HIGH = 118
_FINDING = Qt.ItemDataRole.UserRole


class StudioFindings(QWidget):
    """Findings by rule, blocking ones first. Enter or a double click shows the page of one."""

    page_asked = Signal(int)
    product_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.findings: tuple[Finding, ...] = ()
        self.summary = QLabel()
        self.tree = _Tree()
        self.tree.setAccessibleName(self.tr("Kiểm tra trước khi in"))
        self.open_product = QPushButton(self.tr("Mở sản phẩm"))
        theme.put_icon(self.open_product, "package")
        self._lay_out()
        self.tree.opened.connect(self._show_page)
        self.tree.itemDoubleClicked.connect(self._show_page)
        self.tree.currentItemChanged.connect(self._tell_product)
        self.open_product.clicked.connect(self._ask_product)
        self.show_checking()

    @property
    def is_blocked(self) -> bool:
        """Whether something keeps the document from being printed."""
        return any(one.blocking for one in self.findings)

    def show_checking(self) -> None:
        """Say that the document is being looked through."""
        self._say("muted", self.tr("Đang kiểm tra tài liệu…"))

    def show_nothing(self) -> None:
        """There is no document to check."""
        self.findings = ()
        self.tree.clear()
        self.tree.hide()
        self.open_product.hide()
        self._say("muted", "")

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """List `findings`."""
        self.findings = tuple(sorted(findings, key=lambda one: not one.blocking))
        self.tree.clear()
        rules = list(dict.fromkeys((one.blocking, one.rule) for one in self.findings))
        for blocking, rule in rules:
            self._add(rule, [one for one in self.findings if one.rule == rule], blocking=blocking)
        self.tree.setVisible(bool(self.findings))
        self._tell_product()
        self._tell()

    def _add(self, rule: str, findings: Sequence[Finding], *, blocking: bool) -> None:
        words = f"{rule_words(rule)} ({len(findings)})"
        heading = QTreeWidgetItem([words, ""])
        icon, tint = ("triangle-alert", "error") if blocking else ("info", "warning")
        heading.setIcon(0, theme.icon(icon, tint))
        self.tree.addTopLevelItem(heading)
        for one in findings:
            page = self.tr("trang {page}").format(page=one.page) if one.page else ""
            line = QTreeWidgetItem([warning_sentence(one), page])
            line.setToolTip(0, line.text(0))
            line.setData(0, _FINDING, one)
            heading.addChild(line)
        heading.setExpanded(blocking)

    def _tell(self) -> None:
        if not self.findings:
            self._say("muted", self.tr("Kiểm tra xong: không có gì cần lưu ý."))
        elif self.is_blocked:
            count = sum(one.blocking for one in self.findings)
            words = self.tr("Chưa in được: {count} chỗ phải sửa trước.")
            self._say("error", words.format(count=count))
        else:
            words = self.tr("In được, có {count} chỗ nên xem.")
            self._say("warning", words.format(count=len(self.findings)))

    def _say(self, role: str, words: str) -> None:
        theme.set_role(self.summary, role)
        self.summary.setText(words)

    def _current(self) -> Finding | None:
        item = self.tree.currentItem()
        found = item.data(0, _FINDING) if item else None
        return found if isinstance(found, Finding) else None

    def _show_page(self) -> None:
        found = self._current()
        if found and found.page:
            self.page_asked.emit(found.page - 1)

    def _tell_product(self) -> None:
        found = self._current()
        self.open_product.setVisible(bool(found and found.product_id.isdigit()))

    def _ask_product(self) -> None:
        found = self._current()
        if found:
            self.product_asked.emit(int(found.product_id))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.summary, 1)
        top.addWidget(self.open_product)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(top)
        column.addWidget(self.tree)
        self.tree.setFixedHeight(HIGH)
        self.tree.hide()
        self.open_product.hide()


class _Tree(QTreeWidget):
    """Two columns without a head; Enter opens a line."""

    opened = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit()
        else:
            super().keyPressEvent(event)
