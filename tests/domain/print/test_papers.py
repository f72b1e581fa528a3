"""What rating papers say: points of one sheet, what each star lacks, names as people know them."""

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ocop_desktop.domain.law.criteria import Criteria
from ocop_desktop.domain.print.papers import (
    FilledSheet,
    GapRow,
    PaperHeader,
    StarGaps,
    count_sheet_points,
    list_star_gaps,
    make_gap_row,
    name_in_print,
    number_in_print,
)
from ocop_desktop.domain.rating.score_sheet import Answer, MemberSheet, ScoreSheet
from ocop_desktop.domain.rating.stars import judge
from ocop_desktop.domain.rating.verdict import Gap, Outcome, Verdict
from tests.domain.rating.sheets import LAW, alone, answers_for, best, criteria
from tests.domain.rating.small_sheets import case, criterion, law, section, set_of

SET_1 = criteria(1)
SETS = [criteria(number) for number in range(1, 27)]


def filled(
    of: Criteria, answers: Mapping[str, Answer], confirm: Mapping[str, bool] | None = None
) -> FilledSheet:
    """One member's judged sheet."""
    known = confirm or {}
    verdict = judge(of, alone(answers, confirm=known), LAW)
    return FilledSheet(PaperHeader(), of, LAW.parts, MemberSheet("Bà Lan", answers), known, verdict)


@pytest.mark.parametrize("of", SETS, ids=lambda of: str(of.criteria_set.number))
def test_the_points_of_a_sheet_are_those_of_its_verdict(of: Criteria) -> None:
    sheet = filled(of, best(of))
    points = count_sheet_points(sheet)
    assert sheet.verdict is not None
    (member,) = sheet.verdict.members
    assert (points.total, points.parts) == (member.total, member.parts)
    assert sum(points.sections.values()) == member.total
    assert set(points.lines) == {slot.number for slot in of.slots}


@given(st.sampled_from(SETS[:3]).flatmap(lambda of: st.tuples(st.just(of), answers_for(of))))
def test_lines_sections_and_parts_add_up(case_of: tuple[Criteria, dict[str, Answer]]) -> None:
    of, answers = case_of
    points = count_sheet_points(filled(of, answers))
    assert sum(one or 0 for one in points.lines.values()) == points.total
    assert sum(points.sections.values()) == sum(points.parts.values()) == points.total


def test_a_line_that_is_not_scored_has_no_points_and_no_option_met_has_zero() -> None:
    answers = best(SET_1) | {"1.2": None}
    del answers["2.3"]
    points = count_sheet_points(filled(SET_1, answers))
    assert (points.lines["1.2"], points.lines["2.3"]) == (Decimal(0), None)
    assert points.total == Decimal(100) - 2 - 3


def test_a_closed_line_gives_zero_whatever_was_answered() -> None:
    closed = {"7:evidence_required:1": False}
    points = count_sheet_points(filled(SET_1, best(SET_1), closed))
    assert points.lines["7"] == 0
    assert points.sections["7"] == 0
    unanswered = {number: one for number, one in best(SET_1).items() if number != "7"}
    assert count_sheet_points(filled(SET_1, unanswered, closed)).lines["7"] == 0


def test_after_a_stop_nothing_is_scored_but_without_a_verdict_everything_is() -> None:
    sheet = filled(SET_1, best(SET_1), {"6.1:stop_if:1": True})
    assert sheet.verdict is not None
    points = count_sheet_points(sheet)
    assert (points.lines["6.1"], points.lines["6.2"]) == (
        SET_1.criteria_by_number()["6.1"].max,
        None,
    )
    assert points.total == sheet.verdict.members[0].total < 100
    assert count_sheet_points(replace(sheet, verdict=None)).total == 100


CASES = set_of(
    section("7", criterion=[criterion("7.1", "0 1*** 3****", applies_only_if=["Có mẫu"])]),
    section("8", name="Quản lý", case=[case("1 2****"), case("1 3")]),
)
BANDS = replace(law(0, 1, 2, 4, 6), bands=tuple(
    replace(band, certificate=band.stars > 2) for band in law(0, 1, 2, 4, 6).bands
))  # fmt: skip


