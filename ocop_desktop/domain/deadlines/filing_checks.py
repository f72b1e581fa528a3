"""What is doubtful or wrong in filings and notices."""

from collections.abc import Iterable

from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.deadlines.filing import Filing, FilingResult, Notice, parse_receipt
from ocop_desktop.domain.problems import Problem, Severity
from ocop_desktop.domain.register.recognition import STARS
from ocop_desktop.domain.text import format_date


def check_filing(filing: Filing, receipt_form: str = "") -> tuple[Problem, ...]:
    """Problems of a filing: it needs its day, and nothing happens before it (article 7).

    `receipt_form` is the decision's form of receipt numbers; another one only warns.
    """
    found: list[Problem] = []
    if filing.filed_on is None:
        found.append(Problem("filed_on", ValueReason.REQUIRED, Severity.HARD))
    if filing.stars is not None and filing.stars not in STARS:
        found.append(Problem("stars", ValueReason.OUT_OF_RANGE, Severity.HARD, str(filing.stars)))
    found += _check_days(filing)
    found += _check_receipt(filing, receipt_form)
    if filing.result is not FilingResult.PENDING and filing.result_on is None:
        found.append(Problem("result_on", ValueReason.MISSING))
    return tuple(found)


def _check_days(filing: Filing) -> Iterable[Problem]:
    for field in ("forwarded_on", "result_on"):
        day = getattr(filing, field)
        if day and filing.filed_on and day < filing.filed_on:
            yield Problem(field, ValueReason.BEFORE_FILING, Severity.HARD, format_date(day))


def _check_receipt(filing: Filing, form: str) -> Iterable[Problem]:
    number = filing.receipt_number
    if not number:
        yield Problem("receipt_number", ValueReason.MISSING)
        return
    receipt = parse_receipt(form, number)
    if form and receipt is None:
        yield Problem("receipt_number", ValueReason.RECEIPT_FORM, value=number)
    if receipt and filing.filed_on and receipt.year != filing.filed_on.year:
        yield Problem("receipt_number", ValueReason.OTHER_YEAR, value=number)


def check_notice(notice: Notice) -> tuple[Problem, ...]:
    """Problems of a notice: it needs the day it was sent."""
    if notice.sent_on is None:
        return (Problem("sent_on", ValueReason.REQUIRED, Severity.HARD),)
    return ()
