"""How wide the columns of a list are: names get the free room first, then whatever is cut."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

_FIRST_SHARE = 1.5


@dataclass(frozen=True, slots=True)
class ColumnWidth:
    """The widths one column asks for, in pixels.

    `usual` is the declared width or the clerk's, `needed` that of its widest text and of its title;
    0 where nothing was measured. `is_set` says that the clerk has set the width.
    """

    usual: int
    needed: int = 0
    is_name: bool = False
    is_set: bool = False


def share_width(columns: Sequence[ColumnWidth], available: int) -> list[int]:
    """The width of every column in `available` pixels; together they are wider where that is too narrow.

    A column is no wider than it needs. Free room goes to cut names, at first up to half as much again
    as is usual so that one long name does not cut all the rest; then to other cut columns, then to names
    again. What is left goes to the first name, or to the widest column where there is none.
    """
    widths = [
        column.usual if column.is_set or not column.needed else min(column.usual, column.needed)
        for column in columns
    ]
    names = [place for place, column in enumerate(columns) if column.is_name]
    others = [place for place, column in enumerate(columns) if not column.is_name]
    for places, limit in ((names, _FIRST_SHARE), (others, None), (names, None)):
        _widen_cut(widths, columns, places, available, limit)
    if columns and (free := available - sum(widths)) > 0:
        place = names[0] if names else max(others, key=lambda one: columns[one].usual)
        widths[place] += free
    return widths


def _widen_cut(
    widths: list[int],
    columns: Sequence[ColumnWidth],
    places: Iterable[int],
    available: int,
    limit: float | None,
) -> None:
    """Widen the columns at `places` by what they lack, or by their share of the free room.

    With a `limit` they get no wider than so many times their usual width.
    """
    missing = {}
    for place in places:
        column = columns[place]
        needed = column.needed if limit is None else min(column.needed, int(column.usual * limit))
        if needed > widths[place] and not column.is_set:
            missing[place] = needed - widths[place]
    total = sum(missing.values())
    free = available - sum(widths)
    if total <= 0 or free <= 0:
        return
    for place, extra in missing.items():
        widths[place] += extra if total <= free else extra * free // total
