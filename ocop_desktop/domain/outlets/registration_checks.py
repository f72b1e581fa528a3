"""What is wrong in a registration before it is stored, and what today's facts say against it."""

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.outlets.registration import Registration, RegistrationKind
from ocop_desktop.domain.outlets.registration_days import (
    RULE_248,
    RULE_280,
    RegistrationState,
    find_status,
    propose_expiry,
)
from ocop_desktop.domain.problems import (
    Problem,
    Severity,
    check_lengths,
    is_before,
    make_early_day,
)
from ocop_desktop.domain.register.area import Area
from ocop_desktop.domain.register.producer import Producer
from ocop_desktop.domain.text import identity_key, remove_marks

_LARGER_WORDS = ("huyện", "quận", "thị xã", "thành phố", "tỉnh", "tp", "tx", "h", "q")
_LARGER_FORMS = "|".join(
    fold(word) for word in _LARGER_WORDS for fold in (identity_key, remove_marks)
)
_LARGER_AREA = re.compile(rf"(?<!\w)(?:{_LARGER_FORMS})\.?\s*$")
_LARGER_AREA_BEHIND = re.compile(r"\s*(?:district|province|city)\b")
_WORD_END = r"(?![\w\u0300-\u036f])"  # identity_key leaves tones behind their words
_TITLES = re.compile(rf"^(?:{identity_key('bà')}|ông|ong|ba|mrs?|ms)(?![\w\u0300-\u036f])\.?\s*")


class RegistrationRule(StrEnum):
    """What can be doubtful in a registration beside its state."""

    NO_EXPIRY = "no_expiry"
    RENEWAL_PASSED = "renewal_passed"
    TO_BE_CONFIRMED = "to_be_confirmed"
    OTHER_COMMUNE = "other_commune"
    OTHER_REPRESENTATIVE = "other_representative"


@dataclass(frozen=True, slots=True)
class RegistrationFinding:
    """Something doubtful: `stated` in the registration against what is `known` today, `on` a day."""

    rule: RegistrationRule
    stated: str = ""
    known: str = ""
    on: date | None = None


def check_registration(registration: Registration) -> tuple[Problem, ...]:
    """Problems of a registration: it belongs to somebody and does not end before it was issued."""
    found = check_lengths(registration)
    if not registration.producer_id and not registration.product_id:
        found.append(Problem("producer_id", ValueReason.REQUIRED, Severity.HARD))
    if not registration.number:
        found.append(Problem("number", ValueReason.MISSING))
    if registration.rule not in {"", RULE_248, RULE_280}:
        found.append(Problem("rule", ValueReason.ORDER_NUMBER, Severity.HARD, registration.rule))
    if is_before(registration.expires_on, registration.issued_on):
        reason = ValueReason.BEFORE_ISSUE
        found.append(make_early_day("expires_on", reason, registration.expires_on))
    return tuple(found)


def find_in_registration(
    registration: Registration, holder: Producer | None, commune: Area | None, on: date
) -> tuple[RegistrationFinding, ...]:
    """What is doubtful on that day, by the holder's facts and the commune it lies in today."""
    found = []
    if offered := propose_expiry(registration):
        found.append(RegistrationFinding(RegistrationRule.NO_EXPIRY, on=offered))
    status = find_status(registration, on)
    if status.state is RegistrationState.RENEWAL_PASSED and status.window:
        found.append(RegistrationFinding(RegistrationRule.RENEWAL_PASSED, on=status.window[1]))
    if status.state is RegistrationState.TO_BE_CONFIRMED:
        found.append(RegistrationFinding(RegistrationRule.TO_BE_CONFIRMED, on=status.ends_on))
    if registration.kind is RegistrationKind.GACC:
        found += _find_changes(registration, holder, commune)
    return tuple(found)


def _find_changes(
    registration: Registration, holder: Producer | None, commune: Area | None
) -> list[RegistrationFinding]:
    """A changed address or representative suspends the code, so both are compared with today's."""
    found = []
    address, stated = registration.registered_address, registration.legal_representative
    if address and commune and not names_commune(address, commune.name):
        rule = RegistrationRule.OTHER_COMMUNE
        found.append(RegistrationFinding(rule, address, commune.full_name))
    known = holder.representative if holder else ""
    if stated and known and not _is_same_person(stated, known):
        found.append(RegistrationFinding(RegistrationRule.OTHER_REPRESENTATIVE, stated, known))
    return found


def names_commune(address: str, name: str) -> bool:
    """Whether an address names that commune, and not a former district of the same name.

    An address without any marks, as in English papers, is compared without them.
    """
    is_plain = address.isascii()
    text = remove_marks(address) if is_plain else identity_key(address)
    wanted = remove_marks(name) if is_plain else identity_key(name)
    return any(
        not _LARGER_AREA.search(text[: place.start()])
        and not _LARGER_AREA_BEHIND.match(text[place.end() :])
        for place in re.finditer(rf"(?<!\w){re.escape(wanted)}{_WORD_END}", text)
    )


def _is_same_person(one: str, other: str) -> bool:
    """Whether two names agree; where one has no marks, marks do not count."""
    fold = remove_marks if one.isascii() or other.isascii() else identity_key
    return _TITLES.sub("", fold(one)) == _TITLES.sub("", fold(other))