def judged(answers: dict[str, Answer], confirm: Mapping[str, bool] | None = None) -> Verdict:
    return judge(CASES, ScoreSheet((MemberSheet("", answers),), confirm or {}), BANDS)


def test_a_case_goes_by_the_number_and_the_name_of_its_section() -> None:
    assert [number_in_print(one) for one in ("8:1", "7.1", "7")] == ["8", "7.1", "7"]
    assert name_in_print(CASES, "8:2") == "Quản lý - Trường hợp"
    assert name_in_print(CASES, "7.1") == "Thử"


def test_parts_of_a_criterion_go_by_their_own_name() -> None:
    parts = [criterion("1.1.1", "0 1"), {**criterion("1.1.2", "0 2"), "name": "Phần hai"}]
    whole = {"number": "1.1", "name": "Gộp", "max": 9, "part_criterion": parts}
    assert name_in_print(set_of(section("1", criterion=[whole])), "1.1.2") == "Phần hai"


def test_each_star_with_a_certificate_names_its_points_and_minimums_fewest_stars_first() -> None:
    verdict = judged({"7.1": Decimal(0), "8:1": Decimal(1)})
    third, fourth, fifth = list_star_gaps(CASES, verdict, BANDS)
    assert (third.stars, fourth.stars, fifth.stars) == (3, 4, 5)
    assert (third.needs_points, fourth.needs_points, fifth.needs_points) == (
        Decimal(2), Decimal(4), Decimal(6),
    )  # fmt: skip
    assert [row.number for row in third.rows] == ["7.1"]
    assert [row.number for row in fourth.rows] == ["7.1", "8"]
    assert fifth.rows == ()


def test_points_that_are_reached_are_not_asked_for() -> None:
    verdict = judged({"7.1": Decimal(3), "8:2": Decimal(1)})
    assert verdict.mean == 4
    assert list_star_gaps(CASES, verdict, BANDS) == (
        StarGaps(3), StarGaps(4), StarGaps(5, Decimal(6)),
    )  # fmt: skip
    assert list_star_gaps(CASES, Verdict(Outcome.INCOMPLETE), BANDS)[0] == StarGaps(3, Decimal(2))


def test_a_missing_minimum_is_said_in_the_words_of_the_sheet() -> None:
    verdict = judged({"7.1": Decimal(1), "8:1": Decimal(1)})
    rows = [make_gap_row(CASES, verdict, gap) for gap in verdict.missing]
    assert rows == [
        GapRow("7.1", "Thử", "Mức", Decimal(3), "Mức", Decimal(1)),
        GapRow("8", "Quản lý - Trường hợp", "Mức", Decimal(2), "Mức", Decimal(1)),
    ]


def test_where_no_option_is_met_there_is_no_level_to_name() -> None:
    verdict = judged({"7.1": None, "8:2": Decimal(1)})
    row = make_gap_row(CASES, verdict, verdict.missing[0])
    assert row == GapRow("7.1", "Thử", "Mức", Decimal(1))


def test_a_closed_line_is_marked_whatever_level_it_has() -> None:
    verdict = judged({"7.1": Decimal(3), "8:2": Decimal(1)}, {"7.1:applies_only_if:1": False})
    row = make_gap_row(CASES, verdict, verdict.missing[0])
    assert (row.has, row.has_points, row.closed) == ("Mức", Decimal(3), True)
    unanswered = judged({"8:2": Decimal(1)}, {"7.1:applies_only_if:1": False})
    row = make_gap_row(CASES, unanswered, unanswered.missing[0])
    assert (row.has, row.has_points, row.closed) == ("", None, False)


def test_a_minimum_that_the_sheet_does_not_mark_has_no_words() -> None:
    row = make_gap_row(CASES, Verdict(Outcome.RATED), Gap(5, "7.1", None, None))
    assert row == GapRow("7.1", "Thử", "", Decimal(0))
