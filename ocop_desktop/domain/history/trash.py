"""Deleted records that can still be brought back."""

from dataclasses import dataclass
from datetime import datetime

from ocop_desktop.domain.codes import RecordKind

TRASH_DAYS = 90


@dataclass(frozen=True, slots=True)
class TrashedRecord:
    """A deleted record: `id` names it in the trash, `deleted_at` is UTC.

    `attached` counts what was deleted with it and comes back with it, by kind.
    """

    id: int
    kind: RecordKind
    row_id: int
    name: str
    deleted_at: datetime
    clerk: str
    attached: tuple[tuple[RecordKind, int], ...] = ()
