"""Mending a register from its own history, after a copy of it was made."""

from collections.abc import Callable, Collection, Sequence
from pathlib import Path

from ocop_desktop.domain.change import ChangeKind
from ocop_desktop.domain.errors import OcopError
from ocop_desktop.domain.health.repair import RepairReport
from ocop_desktop.domain.health.report import HealthProblem, ProblemKind
from ocop_desktop.store import tables
from ocop_desktop.store.changes import WriteTransaction
from ocop_desktop.store.engines.choice import EMBEDDED
from ocop_desktop.store.engines.raw_file import copy_file, mend_file, open_raw, rewriting
from ocop_desktop.store.health import media_check
from ocop_desktop.store.health.check import check_folder
from ocop_desktop.store.health.corrections import (
    ADOPTED,
    Corrections,
    adopt_rows,
    find_corrections,
    write_corrections,
)
from ocop_desktop.store.health.file_check import APPLICATION_ID

COPY_NAME = "truoc-khi-dat-lai"
Progress = Callable[[int, int], None]
_MAX_ROUNDS = 3
_FILE_FAULTS = {ProblemKind.INTEGRITY, ProblemKind.SCHEMA}


def repair_folder(folder: Path, clerk: str, progress: Progress | None = None) -> RepairReport:
    """Set what is damaged back to what the history says of it, and tell what could not be.

    The file is copied as it is before anything is written. Rows that the history does not know are
    recorded as added, or removed where they cannot be read; files that no record names are set aside.

    Raises CannotWrite, RegisterLocked where no copy can be made.
    """
    found = check_folder(folder, full=True, progress=progress).problems
    if not found or any(one.kind is ProblemKind.UNREADABLE_FILE for one in found):
        return RepairReport(remaining=found)
    copy = copy_as_found(folder)
    remaining = found
    for _ in range(_MAX_ROUNDS):
        try:
            _mend(folder, remaining, clerk)
        except OcopError:
            break
        before, remaining = remaining, check_folder(folder, full=True).problems
        if not remaining or remaining == before:
            break
    left = set(map(_identify, remaining))
    return RepairReport(tuple(one for one in found if _identify(one) not in left), remaining, copy)


def copy_as_found(folder: Path) -> Path:
    """Copy the register's file with its damage, before it is mended. Raises as `copy_file`."""
    return copy_file(folder, folder / "backups", COPY_NAME)


def correct_rows(folder: Path, problems: Sequence[HealthProblem], clerk: str) -> Corrections:
    """Set the rows that `problems` name back to what was last recorded, in one transaction."""
    doubtful = frozenset(
        one.record.id
        for one in problems
        if one.record
        and one.record.table == tables.change_set.name
        and one.kind is ProblemKind.CHAIN
    )
    with open_raw(folder) as raw:
        found = find_corrections(raw, tuple(problems), doubtful)
    with rewriting(folder) as connection:
        write_corrections(connection, found)
        if any(found.unknown.values()):
            transaction = WriteTransaction(
                connection, EMBEDDED.read_next_ids, clerk, ADOPTED, ChangeKind.DO
            )
            adopt_rows(transaction, found)
            transaction.finish()
    return found


def _mend(folder: Path, problems: Sequence[HealthProblem], clerk: str) -> None:
    foreign = [
        one.record.table for one in problems if one.kind is ProblemKind.SCHEMA and one.record
    ]
    if any(one.kind in _FILE_FAULTS for one in problems):
        names = {one.detail for one in problems if one.kind is ProblemKind.SCHEMA}
        mend_file(folder, foreign, has_lost_id=APPLICATION_ID in names)
        _make_indexes(folder, names)
    correct_rows(folder, problems, clerk)
    media_check.mend_media(folder, problems)


def _make_indexes(folder: Path, names: Collection[str]) -> None:
    """Make those indexes as this program makes them."""
    wanted = [
        index for table in tables.metadata.sorted_tables for index in table.indexes
        if index.name in names
    ]  # fmt: skip
    if wanted:
        with rewriting(folder) as connection:
            for index in wanted:
                index.drop(connection, checkfirst=True)
                index.create(connection)


def _identify(problem: HealthProblem) -> tuple[object, ...]:
    return problem.kind, problem.record, problem.field, problem.detail
