"""The whole check of a register, from its file to its media."""

from collections.abc import Callable
from pathlib import Path

from ocop_desktop.domain.errors import OcopError
from ocop_desktop.domain.health.report import HealthProblem, HealthReport, ProblemKind
from ocop_desktop.store.engines.raw_file import open_raw
from ocop_desktop.store.health import file_check

Progress = Callable[[int, int], None]


def check_folder(folder: Path, *, full: bool, progress: Progress | None = None) -> HealthReport:
    """What is wrong with the register in `folder`; whatever keeps it from being read is a problem."""
    del full, progress
    try:
        with open_raw(folder) as raw:
            problems = (*file_check.find_file_faults(raw), *file_check.find_orphan_rows(raw))
    except OcopError as error:
        return HealthReport((HealthProblem(ProblemKind.UNREADABLE_FILE, detail=str(error)),))
    return HealthReport(problems)
