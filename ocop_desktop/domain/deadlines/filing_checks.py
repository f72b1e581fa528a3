"""What is doubtful or wrong in filings and notices."""

from collections.abc import Iterable

from ocop_desktop.domain.deadlines.filing import Filing, FilingResult, Notice, read_receipt
from ocop_desktop.domain.register.checks import Problem, Severity
from ocop_desktop.domain.register.recognition import STARS


def check_filing(filing: Filing, receipt_form: str = "") -> tuple[Problem, ...]:
    """Problems of a filing: it needs its day, and nothing happens before it (article 7).

    `receipt_form` is the decision's form of receipt numbers; another one only warns.
    """
    found: list[Problem] = []
    if filing.filed_on is None:
        found.append(Problem("filed_on", "required", Severity.HARD))
    if filing.stars is not None and filing.stars not in STARS:
        found.append(Problem("stars", "out_of_range", Severity.HARD, str(filing.stars)))
    found += _before_filing(filing)
    found += _receipt(filing, receipt_form)
    if filing.result is not FilingResult.PENDING and filing.result_on is None:
        found.append(Problem("result_on", "missing"))
    return tuple(found)


def _before_filing(filing: Filing) -> Iterable[Problem]:
    for field in ("forwarded_on", "result_on"):
        day = getattr(filing, field)
        if day and filing.filed_on and day < filing.filed_on:
            yield Problem(field, "before_filing", Severity.HARD, day.isoformat())


def _receipt(filing: Filing, form: str) -> Iterable[Problem]:
    number = filing.receipt_number
    if not number:
        yield Problem("receipt_number", "missing")
        return
    receipt = read_receipt(form, number)
    if form and receipt is None:
        yield Problem("receipt_number", "receipt_form", value=number)
    if receipt and filing.filed_on and receipt.year != filing.filed_on.year:
        yield Problem("receipt_number", "other_year", value=number)


def check_notice(notice: Notice) -> tuple[Problem, ...]:
    """Problems of a notice: it needs the day it was sent."""
    if notice.sent_on is None:
        return (Problem("sent_on", "required", Severity.HARD),)
    return ()
