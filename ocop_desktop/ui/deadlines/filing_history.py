"""The filings and notices of a product, newest first."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.deadlines.filing import Filing, FilingResult, Notice
from ocop_desktop.domain.deadlines.timeline import TimelineEventKind
from ocop_desktop.ui import theme
from ocop_desktop.ui.deadlines.deadline_bar import EventMark
from ocop_desktop.ui.history.record_history import RecordHistory, make_entry_history_verb
from ocop_desktop.ui.lists.list_verbs import Verb, add_entry_menu
from ocop_desktop.ui.widgets.wrapped_label import WrappedLabel
from ocop_desktop.ui.words.deadlines import filing_result_words
from ocop_desktop.ui.words.values import (
    day_words,
    keep_ampersands,
    recognition_kind_words,
    stars_words,
)
from ocop_desktop.ui.writing import needs_writing


class FilingHistory(QWidget):
    """Shows one entry for each record: its title opens it, its button removes it.

    `scan_opened` carries the media name of a filing's scan.
    """

    filing_opened = Signal(object)
    filing_removed = Signal(object)
    scan_opened = Signal(str)
    notice_opened = Signal(object)
    notice_removed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.GRID)

    def show_records(self, filings: Iterable[Filing], notices: Iterable[Notice]) -> None:
        """Show the filings and the notices under their headings."""
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._add_heading(self.tr("Hồ sơ đã nộp"), TimelineEventKind.FILED)
        entries = [self._make_filing_entry(one) for one in reversed(tuple(filings))]
        self._add_entries(entries, self.tr("Chưa nộp hồ sơ nào."))
        self._add_heading(self.tr("Thông báo đã gửi"), TimelineEventKind.NOTICE_SENT)
        entries = [self._make_notice_entry(one) for one in reversed(tuple(notices))]
        self._add_entries(entries, self.tr("Chưa gửi thông báo nào."))

    def _add_heading(self, words: str, kind: TimelineEventKind) -> None:
        """Add a heading with the mark that its records have on the deadline bar."""
        header = QWidget()
        row = QHBoxLayout(header)
        row.setContentsMargins(0, theme.GRID, 0, 0)
        row.addWidget(theme.style_heading(QLabel(words), 3))
        row.addWidget(EventMark(kind))
        row.addStretch(1)
        self._column.addWidget(header)

    def _add_entries(self, entries: list[QFrame], nothing: str) -> None:
        for entry in entries:
            self._column.addWidget(entry)
        if not entries:
            self._column.addWidget(theme.style_muted(QLabel(nothing, wordWrap=True)))

    def _make_filing_entry(self, filing: Filing) -> QFrame:
        kind = f"{recognition_kind_words(filing.kind)} {stars_words(filing.stars)}".strip()
        title = " · ".join(filter(None, (day_words(filing.filed_on), kind)))
        return self._make_entry(
            title,
            self._filing_words(filing),
            "entry-on" if filing.result is FilingResult.PENDING else "entry",
            lambda: self.filing_opened.emit(filing),
            lambda: self.filing_removed.emit(filing),
            RecordHistory(RecordKind.FILING, filing.id, title),
            scan=self._make_scan_link(filing.scan) if filing.scan else None,
        )

    def _make_scan_link(self, name: str) -> QPushButton:
        link = QPushButton(self.tr("Mở bản scan"))
        theme.set_role(link, "link")
        theme.set_icon(link, "file-text")
        link.clicked.connect(lambda: self.scan_opened.emit(name))
        return link

    def _filing_words(self, filing: Filing) -> str:
        forwarded = self.tr("Xã chuyển cấp tỉnh {day}").format(day=day_words(filing.forwarded_on))
        result = [filing_result_words(filing.result), day_words(filing.result_on)]
        checked = [topic.met for topic in filing.topics if topic.met is not None]
        topics = self.tr("Cấp xã đánh giá: {met}/{count} nội dung đạt").format(
            met=sum(checked), count=len(filing.topics)
        )
        return "\n".join(
            filter(
                None,
                (
                    filing.receipt_number,
                    topics if checked else "",
                    forwarded if filing.forwarded_on else "",
                    " ".join(filter(None, result)),
                    self.tr("Có nhiều ý kiến khác nhau: Hội đồng họp trực tiếp")
                    if filing.contested
                    else "",
                ),
            )
        )

    def _make_notice_entry(self, notice: Notice) -> QFrame:
        title = " · ".join(filter(None, (day_words(notice.sent_on), notice.channel)))
        return self._make_entry(
            title,
            notice.text,
            "entry",
            lambda: self.notice_opened.emit(notice),
            lambda: self.notice_removed.emit(notice),
            RecordHistory(RecordKind.NOTICE, notice.id, title),
        )

    def _make_entry(
        self,
        title: str,
        words: str,
        role: str,
        opened: Callable[[], None],
        removed: Callable[[], None],
        record: RecordHistory,
        *,
        scan: QPushButton | None = None,
    ) -> QFrame:
        entry = QFrame()
        theme.set_role(entry, role)
        link = QPushButton(keep_ampersands(title))
        theme.set_role(link, "link")
        link.setToolTip(self.tr("Mở để sửa"))
        link.setMinimumWidth(1)
        link.clicked.connect(opened)
        remove = self._make_remove_button(title)
        remove.clicked.connect(removed)
        header = QHBoxLayout()
        header.setSpacing(0)
        header.addWidget(link)
        header.addStretch(1)
        header.addWidget(remove)
        text = theme.style_muted(WrappedLabel(words))
        text.setVisible(bool(words))
        column = QVBoxLayout(entry)
        column.setContentsMargins(theme.GRID, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(header)
        column.addWidget(text)
        if scan is not None:
            column.addWidget(scan, 0, Qt.AlignmentFlag.AlignLeft)
        verbs = [
            Verb(self.tr("Mở để sửa"), "pencil", opened),
            make_entry_history_verb(entry, record),
            Verb(self.tr("Xóa"), "trash-2", removed, writes=True),
        ]
        add_entry_menu(entry, verbs)
        return entry

    def _make_remove_button(self, title: str) -> QToolButton:
        button = QToolButton(autoRaise=True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setAccessibleName(self.tr("Xóa: {title}").format(title=title))
        button.setToolTip(self.tr("Xóa dòng này (hoàn tác được bằng Ctrl+Z)"))
        needs_writing(button)
        theme.set_icon(button, "trash-2", "muted")
        return button
