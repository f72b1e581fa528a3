"""What a score sheet comes to: outcome, points, stars, missing minimums, rules that fired."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from ocop_desktop.domain.law.criteria import Rule
from ocop_desktop.domain.rating.score_sheet import Answer

_ZERO = Decimal(0)


class Outcome(StrEnum):
    """What became of a sheet; only `RATED` has stars."""

    RATED = "rated"
    DISQUALIFIED = "disqualified"
    NOT_ELIGIBLE = "not_eligible"
    STOPPED = "stopped"
    INCOMPLETE = "incomplete"


class Effect(StrEnum):
    """What a rule did to the sheet; `UNCONFIRMED` = nobody answered it, its usual answer was taken."""

    DISQUALIFIED = "disqualified"
    NOT_ELIGIBLE = "not_eligible"
    STOPPED = "stopped"
    ZERO = "zero"
    CLOSED = "closed"
    UNCONFIRMED = "unconfirmed"


@dataclass(frozen=True, slots=True)
class FiredRule:
    """A rule that had an effect on the sheet, or waits for an answer."""

    rule: Rule
    effect: Effect


@dataclass(frozen=True, slots=True)
class Gap:
    """Something that keeps `stars` away: a criterion's missing minimum, or the points of the band.

    `criterion` is empty where the total lacks points; `has_points` is None where no option is met,
    and `needs_points` is None where a rule, not points, stands in the way.
    """

    stars: int
    criterion: str
    needs_points: Decimal | None
    has_points: Decimal | None


@dataclass(frozen=True, slots=True)
class MemberTotal:
    """One member's points, whole and by part."""

    name: str
    total: Decimal
    parts: Mapping[str, Decimal]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a sheet comes to. Everything is derived from the answers.

    `mean` and `parts` are unrounded; on a stopped or incomplete sheet they are the points so far.
    `missing` names every unmet minimum of 3, 4 and 5 stars; `stars` is None unless rated.
    `spread` is the distance between the highest and the lowest member; `quorum` None when not asked.
    """

    outcome: Outcome
    members: tuple[MemberTotal, ...] = ()
    parts: Mapping[str, Decimal] | None = None
    mean: Decimal | None = None
    band: int | None = None
    stars: int | None = None
    potential_five: bool = False
    missing: tuple[Gap, ...] = ()
    rules: tuple[FiredRule, ...] = ()
    unscored: tuple[str, ...] = ()
    agreed: Mapping[str, Answer] | None = None
    spread: Decimal = _ZERO
    quorum: bool | None = None

    @property
    def unconfirmed(self) -> tuple[Rule, ...]:
        """Rules nobody has answered yet; a sheet is recorded only when there is none."""
        return tuple(fired.rule for fired in self.rules if fired.effect is Effect.UNCONFIRMED)
