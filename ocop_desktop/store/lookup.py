"""Records that must be in the register: given back, or refused with `RecordMissing`."""

from typing import TypeVar

from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.errors import RecordMissing

Record = TypeVar("Record")


def require_found(record: Record | None, kind: RecordKind, record_id: int) -> Record:
    """`record`, which was read by `record_id`. Raises RecordMissing where it is None."""
    if record is None:
        raise RecordMissing(kind, str(record_id))
    return record
