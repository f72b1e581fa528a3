"""What is doubtful is said; what breaks meaning is refused."""

import re
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocop_desktop import resources
from ocop_desktop.domain.channels.channel import Listing
from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.events.checks import check_event
from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.office.office import Office, PrintSettings
from ocop_desktop.domain.office.office_checks import check_office
from ocop_desktop.domain.problems import Problem, Severity
from ocop_desktop.domain.register.checks import (
    check_extension,
    check_price_day,
    check_producer,
    check_product,
    check_recognition,
    check_registration_day,
    is_ean13,
    is_product_code,
)
from ocop_desktop.domain.register.producer import Producer
from ocop_desktop.domain.register.product import Certificate, Product, ProductCode
from ocop_desktop.domain.register.recognition import Recognition, Revocation
from ocop_desktop.domain.text import Translated
from ocop_desktop.domain.web_links import is_web_link

LAW = resources.regulations()
DAY = date(2026, 11, 22)
PRODUCT = Product(Translated("Mật dừa nước"), 1)
RECOGNITION = Recognition(
    1, 4, decision_number="0000/QĐ-UBND", issued_on=date(2025, 6, 19), expires_on=date(2028, 6, 19)
)


@pytest.mark.parametrize("code", ["0312345678", "0312345678-001", "079012345678", ""])
def test_a_usual_tax_code_raises_no_doubt(code: str) -> None:
    assert not check_producer(Producer("HTX", tax_code=code))


@pytest.mark.parametrize(
    ("producer", "field"),
    [
        (Producer("HTX", tax_code="12"), "tax_code"),
        (Producer("HTX", phone="123"), "phone"),
        (Producer("HTX", email="khong co"), "email"),
        (Producer("HTX", workers_total=2, workers_local=3), "workers_local"),
    ],
)
def test_an_odd_producer_is_doubted_but_may_be_saved(producer: Producer, field: str) -> None:
    problems = check_producer(producer)
    assert [(one.field, one.severity) for one in problems] == [(field, Severity.SOFT)]


@pytest.mark.parametrize(
    ("product", "field"),
    [
        (replace(PRODUCT, barcode="8930000000001"), "barcode"),
        (replace(PRODUCT, codes=(ProductCode("abc"),)), "codes"),
        (replace(PRODUCT, traceability_url="javascript:alert(1)"), "traceability_url"),
        (replace(PRODUCT, listings=(Listing("Sàn", "ftp://x.example"),)), "listings"),
    ],
)
def test_an_odd_product_is_doubted_but_may_be_saved(product: Product, field: str) -> None:
    problems = check_product(product, LAW)
    assert [(one.field, one.severity) for one in problems] == [(field, Severity.SOFT)]


def test_a_price_confirmed_tomorrow_is_doubted() -> None:
    today = date(2026, 11, 20)
    ahead = check_price_day(replace(PRODUCT, price_on=date(2026, 11, 21)), today)
    assert [(one.field, one.severity) for one in ahead] == [("price_on", Severity.SOFT)]
    assert check_price_day(replace(PRODUCT, price_on=today), today) == ()
    assert check_price_day(PRODUCT, today) == ()


@pytest.mark.parametrize(("months", "wrong"), [(0, True), (1, False), (120, False), (121, True)])
def test_a_price_is_old_after_one_month_to_ten_years(months: int, *, wrong: bool) -> None:
    office = Office("UBND xã", printing=PrintSettings(stale_price_months=months))
    assert [one.field for one in check_office(office)] == ["stale_price_months"] * wrong


def test_both_forms_of_product_code_are_known() -> None:
    codes = (ProductCode("83-829-28780-3-2022"), ProductCode("79-27664-3-2026"))
    assert not check_product(replace(PRODUCT, codes=codes), LAW)


FORMS_SO_FAR = (r"\d{2}-\d{5}-\d+-20\d{2}", r"\d{2}-\d{3}-\d{5}-\d+-20\d{2}")
"""The two forms of product code by 1048, 148 and 26/2026, written out once more."""


@given(
    st.one_of(
        st.text("0123456789-", max_size=24),
        *(st.from_regex(form, fullmatch=True) for form in FORMS_SO_FAR),
        *(st.from_regex(form) for form in FORMS_SO_FAR),
    )
)
def test_the_shipped_decisions_name_the_forms_of_product_code_so_far(text: str) -> None:
    assert is_product_code(text, LAW) == any(re.fullmatch(one, text) for one in FORMS_SO_FAR)


def test_the_form_of_a_product_code_comes_from_the_decisions_alone() -> None:
    later = replace(LAW[-1], id="qd-sau", code_patterns=(r"^OCOP-\d{4}$",))
    coded = replace(PRODUCT, codes=(ProductCode("OCOP-0001"), ProductCode("79-27664-3-2026")))
    recognised = replace(RECOGNITION, product_code="OCOP-0001")
    assert [one.value for one in check_product(coded, LAW)] == ["OCOP-0001"]
    assert [one.value for one in check_recognition(recognised, LAW)] == ["OCOP-0001"]
    assert check_product(coded, (*LAW, later)) == ()
    assert check_recognition(recognised, (*LAW, later)) == ()
    assert not is_product_code("79-27664-3-2026", (later,))
    assert not is_product_code("79-27664-3-2026", ())


