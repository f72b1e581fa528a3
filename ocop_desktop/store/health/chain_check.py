"""The actions of the history whose link does not follow from what is recorded of them."""

from collections.abc import Callable, Iterator

from ocop_desktop.domain.health.report import HealthProblem, ProblemKind, RecordName
from ocop_desktop.store import tables
from ocop_desktop.store.engines.raw_file import RawRegister
from ocop_desktop.store.health.chain_links import find_broken_links, find_sample_start


def find_broken_actions(
    raw: RawRegister, on_checked: Callable[[int], None], *, full: bool = True
) -> Iterator[HealthProblem]:
    """One problem for each such action, without `full` of the newest ones.

    Raises RegisterDamaged, RegisterLocked.
    """
    with raw.connecting() as connection:
        after = 0 if full else find_sample_start(connection)
        for action_id in find_broken_links(connection, on_checked, after):
            yield HealthProblem(ProblemKind.CHAIN, RecordName(tables.change_set.name, action_id))
