"""What an import read, changed and refused."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RejectedRow:
    """A line that was not taken: its number in the file, the column, the value and a reason code."""

    row: int
    column: str
    value: str
    reason: str


@dataclass(frozen=True, slots=True)
class ImportResult:
    """Counts of one import; `read` = added + changed + unchanged + rejected lines."""

    read: int
    added: int
    changed: int
    unchanged: int
    rejected: tuple[RejectedRow, ...] = ()