def test_a_certificate_may_not_end_before_it_begins() -> None:
    held = Certificate("VietGAP", "", date(2026, 1, 2), date(2026, 1, 1))
    problems = check_product(replace(PRODUCT, certificates=(held,)), LAW)
    assert [one.severity for one in problems] == [Severity.HARD]


@pytest.mark.parametrize("stars", [0, 1, 2, 6])
def test_only_three_to_five_stars_are_recognised(stars: int) -> None:
    problems = check_recognition(replace(RECOGNITION, stars=stars), LAW)
    assert [(one.field, one.severity) for one in problems] == [("stars", Severity.HARD)]


@pytest.mark.parametrize(
    "wrong",
    [
        replace(RECOGNITION, expires_on=date(2025, 6, 18)),
        replace(RECOGNITION, extended_until=date(2028, 6, 18)),
        replace(RECOGNITION, revocation=Revocation(date(2025, 6, 18))),
    ],
)
def test_days_of_a_recognition_must_follow_each_other(wrong: Recognition) -> None:
    assert Severity.HARD in {one.severity for one in check_recognition(wrong, LAW)}


def test_an_extension_beyond_what_the_decision_allows_is_doubted() -> None:
    longest = replace(RECOGNITION, extended_until=date(2028, 12, 16))
    assert check_extension(longest, 180) == ()
    assert check_extension(replace(longest, extended_until=date(2028, 12, 17)), None) == ()
    too_long = check_extension(replace(longest, extended_until=date(2028, 12, 17)), 180)
    assert [(one.field, one.severity) for one in too_long] == [("extended_until", Severity.SOFT)]


def test_a_fair_may_not_end_before_it_starts() -> None:
    event = Event("Hội chợ", starts_on=date(2026, 12, 2), ends_on=date(2026, 12, 1))
    assert [one.field for one in check_event(event)] == ["ends_on"]


@pytest.mark.parametrize(("code", "right"), [("4006381333931", True), ("4006381333932", False)])
def test_the_check_digit_of_a_barcode_is_checked(code: str, right: bool) -> None:
    assert is_ean13(code) is right


@pytest.mark.parametrize(
    ("phone", "usual"),
    [
        ("1234567", False),
        ("12345678", True),
        ("+84 28 3999 0000", True),
        ("012 345 678 901", True),
        ("0123456789012", False),
        ("không có", False),
        ("", True),
    ],
)
def test_a_phone_has_eight_to_twelve_digits(phone: str, *, usual: bool) -> None:
    found = check_producer(Producer("HTX", phone=phone))
    assert [(one.field, one.reason, one.value) for one in found] == (
        [] if usual else [("phone", ValueReason.PHONE, phone)]
    )


@given(st.integers(0, 30))
def test_digits_of_a_phone_are_counted_and_nothing_else(count: int) -> None:
    phone = "-".join("7" * count)
    doubted = bool(check_producer(Producer("HTX", phone=phone)))
    assert doubted == (count > 0 and not 8 <= count <= 12)


@pytest.mark.parametrize(("share", "usual"), [(-1, False), (0, True), (100, True), (101, False)])
def test_a_share_of_capital_is_a_percentage(share: int, *, usual: bool) -> None:
    found = check_producer(Producer("HTX", local_capital_share=Decimal(share)))
    assert [(one.field, one.reason, one.value) for one in found] == (
        [] if usual else [("local_capital_share", ValueReason.PERCENT, str(share))]
    )


def test_as_many_local_workers_as_there_are_is_no_doubt() -> None:
    assert check_producer(Producer("HTX", workers_total=3, workers_local=3)) == ()
    assert check_producer(Producer("HTX", workers_local=3)) == ()
    assert check_producer(Producer("HTX", workers_total=3)) == ()
    (found,) = check_producer(Producer("HTX", workers_total=2, workers_local=3))
    assert (found.reason, found.value) == (ValueReason.MORE_THAN_TOTAL, "3")


@pytest.mark.parametrize(
    "problems",
    [
        check_producer(Producer("")),
        check_product(replace(PRODUCT, name=Translated("", en="Nectar")), LAW),
        check_event(Event("")),
    ],
)
def test_a_record_without_a_name_is_refused(problems: tuple[Problem, ...]) -> None:
    assert problems == (Problem("name", ValueReason.REQUIRED, Severity.HARD),)


def test_a_product_without_a_producer_is_doubted() -> None:
    assert check_product(replace(PRODUCT, producer_id=0), LAW) == (
        Problem("producer_id", ValueReason.MISSING),
    )


