"""The pane beside the deadline board: one product's days, what to do, what was done."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from ocop_desktop.domain.deadlines.board import DeadlineRow
from ocop_desktop.domain.deadlines.renewal import DeadlineState
from ocop_desktop.domain.deadlines.timeline import EventKind, ProductTimeline
from ocop_desktop.ui import theme
from ocop_desktop.ui.deadlines.deadline_bar import DeadlineBar
from ocop_desktop.ui.deadlines.filing_history import FilingHistory
from ocop_desktop.ui.widgets.fact_list import FactList
from ocop_desktop.ui.widgets.flow_layout import FlowLayout
from ocop_desktop.ui.widgets.scroll_area import make_scroll_area
from ocop_desktop.ui.widgets.stars import StarsLabel
from ocop_desktop.ui.widgets.state_pill import StatePill
from ocop_desktop.ui.words.deadlines import (
    in_time_words,
    late_words,
    left_words,
    overdue_words,
    round_words,
    window_words,
)
from ocop_desktop.ui.words.values import day_words

LATE_STATES = frozenset({DeadlineState.LATE, DeadlineState.EXTENDED, DeadlineState.EXPIRED})


class DeadlineDetailsPanel(QFrame):
    """Shows one product read-only; the page hears what is asked of it."""

    filing_requested = Signal()
    notice_requested = Signal()
    extension_requested = Signal()
    code_requested = Signal()
    product_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setMinimumWidth(300)
        self.name = theme.style_heading(QLabel(wordWrap=True), 2)
        self.producer = theme.style_muted(QLabel(wordWrap=True))
        self.stars = StarsLabel()
        self.state = StatePill(DeadlineState.NONE)
        self.left_days = QLabel(wordWrap=True)
        self.bar = DeadlineBar()
        self.facts = FactList()
        self.history = FilingHistory()
        self.file_button = theme.make_button(
            self.tr("Ghi hồ sơ nộp"), "file-text", self.tr("Ghi hồ sơ chủ thể vừa nộp (Ctrl+N)")
        )
        self.notice_button = theme.make_button(
            self.tr("Đã gửi thông báo"), "mail", self.tr("Ghi lại thông báo đã gửi (Ctrl+G)")
        )
        self.extend_button = theme.make_button(
            self.tr("Ghi gia hạn"), "calendar", self.tr("Ghi việc kéo dài hiệu lực (Điều 12)")
        )
        self.code_button = theme.make_button(
            self.tr("Cấp mã"), "qr-code", self.tr("Cấp mã sản phẩm theo số thứ tự của xã")
        )
        self.product_button = theme.make_button(
            self.tr("Mở sản phẩm"), "package", self.tr("Xem ở trang Sản phẩm (Enter)")
        )
        theme.style_primary(self.file_button)
        self._buttons = (self.file_button, self.notice_button, self.product_button,
                         self.code_button, self.extend_button)  # fmt: skip
        asked = (self.filing_requested, self.notice_requested, self.product_requested, self.code_requested,
                 self.extension_requested)  # fmt: skip
        for button, signal in zip(self._buttons, asked, strict=True):
            button.clicked.connect(signal)
        self._lay_out()
        self.show_row(None)

    def show_row(self, row: DeadlineRow | None) -> None:
        """Show the head of a product at once, or an empty pane; the days follow."""
        self._scroll.setVisible(row is not None)
        if row is None:
            return
        self.name.setText(row.name)
        self.producer.setText(" · ".join(filter(None, (row.producer, row.commune))))
        self.stars.set_stars(row.stars)
        self.stars.setVisible(row.stars is not None)
        self.state.set_state(row.state)
        self.extend_button.setVisible(row.state in LATE_STATES)

    def show_timeline(self, timeline: ProductTimeline) -> None:
        """Show a product's days."""
        phrases = (
            late_words(timeline.deadline, timeline.on),
            left_words(timeline.deadline, timeline.on),
        )
        words = ", ".join(filter(None, phrases))
        self.left_days.setText(words[:1].upper() + words[1:])
        self.left_days.setVisible(bool(words))
        self.bar.show_timeline(timeline)
        self.facts.show_facts(self._facts_of(timeline))
        self.history.show_records(timeline.filings, timeline.notices)

    def _facts_of(self, timeline: ProductTimeline) -> tuple[tuple[str, str], ...]:
        filing, deadline = timeline.filing, timeline.deadline
        result = _result_words(timeline)
        if result and not filing:
            result = self.tr("chậm nhất {day}").format(day=result)
        asked = self.tr("Kết quả chậm nhất") if filing else self.tr("Nếu nộp hôm nay")
        return (
            (self.tr("Hết hạn"), day_words(deadline.expires_on)),
            (self.tr("Gia hạn đến"), day_words(deadline.extended_until)),
            (self.tr("Kỳ nộp hồ sơ"), window_words(deadline.window)),
            (self.tr("Phải thông báo"), day_words(deadline.notice_on)),
            (self.tr("Đã nộp ngày"), day_words(filing.filed_on) if filing else ""),
            (self.tr("Hạn xã kiểm tra"), _check_due_words(timeline)),
            (asked, result),
            (self.tr("Đợt đánh giá"), round_words(timeline.outlook)),
        )

    def _lay_out(self) -> None:
        self._content = QWidget()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(*[2 * theme.GRID] * 4)
        column.setSpacing(theme.GRID)
        standing, buttons = FlowLayout(theme.GRID), FlowLayout(theme.GRID)
        for sign in (self.state, self.stars):
            standing.addWidget(sign)
        for button in self._buttons:
            buttons.addWidget(button)
        column.addWidget(self.name)
        column.addWidget(self.producer)
        column.addLayout(standing)
        column.addWidget(self.left_days)
        column.addWidget(self.bar)
        column.addLayout(buttons)
        column.addLayout(self.facts)
        column.addSpacing(theme.GRID)
        column.addWidget(self.history)
        column.addStretch(1)
        scroll = self._scroll = make_scroll_area(self._content)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)


def _check_due_words(timeline: ProductTimeline) -> str:
    """When the commune's check of the filing in hand is due, and how long ago that was."""
    pending = [
        one for one in timeline.filings if one.is_in_hand(timeline.on) and not one.forwarded_on
    ]
    due = [one.on for one in timeline.events if one.kind is EventKind.CHECK_DUE]
    return overdue_words(due[-1], timeline.on) if pending and due else ""


def _result_words(timeline: ProductTimeline) -> str:
    """When a renewal is decided, and whether before the expiry or already overdue."""
    by, in_time = timeline.outlook.result_by, timeline.outlook.result_in_time
    if by is None:
        return ""
    if by < timeline.on or in_time is None:
        return overdue_words(by, timeline.on)
    return f"{day_words(by)}, {in_time_words(in_time)}"
