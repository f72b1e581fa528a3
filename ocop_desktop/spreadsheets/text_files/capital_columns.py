"""Columns whose cells are capitals or begin with one, in an encoding that cannot write all capitals."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

_BEGINNING_SHARE, _WHOLE_SHARE, _FEWEST = 0.8, 0.9, 3


@dataclass(frozen=True, slots=True)
class CapitalColumns:
    """The places of columns whose cells begin with a capital, and of those in capitals."""

    beginning: frozenset[int] = frozenset()
    whole: frozenset[int] = frozenset()


def find_capital_columns(rows: Iterable[Sequence[str]], lost: frozenset[str]) -> CapitalColumns:
    """By what can be seen in `rows`; `lost` are the small letters that may be capitals.

    The first row is a heading, and says nothing of the columns that are in capitals.
    """
    beginnings: tuple[Counter[int], Counter[int]] = Counter(), Counter()
    wholes: tuple[Counter[int], Counter[int]] = Counter(), Counter()
    for number, cells in enumerate(rows):
        for place, cell in enumerate(cells):
            if cell[:1].isalpha() and cell[0] not in lost:
                beginnings[cell[0].isupper()][place] += 1
            clear = [letter for letter in cell if letter.isalpha() and letter not in lost]
            if number and len(clear) > 1:
                wholes[not any(map(str.islower, clear))][place] += 1
    return CapitalColumns(
        _find_usual(*beginnings, _BEGINNING_SHARE, 1), _find_usual(*wholes, _WHOLE_SHARE, _FEWEST)
    )


def _find_usual(
    small: Counter[int], capital: Counter[int], share: float, fewest: int
) -> frozenset[int]:
    return frozenset(
        place
        for place, times in capital.items()
        if times >= fewest and times >= share * (times + small[place])
    )
