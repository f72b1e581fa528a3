"""Vietnamese words for deadlines: states, days left, results, rounds and filings."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from ocop_desktop.domain.deadlines.board import DeadlineRow
from ocop_desktop.domain.deadlines.filing import FilingResult
from ocop_desktop.domain.deadlines.outlook import Outlook
from ocop_desktop.domain.deadlines.renewal import Deadline, DeadlineState, RenewalWindow
from ocop_desktop.domain.deadlines.timeline import TimelineEventKind
from ocop_desktop.domain.law.rounds import CENTRAL, ScheduledRound
from ocop_desktop.domain.outlets.registration_days import RegistrationState
from ocop_desktop.domain.text import format_number
from ocop_desktop.messages.outlets import registration_state_words
from ocop_desktop.ui.words.values import day_words

translate = QCoreApplication.translate


def registration_words(state: RegistrationState) -> str:
    """Where a registration stands: "Đang kỳ gia hạn"."""
    words = registration_state_words(state, translate)
    return words[:1].upper() + words[1:]


def deadline_words(state: DeadlineState) -> str:
    """A product's state on the way to its renewal: "Đang trong kỳ nộp"."""
    return {
        DeadlineState.NOT_DUE: translate("DeadlineWords", "Chưa đến kỳ"),
        DeadlineState.OPENING_SOON: translate("DeadlineWords", "Sắp đến kỳ"),
        DeadlineState.OPEN: translate("DeadlineWords", "Đang trong kỳ nộp"),
        DeadlineState.FILED: translate("DeadlineWords", "Đã nộp"),
        DeadlineState.LATE: translate("DeadlineWords", "Quá kỳ nộp"),
        DeadlineState.EXTENDED: translate("DeadlineWords", "Kéo dài hiệu lực"),
        DeadlineState.EXPIRED: translate("DeadlineWords", "Hết hạn"),
        DeadlineState.REVOKED: translate("DeadlineWords", "Đã bị thu hồi"),
        DeadlineState.REPLACED: translate("DeadlineWords", "Đã thay thế"),
        DeadlineState.NOT_YET: translate("DeadlineWords", "Chưa có hiệu lực"),
        DeadlineState.UNKNOWN: translate("DeadlineWords", "Chưa rõ hạn"),
        DeadlineState.NONE: translate("DeadlineWords", "Chưa công nhận"),
        DeadlineState.DAMAGED: translate("DeadlineWords", "Dữ liệu hỏng"),
    }[state]


def left_words(deadline: Deadline, on: date) -> str:
    """The days left to the next deadline: "còn 12 ngày để nộp"; empty if there is no deadline."""
    expires_on, window = deadline.expires_on, deadline.window
    if expires_on is None:
        return _no_expiry_words(deadline.state)
    to_expiry = (expires_on - on).days
    match deadline.state:
        case DeadlineState.NOT_DUE | DeadlineState.OPENING_SOON if window:
            words = translate("DeadlineWords", "còn {count} ngày đến kỳ nộp")
            return _day_count_words(words, (window.opens - on).days)
        case DeadlineState.OPEN if window:
            return _filing_words((window.closes - on).days)
        case DeadlineState.EXTENDED if deadline.extended_until:
            words = translate("DeadlineWords", "còn {count} ngày kéo dài")
            return _day_count_words(words, (deadline.extended_until - on).days)
        case DeadlineState.EXPIRED:
            return _day_count_words(
                translate("DeadlineWords", "hết hạn đã {count} ngày"), -to_expiry
            )
        case _:
            pass
    return _expiry_words(to_expiry) if deadline.state.is_running else ""


def late_words(deadline: Deadline, on: date) -> str:
    """The days since the filing window closed: "quá kỳ nộp 5 ngày"; empty if the state is not LATE."""
    if deadline.state is not DeadlineState.LATE or deadline.window is None:
        return ""
    words = translate("DeadlineWords", "quá kỳ nộp {count} ngày")
    return _day_count_words(words, (on - deadline.window.closes).days)


def window_words(window: RenewalWindow | None) -> str:
    """The first and last day of the filing window: "22/12/2027 – 20/02/2028"."""
    return f"{day_words(window.opens)} – {day_words(window.closes)}" if window else ""


def in_time_words(in_time: bool) -> str:
    """Whether a renewal can be decided before the certificate expires."""
    if in_time:
        return translate("DeadlineWords", "kịp trước ngày hết hạn")
    return translate("DeadlineWords", "không kịp")


