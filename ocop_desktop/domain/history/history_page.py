"""Which recorded actions are asked for, and a page of them."""

from dataclasses import dataclass
from datetime import date

from ocop_desktop.domain.change import ChangeSet


@dataclass(frozen=True, slots=True)
class HistoryFilter:
    """Which actions are asked for: of a record (`table` and `row_id`), a clerk, from day to day.

    Empty text, 0 and None ask for any. Days are those of the clerk's own calendar, both included.
    `new_only` leaves out what undid or redid another action.
    """

    table: str = ""
    row_id: int = 0
    clerk: str = ""
    since: date | None = None
    until: date | None = None
    new_only: bool = False


@dataclass(frozen=True, slots=True)
class HistoryPage:
    """Some actions, newest first; `next_before` asks for the page after it, None when there is none."""

    actions: tuple[ChangeSet, ...]
    next_before: int | None = None
