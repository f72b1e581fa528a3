"""Every wanted action, read a part at a time, so that nobody who writes waits for the whole."""

from collections.abc import Iterator

from ocop_desktop.domain.change import ChangeSet
from ocop_desktop.domain.history.history_page import HistoryFilter
from ocop_desktop.store.database import Register
from ocop_desktop.store.history import actions

_READ_AT_ONCE = 5_000


def count_all(register: Register, wanted: HistoryFilter) -> int:
    """How many actions are wanted."""
    with register.reading() as connection:
        return actions.count_actions(connection, wanted)


def read_all(register: Register, wanted: HistoryFilter) -> Iterator[ChangeSet]:
    """The wanted actions, newest first."""
    before: int | None = None
    while True:
        with register.reading() as connection:
            page = actions.find_page(connection, wanted, before, _READ_AT_ONCE)
        yield from page.actions
        before = page.next_before
        if before is None:
            return
