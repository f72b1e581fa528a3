"""What one action changed: the values behind history, undo and redo."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

RowValues = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Change:
    """One row before and after an action; `before` None = inserted, `after` None = deleted."""

    table: str
    row_id: int
    before: RowValues | None
    after: RowValues | None


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """Everything one action changed: who (`clerk`), when (UTC), and the sentence that says it.

    `tables` names the tables touched, so that pages know whether they are stale.
    """

    id: int
    at: datetime
    clerk: str
    sentence: str
    undone: bool = False
    tables: frozenset[str] = frozenset()
    changes: tuple[Change, ...] = ()
