"""What is doubtful or wrong in a record: soft problems may be saved, hard ones are refused."""

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from ocop_desktop.domain.channels.channel_checks import check_listing_days
from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.law.regulation import Regulation
from ocop_desktop.domain.problems import Problem, Severity, check_lengths, is_before, make_early_day
from ocop_desktop.domain.register.producer import Producer
from ocop_desktop.domain.register.product import Product
from ocop_desktop.domain.register.recognition import STARS, Recognition
from ocop_desktop.domain.text import digits
from ocop_desktop.domain.web_links import is_web_link

_TAX_CODE = re.compile(r"\d{10}(-?\d{3})?|\d{12}")
_PHONE_DIGITS = range(8, 13)
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")


def check_producer(producer: Producer) -> tuple[Problem, ...]:
    """Problems of a producer; the tax code is 10, 10-3 or 12 digits (believed, so only a warning)."""
    found = check_lengths(producer)
    if not producer.name:
        found.append(Problem("name", ValueReason.REQUIRED, Severity.HARD))
    found += _check_pattern("tax_code", producer.tax_code, _TAX_CODE, ValueReason.TAX_CODE)
    if producer.phone and len(digits(producer.phone)) not in _PHONE_DIGITS:
        found.append(Problem("phone", ValueReason.PHONE, value=producer.phone))
    found += _check_pattern("email", producer.email, _EMAIL, ValueReason.EMAIL)
    total, local = producer.workers_total, producer.workers_local
    if total is not None and local is not None and local > total:
        found.append(Problem("workers_local", ValueReason.MORE_THAN_TOTAL, value=str(local)))
    share = producer.local_capital_share
    if share is not None and not 0 <= share <= 100:
        found.append(Problem("local_capital_share", ValueReason.PERCENT, value=str(share)))
    return tuple(found)


def check_registration_day(producer: Producer, on: date) -> tuple[Problem, ...]:
    """A registration after today, `on`, is doubtful; it may be saved."""
    day = producer.registered_on
    if day is None or day <= on:
        return ()
    return (Problem("registered_on", ValueReason.REGISTRATION_AHEAD, value=day.isoformat()),)


def check_product(product: Product, regulations: tuple[Regulation, ...]) -> tuple[Problem, ...]:
    """Problems of a product: a name is needed; producer, codes, barcode and links only warn.

    Its codes follow a pattern of any of the `regulations`.
    """
    found = check_lengths(product)
    if not product.name.vi:
        found.append(Problem("name", ValueReason.REQUIRED, Severity.HARD))
    if not product.producer_id:
        found.append(Problem("producer_id", ValueReason.MISSING))
    if product.barcode and not is_ean13(product.barcode):
        found.append(Problem("barcode", ValueReason.EAN13, value=product.barcode))
    doubtful = (code.code for code in product.codes if not is_product_code(code.code, regulations))
    found += (Problem("codes", ValueReason.CODE_PATTERN, value=code) for code in doubtful)
    url = product.traceability_url
    if url and not is_web_link(url):
        found.append(Problem("traceability_url", ValueReason.TRACEABILITY_URL, value=url))
    found += (
        Problem("listings", ValueReason.LISTING_URL, value=one.url)
        for one in product.listings
        if one.url and not is_web_link(one.url)
    )
    found += (
        replace(problem, field="listings")
        for listing in product.listings
        for problem in check_listing_days(listing)
    )
    for certificate in product.certificates:
        if is_before(certificate.expires_on, certificate.issued_on):
            found.append(
                Problem("certificates", ValueReason.BEFORE_ISSUE, Severity.HARD, certificate.kind)
            )
    return tuple(found)


def check_price_day(product: Product, on: date) -> tuple[Problem, ...]:
    """A price confirmed after today, `on`, is doubtful; it may be saved."""
    if product.price_on is None or product.price_on <= on:
        return ()
    return (Problem("price_on", ValueReason.PRICE_AHEAD, value=product.price_on.isoformat()),)


def check_recognition(
    recognition: Recognition, regulations: tuple[Regulation, ...]
) -> tuple[Problem, ...]:
    """Problems of a recognition: 3 to 5 stars (article 4.1a), no expiry before its issue.

    Its product code follows a pattern of any of the `regulations`.
    """
    found = check_lengths(recognition)
    if recognition.stars not in STARS:
        found.append(
            Problem("stars", ValueReason.OUT_OF_RANGE, Severity.HARD, str(recognition.stars))
        )
    if is_before(recognition.expires_on, recognition.issued_on):
        found.append(make_early_day("expires_on", ValueReason.BEFORE_ISSUE, recognition.expires_on))
    if is_before(recognition.extended_until, recognition.expires_on):
        found.append(
            make_early_day("extended_until", ValueReason.BEFORE_EXPIRY, recognition.extended_until)
        )
    if recognition.revocation and is_before(recognition.revocation.on, recognition.issued_on):
        found.append(
            make_early_day("revoked_on", ValueReason.BEFORE_ISSUE, recognition.revocation.on)
        )
    if is_before(recognition.issued_on, recognition.decision_on):
        found.append(
            make_early_day(
                "issued_on", ValueReason.BEFORE_DECISION, recognition.issued_on, Severity.SOFT
            )
        )
    code = recognition.product_code
    if code and not is_product_code(code, regulations):
        found.append(
            Problem("product_code", ValueReason.CODE_PATTERN, value=recognition.product_code)
        )
    if not recognition.decision_number:
        found.append(Problem("decision_number", ValueReason.MISSING))
    if recognition.issued_on is None and recognition.year is None:
        found.append(Problem("issued_on", ValueReason.MISSING))
    return tuple(found)


def check_extension(recognition: Recognition, max_days: int | None) -> tuple[Problem, ...]:
    """An extension of more than `max_days` after expiry (180, article 12.3) is doubtful."""
    expires_on, until = recognition.expires_on, recognition.extended_until
    if max_days is None or not expires_on or not until or (until - expires_on).days <= max_days:
        return ()
    return (Problem("extended_until", ValueReason.TOO_LONG, value=str(max_days)),)


def is_ean13(text: str) -> bool:
    """Whether `text` is 13 digits with a right check digit (GS1)."""
    if len(text) != 13 or digits(text) != text:
        return False
    weighted = sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(text))
    return weighted % 10 == 0


def is_product_code(text: str, regulations: Iterable[Regulation]) -> bool:
    """Whether `text` follows a code pattern of one of the regulations, whenever that was in force."""
    patterns = dict.fromkeys(
        pattern for regulation in regulations for pattern in regulation.code_patterns
    )
    return any(re.fullmatch(pattern, text) for pattern in patterns)


def _check_pattern(
    field: str, value: str, pattern: re.Pattern[str], reason: ValueReason
) -> list[Problem]:
    if value and not pattern.fullmatch(value):
        return [Problem(field, reason, value=value)]
    return []
