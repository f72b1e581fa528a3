"""The slowest path to the next star and the slowest verdict of seven members, over all 26 sets."""

from collections.abc import Callable, Iterator
from decimal import Decimal
from time import perf_counter

from ocop_desktop import resources
from ocop_desktop.domain.law.criteria import Criteria, Criterion
from ocop_desktop.domain.rating.improvement import find_cheapest_paths
from ocop_desktop.domain.rating.score_sheet import Answer, MemberSheet, ScoreSheet
from ocop_desktop.domain.rating.stars import judge
from ocop_desktop.domain.register.recognition import STARS

MEMBERS = 7
TRIES = 5

Timed = tuple[float, str]


def run() -> None:
    """Print the slowest path and the slowest verdict, each the median of five."""
    library, law = resources.regulation_library(), resources.regulations()[-1]
    sets = [library.criteria(law.id, one.number) for one in library.criteria_sets(law.id)]
    paths = sorted(timed for one in sets for timed in _paths(one))
    verdicts = sorted(_verdict(one) for one in sets)
    for what, times, aim in (("path", paths, 100), (f"judge {MEMBERS} members", verdicts, 5)):
        took, where = times[-1]
        middle = times[len(times) // 2][0]
        print(
            f"{what}: slowest {took * 1000:.1f} ms ({where}), "
            f"median {middle * 1000:.1f} ms of {len(times)} (aim {aim})"
        )


def _paths(criteria: Criteria) -> Iterator[Timed]:
    law = resources.regulations()[-1]
    for name, start in (("no option met", _none_met), ("lowest options", _lowest)):
        sheet = ScoreSheet((MemberSheet("", _answers(criteria, start)),))
        for stars in STARS:
            where = f"set {criteria.criteria_set.number}, {name}, to {stars} stars"
            yield _timed(lambda: find_cheapest_paths(criteria, sheet, law, stars)), where  # noqa: B023


def _verdict(criteria: Criteria) -> Timed:
    law = resources.regulations()[-1]
    answers = _answers(criteria, _lowest)
    sheet = ScoreSheet(tuple(MemberSheet(str(one), answers) for one in range(MEMBERS)))
    return _timed(lambda: judge(criteria, sheet, law)), f"set {criteria.criteria_set.number}"


def _answers(criteria: Criteria, start: Callable[[Criterion], Answer]) -> dict[str, Answer]:
    return {slot.criteria[0].number: start(slot.criteria[0]) for slot in criteria.slots}


def _none_met(_: Criterion) -> Answer:
    return None


def _lowest(criterion: Criterion) -> Decimal:
    return min(one.points for one in criterion.options)


def _timed(work: Callable[[], object]) -> float:
    """Seconds, the median of several runs."""
    times = []
    for _ in range(TRIES):
        start = perf_counter()
        work()
        times.append(perf_counter() - start)
    return sorted(times)[TRIES // 2]