def overdue_words(due: date, on: date) -> str:
    """A due day, and the days since it has passed."""
    late = (on - due).days
    if late <= 0:
        return day_words(due)
    return f"{day_words(due)}, {_day_count_words(translate('DeadlineWords', 'đã quá {count} ngày'), late)}"


def round_words(outlook: Outlook) -> str:
    """The rating round a filing is in time for: "kịp đợt 30/6/2026"; empty without rounds."""
    fitting, missed = outlook.round, outlook.missed_round
    if fitting is None:
        return ""
    if outlook.fits_round is False:
        return _round_text(translate("DeadlineWords", "không kịp, đợt tới {day}"), fitting)
    words = _round_text(translate("DeadlineWords", "kịp đợt {day}"), fitting)
    if missed is None:
        return words
    return f"{words} ({_round_text(translate('DeadlineWords', 'không kịp đợt {day}'), missed)})"


def notice_words(row: DeadlineRow) -> str:
    """The day and the channel of the last notice."""
    sent = row.notice
    return ", ".join(filter(None, (day_words(sent.sent_on), sent.channel))) if sent else ""


def filing_result_words(result: FilingResult) -> str:
    """The result of a filing: "Chờ kết quả"."""
    return {
        FilingResult.PENDING: translate("DeadlineWords", "Chờ kết quả"),
        FilingResult.RECOGNISED: translate("DeadlineWords", "Được công nhận"),
        FilingResult.NOT_RECOGNISED: translate("DeadlineWords", "Không được công nhận"),
        FilingResult.RETURNED: translate("DeadlineWords", "Trả lại hồ sơ"),
        FilingResult.WITHDRAWN: translate("DeadlineWords", "Chủ thể rút hồ sơ"),
    }[result]


def event_words(kind: TimelineEventKind) -> str:
    """What happened or is due on a day of the timeline."""
    return {
        TimelineEventKind.ISSUED: translate("DeadlineWords", "Cấp giấy chứng nhận"),
        TimelineEventKind.OPENING_SOON: translate("DeadlineWords", "Bắt đầu nhắc"),
        TimelineEventKind.WINDOW_OPENS: translate("DeadlineWords", "Mở kỳ nộp"),
        TimelineEventKind.WINDOW_CLOSES: translate("DeadlineWords", "Ngày cuối nộp hồ sơ"),
        TimelineEventKind.NOTICE_DUE: translate("DeadlineWords", "Phải thông báo"),
        TimelineEventKind.EXPIRES: translate("DeadlineWords", "Ngày hết hạn"),
        TimelineEventKind.EXTENDED_UNTIL: translate("DeadlineWords", "Kéo dài đến"),
        TimelineEventKind.REVOKED: translate("DeadlineWords", "Thu hồi giấy chứng nhận"),
        TimelineEventKind.FILED: translate("DeadlineWords", "Nộp hồ sơ"),
        TimelineEventKind.CHECK_DUE: translate("DeadlineWords", "Cấp xã đánh giá xong trước"),
        TimelineEventKind.FORWARDED: translate("DeadlineWords", "Xã chuyển cấp tỉnh"),
        TimelineEventKind.RESULT: translate("DeadlineWords", "Có kết quả"),
        TimelineEventKind.NOTICE_SENT: translate("DeadlineWords", "Gửi thông báo"),
        TimelineEventKind.RESULT_BY: translate("DeadlineWords", "Kết quả chậm nhất"),
        TimelineEventKind.ROUND_REQUESTS: translate("DeadlineWords", "Hạn gửi vào đợt đánh giá"),
        TimelineEventKind.ROUND_RESULTS: translate("DeadlineWords", "Kết quả của đợt"),
    }[kind]


def _no_expiry_words(state: DeadlineState) -> str:
    if state is DeadlineState.UNKNOWN:
        return translate("DeadlineWords", "chưa ghi ngày hết hạn")
    return ""


def _filing_words(days: int) -> str:
    if days == 0:
        return translate("DeadlineWords", "hôm nay là ngày cuối để nộp")
    return _day_count_words(translate("DeadlineWords", "còn {count} ngày để nộp"), days)


def _expiry_words(days: int) -> str:
    if days == 0:
        return translate("DeadlineWords", "hết hạn hôm nay")
    return _day_count_words(translate("DeadlineWords", "còn {count} ngày là hết hạn"), days)


def _day_count_words(words: str, days: int) -> str:
    return words.format(count=format_number(days))


def _round_text(words: str, fitting: ScheduledRound) -> str:
    """The round by its last day and, for a round of the centre, its level."""
    day = f"{fitting.by.day}/{fitting.by.month}/{fitting.by.year}"
    return words.format(day=f"{day} ({CENTRAL})" if fitting.level == CENTRAL else day)