def test_each_doubt_says_why_and_what_stood_there() -> None:
    odd = replace(
        PRODUCT,
        barcode="8930000000001",
        traceability_url="ftp://x.example",
        listings=(Listing("Sàn", "https://san.example/1"), Listing("Sàn", "san.example")),
    )
    assert check_product(odd, LAW) == (
        Problem("barcode", ValueReason.EAN13, value="8930000000001"),
        Problem("traceability_url", ValueReason.TRACEABILITY_URL, value="ftp://x.example"),
        Problem("listings", ValueReason.LISTING_URL, value="san.example"),
    )
    assert check_producer(Producer("HTX", tax_code="12", email="khong co")) == (
        Problem("tax_code", ValueReason.TAX_CODE, value="12"),
        Problem("email", ValueReason.EMAIL, value="khong co"),
    )
    assert check_producer(Producer("HTX", email="lan@example.vn")) == ()


def test_what_is_well_written_raises_no_doubt() -> None:
    usual = replace(
        PRODUCT,
        barcode="4006381333931",
        traceability_url="HTTPS://nguon.example/7",
        certificates=(Certificate("ISO", "", date(2026, 1, 1), date(2026, 1, 1)), Certificate("X")),
    )
    assert check_product(usual, LAW) == ()
    assert check_recognition(RECOGNITION, LAW) == ()
    assert check_event(Event("Hội chợ", starts_on=DAY, ends_on=DAY)) == ()


@pytest.mark.parametrize(
    ("text", "link"),
    [
        ("https://a.vn", True),
        ("http://a.vn/x?y=1", True),
        ("https://a", False),
        ("https:///a.vn", False),
        ("https://a.vn x", False),
        ("xhttps://a.vn", False),
    ],
)
def test_a_web_link_is_a_whole_address(text: str, *, link: bool) -> None:
    assert is_web_link(text) is link


@pytest.mark.parametrize(
    ("wrong", "problem"),
    [
        (
            replace(RECOGNITION, expires_on=date(2025, 6, 18)),
            Problem("expires_on", ValueReason.BEFORE_ISSUE, Severity.HARD, "18/06/2025"),
        ),
        (
            replace(RECOGNITION, extended_until=date(2028, 6, 18)),
            Problem("extended_until", ValueReason.BEFORE_EXPIRY, Severity.HARD, "18/06/2028"),
        ),
        (
            replace(RECOGNITION, revocation=Revocation(date(2025, 6, 18))),
            Problem("revoked_on", ValueReason.BEFORE_ISSUE, Severity.HARD, "18/06/2025"),
        ),
        (
            replace(RECOGNITION, decision_on=date(2025, 6, 20)),
            Problem("issued_on", ValueReason.BEFORE_DECISION, value="19/06/2025"),
        ),
        (replace(RECOGNITION, decision_number=""), Problem("decision_number", ValueReason.MISSING)),
        (
            replace(RECOGNITION, issued_on=None, expires_on=None),
            Problem("issued_on", ValueReason.MISSING),
        ),
        (
            replace(RECOGNITION, stars=6),
            Problem("stars", ValueReason.OUT_OF_RANGE, Severity.HARD, "6"),
        ),
    ],
)
def test_one_thing_wrong_with_a_recognition_is_one_problem(
    wrong: Recognition, problem: Problem
) -> None:
    assert check_recognition(wrong, LAW) == (problem,)


def test_days_of_a_recognition_may_be_the_same_day() -> None:
    day = date(2025, 6, 19)
    same = replace(
        RECOGNITION, decision_on=day, expires_on=day, extended_until=day, revocation=Revocation(day)
    )
    assert check_recognition(same, LAW) == ()
    assert check_recognition(replace(RECOGNITION, issued_on=None, year=2025), LAW) == ()


def test_without_an_expiry_or_an_extension_none_is_too_long() -> None:
    assert check_extension(RECOGNITION, 180) == ()
    undated = replace(RECOGNITION, expires_on=None, extended_until=date(2030, 1, 1))
    assert check_extension(undated, 180) == ()


@pytest.mark.parametrize(
    "code", ["400638133393", "40063813339310", "400638133393x", "４006381333931"]
)
def test_a_barcode_is_thirteen_plain_digits(code: str) -> None:
    assert is_ean13(code) is False


@given(st.integers(0, 10**12 - 1))
def test_of_ten_last_digits_one_is_the_check_digit(number: int) -> None:
    assert sum(is_ean13(f"{number:012}{last}") for last in range(10)) == 1


def test_a_registration_ahead_of_today_is_doubted() -> None:
    today = date(2026, 3, 5)
    ahead = Producer("HTX", registered_on=date(2026, 3, 6))
    assert [problem.reason for problem in check_registration_day(ahead, today)] == [
        ValueReason.REGISTRATION_AHEAD
    ]
    for day in (None, today):
        assert check_registration_day(Producer("HTX", registered_on=day), today) == ()


def test_a_fair_has_a_name_in_every_language() -> None:
    event = Event("Hội chợ", name_en="Fair", name_zh="展会")
    assert event.names == Translated("Hội chợ", "Fair", "展会")
