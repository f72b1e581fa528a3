"""A draft of a form: what was typed and is not yet in the register."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from ocop_desktop.domain.codes import RecordKind


@dataclass(frozen=True, slots=True)
class Draft:
    """The unsaved state of one form; `row_id` 0 = a new record, `version` as in the record it edits.

    `form` names the form, `name` what the clerk would call the record, `content` is JSON with all
    that the form needs to be filled again. `record` is the record as far as its fields could be
    read; None for a form of several records. `media` are the photos and documents that any state
    of the form has named. `is_left` says that no running window holds it any more.
    """

    id: str
    form: str
    kind: RecordKind
    row_id: int
    version: int
    name: str
    at: datetime
    content: Mapping[str, object]
    media: tuple[str, ...] = ()
    is_left: bool = True
    record: object | None = None
