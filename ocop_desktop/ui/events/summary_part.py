"""What an event came to: its totals and whence they come, its ratios, and what is doubtful in it."""

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.events.ratios import share_parts
from ocop_desktop.domain.events.summary import EventSummary
from ocop_desktop.domain.events.totals import Total
from ocop_desktop.domain.figures.writing import DONG
from ocop_desktop.messages.event_findings import event_finding_sentence
from ocop_desktop.messages.figures import figure_words, ratio_in_words
from ocop_desktop.ui import theme
from ocop_desktop.ui.events.event_part import EventNames, EventPart
from ocop_desktop.ui.widgets.fact_list import FactList
from ocop_desktop.ui.words.event_totals import level_words, ratio_words, total_words
from ocop_desktop.ui.words.values import day_words

_MARGIN = 12

translate = QCoreApplication.translate


class EventSummaryPart(EventPart):
    """Follows the event as it is typed; it edits nothing. A finding leads to the field it is about."""

    part_name = "summary"
    finding_opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.facts = FactList()
        self.ratios = FactList()
        self._ratios_title = theme.style_heading(QLabel(self.tr("Tỷ lệ")), 3)
        self._findings_title = theme.style_heading(QLabel(self.tr("Điều cần xem lại")), 3)
        self._nothing = theme.style_muted(
            QLabel(self.tr("Không có gì cần xem lại."), wordWrap=True)
        )
        self.findings = _FindingList()
        self.findings.setAccessibleName(self.tr("Điều cần xem lại"))
        self.findings.itemActivated.connect(self._open_finding)
        self.findings.itemClicked.connect(self._open_finding)
        self._lay_out()

    def show_event(self, event: Event, names: EventNames) -> None:
        """The summary follows later, once it is worked out."""
        del event, names

    def edit(self, event: Event) -> Event:
        """`event` as it is."""
        return event

    def draft_value(self) -> object:
        """Nothing is typed here."""
        return None

    def set_draft_value(self, value: object) -> None:
        """Nothing is typed here."""
        del value

    def show_summary(self, summary: EventSummary) -> None:
        """Show totals, findings and ratios."""
        self.facts.show_facts(_list_facts(summary))
        ratios = [
            (ratio_words()[ratio.name], ratio_in_words(ratio.figure, ratio.unit, translate))
            for ratio in summary.ratios
            if ratio.figure is not None
        ]
        self.ratios.show_facts(ratios)
        self._ratios_title.setVisible(bool(ratios))
        self.findings.show_findings(summary)
        self._nothing.setVisible(not summary.findings)
        self.findings.setVisible(bool(summary.findings))

    def _open_finding(self, item: QListWidgetItem) -> None:
        self.finding_opened.emit(item.data(Qt.ItemDataRole.UserRole))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.GRID, 0, 0)
        column.setSpacing(theme.GRID)
        column.addLayout(self.facts)
        column.addWidget(self._findings_title)
        column.addWidget(self._nothing)
        column.addWidget(self.findings)
        column.addWidget(self._ratios_title)
        column.addLayout(self.ratios)
        column.addStretch(1)
        self.findings.hide()
        self._ratios_title.hide()


class _FindingList(QListWidget):
    """Each finding as a sentence in as many lines as it needs; the list is as high as all of them."""

    def __init__(self) -> None:
        super().__init__()
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setToolTip(self.tr("Enter hoặc bấm vào một dòng để đến ô ấy"))

    def show_findings(self, summary: EventSummary) -> None:
        """Show the findings; the current one stays current while it is found."""
        current = self.currentItem().text() if self.currentItem() else ""
        self.clear()
        for finding in summary.findings:
            item = QListWidgetItem(event_finding_sentence(finding, translate))
            item.setData(Qt.ItemDataRole.UserRole, finding)
            self.addItem(item)
            if item.text() == current:
                self.setCurrentItem(item)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        width = max(self.viewport().width() - 2 * _MARGIN, 1)
        total = 0
        for row in range(self.count()):
            item = self.item(row)
            wrap = Qt.TextFlag.TextWordWrap
            area = self.fontMetrics().boundingRect(0, 0, width, 10_000, wrap, item.text())
            item.setSizeHint(QSize(0, area.height() + theme.GRID))
            total += area.height() + theme.GRID
        self.setFixedHeight(total + 4)


def _list_facts(summary: EventSummary) -> list[tuple[str, str]]:
    facts = [
        (words, _words_of(getattr(summary.totals, name)))
        for name, words in total_words().items()
        if getattr(summary.totals, name) is not None
    ]
    facts += _list_revenue_parts(summary.event)
    if summary.days:
        facts.append((translate("EventSummary", "Số ngày"), str(summary.days)))
    holders = sum(bool(holder.producer_id) for holder in summary.holders)
    if holders:
        facts.append((translate("EventSummary", "Chủ thể"), str(holders)))
    if summary.report_due and summary.event.reported_on is None:
        due = translate("EventSummary", "Hạn báo cáo")
        late = translate("EventSummary", "{day} (đã quá hạn)")
        day = day_words(summary.report_due)
        facts.append((due, late.format(day=day) if summary.is_overdue else day))
    return facts


def _list_revenue_parts(event: Event) -> list[tuple[str, str]]:
    """The parts of the stated revenue with their shares, where there are several."""
    parts = [part for part in event.stated.revenue_parts if not part.part_of]
    if len(parts) < 2:
        return []
    title = translate("EventSummary", "Doanh thu {part}")
    facts = []
    for part, share in zip(parts, share_parts(parts), strict=True):
        revenue = figure_words(part.revenue, DONG, translate)
        percent = figure_words(share.figure, share.unit, translate)
        facts.append((title.format(part=part.name), f"{revenue} ({percent})"))
    return facts


def _words_of(total: Total) -> str:
    words = figure_words(total.figure, total.unit, translate)
    return f"{words} ({level_words()[total.level]})"
