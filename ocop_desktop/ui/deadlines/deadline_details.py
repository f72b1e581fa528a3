"""The pane beside the deadline board: days, buttons and records of one product."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from ocop_desktop.domain.deadlines.board import DeadlineRow
from ocop_desktop.domain.deadlines.renewal import DeadlineState
from ocop_desktop.domain.deadlines.timeline import ProductTimeline, TimelineEventKind
from ocop_desktop.ui import theme
from ocop_desktop.ui.deadlines.deadline_bar import DeadlineBar
from ocop_desktop.ui.deadlines.deadline_columns import deadline_stars
from ocop_desktop.ui.deadlines.filing_history import FilingHistory
from ocop_desktop.ui.widgets.product_panel import ProductPanel
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
from ocop_desktop.ui.writing import needs_writing

LATE_STATES = frozenset({DeadlineState.LATE, DeadlineState.EXTENDED, DeadlineState.EXPIRED})


class DeadlineDetailsPanel(ProductPanel):
    """Shows the deadlines and records of one product; its buttons ask the page to act on it."""

    filing_requested = Signal()
    notice_requested = Signal()
    extension_requested = Signal()
    code_requested = Signal()
    product_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(StatePill(DeadlineState.NONE), parent)
        self.left_days = QLabel(wordWrap=True)
        self.bar = DeadlineBar()
        self.history = FilingHistory()
        self._make_buttons()
        self._lay_out()
        self.show_row(None)

    def show_row(self, row: DeadlineRow | None) -> None:
        """Show the name and the state of a product, or an empty pane; its days follow later."""
        self.set_content_visible(row is not None)
        if row is None:
            return
        self.show_product(row.name, row.producer, row.commune, deadline_stars(row))
        self.state.set_state(row.state)
        self.extend_button.setEnabled(row.state in LATE_STATES)

    def show_timeline(self, timeline: ProductTimeline) -> None:
        """Show the days, filings and notices of the product."""
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

    def _make_buttons(self) -> None:
        self.file_button = theme.make_button(
            self.tr("Ghi lần nộp hồ sơ"), "file-text", self.tr("Ghi hồ sơ chủ thể vừa nộp (Ctrl+N)")
        )
        self.notice_button = theme.make_button(
            self.tr("Đã gửi thông báo"), "mail", self.tr("Ghi lại thông báo đã gửi (Ctrl+G)")
        )
        self.extend_button = theme.make_button(
            self.tr("Ghi kéo dài hiệu lực"),
            "calendar",
            self.tr("Ghi việc kéo dài hiệu lực (Điều 12)"),
        )
        self.code_button = theme.make_button(
            self.tr("Cấp mã"), "qr-code", self.tr("Cấp mã sản phẩm theo số thứ tự của xã")
        )
        self.product_button = theme.make_button(
            self.tr("Mở sản phẩm"), "package", self.tr("Xem ở trang Sản phẩm (Enter)")
        )
        theme.style_primary(self.file_button)
        needs_writing(self.file_button, self.notice_button, self.extend_button, self.code_button)
        self._buttons = (self.file_button, self.notice_button, self.product_button,
                         self.code_button, self.extend_button)  # fmt: skip
        signals = (self.filing_requested, self.notice_requested, self.product_requested,
                   self.code_requested, self.extension_requested)  # fmt: skip
        for button, signal in zip(self._buttons, signals, strict=True):
            button.clicked.connect(signal)

    def _facts_of(self, timeline: ProductTimeline) -> tuple[tuple[str, str], ...]:
        filing, deadline = timeline.filing, timeline.deadline
        result = _result_words(timeline)
        if result and not filing:
            result = self.tr("chậm nhất {day}").format(day=result)
        result_label = self.tr("Kết quả chậm nhất") if filing else self.tr("Nếu nộp hôm nay")
        return (
            (self.tr("Hết hạn"), day_words(deadline.expires_on)),
            (self.tr("Kéo dài đến"), day_words(deadline.extended_until)),
            (self.tr("Kỳ nộp hồ sơ"), window_words(deadline.window)),
            (self.tr("Phải thông báo"), day_words(deadline.notice_on)),
            (self.tr("Đã nộp ngày"), day_words(filing.filed_on) if filing else ""),
            (self.tr("Hạn đánh giá cấp xã"), _check_due_words(timeline)),
            (result_label, result),
            (self.tr("Đợt đánh giá"), round_words(timeline.outlook)),
        )

    def _lay_out(self) -> None:
        self.add_buttons(self._buttons)
        self.column.addWidget(self.name)
        self.column.addWidget(self.producer)
        self.add_flow((self.state, self.stars))
        self.column.addWidget(self.left_days)
        self.column.addWidget(self.bar)
        self.column.addLayout(self.facts)
        self.column.addSpacing(theme.GRID)
        self.column.addWidget(self.history)
        self.column.addStretch(1)


def _check_due_words(timeline: ProductTimeline) -> str:
    """Return when the commune's check of the pending filing is due, and how far overdue."""
    pending = [
        filing
        for filing in timeline.filings
        if filing.is_in_hand(timeline.on) and not filing.forwarded_on
    ]
    due = [filing.on for filing in timeline.events if filing.kind is TimelineEventKind.CHECK_DUE]
    return overdue_words(due[-1], timeline.on) if pending and due else ""


def _result_words(timeline: ProductTimeline) -> str:
    """Return the last day of the result, and whether it is before the expiry or overdue."""
    by, in_time = timeline.outlook.result_by, timeline.outlook.result_in_time
    if by is None:
        return ""
    if by < timeline.on or in_time is None:
        return overdue_words(by, timeline.on)
    return f"{day_words(by)}, {in_time_words(in_time)}"
