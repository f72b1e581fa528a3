"""What is doubtful or wrong in a record: soft problems may be saved, hard ones are refused."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.text import format_date
from ocop_desktop.domain.text_lengths import find_long_texts


class Severity(StrEnum):
    """`SOFT` may be saved (yellow); `HARD` blocks only this save (red)."""

    SOFT = "soft"
    HARD = "hard"


@dataclass(frozen=True, slots=True)
class Problem:
    """One doubtful field: its name, why it is doubtful, how grave that is and what stood there.

    `limit` is what `value` may not exceed; `where` names the part of the record: a session by its title.
    """

    field: str
    reason: ValueReason
    severity: Severity = Severity.SOFT
    value: str = ""
    limit: str = ""
    where: str = ""


def check_lengths(record: object) -> list[Problem]:
    """A hard problem for every text of the record that is too long."""
    return [
        Problem(field, reason, Severity.HARD, beginning)
        for field, reason, beginning in find_long_texts(record)
    ]


def make_early_day(
    field: str, reason: ValueReason, day: date | None, severity: Severity = Severity.HARD
) -> Problem:
    """The problem of a day that stands before another one."""
    return Problem(field, reason, severity, format_date(day) if day else "")


def is_before(later: date | None, earlier: date | None) -> bool:
    """Whether both days are known and `later` stands before `earlier`."""
    return later is not None and earlier is not None and later < earlier
