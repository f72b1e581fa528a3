"""Every wanted action, read a part at a time, so that nobody who writes waits for the whole."""

from collections.abc import Iterable, Iterator

from ocop_desktop.domain.change import ChangeSet
from ocop_desktop.domain.history.history_page import HistoryFilter
from ocop_desktop.domain.text import search_key, search_words
from ocop_desktop.store.database import Register
from ocop_desktop.store.history import actions

_READ_AT_ONCE = 5_000


def find_all(
    register: Register, wanted: HistoryFilter, search: str = ""
) -> tuple[Iterable[ChangeSet], int]:
    """The wanted actions whose sentences have all words of `search`, and how many there are."""
    words = search_words(search)
    if words:
        found = tuple(
            one
            for one in _read_all(register, wanted)
            if all(word in search_key(one.sentence) for word in words)
        )
        return found, len(found)
    with register.reading() as connection:
        total = actions.count_actions(connection, wanted)
    return _read_all(register, wanted), total


def _read_all(register: Register, wanted: HistoryFilter) -> Iterator[ChangeSet]:
    """The wanted actions, newest first."""
    before: int | None = None
    while True:
        with register.reading() as connection:
            page = actions.find_page(connection, wanted, before, _READ_AT_ONCE)
        yield from page.actions
        before = page.next_before
        if before is None:
            return
