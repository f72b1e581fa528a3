"""A certificate as a bar of days: filing window, extension, today, events."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ocop_desktop.domain.deadlines.filing import FilingResult
from ocop_desktop.domain.deadlines.timeline import ProductTimeline, TimelineEvent, TimelineEventKind
from ocop_desktop.domain.register.recognition import Recognition, effective_date
from ocop_desktop.ui import theme
from ocop_desktop.ui.words.deadlines import deadline_words, event_words, filing_result_words
from ocop_desktop.ui.words.values import day_words

EVENT_COLOURS = {
    TimelineEventKind.NOTICE_SENT: "warning_line",
    TimelineEventKind.FILED: "blue",
    TimelineEventKind.FORWARDED: "blue",
    TimelineEventKind.RESULT: "green",
}
_BAR, _DOT = 12, 8


@dataclass(frozen=True)
class CertificateSpan:
    """The days of the bar, from the issue to the last day drawn."""

    issued: date
    expires_on: date
    last: date
    opens: date | None = None
    closes: date | None = None
    extended_until: date | None = None

    @property
    def days(self) -> int:
        """Return the length of the span in days, at least 1."""
        return max(1, (self.last - self.issued).days)


def find_span(timeline: ProductTimeline) -> CertificateSpan | None:
    """Return the days to draw; None if the days of the certificate are not known."""
    recognition = _find_recognition(timeline)
    expires_on = timeline.deadline.expires_on
    issued = effective_date(recognition) if recognition else None
    if recognition is None or issued is None or expires_on is None or expires_on <= issued:
        return None
    window = timeline.deadline.window
    until = timeline.deadline.extended_until
    ends = [expires_on, until or expires_on]
    if timeline.on > expires_on and not timeline.deadline.state.is_running:
        ends.append(min(timeline.on, date.fromordinal(expires_on.toordinal() + 365)))
    return CertificateSpan(
        issued,
        expires_on,
        max(*ends, timeline.on if timeline.deadline.state.is_running else issued),
        window.opens if window else None,
        window.closes if window else None,
        until,
    )


def find_events(timeline: ProductTimeline, span: CertificateSpan) -> tuple[TimelineEvent, ...]:
    """Return the filings, notices and results within the span."""
    return tuple(
        event
        for event in timeline.events
        if event.kind in EVENT_COLOURS and span.issued <= event.on <= span.last
    )


def events_words(events: Iterable[TimelineEvent]) -> str:
    """Return one line for each event: "22/12/2027: Mở kỳ nộp"."""
    return "\n".join(f"{day_words(event.on)}: {_event_words(event)}" for event in events)


def _event_words(event: TimelineEvent) -> str:
    words, detail = event_words(event.kind), event.detail
    if event.kind is TimelineEventKind.RESULT:
        detail = filing_result_words(FilingResult(detail))
    return f"{words} ({detail})" if detail else words


def _find_recognition(timeline: ProductTimeline) -> Recognition | None:
    expires_on = timeline.deadline.expires_on
    fitting = [
        recognition
        for recognition, _ in timeline.recognitions
        if recognition.expires_on == expires_on
    ]
    return fitting[-1] if fitting else None


def paint_event_mark(painter: QPainter, area: QRectF, kind: TimelineEventKind) -> None:
    """Paint a notice as a dot and an event of a filing as a square."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(EVENT_COLOURS[kind]))
    if kind is TimelineEventKind.NOTICE_SENT:
        painter.drawEllipse(area)
    else:
        painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5))


