"""What a register's database holds, to compare a copy with what it was copied from."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class DatabaseContent:
    """Rows and digests of every table, and what the list of copies tells of the register.

    `changes` counts the recorded actions, `last_change` is the id of the last, `newest_change_at` its
    time as it is recorded, `head` the end of the hash chain; all are empty in a register that is new
    or older than they are. A digest is SHA-256 of the rows in order.
    """

    schema: str
    register_id: str = ""
    office: str = ""
    counts: Mapping[str, int] = field(default_factory=dict)
    digests: Mapping[str, str] = field(default_factory=dict)
    changes: int = 0
    last_change: int = 0
    newest_change_at: str = ""
    head: str = ""
