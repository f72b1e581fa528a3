"""The actions of the history whose link does not follow from what is recorded of them."""

from collections.abc import Callable, Iterator

from ocop_desktop.domain.health.report import HealthProblem, ProblemKind, RecordName
from ocop_desktop.store import tables
from ocop_desktop.store.engines.raw_file import RawRegister
from ocop_desktop.store.health.chain_links import find_broken_links


def find_broken_actions(
    raw: RawRegister, on_checked: Callable[[int], None]
) -> Iterator[HealthProblem]:
    """One problem for each such action. Raises RegisterDamaged, RegisterLocked."""
    with raw.connecting() as connection:
        for action_id in find_broken_links(connection, on_checked):
            yield HealthProblem(ProblemKind.CHAIN, RecordName(tables.change_set.name, action_id))