class EventMark(QWidget):
    """Shows the mark of a kind of event beside the heading that names it."""

    def __init__(self, kind: TimelineEventKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self.setFixedSize(_DOT + 2, _DOT + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_event_mark(painter, QRectF(1, 1, _DOT, _DOT), self._kind)


class DeadlineBar(QWidget):
    """Paints from the top: days of the window, today, the bar, events, first and last day."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._timeline: ProductTimeline | None = None
        self._span: CertificateSpan | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Dòng thời gian của giấy chứng nhận"))

    def show_timeline(self, timeline: ProductTimeline) -> None:
        """Show the days of a product; the bar is hidden if they are not known."""
        self._timeline, self._span = timeline, find_span(timeline)
        self.setVisible(self._span is not None)
        self.setAccessibleDescription(
            f"{deadline_words(timeline.deadline.state)}\n{events_words(timeline.events)}"
        )
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, 3 * self._row_height() + _BAR + _DOT + 2 * theme.GRID)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if self._span is None or self._timeline is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_bar(painter, self._span)
        self._paint_today(painter, self._span, self._timeline.on)
        self._paint_events(painter, self._span, self._timeline)
        self._paint_days(painter, self._span)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and self._timeline and self._span:
            QToolTip.showText(event.globalPos(), self._tooltip_at(event.pos().x()), self)
            return True
        return super().event(event)

    def _tooltip_at(self, at: float) -> str:
        """Return the events close to the pointer, else the day under it."""
        if self._timeline is None or self._span is None:
            return ""
        near = [event for event in self._timeline.events if abs(self._x(event.on) - at) <= _DOT]
        if near:
            return events_words(near)
        part = (at - self._left()) / max(1.0, self._width())
        return day_words(
            date.fromordinal(self._span.issued.toordinal() + round(part * self._span.days))
        )

    def _paint_bar(self, painter: QPainter, span: CertificateSpan) -> None:
        top = self._bar_top()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("grey_soft"))
        painter.drawRoundedRect(self._day_rect(span.issued, span.last, top), 3, 3)
        painter.setBrush(theme.colour("green_soft"))
        painter.setPen(QPen(theme.colour("green_line"), 1))
        painter.drawRoundedRect(self._day_rect(span.issued, span.expires_on, top), 3, 3)
        if span.opens and span.closes:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("green_line"))
            painter.drawRect(self._day_rect(span.opens, span.closes, top))
            words = self.tr("kỳ nộp {first} – {last}").format(
                first=f"{span.opens:%d/%m}", last=day_words(span.closes)
            )
            self._draw_words(painter, words, self._middle(span.opens, span.closes), 0, "green")
        if span.extended_until:
            painter.setPen(QPen(theme.colour("warning_line"), 1, Qt.PenStyle.DashLine))
            painter.setBrush(theme.colour("warning_soft"))
            painter.drawRoundedRect(self._day_rect(span.expires_on, span.extended_until, top), 3, 3)

    def _paint_today(self, painter: QPainter, span: CertificateSpan, on: date) -> None:
        day = min(max(on, span.issued), span.last)
        x = self._x(day)
        painter.setPen(QPen(theme.colour("text"), 2))
        painter.drawLine(QPointF(x, self._bar_top() - 3), QPointF(x, self._bar_top() + _BAR + 5))
        words = self.tr("hôm nay {day}").format(day=day_words(on))
        self._draw_words(painter, words, x, self._row_height(), "text", bold=True)

    def _paint_events(
        self, painter: QPainter, span: CertificateSpan, timeline: ProductTimeline
    ) -> None:
        top = self._bar_top() + _BAR + 6
        for event in find_events(timeline, span):
            paint_event_mark(
                painter, QRectF(self._x(event.on) - _DOT / 2, top, _DOT, _DOT), event.kind
            )

    def _paint_days(self, painter: QPainter, span: CertificateSpan) -> None:
        last = span.extended_until or span.expires_on
        words = self.tr("kéo dài đến {day}") if span.extended_until else self.tr("hết hạn {day}")
        row = self.height() - self._row_height()
        self._draw_words(painter, day_words(span.issued), 0, row, "muted")
        self._draw_words(painter, words.format(day=day_words(last)), self._x(last), row, "muted")

    def _draw_words(
        self, painter: QPainter, words: str, x: float, top: float, tint: str, *, bold: bool = False
    ) -> None:
        """Draw one row of text centred at `x`, within the edges of the widget."""
        font = self.font()
        font.setBold(bold)
        painter.setFont(font)
        width = painter.fontMetrics().horizontalAdvance(words) + 2
        left = min(max(0.0, x - width / 2), max(0.0, self.width() - width))
        painter.setPen(theme.colour(tint))
        area = QRectF(left, top, width, self._row_height())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, words)

    def _day_rect(self, first: date, last: date, top: float) -> QRectF:
        left, right = self._x(first), self._x(last)
        return QRectF(left, top, max(2.0, right - left), _BAR)

    def _middle(self, first: date, last: date) -> float:
        return (self._x(first) + self._x(last)) / 2

    def _x(self, day: date) -> float:
        if self._span is None:
            return 0.0
        part = (day - self._span.issued).days / self._span.days
        return self._left() + part * self._width()

    def _left(self) -> float:
        return 2.0

    def _width(self) -> float:
        return self.width() - 4.0

    def _row_height(self) -> int:
        return self.fontMetrics().height() + 2

    def _bar_top(self) -> float:
        return 2.0 * self._row_height() + 4
