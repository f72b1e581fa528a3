"""Records as they begin: not yet in the register, with nothing said that nobody has said."""

from decimal import Decimal

import pytest

from ocop_desktop.domain.codes import ThemeReason
from ocop_desktop.domain.deadlines.filing import Filing, Notice
from ocop_desktop.domain.errors import ThemeFault
from ocop_desktop.domain.events.event import Event
from ocop_desktop.domain.law.criteria import Criterion, Section
from ocop_desktop.domain.law.regulation import Council, Evidence, Part
from ocop_desktop.domain.print.papers import (
    CouncilSummary,
    ImprovementPlan,
    PaperHeader,
    SummaryMember,
)
from ocop_desktop.domain.rating.comparison import Difference
from ocop_desktop.domain.rating.evaluation import CouncilMember, CouncilRole, Evaluation
from ocop_desktop.domain.rating.improvement import ImprovementPath
from ocop_desktop.domain.rating.score_sheet import ScoreSheet
from ocop_desktop.domain.rating.verdict import Outcome, Verdict
from ocop_desktop.domain.register.producer import Producer
from ocop_desktop.domain.register.product import Photo, Product
from ocop_desktop.domain.register.recognition import Recognition, RecognitionDays
from ocop_desktop.domain.register.selection import Selection
from ocop_desktop.domain.text import Translated
from tests.domain.rating.small_sheets import criterion, section, set_of

SET_1 = set_of(section("1", criterion=[criterion("1.1", "0 9")]))


@pytest.mark.parametrize(
    "record",
    [
        Product(Translated("x")),
        Producer("x"),
        Recognition(1, 4),
        RecognitionDays(4),
        Event("x"),
        Selection("x"),
        Filing(1),
        Notice(1),
        Evaluation(1, "qd"),
    ],
    ids=lambda record: type(record).__name__,
)
def test_a_record_that_is_not_yet_in_the_register_has_the_id_0(record: object) -> None:
    assert getattr(record, "id", None) == 0


def test_a_product_without_a_known_producer_says_so_with_0() -> None:
    assert Product(Translated("x")).producer_id == 0


def test_consent_covers_and_contests_are_never_assumed() -> None:
    assert not Producer("x", phone="028 0000 0000").phone_printable
    assert not Photo("l", "s", 4, 3).cover
    assert not Filing(1).contested


def test_who_is_invited_is_present_and_an_ordinary_member_unless_said_otherwise() -> None:
    member = CouncilMember("Bà Lan")
    assert (member.present, member.role) == (True, CouncilRole.MEMBER)
    assert SummaryMember("Bà Lan").present


def test_a_criterion_is_neither_a_question_of_yes_or_no_nor_a_choice_of_cases() -> None:
    assert not Criterion("1.1", "x", Decimal(1)).is_yes_no
    assert not Section("A", "1", "x", Decimal(1), ()).choose_one
    assert not Evidence("x").expires


def test_a_verdict_without_members_has_no_spread_and_nothing_potential() -> None:
    verdict = Verdict(Outcome.INCOMPLETE)
    assert (verdict.spread, verdict.potential_five) == (Decimal(0), False)
    assert verdict.quorum is None
    path = ImprovementPath((), Decimal(0), Decimal(0), 1)
    plan = ImprovementPlan(PaperHeader(), 4, (), Decimal(0), Decimal(0), Decimal(0))
    assert (path.potential_five, plan.potential) == (False, False)
    difference = Difference("1", "x", None, None)
    assert (difference.was_scored, difference.is_scored) == (True, True)


def test_a_fault_of_a_theme_has_limits_only_where_there_are_some() -> None:
    assert ThemeFault("name", ThemeReason.NO_NAME).limits == (0, 0)


def test_members_may_lie_ten_points_apart_unless_the_decision_or_the_office_says_otherwise() -> (
    None
):
    assert Council() == Council(75, Decimal(10))
    header, part = PaperHeader(), Part("A", "x", Decimal(1))
    rated = Verdict(Outcome.RATED)
    summary = CouncilSummary(header, SET_1, (part,), ScoreSheet(), rated)
    assert summary.spread_limit == Council().spread_points
