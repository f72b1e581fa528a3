"""Finding a record by its name: the name itself first, then what is written without its marks."""

from collections.abc import Callable, Iterable
from typing import TypeVar

from ocop_desktop.domain.codes import RecordKind
from ocop_desktop.domain.errors import NameAmbiguous
from ocop_desktop.domain.text import identity_key, search_key

Item = TypeVar("Item")


def find_named(
    items: Iterable[Item], name: str, name_of: Callable[[Item], str], kind: RecordKind
) -> Item | None:
    """The first item of that name; else the one whose name is the same without tones and marks.

    Raises NameAmbiguous where the name without marks fits items of several names.
    """
    known = [(item, name_of(item)) for item in items]
    exact = identity_key(name)
    for item, one in known:
        if identity_key(one) == exact:
            return item
    folded = search_key(name)
    alike = [(item, one) for item, one in known if search_key(one) == folded]
    names = {identity_key(one): one for _, one in alike}
    if len(names) > 1:
        raise NameAmbiguous(kind, name, tuple(names.values()))
    return alike[0][0] if alike else None
