"""Which event a command means."""

import argparse

from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.errors import RecordMissing
from ocop_desktop.services import events, printing
from ocop_desktop.store.database import Register


def add_event(parser: argparse.ArgumentParser) -> None:
    """Add the event that is meant, by its name or its id."""
    parser.add_argument("--event", metavar="TÊN", help="tên hoặc số; không cần nếu chỉ có một")


def find_event(register: Register, name: str | None) -> int:
    """The event of that name or id; the only one where none is named.

    Raises RecordMissing, NameAmbiguous.
    """
    if name is not None:
        return printing.fair_named(register, name)
    names = events.list_names(register)
    if len(names) != 1:
        raise RecordMissing(RecordKind.EVENT, "", tuple(one for _, one in names))
    return names[0][0]
