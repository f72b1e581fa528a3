"""The page as it will be printed, with its findings below."""

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ocop_desktop.domain.findings import Finding
from ocop_desktop.messages.findings import finding_sentence
from ocop_desktop.ui import theme
from ocop_desktop.ui.fields.number import NumberField
from ocop_desktop.ui.studio.page_view import PageView
from ocop_desktop.ui.widgets.elided_label import ElidedLabel
from ocop_desktop.ui.widgets.empty_state import EmptyState, EmptyStateView

MAX_NOTES = 2


class PageNotes(QFrame):
    """Lists the findings of the page shown, the whole of them in the tooltip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "finding")
        self.setAccessibleName(self.tr("Lưu ý về trang đang xem"))
        self.lines = tuple(ElidedLabel() for _ in range(MAX_NOTES + 1))
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GRID, theme.GRID // 2, theme.GRID, theme.GRID // 2)
        column.setSpacing(0)
        for line in self.lines:
            column.addWidget(line)
        self.hide()

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show the findings of the page."""
        sentences = [finding_sentence(finding, QCoreApplication.translate) for finding in findings]
        shown = sentences[:MAX_NOTES]
        if len(sentences) > MAX_NOTES:
            more = self.tr("… và {count} chỗ khác trên trang này")
            shown.append(more.format(count=len(sentences) - MAX_NOTES))
        for place, line in enumerate(self.lines):
            words = shown[place] if place < len(shown) else ""
            line.show_text(words)
            line.setVisible(bool(words))
        self.setToolTip("\n".join(sentences))
        self.setAccessibleDescription("\n".join(sentences))
        self.setVisible(bool(sentences))


class StudioPreview(QWidget):
    """Shows one page; `page_chosen` carries the page (from 0) the clerk wants to see."""

    page_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page = 0
        self.pages = 0
        self.has_failed = False
        self.view = PageView()
        self.empty = EmptyStateView()
        self.number = NumberField(whole=True)
        self.count = QLabel()
        self.notes = PageNotes()
        self._stack = QStackedWidget()
        self._lay_out()
        self.view.step_requested.connect(self.step)
        self.number.returnPressed.connect(self._on_number_entered)
        self.number.editing_finished.connect(self._on_number_entered)
        self.show_empty(EmptyState("printer", "", ""))

    def show_page(self, data: bytes, page: int, pages: int, findings: Sequence[Finding]) -> None:
        """Show the PDF `data` of the page `page` (from 0) of `pages`."""
        if page != self.page:
            self.view.scroll_to_top()
        self.page, self.pages, self.has_failed = page, pages, False
        self.view.show_page(data)
        self._stack.setCurrentWidget(self.view)
        self.notes.show_findings(findings)
        self._update_controls()

    def show_empty(self, state: EmptyState) -> None:
        """Show a text, because there is no document."""
        self._show_note(state, 0, 0, failed=False)

    def show_failure(self, state: EmptyState, page: int) -> None:
        """Show a text in place of a page that cannot be drawn; the others can be chosen."""
        self._show_note(state, page, self.pages, failed=True)

    def _show_note(self, state: EmptyState, page: int, pages: int, *, failed: bool) -> None:
        self.has_failed = failed
        self.view.clear()
        self.empty.show_state(state)
        self._stack.setCurrentWidget(self.empty)
        self.page, self.pages = page, pages
        self.notes.show_findings(())
        self._update_controls()

    @property
    def is_count_unknown(self) -> bool:
        """Whether the page failed before the number of pages was known."""
        return not self.pages and self.has_failed

    def step(self, step: int) -> None:
        """Ask for the page `step` pages further."""
        self.go_to(self.page + step)

    def go_to(self, page: int) -> None:
        """Ask for the page `page` (from 0)."""
        if 0 <= page < self.pages or (page >= 0 and self.is_count_unknown):
            self.page_chosen.emit(page)

    def _on_number_entered(self) -> None:
        number = self.number.value()
        if number is None or not 1 <= number <= self.pages:
            self._update_controls()
        elif number != self.page + 1:
            self.go_to(int(number) - 1)

    def _update_controls(self) -> None:
        known = bool(self.pages)
        self.number.set_value(Decimal(self.page + 1) if known or self.is_count_unknown else None)
        self.number.setEnabled(self.pages > 1)
        self.count.setText(self.tr("/ {pages} trang").format(pages=self.pages) if known else "")
        self.view.setAccessibleDescription(
            self.tr("Trang {page} / {pages}").format(page=self.page + 1, pages=self.pages)
        )
        for button, step in ((self.previous_button, -1), (self.next_button, 1)):
            page = self.page + step
            button.setEnabled(0 <= page < self.pages or (page >= 0 and self.is_count_unknown))
        for button in self.zoom_buttons:
            button.setEnabled(known and not self.has_failed)

    def _lay_out(self) -> None:
        self._make_buttons()
        self.number.setAccessibleName(self.tr("Trang"))
        self.number.setFixedWidth(self.fontMetrics().horizontalAdvance("00000") + 2 * theme.GRID)
        bar = QHBoxLayout()
        bar.setSpacing(theme.GRID // 2)
        for widget in (self.previous_button, self.number, self.count, self.next_button):
            bar.addWidget(widget)
        bar.addStretch(1)
        for widget in self.zoom_buttons:
            bar.addWidget(widget)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID // 2)
        column.addLayout(bar)
        column.addWidget(self._stack, 1)
        column.addWidget(self.notes)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn and zoom the page by the keys of the view, also while a button has the focus."""
        self.view.keyPressEvent(event)

    def _make_buttons(self) -> None:
        self.previous_button = self._make_tool_button("chevron-left", self.tr("Trang trước (PgUp)"))
        self.next_button = self._make_tool_button("chevron-right", self.tr("Trang sau (PgDn)"))
        smaller = self._make_tool_button("zoom-out", self.tr("Thu nhỏ (−)"))
        larger = self._make_tool_button("zoom-in", self.tr("Phóng to (+)"))
        width = self._make_tool_button("move-horizontal", self.tr("Vừa chiều ngang"))
        whole = self._make_tool_button("maximize", self.tr("Vừa cả trang (0)"))
        self.zoom_buttons = (smaller, larger, width, whole)
        for button, act in (
            (self.previous_button, lambda: self.step(-1)),
            (self.next_button, lambda: self.step(1)),
            (smaller, lambda: self.view.zoom_by(-1)),
            (larger, lambda: self.view.zoom_by(1)),
            (width, self.view.fit_width),
            (whole, self.view.fit_page),
        ):
            button.clicked.connect(lambda _=False, act=act: act())

    def _make_tool_button(self, icon: str, words: str) -> QToolButton:
        button = QToolButton(autoRaise=True)
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.set_icon(button, icon)
        return button
