"""Generated small criteria sets with sheets, and every way to improve one, tried in turn."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import pairwise, product

from hypothesis import strategies as st

from ocop_desktop import resources
from ocop_desktop.domain.law.criteria import Criteria
from ocop_desktop.domain.law.criteria_file import CriteriaReader
from ocop_desktop.domain.law.regulation import Band, Regulation
from ocop_desktop.domain.rating.agreement import find_agreed_answers
from ocop_desktop.domain.rating.effort import EffortTable
from ocop_desktop.domain.rating.score_sheet import Answer, MemberSheet, ScoreSheet, find_chosen
from ocop_desktop.domain.rating.sheet_rules import is_closed
from ocop_desktop.domain.rating.stars import judge

LAW = resources.regulations()[-1]

Table = dict[str, object]
ImprovementPath = tuple[Answer, ...]


def set_of(*sections: Mapping[str, object], **facts: object) -> Criteria:
    """A criteria set written as its file would be."""
    head = {"number": 99, "code": "X.1", "name": "Bộ thử", "group": "Thử", **facts}
    reading = CriteriaReader("99-thu.toml", {})
    found = reading.read_criteria({**head, "section": sections})
    assert reading.faults == []
    return found


def section(number: str, **facts: object) -> Table:
    """A section of part A."""
    return {"part": "A", "number": number, "name": "Mục thử", "max": 9, **facts}


def criterion(number: str, points: str, **facts: object) -> Table:
    """A criterion with its points and asterisks: "0 1 3****"."""
    return {"number": number, "name": "Thử", "max": 9, "options": _lines(points), **facts}


def case(points: str) -> Table:
    """A case of a choose-one section."""
    return {"name": "Trường hợp", "options": _lines(points)}


def _lines(points: str) -> str:
    return "\n".join(f"{one} | Mức" for one in points.split())


def law(*starts: Decimal | int) -> Regulation:
    """The law in force with bands of 1, 2, ... stars that start at other points."""
    bands = [Band(stars, Decimal(start)) for stars, start in enumerate(starts, start=1)]
    return replace(LAW, bands=tuple(reversed(bands)))


def alone(answers: Mapping[str, Answer], **confirm: bool) -> ScoreSheet:
    """The sheet of a single member."""
    return ScoreSheet((MemberSheet("Bà Lan", answers),), confirm)


@dataclass(frozen=True)
class Asked:
    """A question to the path: which sheet, which stars, which efforts."""

    criteria: Criteria
    sheet: ScoreSheet
    regulation: Regulation
    stars: int
    effort: EffortTable


_POINTS = st.sampled_from(["0", "0.5", "1", "2", "3", "5"])
_RULES = ("requires", "applies_only_if", "evidence_required", "stop_if", "not_eligible_if")


@st.composite
def _options(draw: st.DrawFn) -> str:
    points = sorted(draw(st.sets(_POINTS, min_size=1, max_size=3)), key=Decimal)
    maximum = draw(st.sampled_from([0, 0, len(points)]))
    marks = sorted(draw(st.sets(st.sampled_from([3, 4, 5]), max_size=maximum)))
    places = sorted(draw(st.permutations(range(len(points))))[: len(marks)])
    marked = dict(zip(places, marks, strict=True))
    return " ".join(one + "*" * marked.get(place, 0) for place, one in enumerate(points))


@st.composite
def _criterion(draw: st.DrawFn, number: str) -> Table:
    rule = draw(st.sampled_from([None, None, None, None, "stop_if_zero", *_RULES]))
    return criterion(number, draw(_options()), **({rule: ["Thử"]} if rule else {}))


@st.composite
def small_sets(draw: st.DrawFn) -> Criteria:
    """Two to five lines in two sections, perhaps with part criteria and cases."""
    first = [draw(_criterion(f"1.{place}")) for place in range(1, draw(st.integers(1, 2)) + 1)]
    if draw(st.booleans()):
        parts = [draw(_criterion(f"1.3.{place}")) for place in (1, 2)]
        first.append({"number": "1.3", "name": "Gộp", "max": 9, "part_criterion": parts})
    other: list[Table] = [section("2", criterion=[draw(_criterion("2.1"))])]
    if draw(st.booleans()):
        other = [section("2", case=[case(draw(_options())) for _ in range(2)])]
    return set_of(section("1", criterion=first), *other)


@st.composite
def _answers(draw: st.DrawFn, criteria: Criteria) -> dict[str, Answer]:
    chosen_ones = [draw(st.sampled_from(slot.criteria)) for slot in criteria.slots]
    return {
        one.number: draw(st.sampled_from([None, None, *(level.points for level in one.options)]))
        for one in chosen_ones
    }


@st.composite
def _efforts(draw: st.DrawFn, criteria: Criteria) -> EffortTable:
    effort = st.sampled_from(["0", "0.1", "0.5", "1", "2", "3", "7.25"]).map(Decimal)
    table: dict[str, dict[Decimal, Decimal]] = {}
    for number, one in criteria.criteria_by_number().items():
        named = draw(st.sets(st.sampled_from([level.points for level in one.options])))
        table[number] = {points: draw(effort) for points in sorted(named)}
    return EffortTable(table)


@st.composite
def questions(draw: st.DrawFn) -> Asked:
    """A small set, one to three members' sheets, confirmations, bands and efforts."""
    criteria = draw(small_sets())
    members = [
        MemberSheet(name, draw(_answers(criteria)))
        for name in draw(st.sampled_from(["A", "A", "ABC"]))
    ]
    asked = [rule for rule in criteria.all_rules() if rule.kind.is_asked]
    usual = [rule.kind.is_precondition for rule in asked]
    answers = [draw(st.sampled_from([None, good, good, good, not good])) for good in usual]
    confirm = {
        rule.name: answer for rule, answer in zip(asked, answers, strict=True) if answer is not None
    }
    maximum = int(
        sum(max(one.points for one in slot.criteria[0].options) for slot in criteria.slots)
    )
    halves = sorted(draw(st.lists(st.integers(1, 2 * maximum + 1), min_size=4, max_size=4)))
    starts = [Decimal(0), *(Decimal(half) / 2 for half in halves)]
    return Asked(
        criteria,
        ScoreSheet(tuple(members), confirm),
        law(*starts),
        draw(st.sampled_from([2, 3, 3, 4, 4, 5])),
        draw(_efforts(criteria)),
    )


