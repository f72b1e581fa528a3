"""What a draft holds that the register does not: its record compared with the one of today."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any

from ocop_desktop.domain.change import EditDifference
from ocop_desktop.domain.drafts.draft import Draft
from ocop_desktop.domain.merging import merge


class DraftState(StrEnum):
    """What became of the record since it was opened for the draft."""

    NEW = "new"
    SAME = "same"
    CHANGED = "changed"
    DELETED = "deleted"


@dataclass(frozen=True, slots=True)
class DraftComparison:
    """A draft beside `current`, the record as the register holds it now, None where it holds none.

    In a difference "mine" is the draft's value and "theirs" that of `current`. `names` are those of
    the other records that either of them names, by id.
    """

    draft: Draft
    state: DraftState
    current: Any = None
    differences: tuple[EditDifference, ...] = ()
    names: Mapping[int, str] = field(default_factory=dict)


def compare_draft(draft: Draft, current: Any) -> DraftComparison:
    """The draft beside its record; `current` is None where the register holds no such record."""
    if not draft.row_id:
        return DraftComparison(draft, DraftState.NEW)
    if current is None:
        return DraftComparison(draft, DraftState.DELETED)
    state = DraftState.SAME if current.version == draft.version else DraftState.CHANGED
    return DraftComparison(draft, state, current, find_differences(draft.record, current))


def resumed_record(comparison: DraftComparison) -> Any:
    """The record to go on with: as new where it was deleted, else with the version it was opened in.

    So saving asks where somebody else has changed the same thing since.
    """
    record: Any = comparison.draft.record
    is_deleted = comparison.state is DraftState.DELETED and hasattr(record, "id")
    return replace(record, id=0, version=0) if is_deleted else record


def find_differences(record: Any, other: Any) -> tuple[EditDifference, ...]:
    """Where two states of one record differ: `record` is "mine", `other` "theirs"."""
    if record is None or other is None:
        return ()
    return merge(None, record, other).differences
