"""A copy of a register: a folder with the register, its media and a manifest."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from ocop_desktop.domain.codes import RecordKind

BACKUP_SUFFIX = ".ocop-backup"


@dataclass(frozen=True, slots=True)
class Backup:
    """One copy as the list of copies shows it; `at` is UTC.

    Only a copy that was read back and compared is `verified`. `changes` is the number of recorded
    actions in it, `newest_change_at` (UTC) the last of them and `last_change` its id.
    `number` rises with every copy in the same place.
    """

    folder: Path
    at: datetime
    verified: bool
    register_id: str
    schema: str
    products: int
    changes: int
    newest_change_at: datetime | None = None
    counts: Mapping[str, int] = field(default_factory=dict)
    office: str = ""
    bytes: int = 0
    encrypted: bool = False
    number: int = 0
    last_change: int = 0


@dataclass(frozen=True, slots=True)
class BackupRecord:
    """A record found in a copy; `exists` tells whether the open register still holds it."""

    kind: RecordKind
    row_id: int
    name: str
    exists: bool = False
