"""A record as it was on some day."""

from dataclasses import dataclass
from datetime import datetime

from ocop_desktop.domain.change import RowValues
from ocop_desktop.domain.codes import RecordKind


@dataclass(frozen=True, slots=True)
class RecordState:
    """A record's row as the last action up to some day left it; `values` None = it did not exist.

    `at` (UTC) and `clerk` tell that action. `name` is what the record was called then.
    """

    kind: RecordKind
    row_id: int
    name: str
    values: RowValues | None
    at: datetime | None = None
    clerk: str = ""
