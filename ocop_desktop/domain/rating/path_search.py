"""The cheapest ways to gain a number of points by raising lines of a sheet, none of them wasteful.

A choice is wasteful when one of its lines could be raised less and the points would still do: when
what it gains too much (the surplus) is as large as the last option step of one of its lines. So the
surpluses are looked at in classes between two sizes of last steps: in one class exactly the rises
with a larger last step may be used, and then every choice that gains the right sum is sound.

For each class a table holds, from every line on and for every sum, the least cost of gaining it
(dynamic programming from the last line back). It is an exact bound, so a best-first search from the
first line forward walks straight to the cheapest choice, then to the next: ordered by effort, then
fewest steps, then the order of the sheet. Points and efforts are whole numbers inside.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from heapq import heapify, heappop, heappush
from itertools import pairwise
from math import lcm


@dataclass(frozen=True, slots=True)
class Rise:
    """An option a line may be raised to: points and effort more than where the line stands.

    `last_gain` is what its last option step gives: from the option below into this one.
    """

    to: Decimal
    gain: Decimal
    last_gain: Decimal
    effort: Decimal


@dataclass(frozen=True, slots=True)
class SlotRises:
    """A line of the sheet and its rises, lowest first; `is_step` if it is a step already, unraised."""

    rises: tuple[Rise, ...]
    is_step: bool = False


@dataclass(frozen=True, slots=True)
class _Move:
    """A rise in whole numbers; `order` says which comes first on the sheet, `cost` counts steps too."""

    order: int
    gain: int
    last_gain: int
    cost: int


_SlotMoves = list[list[_Move]]
_Bounds = list[dict[int, int]]
_Node = tuple[int, tuple[int, ...], int, int, int]
"""The least cost of a choice begun so, the orders taken, cost so far, sum still to gain, class."""


def find_cheapest_choices(
    lines: Sequence[SlotRises], need: Decimal
) -> Iterator[tuple[Rise | None, ...]]:
    """Find, for each line, the rise to take or None; the cheapest choice comes first.

    Nothing is found where `need` is more than the lines can gain.

    Every choice gains at least `need` points, and no longer does with any line raised less. They are
    ordered by effort, then fewest steps, then the order of the sheet.
    """
    if need <= 0:
        yield (None,) * len(lines)
        return
    points = _find_denominator([need, *(rise.gain for line in lines for rise in line.rises)])
    moves = _make_moves(lines, points)
    for orders in _search_best_first(moves, [line.is_step for line in lines], _scale(need, points)):
        yield tuple(
            line.rises[order] if 0 <= order < len(line.rises) else None
            for line, order in zip(lines, orders, strict=True)
        )


def _find_denominator(values: Sequence[Decimal]) -> int:
    """The least factor that makes all values whole."""
    return lcm(*(value.as_integer_ratio()[1] for value in values))


def _scale(value: Decimal, factor: int) -> int:
    over, under = value.as_integer_ratio()
    return over * (factor // under)


def _make_moves(lines: Sequence[SlotRises], points: int) -> _SlotMoves:
    """The rises of every line in whole numbers; one effort outweighs the steps of all lines."""
    efforts = _find_denominator([rise.effort for line in lines for rise in line.rises])
    heavier = len(lines) + 1
    return [
        [
            _Move(
                order,
                _scale(rise.gain, points),
                _scale(rise.last_gain, points),
                _scale(rise.effort, efforts) * heavier + (not line.is_step),
            )
            for order, rise in enumerate(line.rises)
        ]
        for line in lines
    ]


def _search_best_first(
    moves: _SlotMoves, is_step: list[bool], need: int
) -> Iterator[tuple[int, ...]]:
    """The orders of the moves taken, best first.

    A line that stays comes after its rises, for the next step then lies further down the sheet; but
    a line that is a step already comes before them, as the smaller step.
    """
    stays = [-1 if fixed else len(line) for fixed, line in zip(is_step, moves, strict=True)]
    sizes = sorted({move.last_gain for line in moves for move in line if move.last_gain > 0})
    classes = [
        _make_surplus_class(moves, larger, need + smaller, need + larger)
        for smaller, larger in pairwise([0, *sizes])
    ]
    frontier: list[_Node] = [
        (cost, (), 0, total, place)
        for place, (_, _, sums) in enumerate(classes)
        for total, cost in sums.items()
    ]
    heapify(frontier)
    while frontier:
        _, orders, spent, rest, place = heappop(frontier)
        line = len(orders)
        if line == len(moves):
            yield orders
            continue
        allowed, bounds, _ = classes[place]
        stay = _Move(stays[line], 0, 0, 0)
        for move in (*allowed[line], stay):
            bound = bounds[line + 1].get(rest - move.gain)
            if bound is not None:
                cost = spent + move.cost
                node = (cost + bound, (*orders, move.order), cost, rest - move.gain, place)
                heappush(frontier, node)


def _make_surplus_class(
    moves: _SlotMoves, last_gain: int, start: int, end: int
) -> tuple[_SlotMoves, _Bounds, dict[int, int]]:
    """One class of surpluses: its moves, its bounds, the least cost of each sum from start to end."""
    allowed = [[move for move in line if move.last_gain >= last_gain] for line in moves]
    bounds = _find_min_costs(allowed, end)
    sums = {total: cost for total, cost in bounds[0].items() if start <= total < end}
    return allowed, bounds, sums


def _find_min_costs(moves: _SlotMoves, end: int) -> _Bounds:
    """For each line: the least cost of gaining every sum below `end` with it and the lines after it."""
    bounds = [{0: 0}]
    for line in reversed(moves):
        after = bounds[-1]
        here = dict(after)
        for move in line:
            for gained, spent in after.items():
                total, cost = gained + move.gain, spent + move.cost
                if total < end and cost < here.get(total, cost + 1):
                    here[total] = cost
        bounds.append(here)
    return bounds[::-1]
