"""Filings, their receipt numbers, and what is refused."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocop_desktop import resources
from ocop_desktop.domain.deadlines.filing import (
    Filing,
    FilingResult,
    Notice,
    Receipt,
    format_receipt,
    parse_receipt,
)
from ocop_desktop.domain.deadlines.filing_checks import (
    check_filing,
    check_notice,
)
from ocop_desktop.domain.office.office import DeadlineSettings
from ocop_desktop.domain.office.office_checks import check_deadline_settings
from ocop_desktop.domain.problems import Severity

FORM = resources.regulations()[-1].receipt_form
DAY = date(2026, 11, 2)
FILED = Filing(1, filed_on=DAY, receipt_number="12/PĐK-79-27664-2026")


def test_a_receipt_number_is_written_as_form_01_has_it() -> None:
    receipt = Receipt(12, "79", "27664", 2026)
    assert format_receipt(FORM, receipt) == "12/PĐK-79-27664-2026"
    assert parse_receipt(FORM, "12/PĐK-79-27664-2026") == receipt


@given(st.builds(
    Receipt, st.integers(1, 99_999), st.from_regex(r"[0-9]{2}", fullmatch=True),
    st.from_regex(r"[0-9]{5}", fullmatch=True), st.integers(2000, 2099),
))  # fmt: skip
def test_a_written_receipt_reads_back(receipt: Receipt) -> None:
    assert parse_receipt(FORM, format_receipt(FORM, receipt)) == receipt


@pytest.mark.parametrize("text", ["", "12", "12/PDK-79-27664-2026", "12/PĐK-79-276-2026", "x"])
def test_other_writings_are_no_receipt(text: str) -> None:
    assert parse_receipt(FORM, text) is None
    assert parse_receipt("", text) is None


def test_a_complete_filing_raises_no_doubt() -> None:
    assert check_filing(FILED, FORM) == ()


@pytest.mark.parametrize(
    ("filing", "field", "reason"),
    [
        (replace(FILED, filed_on=None), "filed_on", "required"),
        (replace(FILED, forwarded_on=date(2026, 11, 1)), "forwarded_on", "before_filing"),
        (replace(FILED, result_on=date(2026, 11, 1)), "result_on", "before_filing"),
        (replace(FILED, stars=2), "stars", "out_of_range"),
    ],
)
def test_what_breaks_meaning_is_hard(filing: Filing, field: str, reason: str) -> None:
    found = [(one.field, one.reason, one.severity) for one in check_filing(filing, FORM)]
    assert (field, reason, Severity.HARD) in found


@pytest.mark.parametrize(
    ("filing", "reason"),
    [
        (replace(FILED, receipt_number=""), "missing"),
        (replace(FILED, receipt_number="số 12"), "receipt_form"),
        (replace(FILED, receipt_number="12/PĐK-79-27664-2025"), "other_year"),
        (replace(FILED, result=FilingResult.RETURNED), "missing"),
    ],
)
def test_what_is_only_doubtful_warns(filing: Filing, reason: str) -> None:
    found = check_filing(filing, FORM)
    assert [(one.reason, one.severity) for one in found] == [(reason, Severity.SOFT)]


def test_a_notice_needs_its_day() -> None:
    assert [one.reason for one in check_notice(Notice(1))] == ["required"]
    assert check_notice(Notice(1, sent_on=DAY)) == ()


def test_impossible_settings_are_refused() -> None:
    assert check_deadline_settings(DeadlineSettings()) == ()
    wrong = DeadlineSettings(opening_soon_days=-1, days_off=(DAY,), worked=(DAY,))
    assert [one.reason for one in check_deadline_settings(wrong)] == ["day_count", "off_and_worked"]
