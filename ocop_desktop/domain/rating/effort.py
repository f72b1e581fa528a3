"""The office's table of efforts: how hard it is to step from one option of a criterion into the next."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from typing import Self

from ocop_desktop.domain.codes import ValueReason
from ocop_desktop.domain.errors import InvalidValue
from ocop_desktop.domain.law.criteria import Criterion
from ocop_desktop.domain.rating.agreement import rank
from ocop_desktop.domain.rating.score_sheet import Answer

MAX_EFFORT = Decimal(1_000_000)
DECIMAL_PLACES = 6

_ZERO = Decimal(0)


@dataclass(frozen=True, slots=True)
class EffortTable:
    """Efforts by criterion number and option points: what it takes to step into the option from below.

    What the table does not name costs 1 a point: from an option the difference, from no option met
    the points themselves. Efforts are in the office's own unit, 0 to a million with at most six
    decimals; others are refused with `InvalidValue`, whose field is the criterion's number.
    """

    steps: Mapping[str, Mapping[Decimal, Decimal]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for number, efforts in self.steps.items():
            for points, effort in efforts.items():
                if not points.is_finite():
                    raise InvalidValue(number, str(points), ValueReason.NOT_A_NUMBER)
                _check_effort(number, effort)

    @classmethod
    def from_mapping(cls, data: Mapping[str, Mapping[str, str]]) -> Self:
        """The table kept as plain data, {"1.1": {"2": "1.5"}}; raises `InvalidValue`."""
        return cls(
            {
                number: {
                    _parse_decimal(number, points): _parse_decimal(number, effort)
                    for points, effort in efforts.items()
                }
                for number, efforts in data.items()
            }
        )

    def to_mapping(self) -> dict[str, dict[str, str]]:
        """The table as plain data for JSON, decimals as strings."""
        return {
            number: {format(points, "f"): format(effort, "f") for points, effort in efforts.items()}
            for number, efforts in self.steps.items()
        }

    def step_effort(self, number: str, below: Answer, points: Decimal) -> Decimal:
        """The effort of stepping from the option `below` into the next one, worth `points`."""
        usual = points - (below or _ZERO)
        return self.steps.get(number, {}).get(points, usual)

    def rise_effort(self, criterion: Criterion, start: Answer, to: Decimal) -> Decimal:
        """The effort of all option steps from `start` up to the option worth `to`."""
        total, below = _ZERO, start
        for points in sorted({option.points for option in criterion.options}):
            if rank(start) < points <= to:
                total += self.step_effort(criterion.number, below, points)
                below = points
        return total


USUAL_EFFORT = EffortTable()
"""The table that names no step, so that every point costs 1."""


def _parse_decimal(number: str, text: str) -> Decimal:
    try:
        return Decimal(str(text))
    except InvalidOperation as error:
        raise InvalidValue(number, str(text), ValueReason.NOT_A_NUMBER) from error


def _check_effort(number: str, effort: Decimal) -> None:
    if not effort.is_finite() or not 0 <= effort <= MAX_EFFORT:
        raise InvalidValue(number, str(effort), ValueReason.EFFORT, str(MAX_EFFORT))
    if effort != round(effort, DECIMAL_PLACES):
        raise InvalidValue(number, str(effort), ValueReason.TOO_MANY_DECIMALS)