def judged_stars(asked: Asked, answers: Mapping[str, Answer]) -> int:
    """The stars of one sheet with these answers; 0 where it is not rated."""
    sheet = ScoreSheet((MemberSheet("", answers),), asked.sheet.confirm)
    return judge(asked.criteria, sheet, asked.regulation).stars or 0


def every_path(asked: Asked) -> list[tuple[Decimal, int, tuple[tuple[int, Decimal], ...]]]:
    """All improvements that reach the star and have nothing to spare, in the order promised.

    Each is cost, number of steps, and the steps as place on the sheet and points.
    """
    agreed = find_agreed_answers(asked.criteria, asked.sheet)
    lines = [find_chosen(slot, agreed) for slot in asked.criteria.slots]
    numbers = [one.number for one in lines if one is not None]
    levels = [_levels(asked, agreed, number) for number in numbers]
    reaching = {
        way
        for way in product(*levels)
        if judged_stars(asked, {**agreed, **dict(zip(numbers, way, strict=True))}) >= asked.stars
    }
    sound = [way for way in reaching if not any(low in reaching for low in _one_lower(way, levels))]
    return sorted(_described(asked, numbers, levels, way) for way in sound)


def _levels(asked: Asked, agreed: Mapping[str, Answer], number: str) -> list[Answer]:
    start = agreed[number]
    slot = next(
        one for one in asked.criteria.slots if number in {line.number for line in one.criteria}
    )
    if is_closed(slot, asked.sheet.confirm):
        return [start]
    options = asked.criteria.criteria_by_number()[number].options
    return [start, *(one.points for one in options if start is None or one.points > start)]


def _one_lower(
    way: ImprovementPath, levels: Sequence[Sequence[Answer]]
) -> Iterator[ImprovementPath]:
    """The way with one step left out or lowered, in every manner."""
    for place, answer in enumerate(way):
        for lower in levels[place][: levels[place].index(answer)]:
            yield (*way[:place], lower, *way[place + 1 :])


def _described(
    asked: Asked, numbers: Sequence[str], levels: Sequence[Sequence[Answer]], way: ImprovementPath
) -> tuple[Decimal, int, tuple[tuple[int, Decimal], ...]]:
    cost, steps = Decimal(0), []
    for place, answer in enumerate(way):
        passed = levels[place][: levels[place].index(answer) + 1]
        for below, points in pairwise(passed):
            assert points is not None
            named = asked.effort.steps.get(numbers[place], {})
            cost += named.get(points, points - (below or Decimal(0)))
        if answer is not None and answer != levels[place][0]:
            steps.append((place, answer))
    return cost, len(steps), tuple(steps)
