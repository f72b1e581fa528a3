"""Evaluations: begun by the law in force, judged from their answers, locked, cloned, compared."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from ocop_desktop import resources
from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.errors import EvaluationLocked, InvalidValue, NotReady, UnfitAnswer
from ocop_desktop.domain.law.criteria import Criteria
from ocop_desktop.domain.office.office import Office, OfficeKind, RatingSettings
from ocop_desktop.domain.rating.effort import EffortTable
from ocop_desktop.domain.rating.evaluation import (
    CouncilDecision,
    CouncilMember,
    CouncilRole,
    Evaluation,
)
from ocop_desktop.domain.rating.score_sheet import Level, MemberSheet
from ocop_desktop.domain.register.product import Certificate, Product
from ocop_desktop.domain.register.recognition import RecognitionKind
from ocop_desktop.services import evaluations, history, offices, products, recognitions
from ocop_desktop.store.database import Register
from tests.builders import a_product, a_recognition

DAY = date(2026, 11, 22)
DRINK = resources.regulation_library().criteria("qd-26-2026", 17)


def best(criteria: Criteria) -> dict[str, Decimal | None]:
    """The highest option everywhere."""
    return {slot.criteria[0].number: slot.criteria[0].options[-1].points for slot in criteria.slots}


def confirmed(criteria: Criteria) -> dict[str, bool]:
    """Every rule answered the way that lets the sheet pass."""
    return {
        rule.name: rule.kind.is_precondition for rule in criteria.all_rules() if rule.kind.is_asked
    }


def full(register: Register, product: Product, **facts: Any) -> Evaluation:
    """An evaluation with one member who gives the highest everywhere, all confirmed."""
    begun = evaluations.begin(register, product.id, on=DAY)
    sheets = (MemberSheet("Bà Lan", best(DRINK)),)
    return replace(begun, sheets=sheets, confirm=confirmed(DRINK), **facts)


def test_an_evaluation_begins_by_the_law_in_force(stocked: tuple[Register, Product]) -> None:
    register, product = stocked
    today = evaluations.begin(register, product.id, on=DAY)
    assert (today.regulation_id, today.set_number) == ("qd-26-2026", 17)
    assert today.content_hash == DRINK.content_hash
    before = evaluations.begin(register, product.id, on=date(2026, 5, 21))
    assert (before.regulation_id, before.sheets) == ("qd-148-2023", ())


def test_the_commune_checks_its_four_topics(stocked: tuple[Register, Product]) -> None:
    register, product = stocked
    begun = evaluations.begin(register, product.id, on=DAY, level=Level.COMMUNE)
    assert [topic.topic for topic in begun.topics] == [
        "nguồn gốc sản phẩm, nguyên liệu địa phương",
        "sử dụng lao động địa phương",
        "nguồn gốc ý tưởng sản phẩm",
        "bản sắc, trí tuệ địa phương",
    ]


def test_a_kept_evaluation_comes_back_whole(stocked: tuple[Register, Product]) -> None:
    register, product = stocked
    council = (
        CouncilMember("Ông An", CouncilRole.CHAIR, "Phó Chủ tịch"),
        CouncilMember("Bà Lan", present=True),
        CouncilMember("Ông Bình", present=False),
    )
    decision = CouncilDecision(4, "0000/QĐ-UBND", DAY, "thống nhất")
    wanted = full(register, product, council=council, decision=decision, kind=RecognitionKind.FIRST)
    saved = evaluations.save(register, wanted)
    assert evaluations.view(register, saved.id).evaluation == replace(wanted, id=saved.id)


def test_absent_members_do_not_score(stocked: tuple[Register, Product]) -> None:
    register, product = stocked
    lowest = {slot.criteria[0].number: None for slot in DRINK.slots}
    wanted = full(register, product)
    wanted = replace(
        wanted,
        council=(CouncilMember("Bà Lan"), CouncilMember("Ông Bình", present=False)),
        sheets=(*wanted.sheets, MemberSheet("Ông Bình", lowest)),
    )
    verdict = evaluations.view_of(register, wanted).verdict
    assert (verdict.mean, verdict.quorum) == (Decimal(100), False)


def test_scores_of_nobody_beside_those_of_members_are_refused(
    stocked: tuple[Register, Product],
) -> None:
    register, product = stocked
    sheets = (MemberSheet("", best(DRINK)), MemberSheet("Bà Lan", best(DRINK)))
    wanted = replace(full(register, product), council=(CouncilMember("Bà Lan"),), sheets=sheets)
    with pytest.raises(InvalidValue) as refused:
        evaluations.save(register, wanted)
    assert refused.value.reason is ValueReason.SCORES_UNOWNED
    assert evaluations.ids(register) == ()


def test_the_office_remembers_who_sat_in_its_councils(stocked: tuple[Register, Product]) -> None:
    register, product = stocked
    council = (CouncilMember("Bà Lan", CouncilRole.CHAIR, "Phó Chủ tịch"), CouncilMember("Ông An"))
    evaluations.save(register, full(register, product, council=council))
    known = evaluations.known_council(register, Level.PROVINCE)
    assert (known.members, known.last) == (council, ("Bà Lan", "Ông An"))


def test_a_new_evaluation_starts_from_the_office_and_the_history(
    stocked: tuple[Register, Product],
) -> None:
    register, product = stocked
    on = date(2026, 11, 30)
    product = products.save(register, replace(a_product(product.producer_id, "Mới"), codes=()))
    assert evaluations.propose(register, product.id, on) == (Level.COMMUNE, RecognitionKind.FIRST)
    offices.save(register, Office("Sở", kind=OfficeKind.PROVINCE))
    held = a_recognition(product.id, issued_on=date(2023, 12, 20))
    recognitions.save(register, replace(held, expires_on=date(2026, 12, 20)))
    assert evaluations.propose(register, product.id, on) == (
        Level.PROVINCE, RecognitionKind.RENEWAL,
    )  # fmt: skip
    assert evaluations.propose(register, product.id, date(2024, 6, 1))[1] is RecognitionKind.UPGRADE
    assert evaluations.propose(register, product.id, date(2029, 1, 1))[1] is RecognitionKind.RENEWAL


def test_an_answer_the_sheet_does_not_offer_is_refused_and_nothing_is_kept(
    stocked: tuple[Register, Product],
) -> None:
    register, product = stocked
    wanted = full(register, product)
    odd = replace(wanted, sheets=(MemberSheet("Bà Lan", {"1.1": Decimal(7)}),))
    with pytest.raises(UnfitAnswer) as refused:
        evaluations.save(register, odd)
    assert (refused.value.criterion, refused.value.value) == ("1.1", "7")
    assert evaluations.rows(register) == ()


def test_a_recorded_evaluation_is_locked_until_somebody_says_why_not(
    stocked: tuple[Register, Product],
) -> None:
    register, product = stocked
    saved = evaluations.save(register, full(register, product))
    locked = evaluations.record(register, saved.id)
    assert locked.is_locked
    changed = replace(locked, sheets=(MemberSheet("Bà Lan", best(DRINK) | {"1.1": None}),))
    with pytest.raises(EvaluationLocked):
        evaluations.save(register, changed)
    evaluations.save(register, replace(locked, decision=CouncilDecision(5)))
    with pytest.raises(InvalidValue):
        evaluations.unlock(register, saved.id, "  ")
    evaluations.unlock(register, saved.id, "nhập nhầm tiêu chí 1.1")
    assert "nhập nhầm tiêu chí 1.1" in history.recent(register, 1)[0].sentence
    evaluations.save(register, replace(changed, locked_hash=""))


def test_who_was_absent_is_locked_too_for_absent_members_do_not_score(
    stocked: tuple[Register, Product],
) -> None:
    register, product = stocked
    lowest = MemberSheet("Ông Bình", dict.fromkeys(best(DRINK)))
    wanted = full(register, product)
    saved = evaluations.save(
        register, replace(wanted, sheets=(*wanted.sheets, lowest), discussion="giữ điểm"), lock=True
    )
    absent = CouncilMember("Ông Bình", present=False)
    with pytest.raises(EvaluationLocked):
        evaluations.save(register, replace(saved, council=(absent,)))
    evaluations.save(register, replace(saved, council=(replace(absent, present=True),)))


def test_nothing_is_recorded_before_everything_is_answered(
    stocked: tuple[Register, Product],
) -> None:
    register, product = stocked
    answers = best(DRINK)
    del answers["1.1"]
    begun = evaluations.begin(register, product.id, on=DAY)
    saved = evaluations.save(register, replace(begun, sheets=(MemberSheet("Bà Lan", answers),)))
    with pytest.raises(NotReady) as refused:
        evaluations.record(register, saved.id)
    assert refused.value.unscored == ("1.1",)
    assert "set:disqualify_if:1" in refused.value.unconfirmed


def test_members_far_apart_need_a_note_of_their_discussion(
    stocked: tuple[Register, Product],
) -> None:
    register, product = stocked
    far = MemberSheet("Ông Bình", dict.fromkeys(best(DRINK)))
    wanted = full(register, product)
    saved = evaluations.save(register, replace(wanted, sheets=(*wanted.sheets, far)))
    with pytest.raises(NotReady) as refused:
        evaluations.record(register, saved.id)
    assert refused.value.undiscussed
    evaluations.save(register, replace(saved, discussion="Đã thảo luận, giữ điểm"))
    assert evaluations.record(register, saved.id).is_locked


def test_the_recorded_decision_wins_over_the_computed_stars(
    stocked: tuple[Register, Product],
) -> None:
    register, product = stocked
    saved = evaluations.save(register, full(register, product))
    assert (evaluations.rows(register)[0].stars, evaluations.rows(register)[0].potential_five) == (
        5,
        True,
    )
    evaluations.save(register, replace(saved, decision=CouncilDecision(4)))
    row = evaluations.rows(register)[0]
    assert (row.stars, row.band, row.decided) == (4, 5, True)


def test_history_is_recorded_by_the_means_of_the_parts(stocked: tuple[Register, Product]) -> None:
    register, product = stocked
    begun = evaluations.begin(register, product.id, on=DAY, regulation_id="qd-1048-2019")
    means = {"A": Decimal(31), "B": Decimal(24), "C": Decimal(38)}
    saved = evaluations.save(register, replace(begun, means=means))
    verdict = evaluations.view(register, saved.id).verdict
    assert (verdict.mean, verdict.stars) == (Decimal(93), 5)
    too_much = replace(saved, means=means | {"A": Decimal(36)})
    with pytest.raises(InvalidValue):
        evaluations.save(register, too_much)


def test_a_clone_carries_what_is_unchanged_and_names_expired_papers(
    stocked: tuple[Register, Product],
) -> None:
    register, product = stocked
    paper = Certificate("ATTP", "01/2023", expires_on=date(2026, 1, 31))
    products.save(register, replace(product, certificates=(paper, Certificate("VietGAP"))))
    saved = evaluations.save(register, full(register, product))
    cloned = evaluations.clone(register, saved.id, on=DAY)
    assert cloned.expired == (paper,)
    assert cloned.evaluation.sheets[0].options == best(DRINK)
    assert cloned.evaluation.carried == frozenset(best(DRINK))
    assert cloned.evaluation.confirm == {}
    assert (cloned.evaluation.id, cloned.evaluation.cloned_from) == (0, saved.id)


def test_two_evaluations_are_compared_criterion_by_criterion(
    stocked: tuple[Register, Product],
) -> None:
    register, product = stocked
    first = evaluations.save(register, full(register, product, held_on=date(2026, 6, 1)))
    lower = best(DRINK) | {"1.1": None}
    second = evaluations.save(
        register, replace(first, id=0, held_on=DAY, sheets=(MemberSheet("Bà Lan", lower),))
    )
    found = evaluations.compare(register, second.id, first.id)
    assert found.before.evaluation.id == first.id
    assert [(one.criterion, one.after) for one in found.differences] == [("1.1", None)]


def test_trying_another_regulation_needs_score_sheets(stocked: tuple[Register, Product]) -> None:
    register, product = stocked
    saved = evaluations.save(register, full(register, product))
    same = evaluations.what_if(register, saved.id, "qd-26-2026")
    assert (same.verdict.stars, same.new_minimums) == (5, ())
    with pytest.raises(InvalidValue):
        evaluations.what_if(register, saved.id, "qd-148-2023")


def test_deleting_a_product_takes_its_evaluations_along_and_undo_brings_them_back(
    stocked: tuple[Register, Product],
) -> None:
    register, product = stocked
    evaluations.save(register, full(register, product))
    products.delete(register, [product.id])
    assert evaluations.rows(register) == ()
    history.undo(register)
    assert [row.product for row in evaluations.rows(register)] == [product.name.vi]


def test_the_office_sets_its_own_limits_and_efforts(stocked: tuple[Register, Product]) -> None:
    register, product = stocked
    top = next(one for one in DRINK.criteria_by_number().values() if one.minimum(5))
    below, needed = top.options[-2].points, top.options[-1].points
    efforts = {17: EffortTable({top.number: {needed: Decimal(40)}})}
    offices.save(register, Office("UBND xã Mẫu", rating=RatingSettings(Decimal(5), 60, efforts)))
    assert offices.get(register).rating == RatingSettings(Decimal(5), 60, efforts)
    lower = MemberSheet("Bà Lan", best(DRINK) | {top.number: below})
    saved = evaluations.save(register, replace(full(register, product), sheets=(lower,)))
    assert evaluations.view(register, saved.id).spread_limit == 5
    (way, *_) = evaluations.paths(register, saved.id, 5)
    assert [(step.criterion, step.to) for step in way.steps] == [(top.number, needed)]
    assert way.cost == 40


def test_counting_evaluations_judges_none(stocked: tuple[Register, Product]) -> None:
    register, product = stocked
    saved = [evaluations.save(register, full(register, product)).id for _ in range(3)]
    assert sorted(evaluations.ids(register)) == saved
    assert [row.id for row in evaluations.rows(register)] == saved[::-1]


def test_deleted_evaluations_come_back_with_undo(stocked: tuple[Register, Product]) -> None:
    register, product = stocked
    kept = evaluations.save(register, full(register, product))
    assert evaluations.delete(register, [kept.id, kept.id]) == 1
    history.undo(register)
    assert evaluations.view(register, kept.id).evaluation == kept
