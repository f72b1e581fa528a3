"""Who has a register open; it is shown and blocks nothing."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Presence:
    """One open window: the clerk, the computer, since when (UTC)."""

    clerk: str
    computer: str
    process: int
    since: datetime
    is_own: bool = False
