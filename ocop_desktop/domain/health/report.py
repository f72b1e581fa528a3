"""Problems of a register, and the report of a check, a repair or a salvage."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

READING_FAULTS = (
    ValueError, TypeError, LookupError, AttributeError, ArithmeticError, RecursionError,
)  # fmt: skip
"""What reading damaged values may raise."""


class ProblemKind(StrEnum):
    """What is wrong. The values are printed in JSON answers: a value never changes."""

    UNREADABLE_FILE = "unreadable_file"
    INTEGRITY = "integrity"
    SCHEMA = "schema"
    FOREIGN_KEY = "foreign_key"
    UNREADABLE_VALUE = "unreadable_value"
    CHANGED_VALUE = "changed_value"
    MISSING_ROW = "missing_row"
    UNRECORDED_ROW = "unrecorded_row"
    DERIVED_VALUE = "derived_value"
    CODE_TABLE = "code_table"
    CHAIN = "chain"
    MEDIA_MISSING = "media_missing"
    MEDIA_CHANGED = "media_changed"
    MEDIA_ORPHAN = "media_orphan"
    MEDIA_NAME = "media_name"


@dataclass(frozen=True, slots=True)
class RecordName:
    """Which record is meant; `name` is empty where none can be read."""

    table: str
    id: int
    name: str = ""


@dataclass(frozen=True, slots=True)
class HealthProblem:
    """One thing wrong: of a record's `field` (a column), or of the file where `record` is None.

    `present` and `recorded` are the field's value and the one its history gives. `detail` is what
    SQLite said, or the name of a file in the media folder.
    """

    kind: ProblemKind
    record: RecordName | None = None
    field: str = ""
    present: object = None
    recorded: object = None
    detail: str = ""


@dataclass(frozen=True, slots=True)
class HealthReport:
    """What a check found, and how much it has looked at, by noun ("rows", "changes", "media" ...)."""

    problems: tuple[HealthProblem, ...] = ()
    checked: Mapping[str, int] = field(default_factory=dict)

    @property
    def is_sound(self) -> bool:
        """Whether nothing is wrong."""
        return not self.problems
