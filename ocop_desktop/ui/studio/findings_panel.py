"""The findings of the print guard: what blocks printing and what to review, with links."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QSizePolicy,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ocop_desktop.domain.findings import Finding, FindingRule
from ocop_desktop.messages.findings import finding_sentence, rule_title
from ocop_desktop.ui import theme
from ocop_desktop.ui.widgets.flow_layout import FlowLayout

VISIBLE_LINES = 6
EXPAND_UP_TO = 12  # the rules of so few findings are expanded
_FINDING = Qt.ItemDataRole.UserRole
_RULE = Qt.ItemDataRole(_FINDING + 1)


class FindingsPanel(QWidget):
    """Shows one sentence until the list is expanded, by the clerk or by a blocking finding.

    Enter or a double click shows the page of a finding.
    """

    page_chosen = Signal(int)
    product_requested = Signal(object)  # an id may have more than the 32 bits of a signal's int

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.findings: tuple[Finding, ...] = ()
        self.picture = QLabel()
        self.fold_button = QToolButton()
        self.tree = _Tree()
        self.show_page = theme.make_button(self.tr("Xem trang"), "eye")
        self.open_product = theme.make_button(self.tr("Mở sản phẩm"), "package")
        self._lay_out()
        self.fold_button.clicked.connect(lambda: self.set_expanded(not self.tree.isVisibleTo(self)))
        self.tree.opened.connect(self._request_page)
        self.tree.itemDoubleClicked.connect(self._request_page)
        self.tree.currentItemChanged.connect(self._update_buttons)
        self.show_page.clicked.connect(self._request_page)
        self.open_product.clicked.connect(self._request_product)
        theme.notifier.changed.connect(self._update_colours)
        self.show_nothing()

    @property
    def is_blocked(self) -> bool:
        """Whether a finding forbids printing."""
        return any(finding.blocking for finding in self.findings)

    def show_checking(self) -> None:
        """Show that the document is being checked; the list is disabled meanwhile."""
        self.tree.setEnabled(False)
        self._show_summary("search", "muted", self.tr("Đang kiểm tra cả tài liệu…"))

    def show_nothing(self) -> None:
        """Show that there is no document to check."""
        self._fill_tree(())
        self._show_summary("info", "muted", self.tr("Chưa có tài liệu để kiểm tra."))

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """List `findings`, the blocking ones first."""
        was_blocked = self.is_blocked
        self.tree.setEnabled(True)
        self._fill_tree(tuple(sorted(findings, key=lambda finding: not finding.blocking)))
        if not self.findings:
            words = self.tr("Đã kiểm tra: không có gì cần lưu ý.")
            self._show_summary("circle-check", "green", words)
        elif self.is_blocked:
            count = sum(finding.blocking for finding in self.findings)
            words = self.tr("Chưa in được: có {count} chỗ phải sửa trước.")
            self._show_summary("triangle-alert", "error", words.format(count=count))
            self.set_expanded(True)
        else:
            words = self.tr("In được. Có {count} chỗ nên xem lại.")
            self._show_summary("info", "warning", words.format(count=len(self.findings)))
            if was_blocked:
                self.set_expanded(False)

    def set_expanded(self, expanded: bool) -> None:
        """Show or hide the list."""
        expanded = expanded and bool(self.findings)
        self.tree.setVisible(expanded)
        self._buttons.setVisible(expanded)
        self._update_fold_button()

    def _fill_tree(self, findings: tuple[Finding, ...]) -> None:
        opened, closed, place = self._read_tree_state()
        self.findings = findings
        self.tree.clear()
        for blocking, rule in dict.fromkeys(
            (finding.blocking, finding.rule) for finding in findings
        ):
            heading = self._add_rule(
                rule, [finding for finding in findings if finding.rule == rule], blocking
            )
            expands = blocking or len(findings) <= EXPAND_UP_TO
            heading.setExpanded(rule in opened or (expands and rule not in closed))
            self._restore_cursor(heading, place)
        if not findings:
            self.set_expanded(False)
        self._update_buttons()

    def _read_tree_state(self) -> tuple[set[str], set[str], tuple[str, int]]:
        """Return the expanded rules, the collapsed rules, and rule and row of the cursor."""
        opened, closed = set[str](), set[str]()
        for row in range(self.tree.topLevelItemCount()):
            if heading := self.tree.topLevelItem(row):
                (opened if heading.isExpanded() else closed).add(heading.data(0, _RULE))
        item = self.tree.currentItem()
        heading = item.parent() if item else None
        if item is None or heading is None:
            return opened, closed, ("", 0)
        return opened, closed, (heading.data(0, _RULE), heading.indexOfChild(item))

    def _restore_cursor(self, heading: QTreeWidgetItem, place: tuple[str, int]) -> None:
        """Put the cursor where it was; a mended finding gives its row to the next one."""
        rule, line = place
        again = heading.child(min(line, heading.childCount() - 1))
        if again is not None and heading.data(0, _RULE) == rule:
            self.tree.setCurrentItem(again)

    def _add_rule(
        self, rule: FindingRule, findings: Sequence[Finding], blocking: bool
    ) -> QTreeWidgetItem:
        heading = QTreeWidgetItem(
            [f"{rule_title(rule, QCoreApplication.translate)} ({len(findings)})", ""]
        )
        icon, tint = ("triangle-alert", "error") if blocking else ("info", "warning")
        heading.setData(0, _RULE, rule)
        heading.setIcon(0, theme.icon(icon, tint))
        heading.setForeground(0, theme.colour(tint))
        self.tree.addTopLevelItem(heading)
        for finding in findings:
            page = self.tr("trang {page}").format(page=finding.page) if finding.page else ""
            line = QTreeWidgetItem([finding_sentence(finding, QCoreApplication.translate), page])
            line.setToolTip(0, line.text(0))
            line.setData(0, _FINDING, finding)
            heading.addChild(line)
        return heading

    def _show_summary(self, icon: str, tint: str, words: str) -> None:
        self._icon = (icon, tint)
        self.fold_button.setText(words)
        self.fold_button.setAccessibleName(words)
        self._update_icon()

    def _update_colours(self) -> None:
        self._fill_tree(self.findings)
        self._update_icon()

    def _update_icon(self) -> None:
        side = theme.icon_size()
        self.tree.setFixedHeight(VISIBLE_LINES * (self.fontMetrics().height() + theme.GRID))
        self.picture.setPixmap(theme.icon(*self._icon).pixmap(side))
        palette = self.fold_button.palette()
        palette.setColor(palette.ColorRole.ButtonText, theme.colour(self._icon[1]))
        self.fold_button.setPalette(palette)
        self._update_fold_button()

    def _update_fold_button(self) -> None:
        open_ = self.tree.isVisibleTo(self)
        arrow = Qt.ArrowType.DownArrow if open_ else Qt.ArrowType.RightArrow
        self.fold_button.setArrowType(arrow if self.findings else Qt.ArrowType.NoArrow)
        self.fold_button.setEnabled(bool(self.findings))
        hint = self.tr("Ẩn danh sách") if open_ else self.tr("Xem danh sách")
        self.fold_button.setToolTip(hint if self.findings else "")

    def _current_finding(self) -> Finding | None:
        item = self.tree.currentItem()
        found = item.data(0, _FINDING) if item else None
        return found if isinstance(found, Finding) else None

    def _request_page(self) -> None:
        found = self._current_finding()
        if found and found.page:
            self.page_chosen.emit(found.page - 1)

    def _update_buttons(self) -> None:
        found = self._current_finding()
        self.show_page.setEnabled(bool(found and found.page))
        self.open_product.setEnabled(bool(found and found.product_id.isdigit()))

    def _request_product(self) -> None:
        found = self._current_finding()
        if found and found.product_id.isdigit():
            self.product_requested.emit(int(found.product_id))

    def _lay_out(self) -> None:
        self.fold_button.setProperty("role", "fold")
        self.fold_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.tree.setAccessibleName(self.tr("Những chỗ nên xem lại trước khi in"))
        self._buttons = QWidget()
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GRID // 2)
        for button in (self.show_page, self.open_product):
            button.setAutoDefault(False)
            row.addWidget(button)
        top = FlowLayout(theme.GRID)
        top.addWidget(self._make_summary_row())
        top.addWidget(self._buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID // 2)
        column.addLayout(top)
        column.addWidget(self.tree)

    def _make_summary_row(self) -> QWidget:
        summary = QWidget()
        summary.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(summary)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GRID // 2)
        row.addWidget(self.picture)
        row.addWidget(self.fold_button)
        row.addStretch(1)
        return summary


class _Tree(QTreeWidget):
    """A tree of two columns without a header; Enter opens a row."""

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
        if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)
        elif item := self.currentItem():
            item.setExpanded(not item.isExpanded())
            self.opened.emit()
