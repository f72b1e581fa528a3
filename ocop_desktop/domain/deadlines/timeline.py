"""One product's deadlines as events in the order of their days: past, due and coming."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ocop_desktop.domain.deadlines.board import find_deadline
from ocop_desktop.domain.deadlines.filing import Filing, FilingResult, Notice
from ocop_desktop.domain.deadlines.outlook import Outlook, find_commune_check_due
from ocop_desktop.domain.deadlines.renewal import Deadline, DeadlineRules, deadline_on
from ocop_desktop.domain.deadlines.working_days import add_days
from ocop_desktop.domain.register.recognition import RatingStatus, Recognition, states_on, status_on


class TimelineEventKind(StrEnum):
    """What happened or is due on a day of the timeline."""

    ISSUED = "issued"
    OPENING_SOON = "opening_soon"
    WINDOW_OPENS = "window_opens"
    WINDOW_CLOSES = "window_closes"
    NOTICE_DUE = "notice_due"
    EXPIRES = "expires"
    EXTENDED_UNTIL = "extended_until"
    REVOKED = "revoked"
    FILED = "filed"
    CHECK_DUE = "check_due"
    FORWARDED = "forwarded"
    RESULT = "result"
    NOTICE_SENT = "notice_sent"
    RESULT_BY = "result_by"
    ROUND_REQUESTS = "round_requests"
    ROUND_RESULTS = "round_results"


@dataclass(frozen=True, slots=True)
class TimelineEvent:
    """One day of the timeline; `detail` is a number, channel or result from the record, not a sentence."""

    on: date
    kind: TimelineEventKind
    detail: str = ""


@dataclass(frozen=True, slots=True)
class ProductTimeline:
    """A product's deadline today and its days in order, those of the present certificate ahead."""

    product_id: int
    product: str
    on: date
    deadline: Deadline
    outlook: Outlook
    filing: Filing | None
    recognitions: tuple[tuple[Recognition, Deadline], ...]
    filings: tuple[Filing, ...]
    notices: tuple[Notice, ...]
    events: tuple[TimelineEvent, ...]


def make_timeline(
    product_id: int,
    product: str,
    recognitions: Sequence[Recognition],
    filings: Sequence[Filing],
    notices: Sequence[Notice],
    rules: DeadlineRules,
) -> ProductTimeline:
    """The timeline of one product on the day of `rules`."""
    _, deadline, filing, outlook = find_deadline(
        status_on(recognitions, rules.on, rules.regulations), filings, rules
    )
    events = (
        *(event for recognition in recognitions for event in _recognition_events(recognition)),
        *_deadline_events(deadline, rules),
        *(event for filed in filings for event in _filing_events(filed, rules)),
        *_notice_events(notices),
        *_outlook_events(outlook),
    )
    return ProductTimeline(
        product_id,
        product,
        rules.on,
        deadline,
        outlook,
        filing,
        tuple(
            (recognition, deadline_on(RatingStatus(state, recognition), filings, rules))
            for recognition, state in states_on(recognitions, rules.on, rules.regulations)
        ),
        tuple(filings),
        tuple(notices),
        tuple(sorted(events, key=lambda event: event.on)),
    )


def _make_events(*dated: tuple[date | None, TimelineEventKind, str]) -> Iterator[TimelineEvent]:
    for on, kind, detail in dated:
        if on is not None:
            yield TimelineEvent(on, kind, detail)


def _recognition_events(recognition: Recognition) -> Iterator[TimelineEvent]:
    revocation = recognition.revocation
    return _make_events(
        (recognition.issued_on, TimelineEventKind.ISSUED, recognition.decision_number),
        (recognition.expires_on, TimelineEventKind.EXPIRES, recognition.decision_number),
        (recognition.extended_until, TimelineEventKind.EXTENDED_UNTIL, recognition.decision_number),
        (
            revocation.on if revocation else None,
            TimelineEventKind.REVOKED,
            revocation.ground if revocation else "",
        ),
    )


def _deadline_events(deadline: Deadline, rules: DeadlineRules) -> Iterator[TimelineEvent]:
    window = deadline.window
    if window is None:
        return _make_events((deadline.notice_on, TimelineEventKind.NOTICE_DUE, ""))
    soon = add_days(window.opens, -rules.settings.opening_soon_days)
    return _make_events(
        (soon, TimelineEventKind.OPENING_SOON, ""),
        (window.opens, TimelineEventKind.WINDOW_OPENS, ""),
        (window.closes, TimelineEventKind.WINDOW_CLOSES, ""),
    )


def _filing_events(filing: Filing, rules: DeadlineRules) -> Iterator[TimelineEvent]:
    due = find_commune_check_due(filing.filed_on, rules) if filing.filed_on else None
    ended = filing.result is not FilingResult.PENDING
    return _make_events(
        (filing.filed_on, TimelineEventKind.FILED, filing.receipt_number),
        (None if filing.forwarded_on else due, TimelineEventKind.CHECK_DUE, filing.receipt_number),
        (filing.forwarded_on, TimelineEventKind.FORWARDED, filing.receipt_number),
        (filing.result_on if ended else None, TimelineEventKind.RESULT, filing.result.value),
    )


def _notice_events(notices: Iterable[Notice]) -> Iterator[TimelineEvent]:
    return _make_events(
        *((notice.sent_on, TimelineEventKind.NOTICE_SENT, notice.channel) for notice in notices)
    )


def _outlook_events(outlook: Outlook) -> Iterator[TimelineEvent]:
    coming = outlook.round
    return _make_events(
        (outlook.result_by, TimelineEventKind.RESULT_BY, ""),
        (
            coming.requests_before if coming else None,
            TimelineEventKind.ROUND_REQUESTS,
            coming.level if coming else "",
        ),
        (
            coming.by if coming else None,
            TimelineEventKind.ROUND_RESULTS,
            coming.level if coming else "",
        ),
    )
