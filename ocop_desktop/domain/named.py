"""Finding a record by its name: the name itself first, then what is written without its marks."""

from collections.abc import Callable, Iterable
from typing import TypeVar

from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.errors import NameAmbiguous
from ocop_desktop.domain.text import clean_line, identity_key, search_key

Item = TypeVar("Item")


def is_same_name(one: str, other: str) -> bool:
    """Whether both name the same thing (`identity_key`)."""
    return identity_key(one) == identity_key(other)


def find_named(
    items: Iterable[Item], name: str, name_of: Callable[[Item], str], kind: RecordKind
) -> Item | None:
    """The first item of that name, as it is written; else the one of the same name (`identity_key`).

    Else the one whose name is the same without tones and marks. Raises NameAmbiguous where what
    counts fits items of several names.
    """
    known = [(item, clean_line(name_of(item))) for item in items]
    for fold in (clean_line, identity_key, search_key):
        folded = fold(name)
        alike = [(item, one) for item, one in known if fold(one) == folded]
        names = tuple(dict.fromkeys(one for _, one in alike))
        if len(names) > 1:
            raise NameAmbiguous(kind, name, names)
        if alike:
            return alike[0][0]
    return None
