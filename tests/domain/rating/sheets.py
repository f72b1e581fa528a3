"""Score sheets and small criteria sets for tests."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from hypothesis import strategies as st

from ocop_desktop import resources
from ocop_desktop.domain.law.criteria import Criteria
from ocop_desktop.domain.law.criteria_file import CriteriaReader
from ocop_desktop.domain.law.regulation import Regulation
from ocop_desktop.domain.rating.score_sheet import Answer, MemberSheet, ScoreSheet

SHELF = resources.regulation_library()
LAW: Regulation = SHELF.get("qd-26-2026")


def criteria(number: int) -> Criteria:
    """A set of 26/2026."""
    return SHELF.criteria("qd-26-2026", number)


def small_set(sections: Sequence[Mapping[str, object]], **facts: object) -> Criteria:
    """A criteria set written as its file would be."""
    head = {"number": 99, "code": "X.1", "name": "Bộ thử", "group": "Thử", **facts}
    reading = CriteriaReader("99-thu.toml", {})
    found = reading.read_criteria({**head, "section": sections})
    assert reading.faults == []
    return found


def best(of: Criteria) -> dict[str, Answer]:
    """The highest option everywhere, the first case where there are cases."""
    return {slot.criteria[0].number: slot.criteria[0].options[-1].points for slot in of.slots}


def none_met(of: Criteria) -> dict[str, Answer]:
    """No option met anywhere."""
    return {slot.criteria[0].number: None for slot in of.slots}


def lowered(of: Criteria, by: int, keep: frozenset[str] = frozenset()) -> dict[str, Answer]:
    """The best sheet made exactly `by` points worse without touching `keep` or a minimum that holds.

    Fails when the set cannot be lowered by exactly that much.
    """
    answers = best(of)
    left = Decimal(by)
    for slot in of.slots:
        criterion = slot.criteria[0]
        marks = [one.points for one in criterion.options if one.minimum_for]
        floor = max(marks, default=Decimal(-1))
        for option in criterion.options:
            loss = criterion.options[-1].points - option.points
            if option.points >= floor and 0 < loss <= left and criterion.number not in keep:
                answers[criterion.number] = option.points
                left -= loss
                break
    assert left == 0
    return answers


def alone(answers: Mapping[str, Answer], **facts: object) -> ScoreSheet:
    """The sheet of a single member."""
    return replace(ScoreSheet((MemberSheet("Bà Lan", answers),)), **facts)  # type: ignore[arg-type]


def answers_for(of: Criteria) -> st.SearchStrategy[dict[str, Answer]]:
    """Any complete answers."""
    return st.tuples(*(_slot_answer(slot.criteria) for slot in of.slots)).map(dict)


def _slot_answer(cases: Sequence[object]) -> st.SearchStrategy[tuple[str, Answer]]:
    return st.sampled_from(cases).flatmap(
        lambda case: st.tuples(
            st.just(case.number),  # type: ignore[attr-defined]
            st.sampled_from([None, *(one.points for one in case.options)]),  # type: ignore[attr-defined]
        )
    )
