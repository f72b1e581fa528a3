"""Whether a register is sound, and how damage of it is mended."""

import getpass
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from ocop_desktop.domain.change import ChangeSet
from ocop_desktop.domain.errors import OcopError
from ocop_desktop.domain.health.repair import RepairReport, SalvageReport
from ocop_desktop.domain.health.report import HealthProblem, HealthReport, ProblemKind
from ocop_desktop.store.database import Register
from ocop_desktop.store.health.check import check_folder, is_of_older_schema
from ocop_desktop.store.health.repair import copy_as_found, correct_rows, repair_folder
from ocop_desktop.store.opening import opening
from ocop_desktop.store.salvaging.salvage import salvage_folder

_OF_VALUES = {ProblemKind.UNREADABLE_VALUE, ProblemKind.CHANGED_VALUE}
Progress = Callable[[int, int], None]


def check(folder: Path, *, full: bool = True, progress: Progress | None = None) -> HealthReport:
    """What is wrong with the register in `folder`; without `full` a sample of its rows is compared.

    Whatever keeps it from being read is told as a problem. It writes
    nothing, but a register of an older program is brought up to date as on opening.
    """
    _bring_up_to_date(folder)
    return check_folder(folder, full=full, progress=progress)


def _bring_up_to_date(folder: Path) -> None:
    """Open a register of an older program once, which copies it and brings it to today's schema."""
    if opening.is_register(folder) and is_of_older_schema(folder):
        with suppress(OcopError):  # the check tells what keeps it from being opened
            opening.open_register(folder).close()


def check_open(
    register: Register, *, full: bool = False, progress: Progress | None = None
) -> HealthReport:
    """As `check`, of a register that is open."""
    report = check_folder(register.folder, full=full, progress=progress)
    found = [one for one in report.problems if one.kind in _OF_VALUES]
    known = [] if full else [one for one in register.damaged if one not in found]
    register.note_damaged((*known, *found))
    return report


def repair(folder: Path, *, clerk: str = "", progress: Progress | None = None) -> RepairReport:
    """Set damaged values back to what the history says of them, after a copy was made."""
    return repair_folder(folder, clerk or _get_clerk(), progress)


def salvage(folder: Path, target: Path, *, progress: Progress | None = None) -> SalvageReport:
    """Read what can be read of the register in `folder` into a new, sound one at `target`.

    Raises RegisterDamaged where its file cannot be opened at all, FolderNotEmpty, CannotWrite.
    """
    return salvage_folder(folder, target, _get_clerk(), progress=progress)


def rebuild(folder: Path, target: Path, *, progress: Progress | None = None) -> SalvageReport:
    """Make a new register at `target` from the history of the one in `folder` alone.

    Raises as `salvage`.
    """
    return salvage_folder(folder, target, _get_clerk(), history_only=True, progress=progress)


def set_back(register: Register, problems: Sequence[HealthProblem]) -> ChangeSet:
    """Set the rows that `problems` name back to what was last recorded, after the file was copied.

    Nothing is added to the history, which has those values already; the answer tells which pages
    must read anew. Raises RegisterDamaged, RegisterLocked, CannotWrite.
    """
    with register.translating_errors():
        copy_as_found(register.folder)
        found = correct_rows(register.folder, problems, register.clerk)
    register.forget()
    at = datetime.now(UTC).replace(microsecond=0)
    action = ChangeSet(0, at, register.clerk, "", tables=found.tables)
    register.changes.append(action)
    return action


def _get_clerk() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
