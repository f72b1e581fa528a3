"""The words for registrations, as offices know them."""

from datetime import date

from ocop_desktop.domain.outlets.exported_product import ExportRoute, MarketTier
from ocop_desktop.domain.outlets.registration import Registration, RegistrationKind
from ocop_desktop.domain.outlets.registration_checks import (
    RegistrationFinding,
    RegistrationRule,
    find_in_registration,
)
from ocop_desktop.domain.outlets.registration_days import RegistrationState, find_status
from ocop_desktop.messages.message import in_vietnamese
from ocop_desktop.messages.outlets import (
    registration_kind_words,
    registration_sentence,
    registration_state_words,
    route_words,
    tier_words,
)

TODAY = date(2026, 11, 30)


def test_v16_fda_in_its_window_and_after_it() -> None:
    fda = Registration(RegistrationKind.FDA, 1)
    states = [find_status(fda, day).state for day in (TODAY, date(2027, 1, 1))]
    words = [registration_state_words(state, in_vietnamese) for state in states]
    assert words == ["đang kỳ gia hạn", "phải xác nhận đã gia hạn"]


def test_v17_gacc_under_248_after_its_window() -> None:
    gacc = Registration(RegistrationKind.GACC, 1, issued_on=date(2022, 1, 10), rule="248")
    state = find_status(gacc, TODAY).state
    assert registration_state_words(state, in_vietnamese) == "quá kỳ theo 248, kiểm tra Lệnh 280"
    told = [
        registration_sentence(one, in_vietnamese)
        for one in find_in_registration(gacc, None, None, TODAY)
    ]
    assert told == [
        "Chưa ghi ngày hết hạn; theo Lệnh 248 mã có hạn 5 năm, đến 10/01/2027.",
        "Kỳ gia hạn đã hết ngày 10/10/2026: quá kỳ theo 248, kiểm tra Lệnh 280.",
    ]


def test_a_change_says_what_it_may_do() -> None:
    for rule in (RegistrationRule.OTHER_COMMUNE, RegistrationRule.OTHER_REPRESENTATIVE):
        told = registration_sentence(RegistrationFinding(rule, "a", "b"), in_vietnamese)
        assert told.endswith("thay đổi có thể làm đình chỉ mã (Lệnh 280).")


def test_everything_has_words_of_its_own() -> None:
    said = [registration_kind_words(one, in_vietnamese) for one in RegistrationKind]
    said += [registration_state_words(one, in_vietnamese) for one in RegistrationState]
    said += [route_words(one, in_vietnamese) for one in ExportRoute]
    said += [tier_words(one, in_vietnamese) for one in MarketTier]
    assert len(set(said)) == len(said)
