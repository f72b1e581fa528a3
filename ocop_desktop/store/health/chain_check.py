"""The actions of the history whose link does not follow from what is recorded of them."""

from collections.abc import Callable, Iterator
from pathlib import Path

from sqlalchemy.exc import DatabaseError

from ocop_desktop.domain.health.report import HealthProblem, ProblemKind, RecordName
from ocop_desktop.store import tables
from ocop_desktop.store.chain import find_broken_links
from ocop_desktop.store.engines.choice import EMBEDDED


def find_broken_actions(folder: Path, on_checked: Callable[[int], None]) -> Iterator[HealthProblem]:
    """One problem for each such action. Raises RegisterDamaged, RegisterLocked."""
    engine = EMBEDDED.connect(folder, 5.0)
    try:
        with engine.connect() as connection:
            EMBEDDED.begin(connection, immediate=False)
            for action_id in find_broken_links(connection, on_checked):
                record = RecordName(tables.change_set.name, action_id)
                yield HealthProblem(ProblemKind.CHAIN, record)
    except DatabaseError as error:
        raise EMBEDDED.translate_error(error, folder) from error
    finally:
        engine.dispose()
