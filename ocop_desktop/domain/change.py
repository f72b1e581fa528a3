"""What one action changed, and where two edits differ: the values behind history and merging."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

RowValues = Mapping[str, object]
Path = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Change:
    """One row before and after an action; `before` None = inserted, `after` None = deleted."""

    table: str
    row_id: int
    before: RowValues | None
    after: RowValues | None


class ChangeKind(StrEnum):
    """Whether an action is new, or takes another one back, or does it again."""

    DO = "do"
    UNDO = "undo"
    REDO = "redo"


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """Everything one action changed: who (`clerk`), when (UTC), and the sentence that says it.

    `tables` names the tables touched, so that pages know whether they are stale. `reverts` is the id
    of the action that this one undoes or redoes.
    """

    id: int
    at: datetime
    clerk: str
    sentence: str
    undone: bool = False
    kind: ChangeKind = ChangeKind.DO
    tables: frozenset[str] = frozenset()
    changes: tuple[Change, ...] = ()
    reverts: int | None = None


@dataclass(frozen=True, slots=True)
class EditDifference:
    """One thing that two edits set differently; None stands for an element that one removed.

    `path` leads to it: the field, then the key of an element, then a field of that element. `clerk`
    made the edit that is kept in the register, at `at` (UTC); None where the history does not tell.
    """

    path: Path
    base: object
    mine: object
    theirs: object
    clerk: str = ""
    at: datetime | None = None
