"""Damage done to the file of a register, past the program."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from ocop_desktop.domain.health.report import ProblemKind
from ocop_desktop.services import health


def damage(folder: Path, sql: str, *values: Any) -> None:
    """Run a statement on the file of the register in `folder`."""
    with closing(sqlite3.connect(folder / "register.sqlite")) as connection:
        connection.execute(sql, values)
        connection.commit()


def kinds(folder: Path) -> set[ProblemKind]:
    """The kinds of problems that a full check finds."""
    return {problem.kind for problem in health.check(folder).problems}
