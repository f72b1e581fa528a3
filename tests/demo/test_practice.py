"""Practice data are fictional, varied and the same for the same seed."""

import tomllib
from datetime import date

import pytest

from ocop_desktop import resources
from ocop_desktop.demo import practice_products as practice
from ocop_desktop.demo.practice_evaluations import make_evaluation
from ocop_desktop.demo.practice_filings import make_filing, make_notice
from ocop_desktop.demo.practice_recognitions import MARK
from ocop_desktop.domain.deadlines.filing_checks import check_filing, check_notice
from ocop_desktop.domain.rating.evaluation import judge_evaluation
from ocop_desktop.domain.rating.verdict import Outcome
from ocop_desktop.domain.register.checks import check_producer, check_product, check_recognition
from ocop_desktop.domain.register.producer import ProducerKind
from ocop_desktop.domain.register.recognition import RecognitionKind, RecognitionState, status_on

WORDS = tomllib.loads(resources.folder("demo", "practice.toml").read_text(encoding="utf-8"))
DAYS = (date(2026, 11, 22), date(2028, 2, 29), date(2025, 7, 1))


@pytest.mark.parametrize("on", DAYS)
def test_66_products_show_every_set_and_state_on_any_day(on: date) -> None:
    made = list(practice.make_products(66, 22, 1, on, WORDS))
    assert {one.product.set_number for one in made} == set(range(1, 27))
    states = {status_on(one.recognitions, on, resources.regulations()).state for one in made}
    assert states == set(RecognitionState) - {RecognitionState.REPLACED, RecognitionState.DAMAGED}
    assert {status_on(one.recognitions, on, resources.regulations()).stars for one in made} >= {
        3,
        4,
        None,
    }
    assert max(len(one.product.name.vi) for one in made) > 120
    assert any(not one.picture for one in made)
    assert any(not one.product.story_short.vi for one in made)


def test_all_kinds_of_producers_are_there_and_say_that_they_are_made_up() -> None:
    made = list(practice.make_producers(22, 1, WORDS))
    assert {one.kind for one in made} == set(ProducerKind)
    assert all(one.name.endswith(MARK) for one in made)
    assert all(one.phone.startswith("028 0000 ") for one in made if one.phone)
    assert all(one.email.endswith(".example") for one in made if one.email)


def test_practice_records_raise_no_doubt() -> None:
    for producer in practice.make_producers(30, 3, WORDS):
        assert check_producer(producer) == ()
    for one in practice.make_products(200, 30, 3, DAYS[0], WORDS):
        doubts = {problem.reason for problem in check_product(one.product, resources.regulations())}
        assert doubts <= {"missing"}
        for recognition in one.recognitions:
            assert {p.reason for p in check_recognition(recognition, resources.regulations())} <= {
                "missing"
            }


def test_the_communes_are_todays_communes_of_the_former_districts() -> None:
    codes = [code for codes in WORDS["districts"].values() for code in codes]
    assert all((area := resources.commune(code)) and area.province_code == "79" for code in codes)


def test_the_same_seed_gives_the_same_data_and_another_one_others() -> None:
    first, again, other = (
        list(practice.make_products(80, 20, seed, DAYS[0], WORDS)) for seed in (1, 1, 2)
    )
    assert first == again
    assert first != other


def test_practice_filings_are_on_their_way_and_raise_no_doubt() -> None:
    on, now = DAYS[0], resources.regulations()[-1]
    made = list(enumerate(practice.make_products(200, 30, 3, on, WORDS), 1))
    filed = [one for number, product in made if (one := make_filing(number, product, on, now))]
    sent = [told for number, product in made if (told := make_notice(number, product, on))]
    assert {one.kind for one in filed} == {RecognitionKind.RENEWAL, RecognitionKind.FIRST}
    assert all(one.is_in_hand(on) and check_filing(one, now.receipt_form) == () for one in filed)
    assert sent
    assert all(check_notice(told) == () for told in sent)


def test_practice_evaluations_can_be_judged_and_show_every_quality() -> None:
    library = resources.regulation_library()
    law = library.get("qd-26-2026")
    verdicts = []
    for place in range(15):
        criteria = library.criteria(law.id, place % 26 + 1)
        made = make_evaluation(1, criteria, law, place, 1, DAYS[0])
        verdicts.append(judge_evaluation(made, law, criteria))
    assert {one.outcome for one in verdicts} == {Outcome.RATED, Outcome.INCOMPLETE}
    assert len({one.stars for one in verdicts}) > 2
